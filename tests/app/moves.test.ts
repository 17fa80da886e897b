// @vitest-environment happy-dom
/** Moves of the machine: one question to the engine for each position that is looked at, the newest position wins, a drag is one step back. */
import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Dossier } from '../../src/archive/dossier.ts';
import { activeVariant } from '../../src/archive/dossier.ts';
import type { Machine, RdPoint } from '../../src/engine/scene/scene.ts';
import type { Placed } from '../../src/job/aside-work.ts';

const asked = vi.hoisted(() => ({
  placed: [] as RdPoint[],
  glances: 0,
  waiting: [] as (() => void)[],
  looking: [] as ((glance: Placed['glance']) => void)[],
  judging: [] as ((answer: { ok: false } | { ok: true; value: unknown }) => void)[],
}));

vi.mock('../../src/job/engine-client.ts', async (original) => ({
  ...(await original<typeof import('../../src/job/engine-client.ts')>()),
  placeMachine: (_: unknown, machine: Machine, point: RdPoint) => {
    asked.placed.push(point);
    const answer: Placed = { machine: { ...machine, point }, glance: { colour: 'green', unmet: [], unknown: [] } };
    return new Promise<Placed>((done) => asked.waiting.push(() => done(answer)));
  },
  glanceAt: () => {
    asked.glances += 1;
    return new Promise<Placed['glance']>((done) => asked.looking.push(done));
  },
  assessScene: () => new Promise((done) => asked.judging.push(done)),
  zonesFor: async () => null,
  tipsOf: () => new Promise(() => undefined),
}));

const { drag, drop, nudge, place } = await import('../../src/app/actions/place-machine.ts');
const { judgeSoon } = await import('../../src/app/actions/judge-dossier.ts');
const { show } = await import('../../src/app/actions/new-dossier.ts');
const { redo, undo } = await import('../../src/app/actions/edit-dossier.ts');
const { store } = await import('../../src/app/state/store.ts');
const { emptyState } = await import('../../src/app/state/app-state.ts');

const example = JSON.parse(readFileSync('tests/archive/examples/dossier-2.json', 'utf8')) as Dossier;
const [start] = activeVariant(example).machines;
const at = (east: number): RdPoint => [(start?.point[0] ?? 0) + east, start?.point[1] ?? 0];
const now = (): RdPoint | undefined => {
  const { dossier } = store.getState();
  return dossier ? activeVariant(dossier).machines[0]?.point : undefined;
};

/** The engine answers what it was asked, until nothing waits. */
async function answered(): Promise<void> {
  while (asked.waiting.length > 0) {
    asked.waiting.shift()?.();
    await new Promise((done) => setTimeout(done));
  }
}

const colour: Placed['glance'] = { colour: 'green', unmet: [], unknown: [] };

/** What the last test left with the engine comes back. */
async function ended(): Promise<void> {
  while (asked.looking.length + asked.judging.length > 0) {
    for (const look of asked.looking.splice(0)) look(colour);
    for (const whole of asked.judging.splice(0)) whole({ ok: false });
    await new Promise((done) => setTimeout(done));
  }
}

beforeEach(async () => {
  await ended();
  Object.assign(asked, { placed: [], glances: 0, waiting: [] });
  store.setState({ ...emptyState, dossier: example });
});

describe('moving the machine', () => {
  it('asks the engine once for a position: where it stands and its colour come together', async () => {
    place(at(3));
    await answered();
    expect(now()).toEqual(at(3));
    expect(store.getState().outcome.kind).toBe('glance');
    expect(asked).toMatchObject({ placed: [at(3)], glances: 0 });
  });

  it('of many positions while one is looked at, only the newest is asked for', async () => {
    for (let i = 1; i <= 50; i++) drag(at(i));
    drop(at(51));
    await answered();
    expect(asked.placed).toEqual([at(1), at(51)]);
    expect(asked.glances).toBe(0);
    expect(now()).toEqual(at(51));
  });

  it('a drag is one step back, and one step forward again', async () => {
    drag(at(1));
    await answered();
    drag(at(2));
    drop(at(3));
    await answered();
    expect(store.getState().past).toHaveLength(1);
    undo();
    expect(now()).toEqual(start?.point);
    redo();
    expect(now()).toEqual(at(3));
  });

  it('at rest, a whole answer about what stood there before an edit is not shown; the one about what stands there is', async () => {
    const whole = (kenmerk: string) => ({
      ok: true as const,
      value: { receipt: { kenmerk }, zones: { features: [] } },
    });
    const { answer } = await import('../../src/app/actions/edit-dossier.ts');
    judgeSoon();
    await vi.waitFor(() => expect(asked.judging).toHaveLength(1));
    answer({ glassCertificate: 'EN 13541' });
    asked.judging.shift()?.(whole('before'));
    await vi.waitFor(() => expect(asked.judging).toHaveLength(1));
    expect(store.getState().outcome).not.toMatchObject({ kind: 'ready' });
    asked.judging.shift()?.(whole('now'));
    await vi.waitFor(() => expect(store.getState().outcome).toMatchObject({ kind: 'ready' }));
    expect(store.getState().outcome).toMatchObject({ assessment: { receipt: { kenmerk: 'now' } } });
  });

  it('an answer given while the engine looks is kept, and looked at anew', async () => {
    place(at(4));
    const { answer } = await import('../../src/app/actions/edit-dossier.ts');
    answer({ glassCertificate: 'EN 13541' });
    asked.glances = 0;
    await answered();
    const variant = activeVariant(store.getState().dossier as Dossier);
    expect([variant.machines[0]?.point, variant.answers.glassCertificate]).toEqual([at(4), 'EN 13541']);
    expect(asked.glances).toBeLessThanOrEqual(1);
  });

  it('in another dossier, opened meanwhile, nothing moves', async () => {
    place(at(5));
    const other = { ...example, id: 'another' };
    store.setState({ dossier: other });
    await answered();
    expect(store.getState().dossier).toBe(other);
  });
});

describe('a move that is looked at', () => {
  const [one] = example.variants;
  if (!one || !start) throw new Error('no variant');
  const pair = [start, { ...start, id: 'machine-2' }];
  const two: Dossier = {
    ...example,
    activeVariant: 'a',
    variants: ['a', 'b'].map((id) => ({ ...one, id, machines: pair })),
  };
  const points = () => store.getState().dossier?.variants.map(({ machines }) => machines.map(({ point }) => point));
  const asItWas = [0, 1].map(() => [start.point, start.point]);
  const openB = () => store.setState({ dossier: { ...two, activeVariant: 'b' } });
  beforeEach(() => store.setState({ dossier: two, machineAt: 0 }));

  const moves: Readonly<Record<string, () => void>> = {
    put: () => place(at(3)),
    nudged: () => nudge(3, 0),
    dragged: () => {
      drag(at(2));
      drop(at(3));
    },
  };
  it.each(Object.keys(moves))(
    'is of its own variant: %s while another is opened, nothing moves there',
    async (name) => {
      moves[name]?.();
      openB();
      await answered();
      expect(points()).toEqual(asItWas);
      expect(store.getState().notices.map(({ code }) => code)).toContain('machine-elsewhere');
    },
  );

  it.each(Object.keys(moves))('is of its own machine: %s while another is chosen, that one stays', async (name) => {
    moves[name]?.();
    store.setState({ machineAt: 1 });
    await answered();
    expect(points()?.[0]).toEqual([at(3), start.point]);
  });

  it('waits behind another for its own machine too', async () => {
    place(at(1));
    place(at(3));
    store.setState({ machineAt: 1 });
    await answered();
    expect(points()?.[0]).toEqual([at(3), start.point]);
  });

  it('a drag that another variant came between gives it no step back of its own', async () => {
    drag(at(2));
    await answered();
    openB();
    drop(at(3));
    await answered();
    expect([points(), store.getState().past]).toEqual([asItWas, []]);
  });

  it('steps of the arrow keys go on from the machine that is chosen', async () => {
    nudge(3, 0);
    await answered();
    store.setState({ machineAt: 1 });
    nudge(1, 0);
    await answered();
    expect(points()?.[0]).toEqual([at(3), at(1)]);
  });
});

describe('opening', () => {
  it('asks for the whole answer at once, after its colour: nothing moves', () => {
    show({ ...example, id: 'opened' });
    expect([asked.looking.length, asked.judging.length]).toEqual([1, 1]);
  });

  it('a colour of what lay open before is no colour of what is opened', async () => {
    judgeSoon();
    show({ ...example, id: 'opened next' });
    for (const look of asked.looking.splice(0)) look(colour);
    await new Promise((done) => setTimeout(done));
    expect(store.getState().outcome.kind).toBe('none');
    for (const look of asked.looking.splice(0)) look(colour);
    await new Promise((done) => setTimeout(done));
    expect(store.getState().outcome.kind).toBe('glance');
  });
});

describe('what a move says', () => {
  const said = () => store.getState().notices.map(({ code, details }) => [code, details['far']]);

  it('by touch: how far, from where the drag began', async () => {
    drag(at(5));
    await answered();
    drop(at(12), true);
    await answered();
    expect(said()).toContainEqual(['machine-moved', '12\u00a0m']);
  });

  it('is nothing where it stands as it stood, nor by mouse', async () => {
    drag(at(5));
    await answered();
    drop(at(0), true);
    await answered();
    drag(at(5));
    drop(at(12));
    await answered();
    expect(said().map(([code]) => code)).not.toContain('machine-moved');
  });
});
