/** A question that has just come, or has just moved, takes no press yet: the hand meant what stood there before. */
import type { TargetedMouseEvent } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/** Shorter than anybody reads a question in. */
const settlesMs = 400;
const looksMs = 100;

/** From the top of the page, however far it is scrolled. */
function topOf(element: HTMLElement): number {
  let top = 0;
  for (let at: Element | null = element; at instanceof HTMLElement; at = at.offsetParent) top += at.offsetTop;
  return top;
}

/** For the element that holds a question and its answers. By keys only the question counts: a key meets what has the focus. */
export function useSettled<Holder extends HTMLElement>(question: string) {
  const ref = useRef<Holder>(null);
  const since = useRef({ asked: 0, stood: 0, top: Number.NaN });
  const look = () => {
    const top = ref.current ? topOf(ref.current) : Number.NaN;
    if (top === since.current.top) return;
    since.current = { ...since.current, stood: performance.now(), top };
  };
  useLayoutEffect(() => {
    since.current.asked = performance.now();
  }, [question]);
  useLayoutEffect(() => {
    look();
    const timer = setInterval(look, looksMs);
    return () => clearInterval(timer);
  }, []);
  const onClickCapture = (event: TargetedMouseEvent<Holder>) => {
    look();
    const { asked, stood } = since.current;
    const from = event.detail === 0 ? asked : Math.max(asked, stood);
    if (performance.now() - from < settlesMs) event.stopPropagation();
  };
  return { ref, onClickCapture };
}
