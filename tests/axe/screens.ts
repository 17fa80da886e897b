/** Every screen there is, by its address: a step, page or desk that comes later is looked at too. */
import type { Page } from 'playwright';
import { nl } from '../../src/i18n/nl/catalogue.ts';
import { pagesNl } from '../../src/i18n/nl/start.ts';

/** Behind the address of a desk. */
const tabs = ['heling/bezoek', 'heling/witte-vlekken', 'heling/capaciteit'];

export interface Stop {
  readonly name: string;
  /** Behind the address of the open dossier, or of the site. */
  readonly address: string;
  readonly ofDossier: boolean;
}

export const stops: readonly Stop[] = [
  { name: 'voordeur', address: '', ofDossier: false },
  ...[...Object.keys(nl.steps), ...Object.keys(pagesNl.pages)].map((name) => ({
    name,
    address: `/${name}`,
    ofDossier: true,
  })),
  ...[...Object.keys(pagesNl.desks), ...tabs].map((name) => ({ name, address: `#/${name}`, ofDossier: false })),
];

/** Until nothing of the page changes any more, for a moment: a screen comes in parts. */
const calm = (page: Page): Promise<boolean> =>
  page.evaluate(
    () =>
      new Promise<boolean>((done) => {
        const still = 400;
        const end = setTimeout(() => done(false), 20_000);
        let rest = setTimeout(rested, still);
        const watch = new MutationObserver(() => {
          clearTimeout(rest);
          rest = setTimeout(rested, still);
        });
        function rested() {
          clearTimeout(end);
          watch.disconnect();
          done(true);
        }
        watch.observe(document.body, { subtree: true, childList: true, characterData: true, attributes: true });
      }),
  );

/** Goes there, and opens all that is folded: what is hidden nobody looks at. */
export async function goTo(page: Page, { address, ofDossier }: Stop, dossier: string): Promise<void> {
  await page.evaluate(
    (to) => {
      location.hash = to;
    },
    ofDossier ? `${dossier}${address}` : address,
  );
  await page.locator('#main > *').first().waitFor();
  await calm(page);
  // A folded part may hold others.
  for (let i = 0; i < 3; i++) {
    await page.evaluate(() => {
      for (const one of document.querySelectorAll('details:not([open])')) one.querySelector('summary')?.click();
    });
    await calm(page);
  }
}

/** Emptiness below all that is seen: the page goes on where nothing is. */
export const tooLong = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const end = Math.max(
      innerHeight,
      ...[...document.querySelectorAll('body > *, #app > *')].map(
        (one) => one.getBoundingClientRect().bottom + scrollY,
      ),
    );
    const over = Math.round(document.documentElement.scrollHeight - end);
    return over > 100 ? [`goes on for ${over} below all that is seen`] : [];
  });

/** What is wider than the screen, where nothing should be: of each, how it is called and how far it comes. */
export const tooWide = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const wide = document.documentElement.clientWidth;
    // A browser rounds a part of a pixel up.
    if (document.documentElement.scrollWidth <= wide + 1) return [];
    const held = (one: Element): boolean => {
      for (let up = one.parentElement; up && up !== document.body; up = up.parentElement)
        if (/auto|scroll|hidden|clip/.test(getComputedStyle(up).overflowX)) return true;
      return false;
    };
    const found = [...document.body.querySelectorAll('*')]
      .filter((one) => one.getBoundingClientRect().right > wide + 1 && !held(one))
      .map((one) => `${one.tagName.toLowerCase()}.${one.getAttribute('class') ?? ''}`);
    return [`wider than the screen by ${document.documentElement.scrollWidth - wide}: ${found.slice(0, 6).join(', ')}`];
  });
