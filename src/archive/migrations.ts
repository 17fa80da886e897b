/**
 * Numbered steps from one version of the dossier to the next. A step is written once and never changed: it is tested on a
 * stored dossier of its version, so that an old dossier opens in every later version.
 */

type Fields = Readonly<Record<string, unknown>>;

/** `steps[n]` makes version n + 1 of version n. */
const steps: Readonly<Record<number, (dossier: Fields) => Fields>> = {
  // 2: scope, retention, notes for the report, photos, history and outcomes.
  1: (dossier) => ({
    ...dossier,
    schema: 'gevelwijzer/dossier@2',
    scope: 'internal',
    keepUntil: null,
    notes: { applicant: '', alternatives: '', cashAccess: '', views: '', reassess: '' },
    photos: [],
    history: [],
    outcomes: [],
  }),
};

export const newest = 2;

/** The version that a schema names; null when it is no dossier. */
export function versionOf(value: unknown): number | null {
  const schema = typeof value === 'object' && value !== null && 'schema' in value ? value.schema : null;
  const found = typeof schema === 'string' ? /^gevelwijzer\/dossier@(\d{1,4})$/.exec(schema) : null;
  return found ? Number(found[1]) : null;
}

/** The value in the newest version; its shape is checked by whoever reads it. */
export function migrated(value: object, version: number): Fields {
  let dossier = value as Fields;
  for (let n = version; n < newest; n++) dossier = steps[n]?.(dossier) ?? dossier;
  return dossier;
}
