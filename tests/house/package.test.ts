/** The engine as a stranger gets it: built, packed, installed without a network beside nothing else, and used in ten lines. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { assess } from '../../src/engine/assessment/assess.ts';
import { calc } from '../../src/engine/calc/calc.ts';
import { releasedModels } from '../../src/engine/models/models.ts';
import { demo } from '../engine/scenes.ts';
import { read, root } from './source-tree.ts';

const tsc = resolve(root, 'node_modules/typescript/bin/tsc');
const windows = process.platform === 'win32';

function run(folder: string, command: string, ...args: readonly string[]): string {
  const done = spawnSync(command, args, {
    cwd: folder,
    encoding: 'utf8',
    shell: windows && command !== process.execPath,
    env: { ...process.env, NODE_ENV: '', VITEST: '' },
  });
  if (done.status !== 0) throw new Error(`${command} ${args.join(' ')}:\n${done.stdout}${done.stderr}`);
  return done.stdout;
}

const program = `
import { readFileSync } from 'node:fs';
import { assess, calc, engineVersion, readScene, releasedModels, type Verdict } from 'gevelwijzer/engine';
import { kingeryBulmash } from 'gevelwijzer/kingery-bulmash';

const scene = readScene(JSON.parse(readFileSync('scene.json', 'utf8')));
if (!scene.ok) throw new Error(scene.error.message);
const answer = assess(scene.value);
if (!answer.ok) throw new Error(answer.error.message);
const verdict: Verdict = answer.value.verdict;
const blast = kingeryBulmash(5, 10);
const near: number | null = blast.ok ? blast.value.incidentPressureKpa : null;
const refused = [readScene({}), kingeryBulmash(0, 1), kingeryBulmash(100, 0.1)].map((one) => (one.ok ? '' : one.error.code));
console.log(JSON.stringify({ verdict, kenmerk: answer.value.receipt.kenmerk, sha256: releasedModels.sha256, engineVersion, near, refused, calc: calc('blast', { chargeKgTnt: 5, rangeM: 10 }) }));
`;

describe('the package', () => {
  const stranger = mkdtempSync(join(tmpdir(), 'stranger-'));
  const installed = join(stranger, 'node_modules/gevelwijzer');

  beforeAll(() => {
    const built = join(stranger, 'built');
    run(root, process.execPath, resolve(root, 'scripts/build-package.mjs'), built);
    run(stranger, windows ? 'npm.cmd' : 'npm', 'pack', '--silent', built);
    writeFileSync(join(stranger, 'package.json'), '{"type":"module","private":true}');
    const [packed = ''] = readdirSync(stranger).filter((name) => name.endsWith('.tgz'));
    run(
      stranger,
      windows ? 'npm.cmd' : 'npm',
      'install',
      '--silent',
      '--offline',
      '--no-audit',
      '--no-fund',
      `./${packed}`,
    );
    writeFileSync(join(stranger, 'scene.json'), JSON.stringify(demo('demo-orange')));
    writeFileSync(join(stranger, 'use.ts'), program);
  }, 120_000);

  it('answers as the engine itself does', () => {
    const said = JSON.parse(run(stranger, process.execPath, '--no-warnings', 'use.ts'));
    const own = assess(demo('demo-orange'), releasedModels);
    if (!own.ok) throw new Error(own.error.message);
    expect(said).toMatchObject({
      verdict: own.value.verdict,
      kenmerk: own.value.receipt.kenmerk,
      sha256: releasedModels.sha256,
      refused: ['not-a-scene', 'not-positive', 'below-range'],
      calc: calc('blast', { chargeKgTnt: 5, rangeM: 10 }, releasedModels),
    });
    expect(said.near).toBeCloseTo(33.2, 1);
  });

  it('has types that are strict and whole by themselves', () => {
    const program = [
      '--noEmit',
      '--strict',
      '--skipLibCheck',
      'false',
      '--module',
      'nodenext',
      '--target',
      'es2022',
      '--types',
      '',
    ];
    const pure = join(stranger, 'pure.ts');
    writeFileSync(
      pure,
      `import { assess, readScene, type Scene } from 'gevelwijzer/engine';
import { kingeryBulmash } from 'gevelwijzer/kingery-bulmash';
export const judge = (scene: Scene) => assess(scene);
export const radius: number | null = ((one) => (one.ok ? one.value.radiusM : null))(readScene({}));
// @ts-expect-error a charge is a number
kingeryBulmash('5', 10);
// @ts-expect-error a scene has machines
assess({ buildings: [] });
`,
    );
    expect(run(stranger, process.execPath, tsc, ...program, pure)).toBe('');
  }, 60_000);

  it('brings its licences and a description along, and asks for nothing', () => {
    const names = readdirSync(installed);
    expect(names).toEqual(
      expect.arrayContaining(['LICENSE', 'README.md', 'licences.txt', 'sbom.cdx.json', 'scene.schema.json']),
    );
    const described = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8'));
    expect(described).not.toHaveProperty('dependencies');
    expect(described.version).toBe(JSON.parse(read('package.json')).version);
    expect(Object.keys(described.exports)).toEqual(expect.arrayContaining(['./engine', './kingery-bulmash']));
    const { components } = JSON.parse(readFileSync(join(installed, 'sbom.cdx.json'), 'utf8'));
    const bundled = (components as { name: string }[]).map(({ name }) => name);
    expect(bundled).toEqual(expect.arrayContaining(['flatbush', 'valibot', '@noble/hashes']));
    for (const name of bundled) expect(readFileSync(join(installed, 'licences.txt'), 'utf8')).toContain(`${name} `);
  });

  it('Kingery-Bulmash by itself takes nothing of the rest', () => {
    const text = readFileSync(join(installed, 'kingery-bulmash.js'), 'utf8');
    const taken = [...text.matchAll(/from\s*"(\.\/[^"]+)"/g)].map(([, name = '']) =>
      readFileSync(join(installed, name), 'utf8'),
    );
    expect([text, ...taken].join('').length).toBeLessThan(20_000);
  });
});
