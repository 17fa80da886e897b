/** How far a building lies is one number on the whole paper, rounded in one way; another distance says what it is of. */
import { describe, expect, it } from 'vitest';
import { planned } from '../../src/engine/assessment/assessed.ts';
import { type Told, told } from '../../src/engine/consequences/told.ts';
import { releasedModels } from '../../src/engine/models/models.ts';
import type { Scene } from '../../src/engine/scene/scene.ts';
import { calledIn } from '../../src/i18n/building-name.ts';
import { figuresOf } from '../../src/i18n/figures.ts';
import { demo } from '../engine/scenes.ts';
import { textOf } from './contradictions.ts';
import { bare, caseOf, caseOn, type DrawnCase, draw } from './drawn-case.ts';
import { paperIn } from './paper-in.ts';

const plain = (html: string) =>
  textOf(html)
    .replaceAll(/[\u00a0\u202f]/g, ' ')
    .trim();

const known = new Map<Scene, Told | null>();
function toldOf(scene: Scene): Told | null {
  const kept = known.get(scene);
  if (kept !== undefined) return kept;
  const made = told(planned(scene, releasedModels), releasedModels, { scenario: null, level: 'design' });
  known.set(scene, made);
  return made;
}
const cases = [caseOn(demo('demo-orange'), bare), ...draw(613, 7).slice(3).map(caseOf)];

/** First and second cell of each row of the tables with a column of this name. */
function farInTables(html: string, column: string): readonly (readonly [name: string, far: string])[] {
  return [...html.matchAll(/<table[\s\S]*?<\/table>/g)]
    .map(([table]) => table)
    .filter((table) => table.includes(`>${column}`))
    .flatMap((table) =>
      [...table.matchAll(/<th scope="row">([\s\S]*?)<\/th><td[^>]*>([\s\S]*?)<\/td>/g)].map(
        ([, name = '', far = '']) => [plain(name), plain(far).replace(/ m$/, '')] as const,
      ),
    );
}

describe.each(['nl', 'en'] as const)('in %s', async (tongue) => {
  const { paper, words } = await paperIn(tongue);
  const { t, f, r, c } = words;
  /** At each strength a building is as far. */
  const paperTold = (one: DrawnCase) => {
    const design = toldOf(one.scene);
    return paper(one, { told: design && { low: design, design, high: design } });
  };

  it('a building is as far in the annexes as in chapter 6, and a place is rounded as it is', () => {
    let [twice, near] = [0, 0];
    for (const one of cases) {
      const html = paperTold(one);
      const around = { ...one.scene, receptors: one.assessment.receptors };
      const far = new Map(
        one.assessment.receptors.map(({ buildingId, distanceM }) => [
          plain(calledIn(around, buildingId, t, f)),
          f.metres(distanceM).replace(/\sm$/, ''),
        ]),
      );
      const rows = [...farInTables(html, t.ui.distance), ...farInTables(html, c.buildings.breaks)];
      for (const { placeId, distanceM } of toldOf(one.scene)?.places ?? []) {
        const place = one.scene.places.find(({ id }) => id === placeId);
        expect(plain(html)).toContain(`${place?.name} (${plain(f.metres(distanceM))})`);
        near += Number(distanceM < 100);
      }
      for (const [name, said] of rows) if (far.has(name)) expect(`${name} ${said}`).toBe(`${name} ${far.get(name)}`);
      twice += rows.length - new Set(rows.map(([name]) => name)).size;
    }
    expect(near).toBeGreaterThan(0);
    expect(twice).toBeGreaterThan(20);
  });

  it('the tables say from where to where they measure, and a home how far it is from what', () => {
    const html = plain(paperTold(cases[0] as DrawnCase));
    expect(html).toContain(r.tableNotes[0]);
    expect(r.tableNotes[0]).toMatch(/rekenpunt.*naaste punt|burst point.*nearest point/);
    expect(c.buildings.note).toMatch(/^(?:Afstand|Distance): .*(?:hoofdstuk 6|rekenpunt|burst point)/);
    const { value } = figuresOf({ receptor: 'a', value: 3.1, limit: 5, unit: 'm' }, t, f);
    expect(value).toMatch(/van de automaat$|from the machine$/);
  });
});
