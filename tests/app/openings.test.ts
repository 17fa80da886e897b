/** What is opened last is what stands on the screen, however long what was asked before it takes. */
import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
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
  const follow = async (touched = false) => {
    const { followAddress } = await import('../../src/app/frame/follow-address.ts');
    await followAddress(['heling'], ['uitkomst', 'locatie'], () => touched);
  };

  beforeEach(() => {
    vi.stubGlobal('document', new EventTarget());
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

  it('does not lead back from the step that somebody went to while the page still starts', async () => {
    const kept = await opened(await newTab(), 'Twee keer open');
    for (const [touched, step] of [
      [true, 'locatie'],
      [false, 'uitkomst'],
    ] as const) {
      location.hash = `#/dossier/${kept}/uitkomst`;
      const tab = await tabWithDoors();
      await tab.start();
      const { goToStep } = await import('../../src/app/state/go.ts');
      goToStep('locatie');
      await follow(touched);
      expect(location.hash).toBe(`#/dossier/${kept}/${step}`);
    }
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
