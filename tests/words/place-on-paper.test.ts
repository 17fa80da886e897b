/** The report says where its place can be looked at on a public map: an address that paper shows too, and no more than the report tells. */
import { expect, it } from 'vitest';
import { publicMapOf } from '../../src/archive/place-links.ts';
import { demo } from '../engine/scenes.ts';
import { textOf } from './contradictions.ts';
import { bare, caseOn } from './drawn-case.ts';
import { paperIn } from './paper-in.ts';

const orange = caseOn(demo('demo-orange'), bare);
const one = { ...orange, open: orange.assessment };
const factIn = (html: string, term: string): string =>
  new RegExp(`<dt>${term}</dt><dd>([\\s\\S]*?)</dd>`).exec(html)?.[1]?.replaceAll('&amp;', '&') ?? '';

it.each(['nl', 'en'] as const)('with the same address as on the screen, in %s', async (tongue) => {
  const { paper, words } = await paperIn(tongue);
  const { publicMap, panorama } = words.r.facts;
  const [machine] = one.scene.machines;
  if (!machine) throw new Error('no machine');
  for (const scope of ['internal', 'public'] as const) {
    const html = paper(one, { scope });
    const address = publicMapOf(undefined, machine.point);
    expect(factIn(html, publicMap)).toContain(`href="${address}"`);
    expect(textOf(factIn(html, publicMap))).toContain(address);
    // Pictures of the street belong to others: only where the municipality has them.
    expect(html).not.toContain(`<dt>${panorama}</dt>`);
    const own = {
      publicMap: 'https://kaart.example/?x={x}&y={y}',
      panorama: 'https://straat.example/?x={x}&y={y}&kijk={bearing}',
    };
    const town = paper(one, { scope, sites: own });
    const [x, y] = machine.point.map((metres) => metres.toFixed(1));
    expect(textOf(factIn(town, publicMap))).toContain(`https://kaart.example/?x=${x}&y=${y}`);
    expect(textOf(factIn(town, panorama))).toContain(`&kijk=${Math.round(machine.outwardDeg + 180) % 360}`);
    // To a tenth of a metre, as the coordinates beside it.
    expect(factIn(town, publicMap)).not.toMatch(/\d\.\d{2}/);
    // Nothing is fetched by who only reads.
    expect(html).not.toMatch(/<(?:img|iframe|script|link)[^>]*pdok/);
  }
});

it('where a plan puts the machine elsewhere the address is of that place', async () => {
  const { paper, words } = await paperIn('nl');
  const [machine] = one.scene.machines;
  if (!machine) throw new Error('no machine');
  const point = [machine.point[0] + 12, machine.point[1]] as const;
  const alternatives = [{ measure: 'M02' as const, machine: { ...machine, siting: 'winkel' as const, point } }];
  const html = paper({ ...one, scene: { ...one.scene, alternatives, measures: ['M02'] } });
  expect(factIn(html, words.r.facts.publicMap)).toContain(publicMapOf(undefined, point));
});

it.each(['nl', 'en'] as const)('no date breaks over two lines, in %s', async (tongue) => {
  const { paper, words } = await paperIn(tongue);
  const history = [
    { at: '2026-11-30T17:31:00.000Z', what: 'title', from: 'a', to: 'b', variant: '' },
    { at: '2026-11-22T10:00:00.000Z', what: 'keepUntil', from: '', to: '2027-01-05', variant: '' },
  ];
  const siteChecks = [{ point: 'p', text: 'Muur', found: null, remark: '', role: '', date: '2026-11-22' }];
  const notes = { ...one.dossier.notes, reassess: '2028-12-01' };
  const dossier = { ...one.dossier, history, siteChecks, notes } as unknown as typeof one.dossier;
  const html = paper({ ...one, dossier });
  const [day, month] = [/^\d+|\d+(?=,)/, /[A-Za-z]+/].map((form) => form.exec(words.f.date('2026-11-30'))?.[0] ?? '');
  expect(html).toContain(words.f.date('2026-11-30').replaceAll(' ', '\u00a0'));
  expect(html).toContain(words.f.date('2028-12-01').replaceAll(' ', '\u00a0'));
  expect([day, month]).not.toContain('');
  const months = Array.from(
    { length: 12 },
    (_, i) => /[A-Za-z]+/.exec(words.f.date(`2026-${String(i + 1).padStart(2, '0')}-01`))?.[0],
  ).join('|');
  expect(textOf(html)).not.toMatch(new RegExp(`\\d (?:${months})\\b|\\b(?:${months}) \\d`));
});
