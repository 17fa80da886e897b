/**
 * `npm run bench -- --load`: what is large, in a real browser on the built site: a city, a list of thousands, hours of dragging.
 * Medians; the load of the machine stands beside them, because a busy one says nothing of a slow app.
 */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright';
import { launchBrowser } from '../../scripts/find-browser.mjs';
import { serveSite } from '../../scripts/serve-site.mjs';
import { buildSite } from '../built-site.ts';
import { cityOf, listFile, manyCorners, registerFile, sitesOf, south, streetDossier, west } from './large-files.ts';
import { quantile } from './lines.ts';

const ms = (value: number): string => (value < 1000 ? `${Math.round(value)} ms` : `${(value / 1000).toFixed(1)} s`);

function told(what: string, times: readonly number[]): void {
  const [median, most] = [quantile(times, 0.5), Math.max(...times)];
  console.log(
    `  ${what.padEnd(52)} median ${ms(median).padStart(7)}   most ${ms(most).padStart(7)}   n ${times.length}   load ${(loadavg()[0] ?? 0).toFixed(1)}`,
  );
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** The longest stretch in which the page could not answer, from the work until what it waits for is there. */
async function longestTask(page: Page, work: () => Promise<unknown>): Promise<number> {
  await page.evaluate(() => {
    const tasks: number[] = [];
    Reflect.set(window, 'longTasks', tasks);
    const watch = new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ duration }) => duration)));
    watch.observe({ type: 'longtask' });
    Reflect.set(window, 'longTaskWatch', watch);
  });
  await work();
  await page.waitForTimeout(300);
  return page.evaluate(() => {
    (Reflect.get(window, 'longTaskWatch') as PerformanceObserver).disconnect();
    return Math.max(0, ...(Reflect.get(window, 'longTasks') as number[]));
  });
}

const patienceMs = 180_000;
const kept = (page: Page) => page.getByText(/bewaard in deze browser/).waitFor();
const step = (page: Page, name: string) =>
  page.getByRole('navigation', { name: 'Stappen' }).getByRole('button', { name }).click();
const give = (page: Page, path: string) => page.getByLabel('Open bestand, dossier of rapport').setInputFiles(path);

/** The front door of a page that was just loaded: nothing is remembered of the turn before. */
async function home(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Gevelwijzer' }).click();
  await page.reload();
}

/** Megabytes that the pages of this browser hold, workers included; null where the system does not say so. */
async function memoryMb(page: Page): Promise<number | null> {
  const wire = await page.context().browser()?.newBrowserCDPSession();
  const { processInfo = [] } = (await wire?.send('SystemInfo.getProcessInfo')) ?? {};
  await wire?.detach();
  const files = processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => `/proc/${id}/status`);
  if (!files.every((path) => existsSync(path))) return null;
  const kilobytes = files.map((path) => Number(/VmRSS:\s+(\d+)/.exec(readFileSync(path, 'utf8'))?.[1] ?? 0));
  return kilobytes.reduce((sum, one) => sum + one, 0) / 1000;
}

/** Processor seconds that the pages of this browser took, workers included: the same on a busy machine. */
async function processorS(page: Page): Promise<number> {
  const wire = await page.context().browser()?.newBrowserCDPSession();
  const { processInfo = [] } = (await wire?.send('SystemInfo.getProcessInfo')) ?? {};
  await wire?.detach();
  return processInfo.reduce((sum, { type, cpuTime }) => sum + (type === 'renderer' ? cpuTime : 0), 0);
}

interface Bench {
  readonly about: string;
  readonly run: (page: Page, file: (name: string, text: string) => string) => Promise<void>;
}

/** A small edit, so that the one after it starts from rest. */
async function edited(page: Page, text: string): Promise<void> {
  const field = page.getByLabel('Zaaknummer');
  await field.fill(text);
  await page.keyboard.press('Enter');
  await page.getByText('bewaren…').waitFor();
  await kept(page);
}

/** Autosave waits this long for what is typed next. */
const pauseMs = 600;

/** From the moment that a save is begun until the header says that it is on the disk, by the clock of the page. */
async function savedAfter(page: Page, text: string): Promise<number> {
  const took = await page.getByLabel('Zaaknummer').evaluate(
    (field: HTMLInputElement, typed) =>
      new Promise<number>((done) => {
        const isKept = () => document.querySelector('.header-case')?.textContent?.includes('bewaard in') === true;
        const from = performance.now();
        let waited = false;
        const watch = new MutationObserver(() => {
          waited ||= !isKept();
          if (!waited || !isKept()) return;
          watch.disconnect();
          done(performance.now() - from);
        });
        watch.observe(document.body, { subtree: true, childList: true, characterData: true });
        field.value = typed;
        field.dispatchEvent(new Event('input', { bubbles: true }));
        field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
      }),
    text,
  );
  return took - pauseMs;
}

const benches: readonly Bench[] = [
  {
    about: 'a city of 50,000 buildings',
    run: async (page, file) => {
      const path = file('stad.geojson', cityOf(50_000));
      told('file until it stands on the screen', [
        await timed(async () => {
          await give(page, path);
          await page.getByText('Nog geen oordeel').waitFor();
        }),
      ]);
      await kept(page);
      const edits: number[] = [];
      for (let i = 0; i < 7; i++) edits.push(await longestTask(page, () => edited(page, `2026-${i}`)));
      told('longest task of one edit', edits);
      const puts: number[] = [];
      const colours: number[] = [];
      for (let i = 0; i < 7; i++) {
        await page.getByLabel('plak RD').fill(`${west + 2005 + 40 * i}, ${south + 1999}`);
        const start = performance.now();
        await page.getByRole('button', { name: 'Zet op de kaart' }).click();
        await page.locator('.machine').waitFor();
        puts.push(performance.now() - start);
        await page.locator('.verdict-word', { hasText: /^(?:Onbepaald|Niet groen|Rood)/ }).waitFor();
        colours.push(performance.now() - start);
        await kept(page);
        await page.getByRole('button', { name: 'Ongedaan maken' }).click();
        await page.locator('.machine').waitFor({ state: 'detached' });
        await kept(page);
      }
      told('a machine is placed', puts);
      told('and has its colour', colours);
    },
  },
  {
    about: 'one building of 400,000 corners',
    run: async (page, file) => {
      const path = file('hoeken.geojson', manyCorners(400_000));
      const times: number[] = [];
      for (let i = 0; i < 5; i++) {
        await home(page);
        times.push(
          await timed(async () => {
            await give(page, path);
            await page.locator('.notice-problem, .map').first().waitFor();
          }),
        );
      }
      console.log(`  ${(await page.locator('.notice-problem, .map-region').first().innerText()).split('\n')[0]}`);
      told('refused or drawn', times);
    },
  },
  {
    about: '2,000 drags of the machine in the demo town',
    run: async (page) => {
      await page.getByRole('button', { name: 'Voorbeeld oranje' }).click();
      await page.locator('.verdict-word', { hasText: /^Oranje/ }).waitFor();
      const wire = await page.context().newCDPSession(page);
      const heapMb = async () => {
        await wire.send('HeapProfiler.collectGarbage');
        const { usedSize } = await wire.send('Runtime.getHeapUsage');
        return usedSize / 1e6;
      };
      const box = await page.locator('.machine').boundingBox();
      if (!box) throw new Error('no machine on the map');
      let [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
      const heaps: string[] = [];
      for (let i = 0; i <= 2000; i++) {
        if (i % 400 === 0) {
          await page.waitForTimeout(1500);
          const nodes = await page.evaluate(() => document.querySelectorAll('*').length);
          heaps.push(`${(await heapMb()).toFixed(1)} MB, ${nodes} nodes`);
        }
        const at = await page.locator('.machine').boundingBox();
        if (at) [x, y] = [at.x + at.width / 2, at.y + at.height / 2];
        await page.mouse.move(x, y);
        await page.mouse.down();
        await page.mouse.move(x + (i % 2 ? 30 : -30), y + (i % 4 < 2 ? 6 : -6));
        await page.mouse.up();
      }
      console.log(`  heap of the page after 0, 400 … 2,000 drags: ${heaps.join('; ')}`);
    },
  },
  {
    about: '2,500 dossiers',
    run: async (page) => {
      await page.getByRole('button', { name: 'Voorbeeld oranje' }).click();
      await kept(page);
      await step(page, 'Locatie');
      const alone: number[] = [];
      for (let i = 0; i < 9; i++) alone.push(await savedAfter(page, `2025-${i}`));
      told('a save of the only one', alone);
      await page.evaluate(async () => {
        const db = await new Promise<IDBDatabase>((done) => {
          const open = indexedDB.open('gevelwijzer');
          open.onsuccess = () => done(open.result);
        });
        const all = (name: string) =>
          new Promise<Record<string, unknown>[]>((done) => {
            const asked = db.transaction(name).objectStore(name).getAll();
            asked.onsuccess = () => done(asked.result as Record<string, unknown>[]);
          });
        const [[record], [card]] = [await all('dossiers'), await all('cards')];
        for (let from = 1; from < 2500; from += 100) {
          const move = db.transaction(['dossiers', 'cards'], 'readwrite');
          for (let i = from; i < Math.min(2500, from + 100); i++) {
            const one = { id: `bench-${i}`, title: `Dossier ${i}`, changed: new Date(1.7e12 + i * 6e7).toISOString() };
            move.objectStore('dossiers').put({ ...record, ...one }, one.id);
            move.objectStore('cards').put({ ...card, ...one });
          }
          await new Promise((done) => {
            move.oncomplete = done;
          });
        }
        db.close();
      });
      const lists: number[] = [];
      const finds: number[] = [];
      for (let i = 0; i < 7; i++) {
        await home(page);
        lists.push(
          await page.evaluate(
            () =>
              new Promise<number>((done) => {
                const look = () => {
                  if (document.querySelectorAll('.start-card').length > 50) return done(performance.now());
                  requestAnimationFrame(look);
                };
                look();
              }),
          ),
        );
        finds.push(
          await page.evaluate(
            () =>
              new Promise<number>((done) => {
                const field = document.getElementById('dossier-search') as HTMLInputElement;
                const start = performance.now();
                field.value = 'Dossier 1234';
                field.dispatchEvent(new Event('input', { bubbles: true }));
                const look = () => {
                  if (document.querySelectorAll('.start-card').length === 1) return done(performance.now() - start);
                  requestAnimationFrame(look);
                };
                look();
              }),
          ),
        );
        await page.getByRole('button', { name: 'Dossier 1234', exact: true }).click();
        await page.locator('.verdict-word', { hasText: /^Oranje/ }).waitFor();
        await kept(page);
      }
      told('page load until the first rows stand', lists);
      told('search among them', finds);
      await step(page, 'Locatie');
      const saves: number[] = [];
      for (let i = 0; i < 9; i++) saves.push(await savedAfter(page, `2026-${i}`));
      told('a save, from the moment that it is begun', saves);
    },
  },
  {
    about: '200 places in the overview, 5,000 buildings',
    run: async (page, file) => {
      await give(page, file('wijk.geojson', cityOf(5000)));
      await page.getByText('Nog geen oordeel').waitFor();
      await kept(page);
      await page.getByRole('button', { name: 'Gevelwijzer' }).click();
      await page.getByRole('link', { name: 'Overzicht' }).click();
      await page.locator('input[type=file]').setInputFiles(file('plekken.csv', sitesOf(200, 5000)));
      await page.getByLabel('Neem voorlopig aan').check();
      const times: number[] = [];
      const before = await processorS(page);
      for (let i = 0; i < 3; i++)
        times.push(
          await timed(async () => {
            await page.getByRole('button', { name: 'Beoordeel alle plekken' }).click();
            await page.getByText('200 van 200 plekken klaar').waitFor();
          }),
        );
      told('all judged', times);
      console.log(`  processor time of each ${(((await processorS(page)) - before) / times.length).toFixed(1)} s`);
    },
  },
  {
    about: 'a register of stolen goods of 2 million lines',
    run: async (page, file) => {
      const [register, list] = [file('depot.csv', registerFile(2_000_000)), file('lijst.csv', listFile(10_000))];
      await page.getByRole('link', { name: 'Heling' }).click();
      await page.getByLabel('Naam van het register').fill('Depot');
      await page.getByLabel('Eigenaar (organisatie)').fill('Gemeente');
      await page.getByLabel('Kies het CSV-bestand').setInputFiles(register);
      const before = await processorS(page);
      const loaded = await timed(async () => {
        await page.getByRole('button', { name: 'Laad dit register' }).click();
        await page.getByText('2.000.000 regels').first().waitFor();
      });
      told('until it can be asked', [loaded]);
      console.log(`  processor time ${((await processorS(page)) - before).toFixed(1)} s`);
      const memory = await memoryMb(page);
      if (memory !== null) console.log(`  memory of the page and its workers ${Math.round(memory)} MB`);
      await page.getByText('Lijst', { exact: true }).click();
      const asked = await processorS(page);
      const checked = await timed(async () => {
        await page.getByLabel('Open een lijst (CSV)').setInputFiles(list);
        await page.getByRole('heading', { name: '10.000 nummers nagekeken' }).waitFor();
      });
      told('a list of 10,000 against it', [checked]);
      console.log(`  processor time ${((await processorS(page)) - asked).toFixed(1)} s`);
    },
  },
  {
    about: 'the public part of the Leidsestraat',
    run: async (page, file) => {
      const made = streetDossier();
      if (made === null) return console.log('  Skipped: the recorded file is absent.');
      const path = file('straat.gevelwijzer.json', made);
      const times: number[] = [];
      for (let i = 0; i < 5; i++) {
        await home(page);
        await give(page, path);
        await page.locator('.verdict-word', { hasText: /^(?:Oranje|Rood|Groen|Onbepaald|Niet groen)/ }).waitFor();
        await page.waitForTimeout(3000);
        times.push(
          await timed(async () => {
            await step(page, 'Rapport');
            await page.getByText('Kan iemand uit de kleur afleiden wat u vertrouwelijk hebt geantwoord?').waitFor();
          }),
        );
      }
      told('cold, from the step until it is there', times);
    },
  },
];

/** @param only part of a name: those benches alone */
export async function measureLoad(only = ''): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'gevelwijzer-bench-'));
  const site = await serveSite({ port: 4584, outDir: buildSite('bench-load') });
  let browser: Browser | null = null;
  try {
    browser = await launchBrowser();
    for (const { about, run } of benches.filter((one) => one.about.includes(only))) {
      console.log(`\n${about}`);
      const context = await browser.newContext({
        viewport: { width: 1440, height: 900 },
        locale: 'nl-NL',
        reducedMotion: 'reduce',
      });
      context.setDefaultTimeout(patienceMs);
      const page = await context.newPage();
      await page.goto(site.url);
      await run(page, (name, text) => {
        writeFileSync(join(folder, name), text);
        return join(folder, name);
      });
      await context.close();
    }
  } finally {
    await browser?.close();
    await site.close();
    rmSync(folder, { recursive: true });
  }
}
