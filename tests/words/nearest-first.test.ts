/** What is still a proposal is no task of hundreds of buildings: it begins at the nearest, which has its name. */
import { expect, it } from 'vitest';
import { demo } from '../engine/scenes.ts';
import { textOf } from './contradictions.ts';
import { bare, caseOn } from './drawn-case.ts';
import { paperIn } from './paper-in.ts';

const begins = { nl: /bij de panden dichtbij, te beginnen met ([^.]+)\./, en: /close by, starting with ([^.]+)\./ };

it.each(['nl', 'en'] as const)('says where to begin, in %s', async (tongue) => {
  const { paper } = await paperIn(tongue);
  const one = caseOn({ ...demo('demo-orange'), judgements: {} }, bare);
  const nearest = one.assessment.receptors
    .filter(({ basis, class: kind }) => basis === 'proposal' && kind !== 'geen')
    .reduce((some, other) => (other.distanceM < some.distanceM ? other : some));
  const building = one.scene.buildings.find(({ id }) => id === nearest.buildingId);
  const said = begins[tongue].exec(textOf(paper(one)))?.[1];
  expect(said).toBe(building?.name ?? building?.address);
});
