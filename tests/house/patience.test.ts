/** No browser test stands still: what a page promises and never does ends, with its name; a broken-off part is told when it counts. */
import { EventEmitter } from 'node:events';
import type { BrowserContext, Page } from 'playwright';
import { expect, it, vi } from 'vitest';
import { patienceMs, watchErrors, withPatience } from '../e2e/patience.ts';

it('what a page promises has an end', async () => {
  vi.useFakeTimers();
  const page = { evaluate: () => new Promise<never>(() => undefined) } as unknown as Page;
  const context = Object.assign(new EventEmitter(), { setDefaultTimeout: vi.fn() });
  withPatience(context as unknown as BrowserContext);
  context.emit('page', page);
  const ends = expect(page.evaluate('never')).rejects.toThrow('Not within 90 s: never');
  await vi.advanceTimersByTimeAsync(patienceMs);
  await ends;
  expect(context.setDefaultTimeout).toHaveBeenCalledWith(patienceMs);
  vi.useRealTimers();
});

it('a part that is broken off while the page goes is no fault; any other error is, and of the page that came every one', () => {
  const frame = {};
  const page = Object.assign(new EventEmitter(), { mainFrame: () => frame });
  const told: string[] = [];
  watchErrors(page as unknown as Page, ({ message }) => told.push(message));
  const fault = new Error('Failed to fetch dynamically imported module: map.js');
  page.emit('request', { isNavigationRequest: () => true, frame: () => frame });
  page.emit('pageerror', fault);
  page.emit('pageerror', new Error('x is undefined'));
  expect(told).toEqual(['x is undefined']);
  page.emit('framenavigated', frame);
  page.emit('pageerror', fault);
  expect(told).toEqual(['x is undefined', fault.message]);
});
