/** Files and dossiers as large as a city, for the bench. */
import { noNotes } from '../../src/archive/dossier.ts';
import { leidsestraat } from './scenes.ts';

/** The corner of the city, in RD. */
export const [west, south] = [121_000, 486_000];

/** Houses of 10 by 10 m on a grid of streets, as a file of the BAG would have them. */
export function cityOf(count: number): string {
  const perRow = Math.ceil(Math.sqrt(count));
  const features = Array.from({ length: count }, (_, i) => {
    const [x, y] = [west + (i % perRow) * 20, south + Math.floor(i / perRow) * 20];
    const ring = [
      [x, y],
      [x + 10, y],
      [x + 10, y + 10],
      [x, y + 10],
      [x, y],
    ];
    return {
      type: 'Feature',
      properties: {
        identificatie: `03631000${String(i).padStart(8, '0')}`,
        bouwjaar: 1950,
        gebruiksdoel: 'woonfunctie',
      },
      geometry: { type: 'Polygon', coordinates: [ring] },
    };
  });
  return JSON.stringify({ type: 'FeatureCollection', features });
}

/** One building with a wall of so many corners. */
export function manyCorners(count: number): string {
  const ring = Array.from({ length: count }, (_, i) => {
    const along = (4 * i) / count;
    const side = Math.floor(along);
    const at = 100 * (along - side);
    const [x, y] = [
      [at, 0],
      [100, at],
      [100 - at, 100],
      [0, 100 - at],
    ][side] as [number, number];
    return [west + x, south + y];
  });
  const feature = {
    type: 'Feature',
    properties: { identificatie: '0363100000000001', gebruiksdoel: 'woonfunctie' },
    geometry: { type: 'Polygon', coordinates: [[...ring, ring[0]]] },
  };
  return JSON.stringify({ type: 'FeatureCollection', features: [feature] });
}

/** Sites of an overview, one in every few houses. */
export function sitesOf(count: number, buildings: number): string {
  const perRow = Math.ceil(Math.sqrt(buildings));
  const inner = Math.floor(perRow / 2);
  const lines = Array.from({ length: count }, (_, i) => {
    const [column, row] = [inner - 10 + (i % 20), inner - 5 + Math.floor(i / 20)];
    return `Plek ${i};${west + column * 20 + 5};${south + row * 20 - 1};Geldautomaat`;
  });
  return `naam;x;y;functies\n${lines.join('\n')}\n`;
}

/** The dense street as a dossier, to be opened as a file. */
export function streetDossier(): string | null {
  const made = leidsestraat(1);
  if (typeof made === 'string') return null;
  const { machines, buildings, publicSpace, places, coverage, radiusM, answers, unknownUseAs } = made.scene;
  const at = '2026-11-28T12:00:00.000Z';
  return JSON.stringify({
    schema: 'gevelwijzer/dossier@2',
    scope: 'internal',
    id: 'bench-street',
    title: made.name,
    caseNumber: '',
    organisation: '',
    route: null,
    created: at,
    changed: at,
    surroundings: {
      name: made.name,
      invented: false,
      buildings,
      publicSpace,
      places,
      coverage,
      sources: [],
      scenery: { trees: [], parcels: [], labels: [], addresses: [] },
    },
    radiusM,
    judgements: {},
    unknownUseAs,
    variants: [{ id: 'a', name: 'A', machines, alternatives: [], measures: [], answers }],
    activeVariant: 'a',
    siteChecks: [],
    keepUntil: null,
    notes: noNotes,
    photos: [],
    history: [],
    outcomes: [],
  });
}

/** Invented numbers of bicycles, telephones and machines, each in a line as a depot would have it; `from` draws others. */
function* goods(count: number, from: number): Generator<string> {
  let state = from;
  const roll = (): number => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return state / 2 ** 32;
  };
  const digits = () => String(Math.floor(roll() * 1e6) * 1e4 + Math.floor(roll() * 1e4)).padStart(10, '0');
  for (let i = 0; i < count; i++) {
    if (i % 3 === 0) yield `FIK${digits()}`;
    else if (i % 3 === 1) yield `0044${digits()}${i % 10}`;
    else yield `TST${Number(digits()).toString(36).toUpperCase().padStart(7, '0')}`;
  }
}

export function registerFile(count: number): string {
  const lines = Array.from(goods(count, 437), (number, i) => `R${i};Fiets;Gazelle;${number}`);
  return `registratienummer;soort;merk;serienummer\n${lines.join('\n')}\n`;
}

export const listFile = (count: number): string => `nummer\n${[...goods(count, 438)].join('\n')}\n`;
