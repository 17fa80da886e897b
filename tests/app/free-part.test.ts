/** Where on the map one looks: clear of what lies over it. */
import { describe, expect, it } from 'vitest';
import { type Edges, isSeen, paddingOf } from '../../src/app/map/free-part.ts';

const box = (left: number, top: number, width: number, height: number): Edges => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});
const middle = (frame: { width: number; height: number }, { left, top, right, bottom }: Edges) => ({
  x: (left + frame.width - right) / 2,
  y: (top + frame.height - bottom) / 2,
});

describe('the part of the map that nothing lies over', () => {
  it('is all of it, but for a rim, where nothing does', () => {
    expect(paddingOf({ width: 800, height: 600 }, [])).toEqual({ left: 26, top: 26, right: 26, bottom: 26 });
  });

  it('on a desk is right of the legend, below the buttons and above the small map', () => {
    const over = [box(12, 415, 268, 355), box(698, 615, 168, 154), box(300, 744, 360, 26), box(666, 12, 112, 36)];
    expect(paddingOf({ width: 878, height: 781 }, over)).toEqual({ left: 306, top: 74, right: 26, bottom: 192 });
  });

  it('on a phone is above the legend that is unfolded, between the buttons', () => {
    const [frame, legend] = [{ width: 390, height: 439 }, box(12, 207, 338, 220)];
    const over = [legend, box(12, 12, 95, 44), box(340, 12, 38, 66), box(348, 96, 24, 36)];
    const { x, y } = middle(frame, paddingOf(frame, over));
    expect(isSeen({ x: 195, y: 219 }, frame, over)).toBe(false);
    expect(isSeen({ x, y }, frame, over)).toBe(true);
  });

  it('never lies beneath anything, whatever lies over the map', () => {
    let seed = 7;
    const dice = (most: number) => {
      seed = (seed * 16_807) % 2_147_483_647;
      return seed % most;
    };
    for (let i = 0; i < 60; i++) {
      const frame = { width: 320 + dice(900), height: 240 + dice(600) };
      const over = Array.from({ length: dice(7) }, () =>
        box(dice(frame.width) - 40, dice(frame.height) - 40, 20 + dice(300), 20 + dice(200)),
      );
      const { left, top, right, bottom } = paddingOf(frame, over);
      const part = { left, top, right: frame.width - right, bottom: frame.height - bottom };
      const beneath = over.filter(
        (one) => one.left < part.right && one.right > part.left && one.top < part.bottom && one.bottom > part.top,
      );
      expect(part.right).toBeGreaterThan(part.left);
      expect(beneath).toEqual([]);
    }
  });

  it('a machine at the edge or half beneath something is not seen', () => {
    const frame = { width: 400, height: 400 };
    expect(isSeen({ x: 200, y: 200 }, frame, [])).toBe(true);
    expect(isSeen({ x: 10, y: 200 }, frame, [])).toBe(false);
    expect(isSeen({ x: 200, y: 200 }, frame, [box(215, 100, 100, 200)])).toBe(false);
    expect(isSeen({ x: 200, y: 200 }, frame, [box(230, 100, 100, 200)])).toBe(true);
  });
});
