/** Small scenes and the demo town, for tests of the engine. */
import { readFileSync } from 'node:fs';
import { type Building, type Scene, unanswered } from '../../src/engine/scene/scene.ts';

export const town = JSON.parse(readFileSync(new URL('../../public/demo/lindervoort.json', import.meta.url), 'utf8'));

export function block(
  id: string,
  x1: number,
  y1: number,
  x2: number,
  y2: number,
  facts: Partial<Building> = {},
): Building {
  return {
    id,
    footprint: [
      [
        [
          [x1, y1],
          [x2, y1],
          [x2, y2],
          [x1, y2],
        ],
      ],
    ],
    status: 'Pand in gebruik',
    year: 1930,
    uses: ['woonfunctie'],
    units: 1,
    dwellings: 1,
    heightM: 9,
    address: id,
    name: null,
    ...facts,
  };
}

/** A shop that carries the machine, its facade on y = 100 000 facing north. */
export function scene(buildings: readonly Building[], change: Partial<Scene> = {}): Scene {
  return {
    schema: 'gevelwijzer/scene@1',
    dossierId: 'test',
    machines: [
      {
        id: 'm',
        siting: 'gevel',
        functions: ['opname'],
        point: [100_000, 400_000],
        exact: false,
        outwardDeg: 0,
        hostId: 'host',
      },
    ],
    buildings: [
      block('host', 99_996, 399_990, 100_004, 400_000, { uses: ['winkelfunctie'], dwellings: 0 }),
      ...buildings,
    ],
    places: [],
    publicSpace: [],
    radiusM: 150,
    coverage: { hull: null, declared: true },
    sources: [],
    judgements: {},
    answers: { ...unanswered, placesOfStay: 'none', vehicleApproach: 'none', sharedEntrance: false },
    alternatives: [],
    measures: [],
    unknownUseAs: null,
    assumed: [],
    ...change,
  };
}

export function demo(id: string): Scene {
  const dossier = town.dossiers.find((one: { id: string }) => one.id === id);
  return scene([], {
    machines: [dossier.machine],
    buildings: town.buildings,
    places: town.places,
    publicSpace: town.publicSpace,
    answers: { ...unanswered, ...dossier.answers },
    judgements: dossier.judgements,
  });
}
