/** Surroundings that cannot be read any more harm no others, and never reach a dossier. */
import { readFileSync } from 'node:fs';
import * as stores from 'fake-indexeddb';
import fc from 'fast-check';
import { type IDBPDatabase, openDB } from 'idb';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Dossier, Surroundings } from '../../src/archive/dossier.ts';
import { readSurroundings } from '../../src/archive/dossier-schema.ts';
import { keepSurroundings, keptAround, keptSources } from '../../src/archive/kept-surroundings.ts';

const example = JSON.parse(readFileSync('tests/archive/examples/dossier-2.json', 'utf8')) as Dossier;
const square = (by: number): Surroundings => ({
  ...example.surroundings,
  coverage: {
    hull: [
      [99_000 - by, 399_000],
      [101_000, 399_000],
      [101_000, 401_000],
      [99_000 - by, 401_000],
    ],
    declared: false,
  },
  sources: [{ name: `bron ${by}`, reference: 'https://x.example', retrieved: '2026-11-01', count: 1, sha256: null }],
});

let db: IDBPDatabase;
beforeAll(async () => {
  for (const [name, one] of Object.entries(stores)) if (name !== 'default') vi.stubGlobal(name, one);
  await keepSurroundings(square(0), '2026-11-01T10:00:00.000Z');
  db = await openDB('gevelwijzer-surroundings');
});
afterAll(() => {
  db.close();
  vi.unstubAllGlobals();
});

type Path = readonly (string | number)[];
const paths = (value: unknown, path: Path = []): Path[] =>
  typeof value === 'object' && value !== null
    ? [path, ...Object.entries(value).flatMap(([key, inner]) => paths(inner, [...path, key]))]
    : [path];

describe('kept surroundings', () => {
  it('garbled at any place are passed over, and the others are still found', async () => {
    const newer = { key: 'nieuwer', at: '2026-11-20T10:00:00.000Z', surroundings: square(10) };
    const some = paths(newer).filter((path) => path.length > 0 && path[0] !== 'key');
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...some),
        fc.oneof(fc.jsonValue(), fc.constantFrom(Number.NaN, 'toen')),
        async (path, put) => {
          const row = structuredClone(newer);
          let inner = row as Record<string, unknown>;
          for (const key of path.slice(0, -1)) inner = inner[key] as Record<string, unknown>;
          inner[String(path.at(-1))] = put;
          await db.put('squares', row);
          const found = await keptAround([100_000, 400_000], 150);
          if (!found) throw new Error('the other is gone');
          expect(readSurroundings(found.surroundings)).toEqual(found.surroundings);
          expect((await keptSources()).map(({ name }) => name)).toContain('bron 0');
        },
      ),
      { numRuns: 300 },
    );
  });
});
