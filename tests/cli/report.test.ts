import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findBrowser } from '../../scripts/find-browser.mjs';
import type { Io } from '../../src/cli/io.ts';
import { runOpen } from '../../src/cli/open.ts';
import { runReport } from '../../src/cli/report.ts';
import { canonical } from '../../src/engine/canonical.ts';
import { demo } from '../engine/scenes.ts';

const folder = mkdtempSync(join(tmpdir(), 'gevelwijzer-'));

/** A world with one scene file in it. */
function world(scene: unknown) {
  const said: string[] = [];
  const complaints: string[] = [];
  const io: Io = {
    readText: async (path) => (path === 'scene.json' ? JSON.stringify(scene) : readFileSync(path, 'utf8')),
    readFile: async (path) => readFileSync(path),
    listFiles: async () => [],
    writeFile: (path, content) => writeFile(path, content),
    stdin: (async function* () {})(),
    write: (text) => void said.push(text),
    complain: (line) => void complaints.push(line),
  };
  return { io, said, complaints };
}

describe('cli report', () => {
  const scene = demo('demo-orange');

  it('writes a page with verdict, kenmerk, limits, and tables that say what they are', async () => {
    const { io } = world(scene);
    const out = join(folder, 'report.html');
    expect(await runReport(['scene.json', '--out', out, '--title', '<b>Markt</b>', '--case', 'Z-1'], io)).toBe(0);
    const html = readFileSync(out, 'utf8');
    expect(html).toContain('Oordeel: oranje');
    expect(html).toMatch(/GW-[0-9A-F]{4}-/);
    expect(html).toContain('geen berekening van een constructeur');
    expect(html).not.toContain('<b>Markt</b>');
    expect(html.match(/<table/g)?.length).toBe(html.match(/<caption/g)?.length);
    expect(html).not.toMatch(/\bkg TNT\b/);
  });

  it('refuses what it cannot use in one line', async () => {
    const { io, complaints } = world({ schema: 'other' });
    expect(await runReport(['scene.json', '--out', 'x.txt'], io)).toBe(2);
    expect(await runReport(['scene.json', '--out', join(folder, 'x.html')], io)).toBe(2);
    expect(complaints).toHaveLength(2);
  });

  it.skipIf(!findBrowser().ok)(
    'the PDF opens again, to the same scene (skipped without a browser)',
    async () => {
      const { io, said, complaints } = world(scene);
      const out = join(folder, 'report.pdf');
      expect(await runReport(['scene.json', '--out', out], io)).toBe(0);
      expect(await runOpen([out], io)).toBe(0);
      expect(canonical(JSON.parse(said.join('')))).toBe(canonical(scene));
      await writeFile(join(folder, 'cut.pdf'), readFileSync(out).subarray(0, 2000));
      expect(await runOpen([join(folder, 'cut.pdf')], io)).toBe(2);
      expect(complaints[0]).toContain('carries no assessment');
      expect(existsSync(out)).toBe(true);
    },
    60_000,
  );
});
