/** Workers for a list: as many as there are cores, for the page itself mostly waits, each on one site at a time. Stopping ends them all. */
import { type Remote, wrap } from 'comlink';
import type { Question } from '../engine/models/model-sets.ts';
import type { Building, Machine, RdPoint } from '../engine/scene/scene.ts';
import type { SiteAnswer } from './judge-site.ts';
import type { SitesDoor } from './sites-worker.ts';

export type { SiteAnswer } from './judge-site.ts';

const most = 8;

export class SitePool {
  readonly #workers: Worker[] = [];
  readonly #free: Remote<SitesDoor>[] = [];
  /** What each worker holds: sites of one town share its buildings, and what was found out about them. */
  readonly #held = new Map<Remote<SitesDoor>, readonly Building[]>();
  readonly #waiting: ((door: Remote<SitesDoor>) => void)[] = [];

  constructor(count = Math.max(1, Math.min(most, navigator.hardwareConcurrency || 2))) {
    for (let i = 0; i < count; i++) {
      const worker = new Worker(new URL('./sites-worker.ts', import.meta.url), { type: 'module' });
      this.#workers.push(worker);
      this.#free.push(wrap<SitesDoor>(worker));
    }
  }

  /**
   * Waits for a worker that is free.
   * @param town all buildings that those of the question are among
   * @returns an answer, or a code that says why there is none
   */
  async judge(
    { scene, policy }: Question,
    town: readonly Building[],
    at: { point: RdPoint; machine: Machine } | null,
  ): Promise<SiteAnswer | string> {
    const door = this.#free.pop() ?? (await new Promise<Remote<SitesDoor>>((taken) => this.#waiting.push(taken)));
    try {
      if (this.#held.get(door) !== town) {
        await door.hold(town);
        this.#held.set(door, town);
      }
      return await door.judge({ scene: { ...scene, buildings: [] }, policy }, rowsIn(town, scene.buildings), at);
    } finally {
      const next = this.#waiting.shift();
      if (next) next(door);
      else this.#free.push(door);
    }
  }

  stop(): void {
    for (const worker of this.#workers) worker.terminate();
  }
}

const rows = new WeakMap<readonly Building[], ReadonlyMap<Building, number>>();

/** Where in the town each of these stands. @throws {Error} for one that is not of the town: it must not be lost on the way */
function rowsIn(town: readonly Building[], some: readonly Building[]): Uint32Array {
  const known = rows.get(town) ?? new Map(town.map((building, row) => [building, row]));
  rows.set(town, known);
  return Uint32Array.from(some, (building) => {
    const row = known.get(building);
    if (row === undefined) throw new Error(`${building.id} is not of the town`);
    return row;
  });
}
