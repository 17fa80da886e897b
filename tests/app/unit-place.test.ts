// @vitest-environment happy-dom
/** A place for a unit on the map of a town opens as a dossier just there, with a machine that stands by itself. */
import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { afterAll, expect, it, vi } from 'vitest';
import { flatGeobufOf } from '../../src/archive/write-flat-geobuf.ts';
import { lineFeature, spotFeature } from '../../src/modules/landkaart/map-columns.ts';
import { placeOn } from '../../src/modules/landkaart/map-lines.ts';
import { silenceWorkers } from './stand-ins.ts';

// The verdict is of no account here.
silenceWorkers();
vi.stubGlobal('fetch', async (path: string) => new Response(readFileSync(`public/${path}`)));
afterAll(() => vi.unstubAllGlobals());

it('stands where the map judged it, on no building, with what the machine does', async () => {
  const { fileOf, hasPlacesOnly, openMapFile, openPlace } = await import('../../src/app/actions/town-map.ts');
  const { store } = await import('../../src/app/state/store.ts');
  const by = { model: '0123456789ab', functions: ['opname', 'storten'], unknownUseAs: 'woonfunctie' } as const;
  const shown = { verdict: 'orange', grade: 'others', unmet: ['C-GLI'], unknown: [], onUse: false } as const;
  const edge = [
    [150_000, 520_040],
    [150_009, 520_040],
  ] as const;
  const wall = { host: '9999100000000001', street: 'Markt', edge, edgeNumber: 0, count: 1, from: 0, to: 1 } as const;
  const opened = async (name: string, one: object) => {
    const bytes = flatGeobufOf(name, { type: 'FeatureCollection', features: [one] } as never, 28992);
    const read = await openMapFile(new File([bytes as BlobPart], name));
    if (!read.ok) throw new Error(read.error.message);
    // Of the example, so that no service is asked for what stands there.
    return { ...read.value, kind: 'demo' } as const;
  };
  const facades = await opened('gevels.fgb', lineFeature({ ...wall, siting: 'gevel', shown }, by));
  const places = await opened('plekken.fgb', spotFeature({ point: [150_012.5, 520_043.25], shown }, by));
  expect([hasPlacesOnly(facades), hasPlacesOnly(places)]).toEqual([false, true]);
  const both = { ...facades, places };
  expect((['gevel', 'unit'] as const).map((one) => fileOf(both, one).lines.map(({ siting }) => siting))).toEqual([
    ['gevel'],
    ['unit'],
  ]);
  const [place] = fileOf(both, 'unit').lines;
  if (!place) throw new Error('not among the lines');
  expect(await openPlace(both, place, placeOn(place, place.from))).toBeNull();
  const { dossier } = store.getState();
  expect(dossier?.unknownUseAs).toBe('woonfunctie');
  expect(dossier?.variants[0]?.machines).toMatchObject([
    {
      siting: 'unit',
      exact: true,
      point: [150_012.5, 520_043.25],
      outwardDeg: 0,
      hostId: null,
      functions: by.functions,
    },
  ]);
});
