/** A drawn case: a street, a plan and what is on paper or assumed of it, judged as the app judges it. */
import fc from 'fast-check';
import { type Dossier, sceneOf } from '../../src/archive/dossier.ts';
import { readDossierText } from '../../src/archive/dossier-schema.ts';
import { classAsked } from '../../src/archive/public-copy.ts';
import { assessed, planned } from '../../src/engine/assessment/assessed.ts';
import { classOf } from '../../src/engine/assessment/colour-class.ts';
import { standingOf } from '../../src/engine/assessment/standing.ts';
import { tippingPoints } from '../../src/engine/assessment/tipping.ts';
import { notApplicable } from '../../src/engine/measures/measures.ts';
import { releasedModels } from '../../src/engine/models/models.ts';
import type { Verdict, WholeAssessment } from '../../src/engine/scene/assessment.ts';
import type { Answers, Scene } from '../../src/engine/scene/scene.ts';
import { demo } from '../engine/scenes.ts';
import { street, sceneOf as streetScene } from '../engine/streets.ts';

export interface DrawnCase {
  readonly dossier: Dossier;
  readonly scene: Scene;
  readonly assessment: WholeAssessment;
  /** The same place without the plan; null when there is none. */
  readonly before: WholeAssessment | null;
  /** What the public part speaks from: of some of the cases, since it takes long. */
  readonly open: WholeAssessment | null;
}

const share = fc.constantFrom(0, 0, 0.002, 0.004, 0.006, 0.05, 0.21, 0.333, 0.4, 0.745, 1);

const drawn = fc.record({
  place: fc.oneof(
    { weight: 2, arbitrary: street },
    { weight: 1, arbitrary: fc.constantFrom('demo-green', 'demo-orange', 'demo-red') },
  ),
  /** The machine could also stand inside. */
  inside: fc.boolean(),
  /** Care, schools and terraces near by are seldom answered by a measure. */
  quiet: fc.constantFrom(true, true, true, false),
  /** Streets are narrow; a wide one leaves more to be met. */
  widerM: fc.constantFrom(0, 10, 25, 60),
  plan: fc.constantFrom('none', 'none', 'first package', 'last package', 'some measures') as fc.Arbitrary<
    'none' | 'first package' | 'last package' | 'some measures'
  >,
  chosen: fc.array(fc.nat(99), { maxLength: 3 }),
  open: fc.record({
    sharedEntrance: fc.constantFrom(...Array<false>(10).fill(false), true, null),
    dwellingBeside: fc.constantFrom(false, false, false, null),
    vehicleApproach: fc.constantFrom(
      'none',
      'none',
      'none',
      'none',
      'none',
      'possible',
      'possible',
      null,
    ) as fc.Arbitrary<Answers['vehicleApproach']>,
    certifiedBarrier: fc.boolean(),
  }),
  paper: fc.record({
    constructorReport: fc.constantFrom(null, null, 'CR-7'),
    glassCertificate: fc.constantFrom(null, null, 'GC-8'),
    equivalent: fc.constantFrom<Answers['equivalent']>(
      null,
      null,
      { text: 'een eigen muur', criteria: ['C-ESC', 'C-GLI'], evidence: null },
      { text: 'een eigen muur', criteria: ['C-ADJ', 'C-GLI', 'C-DEB'], evidence: 'EV-9' },
    ),
  }),
  assumed: fc.subarray(['sharedEntrance', 'vehicleApproach', 'placesOfStay']),
  coverage: fc.constantFrom('whole', 'whole', 'whole', 'whole', 'accepted', 'accepted', 'open') as fc.Arbitrary<
    'whole' | 'accepted' | 'open'
  >,
  shares: fc.option(fc.tuple(share, share, share), { nil: null }),
  tips: fc.constantFrom(true, ...Array(7).fill(false)),
});
type Drawn = typeof drawn extends fc.Arbitrary<infer One> ? One : never;

export const draw = (seed: number, count: number): readonly Drawn[] => fc.sample(drawn, { seed, numRuns: count });

const [any] = draw(1, 1);
if (!any) throw new Error('nothing drawn');
/** One in which nothing is drawn: a case of one's own is made of it. */
export const bare = {
  ...any,
  place: 'demo-green',
  inside: false,
  quiet: true,
  widerM: 0,
  plan: 'none',
  open: { sharedEntrance: null, dwellingBeside: null, vehicleApproach: null, certifiedBarrier: false },
  paper: { constructorReport: null, glassCertificate: null, equivalent: null },
  assumed: [] as string[],
  coverage: 'whole',
  shares: null,
  tips: false,
} as const;

const loud: readonly string[] = ['onderwijsfunctie', 'gezondheidszorgfunctie'];

const hushed = (scene: Scene, quiet: boolean): Scene =>
  quiet
    ? {
        ...scene,
        buildings: scene.buildings.map((one) =>
          one.uses?.some((use) => loud.includes(use)) ? { ...one, uses: ['winkelfunctie'] } : one,
        ),
      }
    : scene;

function givenScene({ place, inside, quiet, widerM, open, paper, assumed, coverage }: Drawn): Scene {
  const bare =
    typeof place === 'string'
      ? demo(place)
      : hushed(streetScene({ ...place, widthM: place.widthM + widerM, ...(quiet ? { terrace: null } : {}) }), quiet);
  const [first] = bare.machines;
  return {
    ...bare,
    alternatives: [
      ...bare.alternatives,
      ...(inside && first && bare.machines.length === 1 && first.siting === 'gevel'
        ? [{ measure: 'M02' as const, machine: { ...first, siting: 'winkel' as const } }]
        : []),
    ],
    assumed: assumed.filter((key) => !(key === 'placesOfStay' && bare.places.length > 0)),
    coverage: coverage === 'whole' ? bare.coverage : { hull: null, declared: false },
    answers: {
      ...bare.answers,
      ...open,
      ...paper,
      coverageAccepted: coverage === 'accepted',
      ...(assumed.includes('sharedEntrance') ? { sharedEntrance: false } : {}),
      ...(assumed.includes('vehicleApproach') ? { vehicleApproach: 'none' as const } : {}),
    },
  };
}

function outcomeOf(scene: Scene) {
  const answered = assessed(scene, releasedModels);
  if (!answered.ok) throw new Error(answered.error.message);
  return answered.value.assessment;
}

function judged(scene: Scene, { shares, tips }: Drawn): WholeAssessment {
  const assessment = outcomeOf(scene);
  return {
    ...assessment,
    ...standingOf(scene, [], assessment, releasedModels),
    confidence: shares && sharesAround(assessment.verdict, shares),
    tippingPoints: tips ? tippingPoints(planned(scene, releasedModels), releasedModels, assessment.verdict) : [],
    zones: { type: 'FeatureCollection', features: [] },
  };
}

/** Three parts, scaled so that they leave something for the colour itself. */
function sharesAround(verdict: Verdict, parts: readonly [number, number, number]): Record<Verdict, number> {
  const others = (['green', 'orange', 'red', 'undetermined'] as const).filter((one) => one !== verdict);
  const sum = parts[0] + parts[1] + parts[2];
  const scale = sum > 0.9 ? 0.9 / sum : 1;
  const shares = { green: 0, orange: 0, red: 0, undetermined: 0 };
  others.forEach((one, i) => {
    shares[one] = (parts[i] ?? 0) * scale;
  });
  shares[verdict] = 1 - others.reduce((total, one) => total + shares[one], 0);
  return shares;
}

export const caseOf = (one: Drawn): DrawnCase => caseOn(givenScene(one), one);

const known = new Map<string, DrawnCase>();
/** As many as one file asks in both languages. */
const keptCases = 100;

/** A scene of one's own, judged and told as a drawn one: once, in whatever language it is read. */
export function caseOn(scene: Scene, one: Drawn): DrawnCase {
  const key = JSON.stringify([scene, one]);
  const made = known.get(key) ?? madeOf(scene, one);
  // Last asked stands last: what many files ask, such as the examples, is not made anew for each.
  known.delete(key);
  known.set(key, made);
  if (known.size > keptCases) known.delete(known.keys().next().value ?? '');
  return made;
}

function madeOf({ measures: taken, ...given }: Scene, one: Drawn): DrawnCase {
  const bare = { ...given, measures: [] };
  const able = releasedModels.measures.filter((measure) => measure.effect && notApplicable(measure, bare) === null);
  const plans: Readonly<Record<Drawn['plan'], () => readonly string[]>> = {
    none: () => [],
    'first package': () => outcomeOf(bare).measureSets[0]?.measures ?? [],
    'last package': () => outcomeOf(bare).measureSets.at(-1)?.measures ?? [],
    'some measures': () => one.chosen.flatMap((i) => (able.length > 0 ? [able[i % able.length]?.id ?? ''] : [])),
  };
  const measures = [...new Set([...taken, ...plans[one.plan]()])].sort();
  const stored = readDossierText(JSON.stringify({ ...bare, measures }));
  if (!stored.ok) throw new Error(stored.error.message);
  const dossier: Dossier = { ...stored.value, title: 'Marktstraat 18', caseNumber: 'Z-1' };
  const scene = sceneOf(dossier);
  const assessment = judged(scene, one);
  return {
    dossier,
    scene,
    assessment,
    before: measures.length > 0 ? judged({ ...scene, measures: [] }, one) : null,
    open: one.tips ? classOf(classAsked(dossier, assessment.verdict), releasedModels).assessment : null,
  };
}
