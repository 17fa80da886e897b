/** Every room of words in Dutch. Each comes with what uses it; what the first screen says (`catalogue.ts`) comes before. */

export const rooms = {
  annex: async () => (await import('./annex.ts')).annexNl,
  approach: async () => (await import('./approach.ts')).approachNl,
  cijfers: async () => (await import('./cijfers.ts')).cijfersNl,
  connections: async () => (await import('./connections.ts')).connectionsNl,
  consequences: async () => (await import('./consequences.ts')).consequencesNl,
  decision: async () => (await import('./decision.ts')).decisionNl,
  details: async () => (await import('./details.ts')).detailsNl,
  dossiers: async () => (await import('./dossiers.ts')).dossiersNl,
  dossierParts: async () => (await import('./problems.ts')).dossierPartsNl,
  draaiboek: async () => (await import('./draaiboek.ts')).draaiboekNl,
  drawing: async () => (await import('./drawing.ts')).drawingNl,
  earlier: async () => (await import('./earlier.ts')).earlierNl,
  evidence: async () => (await import('./evidence.ts')).evidenceNl,
  explain: async () => (await import('./explain.ts')).explainNl,
  ground: async () => (await import('./ground.ts')).groundNl,
  guide: async () => (await import('./guide.ts')).guideNl,
  heling: async () => (await import('./heling.ts')).helingNl,
  help: async () => (await import('./help.ts')).helpNl,
  interventies: async () => (await import('./interventies.ts')).interventiesNl,
  later: async () => (await import('./later.ts')).laterNl,
  noticeWays: async () => (await import('./notice-ways.ts')).waysNl,
  overzicht: async () => (await import('./overzicht.ts')).overzichtNl,
  pages: async () => (await import('./pages.ts')).pagesNl,
  policy: async () => (await import('./policy.ts')).policyNl,
  problems: async () => (await import('./problems.ts')).problemsNl,
  reportStep: async () => (await import('./report-step.ts')).reportStepNl,
  report: async () => (await import('./report.ts')).reportNl,
  surroundings: async () => (await import('./surroundings.ts')).surroundingsNl,
  talk: async () => (await import('./talk.ts')).talkNl,
  tipping: async () => (await import('./tipping.ts')).tippingNl,
  update: async () => (await import('./update.ts')).updateNl,
  visit: async () => (await import('./visit.ts')).visitNl,
};

/** What Dutch says every language says: a room or a word too few does not compile. */
export type Rooms = typeof rooms;
