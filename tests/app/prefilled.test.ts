// @vitest-environment happy-dom
/** What the app filled in to begin with says so beside its field until somebody chooses it or says that it is right; no answer hangs on it. */
import { readFileSync } from 'node:fs';
import { type ComponentType, h, render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { activeVariant, type Dossier, sceneOf } from '../../src/archive/dossier.ts';
import { readDossierText } from '../../src/archive/dossier-schema.ts';
import { placeFields } from '../../src/archive/prefilled.ts';
import { publicCopy } from '../../src/archive/public-copy.ts';
import type { Machine, RdPoint } from '../../src/engine/scene/scene.ts';
import { drawingNl } from '../../src/i18n/nl/map.ts';
import { evidenceNl, surroundingsNl } from '../../src/i18n/nl/questions.ts';
import { learn } from '../../src/i18n/speak.ts';
import { readSites } from '../../src/modules/overzicht/site-list.ts';
import { nothing, serveDemo, silenceWorkers } from './stand-ins.ts';

vi.mock('../../src/job/engine-client.ts', async (original) => ({
  ...(await original<typeof import('../../src/job/engine-client.ts')>()),
  placeMachine: async (_: unknown, machine: Machine, point: RdPoint) => ({
    machine: { ...machine, point },
    glance: { colour: 'green', unmet: [], unknown: [] },
  }),
}));
silenceWorkers();
serveDemo();
const { store } = await import('../../src/app/state/store.ts');
const { fresh, show } = await import('../../src/app/actions/new-dossier.ts');
const { openDemo } = await import('../../src/app/actions/open-dossier.ts');
const { place } = await import('../../src/app/actions/place-machine.ts');
const { openSite } = await import('../../src/app/actions/judge-sites.ts');
const { answer, undo } = await import('../../src/app/actions/edit-dossier.ts');
const { addMachine, takeUp } = await import('../../src/app/actions/several-machines.ts');
const { addVariant, openVariant } = await import('../../src/app/actions/variants.ts');
const { MachineStep } = await import('../../src/app/work/machine/machine-step.tsx');
const { isDone } = await import('../../src/app/state/step-done.ts');
const { setInside, setUnit } = await import('../../src/app/actions/variants.ts');
const { SurroundingsStep } = await import('../../src/app/work/surroundings/surroundings-step.tsx');
await learn('nl');

const { look, right } = evidenceNl.prefilled;
const page = document.createElement('div');
document.body.append(page);
afterEach(() => act(() => render(null, page)));

const now = (): Dossier => {
  const { dossier } = store.getState();
  if (!dossier) throw new Error('no dossier');
  return dossier;
};
/** What the open variant waits for: its hours, and of its first machine. */
const left = (): readonly string[] => {
  const { prefilled = [], machines } = activeVariant(now());
  return [...(machines[0]?.prefilled ?? []), ...prefilled];
};
const draw = (Step: ComponentType<{ dossier: Dossier }>) => act(() => render(h(Step, { dossier: now() }), page));
const marks = () => [...page.querySelectorAll('.prefilled')];
const steps: Readonly<Record<'siting' | 'functions' | 'exposure', ComponentType<{ dossier: Dossier }>>> = {
  siting: MachineStep,
  functions: MachineStep,
  exposure: SurroundingsStep,
};
/** The field above a mark. */
const fieldOf = (mark: Element) => mark.previousElementSibling as Element;

async function placed(): Promise<void> {
  show(fresh('Nergens', nothing, []));
  place([100_000, 400_000]);
  await vi.waitFor(() => expect(activeVariant(now()).machines).toHaveLength(1));
}

describe('where a machine is put down', () => {
  it('each field that was filled in says so, and no other', async () => {
    await placed();
    expect([...left()].toSorted()).toEqual(Object.keys(steps).toSorted());
    await draw(MachineStep);
    expect(marks().map(({ textContent }) => textContent)).toEqual([`${look} ${right}`, `${look} ${right}`]);
    expect(fieldOf(marks()[0] as Element).querySelector('select')?.value).toBe('gevel');
    expect(fieldOf(marks()[1] as Element).querySelector('input')?.checked).toBe(true);
    await draw(SurroundingsStep);
    expect(marks()).toHaveLength(1);
    expect(fieldOf(marks()[0] as Element).querySelector('input')?.checked).toBe(true);
  });

  it.each(Object.keys(steps) as (keyof typeof steps)[])(
    '%s no longer says so once somebody says that it is right',
    async (what) => {
      await placed();
      const scene = sceneOf(now());
      await draw(steps[what]);
      const mark = marks()[what === 'functions' ? 1 : 0];
      await act(() => mark?.querySelector('button')?.click());
      expect(left()).not.toContain(what);
      expect(left()).toHaveLength(2);
      await draw(steps[what]);
      // A short word stands where the press was.
      expect(page.querySelector('.prefilled-right[role="status"]')?.textContent).toBe(evidenceNl.prefilled.confirmed);
      // What is judged is the same: nothing hangs on it.
      expect(sceneOf(now())).toEqual(scene);
      await act(() => undo());
      expect(left()).toContain(what);
    },
  );

  it('nor once somebody chose it, whatever was chosen', async () => {
    await placed();
    await draw(MachineStep);
    const select = page.querySelector('select') as HTMLSelectElement;
    await act(() => {
      select.value = 'winkel';
      select.dispatchEvent(new Event('change', { bubbles: true }));
    });
    expect(left()).not.toContain('siting');
    await draw(MachineStep);
    await act(() => (fieldOf(marks()[0] as Element).querySelectorAll('input')[1] as HTMLInputElement).click());
    expect(left()).toEqual(['exposure']);
    await draw(SurroundingsStep);
    await act(() => (fieldOf(marks()[0] as Element).querySelectorAll('input')[1] as HTMLInputElement).click());
    expect(JSON.stringify(now())).not.toContain('prefilled');
  });
});

it('a new place says that nobody said yet whether anyone is there at night; it counts as if there is', async () => {
  await placed();
  answer({ placesOfStay: 'drawn' });
  await draw(SurroundingsStep);
  const press = (name: string) =>
    act(() => [...page.querySelectorAll('button')].find(({ textContent }) => textContent === name)?.click());
  const redraw = () => draw(SurroundingsStep);
  await press(surroundingsNl.addPlace);
  await redraw();
  const [place] = sceneOf(now()).places;
  const waits = () => 'prefilled' in (now().surroundings.places[0] ?? {});
  expect([place?.occupiedAtNight, waits()]).toEqual([true, true]);
  const row = page.querySelector('fieldset .rows li');
  expect(row?.textContent).toContain(look);
  // How far it is, stands with it.
  expect(row?.textContent).toMatch(/\d\sm/);
  await act(() => row?.querySelector('input')?.click());
  expect([sceneOf(now()).places[0]?.occupiedAtNight, waits()]).toEqual([false, false]);
  await act(() => undo());
  await redraw();
  await act(() => page.querySelector<HTMLElement>('fieldset .rows .prefilled button')?.click());
  expect([sceneOf(now()).places[0]?.occupiedAtNight, waits()]).toEqual([true, false]);
});

const press = (name: string) =>
  act(() => [...page.querySelectorAll('button')].find(({ textContent }) => textContent === name)?.click());

describe('what was filled in belongs to what it is about', () => {
  const placeMarks = () => page.querySelectorAll('fieldset .rows .prefilled').length;

  it('a place is one place, in whichever variant it was added, looked at or removed', async () => {
    await placed();
    answer({ placesOfStay: 'drawn' });
    addVariant();
    openVariant('a');
    await draw(SurroundingsStep);
    await press(surroundingsNl.addPlace);
    // Nobody said it in B either.
    openVariant('b');
    await draw(SurroundingsStep);
    expect(placeMarks()).toBe(1);
    await act(() => page.querySelector<HTMLElement>('fieldset .rows .prefilled button')?.click());
    openVariant('a');
    await draw(SurroundingsStep);
    expect([page.querySelectorAll('fieldset .rows li').length, placeMarks()]).toEqual([1, 0]);
  });

  it('nothing is left to look at of a place that was removed in another variant', async () => {
    await placed();
    answer({ placesOfStay: 'drawn', vehicleApproach: 'none', exposure: 'night' });
    await draw(SurroundingsStep);
    await press(surroundingsNl.addPlace);
    addVariant();
    await draw(SurroundingsStep);
    await act(() => page.querySelector<HTMLElement>('fieldset .rows li > .utrecht-button')?.click());
    expect(now().surroundings.places).toEqual([]);
    openVariant('a');
    expect(isDone('omgeving', now(), { missing: [], measureSets: [], criteria: [] })).toBe(true);
  });

  it('of several machines each waits for itself', async () => {
    await placed();
    const both = () => activeVariant(now()).machines.length === 2;
    addMachine();
    await vi.waitFor(() => expect(both()).toBe(true));
    await draw(MachineStep);
    expect(marks()).toHaveLength(2);
    await act(() => marks()[1]?.querySelector('button')?.click());
    await draw(MachineStep);
    expect([marks().length, page.querySelector('.prefilled-right')?.textContent]).toEqual([
      1,
      evidenceNl.prefilled.confirmed,
    ]);
    await act(() => takeUp(0));
    await draw(MachineStep);
    expect([marks().length, page.querySelector('.prefilled-right')]).toEqual([2, null]);
    await act(() => page.querySelector<HTMLInputElement>('fieldset.choice input:not(:checked)')?.click());
    await draw(MachineStep);
    expect(marks()).toHaveLength(1);
  });

  it('a machine that is added is filled in too, also beside one that was looked at', async () => {
    await placed();
    await draw(MachineStep);
    await press(right);
    await draw(MachineStep);
    await press(right);
    await draw(MachineStep);
    expect(marks()).toHaveLength(0);
    addMachine();
    await vi.waitFor(() => expect(activeVariant(now()).machines).toHaveLength(2));
    await draw(MachineStep);
    expect(marks()).toHaveLength(2);
  });

  it('the engine is told nothing of it: not of a machine, a place or a place instead', async () => {
    await placed();
    answer({ placesOfStay: 'drawn' });
    await draw(SurroundingsStep);
    await press(surroundingsNl.addPlace);
    setInside('yes');
    setUnit([100_010, 400_000]);
    expect(JSON.stringify(now())).toContain('prefilled');
    expect(activeVariant(now()).alternatives).toHaveLength(2);
    expect(JSON.stringify(sceneOf(now()))).not.toContain('prefilled');
    expect(JSON.stringify(publicCopy(now(), 'p', null))).not.toContain('prefilled');
    const machines = () => sceneOf(now()).machines;
    expect(machines()).toBe(machines());
  });

  it('a dossier of before, which kept all of it with a variant, reads on', async () => {
    await placed();
    answer({ placesOfStay: 'drawn' });
    await draw(SurroundingsStep);
    await press(surroundingsNl.addPlace);
    const text = JSON.stringify(now());
    const bare = JSON.parse(text, (key, value: unknown) => (key === 'prefilled' ? undefined : value)) as Dossier;
    const [variant] = bare.variants;
    const all = ['siting', 'functions', 'exposure', `place:${bare.surroundings.places[0]?.id}`, 'place:gone'];
    const before = {
      ...bare,
      variants: [
        { ...variant, prefilled: all },
        { ...variant, id: 'b', name: 'B' },
      ],
    };
    const read = readDossierText(JSON.stringify(before));
    const after = read.ok ? read.value : null;
    expect(after && { ...after, variants: after.variants.slice(0, 1) }).toEqual(JSON.parse(text));
    expect(JSON.stringify(after?.variants[1])).not.toContain('prefilled');
    expect(readDossierText(JSON.stringify(after))).toEqual(read);
  });
});

const box = (x: number, y: number) =>
  [
    [x, y],
    [x + 4, y],
    [x + 4, y + 4],
    [x, y + 4],
  ] as const;

it('so does a place that is taken over from a register, each of them', async () => {
  const stops = [1, 2].map((id) => ({ id: `${id}`, point: [100_010 + 5 * id, 400_000] as const }));
  show(fresh('Nergens', { ...nothing, scenery: { ...nothing.scenery, stops } }, []));
  place([100_000, 400_000]);
  await vi.waitFor(() => expect(activeVariant(now()).machines).toHaveLength(1));
  answer({ placesOfStay: 'drawn' });
  await draw(SurroundingsStep);
  const { take, takeAll } = drawingNl;
  const press = (name: string) =>
    act(() => [...page.querySelectorAll('button')].find(({ textContent }) => textContent === name)?.click());
  const taken = () => now().surroundings.places.flatMap(({ id, prefilled }) => (prefilled ? [id] : []));
  await press(takeAll);
  expect(taken().toSorted()).toEqual(['bgt-halte-1', 'bgt-halte-2']);
  await act(() => undo());
  await draw(SurroundingsStep);
  await press(take);
  expect(taken()).toEqual(['bgt-halte-1']);
  await draw(SurroundingsStep);
  expect(page.querySelector('fieldset .rows li')?.textContent).toContain(look);
});

it('a place that was drawn is listed with how far it is, however far; one of a file where it is near or counts, the nearest first', async () => {
  await placed();
  const of = (id: string, awayM: number) =>
    ({
      id,
      kind: 'terras',
      name: id,
      ring: box(100_000 + awayM, 400_000),
      occupiedAtNight: true,
      homesServed: 0,
    }) as const;
  const drawn = '0b8f8e2e-1c1d-4a3b-9f5e-2d6c7b8a9f10';
  const places = [of('far', 300), of('counts', 220), of(drawn, 150), of('near', 20), of('unseen', 400)];
  const dossier = now();
  const all = places.map((one) => ({
    ...one,
    buildingId: null,
    ...(one.id === 'unseen' && { prefilled: placeFields }),
  }));
  const counted = {
    missing: [],
    receptors: [],
    placesAsked: [],
    zones: { features: [] },
    places: [{ placeId: 'counts' }],
  };
  store.setState({
    dossier: { ...dossier, surroundings: { ...dossier.surroundings, places: all } },
    outcome: { kind: 'ready', assessment: counted as never },
  });
  answer({ placesOfStay: 'drawn' });
  store.setState({ outcome: { kind: 'ready', assessment: counted as never } });
  await draw(SurroundingsStep);
  const rows = [...page.querySelectorAll('fieldset .rows')][0]?.querySelectorAll('li > span:first-child') ?? [];
  const said = [...rows].map(({ textContent }) => textContent ?? '');
  expect(said.map((text) => [drawn, 'near', 'counts', 'far', 'unseen'].find((id) => text.startsWith(id)))).toEqual([
    'near',
    drawn,
    'counts',
    'unseen',
  ]);
  for (const text of said) expect(text).toMatch(/\d\sm$/);
});

it('what a list of sites says nothing of was chosen by nobody', async () => {
  await placed();
  const hull = [box(90_000, 390_000)[0], [110_000, 390_000], [110_000, 410_000], [90_000, 410_000]] as const;
  store.setState({
    dossier: { ...now(), surroundings: { ...now().surroundings, coverage: { hull, declared: true } } as never },
  });
  const [machine] = activeVariant(now()).machines;
  const read = readSites(`naam;x;y;plaatsing;functies\nA;100000;400000;kiosk;\nB;100000;400000;;`);
  if (!read.ok || !machine) throw new Error('no list');
  const filled: (readonly string[])[] = [];
  for (const listed of read.value) {
    const line = { key: listed.name, name: listed.name, listed, dossierId: null };
    await openSite({ line, answer: { machine } } as never, { neutral: false, unknownAsHome: false });
    expect(now().title).toBe(listed.name);
    filled.push(left().filter((key) => key !== 'exposure'));
  }
  expect(filled).toEqual([['functions'], ['siting', 'functions']]);
});

it('a file keeps it, a public copy does not, and one of before has nothing filled in', async () => {
  await placed();
  const read = readDossierText(JSON.stringify(now()));
  expect(read.ok && read.value.variants).toEqual(now().variants);
  expect(left()).toHaveLength(3);
  const before = readDossierText(readFileSync('tests/archive/examples/dossier-2.json', 'utf8'));
  expect(before.ok && JSON.stringify(before.value)).not.toContain('prefilled');
});

it('an example has nothing that nobody chose', async () => {
  await openDemo('demo-orange');
  expect(left()).toEqual([]);
  await draw(MachineStep);
  expect(marks()).toEqual([]);
});
