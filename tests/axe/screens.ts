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
  /** Beside the map: it comes a little later than what stands around it. */
  readonly isStep?: true;
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

/** Until nothing of the page changes any more, for a moment: a screen comes in parts. @returns what went on changing */
const calm = (page: Page): Promise<string[]> =>
  page.evaluate(
    () =>
      new Promise<string[]>((done) => {
        const [still, patience] = [400, 20_000];
        let last: string[] = [];
        const ended = (found: string[]) => {
          clearTimeout(end);
          clearTimeout(rest);
          watch.disconnect();
          done(found);
        };
        const watch = new MutationObserver((all) => {
          last = all.map(({ target, attributeName }) => {
            const one = target instanceof Element ? target : target.parentElement;
            return `${one?.tagName.toLowerCase()}.${one?.getAttribute('class') ?? ''} ${attributeName ?? ''}`.trim();
          });
          clearTimeout(rest);
          rest = setTimeout(ended, still, []);
        });
        let rest = setTimeout(ended, still, []);
        const end = setTimeout(() => ended([`does not come to rest: ${[...new Set(last)].join(', ')}`]), patience);
        watch.observe(document.body, { subtree: true, childList: true, characterData: true, attributes: true });
      }),
  );

/** Goes there, and opens all that is folded: what is hidden nobody looks at. @returns what did not come to rest */
export async function goTo(page: Page, { address, ofDossier, isStep }: Stop, dossier: string): Promise<string[]> {
  await page.evaluate(
    (to) => {
      location.hash = to;
    },
    ofDossier ? `${dossier}${address}` : address,
  );
  await page
    .locator(isStep ? '.step > :not(.skip, .first-question, .step-begin, .selected)' : '#main > *')
    .first()
    .waitFor();
  let restless = await calm(page);
  // A folded part may hold others.
  for (let i = 0; i < 3 && restless.length === 0; i++) {
    const opened = await page.evaluate(() => {
      const folded = [...document.querySelectorAll('details:not([open])')];
      for (const one of folded) one.querySelector('summary')?.click();
      return folded.length;
    });
    if (opened === 0) break;
    restless = await calm(page);
  }
  return restless;
}

/** What somebody can press, fill in or choose. */
export interface Control {
  /** As it is called. */
  readonly name: string;
  /** What one gets by it, however it is called: of a list its options. */
  readonly what: string;
  /** In the head of the page, which has less room on a phone: it may stand on a step there. */
  readonly inHead: boolean;
}

export const controlsOf = (page: Page): Promise<Control[]> =>
  page.evaluate(() => {
    const plain = (text: string) => text.replaceAll(/\s+/g, ' ').trim();
    return [...document.querySelectorAll('button, a[href], input, select, textarea, summary')]
      .filter((one) => one.checkVisibility({ visibilityProperty: true }))
      .map((one) => {
        const labels = [...((one as HTMLInputElement).labels ?? [])].map((label) => label.textContent).join(' ');
        const name = plain(one.getAttribute('aria-label') ?? (labels || one.textContent || one.tagName));
        const what = one instanceof HTMLSelectElement ? [...one.options].map(({ text }) => text).join(', ') : name;
        return { name, what, inHead: one.closest('.header') !== null };
      });
  });

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

/** What a finger hardly meets (WCAG 2.5.8), with its label; what stands in a line of text may be as high as that. */
export const tooSmall = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('button, select, textarea, summary, input, [role="button"]')]
      .filter((one) => one.checkVisibility({ visibilityProperty: true }) && getComputedStyle(one).display !== 'inline')
      .flatMap((one) => {
        const boxes = [one, ...((one as HTMLInputElement).labels ?? [])].map((part) => part.getBoundingClientRect());
        const [wide, high] = [
          Math.max(...boxes.map(({ width }) => width)),
          Math.max(...boxes.map(({ height }) => height)),
        ];
        if (wide < 2 || (wide >= 24 && high >= 24)) return [];
        const name = (one.getAttribute('aria-label') ?? one.textContent ?? '').trim().slice(0, 40);
        return [
          `is ${Math.round(wide)} by ${Math.round(high)}: ${one.tagName.toLowerCase()}.${one.getAttribute('class') ?? ''} ${name}`,
        ];
      }),
  );
