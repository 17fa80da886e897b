/** A place in the grid of the country is written in one way on the whole of a report. */
import { expect, it } from 'vitest';
import { formatFor } from '../../src/i18n/format.ts';
import { rdSaid } from '../../src/i18n/rd-said.ts';
import { fetched } from '../../src/i18n/speak.ts';
import type { ReportProps } from '../../src/report/report-part.ts';
import { runningFoot } from '../../src/report/running-foot.ts';
import { demo } from '../engine/scenes.ts';
import { textOf } from './contradictions.ts';
import { bare, caseOn } from './drawn-case.ts';
import { pagesIn } from './pages.ts';
import { paperIn } from './paper-in.ts';

const orange = caseOn(demo('demo-orange'), bare);

it.each([
  ['nl', /RD x \d{1,3}\.\d{3},\d y \d{1,3}\.\d{3},\d(?!\d)/, /\d{1,3}\.\d{3},\d/],
  ['en', /RD x \d{1,3},\d{3}\.\d y \d{1,3},\d{3}\.\d(?!\d)/, /\d{1,3},\d{3}\.\d/],
] as const)('also where it is whole, in %s', async (tongue, pair, single) => {
  expect(rdSaid([121_060, 486_160], formatFor(tongue))).toMatch(new RegExp(`^${pair.source}$`));
  const { paper, words } = await paperIn(tongue);
  const to = 'RD 121060.0 486160.0, 90°';
  const history = [{ at: '2026-11-22T10:00:00.000Z', what: 'machine', variant: 'A', from: '', to }];
  const receipt = { ...orange.assessment.receipt, derived: { burstX: 121_060, burstY: 486_160.25 } };
  const html = paper({
    ...orange,
    assessment: { ...orange.assessment, receipt },
    dossier: { ...orange.dossier, history },
  });
  const text = textOf(html).replaceAll('\u00a0', ' ');
  const all = [...text.matchAll(/RD (?=(?:x )?\d)[^\n]*/g)].map(([one]) => one);
  expect(all.length).toBeGreaterThan(2);
  for (const one of all) expect(one).toMatch(pair);
  for (const name of [words.a.derivedNames.burstX, words.a.derivedNames.burstY])
    expect(new RegExp(`<dt>${name}</dt><dd>([^<]*)</dd>`).exec(html)?.[1]).toMatch(new RegExp(`^${single.source}$`));
  // A place without an address is called after its point: the paper's name of it is that same point.
  const nameless = { ...orange.dossier.surroundings, name: 'panden.geojson' };
  const buildings = nameless.buildings.map((one) => ({ ...one, address: null, name: null }));
  const surroundings = { ...nameless, buildings };
  const pages = (await pagesIn(tongue))({
    ...orange,
    open: orange.assessment,
    dossier: { ...orange.dossier, title: '', surroundings },
    scene: { ...orange.scene, buildings },
  });
  for (const page of [pages.report, pages.publicReport, pages.decision]) {
    const points = [
      ...textOf(page)
        .replaceAll('\u00a0', ' ')
        .matchAll(/RD (?=(?:x )?\d)[^\n]*/g),
    ].map(([point]) => point);
    expect(points.length).toBeGreaterThan(0);
    for (const point of points) expect(point).toMatch(pair);
  }
});

it('under a page it stands whole, and a longer name is cut, with a mark, before it runs into the number', async () => {
  const r = await fetched('nl', 'report');
  const left = (title: string, buildings = orange.dossier.surroundings.buildings) => {
    const surroundings = { ...orange.dossier.surroundings, name: 'panden.geojson', buildings };
    const dossier = { ...orange.dossier, title, surroundings };
    const given = { dossier, reportNumber: 'RN-7K2M-Q0XD', scope: 'public', r, f: formatFor('nl') };
    return /left \{ content: "([^"]*)"/.exec(runningFoot(given as unknown as ReportProps))?.[1] ?? '';
  };
  const nameless = orange.dossier.surroundings.buildings.map((one) => ({ ...one, address: null, name: null }));
  expect(left('', nameless)).toMatch(/^RD x [\d.]+,\d y [\d.]+,\d \(openbare versie\)$/);
  expect(left('Leidsestraat 12')).toBe('Leidsestraat 12 (openbare versie)');
  const long = left('Burgemeester van Leeuwenlaan 120 te Amsterdam');
  expect(long).toMatch(/^Burgemeester[^…]*… \(openbare versie\)$/);
  expect(long.length).toBeLessThan(50);
});
