/** What takes long makes way for other questions, and is not lost by that: the engine itself, behind its door and without a worker. */
import { describe, expect, it, vi } from 'vitest';
import type { Scene } from '../../src/engine/scene/scene.ts';
import { placesNear } from '../../src/job/aside-client.ts';
import { assessScene, spreadOf, zonesFor } from '../../src/job/engine-client.ts';
import { block, scene } from '../engine/scenes.ts';

const doors = vi.hoisted((): unknown[] => []);
vi.mock('comlink', () => ({
  expose: (door: unknown) => void doors.push(door),
  // By a way of its own, and later than the answer.
  proxy:
    (one: (...given: unknown[]) => void) =>
    (...given: unknown[]) =>
      void setTimeout(() => one(...given), 20),
  wrap: () =>
    new Proxy(
      {},
      {
        get:
          (_, name) =>
          async (...given: unknown[]) =>
            Reflect.get(doors[0] as object, name)(...given),
      },
    ),
}));
vi.stubGlobal('Worker', class {});
await import('../../src/job/engine-worker.ts');

const street: Scene = scene([block('overkant', 99_990, 400_012, 100_010, 400_022)]);
const question = { scene: street, policy: null };
const always = () => true;
const kenmerkOf = async (measures: readonly string[]): Promise<string> => {
  const answered = await assessScene(question, { measures });
  if (!answered.ok) throw new Error(answered.error.code);
  return answered.value.receipt.kenmerk;
};

describe('beside another question', () => {
  it('places near are still found', async () => {
    const others: Promise<unknown>[] = [];
    const found = await placesNear(question, always, () => {
      if (others.length === 0) others.push(assessScene(question));
    });
    expect(await Promise.all(others)).toHaveLength(1);
    expect(found?.length).toBeGreaterThan(0);
  });

  it('how far it is, is told until the answer is there, and not after it', async () => {
    let told = 0;
    await placesNear(question, always, () => told++);
    const before = told;
    await new Promise((done) => setTimeout(done, 100));
    expect([before > 0, told]).toEqual([true, before]);
  });

  it('places are looked for no longer than they are wanted', async () => {
    let asked = 0;
    const stopped = await placesNear(
      question,
      () => asked++ === 0,
      () => void assessScene(question),
    );
    expect([stopped, asked]).toEqual([null, 2]);
  });

  it('how sure it is comes all the same', async () => {
    const sure = spreadOf(question, [], always);
    await assessScene(question);
    expect((await sure)?.count).toBeGreaterThan(0);
  });

  it('an outcome and what is tried beside it both have their zones, whichever was asked last', async () => {
    const kenmerk = await kenmerkOf([]);
    const tried = await kenmerkOf(['M19']);
    for (const one of [kenmerk, tried]) expect((await zonesFor(one))?.features.length).toBeGreaterThan(0);
  });
});
