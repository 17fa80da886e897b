// @vitest-environment happy-dom
/** One outline at a time: where it was begun one ends it, whatever else can be drawn. */
import { h, render } from 'preact';
import { expect, it } from 'vitest';
import { addCorner, endDrawing } from '../../src/app/actions/drawing.ts';
import { emptyState } from '../../src/app/state/app-state.ts';
import { store } from '../../src/app/state/store.ts';
import { DrawBar } from '../../src/app/work/surroundings/draw-bar.tsx';
import { learn } from '../../src/i18n/speak.ts';

it('its buttons stand at what is drawn, and nothing else can be begun meanwhile, also after one came back', async () => {
  await learn('nl');
  store.setState(emptyState, true);
  const done: string[] = [];
  const page = document.createElement('div');
  const all = ['choose', 'place'] as const;
  const show = () =>
    render(
      all.map((of) => h(DrawBar, { key: of, of, label: of, onDone: () => done.push(of) })),
      page,
    );
  const starts = () => [...page.querySelectorAll('button')].filter((one) => all.some((of) => one.textContent === of));
  for (const of of all) {
    show();
    await expect.poll(() => starts().map((one) => one.disabled)).toEqual([false, false]);
    starts()
      .find((one) => one.textContent === of)
      ?.click();
    await expect.poll(() => page.querySelectorAll('.note').length).toBe(1);
    // To another step and back.
    render(null, page);
    show();
    await expect.poll(() => page.querySelectorAll('.note').length).toBe(1);
    expect(starts().map((one) => [one.textContent, one.disabled])).toEqual([[all.find((one) => one !== of), true]]);
    for (const corner of [0, 1, 2]) addCorner([corner, corner * corner]);
    endDrawing(true);
  }
  expect(done).toEqual([...all]);
  render(null, page);
});
