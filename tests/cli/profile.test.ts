/** A charge profile on the command line: made there, named by its hash, and its numbers in nothing that comes out. */
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { type Dossier, questionOf } from '../../src/archive/dossier.ts';
import { readDossierText } from '../../src/archive/dossier-schema.ts';
import { unpackedText } from '../../src/archive/link.ts';
import { publicText } from '../../src/archive/public-copy.ts';
import { runAssess } from '../../src/cli/assess.ts';
import { runBatch } from '../../src/cli/batch.ts';
import { type Io, processIo } from '../../src/cli/io.ts';
import { runOpen } from '../../src/cli/open.ts';
import { runProfile } from '../../src/cli/profile.ts';
import { runReport } from '../../src/cli/report.ts';
import { runTown } from '../../src/cli/town.ts';
import { runValidate } from '../../src/cli/validate.ts';
import { assess } from '../../src/engine/assessment/assess.ts';
import { standingOf } from '../../src/engine/assessment/standing.ts';
import { setUnder } from '../../src/engine/models/model-sets.ts';
import { given as inPackage, opened as unpacked } from '../archive/a-package.ts';
import { closed, file, hashOf, opened, secrets, textOf } from '../engine/a-profile.ts';
import { block, scene as sceneOf } from '../engine/scenes.ts';

const folder = mkdtempSync(join(tmpdir(), 'gevelwijzer-profile-'));
const at = (name: string) => join(folder, name);
const put = (name: string, value: unknown) => {
  writeFileSync(at(name), textOf(value));
  return at(name);
};

async function said(command: (args: string[], io: Io) => Promise<number>, args: readonly string[], stdin = '') {
  const [lines, complaints]: [string[], string[]] = [[], []];
  const code = await command([...args], {
    ...processIo,
    writeFile: (path, content) => writeFile(path, content),
    stdin: (async function* () {
      if (stdin) yield stdin;
    })(),
    write: (text) => lines.push(text),
    complain: (line) => complaints.push(line),
  });
  return { code, out: lines.join(''), complaints: complaints.join('\n') };
}

const street = sceneOf([block('opposite', 99_990, 400_014, 100_010, 400_024)]);
const read = readDossierText(textOf(street));
if (!read.ok) throw new Error(read.error.message);
const dossier: Dossier = { ...read.value, title: 'Marktstraat 18', policy: closed };

const hash = opened.profile?.sha256 ?? '';
const profile = put('profile.json', file);
const inDossier = put('dossier.json', dossier);
const inScene = put('scene.json', street);

it('is made of a draft, with sixteen random bytes, and says the hash by which settings name it', async () => {
  const { salt: _, ...draft } = file;
  const made = [1, 2].map((n) => at(`made-${n}.json`));
  const hashes = [];
  for (const out of made) {
    const { code, out: line } = await said(runProfile, [put('draft.json', draft), '--out', out]);
    expect(code).toBe(0);
    hashes.push(JSON.parse(line).profile.sha256);
    expect(JSON.parse(line).profile).toEqual({
      sha256: hashOf(readFileSync(out, 'utf8')),
      name: 'lindervoort-lading 2',
    });
    expect((await said(runValidate, [out])).code).toBe(0);
  }
  expect(new Set(hashes).size).toBe(2);
  const example = JSON.parse((await said(runProfile, ['--draft'])).out);
  expect(Object.keys(example.charges)).toEqual(Object.keys(file.charges));
  const refused = await said(runProfile, [put('bare.json', { ...draft, charges: undefined }), '--out', at('no.json')]);
  expect([refused.code, refused.complaints]).toEqual([2, expect.stringContaining('has no charges')]);
});

it('a dossier is judged by the profile that it names, as the app judges it; by no other, and by none not at all', async () => {
  const answer = assess(questionOf(dossier).scene, setUnder(opened));
  if (!answer.ok) throw new Error(answer.error.message);
  const { verdict, receipt } = answer.value;
  const one = JSON.parse((await said(runAssess, [inScene, '--policy', profile])).out);
  expect([one.verdict, one.receipt.kenmerk, one.receipt.profile]).toEqual([verdict, receipt.kenmerk, hash]);
  const html = at('r.html');
  expect((await said(runReport, [inDossier, '--out', html, '--policy', profile])).complaints).toBe('');
  expect(readFileSync(html, 'utf8').includes(receipt.kenmerk)).toBe(true);

  const other = put('other.json', { ...file, owner: 'Een ander' });
  const refused = await said(runReport, [inDossier, '--out', html, '--policy', other]);
  expect([refused.code, refused.complaints]).toEqual([2, expect.stringContaining('which the dossier names')]);
  const none = await said(runReport, [inScene, '--out', html, '--policy', profile]);
  expect([none.code, none.complaints]).toEqual([2, expect.stringContaining('names a charge profile')]);

  const open = at('without.html');
  const without = await said(runReport, [inDossier, '--out', open]);
  expect(without.complaints).toContain('lindervoort-lading 2');
  const page = readFileSync(open, 'utf8');
  expect(page.includes('nog niet geopend')).toBe(true);
  // Nothing was judged: it rests on nothing, was measured against nothing and holds for no hour.
  for (const heading of ['Rust op', 'Getoetst aan', 'Geldt voor']) expect(page).not.toContain(`<dt>${heading}`);
  const back = await said(runOpen, [open, '--policy', at('limits.json')]);
  expect(back.code).toBe(0);
  writeFileSync(at('back.json'), back.out);
  const closedAgain = await said(runAssess, [at('back.json'), '--policy', at('limits.json')]);
  expect(JSON.parse(closedAgain.out)).toMatchObject({ verdict: 'undetermined', missing: [{ what: 'profile' }] });
});

it('its numbers stand in nothing that comes out: reports, letter, link, copy, answers, lists and maps', async () => {
  const out: Record<string, string> = {};
  const internal = readFileSync(at('r.html'), 'utf8');
  const carried = await unpackedText(internal);
  out['internal'] = internal + (carried.ok ? carried.value : '');
  const word = at('letter.docx');
  await said(runReport, [inDossier, '--out', word, '--policy', profile]);
  out['word'] = Object.values(unzipSync(readFileSync(word)))
    .map((bytes) => strFromU8(bytes, true))
    .join('');
  out['assess'] = (await said(runAssess, [inScene, '--policy', profile, '--explain', '--consequences'])).out;
  const square = {
    type: 'Polygon',
    coordinates: [
      [
        [99_990, 400_014],
        [100_010, 400_014],
        [100_010, 400_024],
        [99_990, 400_024],
        [99_990, 400_014],
      ],
    ],
  };
  const crs = { type: 'name', properties: { name: 'urn:ogc:def:crs:EPSG::28992' } };
  const properties = { identificatie: '0001100000000001', status: 'Pand in gebruik', bouwjaar: 1970 };
  const buildings = put('buildings.json', {
    type: 'FeatureCollection',
    crs,
    features: [{ type: 'Feature', properties, geometry: square }],
  });
  out['batch'] = (
    await said(runBatch, ['--buildings', buildings, '--jobs', '1', '--policy', profile], '{"rd":[100000,400014]}')
  ).out;
  const map = at('map');
  const town = await said(runTown, ['--buildings', buildings, '--out', map, '--jobs', '1', '--policy', profile]);
  expect([town.code, town.complaints]).toEqual([0, expect.any(String)]);
  const files = (await readdir(map, { recursive: true, withFileTypes: true })).filter((one) => one.isFile());
  for (const one of files) out[`map ${one.name}`] = await readFile(join(one.parentPath, one.name), 'latin1');
  const answer = assess(questionOf(dossier).scene, setUnder(opened));
  if (!answer.ok) throw new Error(answer.error.message);
  const whole = { ...answer.value, ...standingOf(questionOf(dossier).scene, [], answer.value, setUnder(opened)) };
  out['copy'] = publicText(dossier, whole, {
    id: 'copy',
    at: '2026-11-29T09:00:00.000Z',
    reportNumber: 'RN-7K2M-Q0XD',
  });
  const open = at('open.html');
  expect((await said(runReport, [inDossier, '--out', open, '--policy', profile, '--public'])).complaints).toBe('');
  out['public'] = readFileSync(open, 'utf8');
  const packed = unpacked({
    ...inPackage,
    dossier,
    assessment: whole,
    internal: inPackage.internal && { ...inPackage.internal, html: internal },
    public: { ...inPackage.public, html: out['public'] },
  });
  for (const [name, bytes] of packed) out[`package ${name}`] = strFromU8(bytes, true);
  expect([...packed.keys()]).toContain('zones-rd.geojson');
  for (const [name, text] of Object.entries(out)) {
    expect(text.length, name).toBeGreaterThan(0);
    for (const secret of secrets) expect(text.includes(secret), `${name} tells ${secret}`).toBe(false);
  }
  expect(out['batch']?.includes(hash)).toBe(true);
  expect(out['internal']?.includes(hash)).toBe(true);
  // What anyone may read does not name its hash.
  expect(out['copy']?.includes(hash)).toBe(false);
  // Who makes a tile elsewhere names the file again.
  const tile = ['tile', '--plan', join(map, 'plan.json'), '--index', '0'];
  expect((await said(runTown, tile)).complaints).toContain('--policy names its file again');
  expect((await said(runTown, [...tile, '--policy', profile])).code).toBe(0);
});
