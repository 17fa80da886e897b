/** An address in a dossier of an own file: what the file does not know, is asked of PDOK as at the front door. */
import { afterEach, describe, expect, it, vi } from 'vitest';
import { fresh } from '../../src/app/actions/new-dossier.ts';
import { place } from '../../src/app/actions/place-machine.ts';
import { seekHere } from '../../src/app/actions/seek-here.ts';
import { emptyState } from '../../src/app/state/app-state.ts';
import { store } from '../../src/app/state/store.ts';
import type { Surroundings } from '../../src/archive/dossier.ts';
import { block } from '../engine/scenes.ts';

const street: Surroundings = {
  name: 'straat.geojson',
  invented: false,
  buildings: [{ ...block('winkel', 100_000, 400_000, 100_020, 400_012), address: null }],
  publicSpace: [],
  places: [],
  coverage: { hull: null, declared: true },
  sources: [],
  scenery: { trees: [], parcels: [], labels: [], addresses: [] },
};

// Where the machine comes is for the engine to find.
vi.mock('../../src/app/actions/place-machine.ts', () => ({ place: vi.fn() }));

/** What the service knows. */
const asked: string[] = [];
const knows = (answer: () => Promise<Response>) =>
  vi.stubGlobal('fetch', (url: string) => {
    asked.push(String(url));
    return answer();
  });
const address =
  (x: number, y: number, type = 'adres') =>
  async () =>
    new Response(
      JSON.stringify({
        response: { docs: [{ id: 'adr-1', type, weergavenaam: 'Markt 3, Dorp', centroide_rd: `POINT(${x} ${y})` }] },
      }),
    );

const open = (surroundings: Surroundings) => {
  asked.length = 0;
  vi.mocked(place).mockClear();
  store.setState({ ...emptyState, dossier: fresh('straat.geojson', surroundings, []), notices: [] });
};
const told = () => store.getState().notices.map(({ code }) => code);
/** A service that is away is asked more than once. */
const answered = () => vi.waitFor(() => expect(store.getState().busy).toBeNull(), { timeout: 60_000 });

/** What is said beside the field, once the service has answered. */
const late: string[] = [];
const later = (code: string) => void late.push(code);

afterEach(() => vi.unstubAllGlobals());

describe('an address that an own file does not know', () => {
  it('is asked of PDOK, and the machine comes there', async () => {
    knows(address(100_010, 399_998));
    open(street);
    expect(seekHere('Markt 3, Dorp', later)).toBeNull();
    await answered();
    expect(vi.mocked(place).mock.calls).toEqual([[[100_010, 399_998]]]);
    expect(asked.some((url) => url.startsWith('https://api.pdok.nl/bzk/locatieserver/'))).toBe(true);
  });

  it('of a street the map shows the middle, and nothing is judged', async () => {
    knows(address(100_010, 399_998, 'weg'));
    open(street);
    expect(seekHere('Markt', later)).toBeNull();
    await answered();
    expect(place).not.toHaveBeenCalled();
    expect(told()).toEqual(['street-middle']);
    expect(store.getState().look).toEqual({ point: [100_010, 399_998] });
  });

  it('that lies elsewhere moves nothing and is said to be elsewhere; one that nobody knows, and a service that is away, are said too', async () => {
    open(street);
    for (const [answer, said] of [
      [address(155_000, 463_000), []],
      [async () => new Response(JSON.stringify({ response: { docs: [] } })), ['address-nowhere']],
      [() => Promise.reject(new TypeError('offline')), ['service-offline']],
    ] as const) {
      knows(answer);
      late.length = 0;
      expect(seekHere('Markt 3, Dorp', later)).toBeNull();
      await answered();
      expect(vi.mocked(place).mock.calls).toEqual([]);
      expect(told()).toEqual(said);
      expect(late).toEqual([said.length > 0 ? 'no-addresses-here' : 'address-unknown']);
    }
  });

  it('in the town that comes with the app nothing is asked, and what is no address is said at once', () => {
    knows(address(1, 1));
    open({ ...street, invented: true });
    expect(seekHere('Markt 3, Dorp', later)).toBe('no-addresses-here');
    open(street);
    expect(seekHere('', later)).toBe('search-empty');
    expect(asked).toEqual([]);
  });
});
