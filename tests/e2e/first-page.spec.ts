/**
 * Page one of the report carries the place, the colour, every reason with its numbers, what it rests on and a map of use, or where
 * that is, whatever the case; and no page is left half empty, nor a heading, row or point alone. Printed from the command line's report, which is the app's.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../../scripts/find-browser.mjs';
import type { Io } from '../../src/cli/io.ts';
import { runReport } from '../../src/cli/report.ts';
import { type Scene, unanswered } from '../../src/engine/scene/scene.ts';
import { leidsestraat } from '../bench/scenes.ts';
import { findFirefox, startFirefox } from '../browsers/firefox.ts';
import { demo } from '../engine/scenes.ts';
import { caseOf, draw } from '../words/drawn-case.ts';
import { shortLived } from './browser.ts';
import { bare, laidOut, paperOf, spotless } from './paper.ts';
import { partOf } from './part-of.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser(shortLived);
});
afterAll(async () => {
  await browser.close();
});

/** A report is a reckoning of seconds: the same is made once, for each browser that prints it. */
const made = new Map<string, Promise<string>>();
function written(input: unknown, options: readonly string[]): Promise<string> {
  const key = JSON.stringify([input, options]);
  const known = made.get(key) ?? writtenAnew(input, options);
  made.set(key, known);
  return known;
}

async function writtenAnew(input: unknown, options: readonly string[]): Promise<string> {
  const complaints: string[] = [];
  let html = '';
  const io: Io = {
    readText: async () => JSON.stringify(input),
    readFile: async () => Buffer.from(JSON.stringify(input)),
    modified: async () => '2026-11-24',
    listFiles: async () => [],
    writeFile: async (_, content) => {
      html = String(content);
    },
    stdin: (async function* () {})(),
    write: () => undefined,
    complain: (line) => void complaints.push(line),
  };
  const given = ['--case', 'Z-2026-0147', '--organisation', 'Gemeente Lindervoort', '--date', '2026-11-28'];
  expect(await runReport(['in.json', '--out', 'r.html', ...given, ...options], io)).toBe(0);
  expect(complaints).toEqual([]);
  return html;
}

/** The cells of the table of reasons, and what else page one owes its reader. */
const owed = () => {
  const texts = (selector: string) =>
    [...document.querySelectorAll<HTMLElement>(selector)].map(({ textContent }) => textContent ?? '');
  return {
    reasons: texts('.report tr:has(.report-pin) > :is(td, th)'),
    // Where the map stands on it, it stays whole with its caption.
    others: texts('.report h1, .report-word, .report-line, .report > :first-child figcaption'),
    restsOn: texts('.report > :first-child .report-grounds dt'),
  };
};

async function check(input: unknown, options: readonly string[]): Promise<void> {
  const page = await browser.newPage();
  try {
    await page.setContent(await written(input, options));
    const { reasons, others, restsOn } = await page.evaluate(owed);
    const laid = await laidOut((work) => page.evaluate(work));
    const paper = paperOf(await page.pdf({ tagged: true, preferCSSPageSize: true }), laid);
    // Without poppler only the page itself is here.
    if (!paper) return;
    const missing = [...others, ...restsOn, ...reasons].filter((text) => !paper.first.includes(bare(text)));
    expect({ ...paper, pages: 0, text: '', first: '', missing }).toEqual({ ...spotless, pages: 0, missing: [] });
  } finally {
    await page.close();
  }
}

const orange = demo('demo-orange');
const [machine] = orange.machines;
const inside: Scene = {
  ...orange,
  alternatives: machine ? [{ measure: 'M02', machine: { ...machine, siting: 'winkel' } }] : [],
};
/** Its smallest package. */
const planned: Scene = { ...orange, measures: ['M23', 'M26', 'M27'] };
/** Three questions answered with no, at a place that by day has another colour. */
const elsewhen: Scene = {
  ...orange,
  machines: orange.machines.map((one) => ({
    ...one,
    point: [150_008.1, 519_903.4],
    outwardDeg: 82,
    hostId: '9999100000000012',
  })),
  answers: { ...unanswered, sharedEntrance: false, placesOfStay: 'none', vehicleApproach: 'none' },
};
const forms = {
  internal: [],
  public: ['--public'],
  'internal, in English': ['--lang', 'en'],
  'public, in English': ['--lang', 'en', '--public'],
} as const;

describe('page one of the report', () => {
  type Form = keyof typeof forms;
  /** Every colour, form and language is in the gate; how they go together otherwise in `npm run browsers`. */
  const cases: readonly (readonly [name: string, input: unknown, first: readonly Form[], rest: readonly Form[]])[] = [
    ['orange', orange, ['public, in English'], ['internal', 'public', 'internal, in English']],
    ['orange with a plan', planned, ['internal'], ['public']],
    ['orange with a plan that is not enough', { ...inside, measures: ['M02'] }, [], ['internal']],
    ['green', demo('demo-green'), ['public'], ['internal']],
    ['red', demo('demo-red'), ['internal'], ['public']],
    ['undetermined', { ...demo('demo-green'), answers: unanswered }, ['public'], ['internal']],
    ['not green, with questions', { ...orange, answers: unanswered }, ['internal'], []],
    ['orange by night and red by day', elsewhen, ['internal'], ['public']],
    ['orange by night and red by day, with a plan', { ...elsewhen, measures: planned.measures }, [], ['internal']],
  ];
  for (const [name, input, first, rest] of cases)
    for (const form of partOf(first, rest)) it(`${name}, ${form}`, () => check(input, forms[form]));

  const recorded = leidsestraat(1);
  it.skipIf(typeof recorded === 'string')(
    'a real street without addresses, where much is assumed (skipped where the recorded data is absent)',
    async () => {
      if (typeof recorded === 'string') return;
      const assumed = ['placesOfStay', 'sharedEntrance', 'vehicleApproach', 'unknownUseAs'];
      for (const form of partOf<Form>(['internal'], ['public', 'internal, in English']))
        await check({ ...recorded.scene, radiusM: 220, assumed }, forms[form]);
    },
  );

  it.skipIf(!findFirefox().ok)('from Firefox, each case (skipped where there is no Firefox)', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'firefox-'));
    const life = await startFirefox(folder);
    try {
      const file = join(folder, 'report.html');
      // The page is the same in both: how Firefox breaks it shows in the longest of them.
      const inFirefox = partOf(['orange with a plan'], ['orange by night and red by day', 'orange', 'green', 'red']);
      const printed = cases.filter(([name]) => inFirefox.includes(name));
      const outside = partOf([], [['orange', orange, 'public'] as const]);
      for (const [name, input, form] of [
        ...printed.map(([name, input]) => [name, input, 'internal'] as const),
        ...outside,
      ]) {
        writeFileSync(file, await written(input, forms[form]));
        await life.open(pathToFileURL(file).href);
        const laid = await laidOut((work) => life.run(work));
        const paper = paperOf(await life.print(), laid);
        if (paper)
          expect({ ...paper, pages: 0, text: '', first: '' }, `${name}, ${form}`).toEqual({ ...spotless, pages: 0 });
      }
    } finally {
      await life.kill();
      rmSync(folder, { recursive: true, force: true });
    }
  });

  it('drawn cases, with plans, papers and what is assumed', async () => {
    const all = draw(437, 12);
    for (const one of partOf(all.slice(0, 2), all.slice(2))) {
      const { dossier } = caseOf(one);
      await check(dossier, forms.internal);
    }
  });
});
