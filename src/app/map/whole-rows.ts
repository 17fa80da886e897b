/** What scrolls ends below a whole row: a sign that is half seen says nothing. */
import { useLayoutEffect, useRef } from 'preact/hooks';

const rowsIn = 'summary, p, label, li';

/** Where the last row that fits ends, or a hair above where the next begins; null where all of them fit. */
function endOf(box: HTMLElement): number | null {
  if (box.scrollHeight <= box.clientHeight) return null;
  const top = box.getBoundingClientRect().top + box.clientTop - box.scrollTop;
  const rows = [...box.querySelectorAll(rowsIn)].map((row) => row.getBoundingClientRect());
  const whole = Math.max(...rows.map(({ bottom }) => bottom - top).filter((bottom) => bottom <= box.clientHeight));
  const next = Math.min(...rows.map((row) => row.top - top).filter((one) => one >= whole));
  return Math.min(whole + 4, next);
}

/** For a folded part whose height its sheet limits: unfolded it is a little lower still. */
export function useWholeRows() {
  const box = useRef<HTMLDetailsElement>(null);
  useLayoutEffect(() => {
    const one = box.current;
    const around = one?.parentElement;
    if (!one || !around) return;
    const fit = () => {
      one.style.maxHeight = '';
      const end = one.open ? endOf(one) : null;
      if (end !== null && Number.isFinite(end)) one.style.maxHeight = `${end + one.offsetHeight - one.clientHeight}px`;
    };
    const [room, rows] = [new ResizeObserver(fit), new MutationObserver(fit)];
    room.observe(around);
    rows.observe(one, { childList: true, characterData: true, subtree: true, attributeFilter: ['open'] });
    return () => {
      room.disconnect();
      rows.disconnect();
    };
  }, []);
  return box;
}
