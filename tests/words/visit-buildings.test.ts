/** The sheet for a visit asks of each building that decides what the judgement takes it to be, in the words of the screens. */
import { expect, it } from 'vitest';
import { formatFor } from '../../src/i18n/format.ts';
import { fetchedInFull } from '../../src/i18n/full-words.ts';
import { fetched } from '../../src/i18n/speak.ts';
import { decidingBuildings, factSaid, factsOf, visited } from '../../src/i18n/visit-buildings.ts';
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
    receptors: assessment.receptors.map((one) => ({ ...one, unmet: [], unknown: [] })),
  };
  expect(decidingBuildings(quiet, null)).toEqual([]);
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
