/** Brings a part of the panel into view: under the verdict, which stays at the top, and not behind it. */
export function belowVerdict(part: Element): void {
  const panel = document.querySelector('.panel');
  const verdict = document.getElementById('verdict');
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
