/** What of the verdict stays in view: all of it, or its head where all would take the room of what it is about. */
function staying(): Element | null {
  const verdict = document.getElementById('verdict');
  const head = verdict?.querySelector('.verdict-head') ?? null;
  return head && head.clientHeight > 0 ? head : verdict;
}

/** Brings a part of the panel into view: under the verdict, which stays at the top, and not behind it. */
export function belowVerdict(part: Element): void {
  const panel = document.querySelector('.panel');
  const verdict = staying();
  if (!panel || !verdict) {
    part.scrollIntoView();
    return;
  }
  // Beside the map the panel scrolls, on a narrow screen, where it has no box, the page.
  const scroller = panel.clientHeight > 0 ? panel : document.documentElement;
  // In a window too low to keep it the verdict goes away with the rest.
  const stays = getComputedStyle(verdict).position === 'sticky';
  // Twice: the verdict itself moves up until it stands at the top.
  for (let i = 0; i < 2; i++)
    scroller.scrollBy(0, part.getBoundingClientRect().top - (stays ? verdict.getBoundingClientRect().bottom : 0));
}
