/** Whatever stands in whatever field of a dossier: it is kept, or the header does not say so and leaving asks. */
import type { Locator, Page } from 'playwright';
import { afterAll, describe, expect, it } from 'vitest';
import { closeBrowser, visit } from './browser.ts';
import { openLittle, saved, step } from './driver.ts';

afterAll(closeBrowser);

/**
 * Where fields stand, and how many at the least, also of a part that is still fetched when its step is there. What came out first:
 * its checks go with the answer that lets a drive be drawn.
 */
const fieldsAt: Readonly<Record<string, number>> = {
  Uitkomst: 3,
  Locatie: 5,
  Automaat: 4,
  Omgeving: 6,
  Maatregelen: 1,
  Rapport: 9,
  Overleg: 2,
};

/** How many fields wait for their form, and how many are kept as they stand, at the least; in the gate those of a sample. */
const whole = process.env['EVERY_FIELD'] !== undefined;
const places = whole ? Object.keys(fieldsAt) : ['Uitkomst', 'Locatie', 'Rapport'];
const atLeast = whole ? { waiting: 21, kept: 9 } : { waiting: 8, kept: 9 };

/** A search is a question, and no part of the dossier. */
const written = 'main :is(textarea, input:not([type=checkbox], [type=radio], [type=file], [type=range], #search))';

const inAtIt = 'Kan een auto';

const header = (page: Page) => page.locator('.header-case');

/** Opens all that can be folded out; of the checks, which are alike, the first. */
const unfold = (page: Page) =>
  page.evaluate(() => {
    const [, ...others] = document.querySelectorAll('details.check');
    for (const fold of document.querySelectorAll('details')) if (!others.includes(fold)) fold.open = true;
  });

/** Until the screen has not changed for a while. */
const rest = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<void>((done) => {
        let quiet = setTimeout(done, 400);
        new MutationObserver(() => {
          clearTimeout(quiet);
          quiet = setTimeout(done, 400);
        }).observe(document.body, { subtree: true, childList: true });
      }),
  );

/** Longer than any field of one line takes: what does not fit never stands there. */
const long = '7x7'.repeat(150);

const typedFor = async (field: Locator) => ((await field.getAttribute('type')) === 'date' ? '2020-02-02' : long);

async function place(page: Page, at: string): Promise<void> {
  if (at === 'Overleg') await page.getByRole('button', { name: at }).click();
  else await step(page, at).click();
  if (at === 'Uitkomst') await page.locator('details.check').first().waitFor({ state: 'attached' });
  // Without this answer no drive is drawn.
  if (at === 'Omgeving') {
    const question = page.getByRole('group').filter({ has: page.locator('legend', { hasText: inAtIt }) });
    await question.getByLabel('Ja', { exact: true }).check();
    await page.getByRole('heading', { name: 'Palen, plantenbak of ander obstakel' }).first().waitFor();
  }
  await rest(page);
  await unfold(page);
  // What is folded out may still be fetched.
  await expect
    .poll(() => unfold(page).then(() => page.locator(written).filter({ visible: true }).count()), { timeout: 30_000 })
    .toBeGreaterThanOrEqual(fieldsAt[at] ?? 0);
  await page.waitForLoadState('networkidle');
  await rest(page);
}

interface Seen {
  readonly at: string;
  readonly index: number;
  readonly label: string;
  readonly kept: boolean;
  readonly stands: string;
}

/** Types in each field and leaves it, sees what the header says, and puts back what stood there. */
async function tryFields(page: Page, at: string): Promise<Seen[]> {
  await place(page, at);
  const seen: Seen[] = [];
  const count = await page.locator(written).count();
  for (let index = 0; index < count; index++) {
    const field = page.locator(written).nth(index);
    if (!(await field.isVisible())) continue;
    const label = await field.evaluate((one: HTMLInputElement) => one.labels?.[0]?.textContent ?? '');
    const before = await field.inputValue();
    const typed = await typedFor(field);
    await field.fill('');
    await field.focus();
    if (typed === long) await page.keyboard.insertText(typed);
    else await field.fill(typed);
    const stands = await field.inputValue();
    expect(stands.length).toBeGreaterThan(9);
    await field.blur();
    await header(page)
      .getByText(/bewaard in|nog niet in het dossier/)
      .waitFor();
    const kept = /bewaard in/.test(await header(page).innerText());
    // What is called kept is what stands there.
    expect([at, label, await field.inputValue()]).toEqual([at, label, stands]);
    seen.push({ at, index, label, kept, stands });
    if (!kept) {
      await field.fill(before);
      await field.blur();
    }
    await saved(page);
  }
  return seen;
}

describe('every field of a dossier', () => {
  it('is kept as it stands, or not called kept', async () => {
    const officer = await visit();
    const { page } = officer;
    await openLittle(page, 'oranje', 'Marktstraat 62');
    const seen: Seen[] = [];
    for (const at of places) seen.push(...(await tryFields(page, at)));
    // None is passed over: the forms of every step, of a check and of an agreement are among them.
    expect(seen.filter(({ kept }) => !kept).length).toBeGreaterThanOrEqual(atLeast.waiting);
    expect(seen.filter(({ kept }) => kept).length).toBeGreaterThanOrEqual(atLeast.kept);
    // A talk has no steps to go by.
    if (places.includes('Overleg')) await page.goBack();
    await page.reload();
    await page.getByText(/bewaard in/).waitFor();
    const stays = seen.filter(({ kept }) => kept);
    for (const at of new Set(stays.map((one) => one.at))) {
      await place(page, at);
      for (const { index, label, stands } of stays.filter((one) => one.at === at))
        expect([at, label, await page.locator(written).nth(index).inputValue()]).toEqual([at, label, stands]);
    }
    await officer.close();
  });
});
