/** What a dossier was judged to be, by which engine and which numbers: kept, so that a later version can show both. */
import type {
  Assessment,
  ByHours,
  CriterionId,
  ScenarioId,
  Verdict,
  WholeAssessment,
} from '../engine/scene/assessment.ts';

export interface Recorded {
  /** ISO date-time. */
  readonly at: string;
  readonly variant: string;
  readonly verdict: Verdict;
  /** What the colour is not said without: it rests on an assumption, or something fails already. Absent: neither, or of an older release. */
  readonly under?: 'assumption' | 'not-green' | undefined;
  /** By night and by day. Absent: of an older release, or of a public copy, where the other hours may hang on what is confidential. */
  readonly exposures?: ByHours['exposures'] | undefined;
  /** The hours that wait though something fails already. Absent as the line above. */
  readonly notGreenAt?: ByHours['notGreenAt'] | undefined;
  /** Of the computation; in a public copy the report number stands here. */
  readonly kenmerk: string;
  /** What papers cite this computation by; absent while it was never printed, saved or copied. */
  readonly reportNumber?: string | undefined;
  readonly engineVersion: string;
  readonly modelSet: { readonly id: string; readonly sha256: string };
  readonly policy: { readonly id: string; readonly version: string };
  readonly criteria: readonly {
    readonly id: CriterionId;
    readonly scenario: ScenarioId | null;
    readonly status: 'met' | 'unmet' | 'unknown';
  }[];
}

type Judged = Assessment & Partial<Pick<WholeAssessment, 'conditional'>>;

export function recordOf(assessment: Judged, variant: string, at: string): Recorded {
  const { verdict, exposures, notGreenAt, receipt, criteria, conditional, notGreen } = assessment;
  return {
    at,
    variant,
    verdict,
    // Only what waits can be not green.
    under: conditional ? 'assumption' : notGreen ? 'not-green' : undefined,
    exposures,
    notGreenAt,
    kenmerk: receipt.kenmerk,
    engineVersion: receipt.engineVersion,
    modelSet: { ...receipt.modelSet },
    policy: { id: receipt.policy.id, version: receipt.policy.version },
    criteria: criteria.map(({ id, scenario, status }) => ({ id, scenario, status })),
  };
}

/** Of a dossier: what came out, and whether anyone may see it. */
export interface Outcomes {
  readonly scope: 'internal' | 'public';
  readonly outcomes: readonly Recorded[];
}

/**
 * What a public copy was published as; null of an internal dossier, and of a copy that says something else than it did. What is
 * judged again here, without what the copy leaves out, never takes its place: it names its scenarios, a publication none.
 */
export function publishedIn({ scope, outcomes }: Outcomes): Recorded | null {
  const open = ({ criteria }: Recorded): boolean => criteria.every(({ scenario }) => scenario === null);
  return scope === 'public' ? (outcomes.find(open) ?? null) : null;
}

const most = 60;
const sameNumbers = (one: Recorded, two: Recorded): boolean =>
  one.engineVersion === two.engineVersion && one.modelSet.sha256 === two.modelSet.sha256;

/** The newest outcome of each variant under each engine and model set, and each that a paper cites. */
export function withOutcome(all: readonly Recorded[], made: Recorded): readonly Recorded[] {
  const again = all.find((one) => one.reportNumber && one.variant === made.variant && one.kenmerk === made.kenmerk);
  const stays = (one: Recorded) => one.variant !== made.variant || one.reportNumber || !sameNumbers(one, made);
  const others = all.filter((one) => one !== again && stays(one));
  // Back at what was computed before: papers go on citing it by its number.
  const { reportNumber } = again ?? {};
  return [...others, reportNumber ? { ...made, reportNumber } : made].slice(-most);
}

export interface Difference {
  readonly before: Recorded;
  readonly now: Recorded;
  readonly engine: boolean;
  readonly models: boolean;
  readonly policy: boolean;
  /** Criteria whose status is another one. */
  readonly criteria: readonly {
    readonly id: CriterionId;
    readonly scenario: ScenarioId | null;
    readonly from: 'met' | 'unmet' | 'unknown' | null;
    readonly to: 'met' | 'unmet' | 'unknown' | null;
  }[];
}

/** The last outcome of this variant by another engine or other numbers, beside the one of now; null when there is none. */
export function differenceWith(all: readonly Recorded[], now: Recorded): Difference | null {
  const before = all.findLast((one) => one.variant === now.variant && !sameNumbers(one, now));
  return before ? differenceOf(before, now) : null;
}

export function differenceOf(before: Recorded, now: Recorded): Difference {
  const key = ({ id, scenario }: Recorded['criteria'][number]) => `${id} ${scenario}`;
  const [old, fresh] = [before, now].map(({ criteria }) => new Map(criteria.map((one) => [key(one), one])));
  const all = new Map([...(old ?? []), ...(fresh ?? [])]);
  return {
    before,
    now,
    engine: before.engineVersion !== now.engineVersion,
    models: before.modelSet.sha256 !== now.modelSet.sha256,
    policy: before.policy.id !== now.policy.id || before.policy.version !== now.policy.version,
    criteria: [...all].flatMap(([name, { id, scenario }]) => {
      const from = old?.get(name)?.status ?? null;
      const to = fresh?.get(name)?.status ?? null;
      return from === to ? [] : [{ id, scenario, from, to }];
    }),
  };
}
