/**
 * What happens to one person: death and injury by every mechanism that has a published relation, and which is worst.
 * Pressure P = ps + q in the open and ps at the window indoors, impulse i = is (Green Book, TP-14).
 */

import { figuresOf } from '../models/consequences-figures.ts';
import type { ModelSet } from '../models/definitions.ts';
import { dynamicPressure } from '../physics/blast/companions.ts';
import { eardrum, fragment, headImpact, lungDeath, wholeBodyImpact } from '../physics/harm/probits.ts';
import { bowenDeath } from './bowen.ts';

/** Load where the person is, kPa and kPa·ms, and pieces that can hit: density per m² with mass and speed on arrival. */
export interface Exposure {
  readonly incidentPressureKpa: number;
  readonly incidentImpulseKpaMs: number;
  /** Positive phase, ms. */
  readonly phaseMs: number;
  readonly indoors: boolean;
  readonly pieces: readonly { readonly densityPerM2: number; readonly massKg: number; readonly speedMs: number }[];
}

export const deaths = ['lung', 'blast', 'head-impact', 'body-impact', 'pieces'] as const;
export const injuries = ['eardrum', 'lung-minor', 'lung-major', 'thrown', 'hit'] as const;

/** Probabilities, 0 … 1, each of its own mechanism; `worst` names the highest, null when none reaches one in a million. */
export interface Harms {
  readonly death: Readonly<Record<(typeof deaths)[number], number>>;
  readonly injury: Readonly<Record<(typeof injuries)[number], number>>;
  readonly worstDeath: (typeof deaths)[number] | null;
  readonly worstInjury: (typeof injuries)[number] | null;
}

const share = (value: number) => Math.min(1, Math.max(0, value));

export function harmsTo(exposure: Exposure, models: ModelSet): Harms {
  const { people } = models;
  const figures = figuresOf(models);
  const { incidentPressureKpa, incidentImpulseKpaMs, phaseMs, indoors, pieces } = exposure;
  const pressureKpa = incidentPressureKpa + (indoors ? 0 : dynamicPressure(incidentPressureKpa, models.blast));
  const pulse = { pressurePa: 1000 * pressureKpa, impulsePaS: incidentImpulseKpaMs };
  const head = headImpact(pulse, people).probability;
  const body = wholeBodyImpact(pulse, people).probability;
  // Pieces come one by one: the chance that none hits is e^−qA, and each hit kills by its own mass and speed.
  let [spared, alive] = [1, 1];
  for (const { densityPerM2, massKg, speedMs } of pieces) {
    const hits = densityPerM2 * figures.personAreaM2.value;
    spared *= Math.exp(-hits);
    alive *= Math.exp(-hits * (speedMs > 0 ? (fragment({ massKg, speedMs }, people)?.probability ?? 0) : 0));
  }
  const psi = pressureKpa / figures.psiKpa.value;
  const death = {
    lung: lungDeath(pulse, people).probability,
    blast: bowenDeath({ pressurePa: pulse.pressurePa, phaseMs }, models)?.probability ?? 0,
    'head-impact': head,
    'body-impact': body,
    pieces: 1 - alive,
  };
  const injury = {
    eardrum: eardrum(pulse, people).probability,
    'lung-minor': share(figures.lungMinorSlope.value * psi - figures.lungMinorFrom.value),
    'lung-major': share(figures.lungMajorSlope.value * psi - figures.lungMajorFrom.value),
    thrown: -Math.expm1(-figures.thrownMajor.value * Math.max(head, body)),
    hit: 1 - spared,
  };
  return withWorst(death, injury);
}

function withWorst(death: Harms['death'], injury: Harms['injury']): Harms {
  return { death, injury, worstDeath: worstOf(death, deaths), worstInjury: worstOf(injury, injuries) };
}

/** Each mechanism as the worse of two makes it. */
export function worseHarms(one: Harms, two: Harms): Harms {
  const worse = withWorst(largest(one.death, two.death), largest(one.injury, two.injury));
  // Rounded figures may tie: then what was named before stays named.
  const kept = <Name extends string>(name: Name | null, known: Name | null, chances: Readonly<Record<Name, number>>) =>
    name !== null && known !== null && chances[known] === chances[name] ? known : name;
  return {
    ...worse,
    worstDeath: kept(worse.worstDeath, one.worstDeath, worse.death),
    worstInjury: kept(worse.worstInjury, one.worstInjury, worse.injury),
  };
}

/** Each figure as the larger of two. */
export function largest<Name extends string>(
  one: Readonly<Record<Name, number>>,
  two: Readonly<Record<Name, number>>,
): Record<Name, number> {
  const names = Object.keys(one) as Name[];
  return Object.fromEntries(names.map((name) => [name, Math.max(one[name], two[name])])) as Record<Name, number>;
}

function worstOf<Name extends string>(chances: Readonly<Record<Name, number>>, names: readonly Name[]): Name | null {
  const worst = names.reduce((one, two) => (chances[two] > chances[one] ? two : one));
  return chances[worst] >= 1e-6 ? worst : null;
}
