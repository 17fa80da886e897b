/**
 * Where an answer holds. What was said of the machine goes along with it; what was said of its wall or of what lies around it
 * was said at one place: there it holds, beyond it the question is open and what was said is kept, to come back with the machine.
 */
import { type Degrees, decided, type Metres } from '../ground/units.ts';
import { type AlternativePlace, type Answers, type Given, type Machine, type SaidBefore, unanswered } from './scene.ts';

/** What an answer is about. `note` is no answer itself, or keeps its own place. */
type About = 'machine' | 'wall' | 'surroundings' | 'ground' | 'note';

/** A new answer does not compile until somebody says what it is about. */
const about = {
  dwellingAboveOrBehind: 'wall',
  dwellingBeside: 'wall',
  sharedEntrance: 'wall',
  placesOfStay: 'surroundings',
  vehicleApproach: 'wall',
  approaches: 'wall',
  // On the ground where they stand: whether one bars a run is seen anew at each place.
  barriers: 'ground',
  certifiedBarrier: 'wall',
  barrierRatedKmh: 'wall',
  reports: 'wall',
  constructorReport: 'wall',
  glassCertificate: 'wall',
  equivalent: 'wall',
  solidFacade: 'wall',
  loosePartsRemoved: 'wall',
  lightFront: 'wall',
  recess: 'wall',
  insidePossible: 'wall',
  shell: 'machine',
  antiGas: 'machine',
  heavyChosen: 'machine',
  exposure: 'machine',
  peopleAtNight: 'surroundings',
  coverageAccepted: 'note',
  coverageAcceptedAt: 'note',
  notKnown: 'note',
  given: 'note',
  saidBefore: 'note',
} as const satisfies Record<keyof Answers, About>;

type Placed = {
  [Key in keyof typeof about]: (typeof about)[Key] extends 'wall' | 'surroundings' ? Key : never;
}[keyof Answers];

const placed = (Object.keys(about) as (keyof Answers)[]).filter(
  (key): key is Placed => about[key] === 'wall' || about[key] === 'surroundings',
);

/** How far from where it was said an answer about a wall holds, and one about the surroundings. Asked as that much farther. */
export const wallHoldsM: Metres = 5;
export const surroundingsHoldM: Metres = 20;
/** An answer of which nobody noted the place holds where the machine stood, give or take a hair of a map. */
const unnotedHoldsM: Metres = 0.5;
const wallTurnDeg: Degrees = 10;

/** Is this an answer about where a machine stands, and not about the machine? */
export const isOfPlace = (key: string): key is Placed => (placed as readonly string[]).includes(key);

/** The place where a machine stands, as an answer that is given there notes it. @param radiusM how far around was asked */
export const placeOf = ({ point: [x, y], hostId, outwardDeg }: Machine, radiusM: Metres): Given => ({
  x,
  y,
  host: hostId,
  wallDeg: outwardDeg,
  radiusM,
});

/** Does an answer that was given there hold for a machine here? */
export function holds(key: string, given: Given, { point, hostId, outwardDeg, siting }: Machine): boolean {
  if (!isOfPlace(key)) return true;
  const distanceM = Math.hypot(point[0] - given.x, point[1] - given.y);
  const farM = about[key] === 'wall' ? wallHoldsM : surroundingsHoldM;
  if (distanceM > (given.radiusM === 0 ? unnotedHoldsM : farM)) return false;
  if (about[key] === 'surroundings') return true;
  if (given.host !== hostId) return false;
  const turned = Math.abs(((outwardDeg - given.wallDeg + 540) % 360) - 180);
  return siting === 'unit' || turned <= wallTurnDeg;
}

/** Was this asked so far around a machine here? Of what nobody noted how far, it was asked as far as it takes. */
export function isAskedTo(
  { given }: Pick<Answers, 'given'>,
  key: Placed,
  farM: () => Metres,
  { point }: Pick<Machine, 'point'>,
): boolean {
  const at = given?.[key];
  return (
    !at || at.radiusM === 0 || decided(farM() + Math.hypot(point[0] - at.x, point[1] - at.y), at.radiusM) <= at.radiusM
  );
}

const open = (key: Placed): unknown => (unanswered as Partial<Answers>)[key];
const isOpen = (key: Placed, value: unknown): boolean => value === undefined || value === null || value === open(key);

function withValue(answers: Answers, key: Placed, value: unknown): Answers {
  if (value !== undefined) return { ...answers, [key]: value };
  const { [key]: _, ...rest } = answers;
  return rest as Answers;
}

/**
 * The answers for a machine that moved. What does not hold there is open, and kept as said before; what was said there before
 * is there again. Of the same place the same object.
 */
export function answersFor(answers: Answers, from: Machine | undefined, to: Machine | undefined): Answers {
  if (!from || !to) return answers;
  const unnoted = placeOf(from, 0);
  const said: SaidBefore[] = placed
    .filter((key) => !isOpen(key, answers[key]))
    .map((key) => ({ key, value: answers[key], given: answers.given?.[key] ?? unnoted }));
  const before = (answers.saidBefore ?? []).filter(({ key }) => isOfPlace(key));
  // What was said last of a question goes first.
  const here = new Map<Placed, SaidBefore>();
  for (const one of [...said, ...before])
    if (isOfPlace(one.key) && !here.has(one.key) && holds(one.key, one.given, to)) here.set(one.key, one);
  const elsewhere = [...said, ...before].filter((one) => here.get(one.key as Placed) !== one);
  const still = said.length === here.size && said.every((one) => here.get(one.key as Placed) === one);
  const moved = from.point[0] !== to.point[0] || from.point[1] !== to.point[1];
  if (still && (!moved || said.length === 0)) return answers;
  const { given: _, saidBefore: __, ...rest } = answers;
  let next: Answers = rest;
  for (const key of placed) next = withValue(next, key, here.get(key)?.value ?? open(key));
  const notes = Object.fromEntries([...here].map(([key, one]) => [key, one.given]));
  const kept = Object.entries(answers.given ?? {}).filter(([key]) => !isOfPlace(key));
  const given = { ...Object.fromEntries(kept), ...notes };
  return {
    ...next,
    ...(Object.keys(given).length > 0 ? { given } : {}),
    ...(elsewhere.length > 0 ? { saidBefore: elsewhere } : {}),
  };
}

/**
 * The answers as they hold for a machine. What was noted elsewhere is open here; of what was not noted, `first` is where it
 * was said.
 */
export function answersHere(answers: Answers, machine: Machine, first: Machine = machine): Answers {
  const own = machine === first ? undefined : machine.answers;
  let next = answers;
  for (const key of placed) {
    if (own && key in own) continue;
    const given = answers.given?.[key] ?? (machine === first ? null : placeOf(first, wallHoldsM));
    if (given && !isOpen(key, answers[key]) && !holds(key, given, machine)) next = withValue(next, key, open(key));
  }
  return withOwn(next, own);
}

/** The answers with those of one machine's own, each noted where that one was given and nowhere else. */
export function withOwn(answers: Answers, own: Machine['answers']): Answers {
  if (!own) return answers;
  const { given, ...rest } = { ...answers, ...own };
  const others = Object.entries(answers.given ?? {}).filter(([key]) => !(key in own));
  const notes = { ...Object.fromEntries(others), ...own.given };
  return Object.keys(notes).length > 0 ? { ...rest, given: notes } : rest;
}

/** Nothing that was said of a wall or of what lies around it. */
export function answersElsewhere(answers: Answers): Answers {
  const { given: _, saidBefore: __, ...rest } = answers;
  return placed.reduce((next: Answers, key) => withValue(next, key, open(key)), rest);
}

/** Was a yes said of this that does not hold here? The register alone does not take it back: it is asked again. */
export const saidYesBefore = (answers: Answers, key: keyof Answers): boolean =>
  (answers.saidBefore ?? []).some((one) => one.key === key && one.value === true);

/** Facts that no answer of this name gives, and the answer that holds as far as they do. */
const heldAs: Readonly<Record<string, keyof Answers>> = { use: 'peopleAtNight', 'host-use': 'dwellingBeside' };

const keyOf = (what: string): string =>
  heldAs[what] ?? what.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());

/** Did somebody answer this question with "I do not know", for a machine here? */
export function isNotKnown({ notKnown }: Answers, what: string, machine: Machine): boolean {
  const at = notKnown?.[what];
  return at !== undefined && holds(keyOf(what), at, machine);
}

/** The change that answers a question with "I do not know", or takes that back. What was answered is open again. */
export function toldNotKnown(
  answers: Answers,
  what: string,
  machine: Machine,
  radiusM: Metres,
  said = true,
): Partial<Answers> {
  const { [what]: _, ...others } = answers.notKnown ?? {};
  const key = keyOf(what);
  return {
    ...(said && isOfPlace(key) && !(what in heldAs) ? { [key]: open(key) ?? null } : {}),
    notKnown: said ? { ...others, [what]: placeOf(machine, radiusM) } : others,
  };
}

/** A question that is answered now, or left to the register, is no longer one of which nothing is known. */
function withoutKnown(answers: Answers, change: Partial<Answers>): Answers {
  const { notKnown, ...rest } = { ...answers, ...change };
  const left = Object.entries(notKnown ?? {}).filter(
    ([what]) => what in heldAs || change.notKnown !== undefined || !(keyOf(what) in change),
  );
  return left.length > 0 ? { ...rest, notKnown: Object.fromEntries(left) } : rest;
}

/** The answers with new ones, given where the machine stands. */
export function answered(
  before: Answers,
  change: Partial<Answers>,
  machine: Machine | undefined,
  radiusM: Metres,
): Answers {
  const answers = withoutKnown(before, change);
  // Who does not know takes nothing back: what was said of another place is still asked again here.
  const keys = Object.keys(change).filter((key) => isOfPlace(key) && !(change.notKnown && change[key] === null));
  if (!machine || keys.length === 0) return answers;
  const place = placeOf(machine, radiusM);
  const given = { ...answers.given, ...Object.fromEntries(keys.map((key) => [key, place])) };
  const left = (answers.saidBefore ?? []).filter(({ key }) => !keys.some((one) => one === key));
  const { saidBefore: _, ...rest } = answers;
  return { ...rest, given, ...(left.length > 0 ? { saidBefore: left } : {}) };
}

/** Reports count as evidence with kind, role, number and date; a lone letter is no number. */
export const isWhole = ({ kind, role, number, date }: NonNullable<Answers['reports']>[number]): boolean =>
  [kind, role, date].every((text) => text.trim() !== '') && /[\p{L}\p{N}].*[\p{L}\p{N}]/u.test(number);

/** A move of one machine: what stood there, and the answers as they were said before it began. */
export interface Moving {
  readonly machines: readonly Machine[];
  /** Of now, for a machine that no answer is about. */
  readonly here: Answers;
  /** When the move began, and of which machine they were said. */
  readonly since: Answers;
  readonly first: Machine | undefined;
}

/**
 * Machines and answers with one machine elsewhere. Answers belong to the place where they were said: elsewhere they are asked
 * again, and moved back they are there again. Only where it stands changes.
 */
export function movedTo(
  { machines: before, here, since, first }: Moving,
  put: Machine,
): { readonly machines: readonly Machine[]; readonly answers: Answers } {
  if (before.length === 0) return { machines: [put], answers: here };
  const { id, point, exact, outwardDeg, hostId } = put;
  const machines = before.map((one) => (one.id === id ? elsewhere(one, { point, exact, outwardDeg, hostId }) : one));
  return { machines, answers: first?.id === id ? answersFor(since, first, machines[0]) : here };
}

/** What was said of its own place does not go along. */
function elsewhere(machine: Machine, put: Pick<Machine, 'point' | 'exact' | 'outwardDeg' | 'hostId'>): Machine {
  if (machine.point[0] === put.point[0] && machine.point[1] === put.point[1]) return { ...machine, ...put };
  const { answers: _, ...rest } = machine;
  return { ...rest, ...put };
}

/**
 * Places of a plan when the machine stands elsewhere: inside is behind the facade where it hangs now; any other place was set
 * for where it hung, and goes.
 */
export function alternativesFor(
  alternatives: readonly AlternativePlace[],
  from: Machine | undefined,
  to: Machine | undefined,
): readonly AlternativePlace[] {
  if (!from || !to || Math.hypot(to.point[0] - from.point[0], to.point[1] - from.point[1]) <= unnotedHoldsM)
    return alternatives;
  const atFacade = ({ machine }: AlternativePlace) =>
    machine.siting !== 'unit' && machine.point[0] === from.point[0] && machine.point[1] === from.point[1];
  return alternatives.filter(atFacade).map((one) => ({
    ...one,
    machine: { ...one.machine, point: to.point, exact: to.exact, outwardDeg: to.outwardDeg, hostId: to.hostId },
  }));
}
