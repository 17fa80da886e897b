/** A dossier begins, and comes on the screen. */
import { activeVariant, type Dossier, noNotes, type Surroundings } from '../../archive/dossier.ts';
import { type Answers, type Machine, unanswered, usualRadiusM } from '../../engine/scene/scene.ts';
import type { Screen } from '../state/app-state.ts';
import { patch, store } from '../state/store.ts';
import { judgeNow } from './judge-dossier.ts';
import { saveNow, saveSoon } from './save-soon.ts';
import { giveTyped } from './typed-text.ts';

export function fresh(
  title: string,
  surroundings: Surroundings,
  machines: readonly Machine[],
  answers: Partial<Answers> = {},
  judgements: Dossier['judgements'] = {},
): Dossier {
  const now = new Date().toISOString();
  return {
    schema: 'gevelwijzer/dossier@2',
    scope: 'internal',
    id: crypto.randomUUID(),
    title,
    caseNumber: '',
    organisation: '',
    route: null,
    created: now,
    changed: now,
    surroundings,
    radiusM: usualRadiusM,
    judgements,
    unknownUseAs: null,
    variants: [
      {
        id: 'a',
        name: 'A',
        machines,
        alternatives: [],
        measures: [],
        answers: { ...unanswered, ...answers },
        // The hours: nobody chose them yet, whichever way it begins.
        ...(answers.exposure === undefined && { prefilled: ['exposure'] }),
      },
    ],
    activeVariant: 'a',
    siteChecks: [],
    keepUntil: null,
    notes: noNotes,
    photos: [],
    history: [],
    outcomes: [],
  };
}

/** Where a dossier opens: at what came out, or at where the machine is to stand. */
export const screenOf = (dossier: Dossier): Screen => ({
  kind: 'work',
  step: activeVariant(dossier).machines.length > 0 ? 'uitkomst' : 'locatie',
});

let openings = 0;

/** Something is asked to be opened. @returns whether nothing was asked or opened since: what comes late makes way */
export function opening(): () => boolean {
  const mine = ++openings;
  return () => mine === openings;
}

export function show(dossier: Dossier, screen: Screen = screenOf(dossier)): void {
  openings++;
  // What was typed last in the dossier that goes is kept first.
  const { dossier: left, notices } = store.getState();
  giveTyped();
  if (left && store.getState().saved.kind !== 'saved') void saveNow();
  patch({
    dossier,
    past: [],
    future: [],
    trial: null,
    selection: null,
    machineAt: 0,
    outcome: { kind: 'none' },
    screen,
    // The way back to what this browser did not keep stays.
    notices: notices.filter(({ way }) => way?.kind === 'back'),
  });
  judgeNow();
  saveSoon();
}
