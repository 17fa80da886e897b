/** What one criterion finds and lacks, and the status that follows. */

import type { Criterion, CriterionId, Finding, HazardClass, Missing, ScenarioId, Worst } from '../scene/assessment.ts';
import { severity } from './reading.ts';

/** A criterion judged, and what it lacks. */
export interface Closed {
  readonly criterion: Criterion;
  readonly missing: readonly Missing[];
  /** What is not known either, beside what fails. */
  readonly hidden: readonly Missing[];
}

/** Collects what one criterion finds, and decides its status. */
export class Tally {
  readonly #findings: Finding[] = [];
  /** Of most criteria nothing is missing and nothing is waited for. */
  #missing: Map<string, Missing> | null = null;
  #waits: Set<string> | null = null;
  readonly #id: CriterionId;
  readonly #scenario: ScenarioId | null;
  #worstMet: Finding | null = null;

  constructor(id: CriterionId, scenario: ScenarioId | null) {
    this.#id = id;
    this.#scenario = scenario;
  }

  /** Of all that is met only the one nearest to its limit is kept, to show a near miss. */
  add(finding: Finding): void {
    if (!finding.met) this.#findings.push(finding);
    else if (!this.#worstMet || rank(finding) > rank(this.#worstMet)) this.#worstMet = finding;
  }

  /** A paper without which this is met only pending it. */
  waitsFor(paper: string): void {
    this.#waits ??= new Set();
    this.#waits.add(paper);
  }

  /** How many findings fail. */
  get failing(): number {
    return this.#findings.length;
  }

  lacks(what: string, who: string, receptor: string | null, details?: Readonly<Record<string, string | number>>): void {
    this.#missing ??= new Map();
    const known = this.#missing.get(what);
    const receptors = receptor === null ? [] : [receptor];
    this.#missing.set(what, {
      what,
      who,
      receptors: known ? [...known.receptors, ...receptors] : receptors,
      criteria: [this.#id],
      ...(details ? { details } : {}),
    });
  }

  close(): Closed {
    this.#findings.sort((one, two) => rank(two) - rank(one) || one.distanceM - two.distanceM);
    const worst = this.#findings[0] ?? this.#worstMet;
    const missing = [...(this.#missing?.values() ?? [])];
    const status = this.#findings.length > 0 ? 'unmet' : missing.length > 0 ? 'unknown' : 'met';
    return {
      criterion: {
        id: this.#id,
        scenario: this.#scenario,
        status,
        pending: status === 'met' ? [...(this.#waits ?? [])] : [],
        worst: worst ? decidingOf(worst) : null,
        findings: this.#worstMet ? [...this.#findings, this.#worstMet] : this.#findings,
      },
      // A gap in a criterion that fails anyway changes nothing.
      missing: status === 'unknown' ? missing : [],
      hidden: status === 'unmet' ? missing : [],
    };
  }
}

/** The number that decides, of the finding that it is taken from. */
export const decidingOf = ({ receptor, value, limit, unit, extra }: Finding): Worst => ({
  receptor,
  value,
  limit,
  unit,
  ...(unit === 'class' && typeof extra?.['throwM'] === 'number' ? { throwM: extra['throwM'] } : {}),
});

/** How bad a finding is, among those of one criterion. */
export function rank(finding: Finding): number {
  if (finding.unit === 'class')
    return severity(finding.value as HazardClass) * 1000 + Number(finding.extra?.['throwM'] ?? 0);
  if (finding.unit === 'm') return -Number(finding.value);
  return Number(finding.value);
}
