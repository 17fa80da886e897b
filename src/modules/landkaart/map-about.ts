/**
 * What a map says of itself beside its lines: which files it was made of, by which models, its sums, so that they are known of a
 * map that is too large to be read, and of which buildings the use would tell most. No day: the same files make the same bytes.
 */
import { criterionIds } from '../../engine/scene/assessment.ts';
import type { RdPoint } from '../../engine/scene/scene.ts';
import { isPoint } from './map-columns.ts';
import type { Asked } from './town-map.ts';
import { lights, type Metres, type Tally, type TownSummary } from './town-summary.ts';

export interface MapAbout {
  readonly modelSet: string;
  readonly sources: readonly { readonly name: string; readonly reference: string }[];
  /** Buildings of which nobody knows the use, and metres of facade that wait for it; most first. */
  readonly askFirst: readonly Named[];
  /** Metres of all of the map; empty in a map that does not say. */
  readonly totals: TownSummary['bySiting'];
}

/** Where it lies is null in a map that does not say. */
export interface Named extends Omit<Asked, 'point'> {
  readonly point: RdPoint | null;
}

/** So much of a text that others may have written is shown. */
const [most, longest] = [20, 200];

export const aboutText = ({ modelSet, sources, askFirst, totals }: MapAbout): string =>
  JSON.stringify({
    modelSet,
    sources: sources.map(({ name, reference }) => ({ name, reference })),
    askFirst: askFirst.slice(0, most),
    totals,
  });

/** Null for what says nothing, or something else. */
export function aboutIn(text: string | null): MapAbout | null {
  try {
    const { modelSet, sources, askFirst = [], totals } = JSON.parse(text ?? 'null') as Record<string, unknown>;
    if (typeof modelSet !== 'string' || !Array.isArray(sources)) return null;
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
    return { modelSet: modelSet.slice(0, longest), sources: named, askFirst: asked, totals: totalsIn(totals) };
  } catch {
    return null;
  }
}

function totalsIn(said: unknown): MapAbout['totals'] {
  const facades = ['gevel', 'winkel'] as const;
  return Object.fromEntries(
    facades.flatMap((siting) => {
      const tally = tallyIn(objectIn(said)[siting]);
      return tally ? [[siting, tally]] : [];
    }),
  );
}

/** Null where a light has no metres: what is left out would be missed in the sum. */
function tallyIn(said: unknown): Tally | null {
  const { all, unmet, unknown, onUse } = objectIn(said);
  const metres = metresIn(all, lights);
  if (lights.some((light) => metres[light] === undefined) || !isMetres(onUse)) return null;
  return {
    all: metres as Metres,
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
