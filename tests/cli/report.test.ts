import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { findBrowser } from '../../scripts/find-browser.mjs';
import { sceneOf } from '../../src/archive/dossier.ts';
import { readDossierText } from '../../src/archive/dossier-schema.ts';
import { unpackedText } from '../../src/archive/link.ts';
import type { Io } from '../../src/cli/io.ts';
import { runOpen } from '../../src/cli/open.ts';
import { runReport } from '../../src/cli/report.ts';
import { planned } from '../../src/engine/assessment/assessed.ts';
import { told } from '../../src/engine/consequences/told.ts';
import { releasedModels } from '../../src/engine/models/models.ts';
import { roughly } from '../../src/i18n/chances.ts';
import { consequencesEn } from '../../src/i18n/en/consequences.ts';
import { reportEn } from '../../src/i18n/en/report.ts';
import { formatFor } from '../../src/i18n/format.ts';
import { nl as nlWords } from '../../src/i18n/nl/catalogue.ts';
import { consequencesNl } from '../../src/i18n/nl/consequences.ts';
import { labelsNl } from '../../src/i18n/nl/labels.ts';
import { reportNl } from '../../src/i18n/nl/report.ts';
import { scenarioName } from '../../src/i18n/scenario-name.ts';
import { block, demo, scene as sceneWith } from '../engine/scenes.ts';
import { dossierOf, secret, secretly } from './secret-dossier.ts';

const folder = mkdtempSync(join(tmpdir(), 'gevelwijzer-'));

/** A world with one file in it, the bytes of which are `text`. */
function world(text: string) {
  const said: string[] = [];
  const complaints: string[] = [];
  const io: Io = {
    readText: async (path) => (path === 'in.json' ? text : readFileSync(path, 'utf8')),
    readFile: async (path) => readFileSync(path),
    modified: async () => '2026-11-24',
    listFiles: async () => [],
    writeFile: (path, content) => writeFile(path, content),
    stdin: (async function* () {})(),
    write: (line) => void said.push(line),
    complain: (line) => void complaints.push(line),
  };
  return { io, said, complaints };
}

async function report(input: unknown, name: string, ...options: string[]): Promise<string> {
  const { io, complaints } = world(JSON.stringify(input));
  const out = join(folder, name);
  const code = await runReport(['in.json', '--out', out, ...options], io);
  expect(complaints).toEqual([]);
  expect(code).toBe(0);
  return out;
}

const page = async (...given: Parameters<typeof report>) => readFileSync(await report(...given), 'utf8');
const scene = demo('demo-orange');
/** Homes across the street and an entrance that is shared: red, and reckoned in a moment. */
const little = sceneWith([block('across', 99_990, 400_012, 100_010, 400_022)], {
  answers: { ...scene.answers, sharedEntrance: true },
});
const hasPoppler = spawnSync('pdfinfo', ['-v']).error === undefined;

const dossier = secretly(
  dossierOf({ ...scene, dossierId: 'b2f1c7e0-5a3d-4a6e-9f57-0d0d6c0a1b11' }),
  '9999100000000046',
);
const littleDossier = dossierOf(little);

/** The dossier as the reports that most tests read: each is a reckoning of seconds, and is made once. */
const made = new Map<string, Promise<string>>();
function once(name: string, ...options: string[]): Promise<string> {
  const known = made.get(name) ?? page(dossier, name, ...options);
  made.set(name, known);
  return known;
}
const internal = () => once('internal.html');
const english = () => once('english.html', '--lang', 'en');
const open = () => once('open.html', '--public', '--route', 'apv');

describe('cli report', () => {
  it('credits 3DBAG where its heights were used, and only there', async () => {
    const heights = { name: '3DBAG', reference: 'https://data.3dbag.nl', retrieved: null, count: 1, sha256: null };
    const credit = '© 3DBAG by tudelft3d and 3DGI';
    expect(await page({ ...little, sources: [heights] }, 'heights.html')).toContain(credit);
    expect(await page(little, 'no-heights.html')).not.toContain(credit);
  });

  it('is made from any folder, with its style sheets', () => {
    const away = mkdtempSync(join(tmpdir(), 'gevelwijzer-away-'));
    const command = resolve(import.meta.dirname, '../../scripts/cli.mjs');
    writeFileSync(join(away, 'in.json'), JSON.stringify(little));
    for (const out of ['r.html', 'r.docx']) {
      const run = spawnSync(process.execPath, [command, 'report', 'in.json', '--out', out], {
        cwd: away,
        encoding: 'utf8',
      });
      expect(run).toMatchObject({ status: 0, stderr: '' });
    }
    const html = readFileSync(join(away, 'r.html'), 'utf8');
    const missing = ['.stoplight', '.report-verdict', '.report-map'].filter((rule) => !html.includes(rule));
    expect(missing).toEqual([]);
  });

  it('has fourteen parts and two annexes, with verdict, kenmerk and limits, and tables that say what they are', async () => {
    const html = await page(scene, 'r.html', '--title', '<b>Markt</b>', '--case', 'Z-1', '--route', 'bopa');
    expect(html).toContain('Oranje, onder voorbehoud');
    // What a report is made of runs nowhere, also when the file is opened by itself.
    expect(html).not.toMatch(/<script|\son\w+=/);
    expect(html).toContain("default-src 'none'");
    expect(html).toMatch(/GW-[0-9A-F]{4}-/);
    expect(html).toContain('geen berekening van een constructeur');
    expect(html).not.toContain('<b>Markt</b>');
    expect(html).not.toMatch(/\bkg TNT\b/);
    const heads = [...html.matchAll(/<h2>(\d+|A|B) ([^<]+)<\/h2>/g)].map(([, number, text]) => [number, text]);
    expect(heads).toEqual(
      Object.values(reportNl.sections).map((text, i) => [i < 14 ? String(i + 1) : i === 14 ? 'A' : 'B', text]),
    );
    expect(html.match(/<table/g)?.length).toBe(html.match(/<caption/g)?.length);
    expect(html.match(/<thead/g)?.length).toBe(html.match(/<table/g)?.length);
    // Every sentence for the decision is marked, and so is every condition.
    expect(html).toContain('<strong>Voorstel.</strong> Uit de beoordeling met rapportnummer RN-');
    expect(html).toMatch(/Handtekening/);
    const running = [...html.matchAll(/@bottom-\w+ \{ content: ([^;]+);/g)].map(([, content]) => content).join();
    expect(running).toMatch(/Rapportnummer RN-.*counter\(page\).*counter\(pages\)/);
  });

  it.each(['opa', 'bopa', 'apv', 'privaat', 'vooroverleg'])(
    'has a sentence for the decision on route %s',
    async (route) => {
      const html = await page(little, `${route}.html`, '--route', route);
      expect(html).toMatch(/<blockquote>.*Voorstel.*RN-/s);
    },
  );

  it('says it all in English', async () => {
    const html = await english();
    for (const text of Object.values(reportEn.sections)) expect(html).toContain(text);
    expect(html).toContain('lang="en"');
    expect(html).not.toMatch(/\b(maatregelen uit|Panden, zwaarste|Vertrouwelijke bijlage|undefined|\[object)\b/);
  });

  it('the internal report holds what is confidential, photos in the annex only', async () => {
    const html = await internal();
    expect(html.split(secret).length).toBeGreaterThan(8);
    expect(html.indexOf('data:image/jpeg')).toBeGreaterThan(html.indexOf('>A Vertrouwelijke bijlage<'));
    const text = await unpackedText(html);
    const carried = text.ok ? readDossierText(text.value) : text;
    expect(carried.ok && carried.value).toMatchObject({ scope: 'internal', notes: dossier.notes, photos: [] });
    expect(carried.ok && carried.value.history).toEqual(dossier.history);
  });

  it('tells the consequences beside the verdict with their sources, and in public without scenario or strength', async () => {
    const [inside, outside, abroad] = [await internal(), await open(), await english()];
    const annexOf = (html: string) => html.slice(html.indexOf('<h2>B ')).replace(/ data-head="[^"]*"/g, '');
    const seen = (html: string) =>
      annexOf(html)
        .replace(/<[^>]+>/g, ' ')
        .replaceAll('\u00a0', ' ');
    const answer = told(planned(sceneOf(dossier), releasedModels), releasedModels, { scenario: null, level: 'design' });
    if (!answer) throw new Error('nothing told');
    const [nl, en] = [formatFor('nl'), formatFor('en')];
    for (const html of [inside, outside]) {
      const { atHome, never, pieces, window: atWindow } = consequencesNl;
      expect(seen(html)).toContain(never);
      expect(annexOf(html)).toContain(
        `<th scope="row">${atHome.broken}</th><td>${nl.number(roughly(answer.persons.brokenPanesNight))}</td>`,
      );
      expect(seen(html)).toContain(pieces.stray(nl.wholeMetres(answer.debris.strayToM)));
      expect(seen(html)).toContain(atWindow.host);
      expect(seen(html)).toMatch(/CBS: gemiddelde huishoudensgrootte.*DDESB Technical Paper 14/s);
      // The building of the machine: words, where open-air figures would mislead; in the table of buildings too.
      expect(html.includes(`<td colspan="4">${labelsNl.ui.hostRow}</td>`)).toBe(html === inside);
      expect(annexOf(html)).toContain(consequencesNl.buildings.host);
    }
    // Where its own glass fails, as it may outside, that has its figure.
    expect(/<td colspan="4">draagt de automaat: [^<]*: [\d,]+\sm de kamer in<\/td>/.test(outside)).toBe(true);
    expect(seen(inside)).toContain(consequencesNl.report.scenario(scenarioName(answer.scenario, nlWords)));
    expect(seen(inside)).toContain(consequencesNl.report.levels);
    for (const hidden of [
      scenarioName(answer.scenario, nlWords),
      consequencesNl.levels.high,
      consequencesNl.report.levels,
    ])
      expect(seen(outside)).not.toContain(hidden);
    expect(seen(abroad)).toContain(consequencesEn.never);
    expect(seen(abroad)).toContain(consequencesEn.pieces.stray(en.wholeMetres(answer.debris.strayToM)));
  });

  it('says unknown where homes are not known, at every strength, and never zero', async () => {
    const bare = scene.buildings.map((one) => ({ ...one, uses: null, units: null, dwellings: null }));
    const html = await page({ ...scene, buildings: bare }, 'unknown.html');
    const annex = html.slice(html.indexOf('<h2>B ')).replace(/ data-head="[^"]*"/g, '');
    const { atHome, buildings, houses, report: words } = consequencesNl;
    const cells = (start: string) => annex.slice(annex.indexOf(start)).split('</tr>')[0] ?? '';
    expect(cells(`<th scope="row">${atHome.broken}</th>`).split(`<td>${buildings.unknown}</td>`).length).toBe(3);
    const strengths = annex.slice(annex.indexOf(words.levels));
    expect(strengths.split(`<td>${buildings.unknown}</td>`).length).toBeGreaterThanOrEqual(13);
    expect(annex).toContain(houses.unknown(261));
    expect(annex).not.toMatch(/<td>0 \/ 0<\/td>/);
  });

  it('names in its account what it says to rest on: an unknown use that counts as a home', async () => {
    const bare = little.buildings.map((one) => ({ ...one, uses: null }));
    const html = await page({ ...little, buildings: bare, unknownUseAs: 'woonfunctie' }, 'assumed.html');
    const said = reportNl.grounds.assumptions['unknownUseAs'] ?? '';
    expect(said).not.toBe('');
    expect(html.split(`<dt>${reportNl.receipt.assumed}</dt>`)[1]?.split('</dd>')[0]).toContain(said);
  });

  it('cites one number through the whole report: the one that is given, the one the dossier has, or a new one', async () => {
    const numbers = (html: string) => new Set(html.match(/RN(-[0-9A-Z]{4}){2}(?![-0-9A-Z])/g));
    const first = await page(littleDossier, 'n1.html');
    expect(numbers(first).size).toBe(1);
    expect(numbers(first)).not.toEqual(numbers(await page(littleDossier, 'n2.html')));
    const text = await unpackedText(first);
    const again = text.ok ? JSON.parse(text.value) : null;
    expect(numbers(await page(again, 'n3.html'))).toEqual(numbers(first));
    expect(numbers(await page(again, 'n4.html', '--public'))).toEqual(numbers(first));
    const given = await page(again, 'n5.html', '--report-number', 'RN-7K2M-Q0XD');
    expect(numbers(given)).toEqual(new Set(['RN-7K2M-Q0XD']));
    const { io, complaints } = world(JSON.stringify(scene));
    expect(await runReport(['in.json', '--out', join(folder, 'x.html'), '--report-number', '1'], io)).toBe(2);
    expect(complaints).toHaveLength(1);
  });

  it('refuses what it cannot use in one line', async () => {
    const { io, complaints } = world('{"schema":"other"}');
    expect(await runReport(['in.json', '--out', 'x.txt'], io)).toBe(2);
    expect(await runReport(['in.json', '--out', join(folder, 'x.html')], io)).toBe(2);
    expect(complaints).toHaveLength(2);
  });
});

describe('the public report and its link', () => {
  const confidential: readonly (readonly [string, RegExp])[] = [
    ['texts, certificates, applicant, agreements, history', new RegExp(secret)],
    ['photos', /data:image|R0VIRUlNV09PUkQ/],
    ['the id of the dossier', /b2f1c7e0/],
    ['what the machine takes in', /sealbag|geld storten|"functions":\["/],
    ['measures on the machine', /"M10"|Maatregel tegen gas/i],
    ['protection', /"antiGas":true|"certifiedBarrier":true|"heavyChosen":true|"possible"/],
    ['ramming', /ramkraak heeft|Een auto kan|"C-RAM"/],
    ['scenarios', /Explosief,|vast-zwaar/],
    ['the annex', /Vertrouwelijke bijlage<|A\.\d /],
  ];

  it('hold no confidential field, and open as public', async () => {
    const html = await open();
    const text = await unpackedText(html);
    if (!text.ok) throw new Error(text.error.code);
    for (const [what, form] of confidential) {
      expect(html.replace(/#b=[^"]+/, ''), `report: ${what}`).not.toMatch(form);
      expect(text.value, `link: ${what}`).not.toMatch(form);
    }
    const opened = readDossierText(text.value);
    expect(opened.ok && opened.value.scope).toBe('public');
    // It still says what was decided, on which ground, and what is open to all.
    expect(html).toContain('Openbare versie');
    expect(html).toContain('Twee straten verder.');
    expect(opened.ok && opened.value.outcomes[0]?.kenmerk).toBe(/RN-[0-9A-Z-]+/.exec(html)?.[0]);
  });

  it('as .docx holds chapters 1 to 9 in the words of the page, and nothing of the annexes', async () => {
    const parts = unzipSync(readFileSync(await report(dossier, 'report.docx')));
    const xml = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
    const words = [...xml.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)].map(([, text]) => text).join('');
    for (const part of ['case', 'question', 'results', 'after'] as const)
      expect(words).toContain(reportNl.sections[part]);
    expect(words).not.toContain(`10 ${reportNl.sections.alternatives}`);
    expect(words).not.toContain(reportNl.sections.annex);
    // Its signs are pictures: without them it says nothing.
    expect(words).not.toContain(reportNl.facade);
    expect(xml.match(/<w:tbl>/g)?.length).toBeGreaterThan(3);
    // The map goes along as a picture, with words for who does not see it.
    const pictures = Object.entries(parts).filter(([name]) => /^word\/media\/.*\.png$/.test(name));
    expect(pictures).toHaveLength(1);
    expect(pictures[0]?.[1].length).toBeGreaterThan(20_000);
    expect(xml).toMatch(/<wp:docPr[^>]*descr="Automaat, panden en gebieden/);
    const outside = unzipSync(readFileSync(await report(secretly(littleDossier, 'across'), 'open.docx', '--public')));
    const told = strFromU8(outside['word/document.xml'] ?? new Uint8Array());
    expect(told).not.toContain(secret);
    // A report number may end a group of its letters so.
    expect(told).not.toMatch(/\bGW-/);
  });

  it('of limits of a municipality gives them back beside the scene, or says that it could', async () => {
    const { sha256: _, ...set } = releasedModels;
    const policy = {
      ...set.policy,
      id: 'eigen',
      owner: 'Gemeente Lindervoort',
      adjacentM: { ...set.policy.adjacentM, value: 6 },
    };
    const out = await report({ ...littleDossier, policy }, 'own.html');
    const silent = world('');
    expect(await runOpen([out], silent.io)).toBe(0);
    expect(silent.complaints.join()).toMatch(/judged under eigen .* of Gemeente Lindervoort; --policy FILE writes/);
    const file = join(folder, 'policy.json');
    const { io, complaints } = world('');
    expect(await runOpen([out, '--policy', file], io)).toBe(0);
    expect(complaints).toEqual([]);
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(policy);
    expect(await runOpen([out, '--polcy', file], io)).toBe(2);
  });

  it('two copies of one dossier do not share an id', async () => {
    const ids = await Promise.all(
      ['one.html', 'two.html'].map(async (name) => {
        const text = await unpackedText(await page(littleDossier, name, '--public'));
        return text.ok ? JSON.parse(text.value).id : null;
      }),
    );
    expect(ids[0]).not.toBe(ids[1]);
  });
});

describe.skipIf(!findBrowser().ok)('the PDF (skipped without a browser)', () => {
  it('opens again to the same bytes, is tagged, and says kenmerk, verdict and limits; a cut or merged one is refused', async () => {
    const text = `${JSON.stringify(scene, null, 2)}\n`;
    const { io, said, complaints } = world(text);
    const out = join(folder, 'report.pdf');
    expect(await runReport(['in.json', '--out', out, '--title', 'Marktstraat 18'], io)).toBe(0);
    expect(await runOpen([out], io)).toBe(0);
    expect(said.join('')).toBe(text);
    const bytes = readFileSync(out);
    const fetched = {
      name: 'PDOK BAG WFS',
      reference: `https://service.pdok.nl/kadaster/bag/wfs/v2_0?service=WFS&bbox=${'85040.00,'.repeat(30)}`,
      retrieved: '2026-11-25T10:00:00.000Z',
      count: 1520,
      sha256: 'c0ffee00'.repeat(8),
      pages: 2,
    };
    const surroundings = { ...littleDossier.surroundings, sources: [fetched] };
    const other = readFileSync(await report({ ...littleDossier, surroundings }, 'other.pdf'));
    await writeFile(join(folder, 'cut.pdf'), bytes.subarray(0, 2000));
    await writeFile(join(folder, 'merged.pdf'), Buffer.concat([bytes, other]));
    expect(await runOpen([join(folder, 'cut.pdf')], io)).toBe(2);
    expect(await runOpen([join(folder, 'merged.pdf')], io)).toBe(2);
    expect(complaints[0]).toContain('carries no assessment');
    expect(complaints[1]).toContain('holds more than one report');
    if (!hasPoppler) return;
    // An address of a service is one long word: the columns beside it stay on the paper.
    const beside = spawnSync('pdftotext', ['-layout', join(folder, 'other.pdf'), '-'], { encoding: 'utf8' }).stdout;
    expect(beside).toMatch(/Opgehaald\s+Aantal\s+Controlegetal/);
    expect(beside).toMatch(/25 november\s.*1\.520\s+c0ffee00c0ffee00…/);
    const info = spawnSync('pdfinfo', [out], { encoding: 'utf8' }).stdout;
    expect(info).toMatch(/Tagged:\s+yes/);
    expect(info).toMatch(/A4/);
    const words = spawnSync('pdftotext', ['-layout', out, '-'], { encoding: 'utf8' }).stdout;
    const pages = words.split('\f').slice(0, -1);
    expect(pages.length).toBeGreaterThan(4);
    // Report number and page number run along the foot of every page.
    for (const [i, one] of pages.entries())
      expect(one).toMatch(new RegExp(`Rapportnummer RN-[0-9A-Z-]+ +Bladzijde ${i + 1} van ${pages.length}`));
    expect(words).toContain('Oranje, onder voorbehoud');
    expect(words).toMatch(/geen berekening van een\s+constructeur/);
  });
});
