/** A dossier with a policy of its own has one colour, through whatever door it is judged. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Dossier, questionOf, sceneOf } from '../../src/archive/dossier.ts';
import { readDossierText } from '../../src/archive/dossier-schema.ts';
import { runAssess } from '../../src/cli/assess.ts';
import { runBatch } from '../../src/cli/batch.ts';
import { runScene } from '../../src/cli/scene.ts';
import { assessed } from '../../src/engine/assessment/assessed.ts';
import { setUnder } from '../../src/engine/models/model-sets.ts';
import { releasedModels } from '../../src/engine/models/models.ts';
import { judgeSite } from '../../src/job/judge-site.ts';
import { here } from '../cli/here.ts';
import { block, scene } from '../engine/scenes.ts';
import { hasRecorded, recordedPath } from '../geodata/recorded.ts';

const released = releasedModels.policy;
/** Glass may come farther into homes, and somewhat more pieces. */
const policy = {
  ...released,
  id: 'lindervoort',
  owner: 'Gemeente Lindervoort',
  hazardKwetsbaar: '5' as const,
  debrisPerM2: { ...released.debrisPerM2, value: 0.05 },
  reasons: { hazardKwetsbaar: 'Besluit van de raad', debrisPerM2: 'Besluit van de raad' },
};

function dossier(): Dossier {
  const made = scene([block('opposite', 99_990, 400_014, 100_010, 400_024)]);
  const answers = { ...made.answers, solidFacade: true, loosePartsRemoved: true };
  const read = readDossierText(JSON.stringify({ ...made, answers }));
  if (!read.ok) throw new Error(read.error.message);
  return { ...read.value, policy };
}

const whenOpened = (own: Dossier) => {
  const opened = assessed(sceneOf(own), setUnder(own.policy ?? null));
  if (!opened.ok) throw new Error(opened.error.code);
  return opened.value.assessment;
};

it('in a list of sites as when it is opened, and not as the release would have it', () => {
  const own = dossier();
  const opened = whenOpened(own);
  const listed = judgeSite(questionOf(own), null);
  if (typeof listed === 'string') throw new Error(listed);
  expect(listed.verdict).toBe(opened.verdict);
  expect(opened.receipt.policy.id).toBe('lindervoort');
  const asReleased = judgeSite({ ...questionOf(own), policy: null }, null);
  if (typeof asReleased === 'string') throw new Error(asReleased);
  expect([listed.verdict, asReleased.verdict]).toEqual(['green', 'orange']);
});

it('a question without the policy that it is judged under does not compile', () => {
  const asked = questionOf(dossier());
  // @ts-expect-error who forgets the policy is told by the compiler
  expect(() => judgeSite({ scene: asked.scene }, null)).not.toThrow(TypeError);
});

it('a policy that cannot stand is not judged by, and the receipt says which was', () => {
  const wild = { ...dossier(), policy: { ...policy, debrisPerM2: { ...policy.debrisPerM2, value: 10_000 } } };
  expect(setUnder(wild.policy)).toBe(releasedModels);
  expect(whenOpened(wild).receipt.policy.id).toBe(released.id);
});

describe.skipIf(!hasRecorded)('on the command line (skipped where ../shared/data is absent)', () => {
  const main = resolve(import.meta.dirname, '../../src/cli/main.ts');
  const cli = (args: readonly string[], input = '') =>
    spawnSync(process.execPath, [main, ...args], { input, encoding: 'utf8', maxBuffer: 2 ** 28 }).stdout;

  it('a list judges under the policy that is named, as one scene does', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'policy-'));
    const [file, at] = [join(folder, 'policy.json'), join(folder, 'scene.json')];
    writeFileSync(file, JSON.stringify(policy));
    const bag = recordedPath('bag/amsterdam_centrum_leidsestraat_panden_rd.geojson');
    const asked = ['--buildings', bag, '--rd', '121060,486160', '--unknown-use', 'woonfunctie'];
    writeFileSync(at, (await here(runScene, asked)).stdout);
    const one = JSON.parse((await here(runAssess, [at, '--policy', file])).stdout);
    const line = '{"id":"a","rd":[121060,486160],"unknownUse":"woonfunctie"}';
    const alone = ['--buildings', bag, '--jobs', '1', '--policy', file];
    const listed = JSON.parse((await here(runBatch, alone, line)).stdout);
    const spread = JSON.parse(cli(['batch', '--buildings', bag, '--jobs', '2', '--policy', file], line));
    expect(one.receipt.policy.id).toBe('lindervoort');
    for (const { verdict, receipt, criteria } of [listed, spread])
      expect([verdict, receipt, criteria]).toEqual([one.verdict, one.receipt, one.criteria]);
  });
});
