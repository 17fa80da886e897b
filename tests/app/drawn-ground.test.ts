// @vitest-environment happy-dom
/** Water, green and soil of the BGT lie beneath all on the map of the screen; what is judged is the same with them and without. */
import { readFileSync } from 'node:fs';
import { expect, it, vi } from 'vitest';
import { fresh } from '../../src/app/actions/new-dossier.ts';
import { surroundingsFrom } from '../../src/app/actions/open-address.ts';
import { withLayer } from '../../src/app/actions/open-layer.ts';
import { draw } from '../../src/app/map/draw-state.ts';
import { emptyState } from '../../src/app/state/app-state.ts';
import { store } from '../../src/app/state/store.ts';
import { type Dossier, questionOf, sceneOf } from '../../src/archive/dossier.ts';
import { readDossierText } from '../../src/archive/dossier-schema.ts';
import { lookedAt } from '../../src/archive/drawn-ground.ts';
import { assess } from '../../src/engine/assessment/assess.ts';
import { releasedModels } from '../../src/engine/models/models.ts';
import type { Machine, Scene } from '../../src/engine/scene/scene.ts';
import { readLayer } from '../../src/geodata/add-layer.ts';
import { surroundingsAround } from '../../src/geodata/surroundings.ts';
import { formatFor } from '../../src/i18n/format.ts';
import { nl } from '../../src/i18n/nl/catalogue.ts';
import { type Answer, centre, collection, pand, square, worldOf } from '../geodata/world.ts';
import { mapOn, unanswered } from './a-flat-map.ts';

const [x, y] = centre;
const host = pand(1);
const machine: Machine = {
  id: 'machine-1',
  siting: 'gevel',
  functions: ['opname'],
  point: [host.geometry.coordinates[0]?.[0]?.[0] ?? 0, y + 10],
  exact: false,
  outwardDeg: 180,
  hostId: host.properties.identificatie,
};
const ground = (facts: object, size = 60) => ({
  type: 'Feature',
  properties: { lokaal_id: JSON.stringify(facts), relatieve_hoogteligging: 0, ...facts },
  geometry: { type: 'Polygon', coordinates: square(x - 30, y - 30, size) },
});

/** Everywhere around the machine, beneath the buildings too, and one piece that nobody can read. */
const everywhere: Record<string, Answer> = {
  waterdeel: collection([ground({ type: 'waterloop' }), { ...ground({}), geometry: null }]),
  ondersteunendwaterdeel: collection([ground({ type: 'slik' })]),
  begroeidterreindeel: collection([ground({ fysiek_voorkomen: 'struiken' })]),
};

async function dossierWith(layers: Record<string, Answer>): Promise<Dossier> {
  const world = worldOf((url) => {
    if (url.href.includes('bag:pand'))
      return collection(
        [1, 2, 9, 17].map((i) => pand(i)),
        { numberMatched: 4 },
      );
    const layer = /collections\/(\w+)\/items/.exec(url.pathname)?.[1] ?? '';
    return layers[layer] ?? collection([]);
  });
  const read = await surroundingsAround(centre, 150, world, { repeats: 0 });
  if (!read.ok) throw new Error(read.error.message);
  return fresh('plek', surroundingsFrom('plek', read.value), [machine]);
}

const road = collection([ground({ functie: 'rijbaan lokale weg' }, 38)]);
const judged = (dossier: Dossier) => {
  const { scene } = questionOf(dossier);
  // Whence it came is told; what it is computed from is the same.
  const { sources: _, ledger: __, dossierId: ___, ...asked } = scene;
  const answered = assess(scene as Scene, releasedModels);
  if (!answered.ok) throw new Error(answered.error.message);
  const { receipt, ...outcome } = answered.value;
  return { asked, outcome, kenmerk: receipt.kenmerk, sources: receipt.sources.length };
};

it('colour, kenmerk and all that is asked and answered are the same with and without it', async () => {
  const bare = await dossierWith({ wegdeel: road });
  const drawn = await dossierWith({ wegdeel: road, ...everywhere });
  expect(drawn.surroundings.scenery.ground).toHaveLength(3);
  expect(bare.surroundings.scenery.ground).toBeUndefined();
  const [one, two] = [judged(bare), judged(drawn)];
  expect(two).toEqual(one);
  expect(one.kenmerk).toMatch(/^GW-/);
  // As it came, as a file holds it, and with nothing else of the ground known.
  const again = readDossierText(JSON.stringify(drawn));
  expect(again.ok && again.value).toEqual(drawn);
  const alone = await dossierWith(everywhere);
  expect(sceneOf(alone).publicSpace).toEqual([]);
  expect(judged(alone)).toEqual(judged(await dossierWith({})));
});

it('is told with its source and what became of it, and lies beneath streets and buildings', async () => {
  const dossier = await dossierWith({ wegdeel: road, ...everywhere });
  const told = dossier.surroundings.ledger?.filter(({ source }) => source in everywhere);
  expect(told?.map(({ source, records, used, open }) => [source, records, used, open])).toEqual([
    ['waterdeel', 2, 1, []],
    ['ondersteunendwaterdeel', 1, 1, []],
    ['begroeidterreindeel', 1, 1, []],
  ]);
  for (const layer of Object.keys(everywhere))
    expect(dossier.surroundings.sources.some(({ reference }) => reference.includes(`/${layer}/`))).toBe(true);
  const { frame, map } = mapOn();
  const state = { ...emptyState, dossier, outcome: unanswered };
  store.setState(state, true);
  draw(map, state, null, {
    machine: 'Automaat',
    siting: nl.siting,
    help: '',
    format: formatFor('nl'),
  });
  await vi.dynamicImportSettled();
  const shapes = [...frame.querySelectorAll('path.ground, path.building')].map((one) => one.getAttribute('class'));
  const order = ['ground-groen', 'ground-water', 'ground-rijbaan', 'building'];
  expect(order.map((name) => shapes.findIndex((one) => one?.includes(name)))).toEqual([0, 1, 2, 3]);
  const town = JSON.parse(readFileSync('public/demo/lindervoort.json', 'utf8')) as Dossier['surroundings'];
  expect(new Set(town.scenery.ground?.map(({ look }) => look))).toEqual(new Set(['groen', 'terrein', 'water']));
});

it('of a file with all collections together is drawn as that of the service is, and changes nothing that is judged', async () => {
  const place = await dossierWith({});
  const pieces = {
    road: ground({ functie: 'rijbaan lokale weg' }, 38),
    water: ground({ type: 'waterloop' }),
    bank: ground({ type: 'slik' }),
    green: ground({ fysiek_voorkomen: 'struiken' }),
    sand: ground({ fysiek_voorkomen: 'zand' }),
    yard: ground({ fysiek_voorkomen: 'erf' }),
  };
  const opened = (features: readonly object[]) => {
    const text = JSON.stringify({ type: 'FeatureCollection', features });
    const layer = readLayer('roads', text, place.surroundings.buildings);
    if (!layer.ok) throw new Error(layer.error.message);
    return withLayer(place, layer.value, new File([text], 'bgt.geojson'), '');
  };
  const all = opened(Object.values(pieces));
  expect(all.surroundings.scenery.ground?.map(({ look }) => look)).toEqual(['water', 'groen', 'groen', 'terrein']);
  const service = await dossierWith({ wegdeel: road, ...everywhere });
  const looks = (one: Dossier) => lookedAt(one.surroundings.scenery.ground).filter(({ look }) => look !== 'terrein');
  expect(looks(all).map(({ look, rings }) => [look, new Set(rings.map(String))])).toEqual(
    looks(service).map(({ look, rings }) => [look, new Set(rings.map(String))]),
  );
  const { publicSpace } = opened([pieces.road]).surroundings;
  expect(all.surroundings.publicSpace).toEqual(publicSpace);
  expect(judged(all).outcome).toEqual(judged(opened([pieces.road])).outcome);
  expect(judged(all).kenmerk).toBe(judged(opened([pieces.road])).kenmerk);
});
