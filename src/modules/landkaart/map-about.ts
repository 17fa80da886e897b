/**
 * What a map says of itself beside its lines: which files it was made of, by which models, its sums, so that they are known of a
 * map that is too large to be read, of which buildings the use would tell most, and its sums per area. No day: the same files
 * make the same bytes.
 */
import { criterionIds } from '../../engine/scene/assessment.ts';
import type { RdPoint } from '../../engine/scene/scene.ts';
import { isPoint } from './map-columns.ts';
import type { Asked } from './town-map.ts';
import type { Box, TownSiting } from './town-plan.ts';
import { type AreaPart, lights, type Metres, type Tally, type TownSummary } from './town-summary.ts';

export interface MapAbout {
  /** Null in the version for the public, which says no more than the areas. */
  readonly modelSet: string | null;
  readonly sources: readonly { readonly name: string; readonly reference: string }[];
  /** Buildings of which nobody knows the use, and metres of facade that wait for it; most first. */
  readonly askFirst: readonly Named[];
  /** Metres of all of the map; empty in a map that does not say. */
  readonly totals: TownSummary['bySiting'];
  /** Metres per area of all of the map; empty in a map that was made without areas, or before maps had them. */
  readonly areas: readonly AreaPart[];
  /** False where a sum is of before a map told what is not green: what it calls undetermined may be that. */
  readonly saysNotGreen: boolean;
}

/** Where it lies is null in a map that does not say. */
export interface Named extends Omit<Asked, 'point'> {
  readonly point: RdPoint | null;
}

const facades = ['gevel', 'winkel'] as const satisfies TownSiting[];

/** So much of a text that others may have written is shown. */
const [most, longest, mostAreas] = [20, 200, 1000];

export const aboutText = ({ modelSet, sources, askFirst, totals, areas }: Omit<MapAbout, 'saysNotGreen'>): string =>
  JSON.stringify({
    modelSet,
    sources: sources.map(({ name, reference }) => ({ name, reference })),
    askFirst: askFirst.slice(0, most),
    totals,
    ...(areas.length > 0 && { areas: areas.slice(0, mostAreas) }),
  });

/** For the public: metres by colour and grade of each area, as its lines are. Null where there are no areas. */
export const publicAboutText = (areas: MapAbout['areas']): string | null =>
  areas.length > 0 ? JSON.stringify({ areas: areas.slice(0, mostAreas) }) : null;

/** Null for what says nothing, or something else. */
export function aboutIn(text: string | null): MapAbout | null {
  try {
    const { modelSet, sources, askFirst, totals, areas: said } = JSON.parse(text ?? 'null') as Record<string, unknown>;
    const areas = areasIn(said);
    const saysNotGreen = sumsIn(totals, said).every(tellsNotGreen);
    if (typeof modelSet !== 'string' || !Array.isArray(sources))
      return areas.length > 0 ? { modelSet: null, sources: [], askFirst: [], totals: {}, areas, saysNotGreen } : null;
    const named = sources.slice(0, most).flatMap((one: unknown) => {
      const { name, reference } = (one ?? {}) as Record<string, unknown>;
      return typeof name === 'string' && typeof reference === 'string'
        ? [{ name: name.slice(0, longest), reference: reference.slice(0, longest) }]
        : [];
    });
    const asked = (Array.isArray(askFirst) ? askFirst : []).slice(0, most).flatMap((one: unknown) => {
      const { building, metres, point, address } = objectIn(one);
      if (typeof building !== 'string' || !isMetres(metres) || metres === 0) return [];
      return [
        {
          building: building.slice(0, longest),
          metres,
          point: isPoint(point) ? point : null,
          address: typeof address === 'string' ? address.slice(0, longest) : null,
        },
      ];
    });
    return {
      modelSet: modelSet.slice(0, longest),
      sources: named,
      askFirst: asked,
      totals: totalsIn(totals),
      areas,
      saysNotGreen,
    };
  } catch {
    return null;
  }
}

const totalsIn = (said: unknown): MapAbout['totals'] => bySitingIn(said, tallyIn);

function areasIn(said: unknown): MapAbout['areas'] {
  return (Array.isArray(said) ? said : []).slice(0, mostAreas).flatMap((one: unknown) => {
    const { name, box, bySiting } = objectIn(one);
    if (typeof name !== 'string') return [];
    return [
      { name: name.slice(0, longest), box: isBox(box) ? box : null, bySiting: bySitingIn(bySiting, wholeMetresIn) },
    ];
  });
}

/** All that is said by light, as it stands there. */
const sumsIn = (totals: unknown, areas: unknown): readonly unknown[] =>
  facades.flatMap((siting) => [
    objectIn(objectIn(totals)[siting])['all'],
    ...(Array.isArray(areas) ? areas : []).map((one: unknown) => objectIn(objectIn(one)['bySiting'])[siting]),
  ]);

function tellsNotGreen(said: unknown): boolean {
  const { 'not-green': notGreen, undetermined } = objectIn(said);
  return notGreen !== undefined || !isMetres(undetermined) || undetermined === 0;
}

const isBox = (value: unknown): value is Box =>
  Array.isArray(value) && value.length === 4 && isPoint(value.slice(0, 2)) && isPoint(value.slice(2));

function bySitingIn<Value>(
  said: unknown,
  valueIn: (said: unknown) => Value | null,
): Partial<Record<TownSiting, Value>> {
  return Object.fromEntries(
    facades.flatMap((siting) => {
      const value = valueIn(objectIn(said)[siting]);
      return value ? [[siting, value]] : [];
    }),
  );
}

/** Null where a light has no metres: what is left out would be missed in the sum. An older map does not tell what is not green apart. */
function wholeMetresIn(said: unknown): Metres | null {
  const metres = metresIn({ 'not-green': 0, ...objectIn(said) }, lights);
  return lights.some((light) => metres[light] === undefined) ? null : (metres as Metres);
}

function tallyIn(said: unknown): Tally | null {
  const { all: lit, unmet, unknown, onUse } = objectIn(said);
  const all = wholeMetresIn(lit);
  if (!all || !isMetres(onUse)) return null;
  return {
    all,
    unmet: metresIn(unmet, criterionIds),
    unknown: metresIn(unknown, criterionIds),
    onUse,
  };
}

const metresIn = <Key extends string>(said: unknown, keys: readonly Key[]): Partial<Record<Key, number>> =>
  Object.fromEntries(keys.flatMap((key) => [[key, objectIn(said)[key]]]).filter(([, metres]) => isMetres(metres)));

const isMetres = (value: unknown): value is number => typeof value === 'number' && value >= 0 && Number.isFinite(value);

const objectIn = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
