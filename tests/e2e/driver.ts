/** What every officer does, in words: the specs say who does what, here stands how it is done on the screen. */
import type { Locator, Page } from 'playwright';
import { readDossierText } from '../../src/archive/dossier-schema.ts';
import { block, scene } from '../engine/scenes.ts';

type Example = 'groen' | 'oranje' | 'rood';

const colours = { groen: /^Groen/, oranje: /^Oranje/, rood: /^Rood/ } as const satisfies Record<Example, RegExp>;

/** The button of a step; click it to go there. */
export const step = (page: Page, name: string): Locator =>
  page.getByRole('navigation', { name: 'Stappen' }).getByRole('button', { name });

export const verdict = (page: Page): Locator => page.locator('.verdict-word');

/** Until the verdict is this word. */
export const settled = (page: Page, word: RegExp): Promise<void> => verdict(page).filter({ hasText: word }).waitFor();

/** Opens an example of the demo town from the front door, and waits for its verdict. */
export async function openExample(page: Page, example: Example): Promise<void> {
  await page.getByRole('button', { name: `Voorbeeld ${example}` }).click();
  await settled(page, colours[example]);
}

/** A shop by itself, or one with homes across the street. */
const little = { groen: [], oranje: [block('overkant', 99_990, 400_012, 100_010, 400_022)] };

/** The file of a case that is judged in a moment, for what is about a dossier and not about its place. */
function littleFile(colour: keyof typeof little, title: string): Buffer {
  const read = readDossierText(JSON.stringify(scene(little[colour])));
  if (!read.ok) throw new Error(read.error.message);
  const moment = '2026-11-22T10:00:00.000Z';
  return Buffer.from(JSON.stringify({ ...read.value, title, created: moment, changed: moment }));
}

/** Opens such a case by its file, and waits for its verdict and for the disk. */
export async function openLittle(page: Page, colour: keyof typeof little, title: string): Promise<void> {
  const file = { name: `${colour}.json`, mimeType: 'application/json', buffer: littleFile(colour, title) };
  await page.getByLabel('Open bestand, dossier of rapport').setInputFiles(file);
  await settled(page, colours[colour]);
  await saved(page);
}

/** Until the header says that all is on the disk. */
export const saved = (page: Page): Promise<void> => page.getByText(/bewaard in deze browser/).waitFor();

/** What has the focus, by its tag and class. */
export const focused = (page: Page): Promise<string> =>
  page.evaluate(() => `${document.activeElement?.tagName}.${document.activeElement?.className}`);

/** To the front door. */
export const home = (page: Page): Promise<void> => page.getByRole('button', { name: 'Gevelwijzer' }).click();

/** All dossiers as they lie in this browser. */
export const recordsOf = (page: Page): Promise<readonly unknown[]> =>
  page.evaluate(
    () =>
      new Promise<readonly unknown[]>((done) => {
        const open = indexedDB.open('gevelwijzer');
        open.onsuccess = () => {
          const all = open.result.transaction('dossiers').objectStore('dossiers').getAll();
          all.onsuccess = () => {
            open.result.close();
            done(all.result as unknown[]);
          };
        };
      }),
  );

/** The middle of the machine, once the map stands still: what comes to lie over it moves the map. */
export async function machineAtRest(page: Page): Promise<readonly [x: number, y: number]> {
  const machine = page.locator('.machine');
  const at = async (): Promise<readonly [number, number]> => {
    const { x, y } = (await machine.boundingBox()) ?? { x: Number.NaN, y: Number.NaN };
    return [x + 24, y + 24];
  };
  await machine.waitFor();
  for (let before = await at(); ; ) {
    await page.waitForTimeout(400);
    const now = await at();
    if (now.join() === before.join()) return now;
    before = now;
  }
}
