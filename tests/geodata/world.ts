/** A world of services for tests: answers by address, and buildings on a square of invented ground. */
import type { RdPoint } from '../../src/engine/scene/scene.ts';
import type { World } from '../../src/geodata/ask.ts';

export type Answer = string | { readonly status: number; readonly body?: string } | Error;

/** A world of answers by what the address holds; no time passes in it. */
export function worldOf(answers: (url: URL, call: number) => Answer): World & { readonly asked: string[] } {
  const asked: string[] = [];
  return {
    asked,
    fetch: async (url) => {
      asked.push(url);
      const answer = answers(new URL(url), asked.length);
      if (answer instanceof Error) throw answer;
      const { status, body = '' } = typeof answer === 'string' ? { status: 200, body: answer } : answer;
      return { status, text: async () => body };
    },
    now: () => new Date('2026-11-24T10:00:00Z'),
    wait: (ms, signal) =>
      ms > 3000 ? new Promise((done) => signal.addEventListener('abort', () => done())) : Promise.resolve(),
    random: () => 0.5,
  };
}

export const centre: RdPoint = [100_000, 400_000];
export const square = (x: number, y: number, size = 8) => [
  [
    [x, y],
    [x + size, y],
    [x + size, y + size],
    [x, y + size],
    [x, y],
  ],
];
export const pand = (i: number, x = 99_960 + 10 * (i % 8), y = 400_010 + 10 * Math.floor(i / 8)) => ({
  type: 'Feature',
  properties: {
    identificatie: String(363_100_000_000_000 + i).padStart(16, '0'),
    status: 'Pand in gebruik',
    bouwjaar: 1930,
    gebruiksdoel: 'woonfunctie',
    aantal_verblijfsobjecten: 1,
  },
  geometry: { type: 'Polygon', coordinates: square(x, y) },
});
export const collection = (features: unknown[], more: object = {}) =>
  JSON.stringify({ type: 'FeatureCollection', features, ...more });
export const codeOf = (result: { ok: true } | { ok: false; error: { code: string } }) =>
  result.ok ? 'ok' : result.error.code;
