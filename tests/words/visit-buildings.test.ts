/** The sheet for a visit asks of each building that decides what the judgement takes it to be, in the words of the screens. */
import { expect, it } from 'vitest';
import type { Receptor, TippingPoint } from '../../src/engine/scene/assessment.ts';
import { formatFor } from '../../src/i18n/format.ts';
import { fetchedInFull } from '../../src/i18n/full-words.ts';
import { fetched } from '../../src/i18n/speak.ts';
import { decidingBuildings, factSaid, factsOf, type Judged, onSheet, visited } from '../../src/i18n/visit-buildings.ts';
import { demo } from '../engine/scenes.ts';
import { bare, caseOn, type DrawnCase } from './drawn-case.ts';
import { pagesIn } from './pages.ts';

const planned: DrawnCase = caseOn({ ...demo('demo-orange'), measures: ['M29'] }, bare);
const rowsIn = (html: string) =>
  html
    .split('<tbody')
    .slice(1)
    .filter((body) => body.includes('rowspan'));

it.each(['nl', 'en'] as const)('as many rows as the list holds, the nearest first, on paper in %s', async (tongue) => {
  const one = planned;
  const html = (await pagesIn(tongue))(one).visit;
  const all = decidingBuildings(one.assessment, null);
  expect(all.length).toBeGreaterThan(3);
  const rows = rowsIn(html);
  expect(rows).toHaveLength(Math.min(visited, all.length));
  const { facts, isRight } = await fetched(tongue, 'visit');
  for (const row of rows) for (const asks of Object.values(facts)) expect(row).toContain(asks);
  expect(html).toContain(isRight);
  // The numbers of the list are those on the map.
  for (const [i] of rows.entries()) {
    expect(html).toContain(`<strong>${i + 1}</strong>`);
    expect(html).toMatch(new RegExp(`figure-pin-text[^>]*>${i + 1}<`));
  }
});

it('every building where a criterion fails or waits decides, and every one that turns the colour', () => {
  const { assessment } = planned;
  const ids = decidingBuildings(assessment, null).map(({ buildingId }) => buildingId);
  for (const { buildingId, unmet } of assessment.receptors) if (unmet.length > 0) expect(ids).toContain(buildingId);
  for (const { findings } of assessment.criteria)
    for (const { receptor } of findings)
      if (assessment.receptors.some((one) => one.buildingId === receptor && one.class !== 'geen'))
        expect(ids).toContain(receptor);
  const far = assessment.receptors.filter(({ buildingId }) => ids.includes(buildingId)).map((one) => one.distanceM);
  expect(decidingBuildings(assessment, null).map((one) => one.distanceM)).toEqual(far.toSorted((a, b) => a - b));
  // What failed without the plan is looked at with it too.
  const quiet = {
    ...assessment,
    criteria: [],
    tippingPoints: [],
    missing: [],
    otherHour: null,
    receptors: assessment.receptors.map((one) => ({ ...one, unmet: [], unknown: [] })),
  };
  // The machine its own building is looked at whatever comes of it.
  expect(decidingBuildings(quiet, null).map(({ host }) => host)).toEqual([true]);
  expect(decidingBuildings(quiet, assessment).map(({ buildingId }) => buildingId)).toEqual(ids);
});

it('what is known, said, proposed and assumed is told apart', async () => {
  const [w, b, t] = [await fetched('nl', 'visit'), await fetched('nl', 'buildings'), await fetchedInFull('nl')];
  const words = { w, b, t, f: formatFor('nl') };
  const receptor = { buildingId: 'p', paneType: 'home-single', dwellings: null, classReason: 'by-use', lowRoofM: 3 };
  const said = (building: object, judgements = {}, unknownUseAs: 'woonfunctie' | null = null) =>
    factsOf(receptor, building as never, { judgements, unknownUseAs })
      .map((fact) => factSaid(fact, words).taken)
      .join(' | ');
  expect(said({ uses: null, heightM: null })).toBe(
    'niet bekend | niet bekend | enkel glas, 4\u00a0mm (voorstel van de app) | niet bekend; het dak telt als 3,0 m',
  );
  expect(said({ uses: null, heightM: null }, {}, 'woonfunctie')).toMatch(/^wonen \(aangenomen\)/);
  expect(said({ uses: ['winkelfunctie'], heightM: 9 })).toMatch(
    /^winkel \(register of bestand\) \| .* \| 9,0 m \(register of bestand\)$/,
  );
  expect(said({ uses: null, heightM: null }, { p: { uses: ['winkelfunctie'] } })).toMatch(/^winkel \(door u gekozen\)/);
});

it('the words are those of the list where it is changed', async () => {
  for (const tongue of ['nl', 'en'] as const) {
    const [{ facts }, list] = [await fetched(tongue, 'visit'), await fetched(tongue, 'surroundings')];
    expect([facts.use, facts.glass]).toEqual([list.setUse, list.setGlass]);
    expect(facts.glass).toBe((await fetched(tongue, 'labels')).ui.glass);
  }
});

const textIn = (html: string) =>
  html
    .replaceAll('&nbsp;', ' ')
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll(/\s+/g, ' ');
const seen = (buildingId: string, distanceM: number, more: object = {}) =>
  ({ buildingId, distanceM, host: false, class: 'kwetsbaar', unmet: [], unknown: [], ...more }) as unknown as Receptor;
const point = (input: string, to: string | number | boolean, more: Partial<TippingPoint> = {}): TippingPoint => ({
  input,
  from: null,
  to,
  verdict: 'red',
  receptor: null,
  sentence: '',
  ...more,
});

it('what fails or waits is on the sheet before what is nearer, the machine its own building always; the rest is counted', () => {
  const near = Array.from({ length: 14 }, (_, i) => seen(`near-${i}`, 3 + i));
  const far = [seen('fails', 80, { unmet: ['C-GLI'] }), seen('waits', 70, { unknown: ['C-VUL'] })];
  const host = seen('host', 0.3, { host: true, class: 'geen' });
  const of = (receptors: readonly Receptor[]) => ({
    criteria: [],
    receptors,
    missing: [],
    otherHour: null,
    tippingPoints: [point('care', 40, { receptors: near.map(({ buildingId }) => buildingId) })],
  });
  const { shown, left } = onSheet(of([...near, ...far, host]), null);
  const ids = shown.map(({ buildingId }) => buildingId);
  expect(ids).toHaveLength(visited);
  expect(ids).toEqual(['host', ...near.slice(0, visited - 3).map((one) => one.buildingId), 'waits', 'fails']);
  expect(left).toBe(14 + 3 - visited);
  // What fails goes before what waits, and what fails by the other hours before what only may turn it.
  const all = Array.from({ length: visited }, (_, i) => seen(`waits-${i}`, 3 + i, { unknown: ['C-VUL'] }));
  expect(onSheet(of([...all, ...far]), null).shown.at(-1)?.buildingId).toBe('fails');
  const then = { missing: [], unconfirmed: [], panes: [], unmet: [{ findings: [{ receptor: 'then', met: false }] }] };
  const asked = { ...of([...near, seen('then', 90)]), otherHour: then as unknown as NonNullable<Judged['otherHour']> };
  expect(onSheet(asked, null).shown.at(-1)?.buildingId).toBe('then');
  // Nothing decides: still the building that carries it.
  expect(onSheet({ ...of([host, ...near]), tippingPoints: [] }, null).shown).toEqual([host]);
});

it.each(['nl', 'en'] as const)(
  'a use and glass that somebody chose are called as they were chosen, in %s',
  async (tongue) => {
    const b = await fetched(tongue, 'buildings');
    const id = onSheet(planned.assessment, null).shown.find((one) => !one.host)?.buildingId ?? '';
    const choose = (retention: 'laminated' | 'film-anchored' | 'none') =>
      ({
        [id]: {
          uses: ['winkelfunctie', 'woonfunctie'],
          glazing: { paneType: null, retention, certificate: null },
        },
      }) as const;
    const pages = await pagesIn(tongue);
    for (const retention of ['laminated', 'film-anchored'] as const) {
      const judgements = choose(retention);
      const chosen = {
        ...planned,
        dossier: { ...planned.dossier, judgements },
        scene: { ...planned.scene, judgements },
      };
      const said = pages(chosen);
      const page = textIn(said.visit);
      // Inside the report says it in the table of buildings and in the annex; what was chosen of glass goes no farther.
      const inRows = (html: string) =>
        (html.match(/<tr\b.*?<\/tr>/gs) ?? []).map(textIn).filter((row) => row.includes(b.retentions[retention]));
      expect(inRows(said.report)).toHaveLength(2);
      expect(inRows(said.publicReport)).toEqual([]);
      expect(page).toContain(`: ${b.shopWithHomes} (`);
      expect(page).toContain(`: ${b.retentions[retention]} (`);
    }
    const plain = textIn(pages({ ...planned, dossier: { ...planned.dossier, judgements: choose('none') } }).visit);
    expect(plain).not.toContain(`: ${b.retentions.none} (`);
  },
);

it.each(['nl', 'en'] as const)(
  'what is asked of buildings is asked once, each in its own row, in %s',
  async (tongue) => {
    const w = await fetched(tongue, 'visit');
    const { shown } = onSheet(planned.assessment, null);
    const ids = shown.filter(({ host }) => !host).map(({ buildingId }) => buildingId);
    const [first = '', ...others] = ids;
    const tippingPoints = [
      point('use', 'woonfunctie', { receptor: first }),
      point('care', 40, { from: ids.length, receptor: ids.at(-1) ?? null, receptors: ids }),
      point('occupiedAtNight', true, { from: false, receptor: others[0] ?? null }),
      point('glazing', 'home-thick'),
      point('heightM', 12),
    ];
    const html = (await pagesIn(tongue))({ ...planned, assessment: { ...planned.assessment, tippingPoints } }).visit;
    const [before = ''] = html.split(w.lookTitle);
    const red = (await fetchedInFull(tongue)).verdict.red.word.toLowerCase();
    // The first table asks of the machine and its place only.
    for (const asks of [w.asks.use('', '|'), w.asks.glazing('|'), w.asks.heightM('|')])
      expect(textIn(before)).not.toContain(asks.split('|')[0]?.trim());
    expect(textIn(html)).not.toContain(w.asks.care('40', '', '3').slice(0, 14));
    const rows = rowsIn(html).map(textIn);
    const withBox = (box: string) => rows.filter((row) => row.includes(`☐ ${box}`));
    expect(withBox(w.mayTurn(w.here.care, red))).toHaveLength(ids.length);
    expect(withBox(w.turns(w.here.use, red))).toHaveLength(1);
    expect(withBox(w.turns(w.yes, red))).toHaveLength(1);
    expect(rows.some((row) => row.includes(w.nightFact))).toBe(true);
    // No box for all panes or roofs at once: it is told what would turn it.
    expect(textIn(html)).toContain(textIn(w.tipping.heightM(red, '12')));
  },
);

it.each(['nl', 'en'] as const)(
  'all that is found on site is asked in the words of the screen, once, in %s',
  async (tongue) => {
    const [asked, e, m] = [
      await fetchedInFull(tongue),
      await fetched(tongue, 'evidence'),
      await fetched(tongue, 'machine'),
    ];
    const open = caseOn(demo('demo-orange'), bare);
    const html = textIn((await pagesIn(tongue))(open).visit);
    const times = (text: string) => html.split(text.replaceAll('\u00a0', ' ')).length - 1;
    const { missing } = asked;
    for (const question of [missing['shared-entrance'](), missing['vehicle-approach'](), e.recess, m.dwellingQuestion])
      expect([question, times(question)]).toEqual([question, 1]);
    for (const one of Object.values(e.recesses)) expect(html).toContain(`☐ ${one}`);
    const places = { ...open, assessment: { ...open.assessment, tippingPoints: [] } };
    expect(textIn((await pagesIn(tongue))(places).visit)).toContain(missing['places-of-stay']());
  },
);

it('what fails by the other hours is told, with the buildings where it does', async () => {
  const [w, t] = [await fetched('nl', 'visit'), await fetchedInFull('nl')];
  const { assessment } = planned;
  const one = assessment.receptors.find(({ host }) => !host) as Receptor;
  const finding = {
    receptor: one.buildingId,
    value: 3,
    limit: 1,
    unit: 'm',
    met: false,
    distanceM: one.distanceM,
    dwellings: null,
  };
  const unmet = [
    { id: 'C-GLI', scenario: null, status: 'unmet', pending: [], worst: finding, findings: [finding] },
  ] as const;
  const otherHour = {
    hour: 'day',
    verdict: 'red',
    unmet,
    pending: [],
    missing: [],
    set: null,
    unconfirmed: [],
    panes: [],
    idle: [],
  } as const;
  const exposures = { night: assessment.verdict, day: 'red' } as const;
  const html = (await pagesIn('nl'))({ ...planned, assessment: { ...assessment, exposures, otherHour } }).visit;
  const said = w.failsThen.day(t.criteria['C-GLI'].title);
  expect(rowsIn(html).filter((row) => textIn(row).includes(said))).toHaveLength(1);
  expect(textIn(html.split(w.lookTitle)[0] ?? '')).toContain(t.criteria['C-GLI'].title);
});

it('a building is called by its number on the map wherever the sheet names it', async () => {
  const w = await fetched('nl', 'visit');
  const { assessment } = planned;
  const { shown } = onSheet(assessment, null);
  const at = shown.findIndex(({ host }) => !host);
  const missing = [
    { what: 'use', who: 'register', receptors: [shown[at]?.buildingId ?? ''], criteria: ['C-VUL'] },
  ] as const;
  const html = textIn((await pagesIn('nl'))({ ...planned, assessment: { ...assessment, missing } }).visit);
  expect(html.split(w.lookTitle)[0]).toContain(w.numbered('', at + 1).trim());
});
