/** What of the verdict stays in view: all of it, or its head where all would take the room of what it is about. */
function staying(): Element | null {
  const verdict = document.getElementById('verdict');
  const head = verdict?.querySelector('.verdict-head') ?? null;
  return head && head.clientHeight > 0 ? head : verdict;
}

/** How far down the verdict reaches once it stands at the top; in a window too low to keep it, it goes away with the rest. */
export function verdictReachesPx(panel: Element): number {
  const verdict = staying();
  if (!verdict || getComputedStyle(verdict).position !== 'sticky') return 0;
  const top = panel.clientHeight > 0 ? panel.getBoundingClientRect().top : 0;
  return top + verdict.getBoundingClientRect().height;
}

/** Beside the map the panel scrolls, on a narrow screen, where it has no box, the page. */
export const scrollerOf = (panel: Element | null): Element =>
  panel && panel.clientHeight > 0 ? panel : document.documentElement;

/** Brings a part of the panel into view: under the verdict, which stays at the top, and not behind it. */
export function belowVerdict(part: Element): void {
  const panel = document.querySelector('.panel');
  const verdict = staying();
  if (!panel || !verdict) {
    part.scrollIntoView();
    return;
  }
  const scroller = scrollerOf(panel);
  scroller.scrollBy(0, part.getBoundingClientRect().top - verdictReachesPx(panel));
}
