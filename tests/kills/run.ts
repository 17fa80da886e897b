/**
 * `npm run kills`: 1,000 lives in Chromium and 100 in Firefox where it is here; any loss is a failure. In slices, to go on
 * later or side by side: `npm run kills -- --browser chromium --from 200 --count 100` does the third hundred of that run.
 */
import { parseArgs } from 'node:util';
import { preview } from 'vite';
import { findBrowser } from '../../scripts/find-browser.mjs';
import { startChromium } from '../browsers/chromium.ts';
import { findFirefox, startFirefox } from '../browsers/firefox.ts';
import type { Life } from '../browsers/life.ts';
import { buildSite } from '../built-site.ts';
import { isFaultless, runKills, type Tally } from './lives.ts';

interface Choice {
  readonly kills: number;
  readonly find: () => { ok: true; value: string } | { ok: false; error: string };
  readonly start: (profile: string) => Promise<Life>;
}

const browsers = {
  chromium: { kills: 1000, find: findBrowser, start: startChromium },
  firefox: { kills: 100, find: findFirefox, start: startFirefox },
} as const satisfies Record<string, Choice>;

type Name = keyof typeof browsers;
const names = Object.keys(browsers) as Name[];

const { values } = parseArgs({
  options: {
    from: { type: 'string', default: '0' },
    count: { type: 'string' },
    seed: { type: 'string', default: '20261' },
    browser: { type: 'string' },
  },
});
const whole = (name: string, text: string): number => {
  if (!/^\d{1,9}$/.test(text)) throw new Error(`--${name} is a whole number, not "${text}"`);
  return Number(text);
};
const seed = whole('seed', values.seed);
const from = whole('from', values.from);
const asked = values.browser === undefined ? names : names.filter((name) => name === values.browser);
if (asked.length === 0) throw new Error(`--browser is one of ${names.join(', ')}, not "${values.browser}"`);

// Stopped by hand: no browser stays behind.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));

const server = await preview({
  logLevel: 'warn',
  build: { outDir: buildSite('kills') },
  preview: { port: 4293, open: false },
});
const rows: [Name, Tally | string][] = [];
try {
  console.log(`seed ${seed}${from > 0 ? `, from kill ${from} on` : ''}`);
  for (const name of asked) {
    const { kills, find, start } = browsers[name];
    const found = find();
    if (!found.ok) {
      rows.push([name, found.error]);
      continue;
    }
    const tally = await runKills({
      start,
      url: server.resolvedUrls?.local[0] ?? '',
      kills: values.count === undefined ? Math.max(0, kills - from) : whole('count', values.count),
      seed,
      from,
      tell: (line) => console.log(`${name}: ${line}`),
    });
    rows.push([name, tally]);
  }
} finally {
  await server.close();
}

const heads = [
  'kills',
  'atTheWord',
  'wipes',
  'claims',
  'broken',
  'lost',
  'corrupt',
  'resurrected',
  'copies',
  'seconds',
] as const;
console.log(`\n${'browser'.padEnd(10)}${heads.map((head) => head.padStart(12)).join('')}`);
for (const [name, tally] of rows) {
  const cells = (made: Tally) => heads.map((head) => made[head].toFixed(0).padStart(12)).join('');
  console.log(`${name.padEnd(10)}${typeof tally === 'string' ? `  skipped: ${tally}` : cells(tally)}`);
}
const made = rows.flatMap(([, tally]) => (typeof tally === 'string' ? [] : [tally]));
// A run in which nothing was claimed shows nothing.
if (made.length === 0 || !made.every((tally) => isFaultless(tally) && tally.claims > 0)) process.exitCode = 1;
