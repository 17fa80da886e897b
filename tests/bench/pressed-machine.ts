/** How long the screen takes, by the clock of the page: what a test waits for a button to lie still is no part of it. */
import type { Page } from 'playwright';

/** From a press on the machine until the screen shows the new colour, by the clock of the page. */
export const moved = (page: Page, key: string): Promise<number> =>
  page.evaluate(
    (pressed) =>
      new Promise<number>((done) => {
        const verdict = document.getElementById('verdict') as HTMLElement;
        const start = performance.now();
        const watch = new MutationObserver(() => {
          watch.disconnect();
          requestAnimationFrame(() => done(performance.now() - start));
        });
        watch.observe(verdict, { subtree: true, childList: true, characterData: true, attributes: true });
        document
          .querySelector('.machine')
          ?.dispatchEvent(new KeyboardEvent('keydown', { key: pressed, bubbles: true }));
      }),
    key,
  );

/** From a press on a button of the front door until the screen shows a colour. */
export const opened = (page: Page, button: string, colour: string): Promise<number> =>
  page.evaluate(
    ([name, word]) =>
      new Promise<number>((done) => {
        const start = performance.now();
        const watch = new MutationObserver(() => {
          if (!document.querySelector('.verdict-word')?.textContent?.startsWith(word)) return;
          watch.disconnect();
          requestAnimationFrame(() => done(performance.now() - start));
        });
        watch.observe(document.body, { subtree: true, childList: true, characterData: true });
        const all = [...document.querySelectorAll('button')];
        all.find(({ textContent }) => textContent?.trim() === name)?.click();
      }),
    [button, colour] as const,
  );
