/** A real server that drips, stalls or goes silent, asked as the page asks: a stream that flows is waited for, silence is not. */
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { world } from '../../src/app/actions/open-address.ts';
import { ask } from '../../src/geodata/ask.ts';

const patienceMs = 600;
const body = JSON.stringify({ type: 'FeatureCollection', features: [], filler: 'x'.repeat(200) });
let asked = 0;

const answers: Readonly<Record<string, (response: ServerResponse) => void>> = {
  /** Twice as long as anyone may be silent, in parts. */
  '/drips': (response) => {
    let at = 0;
    const timer = setInterval(() => {
      response.write(body.slice(at, at + 10));
      at += 10;
      if (at < body.length) return;
      clearInterval(timer);
      response.end();
    }, 50);
  },
  '/stalls': (response) => void response.write(body.slice(0, 20)),
  '/silent': () => undefined,
};

let server: Server;
let address = '';
beforeAll(async () => {
  server = createServer(({ url = '' }, response) => {
    asked++;
    response.on('error', () => undefined);
    answers[url]?.(response);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

async function asking(path: string) {
  asked = 0;
  const start = performance.now();
  const read = await ask('Dienst', `${address}${path}`, world, { timeoutMs: patienceMs });
  return { code: read.ok ? 'ok' : read.error.code, asked, ms: performance.now() - start };
}

it('what is fetched comes from no cache, with nothing of this browser', async () => {
  const inits: (RequestInit | undefined)[] = [];
  vi.stubGlobal('fetch', async (_: string, init?: RequestInit) => {
    inits.push(init);
    return new Response(body, { status: 206 });
  });
  await ask('Dienst', `${address}/x`, world);
  await world.range?.(`${address}/x.fgb`, 0, 9, new AbortController().signal);
  vi.unstubAllGlobals();
  expect(inits.map((init) => init?.cache)).toEqual(['no-store', 'no-store']);
  expect(inits[0]).toMatchObject({ credentials: 'omit', referrerPolicy: 'no-referrer' });
});

describe('a slow server', () => {
  it('that drips is heard out, though it takes longer than silence may', async () => {
    const { code, ms } = await asking('/drips');
    expect([code, asked]).toEqual(['ok', 1]);
    expect(ms).toBeGreaterThan(2 * patienceMs);
  });

  it.each(['/stalls', '/silent'])('%s: is left after its silence, and not asked again', async (path) => {
    const { code, ms } = await asking(path);
    expect([code, asked]).toEqual(['service-slow', 1]);
    expect(ms).toBeGreaterThan(patienceMs - 20);
  });
});
