/** Is all that a file holds of a dossier stored already? Only then may the stored one be opened in its place. */
import { canonical } from '../engine/ground/canonical.ts';
import type { Dossier } from './dossier.ts';
import type { Unread } from './stored-dossier.ts';

/** Where a file and a stored dossier differ; the words are in `i18n`. */
export type DossierPart =
  | 'title'
  | 'case'
  | 'variants'
  | 'buildings'
  | 'places'
  | 'surroundings'
  | 'sources'
  | 'judgements'
  | 'notes'
  | 'photos'
  | 'visits'
  | 'policy'
  | 'outcomes'
  | 'history'
  | 'dates'
  | 'settings'
  | 'unread';

const same = (one: unknown, two: unknown): boolean => canonical(one ?? null) === canonical(two ?? null);

function within(few: readonly unknown[], many: readonly unknown[]): boolean {
  const texts = new Set(many.map(canonical));
  return few.every((one) => texts.has(canonical(one)));
}

/**
 * What the given dossier holds that the stored one does not, or otherwise; empty when nothing is lost by opening the stored
 * one. Which variant is open, when it was changed and the verloop do not count. A report carries only the buildings within
 * reach, no photos and nothing of the drawing: what it leaves out is no difference.
 */
export function differingParts(stored: Dossier, given: Dossier): readonly DossierPart[] {
  const parts = new Set<DossierPart>();
  const differs = (part: DossierPart, equal: boolean) => void (equal || parts.add(part));
  const [here, there] = [stored.surroundings, given.surroundings];
  const carried = given.photos.length === 0 && Object.values(there.scenery).every((one) => one?.length === 0);
  differs('title', stored.title === given.title);
  differs('case', same(caseOf(stored), caseOf(given)));
  differs('variants', same(stored.variants, given.variants));
  differs('buildings', carried ? within(there.buildings, here.buildings) : same(here.buildings, there.buildings));
  differs('buildings', same(here.notInUse ?? [], there.notInUse ?? []));
  differs('places', same(here.places, there.places));
  const ground = ({ name, invented, publicSpace, coverage }: typeof here) => [name, invented, publicSpace, coverage];
  differs('surroundings', same(ground(here), ground(there)) && (carried || same(here.scenery, there.scenery)));
  differs('sources', same(here.sources, there.sources));
  differs('judgements', same(stored.judgements, given.judgements));
  differs('notes', same(stored.notes, given.notes));
  differs('photos', carried || same(stored.photos, given.photos));
  differs('visits', same(stored.siteChecks, given.siteChecks));
  differs('policy', same(stored.policy, given.policy));
  differs('settings', same(settingsOf(stored), settingsOf(given)));
  differs('outcomes', within(given.outcomes.map(numbersOf), stored.outcomes.map(numbersOf)));
  return [...parts];
}

const caseOf = ({ caseNumber, organisation, route, keepUntil, proposal }: Dossier) => [
  caseNumber,
  organisation,
  route,
  keepUntil,
  proposal,
];
const settingsOf = ({ scope, created, radiusM, unknownUseAs }: Dossier) => [scope, created, radiusM, unknownUseAs];
/** The newest outcome of a variant takes the place of those by the same numbers before it. */
const numbersOf = ({ variant, engineVersion, modelSet }: Dossier['outcomes'][number]) => [
  variant,
  engineVersion,
  modelSet.sha256,
];

const partOf: Readonly<Record<string, DossierPart>> = {
  title: 'title',
  caseNumber: 'case',
  organisation: 'case',
  route: 'case',
  keepUntil: 'case',
  created: 'dates',
  changed: 'dates',
  variants: 'variants',
  buildings: 'buildings',
  notInUse: 'buildings',
  places: 'places',
  sources: 'sources',
  judgements: 'judgements',
  notes: 'notes',
  photos: 'photos',
  siteChecks: 'visits',
  policy: 'policy',
  outcomes: 'outcomes',
  history: 'history',
};

/** The parts that hold what could not be read, each once, with the building where it is one: `buildings:0363100012345678`. */
export function partsUnread(unread: readonly Unread[]): readonly string[] {
  const names = unread.map(({ path, id }) => {
    const [first = '', second = ''] = path.split('.');
    const part = first === 'surroundings' ? (partOf[second] ?? 'surroundings') : (partOf[first] ?? 'settings');
    return part === 'buildings' && id ? `${part}:${id}` : part;
  });
  return [...new Set(names)];
}
