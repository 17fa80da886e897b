/** The line to the engine's worker: buildings go once, before what is asked about them, and no more stay there than are used. */
import { expose } from 'comlink';
import { beforeEach, expect, it, vi } from 'vitest';
import type { Question } from '../../src/engine/models/model-sets.ts';
import type { Building } from '../../src/engine/scene/scene.ts';
import type { KeyedScene } from '../../src/job/engine-worker.ts';

const heard: string[] = [];
const there = new Map<string, readonly Building[]>();
let deaf = false;

const door = {
  keep(key: string, buildings: readonly Building[]) {
    if (deaf) throw new Error('no room');
    heard.push('keep');
    there.set(key, buildings);
  },
  forget: (key: string) => there.delete(key),
  name: (policy: { id: string }) => {
    heard.push('name');
    return policy.id;
  },
  glance({ key, set }: KeyedScene) {
    heard.push('glance');
    const buildings = there.get(key);
    if (!buildings) throw new Error('These buildings were never sent');
    return { first: buildings[0]?.id, set };
  },
};

/** A worker in this thread: what it is sent comes in the same order. */
class Here {
  constructor() {
    const { port1, port2 } = new MessageChannel();
    expose(door, port2);
    // biome-ignore lint/correctness/noConstructorReturn: what stands for a worker here is one end of a line
    return port1;
  }
}
vi.stubGlobal('Worker', Here);

const client = await import('../../src/job/engine-client.ts');
/** What the worker here answers: of which buildings, and by which set. */
const glanceAt = client.glanceAt as unknown as (of: Question) => Promise<{ first: string; set: string | null }>;

let counter = 0;
const townOf = (): Question => {
  const buildings = [{ id: `pand ${++counter}` }] as unknown as Building[];
  return { scene: { buildings } as unknown as Question['scene'], policy: null };
};
const idOf = ({ scene }: Question) => scene.buildings[0]?.id;

beforeEach(() => {
  heard.length = 0;
  deaf = false;
});

it('sends buildings once, however many questions are asked at once, and asks nothing first', async () => {
  const town = townOf();
  const answers = await Promise.all([glanceAt(town), glanceAt(town), glanceAt(town)]);
  expect(answers).toEqual([1, 2, 3].map(() => ({ first: idOf(town), set: null })));
  expect(heard).toEqual(['keep', 'glance', 'glance', 'glance']);
  heard.length = 0;
  await glanceAt({ ...town, scene: { ...town.scene } });
  expect(heard).toEqual(['glance']);
});

it('names a policy once', async () => {
  const policy = { id: 'own' } as unknown as Question['policy'];
  const town = { ...townOf(), policy };
  const answers = await Promise.all([glanceAt(town), glanceAt({ ...townOf(), policy })]);
  expect(answers.map(({ set }) => set)).toEqual(['own', 'own']);
  expect(heard.filter((one) => one === 'name')).toHaveLength(1);
});

it('keeps those that are asked about, and answers about every other by sending it again', async () => {
  const first = townOf();
  const all = Array.from({ length: 40 }, townOf);
  await glanceAt(first);
  for (const town of all) {
    expect((await glanceAt(town)).first).toBe(idOf(town));
    expect((await glanceAt(first)).first).toBe(idOf(first));
  }
  expect(there.size).toBeLessThanOrEqual(24);
  // The one asked all the time never went.
  expect(heard.filter((one) => one === 'keep')).toHaveLength(41);
  for (const town of all) expect((await glanceAt(town)).first).toBe(idOf(town));
  expect(there.size).toBeLessThanOrEqual(24);
});

it('sends again what did not arrive', async () => {
  const town = townOf();
  deaf = true;
  await expect(glanceAt(town)).rejects.toThrow();
  deaf = false;
  expect((await glanceAt(town)).first).toBe(idOf(town));
});
