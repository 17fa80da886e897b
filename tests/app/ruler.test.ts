import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { fresh } from '../../src/app/actions/new-dossier.ts';
import { endRuler, measureAt, measured, onto, toggleRuler } from '../../src/app/actions/ruler.ts';
import { patch, store } from '../../src/app/state/store.ts';
import { block } from '../engine/scenes.ts';
import { nothing } from './stand-ins.ts';

const dossier = fresh('a', { ...nothing, buildings: [block('house', 10, 0, 20, 10)] }, []);

describe('the ruler', () => {
  beforeEach(() => patch({ dossier, ruler: null }));

  it('takes two points, and a third begins anew', () => {
    measureAt([0, 0], 1);
    expect(store.getState().ruler).toBeNull();
    toggleRuler();
    expect(measured(store.getState().ruler ?? [])).toBeNull();
    measureAt([0, 0], 1);
    measureAt([3, 4], 1);
    expect(measured(store.getState().ruler ?? [])).toBe(5);
    measureAt([1, 1], 1);
    expect(store.getState().ruler).toEqual([[1, 1]]);
    endRuler();
    expect(store.getState().ruler).toBeNull();
  });

  it('takes the facade within its reach, on the line and no farther', () => {
    expect(onto([9.5, 4], 1, dossier)).toEqual([10, 4]);
    expect(onto([8, 4], 1, dossier)).toEqual([8, 4]);
    const spot = fc.double({ min: -5, max: 35, noNaN: true });
    fc.assert(
      fc.property(spot, spot, fc.double({ min: 0, max: 4, noNaN: true }), (x, y, withinM) => {
        const [a, b] = onto([x, y], withinM, dossier);
        expect(Math.hypot(a - x, b - y)).toBeLessThanOrEqual(withinM);
        const onWall = [a - 10, a - 20, b, b - 10].some((gap) => Math.abs(gap) < 1e-9);
        expect(onWall || (a === x && b === y)).toBe(true);
      }),
      { numRuns: 100, seed: 3 },
    );
  });
});
