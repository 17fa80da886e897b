/**
 * What arrives late may move what is pressed from under the hand. A press is of what stood there when it began: it gets the
 * click that the browser would give to whatever lies there when it ends.
 */

/** What is pressed, and not held to drag or to select: the map follows a hand by itself. */
const pressable = 'button, a[href], summary, label, input[type=checkbox], input[type=radio]';
/** A hand that goes farther than this goes away from it. */
const stillPx = 10;

const controlAt = (at: EventTarget | null): HTMLElement | null =>
  at instanceof Element && !at.closest('.leaflet-container') ? at.closest<HTMLElement>(pressable) : null;

/** As long as the page is there. */
export function keepPress(): void {
  let began: { readonly control: HTMLElement; readonly x: number; readonly y: number } | null = null;
  document.addEventListener(
    'pointerdown',
    ({ target, isPrimary, button, clientX: x, clientY: y }) => {
      const control = isPrimary && button === 0 ? controlAt(target) : null;
      began = control && { control, x, y };
    },
    true,
  );
  document.addEventListener(
    'click',
    (event) => {
      // A click of the keyboard or of a script has no place of its own.
      if (!began || !event.isTrusted || event.detail === 0) return;
      const { control, x, y } = began;
      began = null;
      if (event.target instanceof Node && control.contains(event.target)) return;
      if (Math.hypot(event.clientX - x, event.clientY - y) > stillPx) return;
      event.preventDefault();
      event.stopPropagation();
      // What is gone meanwhile is pressed by nobody, and neither is what came in its place.
      if (control.isConnected) control.click();
    },
    true,
  );
}
