/** Loads of one strength from one place, each worked out once: glass, pressure and structure ask for the same ones. */

import type { ModelSet } from '../models/definitions.ts';
import { type Load, loadAt } from './load.ts';
import { chargeBy } from './near-field.ts';
import type { Strength } from './strength.ts';

/** The load of a strength at a slant distance where it works `factor` times its charge. */
export function loadBy(factor: number, rangeM: number, strength: Strength, models: ModelSet): Load {
  const charge = chargeBy(factor, strength.chargeKgTnt, rangeM, models.nearField);
  return loadAt(rangeM, charge, strength.loadFactor, models);
}

/**
 * A load that was asked for, and the one before it: a handful, looked through faster than anything that has keys. No array and no
 * literal: of those that a place remembers V8 learns that they live for long, and then keeps the ones of every sample.
 */
class Asked {
  readonly planM: number;
  readonly heightM: number;
  readonly factor: number;
  readonly load: Load;
  readonly before: Asked | null;

  constructor(planM: number, heightM: number, factor: number, load: Load, before: Asked | null) {
    this.planM = planM;
    this.heightM = heightM;
    this.factor = factor;
    this.load = load;
    this.before = before;
  }
}

export class Loads {
  readonly #strength: Strength;
  readonly #models: ModelSet;
  #asked: Asked | null = null;

  constructor(strength: Strength, models: ModelSet) {
    this.#strength = strength;
    this.#models = models;
  }

  at(planM: number, heightM: number, factor: number): Load {
    for (let known = this.#asked; known; known = known.before)
      if (known.planM === planM && known.heightM === heightM && known.factor === factor) return known.load;
    const rangeM = Math.hypot(planM, heightM - this.#models.siting.burstHeightM.value);
    const load = loadBy(factor, rangeM, this.#strength, this.#models);
    this.#asked = new Asked(planM, heightM, factor, load, this.#asked);
    return load;
  }
}
