/** On the small map a building is what it is on the map itself: of unknown use it is no home. */
import { expect, it } from 'vitest';
import { fresh } from '../../src/app/actions/new-dossier.ts';
import { outlinesOf } from '../../src/app/map/overview.tsx';
import type { Surroundings } from '../../src/archive/dossier.ts';
import type { WholeAssessment } from '../../src/engine/scene/assessment.ts';
import { block } from '../engine/scenes.ts';

const uses = [['woonfunctie'], ['winkelfunctie'], ['onderwijsfunctie'], null] as const;
const buildings = uses.map((one, i) => ({ ...block(`b${i}`, 10 * i, 0, 10 * i + 8, 8), uses: one }));
const surroundings = {
  name: 'a',
  buildings,
  scenery: { trees: [], parcels: [], labels: [], addresses: [] },
} as unknown as Surroundings;

it('by use before anything is judged, and as judged after', () => {
  const dossier = fresh('a', surroundings, []);
  const classes = () => Object.fromEntries(outlinesOf(dossier, null).map(([cls, d]) => [cls, d.match(/M/g)?.length]));
  expect(classes()).toEqual({ kwetsbaar: 1, 'beperkt-kwetsbaar': 1, 'zeer-kwetsbaar': 1, onbekend: 1 });
  const judged = { receptors: [{ buildingId: 'b0', class: 'geen' }] } as unknown as WholeAssessment;
  expect(outlinesOf(dossier, judged).map(([cls]) => cls)).toEqual([
    'geen',
    'beperkt-kwetsbaar',
    'zeer-kwetsbaar',
    'onbekend',
  ]);
});
