// @vitest-environment happy-dom
/** A file that goes by the sheet of the system is one that browsers let through, and opens here again. */
import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, it, vi } from 'vitest';

vi.mock('../../src/job/engine-client.ts', async (original) => {
  const { fileDoor } = await import('./file-door.ts');
  const never = () => new Promise(() => undefined);
  const all = await original<typeof import('../../src/job/engine-client.ts')>();
  return { ...all, worker: () => fileDoor, assessScene: never, glanceAt: never };
});
const { openFile } = await import('../../src/app/actions/open-file.ts');
const { shareFile } = await import('../../src/app/actions/take-along.ts');
const { store } = await import('../../src/app/state/store.ts');

const text = readFileSync('tests/archive/examples/dossier-2.json', 'utf8');
/** As browsers have it (MDN, Navigator.share): no JSON among them. */
const letThrough = /\.(?:pdf|css|csv|html?|txt|png|jpe?g|svg|webp|gif)$/;

function system(share: (file: File) => void): void {
  Object.assign(navigator, {
    canShare: () => true,
    share: async ({ files: [file] }: { files: [File] }) => {
      if (!letThrough.test(file.name)) throw new DOMException('Permission denied', 'NotAllowedError');
      share(file);
    },
  });
}

afterEach(() => {
  for (const one of ['canShare', 'share']) Reflect.deleteProperty(navigator, one);
});

describe('a dossier that is shared', () => {
  it('is let through, and opens again as what it is', async () => {
    const shared: File[] = [];
    system((file) => shared.push(file));
    expect(await shareFile('Marktstraat-62.gevelwijzer', text)).toBe(true);
    const [file] = shared;
    if (!file) throw new Error('nothing was shared');
    await openFile(file);
    expect(store.getState().dossier?.id).toBe(JSON.parse(text).id);
    expect(readFileSync('src/app/start/start-screen.tsx', 'utf8')).toContain(`${/\.\w+$/.exec(file.name)?.[0]},`);
  });

  it.each([
    ['AbortError', true],
    ['NotAllowedError', false],
    ['DataError', false],
  ])('with %s: said to have failed only when it was not the officer who closed it', async (name, done) => {
    system(() => {
      throw new DOMException('', name);
    });
    expect(await shareFile('a', text)).toBe(done);
  });

  it('says that a browser has no such sheet', async () => {
    expect(await shareFile('a', text)).toBe(false);
  });
});
