/** Opening never overwrites: files, links and reports beside what is stored; records that cannot be read harm no other. */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright';
import { afterAll, describe, expect, it } from 'vitest';
import { packed } from '../../src/archive/link.ts';
import { unpackedRecord } from '../../src/archive/packed-record.ts';
import { closeBrowser, visit } from './browser.ts';
import { openLittle, recordsOf } from './driver.ts';

afterAll(closeBrowser);

type Fields = Record<string, unknown>;
/** What these tests look at of a stored dossier. */
interface Seen extends Fields {
  readonly id: string;
  readonly title: string;
  readonly photos: readonly unknown[];
  readonly notes: { readonly views: string };
  readonly surroundings: Fields & {
    readonly buildings: readonly Fields[];
    readonly sources: readonly Fields[];
    readonly scenery: { readonly addresses: readonly unknown[]; readonly labels: readonly unknown[] };
  };
}

const step = (page: Page, name: string) =>
  page.getByRole('navigation', { name: 'Stappen' }).getByRole('button', { name, exact: false });
const home = (page: Page) => page.getByRole('button', { name: 'Gevelwijzer', exact: true }).click();
const saved = (page: Page) => page.getByText(/bewaard in deze browser/).waitFor();
const word = (page: Page, text: RegExp) => page.locator('.verdict-word').filter({ hasText: text }).waitFor();
const cards = (page: Page) => page.locator('.start-card');
const named = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const open = (page: Page, name: string, buffer: Buffer, mimeType = 'application/json') =>
  page.getByLabel('Open bestand, dossier of rapport').setInputFiles({ name, mimeType, buffer });

async function openDemo(page: Page, name: string, colour: RegExp): Promise<void> {
  await page.getByRole('button', { name }).click();
  await word(page, colour);
  await page.getByText('bewaren…').waitFor({ state: 'detached' });
  await saved(page);
}

/** All that lies in this browser, long lists as lists. */
const records = async (page: Page): Promise<Seen[]> =>
  (await recordsOf(page)).map((record) => unpackedRecord(record) as Seen);

/** Puts records there as an earlier release, or a fault, may have left them. */
const put = (page: Page, dossiers: readonly Fields[], shown: readonly Fields[]): Promise<void> =>
  page.evaluate(
    ([records, list]) =>
      new Promise<void>((done, fail) => {
        const asked = indexedDB.open('gevelwijzer');
        asked.onerror = fail;
        asked.onsuccess = () => {
          const move = asked.result.transaction(['dossiers', 'cards'], 'readwrite');
          for (const one of records) move.objectStore('dossiers').put(one, one['id'] as string);
          for (const one of list) move.objectStore('cards').put(one);
          move.oncomplete = () => {
            asked.result.close();
            done();
          };
        };
      }),
    [dossiers, shown] as const,
  );

const cardFor = ({ id, title, changed }: Fields, change: Fields = {}): Fields => ({
  id,
  title,
  place: 'Lindervoort',
  changed,
  verdict: null,
  kenmerk: null,
  variants: 1,
  ...change,
});

const photo = (id: string) => ({
  id,
  caption: id,
  added: '2026-11-20T10:00:00.000Z',
  widthPx: 8,
  heightPx: 8,
  data: `data:image/jpeg;base64,${Buffer.from(`geen echte foto ${id}`).toString('base64')}`,
});

async function print(page: Page): Promise<Buffer> {
  await step(page, 'Rapport').click();
  await page.getByRole('button', { name: 'Open het rapport' }).click();
  await page.getByRole('button', { name: 'Print of bewaar als PDF', disabled: false }).waitFor();
  await page.getByRole('heading', { name: 'B Gevolgen, verteld naast het oordeel' }).waitFor();
  return page.pdf({ tagged: true, preferCSSPageSize: true });
}

describe('a file never overwrites', () => {
  it('the own internal report, opened again, opens the stored dossier with its photos, addresses and labels; changed since, it comes beside', async () => {
    const officer = await visit();
    const { page } = officer;
    await openDemo(page, 'Voorbeeld oranje', /^Oranje/);
    await home(page);
    const [first] = await records(page);
    if (!first) throw new Error('nothing stored');
    const whole = { ...first, photos: ['een', 'twee', 'drie'].map(photo) };
    await put(page, [whole], []);
    await named(page, first.title).click();
    await word(page, /^Oranje/);
    const pdf = await print(page);
    await home(page);
    await open(page, 'rapport.pdf', pdf, 'application/pdf');
    await page.getByText('Het bewaarde dossier is geopend').waitFor();
    await word(page, /^Oranje/);
    const untouched = async () => {
      const all = await records(page);
      const own = all.find(({ id }) => id === first.id);
      expect(own?.photos).toHaveLength(3);
      expect(own?.surroundings.buildings).toHaveLength(428);
      expect(own?.surroundings.scenery.addresses).toHaveLength(first.surroundings.scenery.addresses.length);
      expect(own?.surroundings.scenery.labels).toHaveLength(first.surroundings.scenery.labels.length);
      return all.length;
    };
    expect(first.surroundings.scenery.addresses.length).toBeGreaterThan(300);
    expect(first.surroundings.scenery.labels.length).toBeGreaterThan(5);
    // It can be saved: what was opened is what is stored.
    await step(page, 'Locatie').click();
    await page.getByLabel('Zaaknummer').fill('2026-77');
    await page.keyboard.press('Tab');
    await page.getByText('bewaren…').waitFor({ state: 'detached' });
    await saved(page);
    expect(await untouched()).toBe(1);
    // By now the report says something else.
    await open(page, 'rapport.pdf', pdf, 'application/pdf');
    await page.getByText('met andere inhoud').waitFor();
    await page.getByText(/Wat verschilt: zaakgegevens\./).waitFor();
    await page.getByText('bewaren…').waitFor({ state: 'detached' });
    await saved(page);
    expect(await untouched()).toBe(2);
    await home(page);
    expect(await officer.axe()).toEqual([]);
    // Once more: it is there already.
    await open(page, 'rapport.pdf', pdf, 'application/pdf');
    await page.getByText('met andere inhoud').waitFor();
    await page.getByText('bewaren…').waitFor({ state: 'detached' });
    expect(await untouched()).toBe(2);
    expect(officer.problems).toEqual([]);
    await officer.close();
  });

  it('a file of the same id and date with other content, and one link, come beside; what no scene may be is refused', async () => {
    const officer = await visit();
    const { page } = officer;
    await openLittle(page, 'groen', 'Winkelcentrum De Hof');
    await step(page, 'Rapport').click();
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Bewaar dossier als bestand' }).click();
    const text = readFileSync(await (await download).path(), 'utf8');
    await step(page, 'Locatie').click();
    await open(page, 'zelfde.json', Buffer.from(text));
    await page.getByText('met dezelfde inhoud').waitFor();
    await step(page, 'Locatie').click();
    const before = await records(page);
    const other = JSON.parse(text);
    other.notes.views = 'Een andere zienswijze';
    other.history = [];
    other.variants[0].answers.sharedEntrance = true;
    await open(page, 'anders.json', Buffer.from(JSON.stringify(other)));
    await page.getByText('Wat verschilt: automaat, antwoorden en maatregelen, teksten voor het rapport.').waitFor();
    await page.getByText('bewaren…').waitFor({ state: 'detached' });
    await saved(page);
    const after = await records(page);
    expect(after.find(({ id }) => id === other.id)).toEqual(before.find(({ id }) => id === other.id));
    expect(after.map(({ notes }) => notes.views).toSorted()).toEqual(['', 'Een andere zienswijze']);
    await home(page);
    await cards(page).nth(1).waitFor();
    await page.goto(`${officer.url}#${await packed(JSON.stringify({ ...other, title: 'Nog anders' }))}`);
    await page.getByText('met andere inhoud').waitFor();
    await page.getByText('bewaren…').waitFor({ state: 'detached' });
    const all = await records(page);
    expect(all.find(({ id }) => id === other.id)).toEqual(before.find(({ id }) => id === other.id));
    expect(all).toHaveLength(3);
    // One gate: a link with a date that is none is refused, as is a file with a building twice, and the list stays.
    await home(page);
    await page.goto(`${officer.url}#${await packed(JSON.stringify({ ...other, id: 'kwaad', changed: 'vandaag' }))}`);
    await page.getByText('een datum die niet te lezen is').waitFor();
    await cards(page).nth(2).waitFor();
    expect(await cards(page).count()).toBe(3);
    const twice = structuredClone(other);
    twice.surroundings.buildings.push(twice.surroundings.buildings[0]);
    await open(page, 'dubbel.json', Buffer.from(JSON.stringify({ ...twice, id: 'dubbel' })));
    await page.getByText('hebben twee panden hetzelfde nummer').waitFor();
    expect(officer.problems).toEqual([]);
    await officer.close();
  });
});

describe('one bad record', () => {
  it('that is stored already leaves list, search, export and wiping of all others, opens as what can be read, and prints', async () => {
    const officer = await visit();
    const { page } = officer;
    await openLittle(page, 'groen', 'Winkelcentrum De Hof');
    const [first] = await records(page);
    if (!first) throw new Error('nothing stored');
    await home(page);
    const bad = (id: string, change: Fields) => ({ ...first, id, title: `Slecht ${id}`, ...change });
    const broken = [
      bad('een', { changed: 'vandaag' }),
      bad('twee', { changed: '' }),
      bad('drie', { keepUntil: 'ooit' }),
      bad('vier', { keepUntil: '2026-13-45' }),
    ];
    const { surroundings } = first;
    const [one] = surroundings.buildings;
    const buildings = [...surroundings.buildings, { ...one, year: 1800 }];
    const twice = { ...first, id: 'dubbel', title: 'Twee panden', surroundings: { ...surroundings, buildings } };
    const sources = [{ ...surroundings.sources[0], name: 'Bron van toen', retrieved: 'toen' }];
    const undated = { ...first, id: 'toen', title: 'Van toen', surroundings: { ...surroundings, sources } };
    await put(
      page,
      [...broken, twice, undated],
      [
        cardFor(twice),
        cardFor(undated),
        ...broken.map((one) => cardFor(one, { keepUntil: (one as Fields)['keepUntil'] })),
        cardFor({ id: 'vijf', title: 7, changed: 12 }),
        cardFor({ id: 'zes', title: 'Kleur', changed: first.changed }, { verdict: 'paars' }),
      ],
    );
    await page.reload();
    await cards(page).nth(8).waitFor();
    await page.getByText('niet leesbaar: datum').first().waitFor();
    expect(await page.getByText('niet leesbaar: bewaartermijn').count()).toBe(2);
    expect(await page.getByText('niet leesbaar: een deel ontbreekt + naam + datum').count()).toBe(1);
    // Nothing is offered for wiping by a day that cannot be read.
    expect(await page.getByText('bewaartermijn voorbij').count()).toBe(0);
    expect(await officer.axe()).toEqual([]);
    await page.getByLabel('Zoek in uw dossiers').fill('niet leesbaar slecht');
    await page.getByText('4 van 9 dossiers').waitFor();
    await page.getByLabel('Zoek in uw dossiers').fill('');
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Bewaar alle dossiers als bestand' }).click();
    const all = JSON.parse(readFileSync(await (await download).path(), 'utf8'));
    expect(all.dossiers).toHaveLength(7);
    // It opens, beside: what was stored stays as it is.
    await named(page, 'Slecht een').click();
    await page.getByText('Niet te lezen: data.').waitFor();
    await word(page, /^Groen/);
    await page.getByText('bewaren…').waitFor({ state: 'detached' });
    await saved(page);
    expect((await records(page)).find(({ id }) => id === 'een')?.['changed']).toBe('vandaag');
    await home(page);
    await page.getByRole('button', { name: 'Verwijder: Slecht een', exact: true }).click();
    await page.getByRole('button', { name: 'Verwijder voorgoed: Slecht een', exact: true }).click();
    await named(page, 'Slecht een').waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Verwijder: Dossier zonder naam vijf', exact: true }).click();
    await page.getByRole('button', { name: 'Verwijder voorgoed: Dossier zonder naam vijf', exact: true }).click();
    await named(page, 'Dossier zonder naam vijf').waitFor({ state: 'detached' });
    // A building that an earlier release let through is named, also when the sentence is gone; the verdict rests on nothing.
    await named(page, 'Twee panden').click();
    await page.getByText(`Niet te lezen: panden ${String(one?.['id'])}.`).waitFor();
    await word(page, /^Onbepaald/);
    await page.getByText('bewaren…').waitFor({ state: 'detached' });
    const copy = (await records(page)).find(({ title }) => title === 'Twee panden (wat leesbaar is)');
    expect(copy?.surroundings.sources.at(-1)).toMatchObject({
      name: 'Niet leesbaar in het bewaarde dossier',
      reference: `panden ${String(one?.['id'])}`,
    });
    await home(page);
    // A source of a date that is none still prints, and goes in the package.
    await named(page, 'Van toen').click();
    await page.getByText('Niet te lezen: bronnen.').waitFor();
    await word(page, /^Groen/);
    await step(page, 'Rapport').click();
    const zip = page.waitForEvent('download');
    await page
      .getByRole('button', { name: /pakket/i })
      .first()
      .click();
    expect((await zip).suggestedFilename()).toMatch(/\.zip$/);
    const pdf = await print(page);
    expect(await page.locator('.report').textContent()).toContain('Bron van toen');
    expect(await page.locator('.report').textContent()).toContain('Niet leesbaar in het bewaarde dossier');
    // What was printed of it opens again.
    await home(page);
    await open(page, 'rapport.pdf', pdf, 'application/pdf');
    await page.getByText('Het bewaarde dossier is geopend').waitFor();
    expect(officer.problems).toEqual([]);
    await officer.close();
  });
});
