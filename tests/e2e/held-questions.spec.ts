/** A question that one is about to answer stands still while an answer that was given elsewhere arrives. */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Locator, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { nl } from '../../src/i18n/nl/catalogue.ts';
import { surenessOf } from '../../src/i18n/verdict-sentences.ts';
import { closeBrowser, narrow, type Screen, type Visit, visit, wide } from './browser.ts';
import { focused, openExample, settled, step, verdict } from './driver.ts';
import { movedHeadings, watchHeadings } from './moved-headings.ts';
import { isWhole, partOf } from './part-of.ts';

afterAll(closeBrowser);

const leidsestraat = fileURLToPath(
  new URL('../../../shared/data/bag/amsterdam_centrum_leidsestraat_panden_rd.geojson', import.meta.url),
);

const rested = async (page: Page) => {
  await page.waitForTimeout(700);
  await page.locator('.old:not(.grounds)').waitFor({ state: 'detached' });
  await page.waitForTimeout(300);
};

const topOf = async (one: Locator): Promise<number> => (await one.boundingBox())?.y ?? Number.NaN;

/** How far down what stays in view reaches while the page or its panel is scrolled. */
const bottomOfHead = (page: Page): Promise<number> =>
  page.evaluate(() =>
    Math.max(
      0,
      ...[...document.querySelectorAll('.verdict, .verdict-head')]
        .filter((one) => getComputedStyle(one).position === 'sticky')
        .map((one) => one.getBoundingClientRect())
        .map(({ top, height }) => Math.max(0, Math.min(top, 60)) + height),
    ),
  );

/** Questions of which a button can be pressed where they stand now. */
async function inView(page: Page): Promise<Locator[]> {
  const { height = 0 } = page.viewportSize() ?? {};
  const under = await bottomOfHead(page);
  const found: Locator[] = [];
  for (const one of await page.locator('.missing li:has(button), .grounds-ask:has(button), .step fieldset').all()) {
    const box = await one.locator('button, label').last().boundingBox();
    if (box && box.y > under && box.y + box.height < height) found.push(one);
  }
  return found;
}

/** Which answer is pressed, by its words: what does not open another step. */
const answers = /^(Behandel onbekend gebruik als woning|Nee|Nee, dat kan niet)$/;

/** How many answers the gate gives on the way: after the third the next goes as it went. */
const most = isWhole ? 8 : 3;

/** Presses what is asked first and goes on to the next question at once, as often as there is a next one. */
async function answerAll(page: Page, touch: boolean): Promise<{ moved: string[]; answered: number }> {
  const moved: string[] = [];
  let answered = 0;
  for (let i = 0; i < most; i++) {
    await page.evaluate(
      (under) => {
        const panel = document.querySelector('.panel');
        const question = document.querySelector('.missing li:has(button)');
        const scroller = panel && panel.clientHeight > 0 ? panel : document.documentElement;
        if (question) scroller.scrollBy(0, question.getBoundingClientRect().top - under - 20);
      },
      await bottomOfHead(page),
    );
    await page.waitForTimeout(200);
    const seen = await inView(page);
    let asked: Locator | undefined;
    for (const one of seen.slice(0, -1))
      if (!asked && (await one.getByRole('button', { name: answers }).count()) > 0) asked = one;
    if (!asked) break;
    const next = seen[seen.indexOf(asked) + 1] as Locator;
    const button = asked.getByRole('button', { name: answers }).first();
    const nextHandle = await next.elementHandle();
    const text = (await next.textContent())?.slice(0, 40) ?? '';
    let before = (await nextHandle?.boundingBox())?.y ?? Number.NaN;
    if (touch) await button.tap();
    else {
      await button.click();
      await next.getByRole('button').first().hover();
      before = (await nextHandle?.boundingBox())?.y ?? Number.NaN;
    }
    await rested(page);
    answered++;
    const after = await nextHandle?.boundingBox();
    if (after && Math.abs(after.y - before) > 1) moved.push(`${text}: ${before} to ${after.y}`);
  }
  return { moved, answered };
}

interface Frame {
  readonly top: number | null;
  readonly focus: 'panel' | 'lost';
}

/** What stood in the box with the first question, and where the focus was, as each frame was painted since this was asked. */
const watchBox = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const frames: Frame[] = [];
    Object.assign(window, { boxFrames: frames });
    const look = () => {
      const top = document.querySelector('.first-question li')?.getBoundingClientRect().top ?? null;
      frames.push({ top, focus: document.activeElement?.closest('.panel') ? 'panel' : 'lost' });
      requestAnimationFrame(() => setTimeout(look));
    };
    look();
  });

/** Answers what the box asks, until it asks no more, each in another way. @returns what came away from under the hand */
async function answerBox(page: Page, touch: boolean): Promise<{ faults: string[]; answered: number }> {
  const faults: string[] = [];
  const box = page.locator('.first-question li');
  const frames = () => page.evaluate(() => Reflect.get(window, 'boxFrames') as Frame[]);
  await watchBox(page);
  let answered = 0;
  for (; answered < most; answered++) {
    const button = box.getByRole('button', { name: answers }).first();
    if ((await button.count()) === 0) break;
    await button.scrollIntoViewIfNeeded();
    const asked = (await box.textContent()) ?? '';
    const handle = await box.elementHandle();
    const top = await topOf(box);
    const from = (await frames()).length;
    if (touch) await button.tap();
    else if (answered % 2 === 0) await button.click();
    else {
      await button.focus();
      await page.keyboard.press('Enter');
    }
    await page.waitForFunction((li) => !li?.isConnected, handle);
    await page.waitForTimeout(500);
    const since = (await frames()).slice(from);
    if (since.some(({ focus }) => focus === 'lost')) faults.push(`${asked}: the focus is lost`);
    if ((await box.count()) === 0) continue;
    const away = since.filter((one) => one.top === null || Math.abs(one.top - top) > 1.5);
    if (away.length > 0) faults.push(`${asked}: from ${top} by ${away.map((one) => one.top).join()}`);
    if (!(await box.evaluate((one) => one.contains(document.activeElement))))
      faults.push(`${asked}: the focus is not at the next question`);
  }
  return { faults, answered };
}

describe.skipIf(!existsSync(leidsestraat))('the Leidsestraat file (skipped where the recorded data is absent)', () => {
  it.each(
    partOf<readonly [string, Screen, touch: boolean]>(
      [['by touch, 390 wide', { ...narrow, hasTouch: true }, true]],
      [['by mouse, 1440 wide', { width: 1440, height: 1200 }, false]],
    ),
  )('each answer leaves the next question where it is: %s', async (_, screen, touch) => {
    const officer = await visit(screen);
    const { page } = officer;
    await page.getByLabel('Open bestand, dossier of rapport').setInputFiles(leidsestraat);
    const done = page.getByText('Het bestand is geopend');
    await done.waitFor();
    const begins = await topOf(page.locator('.work'));
    // On a phone what is good to know takes one line: the map and the first question are in view below it.
    if (touch) {
      const first = await page.locator('.step input').first().boundingBox();
      expect(first && first.y > 0 && first.y + first.height < screen.height).toBe(true);
      expect(await page.locator('.notice-info').filter({ visible: true }).count()).toBe(0);
    }
    await page.getByLabel('plak RD').fill('121060, 486160');
    await page.getByRole('button', { name: 'Zet op de kaart' }).click();
    await settled(page, /^Onbepaald/);
    await page.locator('.first-question').waitFor();
    await page.locator('.grounds').first().waitFor();
    // What is counted afterwards comes below it.
    const first = await topOf(page.locator('.first-question'));
    await page.locator('.grounds', { hasText: /^Wordt rood bij/ }).waitFor();
    expect(await topOf(page.locator('.first-question'))).toBe(first);
    await rested(page);
    const box = await answerBox(page, touch);
    expect(box.answered).toBeGreaterThan(2);
    expect(box.faults).toEqual([]);
    // What went by itself meanwhile moved nothing, and took no press; what is good to know is read where it is about.
    await done.waitFor({ state: 'detached' });
    if (!touch) expect(await topOf(page.locator('.work'))).toBe(begins);
    // Of panden that are not in use, and of what the file does not know.
    expect(await page.locator('.notice').count()).toBe(2);
    if (touch) await page.getByRole('button', { name: 'lees 2 meldingen' }).click();
    expect(await page.locator('.notice').filter({ visible: true }).count()).toBe(2);
    for (let i = 0; i < box.answered; i++) await page.keyboard.press('ControlOrMeta+z');
    await step(page, 'Uitkomst').click();
    await expect.poll(() => page.locator('.notice').count()).toBe(0);
    await page.locator('.missing li').nth(3).waitFor();
    await page.locator('.grounds-ask').waitFor();
    await rested(page);
    const { moved, answered } = await answerAll(page, touch);
    expect(answered).toBeGreaterThan(2);
    expect(moved).toEqual([]);
    expect(officer.problems).toEqual([]);
    await officer.close();
  });
});

describe.skipIf(!existsSync(leidsestraat))('the last answer (skipped where the recorded data is absent)', () => {
  it.each(
    partOf<readonly [string, Screen]>([['by touch, 390 wide', { ...narrow, hasTouch: true }]], [['1440 wide', wide]]),
  )('leaves no empty room where the questions were: %s', async (_, screen) => {
    const officer = await visit(screen);
    const { page } = officer;
    await page.getByLabel('Open bestand, dossier of rapport').setInputFiles(leidsestraat);
    await page.getByLabel('plak RD').fill('120973, 486264');
    await page.getByRole('button', { name: 'Zet op de kaart' }).click();
    await settled(page, /^Onbepaald/);
    await step(page, 'Uitkomst').click();
    const open = page.locator('.missing li:has(button)');
    await open.nth(3).waitFor();
    await rested(page);
    await open.getByRole('button', { name: 'Behandel onbekend gebruik als woning' }).first().click();
    await rested(page);
    while ((await open.count()) > 0) {
      const [one] = await open.getByRole('button', { name: 'Nee', exact: true }).all();
      if (!one) break;
      // At its top there is nothing left to scroll.
      await page.evaluate(() => {
        for (const part of [document.querySelector('.panel'), window]) part?.scrollTo(0, 0);
      });
      if (screen.hasTouch) await one.tap();
      else await one.click();
      await rested(page);
    }
    expect(await open.count()).toBe(0);
    const above = await page.locator('.variants').boundingBox();
    const begins = await topOf(page.locator('#why-title'));
    expect(begins - ((above?.y ?? 0) + (above?.height ?? 0))).toBeLessThan(60);
    expect(officer.problems).toEqual([]);
    await officer.close();
  });
});

describe('the demo street', () => {
  /** One visit to the desk: each test leaves the plan empty and no answer that the next one looks at. */
  let officer: Visit;
  beforeAll(async () => {
    officer = await visit(wide);
    await watchHeadings(officer.page);
    await openExample(officer.page, 'oranje');
  });
  afterAll(() => officer?.close());

  it('at 1440 no heading that can be read moves while the rest comes', async () => {
    expect(await movedHeadings(officer.page)).toEqual([]);
    expect(await focused(officer.page), 'and the keyboard begins there').toBe('SECTION.step');
  });

  it('how sure it is takes no more lines than were kept for it, whatever it comes to and how wide the screen is', async () => {
    const { page } = officer;
    const sentence = surenessOf(
      {
        verdict: 'orange',
        confidence: { green: 0.18, orange: 0.64, red: 0.18, undetermined: 0 },
        criteria: [],
        receptors: [],
      },
      nl,
    );
    const over: string[] = [];
    for (const width of [360, 800, 1024, 1280, 1440]) {
      await page.setViewportSize({ width, height: width < 1024 ? 844 : 900 });
      const [kept = 0, taken = 0] = await page.locator('.verdict-sure').evaluate(
        (one, texts) =>
          texts.map((text) => {
            const other = one.cloneNode() as HTMLElement;
            other.textContent = text;
            one.after(other);
            const { height } = other.getBoundingClientRect();
            other.remove();
            return height;
          }),
        ['', sentence],
      );
      if (!(kept > 0 && taken <= kept + 1)) over.push(`${width}: ${taken} in ${kept}`);
    }
    await page.setViewportSize(wide);
    expect(over).toEqual([]);
  });

  it('at 1440 nothing is asked between the colour with its condition and the reasons', async () => {
    const { page } = officer;
    const ask = page.locator('.grounds-ask');
    await ask.waitFor();
    const reasons = page.locator('.reasons');
    const [colour, condition, reason, question] = await Promise.all(
      [verdict(page), page.locator('.grounds').first(), reasons, ask].map(topOf),
    );
    expect([colour, condition, reason, question]).toEqual(
      [colour, condition, reason, question].toSorted((one = 0, two = 0) => one - two),
    );
    // The first reason is read without scrolling.
    expect(((await reasons.locator('li').first().boundingBox())?.y ?? 900) + 40).toBeLessThan(900);
    const tops = await Promise.all((await ask.getByRole('button').all()).map(topOf));
    expect(tops.length).toBeGreaterThan(2);
    expect(new Set(tops).size, 'answers stand together').toBe(1);
    expect(officer.problems).toEqual([]);
  });

  it('whoever goes on while the answer to a plan is made keeps the focus', async () => {
    const { page } = officer;
    await step(page, 'Maatregelen').click();
    await page.getByRole('button', { name: 'Neem pakket 1' }).click();
    const plan = page.getByRole('region', { name: 'In het plan' });
    await expect.poll(() => plan.evaluate((one) => one === document.activeElement)).toBe(true);
    const brand = page.locator('.brand');
    // As reading software does, without a key.
    await brand.focus();
    await rested(page);
    expect(await brand.evaluate((one) => one === document.activeElement)).toBe(true);
    expect(officer.problems).toEqual([]);
    await withoutPlan(page);
  });

  // On a phone there is less room, and it is looked at below.
  it.each(partOf([], [wide.width]))(
    'a package that is taken comes into view as the plan, with the focus (%i px)',
    async () => {
      await takenIntoView(officer);
      await withoutPlan(officer.page);
    },
  );

  it('a package that is taken comes into view as the plan, with the focus (390 px)', async () => {
    const onPhone = await visit({ ...narrow, hasTouch: true });
    await watchHeadings(onPhone.page);
    await openExample(onPhone.page, 'oranje');
    expect(await movedHeadings(onPhone.page)).toEqual([]);
    expect(await focused(onPhone.page), 'and the keyboard begins there').toBe('SECTION.step');
    await takenIntoView(onPhone);
    await onPhone.close();
  });

  it('a question of a step stands still while what an answer on the map brings comes and goes above it', async () => {
    const { page } = officer;
    await step(page, 'Automaat en pand').click();
    await rested(page);
    const shared = page.getByRole('group', { name: /gedeelde ingang/ });
    for (const answer of ['Ja', 'Nee', 'Weet ik niet']) {
      await shared.getByLabel(answer, { exact: true }).check();
      await shared.hover();
      const before = await topOf(shared);
      await rested(page);
      expect(Math.abs((await topOf(shared)) - before), answer).toBeLessThanOrEqual(1);
    }
    expect(officer.problems).toEqual([]);
  });
});

/** Takes the last package: it comes into view as the plan, with the focus. */
async function takenIntoView({ page, problems }: Visit): Promise<void> {
  await step(page, 'Maatregelen').click();
  await page
    .getByRole('button', { name: /^Neem pakket \d/ })
    .last()
    .click();
  const plan = page.getByRole('region', { name: 'In het plan' });
  await plan.waitFor();
  await page.locator('.old:not(.grounds)').waitFor({ state: 'detached' });
  await expect.poll(() => plan.evaluate((one) => one === document.activeElement)).toBe(true);
  const isSeen = () =>
    plan.getByRole('heading').evaluate((one) => {
      const { left, top, bottom } = one.getBoundingClientRect();
      const there = document.elementFromPoint(left + 4, (top + bottom) / 2);
      return bottom < innerHeight && one.contains(there);
    });
  await expect.poll(isSeen).toBe(true);
  // What stays in view leaves room for what it is about.
  const stays = await bottomOfHead(page);
  expect(stays / (page.viewportSize()?.height ?? 0)).toBeLessThan(0.34);
  await page.waitForTimeout(1500);
  expect(await isSeen()).toBe(true);
  expect(problems).toEqual([]);
}

/** As it was before a package was taken, at another step: who comes back begins at the top. */
async function withoutPlan(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Haal maatregelen uit het plan' }).click();
  await page.getByRole('region', { name: 'In het plan' }).waitFor({ state: 'detached' });
  await step(page, 'Uitkomst').click();
  await page.locator('.old:not(.grounds)').waitFor({ state: 'detached' });
}
