/** What was stored opens whatever is wrong with it, names what it cannot read, and never gets a milder colour by it. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Dossier, sceneOf } from '../../src/archive/dossier.ts';
import { readDossier } from '../../src/archive/dossier-schema.ts';
import { readStored } from '../../src/archive/stored-dossier.ts';
import { judgeable, planned } from '../../src/engine/assessment/assessed.ts';
import { verdictOf as colourOf, Trials } from '../../src/engine/measures/search.ts';
import { releasedModels } from '../../src/engine/models/models.ts';
import type { Verdict } from '../../src/engine/scene/assessment.ts';
import type { Building } from '../../src/engine/scene/scene.ts';
import { readScene } from '../../src/engine/scene/scene-schema.ts';
import { formatFor } from '../../src/i18n/format.ts';
import { demo } from '../engine/scenes.ts';
import { dossiers } from './random-dossiers.ts';

const good = readFileSync(new URL('./examples/dossier-2.json', import.meta.url), 'utf8');
const example = JSON.parse(good) as Dossier;
type Path = readonly (string | number)[];

function paths(value: unknown, path: Path = []): Path[] {
  return typeof value === 'object' && value !== null
    ? [path, ...Object.entries(value).flatMap(([key, inner]) => paths(inner, [...path, key]))]
    : [path];
}

function garbled(value: unknown, path: Path, put: unknown): unknown {
  const copy = structuredClone(value);
  const inner = path.slice(0, -1).reduce((one, key) => one[key as never], copy as never) as unknown as Record<
    string,
    unknown
  >;
  inner[String(path.at(-1))] = put;
  return copy;
}

function stored(value: unknown) {
  const read = readStored(value, example.id);
  if (!read.ok) throw new Error(read.error.message);
  return read.value;
}

/** Without a machine there is no verdict, and none is not a milder one. */
function verdictOf(dossier: Dossier): Verdict | 'none' {
  const scene = sceneOf(dossier);
  if (scene.machines.length === 0) return 'none';
  const fit = judgeable(scene, releasedModels);
  if (!fit.ok) throw new Error(fit.error.message);
  return colourOf(new Trials(planned(scene, releasedModels), releasedModels));
}

const restsOn = [
  'buildings',
  'publicSpace',
  'places',
  'coverage',
  'variants',
  'judgements',
  'radiusM',
  'activeVariant',
];
const rank = { green: 0, orange: 1, red: 2, undetermined: 3, none: 4 } as const;
const anything = fc.oneof(
  fc.jsonValue(),
  fc.constantFrom(Number.NaN, Number.POSITIVE_INFINITY, undefined, 'vandaag', '2026-13-45', '', 10n, 'x'.repeat(9000)),
);

describe('a stored dossier', () => {
  it('that is whole comes back as it is, and names nothing', () => {
    fc.assert(
      fc.property(dossiers, (dossier) => {
        expect(readStored(structuredClone(dossier), dossier.id)).toEqual({ ok: true, value: { dossier, unread: [] } });
      }),
      { numRuns: 60 },
    );
  });

  it('garbled at any place opens; what it shows passes the gate of files; nothing goes without a name', () => {
    fc.assert(
      fc.property(
        dossiers.chain((one) => fc.tuple(fc.constant(one), fc.constantFrom(...paths(one).filter((p) => p.length > 0)))),
        anything,
        ([dossier, path], put) => {
          fc.pre(path[0] !== 'schema');
          const broken = garbled(dossier, path, put);
          const read = readStored(broken, dossier.id);
          if (!read.ok) throw new Error(read.error.message);
          expect(read.value.dossier.id).toBe(dossier.id);
          expect(readDossier(JSON.parse(JSON.stringify(read.value.dossier)))).toMatchObject({ ok: true });
          const whole = readDossier(broken);
          expect(read.value.unread.length > 0).toBe(!whole.ok);
          // Only what stands at the garbled place, or holds it, is left open.
          for (const one of read.value.unread)
            expect(path.join('.').startsWith(one.path) || one.path.startsWith(path.join('.'))).toBe(true);
        },
      ),
      { numRuns: 400 },
    );
  });

  it.each(['green', 'orange', 'red'])('of the colour %s never gets a milder one by what is lost', (name) => {
    const read = readDossier(JSON.parse(JSON.stringify(demo(`demo-${name}`))));
    if (!read.ok) throw new Error(read.error.message);
    const near = sceneOf(read.value).buildings;
    const dossier: Dossier = { ...read.value, surroundings: { ...read.value.surroundings, buildings: near } };
    const before = verdictOf(dossier);
    // Of each kind as often, though most that there is are corners of buildings.
    const kinds = new Map<string, Path[]>();
    for (const path of paths(dossier)) {
      const [first, second] = path;
      const kind = first === 'surroundings' ? String(second) : String(first);
      if (!restsOn.includes(kind)) continue;
      kinds.set(kind, [...(kinds.get(kind) ?? []), path]);
    }
    const chosen = fc.constantFrom(...kinds.values()).chain((all) => fc.constantFrom(...all));
    fc.assert(
      fc.property(chosen, anything, (path, put) => {
        const broken = garbled(dossier, path, put);
        fc.pre(!readDossier(broken).ok);
        const { dossier: opened, unread } = stored(broken);
        if (unread.every((one) => /surroundings\.(?:sources|scenery|name|invented)/.test(one.path))) return;
        const after = verdictOf(opened);
        expect(after).not.toBe('green');
        expect(rank[after]).toBeGreaterThanOrEqual(rank[before]);
      }),
      { numRuns: 20 },
    );
  });

  const twice = { ...example.surroundings.buildings[1], year: 2001 };
  const crossing = {
    ...example.surroundings.buildings[1],
    id: 'kruis',
    footprint: [
      [
        [
          [0, 0],
          [10, 10],
          [10, 0],
          [0, 10],
        ],
      ],
    ],
  };
  const flat = {
    ...example.surroundings.buildings[1],
    id: 'plat',
    footprint: [
      [
        [
          [0, 0],
          [10, 0],
          [5, 0],
        ],
      ],
    ],
  };

  it.each([
    ['two buildings of one name', twice, 'home', 4],
    ['the very same building twice', example.surroundings.buildings[1], 'home', 3],
    ['an outline that crosses itself', crossing, 'kruis', 3],
    ['a collapsed outline', flat, 'plat', 3],
  ])('with %s opens with that building named, and no verdict rests on it', (_, building, id, count) => {
    const { surroundings } = example;
    const { dossier, unread } = stored({
      ...example,
      surroundings: { ...surroundings, buildings: [...surroundings.buildings, building] },
    });
    expect(unread).toEqual([{ path: 'surroundings.buildings.3', id }]);
    expect(dossier.surroundings.buildings).toHaveLength(count);
    expect(dossier.surroundings.coverage).toMatchObject({ hull: null, declared: false });
    expect(verdictOf(dossier)).not.toBe('green');
  });

  it.each([
    [['surroundings', 'sources', 0, 'retrieved'], 'toen', null],
    [['keepUntil'], 'ooit', null],
    [['keepUntil'], '2026-13-45', null],
    [['notes', 'reassess'], 'later', ''],
    [['history', 0, 'at'], 'gisteren', ''],
    [['outcomes', 0, 'at'], '', ''],
    [['photos', 0, 'added'], 'vandaag', ''],
    [['siteChecks', 0, 'date'], '32 maart', ''],
    [['photos', 0, 'caption'], 7, ''],
  ] as const)('with %s "%s" keeps the record and leaves the date open', (path, put, after) => {
    const sources = [{ name: 'BAG', reference: '', retrieved: '2026-11-01', count: 1, sha256: null }];
    const whole = { ...example, surroundings: { ...example.surroundings, sources } };
    const { dossier, unread } = stored(garbled(whole, path, put));
    const at = path.reduce((one: unknown, key) => (one as Record<string, unknown>)[key], dossier);
    expect(at).toBe(after);
    if (put !== '') expect(unread.map((one) => one.path)).toEqual([path.join('.')]);
    expect(verdictOf(dossier)).toBe(verdictOf(example));
  });
});

describe('one gate', () => {
  const scene = () => structuredClone(demo('demo-green')) as never as { buildings: unknown[] };
  const first = scene().buildings[0] as Building;
  it.each([
    [
      'two buildings of one name',
      (one: { buildings: unknown[] }) => one.buildings.push({ ...first, year: 1 }),
      'same-building',
    ],
    [
      'an outline that crosses itself',
      (one: { buildings: unknown[] }) =>
        one.buildings.push({
          ...first,
          id: 'x',
          footprint: [
            [
              [
                [0, 0],
                [10, 10],
                [10, 0],
                [0, 10],
              ],
            ],
          ],
        }),
      'bad-outline',
    ],
    [
      'a collapsed outline',
      (one: { buildings: unknown[] }) =>
        one.buildings.push({
          ...first,
          id: 'x',
          footprint: [
            [
              [
                [0, 0],
                [10, 0],
                [5, 0],
              ],
            ],
          ],
        }),
      'bad-outline',
    ],
    [
      'a number that is none',
      (one: { buildings: unknown[] }) => one.buildings.push({ ...first, id: 'x', year: Number.POSITIVE_INFINITY }),
      'not-a-scene',
    ],
    [
      'a source of no date',
      (one: { buildings: unknown[]; sources?: unknown }) => {
        one.sources = [{ name: 'BAG', reference: '', retrieved: 'toen', count: 1, sha256: null }];
      },
      'bad-date',
    ],
  ])('%s is refused in a scene and in a dossier, in the same words', (_, spoil, code) => {
    const given = scene();
    const read = readDossier(given);
    if (!read.ok) throw new Error(read.error.message);
    const dossier = structuredClone(read.value) as never as { surroundings: { buildings: unknown[] } };
    spoil(given);
    spoil(dossier.surroundings);
    const [ofScene, ofDossier] = [readScene(given), readDossier(dossier)];
    if (ofScene.ok || ofDossier.ok) throw new Error('accepted');
    expect(ofScene.error.code).toBe(code);
    expect(ofDossier.error.code).toBe(code === 'not-a-scene' ? 'damaged' : code);
    expect(ofDossier.error.message.replace('surroundings.', '')).toBe(ofScene.error.message);
  });

  it('a building that is not in use passes it too', () => {
    const { surroundings } = example;
    const read = readDossier({ ...example, surroundings: { ...surroundings, notInUse: [surroundings.buildings[0]] } });
    expect(!read.ok && read.error.code).toBe('same-building');
  });

  it.each(['vandaag', '', 'ooit', '2026-13-45', '2026-02-30T25:00:00Z', 5])(
    'a dossier changed on "%s" is refused as such',
    (changed) => {
      const read = readDossier({ ...example, changed });
      expect(!read.ok && read.error.code).toBe(typeof changed === 'string' ? 'bad-date' : 'damaged');
    },
  );
});

describe('a date that cannot be read', () => {
  it('is written as it stands, and stops nothing', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        for (const language of ['nl', 'en'] as const) {
          const f = formatFor(language);
          expect(typeof f.date(value as string)).toBe('string');
          expect(typeof f.time(value as string)).toBe('string');
        }
      }),
    );
    expect(formatFor('nl').date('vandaag')).toBe('vandaag');
    expect(formatFor('nl').date('')).toBe('–');
    expect(formatFor('nl').date('2026-11-28')).toBe('28 november 2026');
  });
});
