/** What the map answers: what a reason is about, and what reaches a spot of open ground. */
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { closeBrowser, narrow, type Visit, visit, wide } from './browser.ts';
import { covers } from './covers.ts';
import { openExample, settled, step } from './driver.ts';
import { partOf } from './part-of.ts';

afterAll(closeBrowser);

/** Parts of the map that come by themselves, each in a file of its own. */
const parts = partOf(['in-view', 'legend'], ['leaflet-by-hand']);
/** A phone, a small one, a laptop that is enlarged twice, a small laptop, a desk. */
const screens = [narrow, { width: 320, height: 640 }, { width: 720, height: 450 }, { width: 1024, height: 768 }, wide];

/** What a finger does is tested with one. */
const phone = { ...narrow, hasTouch: true };

/** One visit for each screen: it opens the example once, and each test leaves the map as it found it or begins by a reload. */
describe.each([wide, phone])('the map ($width px)', (screen) => {
  /** What is the same on a phone. */
  const alsoHere = screen === wide ? ['wide'] : partOf([], ['narrow']);
  let officer: Visit;
  beforeAll(async () => {
    officer = await visit(screen);
    await openExample(officer.page, 'oranje');
    await officer.page.locator('.spread').waitFor();
  });
  afterAll(() => officer?.close());

  if (screen === phone)
    it.each([
      ['a low phone', { width: 390, height: 600 }],
      ['a phone', narrow],
    ] as const)('a machine under a finger is chosen, and neither it nor the map moves: %s', async (_, size) => {
      await officer.page.setViewportSize(size);
      await pressed(officer, true);
      await step(officer.page, 'Uitkomst').click();
    });

  it.each(alsoHere)('draws nothing anew while nobody touches it: %s', async () => {
    const { page } = officer;
    const reason = page.locator('.reason').first();
    /** With what is drawn beside the answer too: a building that is chosen, a length, what a spot is told. */
    const states: readonly (readonly [string, () => Promise<unknown>])[] = [
      ['as it opens', async () => undefined],
      [
        'with a spot that is asked about',
        async () => {
          await page.locator('.map').focus();
          await page.keyboard.press('ArrowDown');
          await page.keyboard.press('Enter');
          await page.locator('.probe dd').first().waitFor();
        },
      ],
      ['with a reason lit', () => reason.locator('summary').focus()],
      [
        'with a ruler',
        async () => {
          await page.locator('.ruler-tool').click();
          await page.locator('.map').focus();
        },
      ],
    ];
    for (const [what, make] of states) {
      await make();
      await atRest(page);
      await page.waitForTimeout(500);
      const changes = await page.evaluate(
        () =>
          new Promise<number>((done) => {
            let count = 0;
            const watch = new MutationObserver((all) => {
              count += all.length;
            });
            const map = document.querySelector('.map');
            if (map) watch.observe(map, { childList: true, subtree: true, attributes: true, characterData: true });
            setTimeout(() => {
              watch.disconnect();
              done(map ? count : Number.NaN);
            }, 1000);
          }),
      );
      expect(changes, what).toBe(0);
    }
    await page.keyboard.press('Escape');
    await page.locator('.ruler-said').waitFor({ state: 'hidden' });
    await page.locator('.probe').waitFor({ state: 'detached' });
    expect(officer.problems).toEqual([]);
  });

  it.each(alsoHere)(
    'keeps its rings while the machine steps, and writes anew only what the answer changes: %s',
    async () => {
      const { page } = officer;
      await atRest(page);
      await page.locator('.machine').focus();
      const seen = await page.evaluate(
        () =>
          new Promise<{ fewestRings: number; written: number }>((done) => {
            const map = document.querySelector('.map') as HTMLElement;
            const rings = () => map.querySelectorAll('path.zone').length;
            const told = { fewestRings: rings(), written: 0 };
            const watch = new MutationObserver((all) => {
              told.fewestRings = Math.min(told.fewestRings, rings());
              const isNote = (one: Node) => one instanceof Element && one.matches('.reach, .pin');
              if (all.some(({ addedNodes }) => [...addedNodes].some(isNote))) told.written += 1;
            });
            watch.observe(map, { childList: true, subtree: true });
            const key = new KeyboardEvent('keydown', { key: 'ArrowUp', bubbles: true });
            document.activeElement?.dispatchEvent(key);
            // The answer has its time; what it has written anew comes at once after it.
            const settle = (): void => {
              if (told.written === 0) return void setTimeout(settle, 100);
              setTimeout(() => {
                watch.disconnect();
                done(told);
              }, 2000);
            };
            settle();
          }),
      );
      expect(seen.fewestRings).toBeGreaterThan(0);
      expect(seen.written).toBeGreaterThan(0);
      // With the answer, and once more where it gives the legend or the verdict over the map another size.
      expect(seen.written).toBeLessThanOrEqual(3);
      await page.keyboard.press('Control+z');
      await atRest(page);
    },
  );

  it('lights what a reason is about, and tells what reaches a spot of open ground', async () => {
    const { page } = officer;
    const reason = page.locator('.reason').first();
    await reason.scrollIntoViewIfNeeded();
    // What still comes in may move it from under the mouse: then it is pointed at again.
    const lit = async () => {
      await page.mouse.move(1, 1);
      await reason.hover();
      return page.locator('path.pointed').count();
    };
    await expect.poll(lit, { interval: 500 }).toBeGreaterThan(0);
    await page.locator('.step-move').hover();
    await page.locator('path.pointed').first().waitFor({ state: 'detached' });
    await reason.locator('summary').focus();
    await page.locator('path.pointed').first().waitFor({ state: 'attached' });
    // Open ground beside the machine, on the side that it looks to; the map whole below what stays in view.
    const spot = async () => {
      await page.locator('.work-map').evaluate((one) => one.scrollIntoView({ block: 'end' }));
      const { x, y } = await boxOf(page, '.machine');
      return [x + 24 + 45, y + 24 + 45] as const;
    };
    await page.mouse.click(...(await spot()));
    const card = page.locator('.probe');
    await card.getByRole('heading', { name: /^Hier, op \d+,\d m, in het zicht$/ }).waitFor();
    expect(await card.locator('dd').allInnerTexts()).toHaveLength(4);
    expect(await card.locator('dd').first().innerText()).toMatch(/kPa/);
    // The card and the line say one distance.
    const said = /op ([\d,]+)\sm/.exec(await card.getByRole('heading').innerText())?.[1] ?? '';
    const metres = (text: string) => Number(text.replace(',', '.'));
    const drawn = said;
    await expect.poll(() => page.locator('.probe-distance').innerText()).toContain(said);
    await expect.poll(() => hidden(page, '.probe')).toBe(false);
    // How far it is stands over no machine and over no other note.
    for (const what of ['.machine', '.reach span', '.pin'])
      await expect.poll(() => covers(page, '.probe-distance span', what)).toBe(false);
    expect(await officer.axe()).toEqual([]);
    await page.keyboard.press('Escape');
    await card.waitFor({ state: 'detached' });
    if (screen === phone) {
      // Unfolded, the legend of a phone would stand over the middle of the map.
      await page.locator('.legend summary').click();
      await expect.poll(() => hidden(page, '.legend[open]')).toBe(false);
      await page.locator('.legend summary').click();
    }
    // The ruler begins at the machine, goes on by mouse, and anew by keys alone.
    await page.getByRole('button', { name: 'Meetlat' }).click();
    const length = page.locator('.ruler-said');
    await length.filter({ hasText: 'tweede punt' }).waitFor();
    await page.mouse.click(...(await spot()));
    await length.filter({ hasText: /^Gemeten: \d+,\d\sm/ }).waitFor();
    expect(await card.count()).toBe(0);
    const long = metres(/([\d,]+)/.exec(await page.locator('.ruler-length').innerText())?.[1] ?? '');
    expect(Math.abs(long - metres(drawn))).toBeLessThan(1.5);
    for (const what of ['.machine', '.reach span', '.pin'])
      await expect.poll(() => covers(page, '.ruler-length span', what)).toBe(false);
    await page.locator('.map').focus();
    await page.keyboard.press('Enter');
    await length.filter({ hasText: 'tweede punt' }).waitFor();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await length.filter({ hasText: /^Gemeten: \d+,\d\sm/ }).waitFor();
    expect(await officer.axe()).toEqual([]);
    // Whatever is written there, with all that can be drawn: no line breaks between a number and its unit.
    await page.locator('.legend').evaluate((one) => one.setAttribute('open', ''));
    for (const box of await page.locator('.legend input').all()) await box.check();
    await page.locator('path.zone-stray').first().waitFor({ state: 'attached' });
    expect(await partedFigures(page)).toEqual([]);
    await page.getByRole('button', { name: 'EN English' }).click();
    await page.getByRole('button', { name: 'Map as a table' }).waitFor();
    expect(await partedFigures(page)).toEqual([]);
    await page.getByRole('button', { name: 'NL Nederlands' }).click();
    await page.getByRole('button', { name: 'Kaart als tabel' }).waitFor();
    await page.locator('.map').focus();
    await page.keyboard.press('Escape');
    await page.locator('.ruler-length').waitFor({ state: 'detached' });
    // As a table: whom a ring counts for, the numbers of the pins, and what is neither ring nor building.
    await page.getByRole('button', { name: 'Kaart als tabel' }).click();
    const rows = [/Glas de kamer in.*telt voor woningen/, /Marktstraat 61.*3 Brokstuk/, /^automaat Marktstraat 62/];
    for (const name of rows) await page.getByRole('row', { name }).waitFor();
    await page.getByRole('table', { name: 'Alle panden' }).waitFor();
    expect(await officer.axe()).toEqual([]);
    // A building there leads to why.
    await page.getByRole('button', { name: 'Marktstraat 61', exact: true }).click();
    await page.getByRole('heading', { name: 'Marktstraat 61' }).waitFor();
    expect(officer.problems).toEqual([]);
  });

  it.each(alsoHere)(
    'has nothing over the machine by an address, from another page, in another size, under a card: %s',
    async () => {
      const { page } = officer;
      await step(page, 'Uitkomst').click();
      await page.getByText(/bewaard in deze browser/).waitFor({ state: 'attached' });
      await expect.poll(() => page.url()).toMatch(/uitkomst$/);
      await page.reload();
      await settled(page, /^Oranje/);
      await clearOf(page, 'by its address');
      await page.getByRole('button', { name: 'Kaart als tabel' }).click();
      await page.locator('.table-screen').waitFor();
      await page.goBack();
      await clearOf(page, 'back from the table');
      for (const other of [...screens, screen]) {
        await page.setViewportSize(other);
        await clearOf(page, `at ${other.width} px`);
      }
      // The card of a spot, at the place of the screen where it will lie.
      await page.locator('.map').focus();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await page.locator('.probe dd').first().waitFor();
      await clearOf(page, 'under the card of a spot');
      await page.keyboard.press('Escape');
      await page.locator('.probe').waitFor({ state: 'detached' });
      expect(officer.problems).toEqual([]);
    },
  );

  if (screen === phone) return;

  it('a machine that is clicked is chosen, and neither it nor the map moves', () => pressed(officer, false));
});

describe('the machine and the room for a finger around it', () => {
  it('lie beneath nothing when a dossier opens, and in one place, whatever comes last', async () => {
    const places: { readonly x: number; readonly y: number }[] = [];
    for (const late of parts) {
      const officer = await visit(narrow);
      const { page } = officer;
      let release: () => void = () => undefined;
      const held = new Promise<void>((go) => {
        release = go;
      });
      await page.route(new RegExp(`assets/${late}-[\\w-]+\\.js$`), async (route) => {
        await held;
        await route.continue();
      });
      const asked = page.waitForRequest(new RegExp(`assets/${late}-`));
      await openExample(page, 'oranje');
      await page.locator('.spread').waitFor();
      await asked;
      await atRest(page);
      release();
      places.push(await clearOf(page, `${late} last`));
      await officer.close();
    }
    // On the whole pixel beside it, where it came from another place.
    for (const axis of ['x', 'y'] as const) {
      const all = places.map((one) => one[axis]);
      expect(Math.max(...all) - Math.min(...all)).toBeLessThan(2);
    }
  });
});

async function boxOf(page: Page, what: string): Promise<{ x: number; y: number; width: number; height: number }> {
  const box = await page.locator(what).boundingBox();
  if (!box) throw new Error(`${what} is nowhere`);
  return box;
}

/** Whether this lies over the machine or the room for a finger around it. */
async function hidden(page: Page, what: string): Promise<boolean> {
  const [one, two] = [await boxOf(page, '.machine'), await boxOf(page, what)];
  return (
    one.x < two.x + two.width && two.x < one.x + one.width && one.y < two.y + two.height && two.y < one.y + one.height
  );
}

/** What of the page lies over the room for a finger around the machine, or that this is not on the screen. */
function overMachine(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const map = document.querySelector('.map');
    const machine = document.querySelector('.machine')?.getBoundingClientRect();
    if (!map || !machine) return ['no machine'];
    const { left, top, right, bottom } = machine;
    const inView = left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight;
    const over = [...document.body.querySelectorAll('*')].filter((one) => {
      if (one.contains(map) || (map.contains(one) && !one.closest('.leaflet-control'))) return false;
      const box = one.getBoundingClientRect();
      if (box.width < 2 || box.height < 2) return false;
      return box.left < right && left < box.right && box.top < bottom && top < box.bottom;
    });
    return [
      ...(inView ? [] : [`on the screen from ${left} ${top} to ${right} ${bottom}`]),
      ...over.map((one) => `${one.localName}.${one.getAttribute('class') ?? ''}`),
    ];
  });
}

/** Where the machine is on the screen, once it stays there. */
async function atRest(page: Page): Promise<{ readonly x: number; readonly y: number }> {
  // Watched from within: every look from outside is work that the machine has no time for.
  await page.evaluate(async () => {
    const now = () => document.querySelector('.machine')?.getBoundingClientRect();
    let [last, since] = [now(), performance.now()];
    while (performance.now() - since <= 500) {
      await new Promise((look) => setTimeout(look, 50));
      const next = now();
      if (next?.x !== last?.x || next?.y !== last?.y) [last, since] = [next, performance.now()];
    }
  });
  return boxOf(page, '.machine');
}

/** Once all that lies over the map is there and the machine stays, nothing lies over it. @returns where it is */
async function clearOf(page: Page, when: string): Promise<{ readonly x: number; readonly y: number }> {
  for (const part of ['.leaflet-control', '.legend', '.ruler-tool', '.scale-bar']) await page.locator(part).waitFor();
  const at = await atRest(page);
  expect(await overMachine(page), when).toEqual([]);
  return at;
}

/** What on the map and in the head is written with a space, between a number and its unit, that a line may break at. */
function partedFigures(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    for (let node = walk.nextNode(); node; node = walk.nextNode()) {
      const text = node.textContent ?? '';
      const here = node.parentElement?.closest('.map-region, .verdict, .steps, .header');
      if (here && /\d (?:m²?|kPa|kg|cm)(?![\p{L}\p{N}²])/u.test(text)) found.push(text);
    }
    return found;
  });
}

/** Presses the machine at two steps, and beside its middle too, as a finger does: it is chosen, and nothing moves. */
async function pressed({ page, problems }: Visit, touch: boolean): Promise<void> {
  for (const where of ['Uitkomst', 'Locatie']) {
    await page.getByRole('navigation', { name: 'Stappen' }).getByRole('button', { name: where }).click();
    // A step opens at its top once its part has come; the focus stays in the bar of steps.
    await page
      .locator(`.step[aria-label="${where}"] > :not(.skip, .first-question, .step-begin, .selected)`)
      .first()
      .waitFor();
    await atRest(page);
    for (const down of touch ? [0, 100] : [0]) {
      await page.evaluate((y) => scrollTo(0, y), down);
      await clearOf(page, where);
      const { x, y } = await boxOf(page, '.machine');
      // Beside its middle too, as a finger does.
      for (const off of [24, 32]) {
        if (touch) await page.touchscreen.tap(x + off, y + off);
        else await page.mouse.click(x + off, y + off);
        expect(await atRest(page), `${where}, ${down} down`).toEqual({ ...(await boxOf(page, '.machine')), x, y });
      }
      expect(await page.locator('.probe, .notice').count()).toBe(0);
      expect(await page.evaluate(() => document.activeElement?.matches('.machine'))).toBe(true);
    }
  }
  expect(problems).toEqual([]);
}
