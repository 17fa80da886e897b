/** A few kills on every run of the gate; `npm run kills` does a thousand with the same code. */
import { expect, inject, it } from 'vitest';
import { startChromium } from '../browsers/chromium.ts';
import { runKills } from '../kills/lives.ts';

it('three kills of the browser lose nothing, break nothing, bring nothing back and make no copy', async () => {
  const told: string[] = [];
  const tell = (line: string) => void told.push(line);
  const tally = await runKills({ start: startChromium, url: inject('siteUrl'), kills: 3, seed: 3, tell });
  expect(told).toEqual([]);
  expect(tally).toMatchObject({ kills: 3, atTheWord: 1, broken: 0, lost: 0, corrupt: 0, resurrected: 0, copies: 0 });
  expect(tally.claims).toBeGreaterThan(0);
});
