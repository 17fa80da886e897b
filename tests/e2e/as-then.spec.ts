/** An opened dossier that was judged by another set: judged again by the set of then, or told why not. */
import { readFileSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import type { Dossier } from '../../src/archive/dossier.ts';
import { closeBrowser, narrow, visit, wide } from './browser.ts';
import { step } from './driver.ts';

afterAll(closeBrowser);

const example = JSON.parse(readFileSync('tests/archive/examples/dossier-2.json', 'utf8')) as Dossier;

describe('a dossier of an earlier version', () => {
  it('is judged again by the set of then, and says plainly when it cannot be, at a desk and on a phone', async () => {
    const officer = await visit(narrow);
    const { page } = officer;
    const again = page.getByRole('button', { name: 'Reken na met de set van toen' });
    const open = async (policy: { id: string; version: string }, id: string) => {
      const dossier = { ...example, id, outcomes: example.outcomes.map((one) => ({ ...one, policy })) };
      await page.getByLabel('Open bestand, dossier of rapport').setInputFiles({
        name: 'eerder.json',
        mimeType: 'application/json',
        buffer: Buffer.from(JSON.stringify(dossier)),
      });
      await step(page, 'Uitkomst').click();
      await page.getByRole('heading', { name: 'Eerder anders berekend' }).waitFor();
      await again.click();
    };
    await open({ id: 'voorbeeldbeleid', version: '1' }, example.id);
    await page.getByText(/^Nagerekend met de set van toen: \w/).waitFor();
    await page.getByText('De getallen zijn die van toen, de rekenkern is die van nu (toen 0.1.0).').waitFor();
    expect(await again.count()).toBe(0);
    expect(await officer.axe()).toEqual([]);
    await page.setViewportSize(wide);
    expect(await officer.axe()).toEqual([]);
    for (const [i, screen] of [wide, narrow].entries()) {
      await page.setViewportSize(screen);
      await page.getByRole('button', { name: 'Gevelwijzer' }).click();
      await open({ id: 'beleid-lindervoort', version: '7' }, `${example.id.slice(0, -1)}${8 + i}`);
      await page.getByText('het beleid van toen (beleid-lindervoort 7) is niet in deze app').waitFor();
    }
    await page.locator('.earlier').scrollIntoViewIfNeeded();
    expect(officer.problems).toEqual([]);
    await officer.close();
  });
});
