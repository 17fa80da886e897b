/** An address in a dossier of an own file: what the file does not know, is asked of PDOK as at the front door. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { edit, editMachine } from '../../src/app/actions/edit-dossier.ts';
import { fresh } from '../../src/app/actions/new-dossier.ts';
import { place } from '../../src/app/actions/place-machine.ts';
import { seekHere } from '../../src/app/actions/seek-here.ts';
import { settlePlace } from '../../src/app/actions/settle-place.ts';
import { takeUp } from '../../src/app/actions/several-machines.ts';
import { addVariant, openVariant } from '../../src/app/actions/variants.ts';
import { emptyState } from '../../src/app/state/app-state.ts';
import { store } from '../../src/app/state/store.ts';
import type { Surroundings } from '../../src/archive/dossier.ts';
import { block, scene } from '../engine/scenes.ts';
import { nothing } from './stand-ins.ts';

const street: Surroundings = {
  ...nothing,
  invented: false,
  buildings: [{ ...block('winkel', 100_000, 400_000, 100_020, 400_012), address: null }],
};

// Nothing here is judged.
vi.mock('../../src/app/actions/judge-dossier.ts', () => ({ judgeSoon: () => undefined }));
vi.mock('../../src/app/actions/save-soon.ts', () => ({ saveSoon: () => undefined }));
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

describe('while the service has not answered', () => {
  const [one] = scene([]).machines;
  if (!one) throw new Error('no machine');
  const openPlaces = [{ id: 'p', label: 'p', box: [100_040, 400_000, 100_041, 400_001] }] as const;
  let answer: () => void;

  beforeEach(() => {
    open({ ...street, openPlaces: openPlaces as never });
    addVariant();
    openVariant('a');
    edit((dossier) => ({
      ...dossier,
      variants: dossier.variants.map((variant) => ({ ...variant, machines: [one, { ...one, id: 'machine-2' }] })),
    }));
    store.setState({ notices: [] });
    const waits = new Promise<void>((done) => (answer = done));
    const found = address(100_010, 399_998);
    knows(() => waits.then(found));
    expect(seekHere('Markt 3, Dorp', later)).toBeNull();
  });

  it.each([
    ['another variant is opened', () => openVariant('b')],
    ['another machine is chosen', () => takeUp(1)],
    ['it is put elsewhere by hand', () => editMachine({ point: [100_003, 400_000] })],
    [
      'it is taken away',
      () => edit((all) => ({ ...all, variants: all.variants.map((v) => ({ ...v, machines: [] })) })),
    ],
    ['another dossier is opened', () => store.setState({ dossier: fresh('elders', street, [one]) })],
  ])('%s: no machine moves, and that is said', async (_, change) => {
    change();
    answer();
    await answered();
    expect(vi.mocked(place).mock.calls).toEqual([]);
    expect(told()).toEqual(['machine-elsewhere']);
  });

  it.each([
    ['of the surroundings', () => settlePlace('p', 'nothing')],
    ['of the machine', () => editMachine({ functions: ['opname', 'storten'] })],
    [
      'of another variant',
      () => {
        openVariant('b');
        editMachine({ point: [100_003, 400_000] });
        openVariant('a');
      },
    ],
  ])('something else %s is said: the machine comes there all the same', async (_, change) => {
    change();
    answer();
    await answered();
    expect(vi.mocked(place).mock.calls).toEqual([[[100_010, 399_998]]]);
    expect(told()).toEqual([]);
  });
});
