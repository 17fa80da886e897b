/** What was called zeer kwetsbaar outlives another number in the register; where nothing stands for it any more it stays open. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { carriedJudgements } from '../../src/archive/carried-judgements.ts';
import { withSurroundings } from '../../src/archive/changed-surroundings.ts';
import { type Dossier, sceneOf, type Variant } from '../../src/archive/dossier.ts';
import { judge } from '../../src/engine/criteria/judge.ts';
import { releasedModels } from '../../src/engine/models/models.ts';
import type { Judgement } from '../../src/engine/scene/scene.ts';
import { block } from '../engine/scenes.ts';

const care = block('care', 100_010, 400_020, 100_030, 400_032);
const other = block('other', 100_040, 400_020, 100_050, 400_032);
const said: Record<string, Judgement> = { care: { class: 'zeer-kwetsbaar', occupiedAtNight: true } };
const heavy = { class: 'zeer-kwetsbaar', occupiedAtNight: true };

it('a building of another number on the same ground keeps it; the parts of a split one both, and what it was joined to', () => {
  const renamed = carriedJudgements(said, [care, other], [{ ...care, id: 'new' }, other]);
  expect(renamed).toEqual({ judgements: { new: heavy }, lost: [] });
  const halves = [block('a', 100_010, 400_020, 100_020, 400_032), block('b', 100_020, 400_020, 100_030, 400_032)];
  expect(carriedJudgements(said, [care], halves).judgements).toEqual({ a: heavy, b: heavy });
  const whole = block('whole', 100_010, 400_020, 100_050, 400_032);
  expect(carriedJudgements(said, [care, other], [whole]).judgements).toEqual({ whole: heavy });
});

it('what nobody changed is the same object; what is light is not carried', () => {
  expect(carriedJudgements(said, [care], [care, other]).judgements).toBe(said);
  const light = { care: { class: 'geen' as const } };
  expect(carriedJudgements(light, [care], [{ ...care, id: 'new' }])).toEqual({ judgements: light, lost: [] });
});

it('is on some building of now or open, wherever it moved', () => {
  fc.assert(
    fc.property(fc.integer({ min: -40, max: 40 }), fc.integer({ min: -30, max: 30 }), (dx, dy) => {
      const moved = block('new', 100_010 + dx, 400_020 + dy, 100_030 + dx, 400_032 + dy);
      const { judgements, lost } = carriedJudgements(said, [care], [moved]);
      expect(Object.values(judgements).length + lost.length).toBe(1);
    }),
    { numRuns: 200, seed: 5 },
  );
});

it('of a building that is gone the verdict is open, also after another refresh', () => {
  const example = JSON.parse(readFileSync(new URL('./examples/dossier-2.json', import.meta.url), 'utf8')) as Dossier;
  const variant = example.variants[0] as Variant;
  const [x, y] = variant.machines[0]?.point ?? [0, 0];
  const gone = block('gone', x + 20, y + 20, x + 30, y + 30);
  const { surroundings } = example;
  const dossier = {
    ...example,
    judgements: { gone: { class: 'zeer-kwetsbaar' as const } },
    surroundings: { ...surroundings, buildings: [...surroundings.buildings, gone] },
  };
  const once = withSurroundings(dossier, surroundings);
  const twice = withSurroundings(once, surroundings);
  for (const after of [once, twice]) {
    expect(after.surroundings.openPlaces?.map(({ id }) => id)).toEqual(['gone']);
    const { missing } = judge(sceneOf(after, after.variants[0]), releasedModels);
    expect(missing.map(({ what }) => what)).toContain('open-place');
  }
});
