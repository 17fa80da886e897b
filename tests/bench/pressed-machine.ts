/** How long a step of the machine takes on the screen. */
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
