/** How far each harm of one run reaches over open ground, in front of the wall and behind it; by halving, never from a drawing. */

import { panesAcross } from '../effects/glass/facade-width.ts';
import { paneOf } from '../effects/glass/pane-effect.ts';
import { instrumentDlf } from '../effects/load.ts';
import { loadBy } from '../effects/loads.ts';
import { factorInSight } from '../effects/near-field.ts';
import { flies, hazardousPerM2, nothingTaken, pieceRange } from '../effects/pieces/pieces.ts';
import type { Strength } from '../effects/strength.ts';
import { respond } from '../physics/glazing/pane-response.ts';
import { glassOlder } from '../physics/harm/probits.ts';
import type { JudgedScenario } from './judge.ts';
import { severity } from './reading.ts';

/** Greatest distance, up to `limitM`, at which `holds`; found by halving, 1 mm. `holds` may only be true near. */
function reachOf(holds: (rangeM: number) => boolean, limitM: number): number {
  let [low, high] = [0, limitM];
  if (holds(high)) return high;
  while (high - low > 1e-3) {
    const middle = (low + high) / 2;
    if (holds(middle)) low = middle;
    else high = middle;
  }
  return low;
}

/** Reaches in metres of the zones of one run, in front (with the wall factor) and behind. */
export function reaches(run: JudgedScenario) {
  const { strength, given } = run;
  const { models, outlook } = given;
  const limit = 500;
  const { before } = outlook;
  const front = (planM: number) => factorInSight(before, strength.near, { planM, inFront: true, flush: false });
  const behind = (planM: number) => factorInSight(before, strength.near, { planM, inFront: false, flush: false });
  const load = (rangeM: number, factor: (planM: number) => number) => loadBy(factor(rangeM), rangeM, strength, models);
  const pane = paneOf('home-single', models);
  // On a facade as wide as there is: nowhere does glass fly in farther away.
  const widest = { factor: 1, panes: panesAcross(Infinity, models.glazing) };
  const room = (factor: (planM: number) => number) =>
    reachOf((rangeM) => {
      const at = load(rangeM, factor);
      const pulse = {
        pressureKpa: at.reflectedPressureKpa,
        impulseKpaMs: at.reflectedImpulseKpaMs,
        phaseMs: at.phaseMs,
      };
      return (
        severity(respond(pane, pulse, instrumentDlf(models), widest).hazardClass) >=
        severity(models.policy.hazardKwetsbaar)
      );
    }, limit);
  const breaks = (factor: (planM: number) => number) =>
    reachOf((rangeM) => {
      const at = load(rangeM, factor);
      const pulse = {
        pressureKpa: at.reflectedPressureKpa,
        impulseKpaMs: at.reflectedImpulseKpaMs,
        phaseMs: at.phaseMs,
      };
      return respond(pane, pulse, instrumentDlf(models)).breakProbability >= models.policy.breakHalf.value;
    }, limit);
  const bound = (factor: (planM: number) => number) =>
    reachOf(
      (rangeM) =>
        glassOlder({ pressurePa: load(rangeM, factor).incidentPressureKpa * 1000 }, models.people).probability >=
        models.policy.vulnerableBound.value,
      limit,
    );
  return {
    room: [room(front), room(behind)] as const,
    glass: [bound(front), bound(behind)] as const,
    /** Where half of the panes facing the machine break. */
    half: [breaks(front), breaks(behind)] as const,
    debris: debrisReach(strength, run),
    stray: Math.max(
      0,
      ...strength.pieces
        .filter(({ model }) => flies(model.id, { outlook, scene: nothingTaken }))
        .map(({ model }) => pieceRange(model, model.speedMs.high.value, models)),
    ),
  };
}

function debrisReach(strength: Strength, { given }: JudgedScenario): number {
  const { models, outlook } = given;
  const flying = strength.pieces.filter(({ model }) => flies(model.id, given));
  const density = (rangeM: number) =>
    flying.reduce((sum, thrown) => sum + hazardousPerM2(thrown, rangeM, outlook, models), 0);
  return reachOf((rangeM) => density(Math.max(rangeM, 0.01)) > models.policy.debrisPerM2.value, 500);
}
