import { describe, expect, it } from 'vitest';
import { saveQueue } from '../../src/app/actions/save-queue.ts';
import { wait } from './browser-of-tabs.ts';

describe('the save queue', () => {
  it('one at a time; what waits for one dossier makes way for a later one, not for another dossier', async () => {
    const queue = saveQueue();
    const done: string[] = [];
    let running = 0;
    const work = (name: string) => async () => {
      running += 1;
      expect(running).toBe(1);
      await wait(2);
      done.push(name);
      running -= 1;
    };
    await Promise.all([
      queue.ask('a', work('a1')),
      queue.ask('a', work('a2')),
      queue.ask('b', work('b1')),
      queue.ask('a', work('a3')),
    ]);
    expect(done).toEqual(['a1', 'a3', 'b1']);
  });

  it('goes on after one that fails', async () => {
    const queue = saveQueue();
    await queue.ask('a', () => Promise.reject(new Error('no')));
    let done = false;
    await queue.ask('a', async () => {
      done = true;
    });
    expect(done).toBe(true);
  });
});
