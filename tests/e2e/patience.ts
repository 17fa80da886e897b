/** How long a browser test waits for what never comes, and what of a page that goes is no fault of it. */
import type { BrowserContext, Page } from 'playwright';
import { vi } from 'vitest';

/** A wait ends when the thing is there: this is for what never comes, on a machine that others use too. */
export const patienceMs = 90_000;

/**
 * Gives every wait in the pages of this visitor an end: a step of the screen has one of its own by Playwright, what a script in the
 * page promises has none.
 */
export function withPatience(context: BrowserContext): void {
  context.setDefaultTimeout(patienceMs);
  context.on('page', (page) => {
    const evaluate = page.evaluate.bind(page) as (...given: unknown[]) => Promise<unknown>;
    page.evaluate = ((...given: unknown[]) => inTime(String(given[0]), evaluate(...given))) as Page['evaluate'];
  });
}

/** The work, or after a long wait a fault that names it. */
export async function inTime<Got>(what: string, work: Promise<Got>, limitMs = patienceMs): Promise<Got> {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<never>((_, fail) => {
    timer = setTimeout(() => fail(new Error(`Not within ${limitMs / 1000} s: ${what}`)), limitMs);
  });
  try {
    return await Promise.race([work, tooLate]);
  } finally {
    clearTimeout(timer);
  }
}

/** Looked at again and again; what cannot be looked at yet, is not so yet. */
export async function until(ready: () => Promise<boolean>): Promise<void> {
  await vi.waitUntil(() => ready().catch(() => false), { timeout: patienceMs, interval: 100 });
}

/**
 * Tells every error of the page. A part that was still being fetched when the page went (a reload, a newer build) is broken off
 * by that: no fault. Whatever the page that came instead does not get is one.
 */
export function watchErrors(page: Page, tell: (error: Error) => void): void {
  let leaves = false;
  page.on('request', (request) => {
    if (request.isNavigationRequest() && request.frame() === page.mainFrame()) leaves = true;
  });
  page.on('framenavigated', (frame) => {
    if (frame === page.mainFrame()) leaves = false;
  });
  page.on('pageerror', (error) => {
    if (!(leaves && brokenOff.test(error.message))) tell(error);
  });
}

const brokenOff = /dynamically imported module|Importing a module script failed|Failed to fetch|NetworkError/;
