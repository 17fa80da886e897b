/** In a real browser: from a key press on the machine until the screen shows the new colour class, worker and drawing included. */
import { build, preview } from 'vite';
import { launchBrowser } from '../../scripts/find-browser.mjs';
import { moved } from './pressed-machine.ts';

const presses = 24;

/** Milliseconds of each press, on the demo town. */
export async function measureMove(): Promise<readonly number[]> {
  const outDir = 'node_modules/.cache/bench-site';
  await build({ logLevel: 'error', build: { outDir, emptyOutDir: true } });
  const server = await preview({ preview: { port: 4583 }, build: { outDir } });
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, locale: 'nl-NL' });
    await page.goto(server.resolvedUrls?.local[0] ?? '');
    await page.getByRole('button', { name: 'Voorbeeld oranje' }).click();
    const rested = () => page.locator('.verdict-word', { hasText: /^(?:Oranje|Rood|Groen)/ }).waitFor();
    await rested();
    const times: number[] = [];
    for (let i = 0; i < presses; i++) {
      await rested();
      await page.waitForTimeout(150);
      times.push(await moved(page, i % 2 ? 'ArrowUp' : 'ArrowDown'));
    }
    return times.slice(3);
  } finally {
    await browser.close();
    await server.close();
  }
}
