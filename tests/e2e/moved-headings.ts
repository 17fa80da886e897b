import type { Page } from 'playwright';

/** From now on: headings of the panel that move while nobody does anything, once a reason or its absence can be read. */
export async function watchHeadings(page: Page): Promise<void> {
  await page.evaluate(() => {
    const moved: string[] = [];
    Reflect.set(window, 'movedHeadings', moved);
    const tops = new Map<Element, number>();
    const isSeen = (one: Element) => one.checkVisibility({ visibilityProperty: true });
    const look = () => {
      // On a machine that is slow enough what waits is shown as it is; that is not what is looked at here.
      for (const one of document.getAnimations())
        if ((one as CSSAnimation).animationName === 'seen' && one.playState === 'running') one.pause();
      const panel = document.querySelector('.panel');
      const why = document.querySelector('#why-title');
      if (panel && why && isSeen(why))
        for (const one of panel.querySelectorAll('.step :is(h2, h3)')) {
          if (!isSeen(one)) continue;
          const top = one.getBoundingClientRect().top + window.scrollY + panel.scrollTop;
          const before = tops.get(one);
          if (before !== undefined && Math.abs(top - before) > 2)
            moved.push(`${one.textContent}: from ${Math.round(before)} to ${Math.round(top)}`);
          tops.set(one, top);
        }
      requestAnimationFrame(look);
    };
    look();
  });
}

/** Which did, until all is told that comes by itself. */
export async function movedHeadings(page: Page): Promise<readonly string[]> {
  await page.locator('.verdict-sure').filter({ hasText: /\d/ }).waitFor();
  await page.locator('#sure-title').waitFor();
  // What was fetched last is drawn, and the map has its words.
  await page.waitForTimeout(1000);
  return page.evaluate(() => Reflect.get(window, 'movedHeadings') as string[]);
}
