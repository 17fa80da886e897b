import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type AskOptions, ask, longestWaitMs, retryAfterMs, type World } from '../../src/geodata/ask.ts';
import { type Answer, codeOf, worldOf } from './world.ts';

describe('one question', () => {
  it.each([
    [new Error('network'), 'service-offline', 3],
    [{ status: 429 }, 'service-busy', 3],
    [{ status: 503 }, 'service-down', 3],
    [{ status: 400 }, 'service-refused', 1],
    ['<html>Onderhoud</html>', 'service-garbled', 1],
    ['{"type":"FeatureCollection","features":[', 'service-garbled', 1],
  ] as [Answer, string, number][])('%s gives %s after %i tries', async (answer, code, tries) => {
    const world = worldOf(() => answer);
    expect(codeOf(await ask('Dienst', 'https://api.pdok.nl/x', world))).toBe(code);
    expect(world.asked).toHaveLength(tries);
  });

  it('a service that comes back is forgiven', async () => {
    const world = worldOf((_, call) => (call < 3 ? { status: 500 } : '{"a":1}'));
    expect(await ask('Dienst', 'https://api.pdok.nl/x', world)).toMatchObject({
      ok: true,
      value: { json: { a: 1 }, source: { name: 'Dienst', retrieved: '2026-11-24T10:00:00.000Z' } },
    });
  });

  it.each([
    [new Error('network'), 3],
    [{ status: 429 }, 3],
    [{ status: 503 }, 3],
  ] as [Answer, number][])(
    'of a row: %s at one is the answer to the next of that service, and of no other',
    async (answer, tries) => {
      const silent: NonNullable<AskOptions['silent']> = new Map();
      const world = worldOf(({ pathname }) => (pathname === '/x' ? answer : '{}'));
      const once = await ask('Dienst', 'https://api.pdok.nl/x', world, { silent });
      expect(await ask('Dienst', 'https://api.pdok.nl/y', world, { silent })).toEqual(once);
      expect(world.asked).toHaveLength(tries);
      expect((await ask('Andere dienst', 'https://api.pdok.nl/y', world, { silent })).ok).toBe(true);
      // Another row begins anew.
      expect((await ask('Dienst', 'https://api.pdok.nl/y', world, { silent: new Map() })).ok).toBe(true);
    },
  );

  it.each([{ status: 400 }, { status: 500 }, '<html>'] as Answer[])(
    'of a row: %s says nothing of the next place',
    async (answer) => {
      const silent: NonNullable<AskOptions['silent']> = new Map();
      const world = worldOf(({ pathname }) => (pathname === '/x' ? answer : '{}'));
      expect((await ask('Dienst', 'https://api.pdok.nl/x', world, { silent })).ok).toBe(false);
      expect((await ask('Dienst', 'https://api.pdok.nl/y', world, { silent })).ok).toBe(true);
    },
  );

  it('a newer question stops it', async () => {
    const stop = new AbortController();
    stop.abort();
    expect(
      codeOf(
        await ask(
          'Dienst',
          'https://api.pdok.nl/x',
          worldOf(() => '{}'),
          { signal: stop.signal },
        ),
      ),
    ).toBe('service-stopped');
  });
});

describe('Retry-After', () => {
  const now = new Date('2026-11-24T10:00:00Z');

  it.each([
    ['120', 120_000],
    [' 7 ', 7000],
    ['0', 0],
    ['Tue, 24 Nov 2026 10:00:05 GMT', 5000],
    ['Tuesday, 24-Nov-26 10:00:05 GMT', 5000],
    ['Tue, 24 Nov 2026 09:00:00 GMT', 0],
    ['-5', 0],
    ['1.5', 0],
    ['soon', 0],
    ['', 0],
    [null, 0],
    [undefined, 0],
  ])('%s is %i ms', (header, ms) => expect(retryAfterMs(header, now)).toBe(ms));

  const patient = async (status: number, header: string, answers: readonly string[] = []) => {
    const waited: number[] = [];
    const times: string[] = [];
    const world: World = {
      fetch: async (url) => {
        times.push(url);
        const good = answers[times.length - 1];
        return {
          status: good ? 200 : status,
          text: async () => good ?? '',
          headers: { get: (name) => (name.toLowerCase() === 'retry-after' ? header : null) },
        };
      },
      now: () => now,
      // The time-out of twelve seconds is the one wait that is longer than a service may ask for.
      wait: (ms, signal) => {
        if (ms > longestWaitMs) return new Promise((done) => signal.addEventListener('abort', () => done()));
        waited.push(ms);
        return Promise.resolve();
      },
      random: () => 0,
    };
    const read = await ask('Dienst', 'https://api.pdok.nl/x', world);
    return { waited, tries: times.length, read };
  };

  it.each([
    [429, '3', [3000, 3000]],
    [503, '3', [3000, 3000]],
    [503, 'Tue, 24 Nov 2026 10:00:02 GMT', [2000, 2000]],
    // Never sooner than our own patience; a 500 says nothing of when it is over.
    [429, '0', [400, 800]],
    [500, '3', [400, 800]],
  ])('%i with %s is waited for as long as it says', async (status, header, expected) => {
    const { waited, tries, read } = await patient(status, header);
    expect([waited, tries, read.ok]).toEqual([expected, 3, false]);
  });

  it('is forgiven when the service is back by then', async () => {
    expect((await patient(429, '3', ['', '{"a":1}'])).read.ok).toBe(true);
  });

  it('longer than anyone waits at a screen is said at once, and not asked again', async () => {
    const { waited, tries, read } = await patient(429, '3600');
    expect([waited, tries]).toEqual([[], 1]);
    expect(read.ok ? null : read.error).toMatchObject({
      code: 'service-busy',
      details: { service: 'Dienst', retryAfterMs: 3_600_000 },
    });
  });

  it('a question that is stopped while it waits is not asked again', async () => {
    const stop = new AbortController();
    const world = worldOf(() => ({ status: 429 }));
    const waiting = {
      ...world,
      wait: async (ms: number, signal: AbortSignal) => {
        if (ms > 3000) return world.wait(ms, signal);
        stop.abort();
      },
    };
    expect(codeOf(await ask('Dienst', 'https://api.pdok.nl/x', waiting, { signal: stop.signal }))).toBe(
      'service-stopped',
    );
    expect(world.asked).toHaveLength(1);
  });
});

describe('a server that stalls, drops and lies', () => {
  let server: Server;
  let base = '';
  const real: World = {
    fetch: (url, init) => fetch(url, init),
    now: () => new Date(),
    wait: (ms, signal) =>
      new Promise((done) => {
        const timer = setTimeout(done, ms);
        signal.addEventListener('abort', () => {
          clearTimeout(timer);
          done();
        });
      }),
    random: () => 0,
  };
  const ways: Record<string, (response: ServerResponse) => void> = {
    '/stall': () => undefined,
    '/drop': (response) => response.destroy(),
    '/cut': (response) => {
      response.writeHead(200, { 'content-length': '1000' });
      response.write('{"features":[');
      setTimeout(() => response.destroy(), 20);
    },
    '/late': (response) => void setTimeout(() => response.end('{"good":true}'), 60),
    '/400': (response) => response.writeHead(400).end('query parameter not defined'),
    '/429': (response) => response.writeHead(429, { 'retry-after': '60' }).end(),
    '/500': (response) => response.writeHead(500).end('<html>'),
    '/html': (response) => response.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html><p>Onderhoud'),
    '/nan': (response) => response.end('{"features":[{"geometry":{"coordinates":[[[NaN,NaN]]]}}]}'),
    '/half': (response) => response.end('{"type":"FeatureCollection","features":[{"type":"Fea'),
    '/good': (response) => response.end('{"good":true}'),
  };
  beforeAll(async () => {
    server = createServer((request: IncomingMessage, response) => ways[request.url ?? '']?.(response));
    await new Promise<void>((up) => server.listen(0, '127.0.0.1', up));
    base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });

  it.each([
    ['/stall', 'service-slow'],
    ['/drop', 'service-offline'],
    ['/cut', 'service-offline'],
    ['/400', 'service-refused'],
    ['/429', 'service-busy'],
    ['/500', 'service-down'],
    ['/html', 'service-garbled'],
    ['/nan', 'service-garbled'],
    ['/half', 'service-garbled'],
    ['/late', 'ok'],
    ['/good', 'ok'],
  ])('%s: %s', async (path, code) => {
    // A busy machine may be late with a good answer; only the one that stalls is given little time.
    const timeoutMs = path === '/stall' ? 150 : 30_000;
    expect(codeOf(await ask('Dienst', base + path, real, { timeoutMs, repeats: 0 }))).toBe(code);
  });

  it('what nests deeper than any format is no answer; brackets in words are words', async () => {
    const nested = (depth: number) => `${'{"a":['.repeat(depth)}${']}'.repeat(depth)}`;
    const reply = async (text: string) =>
      codeOf(
        await ask(
          'Dienst',
          'https://api.pdok.nl/x',
          worldOf(() => text),
        ),
      );
    expect(await reply(nested(100_000))).toBe('service-garbled');
    expect(await reply(nested(20))).toBe('ok');
    expect(await reply(JSON.stringify({ name: `${'['.repeat(500)}"\\{`, more: '\\' }))).toBe('ok');
  });

  it('a newer question ends one that is under way, at once', async () => {
    const stop = new AbortController();
    const asked = ask('Dienst', `${base}/stall`, real, { signal: stop.signal });
    setTimeout(() => stop.abort(), 20);
    expect(codeOf(await asked)).toBe('service-stopped');
  });

  it('the header of a real answer is read', async () => {
    const read = await ask('Dienst', `${base}/429`, real, { timeoutMs: 30_000 });
    expect(read.ok ? null : read.error.details).toEqual({ service: 'Dienst', retryAfterMs: 60_000 });
  });

  it('waits longer before each repeat, never the same for two browsers', async () => {
    const waits = async (random: number) => {
      const waited: number[] = [];
      const world: World = {
        ...real,
        random: () => random,
        wait: (ms, signal) => {
          if (ms >= 3000) return real.wait(ms, signal);
          waited.push(ms);
          return Promise.resolve();
        },
      };
      await ask('Dienst', `${base}/500`, world, { timeoutMs: 30_000 });
      return waited;
    };
    const [one, two] = [await waits(0), await waits(0.5)];
    expect(one).toEqual([400, 800]);
    expect(two).toEqual([500, 1000]);
  });
});

describe('a slow answer', () => {
  /** Parts come every 10 ms while there are any; a service may be silent for 25 ms. */
  const slow = async (parts: number, then: 'ends' | 'hangs') => {
    let asked = 0;
    const world: World = {
      fetch: async (_, { signal, heard }) => {
        asked++;
        for (let i = 0; i < parts; i++) {
          await new Promise((done) => setTimeout(done, 10));
          heard?.();
        }
        if (then === 'hangs')
          await new Promise((_done, fail) => signal.addEventListener('abort', () => fail(new Error('stopped'))));
        return { status: 200, text: async () => '{}' };
      },
      now: () => new Date('2026-11-24T10:00:00Z'),
      wait: (ms, signal) =>
        new Promise((done) => {
          const timer = setTimeout(done, ms);
          signal.addEventListener('abort', () => {
            clearTimeout(timer);
            done();
          });
        }),
      random: () => 0,
    };
    const read = await ask('Dienst', 'https://api.pdok.nl/x', world, { timeoutMs: 25 });
    return [codeOf(read), asked];
  };

  it('that flows is waited for', async () => expect(await slow(8, 'ends')).toEqual(['ok', 1]));
  it('that falls silent is left at once: the other door is asked', async () => {
    expect(await slow(3, 'hangs')).toEqual(['service-slow', 1]);
    expect(await slow(0, 'hangs')).toEqual(['service-slow', 1]);
  });
});
