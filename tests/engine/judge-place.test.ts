/** What a place of a map says beside its colour: does it rest on a use that nobody knows? Found by short cuts, held to the plain question. */
import { expect, it } from 'vitest';
import { judgePlace } from '../../src/engine/assessment/judge-place.ts';
import { judge, unknownOf } from '../../src/engine/criteria/judge.ts';
import { releasedModels } from '../../src/engine/models/models.ts';
import { placesOn } from '../../src/engine/placing/snap.ts';
import { type Machine, neutralAnswers, type Scene, unanswered, usualRadiusM } from '../../src/engine/scene/scene.ts';
import { dice } from '../fuzz/dice.ts';
import { demoGround } from '../landkaart/demo-ground.ts';

it('rests on an unknown use where something more is not known without what it is taken for', () => {
  const seen = { rests: 0, stands: 0 };
  for (const seed of [3, 4, 5]) {
    const { buildings, publicSpace } = demoGround(seed, { share: seed === 5 ? 0.02 : 0.15, unknown: true, rim: false });
    const ground: Scene = {
      schema: 'gevelwijzer/scene@1',
      dossierId: 'map',
      machines: [],
      buildings,
      places: [],
      publicSpace,
      radiusM: usualRadiusM,
      coverage: { hull: null, declared: true },
      sources: [],
      judgements: {},
      answers: { ...unanswered, ...neutralAnswers },
      alternatives: [],
      measures: [],
      unknownUseAs: 'woonfunctie',
      assumed: Object.keys(neutralAnswers),
    };
    const all = [...placesOn(buildings, () => true, publicSpace, releasedModels.snapping)];
    const at = dice(seed);
    for (let i = 0; i < 14; i++) {
      const { facadePoint, outwardDeg, hostId } = at.pick(all);
      const siting = at.pick(['gevel', 'winkel'] as const);
      const machine: Machine = {
        id: 'machine-1',
        siting,
        functions: ['opname'],
        exact: false,
        point: facadePoint,
        outwardDeg,
        hostId,
      };
      const answer = judgePlace(ground, machine, releasedModels);
      const without = unknownOf(judge({ ...ground, machines: [machine], unknownUseAs: null }, releasedModels));
      const rests = without.some((id) => !answer.unknown.includes(id));
      expect([seed, i, answer.onUse]).toEqual([seed, i, rests]);
      seen[rests ? 'rests' : 'stands']++;
    }
  }
  expect(Math.min(seen.rests, seen.stands)).toBeGreaterThan(4);
});
