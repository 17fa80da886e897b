/** What a dropped file is, by what is in it and never by its name alone. */
import * as v from 'valibot';
import { isCityJson } from './read-city-json.ts';

export const fileKinds = ['buildings', 'city', 'units', 'heights', 'roads', 'vulnerable', 'sites', 'request'] as const;
export type FileKind = (typeof fileKinds)[number];

const collectionSchema = v.object({ type: v.literal('FeatureCollection'), features: v.array(v.unknown()) });
const looked = 200;

/** A picture, a film, a program: signs that no text has. Text in two bytes a letter begins with a mark, which is no letter here. */
function isNoText(start: string): boolean {
  if (/^\uFFFD\uFFFD[^\uFFFD]/.test(start)) return false;
  for (const sign of start) if (sign < '\u0009' || (sign > '\u000d' && sign < '\u001b')) return true;
  return false;
}

/** `buildings` also stands for what cannot be told: its reader says what is wrong. */
export function recogniseFile(text: string): FileKind {
  const start = text
    .slice(0, 4000)
    .trimStart()
    .replace(/^\uFEFF/, '');
  if (start.startsWith('<')) return 'request';
  if (isCityJson(text)) return 'city';
  if (isNoText(start)) return 'buildings';
  // A list has a first line of several names.
  if (!start.startsWith('{') && !start.startsWith('['))
    return /^[^\n]*[;,\t|][^\n]*\n/.test(start) ? 'sites' : 'buildings';
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    return 'buildings';
  }
  const collection = v.safeParse(collectionSchema, parsed);
  if (!collection.success) return 'buildings';
  const features = collection.output.features.slice(0, looked) as ({
    properties?: Record<string, unknown> | null;
    geometry?: { type?: unknown } | null;
  } | null)[];
  const names = new Set(features.flatMap((one) => Object.keys(one?.properties ?? {})));
  const points = features.filter((one) => one?.geometry?.type === 'Point').length > features.length / 2;
  if (points) return names.has('gebruiksdoel') || names.has('pandidentificatie') ? 'units' : 'vulnerable';
  const of = (...wanted: string[]) => wanted.some((name) => names.has(name));
  if (of('functie', 'fysiek_voorkomen') || (of('lokaal_id') && !of('identificatie', 'identificatie_bag_pnd')))
    return 'roads';
  return of('b3_h_dak_70p', 'b3_h_maaiveld', 'h_dak_70p', 'h_maaiveld') ? 'heights' : 'buildings';
}
