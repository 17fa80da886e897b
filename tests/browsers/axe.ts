/** What axe finds on a page that is open, in words; the browser tests and `npm run axe` ask the same. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright';

const wcag = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * One frame, and what is wrong alone: the way that gathers frames carries all that is right over to a page of its own, four times as slow.
 * In a page that was looked at before, axe is still there, and warm: a third less work.
 */
async function looking(page: Page): Promise<AxeBuilder> {
  const here = await page.evaluate(() => 'axe' in window);
  return new AxeBuilder(here ? { page, axeSource: 'void 0' } : { page })
    .options({ resultTypes: ['violations'] })
    .withTags(wcag)
    .setLegacyMode(true);
}

type Fault = Awaited<ReturnType<AxeBuilder['analyze']>>['violations'][number]['nodes'][number];

/** Half a button behind a bar that stays in view is whole once somebody goes to it. */
async function isObscuredByChance(page: Page, id: string, { target, failureSummary }: Fault): Promise<boolean> {
  const [at] = target;
  if (id !== 'target-size' || typeof at !== 'string' || !failureSummary?.includes('obscured')) return false;
  await page.locator(at).evaluate((one) => one.scrollIntoView({ block: 'center' }));
  const { violations } = await (await looking(page)).include(at).withRules([id]).analyze();
  return violations.length === 0;
}

/** Rows of a long table are alike: the first of them are looked at, which is half the work. */
const alike = 'tbody tr:nth-child(n + 13)';

/**
 * Rule, page part and advice of each fault; empty is good.
 * @param without rules that this page is not asked
 * @param all of all rows each one: `npm run axe` does
 */
export async function axeFaults(page: Page, without: readonly string[] = [], all = false): Promise<string[]> {
  if (page.frames().length > 1) throw new Error('A page within the page is not looked at');
  const whole = (await looking(page)).disableRules([...without]);
  const { violations } = await (all ? whole : whole.exclude(alike)).analyze();
  const found: string[] = [];
  for (const { id, nodes } of violations)
    for (const node of nodes)
      if (!(await isObscuredByChance(page, id, node)))
        found.push(`${id}: ${node.target.join(' ')}: ${node.failureSummary ?? ''}`);
  return found;
}
