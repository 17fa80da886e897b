/** The public version: how far it can come is no less than any building of its tables has it, and its criteria add up. */
import { expect, it } from 'vitest';
import { isForOffice } from '../../src/engine/scene/assessment.ts';
import { fetchedInFull } from '../../src/i18n/full-words.ts';
import { fetched } from '../../src/i18n/speak.ts';
import { textOf } from './contradictions.ts';
import { caseOf, draw } from './drawn-case.ts';
import { pagesIn } from './pages.ts';

const cases = draw(2603, 12).map((one) => caseOf({ ...one, tips: true }));
const plain = (html: string) => textOf(html).replaceAll(/[\u00a0\u202f]/g, ' ');

it('no building with glass, a broken pane or pieces lies beyond the distance that neighbours are told', async () => {
  const [pages, g, r] = [await pagesIn('nl'), await fetched('nl', 'grounds'), await fetched('nl', 'report')];
  const told = (text: string, say: (metres: string) => string): number | null => {
    const [before = '', after = ''] = say('#').split('#');
    const at = text.indexOf(before);
    if (at < 0) return null;
    const metres = Number.parseFloat(text.slice(at + before.length));
    return text.slice(at).startsWith(`${before}${metres} m${after}`) ? metres : null;
  };
  let beyond = 0;
  for (const one of cases) {
    if (!one.open) throw new Error('no public part');
    const text = plain(pages(one).publicReport);
    const far = told(text, g.neighbours['glass-room']);
    const any = Math.max(far ?? 0, told(text, r.open.glassBeyond) ?? 0);
    const breaks = told(text, g.neighbours['glass-break']);
    const stray = told(text, g.neighbours.stray);
    const reachM = Number(
      one.open.zones.features.find((f) => f.properties?.['zone'] === 'glass-room')?.properties?.['reachM'],
    );
    for (const { host, distanceM, hazardClass, breakProbability, debrisDensityPerM2 } of one.open.receptors) {
      if (host) continue;
      const flies = ['3a', '3b', '4', '5'].includes(hazardClass);
      if (flies && distanceM > reachM) beyond++;
      if (far !== null && flies) expect(distanceM).toBeLessThanOrEqual(any);
      if (breaks !== null && breakProbability >= 0.01) expect(distanceM).toBeLessThanOrEqual(breaks);
      if (stray !== null && debrisDensityPerM2 > 0) expect(distanceM).toBeLessThanOrEqual(stray);
    }
  }
  expect(beyond).toBeGreaterThan(0);
});

it.each(['nl', 'en'] as const)('the report and the sheet of the map count every criterion, in %s', async (tongue) => {
  const [pages, r] = [await pagesIn(tongue), await fetched(tongue, 'report')];
  const t = await fetchedInFull(tongue);
  const words = Object.values({ ...t.states, unmet: r.open.unmet });
  for (const one of cases) {
    if (!one.open) throw new Error('no public part');
    const asked = new Set(one.open.criteria.map(({ id }) => id).filter((id) => !isForOffice(id)));
    for (const html of [pages(one).publicReport, pages(one).publicSheet]) {
      const said = plain(html);
      expect(said).toContain(r.ramInAnnex);
      const reasons = html.match(/class="report-pin"/g)?.length ?? 0;
      const others = words.flatMap((state) =>
        Array.from({ length: asked.size }, (_, i) => i + 1).filter((n) =>
          html.includes(`<strong>${r.stateCount(n, state)}</strong>`),
        ),
      );
      expect(others.reduce((sum, n) => sum + n, reasons)).toBe(asked.size);
    }
  }
});
