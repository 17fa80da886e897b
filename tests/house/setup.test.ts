/** The first start on a machine that nobody knows: an older Node, a home that cannot be written, a folder from elsewhere. */
import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { root } from './source-tree.ts';

const windows = process.platform === 'win32';
let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'gevelwijzer-setup-'));
  mkdirSync(join(folder, 'scripts'));
  copyFileSync(join(root, 'scripts/setup.mjs'), join(folder, 'scripts/setup.mjs'));
  writeFileSync(join(folder, 'package-lock.json'), '{}');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** An npm that writes down what it was asked, and brings a Node that starts the packages from the n-th time on. */
function firstStart(startsAfter: number, more: Readonly<Record<string, string>> = {}) {
  const npm = join(folder, 'npm.cjs');
  writeFileSync(
    npm,
    `const fs = require('node:fs');
fs.appendFileSync('asked', process.argv[2] + ' ' + (process.env.npm_config_cache ?? '') + '\\n');
fs.mkdirSync('node_modules/node/bin', { recursive: true });
const times = fs.readFileSync('asked', 'utf8').trim().split('\\n').length;
const loads = '[ "$1" = --input-type=module ] && exit ' + (times >= ${startsAfter} ? 0 : 1);
fs.writeFileSync('node_modules/node/bin/node', '#!/bin/sh\\n' + loads + '\\nexec ${process.execPath} "$@"\\n', { mode: 0o755 });`,
  );
  const { npm_config_cache: _, ...env } = process.env;
  const home = join(folder, 'home');
  const { status, stderr } = spawnSync(process.execPath, ['scripts/setup.mjs'], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...env, HOME: home, npm_execpath: npm, ...more },
  });
  const read = (name: string) => (existsSync(join(folder, name)) ? readFileSync(join(folder, name), 'utf8') : '');
  return { status, stderr, asked: read('asked').trim().split('\n'), stamp: read('node_modules/.setup') };
}

describe.skipIf(windows)('setup (skipped on Windows, where the Node in this test cannot be a script)', () => {
  it('installs once for a lockfile and a machine, and says with which Node', () => {
    const first = firstStart(1);
    expect(first).toMatchObject({ status: 0, asked: [expect.stringMatching(/^ci/)] });
    expect(first.stamp).toContain(`${process.platform}-${process.arch} made by Node ${process.versions.node}`);
    expect(firstStart(1).asked).toHaveLength(1);
    writeFileSync(join(folder, 'node_modules/.setup'), first.stamp.replace(process.platform, 'elsewhere'));
    expect(firstStart(1).asked).toHaveLength(2);
  });

  it('what an older npm left out is installed by the Node that came along', () => {
    expect(firstStart(2)).toMatchObject({ status: 0, asked: ['ci ', 'install'] });
  });

  it('says which Node it needs where that does not help, and is not finished', () => {
    const { status, stderr, stamp } = firstStart(9);
    expect(status).toBe(1);
    expect(stderr).toContain('use Node 22.12 or newer');
    expect(stamp).toBe('');
  });

  it('a home that cannot be written to is said, and does without', () => {
    writeFileSync(join(folder, 'home'), 'no folder');
    const { status, stderr, asked } = firstStart(1);
    expect(status).toBe(0);
    expect(stderr).toContain('cache of npm cannot be written to');
    expect(asked[0]).toContain(tmpdir());
  });

  it('a folder that cannot be written to is said', () => {
    writeFileSync(join(folder, 'node_modules'), 'no folder');
    const { status, stderr, asked } = firstStart(1);
    expect(status).toBe(1);
    expect(stderr).toContain('copy Gevelwijzer to a folder of your own');
    expect(asked).toEqual(['']);
  });
});
