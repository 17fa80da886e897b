/** What goes to somebody else and what comes from the system, by the officer's hand: a file, a mail, a place on other maps. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Page } from 'playwright';
import { afterAll, describe, expect, inject, it } from 'vitest';
import { archiveOf } from '../geodata/tile-file.ts';
import { closeBrowser, visit } from './browser.ts';
import { saved, step, verdict } from './driver.ts';
import { services, x, y } from './town-services.ts';

afterAll(closeBrowser);

const letter = zipSync({
  'word/document.xml': strToU8(
    '<w:p><w:r><w:t>{{te</w:t></w:r><w:r><w:t>kst}}</w:t></w:r></w:p><w:p><w:r><w:t>{{wethouder}}</w:t></w:r></w:p>',
  ),
});

interface Sheet {
  readonly shared: { readonly name: string; readonly text: string }[];
  readonly consumers: ((launch: { files: { getFile: () => Promise<File> }[] }) => void)[];
}

/** A system with a sheet to share by, and with files to hand over: both take what they are given, and keep it. */
const system = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    const sheet: Sheet = { shared: [], consumers: [] };
    Object.assign(window, { sheet });
    Object.defineProperty(window, 'launchQueue', {
      value: { setConsumer: (take: Sheet['consumers'][0]) => sheet.consumers.push(take) },
    });
    Object.assign(navigator, {
      canShare: ({ files }: { files: File[] }) => files.length === 1,
      share: async ({ files: [file] }: { files: [File] }) => {
        // What Chromium lets through of the files that are made here.
        if (!/\.(?:txt|csv|html|pdf)$/.test(file.name)) throw new DOMException('Permission denied', 'NotAllowedError');
        sheet.shared.push({ name: file.name, text: await file.text() });
      },
    });
  });

/** One grey spot for every tile of PDOK, and for the whole country in a file of the municipality. */
async function tiles(page: Page): Promise<void> {
  const spot = Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==',
    'base64',
  );
  const file = Buffer.from(archiveOf([{ id: 0, bytes: [...spot] }], { deepest: 0 }));
  const headers = { 'access-control-allow-origin': '*' };
  await page.route('**/wmts/**', (route) => route.fulfill({ body: spot, contentType: 'image/png', headers }));
  await page.route('**/foto.pmtiles', (route) => {
    const [, from = '0', to = '0'] = /(\d+)-(\d+)/.exec(route.request().headers()['range'] ?? '') ?? [];
    return route.fulfill({ status: 206, body: file.subarray(Number(from), Number(to) + 1) });
  });
}

const sharedBy = (page: Page) => page.evaluate(() => (Reflect.get(window, 'sheet') as Sheet).shared);

describe('hand-over', () => {
  it('shares the file, mails the number, links the place, and opens what the system hands over', async () => {
    const officer = await visit();
    const { page } = officer;
    await system(page);
    await services(page);
    await page.route('**/settings.json', (route) =>
      route.fulfill({
        json: {
          panorama: 'https://straat.example/?x={x}&y={y}&kijk={bearing}',
          template: 'brief.docx',
          layers: [{ kind: 'pmtiles', name: 'Eigen foto', url: 'foto.pmtiles', attribution: 'Gemeente' }],
        },
      }),
    );
    await tiles(page);
    await page.route('**/brief.docx', (route) => route.fulfill({ body: Buffer.from(letter) }));
    await page.reload();
    await page.getByRole('combobox', { name: 'Adres' }).fill(`${x.toFixed(1)} ${y.toFixed(1)}`);
    await page.getByRole('button', { name: 'Zet op de kaart' }).click();
    await verdict(page)
      .filter({ hasText: /^(?:Onbepaald|Niet groen)/ })
      .waitFor();
    await saved(page);

    await step(page, 'Locatie').click();
    const map = page.getByRole('link', { name: /Deze plek op een openbare kaart/ });
    expect(await map.getAttribute('href')).toMatch(/^https:\/\/app\.pdok\.nl\/viewer\/#x=\d+\.\d&y=\d+\.\d&z=/);
    expect(await map.getAttribute('rel')).toBe('noreferrer');
    const street = page.getByRole('link', { name: /Foto’s van de straat/ });
    expect(await street.getAttribute('href')).toMatch(/^https:\/\/straat\.example\/\?x=\d+\.\d&y=\d+\.\d&kijk=\d+$/);

    // Ground from PDOK, which stays, and from one file of the municipality's own.
    await page.getByRole('radio', { name: 'Kaart' }).check({ force: true });
    await expect.poll(() => page.locator('img.ground-picture[src^="blob:"]').count()).toBeGreaterThan(0);
    const before = await page.locator('img.ground-picture').count();
    await page.getByText('Lagen').click();
    await page.getByRole('checkbox', { name: 'Eigen foto' }).check();
    await expect.poll(() => page.locator('img.ground-picture').count()).toBeGreaterThan(before);
    expect(await page.getByText(/niet bereikbaar/).count()).toBe(0);

    await step(page, 'Rapport').click();
    await page.getByRole('button', { name: 'Deel het dossierbestand' }).click();
    await expect.poll(() => sharedBy(page)).toHaveLength(1);
    const [file] = await sharedBy(page);
    expect(file?.name).toMatch(/\.gevelwijzer\.txt$/);
    const dossier: { id: string; title: string } = JSON.parse(file?.text ?? '');
    expect(`#/dossier/${dossier.id}/rapport`).toBe(new URL(page.url()).hash);

    const cdp = await page.context().newCDPSession(page);
    await cdp.send('Page.enable');
    const mails: string[] = [];
    cdp.on('Page.frameRequestedNavigation', ({ url }) => mails.push(url));
    await page.getByRole('button', { name: 'Mail met rapportnummer' }).click();
    await expect.poll(() => mails).toHaveLength(1);
    const mail = decodeURIComponent(mails[0] ?? '');
    expect(mail).toMatch(/^mailto:\?subject=.*&body=Rapportnummer: \S+\nKenmerk: /);
    // It names the report, and nothing of the place or the colour.
    for (const told of [x.toFixed(0), y.toFixed(0), 'Marktstraat', 'nbepaald', 'roen'])
      expect(mail).not.toContain(told);

    // The letter of the municipality, with one field that it gives and one that nobody knows.
    await page.getByLabel('Juridische route').selectOption('opa');
    await page.getByRole('button', { name: 'Open het rapport' }).click();
    await page.getByRole('button', { name: 'Tekst voor het besluit' }).click();
    const made = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Vul de brief van de gemeente (.docx)' }).click();
    const filled = unzipSync(readFileSync(await (await made).path()));
    const text = strFromU8(filled['word/document.xml'] ?? new Uint8Array());
    expect(text.replaceAll('&lt;', '<').replaceAll('&gt;', '>')).toContain(
      await page.locator('#decision-text > p').first().innerText(),
    );
    expect(text).toContain('{{wethouder}}');
    await page.getByText(/in deze brief is geen plek voor: .*\{\{ontbreekt\}\}.*\{\{wethouder\}\}/).waitFor();
    await page.getByLabel('Vul een eigen brief (.docx)').setInputFiles({
      name: 'brief.docx',
      mimeType: 'application/octet-stream',
      buffer: Buffer.from('geen brief'),
    });
    await page.getByText('Dit bestand is geen brief uit Word (.docx) die te lezen is.').waitFor();
    expect(await officer.axe()).toEqual([]);

    await page.evaluate(
      (text) => {
        for (const take of (Reflect.get(window, 'sheet') as Sheet).consumers) {
          take({ files: [] });
          take({ files: [{ getFile: async () => new File([text], 'van-een-collega.json') }] });
        }
      },
      JSON.stringify({ ...dossier, id: '00000000-0000-4000-8000-00000000000a', title: 'Van een collega' }),
    );
    await expect.poll(() => new URL(page.url()).hash).toContain('00000000-0000-4000-8000-00000000000a');
    await page.getByText('Van een collega').first().waitFor();
    // What was looked at stays until it is wiped.
    await page.getByRole('button', { name: /^Gevelwijzer/ }).click();
    await page.getByRole('link', { name: 'Verbindingen' }).click();
    await page.getByText(/\d+ kaarttegels? van kaart, luchtfoto en lagen/).waitFor();
    await page.getByRole('button', { name: 'Wis de kaarttegels' }).click();
    await page.getByText('Er staan geen kaarttegels in deze browser').waitFor();
    expect(officer.problems).toEqual([]);
    await officer.close();
  });

  it('the manifest hands over the kinds of file that are opened here, and nothing that can be read only elsewhere', () => {
    const { file_handlers: handlers } = JSON.parse(
      readFileSync(join(inject('siteFolder'), 'manifest.webmanifest'), 'utf8'),
    ) as { file_handlers: { action: string; accept: Record<string, string[]> }[] };
    expect(handlers.map(({ action }) => action)).toEqual(['./']);
    expect(handlers.flatMap(({ accept }) => Object.values(accept).flat())).toEqual([
      '.json',
      '.geojson',
      '.pdf',
      '.fgb',
    ]);
  });
});
