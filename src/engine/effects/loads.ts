/** Loads of one strength from one place: with the wall that it stands before, and each worked out once. */

import type { ModelSet } from '../models/definitions.ts';
import { type Load, loadAt } from './load.ts';
import { againstWall, type Outlook } from './outlook.ts';
import type { Strength } from './strength.ts';

/** Wall factor of what lies in front or not: only before a wall that the charge stands against. */
export function wallFactorOf(
  outlook: Pick<Outlook, 'inside' | 'freeStanding' | 'brick'>,
  inFront: boolean,
  { wallFactor }: Pick<Strength, 'wallFactor'>,
): number {
  return inFront && againstWall(outlook) ? wallFactor : 1;
}

/** Loads on one building, each worked out once: glass, pressure and structure ask for the same ones. */
export class Loads {
  readonly #outlook: Outlook;
  readonly #strength: Strength;
  readonly #models: ModelSet;
  readonly #asked: number[] = [];
  readonly #loads: Load[] = [];

  constructor(outlook: Outlook, strength: Strength, models: ModelSet) {
    this.#outlook = outlook;
    this.#strength = strength;
    this.#models = models;
  }

  at(planM: number, heightM: number, inFront: boolean): Load {
    const asked = this.#asked;
    for (let i = 0; i < asked.length; i += 3)
      if (asked[i] === planM && asked[i + 1] === heightM && asked[i + 2] === Number(inFront))
        return this.#loads[i / 3] as Load;
    const rangeM = Math.hypot(planM, heightM - this.#models.siting.burstHeightM.value);
    const charge = this.#strength.chargeKgTnt * wallFactorOf(this.#outlook, inFront, this.#strength);
    const load = loadAt(rangeM, charge, this.#strength.loadFactor, this.#models);
    asked.push(planM, heightM, Number(inFront));
    this.#loads.push(load);
    return load;
  }
}
