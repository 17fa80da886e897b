// @vitest-environment happy-dom
/** What lies above what on the map stays so, in whatever order it is drawn and wherever the map was moved to. */
import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Floor, floors } from '../../src/app/map/floors.ts';
import type { FlatMap } from '../../src/app/map/leaflet-map.ts';
import { mapOn } from './a-flat-map.ts';

describe('what lies above what on the map', () => {
  let frame: HTMLElement;
  let map: FlatMap;

  beforeAll(() => {
    ({ frame, map } = mapOn());
    map.view([0, 0], 3);
    // The highest first, and the machine far up the screen, where a marker of Leaflet lies lowest.
    for (const floor of floors.toReversed()) {
      map.line(
        floor,
        [
          [0, 0],
          [1, 1],
        ],
        `line-of-${floor}`,
      );
      map.label(floor, [0, -900], floor, `label-of-${floor}`);
    }
    map.machines([{ point: [0, 900], outwardDeg: 0, name: 'Automaat', label: '', inside: false }], '');
  });

  it('is the open ground, buildings, what happens, the facades that fail, what is written, the machine, and what is asked by hand', () => {
    const order: readonly Floor[] = [
      'ground',
      'buildings',
      'zones',
      'pointed',
      'facades',
      'addresses',
      'reaches',
      'pins',
      'machines',
      'probe',
      'ruler',
    ];
    expect(floors.filter((one) => order.includes(one))).toEqual(order);
  });

  it('holds for lines and areas', () => {
    const drawn = [...frame.querySelectorAll('path[class*="line-of-"]')].map(
      (one) => /line-of-(\S+)/.exec(one.getAttribute('class') ?? '')?.[1],
    );
    expect(drawn).toEqual(floors);
  });

  it('holds for what is written, and for the machine', () => {
    const heightOf = (one: Element | null) => Number(one?.closest<HTMLElement>('.leaflet-pane')?.style.zIndex);
    const heights = floors.map((floor) => heightOf(frame.querySelector(`.label-of-${floor}`)));
    expect(heights).toEqual(heights.toSorted((one, two) => one - two));
    expect(new Set(heights).size).toBe(floors.length);
    expect(heightOf(frame.querySelector('.machine'))).toBe(heights[floors.indexOf('machines')]);
  });

  it('is said for what floats over it in one place too', () => {
    const sheets = readdirSync('src/app/map').filter((name) => name.endsWith('.css'));
    const own = sheets.flatMap((name) =>
      [...readFileSync(`src/app/map/${name}`, 'utf8').matchAll(/([^{}]+)\{[^{}]*z-index: (\d+)/g)]
        // Within the map itself: the cross of who draws by keys.
        .filter(([, selector]) => !/^\.map\b|::after/m.test(selector ?? ''))
        .map(([, selector]) => `${name}: ${selector?.trim()}`),
    );
    expect(own).toEqual([]);
    const order = ['beside', 'scale', 'tools', 'legend', 'card'];
    const heights = [...readFileSync('src/app/kit/tokens.css', 'utf8').matchAll(/--over-map-(\w+): (\d+)/g)];
    expect(heights.map(([, name]) => name)).toEqual(order);
    expect(heights.map(([, , height]) => Number(height))).toEqual(
      heights.map(([, , height]) => Number(height)).toSorted((one, two) => one - two),
    );
  });
});
