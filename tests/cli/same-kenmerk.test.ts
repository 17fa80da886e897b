/** One scene through every door: the computation is the same, so is its kenmerk. */
import { mkdtempSync, readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { questionOf } from '../../src/archive/dossier.ts';
import { readDossier, readDossierText } from '../../src/archive/dossier-schema.ts';
import { unpackedText } from '../../src/archive/link.ts';
import { runAssess } from '../../src/cli/assess.ts';
import { runBatch } from '../../src/cli/batch.ts';
import { type Io, processIo } from '../../src/cli/io.ts';
import { runOpen } from '../../src/cli/open.ts';
import { runReport } from '../../src/cli/report.ts';
import { runScene } from '../../src/cli/scene.ts';
import { assess } from '../../src/engine/assessment/assess.ts';
import { setUnder } from '../../src/engine/models/model-sets.ts';
import type { Scene } from '../../src/engine/scene/scene.ts';
import { draws } from '../draws.ts';
import { demo, town } from '../engine/scenes.ts';

const folder = mkdtempSync(join(tmpdir(), 'gevelwijzer-doors-'));

async function said(
  command: (args: string[], io: Io) => Promise<number>,
  args: string[],
  { file = '', stdin = '' }: { file?: string; stdin?: string } = {},
): Promise<string> {
  let written = '';
  const complaints: string[] = [];
  const code = await command(args, {
    ...processIo,
    readText: async (path) => (path === 'in.json' ? file : processIo.readText(path)),
    readFile: async (path) => readFileSync(path),
    writeFile: (path, content) => writeFile(path, content),
    stdin: (async function* () {
      if (stdin) yield stdin;
    })(),
    write: (text) => {
      written += text;
    },
    complain: (line) => complaints.push(line),
  });
  expect([code, complaints]).toEqual([0, []]);
  return written;
}

const kenmerkForm = /GW-[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{4}/g;
const assessed = async (file: string): Promise<string> =>
  JSON.parse(await said(runAssess, ['in.json'], { file })).receipt.kenmerk;

/** Through assess, report, open, and the app, from a scene and, where that is asked, from the dossier it makes there. */
async function kenmerken(text: string, of: 'scene' | 'both' = 'both'): Promise<readonly string[]> {
  const dossier = readDossierText(text);
  if (!dossier.ok) throw new Error(dossier.error.message);
  const found: string[] = [await assessed(text)];
  for (const [i, file] of [text, JSON.stringify(dossier.value)].slice(0, of === 'both' ? 2 : 1).entries()) {
    const out = join(folder, `r${i}.html`);
    await said(runReport, ['in.json', '--out', out], { file });
    found.push(...(readFileSync(out, 'utf8').match(kenmerkForm) ?? ['none']));
    found.push(await assessed(await said(runOpen, [out])));
    const carried = await unpackedText(readFileSync(out, 'utf8'));
    const again = carried.ok ? readDossierText(carried.value) : carried;
    if (!again.ok) throw new Error(again.error.message);
    // What the app asks its engine when it opens the report.
    const { scene, policy } = questionOf(again.value);
    const answer = assess(scene, setUnder(policy));
    found.push(answer.ok ? answer.value.receipt.kenmerk : 'none');
  }
  return found;
}

/** What the app asks with the whole town around it, in a dossier of its own. */
function inTown(text: string): string {
  const dossier = readDossierText(text);
  if (!dossier.ok) throw new Error(dossier.error.message);
  const around = { ...dossier.value.surroundings, buildings: town.buildings };
  const whole = readDossier({ ...dossier.value, id: 'elsewhere', title: 'Elsewhere', surroundings: around });
  if (!whole.ok) throw new Error(whole.error.message);
  const { scene, policy } = questionOf(whole.value);
  const answer = assess(scene, setUnder(policy));
  return answer.ok ? answer.value.receipt.kenmerk : 'none';
}

describe('the same scene', () => {
  it.each(['demo-orange', 'demo-green', 'demo-red'].slice(0, draws(2, 3)))(
    'has one kenmerk through every door: %s',
    async (name) => {
      const text = JSON.stringify(demo(name));
      const all = [...(await kenmerken(text)), inTown(text)];
      expect(all.length).toBeGreaterThan(8);
      expect(new Set(all)).toEqual(new Set([all[0]]));
      expect(all[0]).toMatch(kenmerkForm);
    },
  );

  it('is the same to batch as to scene and assess', async () => {
    const given = demo('demo-orange');
    const [machine] = given.machines;
    const file = join(folder, 'buildings.json');
    const features = town.buildings.map((one: Scene['buildings'][number]) => ({
      type: 'Feature',
      properties: { identificatie: one.id, status: one.status, bouwjaar: one.year },
      geometry: { type: 'Polygon', coordinates: one.footprint[0]?.map((ring) => [...ring, ring[0]]) },
    }));
    const crs = { type: 'name', properties: { name: 'urn:ogc:def:crs:EPSG::28992' } };
    await writeFile(file, JSON.stringify({ type: 'FeatureCollection', crs, features }));
    const rd = machine?.point.join(',') ?? '';
    const scene = await said(runScene, ['--buildings', file, '--rd', rd, '--unknown-use', 'woonfunctie']);
    const line = JSON.stringify({ id: 'a', rd: machine?.point, unknownUse: 'woonfunctie' });
    const batch = JSON.parse(await said(runBatch, ['--buildings', file, '--jobs', '1'], { stdin: line }));
    expect(batch.ok).toBe(true);
    // Report and app are doors of the test above.
    const all = draws(0, 1) ? await kenmerken(scene, 'scene') : [await assessed(scene)];
    expect(new Set([...all, batch.receipt.kenmerk])).toEqual(new Set([all[0]]));
  });
});
