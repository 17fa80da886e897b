import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectFiles, read, root, sourceFiles } from './source-tree.ts';

const files = projectFiles();
const text = files.filter((path) =>
  /\.(?:[cm]?[jt]sx?|json|css|html|md|svg|toml|grit|yml|webmanifest)$|^\.ci\//.test(path),
);
const tooLong = 400;

describe('the tree', () => {
  it('has no folder that says nothing of what is in it', () => {
    const empty = /(?:^|\/)(?:utils?|helpers?|common|types|shared|misc|lib)\//;
    expect(files.filter((path) => empty.test(path))).toEqual([]);
  });

  it('names files in kebab-case', () => {
    const kebab = /^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.[a-z0-9]+)+$/;
    const names = sourceFiles().filter((path) => !kebab.test(path.split('/').at(-1) ?? ''));
    expect(names).toEqual([]);
  });

  it('has no two files of one name in a room, but for the languages, which have the same', () => {
    const rooms = sourceFiles().filter((path) => !/^src\/i18n\/(?!nl\/)\w+\//.test(path));
    const names = rooms.map(
      (path) =>
        `${path.split('/')[1]}: ${path
          .split('/')
          .at(-1)
          ?.replace(/(?:\.d)?\.tsx?$/, '')}`,
    );
    expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
  });

  it(`has no source file of more than ${tooLong} lines`, () => {
    const long = files
      .filter((path) => /^(?:src|tests|scripts)\/.*\.[cm]?[jt]sx?$/.test(path))
      .map((path) => `${path}: ${read(path).split('\n').length - 1}`)
      .filter((line) => Number(line.split(': ')[1]) > tooLong);
    expect(long).toEqual([]);
  });

  it('writes no style attribute, which the content security policy refuses', () => {
    const styled = files.filter((path) => /\.(?:tsx|html)$/.test(path) && /\sstyle=/.test(read(path)));
    expect(styled).toEqual([]);
  });

  it('names no measure by its id outside models, words and tests: what one does is its row', () => {
    const named = sourceFiles().filter((path) => !path.startsWith('src/i18n/') && /(['"`])M\d{2}\1/.test(read(path)));
    expect(named).toEqual([]);
  });

  it('silences no compiler and leaves no loose ends', () => {
    const loose = new RegExp(['@ts-' + 'ignore', '@ts-' + 'nocheck', 'TO' + 'DO\\b', 'FIX' + 'ME\\b'].join('|'));
    expect(text.filter((path) => loose.test(read(path)))).toEqual([]);
  });

  it('names no path of one machine', () => {
    const absolute = /(?<![\w.:/-])\/(?:work|tmp|home|Users|root)\/[\w.-]/;
    expect(text.filter((path) => path !== 'package-lock.json' && absolute.test(read(path)))).toEqual([]);
  });

  const recorded = resolve(root, '../shared/data');
  // Facts of this table were computed for the project itself and live among its models.
  const ours = new Set(['e1300_stress_factor.json']);

  it.skipIf(!existsSync(recorded))('carries no copy of recorded data (skipped where ../shared/data is absent)', () => {
    const hash = (path: string) => createHash('sha256').update(readFileSync(path)).digest('hex');
    const known = new Map(
      readdirSync(recorded, { recursive: true, encoding: 'utf8' })
        .filter((name) => statSync(resolve(recorded, name)).isFile() && !ours.has(name.split('/').at(-1) ?? ''))
        .map((name) => [hash(resolve(recorded, name)), name]),
    );
    const copies = files.map((path) => [path, known.get(hash(resolve(root, path)))]).filter(([, name]) => name);
    expect(copies).toEqual([]);
  });
});
