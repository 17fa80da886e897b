/** Verloop: what changed in a dossier and when, found by comparing two states of it. Codes and plain values; `i18n` speaks. */
import type { Answers } from '../engine/scene/scene.ts';
import type { Change, Dossier, Variant } from './dossier.ts';
import { isPrefilled } from './prefilled.ts';

const longest = 2000;
const textMost = 120;
/** So many buildings that are judged at once are told one by one. */
const apartMost = 20;
/** Steps of one thing that follow each other within this time are one change: a drag, or a text that is being typed. */
const togetherMs = 10 * 60_000;

/** The history with what differs between two states of a dossier, at the time of the second. */
export function noted(history: readonly Change[], before: Dossier, after: Dossier): readonly Change[] {
  return differences(before, after).reduce((all, one) => added(all, { ...one, at: after.changed }), history);
}

/** One entry more; joined with the last of its kind when that was just now, and gone when nothing is left of it. */
export const added = (history: readonly Change[], change: Change): readonly Change[] =>
  // By a clock that was put back it may be any time since: then each stands for itself.
  joined(history, change, ({ at }) => Math.abs(Date.parse(change.at) - Date.parse(at)) < togetherMs).slice(-longest);

/** @param near is the last of its kind near enough for both to be one? */
function joined(history: readonly Change[], change: Change, near: (last: Change) => boolean): readonly Change[] {
  const same = history.findLastIndex((one) => one.what === change.what && one.variant === change.variant);
  const last = history[same];
  // A colour tells what came of all before it: nothing goes on past one, and one goes on only where nothing changed meanwhile.
  if (!last || last.to !== change.from || !follows(history, same, change) || !near(last)) return [...history, change];
  const kept = history.toSpliced(same, 1);
  return last.from === change.to ? kept : [...kept, { ...change, from: last.from }];
}

/**
 * Does this come straight after that one of its kind? Only what was noted in one step with either may stand between: whoever
 * answered something else meanwhile had given that answer, and it stays. A step that was noted with a colour ends with it.
 */
function follows(history: readonly Change[], same: number, { what, at }: Change): boolean {
  const between = history.slice(same + 1);
  if (what === 'verdict') return between.length === 0;
  return between.every((one) => one.what !== 'verdict' && (one.at === at || one.at === history[same]?.at));
}

/**
 * The history as it is read: steps of one thing that follow each other are one change from the first to the last, whatever time lay
 * between; what came back to what it was is none.
 */
export const inShort = (history: readonly Change[]): readonly Change[] =>
  history
    .filter(({ from, to }) => from !== to)
    .reduce<readonly Change[]>((all, one) => joined(all, one, () => true), []);

type Difference = Omit<Change, 'at'>;

function differences(before: Dossier, after: Dossier): Difference[] {
  const found: Difference[] = [];
  const say = (what: string, from: unknown, to: unknown, variant = '') => {
    const [one, two] = [plain(from), plain(to)];
    if (one !== two) found.push({ what, variant, from: one, to: two });
  };
  for (const field of ['title', 'caseNumber', 'organisation', 'route', 'radiusM', 'unknownUseAs', 'keepUntil'] as const)
    say(field, before[field], after[field]);
  const policyOf = ({ policy }: Dossier) => (policy ? `${policy.id} ${policy.version}` : '');
  say('policy', policyOf(before), policyOf(after));
  say('proposal', before.proposal, after.proposal);
  if (before.notes !== after.notes)
    for (const field of Object.keys(after.notes) as (keyof Dossier['notes'])[])
      say(`notes.${field}`, before.notes[field], after.notes[field]);
  if (before.surroundings !== after.surroundings) {
    say('places', before.surroundings.places.length, after.surroundings.places.length);
    say('surroundings', before.surroundings.buildings.length, after.surroundings.buildings.length);
  }
  if (before.judgements !== after.judgements) {
    const touched = Object.keys({ ...before.judgements, ...after.judgements }).filter(
      (id) => plain(before.judgements[id]) !== plain(after.judgements[id]),
    );
    // Of so many at once only how many is told: which, the choices themselves say.
    if (touched.length > apartMost) say('judgements', 0, touched.length);
    else for (const id of touched) say(`judgements.${id}`, before.judgements[id], after.judgements[id]);
  }
  say('photos', before.photos.length, after.photos.length);
  say('siteChecks', before.siteChecks.length, after.siteChecks.length);
  say('activeVariant', nameOf(before, before.activeVariant), nameOf(after, after.activeVariant));
  for (const one of after.variants) {
    const other = before.variants.find(({ id }) => id === one.id);
    if (other) variantDifferences(other, one, say);
    else say('variant', '', one.name, one.name);
  }
  for (const one of before.variants)
    if (!after.variants.some(({ id }) => id === one.id)) say('variant', one.name, '', one.name);
  return found;
}

function variantDifferences(
  before: Variant,
  after: Variant,
  say: (what: string, from: unknown, to: unknown, variant: string) => void,
): void {
  if (before === after) return;
  const place = ({ machines: [machine] }: Variant) =>
    machine
      ? `RD ${machine.point[0].toFixed(1)} ${machine.point[1].toFixed(1)}, ${machine.outwardDeg.toFixed(0)}°`
      : '';
  say('machine', place(before), place(after), after.name);
  say('siting', chosen(before, 'siting'), chosen(after, 'siting'), after.name);
  say('functions', chosen(before, 'functions'), chosen(after, 'functions'), after.name);
  say('machines', before.machines.length, after.machines.length, after.name);
  say('measures', before.measures.join(', '), after.measures.join(', '), after.name);
  say(
    'alternatives',
    before.alternatives.map(({ measure }) => measure).join(', '),
    after.alternatives.map(({ measure }) => measure).join(', '),
    after.name,
  );
  // Where an answer was given goes with the answer: it is no change of its own.
  const keys = Object.keys({ ...before.answers, ...after.answers }) as (keyof Answers)[];
  for (const key of keys.filter((one) => one !== 'given' && one !== 'saidBefore' && one !== 'notKnown'))
    say(`answers.${key}`, answer(before, key), answer(after, key), after.name);
  say('notKnown', notKnownIn(before), notKnownIn(after), after.name);
}

/** What was filled in beforehand nobody changed: it is noted once somebody says that it is so. */
function chosen({ machines: [machine] }: Variant, key: 'siting' | 'functions'): string {
  return machine && !isPrefilled(machine, key) ? [machine[key]].flat().join(', ') : '';
}

const answer = (variant: Variant, key: keyof Answers): unknown =>
  isPrefilled(variant, key) ? '' : variant.answers[key];

const notKnownIn = ({ answers }: Variant): string => Object.keys(answers.notKnown ?? {}).join(', ');

const nameOf = ({ variants }: Dossier, id: string): string => variants.find((one) => one.id === id)?.name ?? id;

function plain(value: unknown): string {
  if (value === null || value === undefined) return '';
  return (typeof value === 'string' ? value : (JSON.stringify(value) ?? '')).slice(0, textMost);
}
