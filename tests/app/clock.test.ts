/** A clock that jumps in the middle of a case: nothing is lost, nothing wiped, and what was done last is what is stored. */
import { IDBObjectStore } from 'fake-indexeddb';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { groundsEn } from '../../src/i18n/en/outcome.ts';
import { groundsNl } from '../../src/i18n/nl/outcome.ts';
import { inStore, listed, newBrowser, newTab, opened, type Tab, tabOn } from './browser-of-tabs.ts';

const dayMs = 86_400_000;

beforeEach(newBrowser);
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const jumps = [
  ['back 400 days', [-400]],
  ['forward 10 years', [3650]],
  ['forward 10 years and back', [3650, 0]],
  ['back, forward, and back again', [-400, 3650, -400]],
] as const;

it.each(jumps)('%s', async (_, days) => {
  vi.useFakeTimers({ toFake: ['Date'] });
  const began = Date.now();
  const tab = await newTab();
  const id = await opened(tab);
  tab.write('0');
  await tab.saveNow();
  let last = '0';
  for (const [i, day] of days.entries()) {
    vi.setSystemTime(began + day * dayMs);
    // Away and back to what it was: both are changes of their own, whatever the clock says lies between.
    for (const text of [`${i + 1}`, last, `${i + 1}`]) {
      tab.write(text);
      await tab.saveNow();
      expect([tab.saved(), ...tab.codes()]).toEqual(['saved']);
    }
    last = `${i + 1}`;
  }
  const stored = await inStore(tab, id);
  expect(stored.ok && stored.value.caseNumber).toBe(last);
  expect(await listed()).toHaveLength(1);
  // What was noted before the clock jumped is still noted.
  const told = stored.ok ? stored.value.history.filter(({ what }) => what === 'caseNumber').map(({ to }) => to) : [];
  expect(told).toEqual(Array.from({ length: days.length + 1 }, (__, i) => `${i}`));
  // An edit that the page left behind is found again under whatever clock the next start has.
  tab.write('net gesloten');
  expect(tab.leave()).toBe(false);
  vi.setSystemTime(began);
  const next = await newTab();
  await next.listKept();
  expect((await next.loadKept(id))?.caseNumber).toBe('net gesloten');
  expect(await listed()).toHaveLength(1);
  expect(next.codes()).toEqual([]);
});

/** The tab that does something first, in the very moment of what the store holds. */
const firsts = {
  'in a dossier that begins': async (begun: Tab, _: string) => begun,
  'in one that another tab began': async (_: Tab, id: string) => {
    const tab = await tabOn(id);
    await tab.saveNow();
    return tab;
  },
} as const;

it.each(Object.entries(firsts))(
  'that stands still: what is done %s is another state than what is kept',
  async (_, tabOf) => {
    vi.useFakeTimers({ toFake: ['Date'] });
    const begun = await newTab();
    const id = await opened(begun);
    const tab = await tabOf(begun, id);
    const moments = [tab.dossier().changed];
    for (const one of [() => tab.write('een'), tab.undo, tab.redo, () => tab.write('net gesloten')]) {
      one();
      moments.push(tab.dossier().changed);
    }
    expect(new Set(moments).size).toBe(moments.length);
    const lost = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new Error('the tab is gone');
    });
    tab.write('net gesloten');
    tab.leave();
    await expect.poll(tab.saved).toBe('failed');
    lost.mockRestore();
    const next = await newTab();
    await next.listKept();
    expect((await next.loadKept(id))?.caseNumber).toBe('net gesloten');
  },
);

it('a register that is past its day by a clock ten years ahead is asked about, and there when the clock is right again', async () => {
  await newTab();
  const { listRegisters, saveRegister } = await import('../../src/archive/registers.ts');
  const day = (days: number) => new Date(Date.now() + days * dayMs).toISOString().slice(0, 10);
  const facts = { owner: '', date: day(0), count: 1, text: 'a' };
  await saveRegister({ ...facts, id: 'one', name: 'Fietsen', expires: day(30) });
  vi.useFakeTimers({ toFake: ['Date'] });
  const now = Date.now();
  vi.setSystemTime(now + 3650 * dayMs);
  const ahead = await newTab();
  await ahead.listKept();
  expect(ahead.codes()).toEqual(['registers-expired']);
  vi.setSystemTime(now);
  const later = await newTab();
  await later.listKept();
  expect(later.codes()).toEqual([]);
  const kept = await listRegisters();
  expect(kept.ok && kept.value.map(({ id }) => id)).toEqual(['one']);
});

it.each(['America/Los_Angeles', 'Pacific/Kiritimati'])(
  'a paper has the date that was typed, in the hours of %s',
  (zone) => {
    vi.stubEnv('TZ', zone);
    expect(new Date('2026-03-04').getHours()).not.toBe(0);
    expect([groundsNl.paperDate('2026-03-04'), groundsEn.paperDate('2026-03-04')]).toEqual([
      '4 maart 2026',
      '4 March 2026',
    ]);
    vi.unstubAllEnvs();
  },
);
