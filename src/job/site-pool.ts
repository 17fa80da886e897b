/** Workers for a list: as many as there are cores to spare, each on one site at a time. Stopping ends them all. */
import { type Remote, wrap } from 'comlink';
import type { Question } from '../engine/models/model-sets.ts';
import type { Machine, RdPoint } from '../engine/scene/scene.ts';
import type { SiteAnswer } from './judge-site.ts';
import type { SitesDoor } from './sites-worker.ts';

export type { SiteAnswer } from './judge-site.ts';

const most = 8;

export class SitePool {
  readonly #workers: Worker[] = [];
  readonly #free: Remote<SitesDoor>[] = [];
  readonly #waiting: ((door: Remote<SitesDoor>) => void)[] = [];

  constructor(count = Math.max(1, Math.min(most, (navigator.hardwareConcurrency || 2) - 1))) {
    for (let i = 0; i < count; i++) {
      const worker = new Worker(new URL('./sites-worker.ts', import.meta.url), { type: 'module' });
      this.#workers.push(worker);
      this.#free.push(wrap<SitesDoor>(worker));
    }
  }

  /** Waits for a worker that is free. @returns an answer, or a code that says why there is none */
  async judge(question: Question, at: { point: RdPoint; machine: Machine } | null): Promise<SiteAnswer | string> {
    const door = this.#free.pop() ?? (await new Promise<Remote<SitesDoor>>((taken) => this.#waiting.push(taken)));
    try {
      return await door.judge(question, at);
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
