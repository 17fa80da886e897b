import type { Page } from 'playwright';
import { afterAll, describe, expect, it } from 'vitest';
import { closeBrowser, narrow, type Screen, visit, wide } from './browser.ts';
import { home, machineAtRest, openExample, openLittle, settled, step } from './driver.ts';
import { partOf } from './part-of.ts';

afterAll(closeBrowser);

const hash = (page: { url(): string }) => new URL(page.url()).hash;

describe('the way through the app', () => {
  it('back and forward go over steps, pages, desks and dossiers, and a reload stays', async () => {
    const officer = await visit();
    const { page } = officer;
    await openLittle(page, 'groen', 'Winkelcentrum De Hof');
    await expect.poll(() => hash(page)).toMatch(/^#\/dossier\/[\w-]+\/uitkomst$/);
    const green = hash(page);
    await step(page, 'Maatregelen').click();
    await page.getByRole('button', { name: /^Lijst van alle \d+ maatregelen/ }).click();
    await page.getByRole('heading', { level: 1, name: 'Alle maatregelen' }).waitFor();
    expect(hash(page)).toMatch(/\/alle-maatregelen$/);
    await page.goBack();
    await page.getByRole('heading', { level: 2, name: 'Wat maakt het groen' }).waitFor();
    expect(hash(page)).toMatch(/\/maatregelen$/);
    await page.goBack();
    await page.getByRole('heading', { level: 2, name: 'Waarom groen' }).waitFor();
    await home(page);
    await openLittle(page, 'oranje', 'Marktstraat 62');
    await expect.poll(() => hash(page)).toMatch(/^#\/dossier\/[\w-]+\/uitkomst$/);
    expect(hash(page)).not.toBe(green);
    // Over the front door to the other dossier, and forward again to this one.
    await page.goBack();
    await page.getByRole('heading', { level: 1, name: 'Kan hier een geldautomaat?' }).waitFor();
    await page.goBack();
    await settled(page, /^Groen/);
    await expect.poll(() => hash(page)).toBe(green);
    await page.goForward();
    await page.goForward();
    await settled(page, /^Oranje/);
    await step(page, 'Rapport').click();
    await page.reload();
    await page.getByRole('button', { name: 'Open het rapport' }).waitFor();
    await settled(page, /^Oranje/);
    expect(hash(page)).toMatch(/\/rapport$/);
    expect(officer.problems).toEqual([]);
    await officer.close();
  });

  it('an address of a dossier that is gone says so, and stays nowhere', async () => {
    const officer = await visit();
    const { page } = officer;
    await page.goto(`${officer.url}#/dossier/00000000-0000-4000-8000-000000000000/uitkomst`);
    await page.reload();
    await page.getByText('Dit dossier staat niet meer in deze browser').waitFor();
    await page.getByRole('heading', { level: 1, name: 'Kan hier een geldautomaat?' }).waitFor();
    await expect.poll(() => hash(page)).toBe('');
    await officer.close();
  });

  /** Of these only the size is another: each goes on in the visit of the one before it. */
  const sizes = partOf<readonly [of: string, screens: readonly Screen[]]>(
    [['a phone', [{ ...narrow, hasTouch: true }]]],
    [['a desk and a small laptop', [wide, { width: 1024, height: 768 }]]],
  );
  it.each(sizes)(
    'a step opens at its top, under the verdict, and a clicked building has its card in view with the focus: %s',
    async (_, screens) => {
      const officer = await visit(screens[0]);
      const { page } = officer;
      await openExample(page, 'oranje');
      for (const screen of screens) {
        if (screen !== screens[0]) {
          await page
            .locator('.selected')
            .getByRole('button', { name: /^Sluit: / })
            .click();
          await page.locator('.selected').waitFor({ state: 'detached' });
          await page.setViewportSize(screen);
          await step(page, 'Uitkomst').click();
        }
        if (screen.hasTouch) await expect.poll(() => page.evaluate(() => scrollY)).toBe(0);
        const place = (selector: string) =>
          page.evaluate((one) => {
            // All of it or its head: the other has no box.
            const verdict = Math.max(
              ...[...document.querySelectorAll('.verdict, .verdict-head')].map(
                (part) => part.getBoundingClientRect().bottom,
              ),
            );
            return Math.round((document.querySelector(one)?.getBoundingClientRect().top ?? Number.NaN) - verdict);
          }, selector);
        await page.locator('.spread').waitFor();
        await page.getByRole('button', { name: 'Maatregelen →' }).click();
        await page.getByRole('heading', { level: 2, name: 'Wat maakt het groen' }).waitFor();
        await expect.poll(() => place('.step')).toBeGreaterThanOrEqual(-1);
        await expect.poll(() => place('.step')).toBeLessThanOrEqual(1);
        expect(await page.evaluate(() => document.activeElement?.className)).toBe('step');
        // The panel scrolls, not the page: with all that is folded opened nothing lies below it, seen or only heard.
        const below = () =>
          page.evaluate(() => {
            for (const one of document.querySelectorAll('.step details')) one.setAttribute('open', '');
            return innerWidth < 1024 ? 0 : document.documentElement.scrollHeight - innerHeight;
          });
        expect(await below()).toBeLessThanOrEqual(0);
        await page.evaluate(() => {
          document.querySelector('.panel')?.scrollBy(0, 900);
          if (innerWidth < 1024) window.scrollTo(0, 0);
        });
        await page.locator('path.building-kwetsbaar').first().dispatchEvent('click');
        await page.locator('.selected').waitFor();
        // On the step where one is.
        expect(page.url()).toMatch(/\/maatregelen$/);
        await expect.poll(() => page.evaluate(() => document.activeElement?.className)).toBe('selected');
        await expect.poll(() => place('.selected')).toBeGreaterThanOrEqual(-1);
        await expect.poll(() => place('.selected')).toBeLessThanOrEqual(40);
        if (screen.hasTouch) await byTouch(page);
      }
      expect(officer.problems).toEqual([]);
      await officer.close();
    },
  );

  const small: readonly (readonly [of: string, screens: readonly Screen[]])[] = [
    ['a phone and a small one', [narrow, { width: 320, height: 640 }]],
    [
      'a small laptop, also enlarged',
      [
        { width: 1024, height: 768 },
        { width: 720, height: 450 },
      ],
    ],
  ];
  it.each(small)(
    'a small screen is for what one does: the verdict in a fifth of it, names in full: %s',
    async (_, screens) => {
      const officer = await visit(screens[0]);
      const { page } = officer;
      // What the head says is the same of a street as of a town: the town is opened where there is least room.
      if (screens[0] === narrow) await openExample(page, 'oranje');
      else await openLittle(page, 'oranje', 'Marktstraat 62, Lindervoort');
      await page.locator('.spread').waitFor();
      for (const screen of screens) {
        await page.setViewportSize(screen);
        await page.evaluate(() => {
          for (const one of [document.querySelector('.panel'), window]) one?.scrollTo(0, 0);
        });
        expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
        // Nothing that says something is cut off, nor so small that it is heard only.
        const cut = await page.evaluate(() =>
          [
            ...document.querySelectorAll<HTMLElement>(
              '.header-case strong, .verdict-word, .verdict-count, .chip-name, .step-now',
            ),
          ]
            .filter((one) => getComputedStyle(one).display !== 'none')
            .filter(
              ({ scrollWidth, clientWidth, offsetWidth }) =>
                offsetWidth < 10 || (clientWidth > 0 && scrollWidth > clientWidth + 1),
            )
            .map((one) => one.textContent),
        );
        expect(cut).toEqual([]);
        // Every step has its name, and the one that is open is read.
        const names = ['Locatie', 'Automaat en pand', 'Omgeving', 'Uitkomst', 'Maatregelen', 'Rapport'];
        for (const name of names) expect(await step(page, name).count(), name).toBe(1);
        if (screen.width <= 640) expect(await page.locator('.step-now').innerText()).toBe('Stap 4 van 6: Uitkomst');
        await page.evaluate(() => {
          for (const one of [document.querySelector('.panel'), window]) one?.scrollTo(0, 700);
        });
        const fixed = async () => {
          const light = await page.locator('.verdict .stoplight').boundingBox();
          const word = await page.locator('.verdict-word').boundingBox();
          return [light, word].map(
            (one) =>
              one !== null && one.y >= 0 && one.y + one.height <= screen.height / 5 + (screen.width < 1024 ? 0 : 140),
          );
        };
        await expect.poll(fixed).toEqual([true, true]);
        // What stays over the page while it scrolls.
        const stays = await page.evaluate(() => {
          const sticky = (one: Element) => ['sticky', 'fixed'].includes(getComputedStyle(one).position);
          const boxes = [...document.querySelectorAll('#app *')]
            .filter(sticky)
            .map((one) => one.getBoundingClientRect());
          return boxes.reduce((sum, { width, height }) => sum + width * height, 0) / (innerWidth * innerHeight);
        });
        expect(stays).toBeLessThan(0.2);
        expect(await officer.axe()).toEqual([]);
      }
      await officer.close();
    },
  );

  it('who presses Tab before a step is fetched still begins at that step, whichever it is', async () => {
    const officer = await visit();
    const { page } = officer;
    await openLittle(page, 'groen', 'Winkelcentrum De Hof');
    await page.locator('.spread').waitFor();
    const held: (() => void)[] = [];
    let holding = false;
    await page.route(/assets\/[\w-]*-step-[\w-]+\.js/, async (route) => {
      if (holding) await new Promise<void>((go) => held.push(go));
      await route.continue();
    });
    const release = async () => {
      await expect.poll(() => held.length).toBeGreaterThan(0);
      holding = false;
      for (const go of held.splice(0)) go();
    };
    const focused = () => page.evaluate(() => document.activeElement?.className ?? '');
    for (const way of ['Maatregelen →', 'Rapport →']) {
      holding = true;
      await page.getByRole('button', { name: way }).focus();
      await page.keyboard.press('Enter');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Tab');
      expect(await focused()).not.toBe('step');
      await release();
      await expect.poll(focused).toBe('step');
    }
    // Who stands before the step, in the bar of steps, stays there: the next Tab goes on to it.
    holding = true;
    await step(page, 'Omgeving').focus();
    await page.keyboard.press('Enter');
    await release();
    await page.locator('#buildings-title').waitFor();
    expect(await page.evaluate(() => document.activeElement?.closest('.steps') !== null)).toBe(true);
    await officer.close();
  });

  it('in a town without a machine the map is in view, a tap on a building puts one there, and no report is empty', async () => {
    const officer = await visit({ ...narrow, hasTouch: true });
    const { page } = officer;
    await page.getByRole('button', { name: 'Open het stadje zonder automaat' }).tap();
    const buildings = 'path[class*="building-"]';
    const building = page.locator(buildings).first();
    await building.waitFor();
    await page.getByRole('navigation', { name: 'Stappen' }).getByRole('button', { name: 'Rapport' }).click();
    await page.getByText('Zet eerst de automaat op de kaart; dan is er een rapport.').waitFor();
    await page.getByRole('button', { name: 'Naar Locatie' }).click();
    await expect.poll(() => page.evaluate(() => scrollY)).toBe(0);
    // Nothing stands there to be dragged.
    await page.getByText('Klik op een gevel').waitFor();
    expect(await page.getByText('Sleep de automaat').count()).toBe(0);
    await page.getByLabel('plak RD').fill('Nergens 1');
    await page.keyboard.press('Enter');
    await page.locator('#search-problem').waitFor();
    await page.evaluate(() => scrollTo(0, 0));
    const map = await page.locator('.map').boundingBox();
    expect((map?.y ?? 0) + (map?.height ?? 0) / 2).toBeLessThan(narrow.height);
    // All of the town comes into view once what lies over the map has come.
    await page.locator('.legend').waitFor();
    let spot = await spotOf(page, buildings);
    await expect
      .poll(async () => {
        const before = spot;
        spot = await spotOf(page, buildings);
        return String(spot) === String(before);
      })
      .toBe(true);
    await page.touchscreen.tap(...spot);
    await settled(page, /^(?:Groen|Oranje|Rood|Niet groen|Onbepaald)/);
    await expect.poll(() => hash(page)).toMatch(/\/locatie$/);
    await page.getByText('Sleep de automaat').waitFor();
    expect(await page.locator('#search-problem').count()).toBe(0);
    expect(officer.problems).toEqual([]);
    await officer.close();
  });

  it('a notice covers nothing, and leaves with what it was about; never is a machine asked for that stands there', async () => {
    const officer = await visit();
    const { page } = officer;
    await page.getByRole('button', { name: 'Zet op de kaart' }).click();
    const notice = page.locator('.notice').first();
    await notice.waitFor();
    const under = await page.evaluate(() => {
      const box = document.querySelector('.notices')?.getBoundingClientRect();
      const main = document.getElementById('main')?.getBoundingClientRect();
      return box && main ? main.top - box.bottom : Number.NaN;
    });
    expect(under).toBeGreaterThanOrEqual(0);
    // While the answer is made, too.
    await page.evaluate(() => {
      const seen: string[] = [];
      Reflect.set(window, 'seen', seen);
      new MutationObserver(() => {
        const text = document.querySelector('.panel')?.textContent ?? '';
        if (text.includes('Zet eerst de automaat')) seen.push(text.slice(0, 80));
      }).observe(document.body, { childList: true, subtree: true, characterData: true });
    });
    await openExample(page, 'oranje');
    await notice.waitFor({ state: 'detached' });
    await home(page);
    await openLittle(page, 'groen', 'Winkelcentrum De Hof');
    expect(await page.evaluate(() => Reflect.get(window, 'seen'))).toEqual([]);
    await officer.close();
  });
});

/** A spot on the screen where this is what a finger meets. */
async function spotOf(page: Page, selector: string): Promise<[x: number, y: number]> {
  const spot = await page.evaluate((wanted) => {
    const { left, top, right, bottom } = document.querySelector('.map')?.getBoundingClientRect() ?? new DOMRect();
    for (let y = top + 20; y < Math.min(bottom, innerHeight) - 20; y += 10)
      for (let x = left + 20; x < right - 20; x += 10)
        if ([-8, 0, 8].every((by) => document.elementFromPoint(x + by, y + by)?.matches(wanted)))
          return [x, y] as const;
    return null;
  }, selector);
  if (!spot) throw new Error(`No finger meets ${selector}`);
  return [...spot];
}

/** On a phone: the machine is dragged, the map moved and enlarged, a building and a reason chosen, and the page stays where it is. */
async function byTouch(page: Page): Promise<void> {
  const fingers = await page.context().newCDPSession(page);
  type At = readonly [x: number, y: number];
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', ...all: readonly At[]) =>
    fingers.send('Input.dispatchTouchEvent', { type, touchPoints: all.map(([x, y], id) => ({ x, y, id })) });
  /** Each finger from here to there. */
  const move = async (...ways: readonly (readonly [from: At, to: At])[]) => {
    await touch('touchStart', ...ways.map(([from]) => from));
    for (let i = 1; i <= 5; i++)
      await touch(
        'touchMove',
        ...ways.map(([from, to]): At => [from[0] + ((to[0] - from[0]) * i) / 5, from[1] + ((to[1] - from[1]) * i) / 5]),
      );
    await touch('touchEnd');
  };
  const machine = async (): Promise<At> => {
    const { x, y } = (await page.locator('.machine').boundingBox()) ?? { x: 0, y: 0 };
    return [x + 24, y + 24];
  };
  const stays = () => page.evaluate(() => [scrollX, scrollY, visualViewport?.scale]);
  await page.evaluate(() => scrollTo(0, 0));
  await page.locator('.leaflet-touch-drag.leaflet-touch-zoom').waitFor();
  await page.locator('.machine.leaflet-marker-draggable').waitFor();
  // A swipe that begins on the machine moves the map, until it was tapped: then the machine.
  const off = async () => {
    const pane = (await page.locator('.leaflet-map-pane').boundingBox()) ?? { x: 0, y: 0 };
    const [left, top] = await machine();
    return [left - pane.x, top - pane.y] as const;
  };
  const [swiped, stood] = [await machine(), await off()];
  await move([swiped, [swiped[0] - 8, swiped[1] + 40]]);
  await expect.poll(async () => (await machine())[1]).toBeGreaterThan(swiped[1] + 25);
  await move([await machine(), swiped]);
  await expect.poll(async () => (await machine())[1]).toBeLessThan(swiped[1] + 15);
  expect((await off()).map(Math.round)).toEqual(stood.map(Math.round));
  await page.touchscreen.tap(...((await machine()) as [number, number]));
  await page.locator('.machine-chosen').waitFor();
  // What opens then may lie over it, and the map goes along.
  const [x, y] = await machineAtRest(page);
  await move([
    [x, y],
    [x - 8, y + 60],
  ]);
  // Where it stands on the screen then hangs on how much the page says above the map.
  // How far a finger takes it hangs on how much of the town is in view: along its wall, or to another pand.
  const moved = page.locator('.notice', {
    hasText: /^(?:Automaat verplaatst: \d+(,\d)? m\.|De automaat staat nu op een andere plek\.)/,
  });
  await moved.waitFor();
  await moved.getByRole('button').tap();
  // It goes from above the map, and the map moves up: a finger is put down once that is over.
  await moved.waitFor({ state: 'detached' });
  await machineAtRest(page);
  // Open ground beside the house fronts: the map goes along, the page does not.
  const [left, top] = await spotOf(page, '.map, path.ground');
  const before = await machine();
  await move([
    [left, top],
    [left, top + 50],
  ]);
  await expect.poll(async () => (await machine())[1] - before[1]).toBeGreaterThan(30);
  const scale = page.locator('.scale-bar text').last();
  const small = await scale.textContent();
  await move(
    [
      [190, 480],
      [150, 420],
    ],
    [
      [210, 500],
      [300, 640],
    ],
  );
  await expect.poll(() => scale.textContent()).not.toBe(small);
  expect(await stays()).toEqual([0, 0, 1]);
  await page.touchscreen.tap(...(await spotOf(page, 'path.building-kwetsbaar')));
  await page.locator('.selected').waitFor();
  await step(page, 'Uitkomst').tap();
  await page.locator('.reason-source summary').first().tap();
  await page.locator('.reason-source[open]').getByText('Afstand').first().waitFor();
  for (const name of ['Locatie', 'Automaat', 'Omgeving', 'Maatregelen', 'Rapport', 'Uitkomst']) {
    await step(page, name).tap();
    await expect.poll(() => step(page, name).getAttribute('aria-current')).toBe('step');
  }
}
