/** A page that a municipality made its own by `settings.json` alone: what it set is there, and what is wrong in it is said. */
import { createHash } from 'node:crypto';
import type { Page } from 'playwright';
import { afterAll, describe, expect, it } from 'vitest';
import { releasedModels } from '../../src/engine/models/models.ts';
import { closeBrowser, visit } from './browser.ts';
import { openExample, settled } from './driver.ts';
import { services, x, y } from './town-services.ts';

afterAll(closeBrowser);

const { sharedEntranceHomes } = releasedModels.policy;
const policy = JSON.stringify({
  ...releasedModels.policy,
  id: 'lindervoort',
  owner: 'Gemeente Lindervoort',
  sharedEntranceHomes: { ...sharedEntranceHomes, value: sharedEntranceHomes.value + 1 },
  reasons: { sharedEntranceHomes: 'Besluit van de raad' },
});
const sha256 = createHash('sha256').update(policy).digest('hex');

async function set(page: Page, settings: object, files: Readonly<Record<string, string>> = {}): Promise<void> {
  const types: Readonly<Record<string, string>> = { css: 'text/css', svg: 'image/svg+xml', json: 'application/json' };
  for (const [name, body] of Object.entries({ 'settings.json': JSON.stringify(settings), ...files }))
    await page.route(`**/${name}`, (route) =>
      route.fulfill({ body, contentType: types[name.split('.').at(-1) ?? ''] ?? 'text/plain' }),
    );
  await page.reload();
}

const settings = {
  name: 'Gemeente Lindervoort',
  logo: 'wapen.svg',
  theme: 'theme.css',
  themeClass: 'lindervoort-theme',
  contact: 'Team Geo, geo@lindervoort.example',
  routes: ['opa', 'apv'],
  desks: ['overzicht', 'cijfers'],
};
const logo =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9" width="9" height="9"><path d="M0 0h9v9z"/></svg>';
/** As published themes do: every signal colour another one, and the tokens of the verdict by name too. */
const theme = `.lindervoort-theme { --basis-color-action-1-color-default: #7a003c; --basis-color-warning-inverse-bg-default: #863d15;
  --basis-color-negative-inverse-bg-default: #863d15; --gw-oordeel-oranje-vlak: #863d15; --gw-oordeel-rood-vlak: #863d15; }`;

describe('a page of a municipality', () => {
  it('has its name, logo, theme, routes, desks and keeper; the colours of a verdict stay', async () => {
    const officer = await visit();
    const { page } = officer;
    const colours = () =>
      page.evaluate(() =>
        ['groen', 'oranje', 'rood', 'onbepaald'].map((one) =>
          getComputedStyle(document.documentElement).getPropertyValue(`--gw-oordeel-${one}-vlak`),
        ),
      );
    const before = await colours();
    await set(page, settings, { 'wapen.svg': logo, 'theme.css': theme });
    await page.getByRole('button', { name: 'Gevelwijzer Gemeente Lindervoort' }).waitFor();
    await page.getByText('Beheer van deze pagina: Team Geo, geo@lindervoort.example').waitFor();
    expect(await page.locator('.start-modules').first().locator('a').allInnerTexts()).toEqual(['Overzicht', 'Cijfers']);
    // Nor does another link lead to one that is off.
    for (const off of ['heling', 'draaiboek', 'landkaart', 'interventies'])
      expect(await page.locator(`main a[href^="#/${off}"]`).count()).toBe(0);
    await expect
      .poll(() =>
        page.evaluate(() =>
          getComputedStyle(document.documentElement).getPropertyValue('--basis-color-action-1-color-default'),
        ),
      )
      .toBe('#7a003c');
    expect(await colours()).toEqual(before);
    expect(await officer.axe()).toEqual([]);
    await openExample(page, 'oranje');
    await expect.poll(() => page.getByLabel('Juridische route').locator('option').count()).toBe(3);
    // A desk that is switched off has no address.
    await page.goto(`${officer.url}#/heling`);
    await settled(page, /^Oranje/);
    expect(officer.problems).toEqual([]);
    await officer.close();
  });

  it('begins each dossier of a real place under its policy, and under none that is another file', async () => {
    const officer = await visit();
    const { page } = officer;
    await services(page);
    const open = async () => {
      await page.getByRole('combobox', { name: 'Adres' }).fill(`${x.toFixed(1)} ${y.toFixed(1)}`);
      await page.getByRole('button', { name: 'Zet op de kaart' }).click();
      await page.locator('.machine').waitFor();
    };
    await set(page, { policy: { file: 'beleid.json', sha256 } }, { 'beleid.json': policy });
    await open();
    await page.getByRole('navigation', { name: 'Stappen' }).getByRole('button', { name: 'Uitkomst' }).click();
    await page
      .getByText(/lindervoort/)
      .first()
      .waitFor();
    await page.getByRole('button', { name: /^Gevelwijzer/ }).click();
    // Read before any dossier is opened, it is theirs too.
    await page.getByRole('link', { name: 'Beleid', exact: true }).click();
    await page.getByText(/Gebruikt beleid: lindervoort/).waitFor();
    await page.getByRole('button', { name: 'Terug naar het begin' }).click();
    await page.getByRole('link', { name: 'Uitleg en woordenlijst' }).click();
    await page.getByText(`de enige deur van ${sharedEntranceHomes.value + 1} woningen of meer`).waitFor();
    await page.getByRole('button', { name: 'Terug naar het begin' }).click();
    await page.unroute('**/settings.json');
    await set(page, { policy: { file: 'beleid.json', sha256 } }, { 'beleid.json': `${policy} ` });
    await open();
    await page.getByText(/Het beleid van uw gemeente is niet te lezen/).waitFor();
    await officer.close();
  });

  it('says that its settings cannot be read', async () => {
    const officer = await visit();
    await set(officer.page, { routes: ['nergens'] });
    await officer.page.getByText(/De instellingen van uw gemeente zijn niet te lezen/).waitFor();
    await officer.close();
  });
});
