/** A list of places asks the services for what is judged; what is drawn comes when one of them opens, once. */
import 'fake-indexeddb/auto';
import { afterEach, expect, it, vi } from 'vitest';
import { surroundingsFor } from '../../src/app/actions/judge-sites.ts';
import { keptAround } from '../../src/archive/kept-surroundings.ts';
import { usualRadiusM } from '../../src/engine/scene/scene.ts';
import { centre, collection, pand, square } from '../geodata/world.ts';

afterEach(() => vi.unstubAllGlobals());

const feature = (lokaal_id: string, facts: object = {}) => ({
  type: 'Feature',
  properties: { lokaal_id, relatieve_hoogteligging: 0, ...facts },
  geometry: { type: 'Polygon', coordinates: square(centre[0], centre[1], 6) },
});
const bodies: readonly (readonly [string, string])[] = [
  ['bag:pand', collection([pand(1)], { numberMatched: 1 })],
  [
    '3dbag',
    collection([
      { properties: { identificatie: pand(1).properties.identificatie, b3_h_dak_70p: 9, b3_h_maaiveld: 0 } },
    ]),
  ],
  ['/waterdeel/', collection([feature('water')])],
  ['/begroeidterreindeel/', collection([feature('green')])],
  ['/paal/', collection([feature('stop', { plus_type: 'haltepaal' })])],
];

/** Of nothing that these hold is anything judged. */
const seen = ['waterdeel', 'ondersteunendwaterdeel', 'begroeidterreindeel', 'paal', 'straatmeubilair'];

it('asks for nothing that a list does not show, and for the rest when a place opens', async () => {
  let asked: string[] = [];
  vi.stubGlobal('fetch', async (url: string) => {
    if (url.endsWith('settings.json')) return new Response('{}');
    asked.push(/collections\/(\w+)\//.exec(url)?.[1] ?? /bag:(\w+)/.exec(url)?.[1] ?? new URL(url).host);
    return new Response(bodies.find(([part]) => url.includes(part))?.[1] ?? collection([], { numberMatched: 0 }));
  });
  const read = async (toBeSeen: boolean) => {
    asked = [];
    const found = await surroundingsFor('Markt 1', centre, new AbortController().signal, toBeSeen);
    if (typeof found === 'string') throw new Error(found);
    const { ground = [], stops = [] } = found.scenery;
    return { found, drawn: [...ground.map(({ look }) => look), ...stops.map(({ id }) => id)], asked: asked.toSorted() };
  };
  const listed = await read(false);
  expect(listed.asked).toContain('wegdeel');
  expect(listed.asked.filter((one) => seen.includes(one))).toEqual([]);
  await vi.waitFor(async () => expect(await keptAround(centre, usualRadiusM)).not.toBeNull());

  // Opened: what is missing and nothing twice. The facts that were judged are the same.
  const opened = await read(true);
  expect(opened.asked).toEqual(seen.toSorted());
  expect(opened.drawn).toEqual(['water', 'groen', 'stop']);
  expect({ ...opened.found, scenery: 0, sources: 0, ledger: 0 }).toEqual({
    ...listed.found,
    scenery: 0,
    sources: 0,
    ledger: 0,
  });
  const again = await read(true);
  expect(again.asked).toEqual([]);
  expect(again.drawn).toEqual(opened.drawn);
});
