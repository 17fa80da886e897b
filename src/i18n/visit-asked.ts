/**
 * What is asked of the machine and its place on the sheet for a visit: what the screens ask that is found on site, in their words, with
 * what stands in the app now. Where an answer turns the colour, it says to which.
 */
import type { TippingPoint, WholeAssessment } from '../engine/scene/assessment.ts';
import { type Answers, hangsInFacade, type Scene } from '../engine/scene/scene.ts';
import type { FullWords } from './full-words.ts';
import type { evidenceNl, MachineWords } from './nl/questions.ts';
import type { VisitWords } from './nl/visit.ts';
import { silenceOf } from './said.ts';
import { visitQuestion } from './sentences.ts';

interface Words {
  readonly w: VisitWords;
  readonly t: FullWords;
  readonly e: typeof evidenceNl;
  readonly m: MachineWords;
}

interface Asked {
  readonly question: string;
  readonly answers: readonly string[];
  /** In the words of the answers; null where nobody said it. */
  readonly said: string | null;
}

const onSite = [
  'dwellingAboveOrBehind',
  'sharedEntrance',
  'shell',
  'recess',
  'lightFront',
  'vehicleApproach',
  'placesOfStay',
] as const satisfies readonly (keyof Answers)[];
type OnSite = (typeof onSite)[number];

/** By the code of what is missing: these are asked here, and not listed once more as not known. */
export const missingAsked: readonly string[] = [
  'dwelling-above-or-behind',
  'dwelling-beside',
  'shared-entrance',
  'shell',
  'recess',
  'vehicle-approach',
  'places-of-stay',
];

/** Of a unit that stands free another thing is asked than of a machine in a facade. */
function isAsked(key: OnSite, [machine]: Scene['machines']): boolean {
  if (key === 'shell') return machine?.siting === 'unit';
  if (key === 'recess' || key === 'lightFront') return machine !== undefined && hangsInFacade(machine);
  return key !== 'dwellingAboveOrBehind' || machine?.hostId !== null;
}

function asked(key: OnSite, answers: Answers, { w, t, e, m }: Words): Asked {
  const yesNo = [w.yes, w.no];
  const saidOf = (value: unknown) =>
    (value ?? null) === null ? null : value === false || value === 'none' ? w.no : w.yes;
  switch (key) {
    case 'dwellingAboveOrBehind': {
      const { dwellingAboveOrBehind: above, dwellingBeside: beside } = answers;
      const where = [...(above ? [m.dwellingAbove] : []), ...(beside ? [m.dwellingBeside] : [])];
      return {
        question: m.dwellingQuestion,
        answers: [m.dwellingAbove, m.dwellingBeside, w.no],
        said: where.join('; ') || saidOf(above ?? beside),
      };
    }
    case 'shell':
      return {
        question: e.shell,
        answers: Object.values(e.shells),
        said: answers.shell ? e.shells[answers.shell] : null,
      };
    case 'recess': {
      const { none, ...others } = e.recesses;
      return {
        question: e.recess,
        answers: [...Object.values(others), none],
        said: answers.recess ? e.recesses[answers.recess] : null,
      };
    }
    case 'lightFront':
      return { question: e.lightFront, answers: yesNo, said: saidOf(answers.lightFront) };
    case 'sharedEntrance':
      return { question: t.missing['shared-entrance'](), answers: yesNo, said: saidOf(answers.sharedEntrance) };
    case 'vehicleApproach':
      return { question: t.missing['vehicle-approach'](), answers: yesNo, said: saidOf(answers.vehicleApproach) };
    case 'placesOfStay':
      return { question: t.missing['places-of-stay'](), answers: yesNo, said: saidOf(answers.placesOfStay) };
  }
}

/** So many places outdoors: the nearest. */
const placesShown = 6;

export interface Row {
  readonly question: string;
  readonly answers: readonly string[];
  /** What stands in the app; null for what has no answer there. */
  readonly now: string | null;
  /** Whether an answer turns the colour. */
  readonly turns: boolean;
}

/** @param points those that are asked of the machine and its place @param names what a question calls a building */
export function visitRows(
  { answers, machines, places, assumed }: Pick<Scene, 'answers' | 'machines' | 'places' | 'assumed'>,
  assessment: Pick<WholeAssessment, 'criteria' | 'missing' | 'places'>,
  points: readonly TippingPoint[],
  names: Omit<Parameters<typeof visitQuestion>[2], 't'>,
  words: Words,
): readonly Row[] {
  const { w, t } = words;
  const nowOf = (key: OnSite, said: string | null): string => {
    if (said !== null) return w.now(assumed.includes(key) ? `${said} (${w.grounds.assumed})` : said);
    if (key === 'lightFront') return w.now(w.unticked);
    return w.now(silenceOf(key, assessment, machines) === 'by-use' ? w.byUse : w.notKnown);
  };
  const turned = (key: string) => points.filter(({ input }) => input === key);
  const questionOf = (point: TippingPoint) => visitQuestion(point, w, { ...names, t });
  const own = onSite
    .filter((key) => isAsked(key, machines) || turned(key).length > 0)
    .flatMap((key) => {
      const { said, ...plain } = asked(key, answers, words);
      const now = nowOf(key, said);
      const rows = turned(key).map(questionOf);
      const turns = rows.length > 0;
      return (turns ? rows : [plain]).map((row) => ({ ...row, now, turns }));
    });
  const near = assessment.places
    .toSorted((one, two) => one.distanceM - two.distanceM)
    .flatMap(({ placeId }) => places.filter(({ id, kind }) => id === placeId && kind !== 'ingang'))
    .slice(0, placesShown)
    .map(({ id, occupiedAtNight }) => ({
      question: w.placeAtNight(names.nameOf(id)),
      answers: [w.yes, w.no],
      now: w.now(occupiedAtNight ? w.yes : w.no),
      turns: false,
    }));
  const rest = points.filter(({ input }) => !onSite.some((key) => key === input));
  return [...own, ...near, ...rest.map((point) => ({ ...questionOf(point), now: null, turns: true }))];
}
