/** Figures per street and per area: each metre of facade counts in the area it lies in, in one street, and nowhere twice. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Run } from '../../src/modules/landkaart/judge-tile.ts';
import type { Box } from '../../src/modules/landkaart/town-plan.ts';
import { lights, type Metres, type Part, summaryOf } from '../../src/modules/landkaart/town-summary.ts';

const square = ([minX, minY, maxX, maxY]: Box) => [
  [
    [minX, minY],
    [maxX, minY],
    [maxX, maxY],
    [minX, maxY],
  ] as [number, number][],
];
/** Two neighbourhoods that share a border, of which the western one has a hole: a court that is of neither. */
const hole: [number, number][] = [
  [20, 20],
  [40, 20],
  [40, 40],
  [20, 40],
];
const areas = [
  { name: 'West', polygons: [[...square([0, 0, 100, 100]), hole]] },
  { name: 'Oost', polygons: [square([100, 0, 200, 100]), square([300, 0, 400, 100])] },
];

const run: fc.Arbitrary<Run> = fc.record({
  host: fc.constantFrom('a', 'b'),
  street: fc.option(fc.constantFrom('Markt', 'Singel')),
  edge: fc
    .tuple(fc.integer({ min: -50, max: 450 }), fc.integer({ min: -50, max: 150 }))
    // No middle lies on a border.
    .map(
      ([x, y]) =>
        [
          [x + 0.3, y + 0.3],
          [x + 2.3, y + 0.3],
        ] as [[number, number], [number, number]],
    ),
  edgeNumber: fc.constant(0),
  from: fc.constant(0),
  to: fc.constant(2),
  count: fc.constant(2),
  siting: fc.constantFrom('gevel', 'winkel'),
  shown: fc.record({
    verdict: fc.constantFrom('green', 'orange', 'red', 'undetermined'),
    grade: fc.constant(null),
    unmet: fc.constant([]),
    unknown: fc.constant([]),
    onUse: fc.boolean(),
  }),
});

const sum = (metres: Metres | undefined): number =>
  metres === undefined ? 0 : lights.reduce((all, light) => all + metres[light], 0);
const allOf = (part: Part | undefined): number => sum(part?.bySiting.gevel) + sum(part?.bySiting.winkel);

it('an area has what lies in its polygons and not in their holes, streets have all of it', () => {
  fc.assert(
    fc.property(fc.array(run, { maxLength: 60 }), (runs) => {
      const said = summaryOf({ runs, spots: [], asks: [] }, areas);
      const within = (holds: (x: number, y: number) => boolean) =>
        2 * runs.filter(({ edge: [[x, y]] }) => holds(x + 1, y)).length;
      const isIn = ([minX, minY, maxX, maxY]: Box, x: number, y: number) =>
        x > minX && x < maxX && y > minY && y < maxY;
      const [west, east] = said.areas;
      const inWest = within((x, y) => isIn([0, 0, 100, 100], x, y) && !isIn([20, 20, 40, 40], x, y));
      const inEast = within((x, y) => isIn([100, 0, 200, 100], x, y) || isIn([300, 0, 400, 100], x, y));
      expect([west?.name, allOf(west)]).toEqual(['West', inWest]);
      expect([east?.name, allOf(east)]).toEqual(['Oost', inEast]);
      const corners = runs
        .map(({ edge: [[x, y]] }) => [x, y] as const)
        .filter(([x, y]) => isIn([100, 0, 200, 100], x + 1, y) || isIn([300, 0, 400, 100], x + 1, y));
      const [xs, ys] = [corners.map(([x]) => x), corners.map(([, y]) => y)];
      expect(east?.box).toEqual(
        corners.length === 0
          ? null
          : [Math.min(...xs) - 0.3, Math.min(...ys) - 0.3, Math.max(...xs) + 2.7, Math.max(...ys) + 0.7].map(
              Math.round,
            ),
      );
      expect(said.streets.reduce((all, street) => all + allOf(street), 0)).toBe(2 * runs.length);
      const whole = [said.bySiting.gevel, said.bySiting.winkel].reduce((all, tally) => all + sum(tally?.all), 0);
      expect(whole).toBe(2 * runs.length);
    }),
    { numRuns: 100, seed: 3 },
  );
});
