/** The grade that a map shows is that of the first set of measures of the report. */
import { expect, it } from 'vitest';
import { planned } from '../../src/engine/assessment/assessed.ts';
import { nearOnly } from '../../src/engine/criteria/near.ts';
import { firstGrade } from '../../src/engine/measures/first-grade.ts';
import { minimalSets, Trials, verdictOf } from '../../src/engine/measures/search.ts';
import { releasedModels } from '../../src/engine/models/models.ts';
import { neutralAnswers, type Scene } from '../../src/engine/scene/scene.ts';
import { drawn } from '../fuzz/laws.ts';

/** A drawn street as a map asks of it, with and without a certificate of the glass. */
const asked = (seed: number): Scene => {
  const scene = drawn(seed);
  const glassCertificate = seed % 2 === 0 ? 'certificaat' : null;
  const answers = { ...scene.answers, ...neutralAnswers, glassCertificate, equivalent: null, reports: [] };
  return { ...scene, answers: { ...answers, constructorReport: null }, measures: [] };
};

it('is the grade of the set that the list begins with', () => {
  const seen: Record<string, number> = {};
  const differs: string[] = [];
  for (let seed = 1; seed <= 200; seed++) {
    const trials = new Trials(planned(asked(seed), releasedModels), releasedModels, nearOnly());
    if (verdictOf(trials) !== 'orange') continue;
    const [grade, listed] = [firstGrade(trials), minimalSets(trials)[0]?.grade ?? 'own-means'];
    seen[listed] = (seen[listed] ?? 0) + 1;
    if (grade !== listed) differs.push(`seed ${seed}: ${grade}, listed ${listed}`);
  }
  expect(differs).toEqual([]);
  for (const grade of ['own-means', 'others', 'to-be-shown'])
    expect([grade, (seen[grade] ?? 0) > 3]).toEqual([grade, true]);
});
