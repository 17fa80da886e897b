import { matchesGlob } from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectFiles, read } from './source-tree.ts';

const reuse = read('REUSE.toml');
const annotations = reuse
  .split('[[annotations]]')
  .slice(1)
  .map((block) => ({
    paths: strings(/^path = (.+)$/m.exec(block)?.[1] ?? ''),
    licences: (strings(/^SPDX-License-Identifier = (.+)$/m.exec(block)?.[1] ?? '')[0] ?? '').split(/ (?:AND|OR) /),
    copyright: /^SPDX-FileCopyrightText = (".+"|\[".+"\])$/m.test(block),
  }));

function strings(value: string): string[] {
  return [...value.matchAll(/"([^"]+)"/g)].map((match) => match[1] ?? '');
}

describe('licences', () => {
  it('every file has a licence and an owner in REUSE.toml', () => {
    const covered = (path: string) =>
      annotations.some(
        ({ paths, copyright }) => copyright && paths.some((glob) => glob === '**' || matchesGlob(path, glob)),
      );
    const bare = projectFiles().filter((path) => !path.startsWith('LICENSES/') && !covered(path));
    expect(bare).toEqual([]);
  });

  it('every licence named has its full text', () => {
    const files = projectFiles('LICENSES');
    const named = new Set(annotations.flatMap(({ licences }) => licences.map((one) => `LICENSES/${one}.txt`)));
    expect(new Set(files)).toEqual(named);
  });

  it('what came from elsewhere says so: a file that names a source of its text has a licence besides ours', () => {
    const foreign = /\b(?:public domain|Linux Foundation|Sun Microsystems)\b/;
    const borrowed = projectFiles().filter(
      (path) => /^src\/.*\.tsx?$|^[^/]+\.txt$/.test(path) && foreign.test(read(path)),
    );
    const other = annotations.filter(({ licences }) => licences.some((one) => one !== 'EUPL-1.2'));
    expect(new Set(other.flatMap(({ paths }) => paths))).toEqual(new Set(borrowed));
  });

  it('what ships in the page may ship under the EUPL', () => {
    const compatible = new Set(['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD', 'Apache-2.0', 'EUPL-1.2']);
    const { dependencies }: { dependencies: Record<string, string> } = JSON.parse(read('package.json'));
    const strange = Object.keys(dependencies)
      .map((name) => [name, JSON.parse(read(`node_modules/${name}/package.json`)).license] as const)
      .filter(([, licence]) => !compatible.has(licence));
    expect(strange).toEqual([]);
  });
});
