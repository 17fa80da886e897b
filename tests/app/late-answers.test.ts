/** What was asked for one dossier and comes when another lies open, or does not come at all, changes nothing of what lies open. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { edit, redo, undo } from '../../src/app/actions/edit-dossier.ts';
import { fresh } from '../../src/app/actions/new-dossier.ts';
import { openFiles } from '../../src/app/actions/open-dossier.ts';
import { addLayer } from '../../src/app/actions/open-layer.ts';
import { openRequest } from '../../src/app/actions/open-request.ts';
import { place } from '../../src/app/actions/place-machine.ts';
import { openSought } from '../../src/app/actions/seek-place.ts';
import { findPlaces } from '../../src/app/actions/variants.ts';
import { whileBusy } from '../../src/app/actions/while-busy.ts';
import { emptyState } from '../../src/app/state/app-state.ts';
import { store } from '../../src/app/state/store.ts';
import { block } from '../engine/scenes.ts';
import { nothing } from './stand-ins.ts';

vi.mock('../../src/app/actions/place-machine.ts', () => ({ place: vi.fn() }));
vi.mock('../../src/app/actions/judge-dossier.ts', () => ({ judgeSoon: () => undefined, judgeNow: () => undefined }));
vi.mock('../../src/app/actions/save-soon.ts', () => ({
  saveSoon: () => undefined,
  saveNow: async () => undefined,
  keepWith: () => undefined,
}));
vi.mock('../../src/app/actions/open-beside.ts', () => ({}));
vi.mock('../../src/geodata/read-request.ts', () => ({
  readRequest: () => ({ ok: true, value: { point: null, address: 'Markt 3, Dorp', caseNumber: 'Z-2026-1' } }),
}));
/** Searches for a place, each answered by hand. */
const searches: ((spots: readonly never[] | null) => void)[] = [];
vi.mock('../../src/job/aside-client.ts', () => ({ placesNear: () => new Promise((done) => searches.push(done)) }));
vi.mock('../../src/job/file-client.ts', () => ({
  readLayerFile: async () => ({ ok: true, value: { joined: 1 } }),
  printOfFile: async () => '0'.repeat(64),
  formatOfFile: async () => null,
  kindOfFile: async () => ({ opens: 'layer', layer: 'units' }),
}));

const addresses = [{ text: 'Lindestraat 1, Lindervoort', point: [100_010, 399_998] as const, buildingId: 'huis' }];
const town = {
  ...nothing,
  buildings: [block('huis', 100_000, 400_000, 100_020, 400_012)],
  scenery: { ...nothing.scenery, addresses },
};
const here = fresh('Plein', town, []);
const told = () => store.getState().notices.map(({ code }) => code);

beforeEach(() => {
  vi.mocked(place).mockClear();
  store.setState({ ...emptyState, dossier: here }, true);
  vi.stubGlobal('fetch', async () => new Response('', { status: 404 }));
});

describe('what lies open stays as it is', () => {
  it('when the town of the front door does not come: an address there is not one of this town', async () => {
    await openSought('Lindestraat 1, Lindervoort', null);
    expect([vi.mocked(place).mock.calls, told()]).toEqual([[], ['demo-missing']]);
  });

  it('when the place of a request does not come, also where something was written meanwhile', async () => {
    const opening = openRequest('<verzoek/>', 'verzoek.xml');
    store.setState({ dossier: { ...here, title: 'Plein 1' } });
    await opening;
    expect(store.getState().dossier).toEqual({ ...here, title: 'Plein 1' });
    expect(told()).not.toContain('request-read');
  });

  it('when a file that adds to another dossier comes late, and that is said', async () => {
    const adding = addLayer('units', '{}', new File(['{}'], 'adressen.geojson'));
    const other = { ...here, id: 'elders' };
    store.setState({ dossier: other });
    expect(await adding).toBe(true);
    expect(store.getState().dossier).toBe(other);
    expect(told()).toEqual(['file-elsewhere']);
  });

  it('when a file was given to the dossier before it, also of several that were given together', async () => {
    const work = { kind: 'work', step: 'omgeving' } as const;
    store.setState({ screen: work });
    const other = { ...here, id: 'elders' };
    const giving = openFiles(['a', 'b'].map((name) => new File(['{}'], `${name}.geojson`)));
    store.setState({ dossier: other });
    await giving;
    expect([store.getState().dossier, told()]).toEqual([other, ['file-elsewhere']]);
  });
});

describe('what is said to be waited for', () => {
  it('goes when it is there, and not when something that was waited for before it is there', async () => {
    let ready = () => {};
    const reading = whileBusy('file', () => new Promise<void>((done) => (ready = done)));
    const later = { what: 'services', parts: null } as const;
    store.setState({ busy: later });
    ready();
    await reading;
    expect(store.getState().busy).toBe(later);
    await whileBusy('file', async () => undefined);
    expect(store.getState().busy).toBeNull();
  });

  it('is the newest search for a place: the end of one that it stopped says nothing', async () => {
    const first = findPlaces();
    const second = findPlaces();
    searches[0]?.(null);
    await first;
    expect(store.getState().where).toEqual({ kind: 'busy', done: 0, total: 0 });
    searches[1]?.([]);
    await second;
    expect(store.getState().where).toEqual({ kind: 'ready', spots: [], of: here });
  });

  it('is no search of answers that were taken back, or given again', async () => {
    edit((one) => ({ ...one, title: 'Plein 2' }));
    for (const step of [undo, redo]) {
      const begun = findPlaces();
      step();
      expect(store.getState().where).toBeNull();
      searches.at(-1)?.([]);
      await begun;
      expect(store.getState().where).toBeNull();
    }
  });
});
