import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fileSchemas } from '../../src/cli/json-schemas.ts';
import { runValidate } from '../../src/cli/validate.ts';
import { releasedModels } from '../../src/engine/models/models.ts';
import { sceneSchema } from '../../src/engine/scene/scene-schema.ts';
import { demo } from '../engine/scenes.ts';
import { worldOf } from './a-world.ts';

const root = resolve(import.meta.dirname, '../..');
const read = (path: string) => readFileSync(resolve(root, path), 'utf8');

interface Line {
  readonly kind: string | null;
  readonly ok: boolean;
  readonly problems: readonly { readonly number: string; readonly code: string; readonly where: string }[];
  readonly ignored: readonly string[];
}

async function validate(text: string, as?: string): Promise<Line & { readonly status: number }> {
  const { io, said } = worldOf({ file: text });
  const status = await runValidate(['file', ...(as ? ['--as', as] : [])], io);
  return { status, ...JSON.parse(said.out) };
}

const scene = JSON.stringify(demo('demo-orange'));
const policy = JSON.stringify(releasedModels.policy);
const goodSites = 'naam;x;y\nCafé;121060;486160\n';

describe('cli validate', () => {
  it.each([
    ['scene', scene],
    ['scene', read('tests/archive/examples/scene-1.json')],
    ['dossier', read('tests/archive/examples/dossier-1.json')],
    ['dossier', read('tests/archive/examples/dossier-2.json')],
    ['policy', policy],
    ['settings', read('public/settings.json')],
    ['sites', goodSites],
    ['sites', '{"id":1,"rd":"121060,486160"}\n{"lon":4.9,"lat":52.37,"machine":"unit","answers":{"antiGas":true}}\n'],
  ])('takes a %s as what it is', async (kind, text) => {
    expect(await validate(text)).toMatchObject({ status: 0, kind, ok: true, problems: [], ignored: [] });
  });

  it.each([
    ['an empty file', '', 'empty-file', ''],
    ['what is none of them', '{"a":1}', 'unknown-kind', ''],
    [
      'a policy with a limit outside its range',
      policy.replace(/("adjacentM":\{"value":)[\d.]+/, '$1900'),
      'policy-range',
      '',
    ],
    ['a settings file with a path to elsewhere', '{"buildings":"https://elsewhere/x.fgb"}', 'wrong-form', 'buildings'],
    ['a dossier of a later release', '{"schema":"gevelwijzer/dossier@99"}', 'newer-version', ''],
    ['a list without a place', 'naam;kleur\na;b\n', 'no-columns', ''],
    ['a line of a list that is swapped', 'naam;x;y\na;486160;121060\n', 'rd-swapped', 'line 2'],
    ['a site without a place', '{"id":1}\n{"rd":"1,2"}', 'unusable', 'line 1'],
    ['a line that is cut off', '{"rd":"121060,486160"}\n{"rd":"12', 'file-cut', 'line 2'],
    ['a line that is no JSON', '{"rd":"121060,486160"}\n{"rd":,}', 'not-json', 'line 2'],
  ])('%s has its number and where', async (_, text, code, where) => {
    const { status, ok, problems } = await validate(text, text.startsWith('{"id":1}') ? 'sites' : undefined);
    expect({ status, ok }).toEqual({ status: 2, ok: false });
    expect(problems[0]).toMatchObject({ code, where });
    for (const { number } of problems) expect(number).toMatch(/^F-[1-8]\d\d$/);
  });

  it('tells all that is wrong at once', async () => {
    const broken = { ...demo('demo-orange'), radiusM: 5000, places: 'none', answers: { antiGas: 'yes' } };
    const { problems } = await validate(JSON.stringify(broken));
    expect(problems.map(({ code, where }) => [code, where])).toEqual(
      expect.arrayContaining([
        ['out-of-range', 'radiusM'],
        ['wrong-type', 'places'],
        ['wrong-type', 'answers.antiGas'],
      ]),
    );
  });

  /** The kind and not the instance: every key of a scene gone or turned into nonsense is found where it stands. */
  it('finds every required key that is gone and every value that is nonsense, at its place', async () => {
    const { shape } = JSON.parse(`{"shape":${scene}}`) as { shape: Record<string, unknown> };
    const paths = pathsOf({ ...shape, buildings: (shape['buildings'] as unknown[]).slice(0, 1), publicSpace: [] });
    expect(paths.length).toBeGreaterThan(40);
    const silent: string[] = [];
    for (const path of paths) {
      const { ok, problems } = await validate(JSON.stringify(changed(shape, path)), 'scene');
      if (ok || !problems.some(({ where }) => path.join('.').startsWith(where) || where.startsWith(path.join('.'))))
        silent.push(path.join('.'));
    }
    expect(silent).toEqual([]);
  });

  it('names what nothing reads: most likely misspelt', async () => {
    const { ok, ignored } = await validate(JSON.stringify({ ...demo('demo-orange'), raduisM: 60 }));
    expect({ ok, ignored }).toEqual({ ok: true, ignored: ['raduisM'] });
  });

  it.each([
    ['no file', []],
    ['a file that is not there', ['nowhere.json']],
    ['an unknown kind', ['file', '--as', 'poem']],
  ])('with %s it says so in one line', async (_, args) => {
    const { io, said } = worldOf({ file: scene });
    expect(await runValidate(args, io)).toBe(2);
    expect(said.out).toBe('');
    expect(said.complaints).toHaveLength(1);
  });
});

describe('schema/', () => {
  it.each(Object.keys(fileSchemas()))('%s is as the program reads it (npm run schemas)', (kind) => {
    expect(read(`schema/${kind}.schema.json`)).toBe(fileSchemas()[kind]);
  });

  it('the scene names every key that a scene has', () => {
    const { properties, required } = JSON.parse(read('schema/scene.schema.json'));
    // It may name more: what only some scenes have.
    expect(Object.keys(properties)).toEqual(expect.arrayContaining(Object.keys(demo('demo-orange'))));
    expect(Object.keys(properties).toSorted()).toEqual(Object.keys(sceneSchema.entries).toSorted());
    expect(required).toEqual(expect.arrayContaining(['schema', 'machines', 'buildings', 'answers']));
  });
});

type Path = readonly (string | number)[];

function pathsOf(value: unknown, path: Path = []): Path[] {
  if (Array.isArray(value)) return value.slice(0, 1).flatMap((one) => pathsOf(one, [...path, 0]));
  if (typeof value !== 'object' || value === null) return path.length > 0 ? [path] : [];
  return Object.entries(value).flatMap(([key, one]) => pathsOf(one, [...path, key]));
}

/** With a symbol of nonsense at the path: a value that no key of a scene can have. */
function changed(value: unknown, [first, ...rest]: Path): unknown {
  if (first === undefined) return { nonsense: true };
  if (Array.isArray(value)) return value.map((one, i) => (i === first ? changed(one, rest) : one));
  const object = value as Record<string, unknown>;
  return { ...object, [first]: changed(object[first as string], rest) };
}
