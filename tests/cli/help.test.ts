import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runAssess } from '../../src/cli/assess.ts';
import { runBatch } from '../../src/cli/batch.ts';
import { runCut } from '../../src/cli/cut.ts';
import { runHeling } from '../../src/cli/heling.ts';
import { helps, helpText, versionText } from '../../src/cli/help.ts';
import type { Io } from '../../src/cli/io.ts';
import { runReport } from '../../src/cli/report.ts';
import { runScene } from '../../src/cli/scene.ts';
import { runTown } from '../../src/cli/town.ts';
import { runValidate } from '../../src/cli/validate.ts';
import { worldOf } from './a-world.ts';

const read = (path: string) => readFileSync(resolve(import.meta.dirname, '../..', path), 'utf8');
/** As `main.ts` lists them. */
const commands = [...read('src/cli/main.ts').matchAll(/^ {2}(\w+): async \(\) => \(await import/gm)].map(
  ([, name = '']) => name,
);

/** Commands that take options, stopped before they do anything by something that is wrong besides. */
const withOptions: Record<string, (args: string[], io: Io) => Promise<number>> = {
  scene: runScene,
  assess: runAssess,
  report: runReport,
  cut: runCut,
  batch: (args, io) => runBatch([...args, '--jobs=0'], io),
  town: runTown,
  validate: runValidate,
  heling: (args, io) => runHeling(['check', ...args], io),
};

/** Every name of an option that is spoken of anywhere in the command line. */
const sources = ['assess', 'batch', 'cut', 'heling', 'report', 'scene', 'scene-at', 'town', 'validate'].map((name) =>
  read(`src/cli/${name}.ts`),
);
const names = new Set(
  sources.flatMap((text) =>
    [...text.matchAll(/^\s+(?:'([a-z-]+)'|([a-z]+)): (?:text|many|flag|\{ type: )/gm)].map(
      ([, one, two]) => one ?? two ?? '',
    ),
  ),
);

async function isKnown(run: (args: string[], io: Io) => Promise<number>, name: string): Promise<boolean> {
  const { io, said } = worldOf({});
  await run([`--${name}=x`], io);
  return !said.complaints.some((line) => line.includes(`Unknown option '--${name}'`));
}

describe('--help', () => {
  it('knows every command, with what it does and an example of it', () => {
    expect(commands.length).toBeGreaterThan(8);
    expect(Object.keys(helps).toSorted()).toEqual(commands.toSorted());
    for (const name of commands) {
      const text = helpText(name);
      expect(text).toMatch(new RegExp(`^${name} `));
      expect(text).toMatch(new RegExp(`Example:\\n {2}.*npm run --silent cli -- ${name} `));
      // One whole phrase of it stands in the list of all.
      expect(helpText('')).toMatch(new RegExp(`^ {2}${name} +\\S.*\\w\\)?$`, 'm'));
    }
  });

  it('names every option of every command, and none that there is not', async () => {
    expect(names.size).toBeGreaterThan(25);
    for (const [command, run] of Object.entries(withOptions)) {
      const told = Object.keys(helps[command]?.options ?? {});
      const known: string[] = [];
      for (const name of new Set([...names, ...told])) if (await isKnown(run, name)) known.push(name);
      expect([command, told.toSorted()]).toEqual([command, known.toSorted()]);
    }
  });

  it('stands in the README for every command', () => {
    for (const name of commands) expect(read('README.md')).toContain(`cli -- ${name} `);
  });
});

describe('--version', () => {
  it('says which release, which engine and which models', () => {
    const { version } = JSON.parse(read('package.json'));
    expect(versionText(version)).toMatch(
      new RegExp(`^gevelwijzer ${version} \\(engine \\d+\\.\\d+\\.\\d+, models \\S+ [0-9a-f]{12}\\)\\n$`),
    );
  });
});
