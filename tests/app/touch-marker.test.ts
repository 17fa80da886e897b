// @vitest-environment happy-dom
/** A finger drags a machine only after it was tapped; mouse and pen drag it at once. */
import { beforeEach, expect, it } from 'vitest';
import { choosingByTouch } from '../../src/app/map/leaflet-by-hand.ts';

let drags: boolean;
let marker: HTMLElement;
let inside: HTMLElement;

beforeEach(() => {
  document.body.innerHTML = '<button></button><div tabindex="0"><span></span></div>';
  marker = document.querySelector('div') as HTMLElement;
  inside = document.querySelector('span') as HTMLElement;
  drags = true;
  const set = (to: boolean) => () => {
    drags = to;
    return {} as never;
  };
  choosingByTouch(marker, { enable: set(true), disable: set(false) });
});

const down = (pointerType: string, on: Element) =>
  on.dispatchEvent(new PointerEvent('pointerdown', { pointerType, bubbles: true }));

it('a swipe that begins on it is not about it, however often', () => {
  for (let i = 0; i < 3; i++) {
    down('touch', inside);
    expect(drags).toBe(false);
  }
  expect(marker.className).toBe('');
});

it('once tapped it is dragged, until another place is touched', () => {
  down('touch', inside);
  inside.click();
  expect(marker.className).toBe('machine-chosen');
  for (let i = 0; i < 2; i++) {
    down('touch', inside);
    expect(drags).toBe(true);
  }
  down('touch', document.querySelector('button') as HTMLElement);
  expect(marker.className).toBe('');
  down('touch', inside);
  expect(drags).toBe(false);
});

it.each(['mouse', 'pen'])('%s drags at once, also after a finger did not', (pointerType) => {
  down('touch', inside);
  down(pointerType, inside);
  expect(drags).toBe(true);
  inside.click();
  expect(marker.className).toBe('');
});
