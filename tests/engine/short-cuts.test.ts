/**
 * Each short cut of the engine beside the long way, on a few drawn scenes at which it would show if it were wrong: with its bound
 * cut short, its order or its key broken, each of these seeds differs. As many as one likes: `npm run fuzz -- shortcuts`.
 */
import { describe, expect, it } from 'vitest';
import { differs, shortCuts } from '../fuzz/shortcuts.ts';

const seeds: Readonly<Record<string, readonly number[]>> = {
  'nearest first, until one fails': [16, 20],
  'no farther than a kind of building is reached': [6, 8, 9],
  'no farther than a criterion reaches': [2, 3, 6],
  'as far as criteria of a case look': [2, 4, 6],
  'over roofs where it may decide': [9, 27, 48],
  'round a corner as far as panes count': [30, 38, 43],
  'as far as pieces decide': [2, 6, 12],
  'closed once for the same readings': [2],
  'as if all had other glass': [4, 41, 58],
  'what could not fail is left out of samples': [7],
  'what stands behind its like is left out of samples': [59],
  'two corners settle what lies between': [2, 15, 19],
  'some pane, of the foremost facades, as soon as it is sure': [2, 6, 15, 30, 50],
  'pieces, as soon as it is sure': [2, 6, 17],
  'sets of measures that cannot be missed': [67, 70],
  'the colour by packs of measures': [67, 70],
  'the grade of the first set': [4, 7, 20],
  'people by night, asked both ways': [145, 163],
  'tips on the use of many buildings at once': [10, 14, 24],
  'a place of a map': [3, 14, 21],
  'what is remembered of a place': [41],
};

describe('a short cut', () => {
  it('has a scene at which it shows, each of them', () => {
    expect(Object.keys(seeds)).toEqual(Object.keys(shortCuts));
  });

  for (const [name, some] of Object.entries(seeds))
    it(`says what the long way says: ${name}`, () => {
      for (const seed of some) expect(differs(name, seed)).toBeNull();
    });
});
