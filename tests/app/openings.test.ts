/** What is opened last is what stands on the screen, however long what was asked before it takes. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Screen } from '../../src/app/state/app-state.ts';
import { nl } from '../../src/i18n/nl/catalogue.ts';
import { newBrowser, newTab, opened } from './browser-of-tabs.ts';

const demo = readFileSync('public/demo/lindervoort.json', 'utf8');
const reader = '../../src/archive/stored-dossier.ts';

let letGo = () => {};
let asked = false;

/** What is stored comes when it is let go, and not before. */
function heldDisk(): void {
  const held = new Promise<void>((go) => {
    letGo = go;
  });
  vi.doMock(reader, async (original) => {
    asked = true;
    await held;
    return original();
  });
}

async function tabWithDoors() {
  const tab = await newTab();
  return { ...tab, ...(await import('../../src/app/actions/open-dossier.ts')) };
}

beforeEach(() => {
  newBrowser();
  asked = false;
  vi.stubGlobal('location', { hash: '', pathname: '/' });
  vi.stubGlobal('fetch', () => Promise.resolve(new Response(demo)));
});
afterEach(() => {
  vi.doUnmock(reader);
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe('an example opened while the page still starts', () => {
  it('stays, and nothing is said to be missing', async () => {
    const tab = await tabWithDoors();
    const started = tab.start();
    await tab.openDemo('demo-orange');
    const { id } = tab.dossier();
    await started;
    expect(tab.codes()).toEqual([]);
    expect(tab.dossier().id).toBe(id);
  });

  it('is not put aside by what was open before the reload', async () => {
    sessionStorage.setItem('open', await opened(await newTab(), 'Van voor de herlading'));
    heldDisk();
    const tab = await tabWithDoors();
    const started = tab.start();
    await expect.poll(() => asked).toBe(true);
    await tab.openDemo('demo-orange');
    const { id } = tab.dossier();
    letGo();
    await started;
    expect(tab.codes()).toEqual([]);
    expect(tab.dossier().id).toBe(id);
  });
});

describe('an address', () => {
  const hash = (text: string) => text.replace(/^[^#]*/, '');
  const follow = async () => {
    const { followAddress } = await import('../../src/app/frame/follow-address.ts');
    await followAddress({ desks: ['heling'], steps: { uitkomst: 1, locatie: 1 }, pages: {} }, () => false);
  };

  beforeEach(() => {
    vi.stubGlobal('document', Object.assign(new EventTarget(), { getElementById: () => null }));
    // Where the page is rolled to is asked of a real page.
    vi.doMock('../../src/app/frame/arrive.ts', () => ({ arrive: async () => undefined }));
    const put = (_: unknown, __: string, address: string) => void Object.assign(location, { hash: hash(address) });
    vi.stubGlobal('history', { pushState: put, replaceState: put });
  });

  it('that is a link opens in a page that is open already, and leaves the address', async () => {
    const tab = await tabWithDoors();
    const { packed } = await import('../../src/archive/link.ts');
    await tab.openDemo('demo-green');
    await follow();
    const given = { ...tab.dossier(), id: 'van-een-ander', title: 'Van een ander' };
    location.hash = `#${await packed(JSON.stringify(given))}`;
    window.dispatchEvent(new Event('hashchange'));
    await expect.poll(() => tab.dossier().title).toBe('Van een ander');
    await expect.poll(() => location.hash).toContain('van-een-ander');
  });

  it('of a dossier makes way for what was opened while the page still starts', async () => {
    const kept = await opened(await newTab(), 'Van voor de herlading');
    location.hash = `#/dossier/${kept}/uitkomst`;
    heldDisk();
    const tab = await tabWithDoors();
    const started = tab.start();
    await expect.poll(() => asked).toBe(true);
    await tab.openDemo('demo-orange');
    const { id } = tab.dossier();
    letGo();
    await started;
    await follow();
    expect(tab.dossier().id).toBe(id);
    expect(location.hash).toContain(id);
  });

  it('does not lead back from where somebody went while the page still starts, and leads where nobody did', async () => {
    const kept = await opened(await newTab(), 'Twee keer open');
    const steps = ['locatie', 'automaat', 'omgeving', 'uitkomst', 'maatregelen', 'rapport'] as const;
    const step = fc.constantFrom(...steps);
    const page = fc.constantFrom('tabel', 'varianten', 'overleg', 'gevolgen');
    const there = fc.oneof(
      step.map((to) => ({ kind: 'work', step: to }) as const),
      page.map((to) => ({ kind: 'page', page: to }) as const),
    );
    const run = async (address: (typeof steps)[number], to: Screen, touched: boolean) => {
      location.hash = `#/dossier/${kept}/${address}`;
      const tab = await tabWithDoors();
      await tab.start();
      const { go } = await import('../../src/app/state/go.ts');
      const { followAddress } = await import('../../src/app/frame/follow-address.ts');
      const { addressOf } = await import('../../src/app/frame/addresses.ts');
      go(to);
      await followAddress({ desks: ['heling'], steps: nl.steps, pages: {} }, () => touched);
      const wanted: Screen = touched ? to : { kind: 'work', step: address };
      expect(location.hash).toBe(addressOf({ screen: wanted, dossier: { id: kept } }));
    };
    await fc.assert(fc.asyncProperty(step, there, fc.boolean(), run), { numRuns: 24, seed: 12 });
  });
});

it('of a dossier and an example that both take long, the one asked for last is shown', async () => {
  const kept = await opened(await newTab(), 'Een bewaard dossier');
  heldDisk();
  const tab = await tabWithDoors();
  const slow = tab.openSaved(kept);
  await expect.poll(() => asked).toBe(true);
  await tab.openDemo('demo-green');
  const { id } = tab.dossier();
  letGo();
  await slow;
  expect(tab.dossier().id).toBe(id);

  let answer = (_: Response) => {};
  vi.stubGlobal(
    'fetch',
    () =>
      new Promise<Response>((come) => {
        answer = come;
      }),
  );
  const next = await tabWithDoors();
  const example = next.openDemo('demo-green');
  await next.openSaved(kept);
  answer(new Response(demo));
  await example;
  expect(next.dossier().id).toBe(kept);
});
