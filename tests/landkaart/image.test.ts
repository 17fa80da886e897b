/**
 * The image of the map's tiles, made without Docker: each step of the Dockerfile is read and done in a folder, from the files that
 * `.dockerignore` lets through and no others; and what stands in the last stage makes a plan and a tile. Packages are those of
 * this folder, which stand in for `npm ci`; what `npm prune` leaves is what the lockfile says.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { asked, folder } from './demo-files.ts';

const root = resolve(import.meta.dirname, '../..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');

interface Step {
  readonly word: string;
  readonly rest: string;
}

const stepsOf = (text: string): readonly Step[] =>
  text
    .replace(/^\s*#.*\n/gm, '')
    .replace(/\\\n/g, ' ')
    .split('\n')
    .flatMap((line) => {
      const [, word, rest] = /^([A-Z]+)\s+(.*)$/.exec(line.trim()) ?? [];
      return word && rest ? [{ word, rest: rest.trim() }] : [];
    });

/** Names of the top that go along: the file lets nothing through but what it names. */
function context(): readonly string[] {
  const lines = read('.dockerignore')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));
  expect(lines[0]).toBe('*');
  const names = lines.slice(1).map((line) => line.replace(/^!/, ''));
  expect(lines.slice(1)).toEqual(names.map((name) => `!${name}`));
  return names;
}

const done: Readonly<Record<string, (stage: string) => void>> = {
  'npm ci --ignore-scripts': (stage) => symlinkSync(join(root, 'node_modules'), join(stage, 'node_modules')),
  'npm prune --omit=dev --ignore-scripts': (stage) => {
    rmSync(join(stage, 'node_modules'));
    const { packages } = JSON.parse(read('package-lock.json')) as { packages: Record<string, { dev?: boolean }> };
    for (const [path, { dev }] of Object.entries(packages)) {
      if (dev || !/^node_modules\/(?:@[^/]+\/)?[^/]+$/.test(path)) continue;
      mkdirSync(dirname(join(stage, path)), { recursive: true });
      symlinkSync(join(root, path), join(stage, path));
    }
  },
};

function run(command: string, stage: string): void {
  const known = done[command];
  if (known) {
    known(stage);
    return;
  }
  const [, name, args] = /^npx (\S+) (.*)$/.exec(command) ?? [];
  expect(name, `a step that this test does not know: ${command}`).toBe('vite');
  const made = spawnSync(process.execPath, [join(root, 'node_modules/vite/bin/vite.js'), ...(args ?? '').split(' ')], {
    cwd: stage,
    encoding: 'utf8',
  });
  expect(made.status, made.stderr).toBe(0);
}

it('is made of the files that go along, and makes a plan and a tile', () => {
  const stages = new Map<string, string>();
  let stage = '';
  let entry: readonly string[] = [];
  for (const { word, rest } of stepsOf(read('deploy/town/Dockerfile'))) {
    if (word === 'FROM') {
      stage = folder();
      stages.set(/ AS (\S+)$/.exec(rest)?.[1] ?? 'last', stage);
    } else if (word === 'COPY') {
      const [, from, what, to] = /^(?:--from=(\S+) )?(\S+) (\S+)$/.exec(rest) ?? [];
      if (from) {
        const source = (what ?? '').replace(/^\/app/, stages.get(from) ?? '');
        cpSync(source, join(stage, to ?? ''), { recursive: true, verbatimSymlinks: true });
      } else for (const name of context()) cpSync(join(root, name), join(stage, name), { recursive: true });
    } else if (word === 'RUN') for (const command of rest.split('&&')) run(command.trim().replace(/\s+/g, ' '), stage);
    else if (word === 'ENTRYPOINT') entry = JSON.parse(rest);
    else expect(['ARG', 'WORKDIR', 'USER', 'ENV']).toContain(word);
  }
  expect(readdirSync(stage).toSorted()).toEqual(['cli', 'node_modules', 'package.json']);
  // The first stage is not there any more when the image runs.
  rmSync(stages.get('build') ?? '', { recursive: true });
  const [node, ...main] = entry.map((one) => one.replace(/^\/app/, stage));
  expect(node).toBe('node');
  const out = folder();
  const cli = (...args: readonly string[]) =>
    spawnSync(process.execPath, [...main, 'town', ...args], {
      cwd: stage,
      encoding: 'utf8',
      env: { ...process.env, NODE_ENV: 'production' },
    });
  const planned = cli('plan', ...asked(out, '1'));
  expect([planned.status, planned.stderr]).toEqual([0, expect.stringMatching(/^town: 4 tiles/)]);
  const made = cli('tile', '--plan', join(out, 'plan.json'), '--index', '0');
  expect([made.status, made.stderr]).toEqual([0, '']);
  expect(JSON.parse(made.stdout)).toMatchObject({ index: 0, places: expect.any(Number) });
  expect(JSON.parse(readFileSync(join(out, 'tegels/000000.json'), 'utf8'))).toHaveProperty('runs');
});
