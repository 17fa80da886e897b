import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { offsetsOf } from '../../src/app/map/spread-machines.ts';

const at = fc.record({ x: fc.integer({ min: 0, max: 200 }), y: fc.integer({ min: 0, max: 200 }) });

describe('machines that stand close together on the map', () => {
  it('stay where they are while a pointer can tell them apart', () => {
    expect(
      offsetsOf(
        [
          { x: 0, y: 0 },
          { x: 40, y: 0 },
        ],
        28,
      ),
    ).toEqual([
      { x: 0, y: 0 },
      { x: 0, y: 0 },
    ]);
  });

  it('are drawn along their own line, around their middle', () => {
    const [one, two] = offsetsOf(
      [
        { x: 10, y: 10 },
        { x: 10, y: 14 },
      ],
      28,
    );
    expect([one?.x, two?.x]).toEqual([0, 0]);
    expect(one?.y).toBeCloseTo(-12, 9);
    expect(two?.y).toBeCloseTo(12, 9);
  });

  it('up to twelve, anywhere, are at least the target size of 24 pixels apart', () => {
    fc.assert(
      fc.property(fc.array(at, { minLength: 1, maxLength: 12 }), (points) => {
        const offsets = offsetsOf(points, 28);
        const drawn = points.map((point, i) => ({
          x: point.x + (offsets[i]?.x ?? Number.NaN),
          y: point.y + (offsets[i]?.y ?? Number.NaN),
        }));
        drawn.forEach((one, i) => {
          for (const two of drawn.slice(i + 1)) expect(Math.hypot(one.x - two.x, one.y - two.y)).toBeGreaterThan(24);
        });
      }),
    );
  });
});
