import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import released from '../../models/released.json' with { type: 'json' };
import { accuracyTable, withAccuracy } from '../../src/cli/accuracy.ts';
import { processIo } from '../../src/cli/io.ts';
import { jsonSchemas } from '../../src/cli/json-schemas.ts';
import { modelFilesIn, readModelSet, releaseFaults, shapeFaults, withPolicy } from '../../src/cli/model-files.ts';
import { namingNewest, namingSources } from '../../src/cli/newest-files.ts';
import { caseClasses, compute, plausibilityPage } from '../../src/cli/plausibility.ts';
import { releasedModels } from '../../src/engine/models/models.ts';
import { demo } from '../engine/scenes.ts';

const root = resolve(import.meta.dirname, '../..');
const main = join(root, 'src/cli/main.ts');
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const fresh = () => mkdtempSync(join(tmpdir(), 'models-'));

async function filesOf(folder: string) {
  const files = await modelFilesIn(folder, processIo);
  if (!files.ok) throw new Error(files.error.message);
  return files.value;
}

describe('model files', () => {
  it('every file keeps the schema of its folder, and every released file is as it was', async () => {
    const files = await filesOf(join(root, 'models'));
    expect(files.length).toBeGreaterThan(15);
    expect(shapeFaults(files)).toEqual([]);
    expect(releaseFaults(files, released)).toEqual([]);
    expect(files.filter(({ kind, path }) => kind !== 'sources' && !(path in released)).map(({ path }) => path)).toEqual(
      [],
    );
  });

  it('the engine reads the newest version of each file (npm run release-models)', async () => {
    const paths = (await filesOf(join(root, 'models'))).map(({ path }) => path);
    const sources = namingSources.map(read);
    for (const source of sources) expect(namingNewest(source, paths)).toBe(source);
    const named = sources.flatMap((source) => [...source.matchAll(/\/models\/([a-z-]+)\/[^']+\.json'/g)]);
    expect(new Set(named.map(([, kind]) => kind)).size).toBeGreaterThan(12);
    const later = [...paths, 'verdict/policy-12.json', 'verdict/policy-own-99.json'];
    const told = sources.map((source) => namingNewest(source, later)).join('\n');
    expect(told).toContain("/models/verdict/policy-12.json'");
    expect(told.replace('policy-12', 'policy-2')).toBe(sources.join('\n'));
  });

  it('an edited or lost release is refused by name', async () => {
    const folder = fresh();
    cpSync(join(root, 'models'), folder, { recursive: true });
    const path = join(folder, 'siting/siting-1.json');
    writeFileSync(path, readFileSync(path, 'utf8').replace('"value": 9,', '"value": 10,'));
    const files = (await filesOf(folder)).filter(({ path: one }) => one !== 'verdict/policy-1.json');
    expect(releaseFaults(files, released)).toEqual([
      'siting/siting-1.json: was released and is changed; put it back and write a new version beside it',
      'verdict/policy-1.json: was released and is gone; put it back',
    ]);
  });

  it('the JSON Schemas beside the files are those of the gate (npm run schemas)', () => {
    const made = jsonSchemas();
    expect(readdirSync(join(root, 'models/schema')).toSorted()).toEqual(
      Object.keys(made)
        .map((kind) => `${kind}.schema.json`)
        .toSorted(),
    );
    for (const [kind, text] of Object.entries(made)) expect(read(`models/schema/${kind}.schema.json`)).toBe(text);
  });

  it.each([
    ['a misspelt field', 'siting/siting-1.json', '"floorHeightM"', '"floorHeigthM"'],
    ['a word for a number', 'scenarios/vast-standaard-2.json', '"value": 2,', '"value": "2",'],
    ['a band out of order', 'scenarios/vast-standaard-2.json', '"low": {"value": 1,', '"low": {"value": 4,'],
    ['an activation that is not read', 'scenarios/gas-2.json', '"unless": "antiGas"', '"unless": "antigas"'],
    ['no JSON', 'verdict/policy-1.json', '{', '{{'],
    ['an unknown use', 'receptors/receptors-1.json', '"celfunctie": "', '"celfuctie": "'],
  ])('a set with %s is refused, with file and field', async (_, file, from, to) => {
    const folder = fresh();
    cpSync(join(root, 'models', file), join(folder, file), { recursive: true });
    writeFileSync(join(folder, file), read(`models/${file}`).replace(from, to));
    const set = await readModelSet(folder, processIo);
    expect(set.ok).toBe(false);
    if (!set.ok) expect(set.error.message).toContain(file);
  });

  it('a pane that the table of strengths does not reach is refused by name', async () => {
    const folder = fresh();
    cpSync(join(root, 'models/receptors/receptors-2.json'), join(folder, 'receptors/receptors-2.json'), {
      recursive: true,
    });
    const path = join(folder, 'receptors/receptors-2.json');
    writeFileSync(
      path,
      readFileSync(path, 'utf8').replace('"widthM": 2.5', '"widthM": 9.9').replace('"heightM": 2.0', '"heightM": 0.5'),
    );
    const set = await readModelSet(folder, processIo);
    expect(set.ok).toBe(false);
    if (!set.ok) expect(set.error.message).toContain('pane shopfront: the pane is more than 5 times');
  });

  it('of two versions of one part the newest counts and the other is told; two of one version are refused by name', async () => {
    const folder = fresh();
    for (const path of ['siting/siting-1.json', 'siting/siting-2.json'])
      cpSync(join(root, 'models', path), join(folder, path), { recursive: true });
    const told: string[] = [];
    const io = { ...processIo, complain: (line: string) => void told.push(line) };
    const set = await readModelSet(folder, io);
    expect(set.ok && set.value.siting.version).toBe(releasedModels.siting.version);
    expect(told).toEqual([expect.stringMatching(/a newer version counts in place of siting\/siting-1\.json$/)]);
    cpSync(join(root, 'models/scenarios/gas-1.json'), join(folder, 'scenarios/gas-1.json'), { recursive: true });
    cpSync(join(root, 'models/scenarios/gas-1.json'), join(folder, 'scenarios/a.json'), { recursive: true });
    const two = await readModelSet(folder, io);
    expect(two.ok || two.error.message).toMatch(
      /gas-1\.json and .*a\.json are both the scenarios\/gas|a\.json and .*gas-1\.json/,
    );
  });

  it('a number or a limit that nothing reads any more is said, and changes nothing', async () => {
    const folder = fresh();
    for (const path of ['siting/siting-1.json', 'verdict/policy-1.json'])
      cpSync(join(root, 'models', path), join(folder, path), { recursive: true });
    const told: string[] = [];
    const set = await readModelSet(folder, { ...processIo, complain: (line) => void told.push(line) });
    expect(told).toEqual([
      expect.stringMatching(/siting-1\.json: wallFactor .* counts for nothing$/),
      expect.stringMatching(/policy-1\.json: breakHazard no longer exists and counts for nothing$/),
    ]);
    expect(set.ok && 'ignored' in set.value.policy).toBe(false);
  });

  it('measures of version 0.4 still make a set: what they do is what the release says of them', async () => {
    const folder = fresh();
    cpSync(join(root, 'models/measures/measures-1.json'), join(folder, 'measures/measures-1.json'), {
      recursive: true,
    });
    const set = await readModelSet(folder, processIo);
    if (!set.ok) throw new Error(set.error.message);
    // Which criteria they may answer stands in the folder itself; a measure that came later is not in it.
    const then = new Set(set.value.measures.map(({ id }) => id));
    expect(then.size).toBeGreaterThan(30);
    expect(set.value.measures.map(({ desk: _, criteria: __, ...one }) => one)).toEqual(
      releasedModels.measures.filter(({ id }) => then.has(id)).map(({ desk: _, criteria: __, ...one }) => one),
    );
  });

  it('scenarios of version 0.4 still make a set, active when they were, with the numbers of the folder', async () => {
    const folder = fresh();
    for (const name of ['gas', 'ram', 'vast-standaard', 'vast-zwaar'])
      cpSync(join(root, `models/scenarios/${name}-1.json`), join(folder, `scenarios/${name}-1.json`), {
        recursive: true,
      });
    const path = join(folder, 'scenarios/gas-1.json');
    writeFileSync(path, readFileSync(path, 'utf8').replace('"design": {"value": 0.5,', '"design": {"value": 0.6,'));
    const set = await readModelSet(folder, processIo);
    if (!set.ok) throw new Error(set.error.message);
    const activeOf = ({ scenarios, ram }: typeof releasedModels) => [...scenarios, ram].map(({ active }) => active);
    expect(activeOf(set.value)).toEqual(activeOf(releasedModels));
    expect(set.value.scenarios.find(({ id }) => id === 'gas')?.chargeKgTnt.design.value).toBe(0.6);
  });

  it('a set without a table of proposals takes the released one', async () => {
    const folder = fresh();
    cpSync(join(root, 'models/receptors/receptors-1.json'), join(folder, 'receptors/receptors-1.json'), {
      recursive: true,
    });
    const set = await readModelSet(folder, processIo);
    expect(set.ok && set.value.receptors.proposals).toEqual(releasedModels.receptors.proposals);
  });

  it('another policy is named in the receipt and changes the kenmerk', async () => {
    const folder = fresh();
    const path = join(folder, 'policy.json');
    const text = read('models/verdict/policy-1.json')
      .replace('voorbeeldbeleid', 'lindervoort')
      .replace('"value": 5, "unit": "m"', '"value": 6, "unit": "m"');
    writeFileSync(path, text);
    const set = await withPolicy(releasedModels, path, processIo);
    expect(set.ok && [set.value.policy.id, set.value.policy.adjacentM.value]).toEqual(['lindervoort', 6]);
    expect(set.ok && set.value.sha256).not.toBe(releasedModels.sha256);
  });
});

describe('models/README.md', () => {
  it('its example works as it is written', () => {
    const folder = fresh();
    cpSync(join(root, 'models'), join(folder, 'models'), { recursive: true });
    writeFileSync(join(folder, 'scene.json'), JSON.stringify(demo('demo-orange')));
    const steps = [...read('models/README.md').matchAll(/```sh\n([\s\S]*?)```/g)].map((match) =>
      (match[1] ?? '').trim().replace(/^ {3}/gm, ''),
    );
    expect(steps).toHaveLength(3);
    let last = '';
    for (const step of steps) {
      const command = step.replace('npm run --silent cli --', `"${process.execPath}" "${main}"`);
      const { status, stdout, stderr } = spawnSync('sh', ['-ec', command], {
        cwd: folder,
        encoding: 'utf8',
        maxBuffer: 2 ** 26,
      });
      expect([step, status, stderr]).toEqual([step, 0, '']);
      last = stdout;
    }
    const { receipt } = JSON.parse(last);
    expect(receipt.modelSet.id).toBe('mijn-getallen');
    expect(receipt.modelSet.sha256).not.toBe(releasedModels.sha256);
  });
});

describe('pages made by commands', () => {
  it('the README shows the accuracy of today (npm run accuracy)', () => {
    expect(read('README.md')).toBe(withAccuracy(read('README.md'), accuracyTable(releasedModels)));
  });

  it('docs/plausibility.md is of today (npm run plausibility)', () => {
    expect(read('docs/plausibility.md')).toBe(plausibilityPage(releasedModels));
  });
});

describe('plausibility', () => {
  const rows = caseClasses.flatMap((one) =>
    one.checks.map((check) => ({ title: one.title, what: check.what, one, check })),
  );
  it.each(rows)('$title: $what', ({ one, check }) => {
    expect(check.holds(compute(one, releasedModels))).toBe(true);
  });
});
