import { afterAll, describe, expect, it } from 'vitest';
import { closeBrowser, narrow, visit, wide } from './browser.ts';

afterAll(closeBrowser);

describe.each([
  { name: 'wide', screen: wide },
  { name: 'narrow', screen: narrow },
])('the start page, $name', ({ screen }) => {
  it('opens in Dutch, without a fault, and axe finds nothing', async () => {
    const officer = await visit(screen);
    expect(await officer.page.title()).toContain('Gevelwijzer');
    expect(await officer.page.locator('html').getAttribute('lang')).toBe('nl');
    await officer.page.getByRole('heading', { level: 1 }).waitFor();
    expect(await officer.axe()).toEqual([]);
    expect(officer.problems).toEqual([]);
    await officer.close();
  });
});
