import { describe, expect, it } from 'vitest';
import { panoramaOf, publicMapOf } from '../../src/archive/place-links.ts';

/** Where a chosen point is known in both: the tower of Amersfoort, the origin of RD. */
const amersfoort = [155_000, 463_000] as const;

describe('a place elsewhere', () => {
  it('is that of PDOK in RD, unless the municipality has its own', () => {
    expect(publicMapOf(undefined, amersfoort)).toMatch(
      /^https:\/\/app\.pdok\.nl\/viewer\/#x=155000\.0&y=463000\.0&z=14&/,
    );
    expect(publicMapOf('https://k.example/#{lon},{lat}', amersfoort)).toMatch(/#5\.3872\d+,52\.1551\d+$/);
  });

  it('has pictures of the street only where the municipality says whose, and looks at the facade', () => {
    expect(panoramaOf(undefined, amersfoort, 90)).toBeNull();
    // A facade that looks east is seen by who looks west.
    expect(panoramaOf('https://s.example/?{x}|{y}|{bearing}', amersfoort, 90)).toBe(
      'https://s.example/?155000.0|463000.0|270',
    );
    expect(panoramaOf('https://s.example/?{x}|{y}|{bearing}', amersfoort, 359.9)).toMatch(/\|180$/);
  });
});
