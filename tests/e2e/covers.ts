import type { Page } from 'playwright';

/** Whether one of these lies over one of those. */
export function covers(page: Page, one: string, other: string): Promise<boolean> {
  return page.evaluate(
    ([over, under]) => {
      const boxes = (what = '') =>
        [...document.querySelectorAll(what)].map((element) => element.getBoundingClientRect());
      return boxes(over).some((a) =>
        boxes(under).some((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom),
      );
    },
    [one, other],
  );
}
