/**
 * Only what can decide. Beyond some distance no criterion about a building can come out against it, however it stands;
 * a colour alone need not look farther. The tables of a report do, so they are read from the whole outlook.
 */

import { fanSolidAngle, hazardousAt, pieceRange } from '../debris/pieces.ts';
import type { BlastScenario, ModelSet } from '../definitions.ts';
import { instrumentDlf, loadAt, paneOf } from '../effects.ts';
import { respond } from '../glazing/pane-response.ts';
import { lookingAt, type Outlook, outlookOf, remembered } from '../outlook.ts';
import { glassNewer } from '../people/probits.ts';
import type { Machine, Scene } from '../scene.ts';
import { type Strength, strengthAt } from '../strength.ts';
import { houseMajor } from '../structure/houses.ts';
import { activeScenarios, type Under } from './judge.ts';
import { severity } from './reading.ts';

/** Could any limit be reached by a building that stands square in front at this distance, whatever its panes? */
function decides(strength: Strength, rangeM: number, models: ModelSet): boolean {
  const { policy } = models;
  const load = loadAt(rangeM, strength.chargeKgTnt * Math.max(1, strength.wallFactor), strength.loadFactor, models);
  const pressurePa = load.incidentPressureKpa * 1000;
  if (glassNewer({ pressurePa }, models.people).probability >= policy.vulnerableBound.value) return true;
  const damage = houseMajor({ pressurePa, impulsePaS: load.incidentImpulseKpaMs }, models.structure).probability;
  if (damage >= policy.majorDamage.value) return true;
  const omega = fanSolidAngle(models.siting);
  let density = 0;
  for (const { model, count, speedMs } of strength.pieces)
    if (rangeM <= pieceRange(model, speedMs, models) && hazardousAt(model, speedMs, rangeM, models))
      density += count / (omega * rangeM * rangeM);
  if (density > policy.debrisPerM2.value) return true;
  const pulse = {
    pressureKpa: load.reflectedPressureKpa,
    impulseKpaMs: load.reflectedImpulseKpaMs,
    phaseMs: load.phaseMs,
  };
  const limit = Math.min(severity(policy.hazardKwetsbaar), severity(policy.hazardBeperkt));
  return Object.keys(models.receptors.panes).some((paneType) => {
    const response = respond(paneOf(paneType, models), pulse, instrumentDlf(models), Math.min(1, strength.glassFactor));
    return (
      response.outsideRange ||
      response.breakProbability >= policy.breakHalf.value ||
      severity(response.hazardClass) >= limit
    );
  });
}

/** Distance in m beyond which nothing decides, rounded up to a whole metre. */
export function decisiveReach(strength: Strength, models: ModelSet): number {
  let [near, far] = [0, 4096];
  while (far - near > 1) {
    const middle = (near + far) / 2;
    if (decides(strength, middle, models)) near = middle;
    else far = middle;
  }
  return far;
}

const designReach = new WeakMap<ModelSet, Map<string, number>>();

function reachOf(strength: Strength, models: ModelSet): number {
  const known = designReach.get(models) ?? new Map<string, number>();
  designReach.set(models, known);
  const reach = known.get(strength.key) ?? decisiveReach(strength, models);
  known.set(strength.key, reach);
  return reach;
}

/** The outlook without the buildings beyond `reachM`; host and attached buildings stay. */
export function within(outlook: Outlook, reachM: number): Outlook {
  return lookingAt(
    outlook,
    outlook.targets.filter(({ host, attached, distanceM }) => host || attached || distanceM <= reachM),
  );
}

/** How far anything can decide for this machine, at these strengths. */
export function decisiveReachOf(
  scene: Scene,
  machine: Machine,
  models: ModelSet,
  strengthOf: (scenario: BlastScenario) => Strength = (scenario) => strengthAt(scenario, 'design', models.siting),
): number {
  return Math.max(
    0,
    ...activeScenarios(scene, machine, models).map((scenario) => reachOf(strengthOf(scenario), models)),
  );
}

/** The same question at the same strengths, asked of what can decide only: the same colour, sooner. */
export function nearOnly(under: Pick<Under, 'strengthOf'> = {}): Under {
  return {
    ...under,
    reachOf: (strength, models) => reachOf(strength, models),
    look(scene, machine, models) {
      const whole = outlookOf(scene, machine, models);
      const reachM = decisiveReachOf(scene, machine, models, under.strengthOf);
      return remembered(whole.memory.within, reachM, () => within(whole, reachM));
    },
  };
}
