/** Whatever a service caps, changes or repeats: what it gave is complete only when that is proven. */
import { describe, expect, it } from 'vitest';
import { bagFromOgc, bagFromWfs } from '../../src/geodata/bag.ts';
import { heightsFromWfs } from '../../src/geodata/three-d-bag.ts';
import { centre, collection, pand, worldOf } from './world.ts';

const square = (n: number, from = 0) =>
  Array.from({ length: n }, (_, k) => {
    const i = from + k;
    return pand(i, 99_805 + 8 * (i % 48), 399_805 + 8 * Math.floor(i / 48));
  });

interface Wfs {
  readonly rows: (call: number) => readonly unknown[];
  readonly cap: number;
  /** What it says of their number. */
  readonly says?: (rows: readonly unknown[]) => number | undefined;
  readonly hits?: number;
}

const wfs = ({ rows, cap, says = () => undefined, hits }: Wfs) =>
  worldOf((url, call) => {
    const list = rows(call);
    if (url.searchParams.get('resultType') === 'hits') {
      if (url.searchParams.has('outputFormat')) return { status: 500 };
      return hits === undefined ? '<html/>' : `<wfs:FeatureCollection numberMatched="${hits}"/>`;
    }
    const start = Number(url.searchParams.get('startIndex'));
    const most = Math.min(cap, Number(url.searchParams.get('count')));
    const matched = says(list);
    return collection(list.slice(start, start + most), matched === undefined ? {} : { numberMatched: matched });
  });

const read = async (world: ReturnType<typeof worldOf>) => {
  const answer = await bagFromWfs('pand', centre, 200, world, {});
  if (!answer.ok) throw new Error(answer.error.code);
  return [answer.value.features.length, answer.value.complete];
};

describe('a service by start index', () => {
  it.each([300, 500, 999, 1000])(
    'that gives %i rows at most is read to its end, whether or not it counts',
    async (cap) => {
      for (const n of [0, 1, 299, 300, 301, 999, 1000, 1001, 2000]) {
        const all = square(n);
        const counted = wfs({ rows: () => all, cap, says: (rows) => rows.length });
        expect([n, await read(counted)]).toEqual([n, [n, true]]);
        expect([n, await read(wfs({ rows: () => all, cap }))]).toEqual([n, [n, true]]);
      }
    },
  );

  it('that stops before its own count is not complete', async () => {
    const all = square(700);
    expect(await read(wfs({ rows: () => all, cap: 300, says: () => 900 }))).toEqual([700, false]);
  });

  it('whose rows move once between two pages is read again', async () => {
    const [before, after] = [square(700), square(700, 3)];
    const world = wfs({ rows: (call) => (call === 1 ? before : after), cap: 300 });
    expect(await read(world)).toEqual([700, true]);
  });

  it('whose rows move for ever is never complete', async () => {
    const world = wfs({ rows: (call) => square(700, call), cap: 300, says: (rows) => rows.length });
    expect((await read(world))[1]).toBe(false);
    const grows = wfs({ rows: (call) => square(700 + call), cap: 300, says: (rows) => rows.length });
    expect((await read(grows))[1]).toBe(false);
  });

  it('that knows no start index counts only when its own number says that this is all', async () => {
    const all = square(300);
    const same = (hits?: number) =>
      worldOf((url) =>
        url.searchParams.get('resultType') === 'hits'
          ? `<wfs:FeatureCollection numberMatched="${hits ?? ''}"/>`
          : collection(all),
      );
    expect(await read(same(300))).toEqual([300, true]);
    expect(await read(same(301))).toEqual([300, false]);
    expect(await read(same())).toEqual([300, false]);
  });
});

describe('a number that is a limit', () => {
  it('of one page is looked behind', async () => {
    const all = square(700);
    expect(await read(wfs({ rows: () => all, cap: 300, says: () => 300 }))).toEqual([700, true]);
    expect(await read(wfs({ rows: () => square(300), cap: 300, says: () => 300 }))).toEqual([300, true]);
  });

  it('with a next page beside it is no number', async () => {
    const same = worldOf((url) =>
      url.searchParams.get('resultType') === 'hits'
        ? '<wfs:FeatureCollection numberMatched="300" numberReturned="0" next="https://x.example/"/>'
        : collection(square(300)),
    );
    expect(await read(same)).toEqual([300, false]);
  });
});

describe('an API by links', () => {
  const linked = (all: readonly unknown[], limit: number, matched?: (call: number) => number) =>
    worldOf((url, call) => {
      const from = Number(url.searchParams.get('cursor') ?? 0);
      const more = from + limit < all.length;
      return collection(all.slice(from, from + limit), {
        ...(matched && { numberMatched: matched(call) }),
        links: more ? [{ rel: 'next', href: `https://api.pdok.nl/x?cursor=${from + limit}` }] : [],
      });
    });
  const readLinks = async (world: ReturnType<typeof worldOf>) => {
    const answer = await bagFromOgc('pand', centre, 200, world, {});
    if (!answer.ok) throw new Error(answer.error.code);
    return [answer.value.features.length, answer.value.complete];
  };

  it('is followed to its last page at any limit, and held to the number it gives', async () => {
    const all = square(430);
    for (const limit of [50, 100, 429, 430]) {
      expect(await readLinks(linked(all, limit))).toEqual([430, true]);
      expect(await readLinks(linked(all, limit, () => 430))).toEqual([430, true]);
      expect(await readLinks(linked(all, limit, () => 431))).toEqual([430, false]);
    }
  });

  it('whose number changes on the way is not known whole', async () => {
    expect((await readLinks(linked(square(430), 100, (call) => (call < 3 ? 430 : 429))))[1]).toBe(false);
  });
});

describe('heights', () => {
  const row = (i: number, roof: number | null) => ({
    properties: {
      identificatie: `NL.IMBAG.Pand.${pand(i).properties.identificatie}`,
      b3_h_70p: roof,
      b3_h_maaiveld: 0,
    },
    geometry: pand(i).geometry,
  });

  it('of several rows for one building take the highest, whatever their order', async () => {
    const rows = [row(1, 4), row(1, 11), row(1, null), row(2, 9)];
    for (const order of [rows, rows.toReversed()]) {
      const answer = await heightsFromWfs(
        centre,
        200,
        worldOf(() => collection(order, { numberMatched: 4 })),
        {},
      );
      expect(answer.ok && [...answer.value.heights.values()].toSorted((one, two) => one - two)).toEqual([9, 11]);
      expect(answer.ok && [answer.value.records, answer.value.left.length]).toEqual([4, 1]);
    }
  });
});
