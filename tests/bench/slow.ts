/**
 * `npm run bench -- --slow`: what an officer waits on a laptop four times as slow: until the demo has its first colour, and
 * until a drag has one. Every process of the page, its workers too, runs one part of four of the time.
 */
import { loadavg } from 'node:os';
import { launchBrowser } from '../../scripts/find-browser.mjs';
import { serveSite } from '../../scripts/serve-site.mjs';
import { buildSite } from '../built-site.ts';
import { quantile } from './lines.ts';
import { moved, opened } from './pressed-machine.ts';

const slower = 4;
const [opens, moves] = [5, 40];
/** One turn of running and standing still, short beside what is measured. */
const turnMs = 12;

/** Lets processes run a part of the time. @returns how to let them go on */
function slowed(pids: readonly number[]): () => void {
  const tell = (signal: 'SIGSTOP' | 'SIGCONT') => {
    for (const pid of pids)
      try {
        process.kill(pid, signal);
      } catch {
        // It has ended.
      }
  };
  let stands = false;
  const turn = () => {
    stands = !stands;
    tell(stands ? 'SIGSTOP' : 'SIGCONT');
    timer = setTimeout(turn, stands ? (turnMs * (slower - 1)) / slower : turnMs / slower);
  };
  let timer = setTimeout(turn);
  return () => {
    clearTimeout(timer);
    tell('SIGCONT');
  };
}

export async function measureSlow(): Promise<void> {
  const site = await serveSite({ port: 4593, outDir: buildSite('slow') });
  const first: number[] = [];
  const drags: number[] = [];
  for (let i = 0; i < opens; i++) {
    const browser = await launchBrowser();
    const cdp = await browser.newBrowserCDPSession();
    const page = await browser.newPage({ viewport: { width: 1366, height: 768 }, locale: 'nl-NL' });
    await page.goto('about:blank');
    const { processInfo } = await cdp.send('SystemInfo.getProcessInfo');
    const letGo = slowed(processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => id));
    try {
      await page.goto(site.url);
      await page.getByRole('button', { name: 'Voorbeeld oranje' }).waitFor();
      first.push(await opened(page, 'Voorbeeld oranje', 'Oranje'));
      if (i > 0) continue;
      await page.locator('.spread').waitFor();
      for (let n = 0; n < moves; n++) {
        await page.locator('.verdict-word', { hasText: /^(?:Oranje|Rood|Groen)/ }).waitFor();
        await page.waitForTimeout(600);
        drags.push(await moved(page, n % 2 ? 'ArrowUp' : 'ArrowDown'));
      }
    } finally {
      letGo();
      await browser.close();
    }
  }
  await site.close();
  const load = `load ${(loadavg()[0] ?? 0).toFixed(1)}`;
  const line = (what: string, times: readonly number[], p: number, most: number) =>
    console.log(
      `  ${what.padEnd(34)} median ${Math.round(quantile(times, 0.5))} ms   p${100 * p} ${Math.round(quantile(times, p))} ms   asked ${most} ms   n ${times.length}   ${load}`,
    );
  line('first colour of the demo', first, 0.9, 3000);
  line('colour of a step of the machine', drags, 0.95, 150);
}
