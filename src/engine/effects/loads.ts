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

export class Loads {
  readonly #strength: Strength;
  readonly #models: ModelSet;
  readonly #asked: number[] = [];
  readonly #loads: Load[] = [];

  constructor(strength: Strength, models: ModelSet) {
    this.#strength = strength;
    this.#models = models;
  }

  at(planM: number, heightM: number, factor: number): Load {
    const asked = this.#asked;
    for (let i = 0; i < asked.length; i += 3)
      if (asked[i] === planM && asked[i + 1] === heightM && asked[i + 2] === factor) return this.#loads[i / 3] as Load;
    const rangeM = Math.hypot(planM, heightM - this.#models.siting.burstHeightM.value);
    const load = loadBy(factor, rangeM, this.#strength, this.#models);
    asked.push(planM, heightM, factor);
    this.#loads.push(load);
    return load;
  }
}
