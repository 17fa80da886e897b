/**
 * A question that one is about to answer keeps its place on the screen, whatever an answer that comes in changes above it: the
 * panel scrolls along, and where there is nothing left to scroll room is kept until there is.
 */
import { useEffect } from 'preact/hooks';
import { verdictReachesPx } from '../../kit/below-verdict.ts';
import { store } from '../../state/store.ts';

/** Where a place is given, with what is said of it. */
const placeGiven = '.place-given';
const questions = `.missing li, .grounds-ask, .step fieldset, ${placeGiven}, .prefilled, .step-move`;

/** As long as the panel is there. */
export function HeldQuestions(): null {
  useEffect(() => {
    const panel = document.querySelector<HTMLElement>('.panel');
    return panel ? holdQuestions(panel) : undefined;
  }, []);
  return null;
}

/** @returns ends it */
function holdQuestions(panel: HTMLElement): () => void {
  /** Under the hand, or with the focus. */
  let pointed: Element | null = null;
  let answering = false;
  /** Of the list of what is missing, and nothing else was pointed at since. */
  let ofList = false;
  /** Where the only question of a list stands: the one that comes in its place comes there. */
  let alone: { readonly list: Element; top: number } | null = null;
  let room = 0;
  let { screen } = store.getState();
  let tops = new Map<Element, number>();
  /** How far was scrolled when the tops were taken. */
  let scrolled = 0;
  /** How high the place stands that is pointed at: what comes below it makes it higher. */
  let heightPx = 0;

  // Beside the map the panel scrolls, on a narrow screen, where it has no box, the page.
  const scroller = () => (panel.clientHeight > 0 ? panel : document.documentElement);
  const keep = (px: number) => {
    room = px;
    panel.style.setProperty('--held', `${px}px`);
  };
  const measure = () => {
    const asked = answering ? [...panel.querySelectorAll(questions)] : pointed ? [pointed] : [];
    const seen = asked.map((one) => [one, one.getBoundingClientRect()] as const);
    tops = new Map(
      seen.flatMap(([one, { top, bottom }]) => (bottom > 0 && top < window.innerHeight ? [[one, top]] : [])),
    );
    scrolled = scroller().scrollTop;
    heightPx = pointed?.matches(placeGiven) ? pointed.getBoundingClientRect().height : 0;
    scroller().style.overflowAnchor = tops.size > 0 ? 'none' : '';
  };
  /** What is pointed at; where that has gone the one below it, which would come under the hand. */
  const held = (): Element | undefined => {
    const from = pointed ? (tops.get(pointed) ?? 0) : 0;
    if (pointed?.isConnected && tops.has(pointed)) return pointed;
    // Only while nothing else was pointed at since.
    const [instead] = (pointed && alone?.list.isConnected && alone.list.children) || [];
    if (alone && instead) {
      tops.set(instead, alone.top);
      pointed = instead;
      return instead;
    }
    const left = [...tops.keys()].filter((one) => one.isConnected);
    return left.find((one) => (tops.get(one) ?? 0) >= from) ?? left[0];
  };
  const settle = () => {
    // While one draws on a narrow screen the map is what is looked at.
    if (store.getState().drawing !== null && panel.clientHeight === 0) {
      pointed = null;
      answering = false;
      tops.clear();
      return keep(0);
    }
    if (store.getState().screen !== screen) {
      ({ screen } = store.getState());
      pointed = null;
      alone = null;
      answering = false;
      keep(0);
    }
    // After the last of the list nothing is pressed next: it is read, from its top.
    if (ofList && !panel.querySelector('.missing li button')) {
      ofList = false;
      pointed = null;
      answering = false;
      tops.clear();
      keep(0);
    }
    const one = held();
    const wanted = one && tops.get(one);
    if (one) {
      const moved = () => one.getBoundingClientRect().top - (tops.get(one) ?? 0);
      scroller().scrollBy(0, moved());
      const left = moved();
      if (left < -0.5) keep(room - left);
      // What is asked about a place that was just given is seen too, once: whoever scrolls away from it has seen it.
      const { top, bottom, height } = one.getBoundingClientRect();
      const asks = one === pointed && one.matches(placeGiven) && height > heightPx;
      // From its top: what was given stays in view with as much of what is asked as fits.
      const below = asks ? Math.min(bottom + 8 - window.innerHeight, top - verdictReachesPx(panel)) : 0;
      if (below > 0) scroller().scrollBy(0, below);
      if (pointed && !pointed.isConnected) pointed = null;
      if (below > 0) return measure();
    }
    measure();
    // Scrolled is by whole pixels: what is left over does not add up.
    if (one && wanted !== undefined && Math.abs((tops.get(one) ?? Number.NaN) - wanted) < 1) tops.set(one, wanted);
  };
  const onScroll = () => {
    // Told a frame late: what else moved meanwhile, such as a notice that left, is no part of the scrolling.
    const by = scrolled - scroller().scrollTop;
    tops = new Map([...tops].map(([one, top]) => [one, top + by]));
    if (alone) alone.top += by;
    // Room that is no longer needed goes where nobody sees it go.
    const spare = Math.min(room, scroller().scrollTop);
    if (spare > 0) {
      keep(room - spare);
      scroller().scrollTop -= spare;
    }
    settle();
  };
  // A hand that lies still points at nothing new when the page moves under it; a finger points at what it presses.
  const onPoint = (event: Event) => {
    if (event instanceof PointerEvent && event.pointerType === 'touch') return;
    // What was answered went, and what came has the focus before it was put in its place.
    if (pointed && !pointed.isConnected) settle();
    const { target } = event;
    const now = target instanceof Element ? target.closest(questions) : null;
    if (now === pointed) return;
    pointed = now;
    alone = null;
    ofList = false;
    measure();
  };
  const onAnswer = ({ target }: Event) => {
    const asked = target instanceof Element ? target.closest(questions) : null;
    if (!asked) return;
    answering = true;
    measure();
    // Of a list the one that is answered goes, or says more: what is pressed next is the one below it.
    const seen = [...tops.keys()];
    ofList = asked.matches('li');
    const list = asked.parentElement;
    alone = ofList && list?.children.length === 1 ? { list, top: tops.get(asked) ?? 0 } : null;
    if (ofList) pointed = (!alone && seen[seen.indexOf(asked) + 1]) || asked;
  };
  // It may have been pressed before anything was held.
  pointed = document.activeElement?.closest(placeGiven) ?? null;
  measure();
  // The first time all of it counts as new.
  heightPx = 0;
  settle();
  const changes = new MutationObserver(settle);
  changes.observe(panel, { childList: true, subtree: true, characterData: true });
  // A notice that leaves moves the whole panel; the page itself is always as high as the screen, and tells nothing.
  const sizes = new ResizeObserver(settle);
  for (const one of document.querySelectorAll('#app, #app > *, .work > *')) sizes.observe(one);
  const heard = [
    [panel, 'pointermove', onPoint],
    [panel, 'focusin', onPoint],
    [panel, 'click', onAnswer],
    [panel, 'toggle', measure],
    [panel, 'scroll', onScroll],
    [document, 'scroll', onScroll],
    [window, 'resize', measure],
  ] as const;
  for (const [target, name, listen] of heard) target.addEventListener(name, listen, true);
  return () => {
    changes.disconnect();
    sizes.disconnect();
    for (const [target, name, listen] of heard) target.removeEventListener(name, listen, true);
    scroller().style.overflowAnchor = '';
    keep(0);
  };
}
