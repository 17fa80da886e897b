/**
 * The public copy of a dossier: what may be read by anyone. What would help an attacker or belongs to the applicant stays
 * out (Woo 5.1: security of persons and companies, confidential business data): what the machine takes in, how it is
 * protected, certificates and reports, what was agreed, photos, views, history, other variants. It gets an id of its own and
 * cites the report number: confidential yes/no answers could be guessed from the kenmerk by trying them.
 */
import type { ClassAsked } from '../engine/assessment/colour-class.ts';
import type { MeasureModel } from '../engine/models/definitions.ts';
import { releasedModels } from '../engine/models/models.ts';
import { isForOffice, type Verdict, type WholeAssessment } from '../engine/scene/assessment.ts';
import { type Answers, type Judgement, unanswered } from '../engine/scene/scene.ts';
import { activeVariant, assumedIn, type Dossier, noNotes, sceneOf, type Variant } from './dossier.ts';
import { publishedIn, type Recorded, recordOf } from './outcomes.ts';
import { publicSurroundings } from './public-surroundings.ts';

/** Answers that say how machine and facade are protected, or where they are weak. */
export const confidentialAnswers = [
  'antiGas',
  'certifiedBarrier',
  'constructorReport',
  'glassCertificate',
  'heavyChosen',
  // Also of places that are not chosen; the copy says it of its own machines only.
  'coverageAcceptedAt',
  'vehicleApproach',
  'approaches',
  'barriers',
  'solidFacade',
  'loosePartsRemoved',
  'equivalent',
  'barrierRatedKmh',
  'reports',
  // Of a place that is not chosen.
  'insidePossible',
  'notKnown',
  'given',
  'saidBefore',
] as const satisfies readonly (keyof Answers)[];

/** Answers that anyone can see from the street or in a register. A new answer must be put in one of the two lists. */
const openAnswers = [
  'dwellingAboveOrBehind',
  'dwellingBeside',
  'sharedEntrance',
  'placesOfStay',
  'lightFront',
  'recess',
  'shell',
  'peopleAtNight',
  'exposure',
  'coverageAccepted',
] as const satisfies readonly (keyof Answers)[];

type Sorted = (typeof confidentialAnswers)[number] | (typeof openAnswers)[number];
/** Does not compile while an answer stands in neither list. */
const allSorted: [Exclude<keyof Answers, Sorted>] extends [never] ? true : never = true;

/**
 * Does a measure say how the machine is protected or what it takes in? Its row says so; one that no set knows, and one that
 * makes a confidential answer so, is confidential whatever is said.
 */
export function isConfidentialMeasure(id: string): boolean {
  const measure = releasedModels.measures.find((one) => one.id === id);
  return !measure || isConfidential(measure);
}

export function isConfidential({ confidential, effect }: Pick<MeasureModel, 'confidential' | 'effect'>): boolean {
  const hidden: readonly string[] = confidentialAnswers;
  return confidential || effect?.kind === 'functions' || (effect?.kind === 'answer' && hidden.includes(effect.key));
}

/** There is one variant: what others there were, and what they were called among colleagues, is not said. */
const only = { id: 'a', name: 'A' } as const;

/** A place that has a name of its own keeps it: only what was opened may be called as the dossier. */
function nameOutside(dossier: Dossier): string {
  const { title, surroundings } = dossier;
  if (title === surroundings.name) return title;
  const [machine] = activeVariant(dossier).machines;
  return surroundings.buildings.find(({ id }) => id === machine?.hostId)?.address ?? '';
}

/** @param outcome what the whole dossier was judged to be, before anything was left out, with its report number */
export function publicCopy(dossier: Dossier, newId: string, outcome: Recorded | null): Dossier {
  const variant = activeVariant(dossier);
  // Named one by one: a field that comes later stays out until somebody decides that it is public.
  return {
    schema: dossier.schema,
    scope: 'public',
    id: newId,
    title: dossier.title,
    caseNumber: dossier.caseNumber,
    organisation: dossier.organisation,
    route: dossier.route,
    created: dossier.created,
    changed: dossier.changed,
    surroundings: publicSurroundings(dossier.surroundings, nameOutside(dossier)),
    radiusM: dossier.radiusM,
    judgements: Object.fromEntries(Object.entries(dossier.judgements).map(([id, one]) => [id, openJudgement(one)])),
    unknownUseAs: dossier.unknownUseAs,
    variants: [
      {
        ...only,
        machines: variant.machines.map(({ siting, point, exact, outwardDeg, hostId, answers }, i) => ({
          id: `machine-${i + 1}`,
          siting,
          functions: [],
          point,
          exact,
          outwardDeg,
          hostId,
          ...(answers && { answers: openOf(answers) }),
        })),
        alternatives: [],
        measures: variant.measures.filter((id) => !isConfidentialMeasure(id)),
        answers: { ...unanswered, ...openOf(variant.answers), ...acceptedHere(variant) },
        ...openlyAssumed(variant),
      },
    ],
    activeVariant: only.id,
    siteChecks: [],
    keepUntil: null,
    notes: { ...noNotes, cashAccess: dossier.notes.cashAccess, reassess: dossier.notes.reassess },
    photos: [],
    history: [],
    outcomes: outcome ? [openOutcome(outcome)] : [],
  };
}

/** What is assumed of an open answer is as open as the answer. */
function openlyAssumed(variant: Variant): Pick<Variant, 'assumed'> {
  const assumed = assumedIn(variant).filter((key) => openAnswers.some((one) => one === key));
  return assumed.length > 0 ? { assumed } : {};
}

const openOf = (answers: Partial<Answers>): Partial<Answers> =>
  Object.fromEntries(
    allSorted ? openAnswers.flatMap((key) => (answers[key] === undefined ? [] : [[key, answers[key]]])) : [],
  );

/** Papers and other places: what is not confidential in them they do not say, but a colour may hang on them. */
const papers = [
  'reports',
  'equivalent',
  'constructorReport',
  'glassCertificate',
] as const satisfies readonly (keyof Answers)[];

/** What is asked for the public part: the case as anyone may see it, and with the papers and other places that a colour may hang on. */
export function classAsked(dossier: Dossier, verdict: Verdict): ClassAsked {
  const copy = publicCopy(dossier, '', null);
  const variant = activeVariant(dossier);
  const open = activeVariant(copy);
  const said = Object.fromEntries(papers.map((key) => [key, variant.answers[key]]));
  const shown: Variant = {
    ...open,
    alternatives: variant.alternatives,
    // What a measure makes of a confidential answer is one of the combinations.
    measures: variant.measures.filter((id) => !isConfidentialMeasure(id) || bringsPaper(id)),
    answers: { ...open.answers, ...said },
  };
  return {
    open: sceneOf(copy),
    shown: sceneOf({ ...copy, judgements: dossier.judgements }, shown),
    // Of a copy the colour is the one that it was published with.
    verdict: publishedIn(dossier)?.verdict ?? verdict,
  };
}

const bringsPaper = (id: string): boolean =>
  releasedModels.measures.some((one) => one.id === id && one.effect?.kind === 'report');

/** The copy as it travels: what came out is what the public part says. */
export function publicText(
  dossier: Dossier,
  assessment: WholeAssessment,
  { id, at, reportNumber }: { readonly id: string; readonly at: string; readonly reportNumber: string },
): string {
  const outcome = { ...recordOf(assessment, activeVariant(dossier).name, at), reportNumber };
  const copy = publicCopy(dossier, id, outcome);
  return JSON.stringify(carried(copy, sceneOf(copy).buildings));
}

/** Named one by one, as the copy itself; where an earlier release reads the kenmerk, the report number stands. */
function openOutcome(outcome: Recorded): Recorded {
  const { at, verdict, reportNumber, engineVersion, modelSet, policy } = outcome;
  const criteria = publicCriteria(outcome);
  return { at, variant: only.name, verdict, kenmerk: reportNumber ?? '', engineVersion, modelSet, policy, criteria };
}

/** What a building is; not what holds its panes. */
function openJudgement({ uses, class: vulnerability, occupiedAtNight, confirmed }: Judgement): Judgement {
  return {
    ...(uses === undefined ? {} : { uses }),
    ...(vulnerability === undefined ? {} : { class: vulnerability }),
    ...(occupiedAtNight === undefined ? {} : { occupiedAtNight }),
    ...(confirmed === undefined ? {} : { confirmed }),
  };
}

/** One status per criterion: which scenarios were reckoned with says what the machine is. */
function publicCriteria({ criteria }: Recorded): Recorded['criteria'] {
  const ids = [...new Set(criteria.map(({ id }) => id))].filter((id) => !isForOffice(id));
  return ids.map((id) => {
    const all = criteria.filter((one) => one.id === id).map(({ status }) => status);
    const status = all.includes('unmet') ? 'unmet' : all.includes('unknown') ? 'unknown' : 'met';
    return { id, scenario: null, status };
  });
}

/** What travels in an internal report: all but the photos, and only the buildings within reach. */
export function carried(dossier: Dossier, buildings: Dossier['surroundings']['buildings']): Dossier {
  return {
    ...dossier,
    photos: [],
    surroundings: {
      ...dossier.surroundings,
      buildings,
      scenery: { trees: [], parcels: [], labels: [], addresses: [] },
    },
  };
}

/** Only what was said of where a machine of the copy stands: the places where one could stand instead stay out. */
function acceptedHere({ answers: { coverageAccepted, coverageAcceptedAt }, machines }: Variant): Partial<Answers> {
  if (!coverageAccepted || !coverageAcceptedAt) return {};
  const marginM = releasedModels.siting.coverageMarginM.value;
  const here = coverageAcceptedAt.filter((at) =>
    machines.some(({ point }) => Math.hypot(point[0] - at[0], point[1] - at[1]) <= marginM),
  );
  return { coverageAcceptedAt: here };
}
