/** A dossier in which all that is confidential can be found again. */
import type { Dossier } from '../../src/archive/dossier.ts';
import { readDossierText } from '../../src/archive/dossier-schema.ts';
import type { Scene } from '../../src/engine/scene/scene.ts';

/** A word that stands nowhere else. */
export const secret = 'GEHEIMWOORD';

export const dossierOf = (given: Scene): Dossier => {
  const read = readDossierText(JSON.stringify(given));
  if (!read.ok) throw new Error(read.error.message);
  return read.value;
};

/** With that word for every confidential text. */
export const secretly = (stored: Dossier, glazed: string): Dossier => ({
  ...stored,
  title: 'Marktstraat 18',
  notes: {
    applicant: secret,
    alternatives: secret,
    cashAccess: 'Twee straten verder.',
    views: secret,
    reassess: '2029-01-31',
  },
  siteChecks: [{ point: 'agreement', date: '2026-11-22', role: secret, remark: secret }],
  history: [{ at: '2026-11-22T10:00:00.000Z', what: 'title', variant: '', from: secret, to: 'x' }],
  photos: [
    {
      id: 'f',
      caption: secret,
      added: '2026-11-22T10:00:00.000Z',
      widthPx: 1,
      heightPx: 1,
      data: 'data:image/jpeg;base64,R0VIRUlNV09PUkQ=',
    },
  ],
  judgements: {
    [glazed]: {
      glazing: { paneType: null, retention: 'laminated', certificate: secret },
      confirmed: true,
    },
  },
  variants: stored.variants.map((one) => ({
    ...one,
    machines: one.machines.map((machine) => ({ ...machine, functions: ['opname', 'storten', 'sealbag'] as const })),
    measures: ['M10', 'M28'],
    answers: {
      ...one.answers,
      antiGas: true,
      certifiedBarrier: true,
      heavyChosen: true,
      vehicleApproach: 'possible',
      constructorReport: secret,
      equivalent: { text: secret, criteria: ['C-GLI'], evidence: secret },
    },
  })),
});
