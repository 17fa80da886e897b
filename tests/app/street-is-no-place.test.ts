/** Of a street or a town nobody knows which point is meant: a list and an incident measure from none. */
import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { JudgedSite } from '../../src/app/actions/judge-sites.ts';
import type { OtherPlace } from '../../src/geodata/locatieserver.ts';
import { centre, collection, pand } from '../geodata/world.ts';
import { silenceWorkers } from './stand-ins.ts';

afterEach(() => vi.unstubAllGlobals());

/** A country of this one place, with panden around it. */
function countryOf(type: OtherPlace | 'adres'): void {
  vi.stubGlobal('fetch', async (address: string) => {
    const { searchParams } = new URL(address, 'https://hier.example/');
    if (address.includes('locatieserver')) {
      const filter = searchParams.get('fq') ?? type;
      const doc = { id: '1', type, weergavenaam: 'Markt', centroide_rd: `POINT(${centre.join(' ')})` };
      return Response.json({ response: { docs: filter.includes(type) ? [doc] : [] } });
    }
    if (address.includes('bag:pand')) return new Response(collection([pand(1)], { numberMatched: 1 }));
    return new Response(collection([], { numberMatched: 0 }));
  });
}

const texts = { adres: 'Markt 1 Delft', perceel: 'LLS00 B 10', weg: 'Markt, Delft', woonplaats: 'Delft' } as const;

describe.each(Object.entries(texts) as [keyof typeof texts, string][])('%s: %s', (kind, text) => {
  const named = kind === 'adres' || kind === 'perceel';

  it(`is ${named ? 'a' : 'no'} place for an incident`, async () => {
    countryOf(kind);
    const { placeAndAround } = await import('../../src/app/actions/open-address.ts');
    const found = await placeAndAround(text, null, new AbortController().signal);
    expect(found?.point ?? null).toEqual(named ? centre : null);
  });

  it(`is ${named ? 'a' : 'no'} place in a list`, async () => {
    countryOf(kind);
    silenceWorkers();
    const { judgeSites } = await import('../../src/app/actions/judge-sites.ts');
    const stop = new AbortController();
    const siting = 'gevel';
    const listed = {
      line: 2,
      name: 'a',
      point: null,
      address: text,
      siting,
      functions: ['opname'],
      unsaid: [],
      problem: null,
    } as const;
    const done: JudgedSite[] = [];
    const line = { key: 'a', name: 'a', listed, dossierId: null };
    const judging = judgeSites([line], { neutral: false, unknownAsHome: false }, stop.signal, (sites) =>
      done.push(...sites),
    );
    if (!named) await judging;
    else await new Promise((go) => setTimeout(go, 600));
    expect(done.map(({ problem }) => problem)).toEqual(named ? [] : ['address-nowhere']);
    stop.abort();
  });
});
