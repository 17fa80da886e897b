// @vitest-environment happy-dom
/** Everything that is drawn on the map has its sign in the legend, as long as it is drawn. */
import { h, render } from 'preact';
import { expect, it, vi } from 'vitest';
import { fresh } from '../../src/app/actions/new-dossier.ts';
import { draw } from '../../src/app/map/draw-state.ts';
import { Legend } from '../../src/app/map/legend.tsx';
import { signClasses, signsDrawn } from '../../src/app/map/signs.ts';
import { type AppState, emptyState, zoneLayers } from '../../src/app/state/app-state.ts';
import { shown } from '../../src/app/state/selectors.ts';
import { store } from '../../src/app/state/store.ts';
import { activeVariant, type Dossier, questionOf, type Surroundings } from '../../src/archive/dossier.ts';
import { assess } from '../../src/engine/assessment/assess.ts';
import { releasedModels } from '../../src/engine/models/models.ts';
import type { Scene } from '../../src/engine/scene/scene.ts';
import { formatFor } from '../../src/i18n/format.ts';
import { nl } from '../../src/i18n/nl/catalogue.ts';
import { fetched, learn } from '../../src/i18n/speak.ts';
import { mapOn, unanswered } from './a-flat-map.ts';

const town = JSON.parse(
  await (await import('node:fs/promises')).readFile('public/demo/lindervoort.json', 'utf8'),
) as Surroundings & { dossiers: { title: string; machine: Parameters<typeof fresh>[2][number] }[] };

const judged = (dossier: Dossier) => {
  const answered = assess(questionOf(dossier).scene as Scene, releasedModels);
  if (!answered.ok) throw new Error(answered.error.message);
  return answered.value;
};

function dossierOf(): Dossier {
  const { dossiers, name, invented, buildings, publicSpace, places, coverage, sources, scenery } = town;
  // What lies near the machine has every sign there is; to draw the whole town anew for each state is long.
  const [x, y] = (dossiers[1] as (typeof dossiers)[number]).machine.point;
  const near = buildings.filter(({ footprint }) => {
    const [at] = footprint[0]?.[0] ?? [];
    return at && Math.hypot(at[0] - x, at[1] - y) < 120;
  });
  const { labels = [], addresses = [] } = town as Partial<Surroundings['scenery']>;
  const { machine } = dossiers[1] as (typeof dossiers)[number];
  const all = { ...scenery, parcels: scenery.parcels ?? [], labels, addresses };
  return fresh('plek', { name, invented, buildings: near, publicSpace, places, coverage, sources, scenery: all }, [
    machine,
  ]);
}

/** What says itself what it is, or has its row for another reason: a name, a figure, what was just asked for. */
const speaks = /^(?:map-label|reach|probe|ruler|outline|dimension|machine|building-faded|map-near|leaflet)/;

it('whatever the state', async () => {
  await learn('nl');
  const bare = dossierOf();
  const [variant] = bare.variants;
  if (!variant) throw new Error('no variant');
  const [x, y] = activeVariant(bare).machines[0]?.point ?? [0, 0];
  const ring = [
    [x + 3, y + 3],
    [x + 6, y + 3],
    [x + 6, y + 6],
  ] as const;
  const square = { id: 'p', kind: 'terras', name: 'Terras', ring, occupiedAtNight: true, homesServed: 0 } as const;
  const withPlaces: Dossier = {
    ...bare,
    surroundings: {
      ...bare.surroundings,
      places: [{ ...square, buildingId: null }],
      openPlaces: [{ source: 'pand', id: 'x', reason: 'no-outline', box: [x, y, x + 4, y + 4], found: null }] as never,
    },
  };
  const barrier = { from: [x + 2, y], to: [x + 2, y + 3] } as const;
  const driven: Dossier = {
    ...bare,
    variants: [
      {
        ...variant,
        answers: {
          ...variant.answers,
          vehicleApproach: 'possible',
          approaches: [[x + 9, y]],
          barriers: [
            { ...barrier, certificate: '' },
            { ...barrier, certificate: 'IWA 14-1' },
          ] as never,
        },
      },
    ],
  };
  const answer = judged(bare);
  const ready = { kind: 'ready', assessment: answer } as AppState['outcome'];
  const better = { ...answer, receptors: answer.receptors.map((one) => ({ ...one, unmet: [] })) };
  const waiting = { ...better, criteria: answer.criteria.map((one) => ({ ...one, state: 'pending' as const })) };
  const spared = { ...answer, receptors: answer.receptors.map((one) => ({ ...one, unmet: [], facades: [] })) };
  const planned = { ...answer, criteria: answer.criteria.map((one) => ({ ...one, state: 'met-by-plan' as const })) };
  const layers = Object.fromEntries(zoneLayers.map((zone) => [zone, true])) as AppState['layers'];
  const spots = (['green', 'orange', 'red', 'undetermined', 'undetermined'] as const).map((verdict, i) => ({
    from: [x + i, y],
    to: [x + i, y + 1],
    verdict,
    notGreen: i === 4,
    machine: activeVariant(bare).machines[0],
  }));
  const worseByDay = spots.map((spot) => ({ ...spot, exposures: { night: spot.verdict, day: 'red' } }));
  const searching = { kind: 'work', step: 'maatregelen' } as const;
  const elsewhere = {
    ...emptyState,
    dossier: bare,
    outcome: unanswered,
    where: { kind: 'ready', of: bare, spots } as never,
  };
  const states: AppState[] = [
    // A point that was typed, while it is asked about.
    { ...emptyState, dossier: bare, outcome: unanswered, given: [x + 7, y] },
    // What was looked for says nothing in another step.
    { ...elsewhere, screen: { kind: 'work', step: 'uitkomst' } },
    { ...emptyState, dossier: bare, outcome: unanswered },
    { ...emptyState, dossier: bare, outcome: ready, layers },
    { ...emptyState, dossier: bare, outcome: { kind: 'ready', assessment: planned } as AppState['outcome'] },
    // A plan that leaves nothing that fails.
    { ...emptyState, dossier: bare, outcome: { kind: 'ready', assessment: spared } as AppState['outcome'] },
    { ...emptyState, dossier: withPlaces, outcome: unanswered },
    { ...emptyState, dossier: driven, outcome: unanswered },
    { ...elsewhere, screen: searching },
    {
      ...emptyState,
      dossier: bare,
      screen: searching,
      outcome: unanswered,
      where: { kind: 'ready', of: bare, spots: worseByDay } as never,
    },
    { ...emptyState, dossier: bare, outcome: ready, compare: { before: answer, side: 'after' } },
    {
      ...emptyState,
      dossier: bare,
      outcome: { kind: 'ready', assessment: better } as AppState['outcome'],
      compare: { before: answer, side: 'after' },
    },
    {
      ...emptyState,
      dossier: bare,
      outcome: ready,
      compare: { before: better, side: 'after' },
    },
    {
      ...emptyState,
      dossier: bare,
      outcome: { kind: 'ready', assessment: waiting } as AppState['outcome'],
      compare: { before: answer, side: 'after' },
    },
  ];
  const seen = new Set<string>();
  const facadesSeen = new Set<boolean>();
  for (const state of states) {
    const { frame, map } = mapOn();
    store.setState(state, true);
    draw(map, state, null, { machine: 'Automaat', siting: nl.siting, help: '', format: formatFor('nl') });
    await vi.dynamicImportSettled();
    await new Promise((done) => setTimeout(done, 50));
    const page = document.createElement('div');
    render(h(Legend, {}), page);
    await new Promise((done) => setTimeout(done, 50));
    const marks = [...frame.querySelectorAll('.leaflet-map-pane path[class], .difference-mark, .pin')];
    const drawn = new Set(
      marks.filter((one) => !one.closest('defs')).flatMap((one) => (one.getAttribute('class') ?? '').split(/\s+/)),
    );
    const rows = signsDrawn(state).flatMap((sign) => signClasses[sign].flatMap((all) => all.split(' ')));
    for (const name of drawn) {
      if (name === '' || name === 'difference-mark-west' || name === 'building' || speaks.test(name)) continue;
      seen.add(name);
      const there = page.querySelector(`.legend [class~="${name}"]`) !== null || rows.includes(name);
      expect(there, name).toBe(true);
    }
    const looksFor = state.screen === searching;
    expect([...drawn].some((name) => name.startsWith('spot'))).toBe(looksFor && state.where !== null);
    const facades = [...drawn].some((name) => name.startsWith('facade'));
    expect(page.querySelector('.legend .facade') !== null).toBe(facades);
    facadesSeen.add(facades);
    // Of each state that a requirement is in its sign, as in the head and the lists.
    for (const one of new Set(Object.values(shown(state).states)))
      expect(page.querySelector(`.legend .state-sign-${one}`), one).not.toBeNull();
    // And no row of what is not drawn.
    for (const sign of signsDrawn(state)) {
      expect(page.querySelector(`.legend [class~="${signClasses[sign][0].split(' ').at(-1)}"]`), sign).not.toBeNull();
      expect(
        signClasses[sign].some((all) => drawn.has(all.split(' ').at(-1) ?? '')),
        sign,
      ).toBe(true);
    }
    render(null, page);
    map.remove();
  }
  expect(facadesSeen).toEqual(new Set([true, false]));
  for (const name of ['place-of-stay', 'place', 'approach', 'barrier-certified', 'spot-red', 'ground-water', 'tree'])
    expect(seen, name).toContain(name);
  for (const name of [
    'difference-mark-better',
    'difference-mark-awaits',
    'difference-mark-worse',
    'difference-mark-both',
    'pin',
  ])
    expect(seen, name).toContain(name);
});

it('says why a facade out of sight is marked, and only where one is', async () => {
  await learn('nl');
  const { rings } = await fetched('nl', 'ground');
  const dossier = dossierOf();
  const answer = judged(dossier);
  const page = document.createElement('div');
  const said = async (overRoofs: boolean) => {
    const receptors = answer.receptors.map(({ overRoofs: _, ...one }) => (overRoofs ? { ...one, overRoofs } : one));
    const outcome = { kind: 'ready', assessment: { ...answer, receptors } } as AppState['outcome'];
    store.setState({ ...emptyState, dossier, outcome }, true);
    render(h(Legend, {}), page);
    await new Promise((done) => setTimeout(done, 50));
    return page.querySelector('.legend')?.textContent?.includes(rings.facadesOver);
  };
  expect([await said(true), await said(false)]).toEqual([true, false]);
  render(null, page);
});

it('tells nothing of zones before there is a machine', async () => {
  await learn('nl');
  const placed = dossierOf();
  const page = document.createElement('div');
  const boxes = async (dossier: Dossier) => {
    store.setState({ ...emptyState, dossier, outcome: unanswered }, true);
    render(h(Legend, {}), page);
    await new Promise((done) => setTimeout(done, 50));
    return page.querySelectorAll('.legend input').length;
  };
  expect(await boxes(fresh('leeg', placed.surroundings, []))).toBe(0);
  expect(page.querySelectorAll('.legend .building').length).toBeGreaterThan(0);
  expect(await boxes(placed)).toBe(zoneLayers.length);
  render(null, page);
});
