/** What a dropped file is, by what is in it and never by its name alone. */
import * as v from 'valibot';
import type { LayerKind } from './add-layer.ts';
import type { FileKind, LookedAt } from './file-kind.ts';
import { fileKinds } from './file-kinds.ts';

const collectionSchema = v.object({ type: v.literal('FeatureCollection'), features: v.array(v.unknown()) });
const looked = 200;

/** A picture, a film, a program: signs that no text has. Text in two bytes a letter begins with a mark, which is no letter here. */
function isNoText(start: string): boolean {
  if (/^\uFFFD\uFFFD[^\uFFFD]/.test(start)) return false;
  for (const sign of start) if (sign < '\u0009' || (sign > '\u000d' && sign < '\u001b')) return true;
  return false;
}

type Kind = (typeof fileKinds)[number];

/** @returns the first kind that knows it; the last of the list knows whatever is left */
export function recogniseFile(text: string): Kind {
  const file = lookedAt(text);
  return (fileKinds as readonly (FileKind & Kind)[]).find(({ is }) => is(file)) as Kind;
}

/** As what a file is opened, in words that can be sent from the worker to the page. */
export type Opening =
  | { readonly opens: 'buildings' | 'sites' | 'request' }
  | { readonly opens: 'layer' | 'layer-or-buildings' | 'asked'; readonly layer: LayerKind };

export function openingOf(text: string): Opening {
  const kind = recogniseFile(text);
  return 'layer' in kind ? { opens: kind.opens, layer: kind.layer.id } : { opens: kind.opens };
}

function lookedAt(text: string): LookedAt {
  const start = text
    .slice(0, 4000)
    .trimStart()
    .replace(/^\uFEFF/, '');
  const isText = !isNoText(start);
  let found: LookedAt['features'] | undefined;
  return {
    text,
    start,
    isText,
    // Parsed when the first kind asks for it: a list of sites is not.
    get features() {
      if (found === undefined) found = isText && /^[{[]/.test(start) ? featuresIn(text) : null;
      return found;
    },
  };
}

function featuresIn(text: string): LookedAt['features'] {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    return null;
  }
  const collection = v.safeParse(collectionSchema, parsed);
  if (!collection.success) return null;
  const features = collection.output.features.slice(0, looked) as ({
    properties?: Record<string, unknown> | null;
    geometry?: { type?: unknown } | null;
  } | null)[];
  const names = new Set(features.flatMap((one) => Object.keys(one?.properties ?? {})));
  return {
    have: (...wanted) => wanted.some((name) => names.has(name)),
    areMostlyPoints: features.filter((one) => one?.geometry?.type === 'Point').length > features.length / 2,
  };
}
