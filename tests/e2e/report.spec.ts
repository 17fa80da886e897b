import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import type { Download, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { closeBrowser, narrow, type Visit, visit } from './browser.ts';
import { openExample, step } from './driver.ts';

afterAll(closeBrowser);

async function openOrange() {
  const officer = await visit();
  await openExample(officer.page, 'oranje');
  await step(officer.page, 'Rapport').click();
  await officer.page.getByRole('button', { name: 'Open het rapport' }).waitFor();
  return officer;
}

/** A picture of 3000 by 2000 points with a camera's notes in it, made in the page. */
async function cameraPicture(page: Page): Promise<Buffer> {
  const plain = await page.evaluate(async () => {
    const canvas = document.createElement('canvas');
    canvas.width = 3000;
    canvas.height = 2000;
    canvas.getContext('2d')?.fillRect(0, 0, 1500, 2000);
    return canvas.toDataURL('image/jpeg', 0.9).split(',')[1] ?? '';
  });
  const bytes = Buffer.from(plain, 'base64');
  const notes = Buffer.from('Exif\0\0GPS 52.0907 5.1214 CAMERA-OF-JAN');
  const length = Buffer.alloc(2);
  length.writeUInt16BE(notes.length + 2);
  return Buffer.concat([bytes.subarray(0, 2), Buffer.from([0xff, 0xe1]), length, notes, bytes.subarray(2)]);
}

/** Of all that takes the focus: what loses its look to it, and what has another ring than the rest. */
const focusFaults = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('button, select, input, textarea, summary, a[href]')]
      .filter(
        (one) =>
          one.checkVisibility() && one.getClientRects().length > 0 && !one.matches(':disabled, .skip, .leaflet-bar *'),
      )
      .flatMap((one) => {
        const look = () => {
          const { backgroundColor, color, outlineStyle, outlineWidth } = getComputedStyle(one);
          return { colours: `${backgroundColor} ${color}`, ring: `${outlineStyle} ${outlineWidth}` };
        };
        const before = look();
        // As the keyboard gives it.
        one.focus({ focusVisible: true, preventScroll: true } as FocusOptions);
        const now = look();
        const name = one.textContent || one.getAttribute('aria-label') || one.id;
        return [
          ...(now.colours === before.colours ? [] : [`${name}: ${before.colours} is ${now.colours}`]),
          ...(now.ring === 'solid 3px' ? [] : [`${name}: ring ${now.ring}`]),
        ];
      }),
  );

/** Buttons that hang on the words above them. */
const hanging = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('.step .button')].flatMap((one) => {
      let above = one.previousElementSibling;
      while (above?.matches('.unseen')) above = above.previousElementSibling;
      if (!above?.matches('p, h2, h3, ul, .field, fieldset') || !one.checkVisibility()) return [];
      const gap = one.getBoundingClientRect().top - above.getBoundingClientRect().bottom;
      return Math.abs(gap) < 6 ? [`${one.textContent}: ${gap}`] : [];
    }),
  );

async function bytesOf(download: Promise<Download>): Promise<Buffer> {
  return readFileSync(await (await download).path());
}

describe('the report of one case', () => {
  /** Read, printed and opened from its print first; what it needs is asked after that. */
  let officer: Visit;
  beforeAll(async () => {
    officer = await openOrange();
  });
  afterAll(() => officer?.close());

  it('on screen, internal and public: axe finds nothing, and each PDF opens as what it is', async () => {
    const { page } = officer;
    await page.getByRole('button', { name: 'Open het rapport' }).click();
    await page.getByRole('heading', { name: 'A Vertrouwelijke bijlage' }).waitFor();
    const ready = page.getByRole('button', { name: 'Print of bewaar als PDF', disabled: false });
    await ready.waitFor();
    await page.getByText('Gerekend met het ergste scenario dat hier telt: Explosief').waitFor();
    const print = () => page.pdf({ tagged: true, preferCSSPageSize: true });
    expect(await page.title()).not.toContain('Openbare versie');
    const internal = await print();
    const word = page.waitForEvent('download');
    await page.getByRole('button', { name: /als Word/ }).click();
    expect(Object.keys(unzipSync(await bytesOf(word)))).toContain('word/document.xml');
    await page.getByRole('button', { name: 'Openbare versie' }).click();
    await page.getByRole('heading', { name: 'A Vertrouwelijke bijlage' }).waitFor({ state: 'detached' });
    await ready.waitFor();
    await page.getByRole('heading', { name: 'B Gevolgen, verteld naast het oordeel' }).waitFor();
    await page.getByText('Elk getal is een bovengrens').waitFor();
    expect(await page.locator('.report').textContent()).not.toContain('Explosief,');
    expect(await officer.axe()).toEqual([]);
    await expect.poll(() => page.title()).toMatch(/Openbare versie$/);
    expect(await focusFaults(page)).toEqual([]);
    // What is read stands in the address: opened again it is the same, and not the one with the annex.
    const pressed = page.locator('.report-scope [aria-pressed=true]');
    await page.getByRole('button', { name: 'Kaartblad A3' }).click();
    await expect.poll(() => pressed.innerText()).toBe('Kaartblad A3');
    // On a phone forms that stand beside each other are as high as each other.
    const { width = 0, height = 0 } = page.viewportSize() ?? {};
    await page.setViewportSize({ width: 390, height: 844 });
    const forms = await page
      .locator('.report-scope button')
      .evaluateAll((all) => all.map((one) => one.getBoundingClientRect()).map((box) => [box.top, box.height]));
    for (const top of new Set(forms.map(([at]) => at)))
      expect(new Set(forms.flatMap(([at, high]) => (at === top ? [high] : []))).size).toBe(1);
    await page.setViewportSize({ width, height });
    await page.getByRole('button', { name: 'Tekst voor het besluit' }).click();
    await expect.poll(() => pressed.innerText()).toBe('Tekst voor het besluit');
    await page.goBack();
    await expect.poll(() => pressed.innerText()).toBe('Kaartblad A3');
    await page.goBack();
    await expect.poll(() => pressed.innerText()).toBe('Openbare versie');
    await page.reload();
    await page.getByText('Printen kan zodra het rapport compleet is').waitFor();
    expect(await pressed.innerText()).toBe('Openbare versie');
    expect(await page.getByRole('heading', { name: 'A Vertrouwelijke bijlage' }).count()).toBe(0);
    await ready.waitFor();
    const open = await print();
    const drop = (name: string, bytes: Buffer) =>
      page
        .getByLabel('Open bestand, dossier of rapport')
        .setInputFiles({ name, mimeType: 'application/pdf', buffer: bytes });
    await page.getByRole('button', { name: 'Gevelwijzer' }).click();
    await drop('openbaar.pdf', open);
    await page.getByText('Dit is de openbare versie').waitFor();
    await page.getByText('In het rapport: oranje').waitFor();
    await page.getByRole('button', { name: 'Gevelwijzer' }).click();
    await drop('samengevoegd.pdf', Buffer.concat([internal, open]));
    await page.getByText('In dit bestand zitten meer rapporten').waitFor();
    await drop('intern.pdf', internal);
    await page
      .locator('.verdict-word')
      .filter({ hasText: /^Oranje/ })
      .waitFor();
    expect(await page.getByText('Dit is de openbare versie').count()).toBe(0);
    expect(officer.problems).toEqual([]);
  });

  it('the step asks what the report needs, takes a photo without what the camera wrote, and makes the package', async () => {
    const { page } = officer;
    await step(page, 'Locatie').click();
    await page.getByLabel('Zaaknummer').waitFor();
    expect(await focusFaults(page)).toEqual([]);
    await step(page, 'Rapport').click();
    await page.getByRole('heading', { name: 'Foto’s van de plek' }).waitFor();
    expect(await hanging(page)).toEqual([]);
    await page.getByLabel('Aanvrager (organisatie').fill('Winkelvereniging Markt');
    await page.getByLabel('Waar kan men hier nog meer').fill('Supermarkt, 300 m');
    // A day is picked, or typed as the browser has it.
    const again = page.getByLabel('Wanneer kijkt u opnieuw');
    expect(await again.getAttribute('type')).toBe('date');
    await again.fill('2029-01-31');
    await page.keyboard.press('Tab');
    const picture = await cameraPicture(page);
    expect(picture.toString('latin1')).toContain('CAMERA-OF-JAN');
    await page
      .locator('input[type=file][aria-label="Voeg foto toe"]')
      .setInputFiles({ name: 'jan.jpg', mimeType: 'image/jpeg', buffer: picture });
    await page.getByLabel('Onderschrift van foto 1').fill('De gevel');
    await page.keyboard.press('Tab');
    await page
      .locator('input[type=file][aria-label="Voeg foto toe"]')
      .setInputFiles({ name: 'x.jpg', mimeType: 'image/jpeg', buffer: Buffer.from('<script>alert(1)</script>') });
    await page.getByText('Deze foto kan niet worden gelezen').waitFor();
    const saved = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Bewaar dossier als bestand' }).click();
    const dossier = JSON.parse((await bytesOf(saved)).toString('utf8'));
    expect(dossier.photos).toHaveLength(1);
    expect(dossier.photos[0]).toMatchObject({ caption: 'De gevel', widthPx: 1280, heightPx: 853 });
    const kept = Buffer.from(dossier.photos[0].data.split(',')[1], 'base64').toString('latin1');
    expect(kept).not.toMatch(/Exif|GPS|CAMERA/);
    expect(dossier.history.map(({ what }: { what: string }) => what)).toEqual(
      expect.arrayContaining(['verdict', 'notes.applicant', 'photos']),
    );
    const zipped = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Maak exportpakket' }).click();
    const names = Object.keys(unzipSync(await bytesOf(zipped)));
    expect(names.some((name) => name.endsWith('manifest-sha256.txt'))).toBe(true);
    expect(await officer.axe()).toEqual([]);
    expect(officer.problems).toEqual([]);
  });
});

describe('a report of a stranger', () => {
  it('a hostile dossier is text, everywhere: nothing in it runs, on screen, in the list or in the report', async () => {
    const officer = await visit(narrow);
    const { page } = officer;
    const attack = '<img src=x onerror="window.hit=1"><script>window.hit=1</script><svg onload="window.hit=1">';
    const stored = JSON.parse(
      readFileSync(new URL('../archive/examples/dossier-2.json', import.meta.url), 'utf8'),
      (key, value) =>
        typeof value === 'string' &&
        [
          'title',
          'caseNumber',
          'organisation',
          'name',
          'address',
          'remark',
          'role',
          'caption',
          'text',
          'variant',
        ].includes(key)
          ? attack
          : value,
    );
    const notes = { ...stored.notes, applicant: attack, views: attack, alternatives: attack, cashAccess: attack };
    const hostile = { ...stored, notes, history: [{ ...stored.history[0], what: attack, from: attack, to: attack }] };
    await page.getByLabel('Open bestand, dossier of rapport').setInputFiles({
      name: `${attack}.json`,
      mimeType: 'application/json',
      buffer: Buffer.from(JSON.stringify(hostile)),
    });
    await page
      .locator('.verdict-word')
      .filter({ hasText: /^(Groen|Oranje|Rood|Onbepaald)/ })
      .waitFor();
    await page.getByRole('heading', { name: 'Eerder anders berekend' }).waitFor();
    for (const name of ['Locatie', 'Omgeving', 'Rapport']) await step(page, name).click();
    await page.getByRole('button', { name: 'Open het rapport' }).click();
    await page.getByRole('heading', { name: 'A Vertrouwelijke bijlage' }).waitFor();
    expect(await page.locator('.report script, .report [onerror], .report [onload]').count()).toBe(0);
    // The same at 390 px: the report can be read, and axe finds nothing.
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
    expect(await officer.axe()).toEqual([]);
    await page.getByRole('button', { name: 'Gevelwijzer' }).click();
    await page.locator('.start-card').first().waitFor();
    expect(await page.evaluate(() => Reflect.get(window, 'hit'))).toBeUndefined();
    expect(officer.problems).toEqual([]);
    await officer.close();
  });
});
