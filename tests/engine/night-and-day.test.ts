/** Who is there by night: asked once, and only where it would tell; day and night stand side by side. Homes inside the bound. */
import { describe, expect, it } from 'vitest';
import { assess } from '../../src/engine/assessment/assess.ts';
import { glance } from '../../src/engine/assessment/assessed.ts';
import { standingOf } from '../../src/engine/assessment/standing.ts';
import { setUnder } from '../../src/engine/models/model-sets.ts';
import { releasedModels } from '../../src/engine/models/models.ts';
import { readPolicy } from '../../src/engine/models/policy-schema.ts';
import type { Assessment } from '../../src/engine/scene/assessment.ts';
import type { Answers, Building, Scene, Use } from '../../src/engine/scene/scene.ts';
import { block, scene } from './scenes.ts';

function assessed(given: Scene, models = releasedModels): Assessment {
  const answer = assess(given, models);
  if (!answer.ok) throw new Error(answer.error.message);
  return answer.value;
}
const saying = (given: Scene, change: Partial<Answers>): Scene => ({
  ...given,
  answers: { ...given.answers, ...change },
});
const hall = (distanceM: number, uses: readonly Use[] = ['bijeenkomstfunctie']): Building =>
  block('hall', 99_990, 400_000 + distanceM, 100_010, 400_010 + distanceM, { uses, dwellings: 0 });
const missing = (given: Scene) => assessed(given).missing.map(({ what }) => what);

describe('people at night', () => {
  it.each<Use>(['bijeenkomstfunctie', 'sportfunctie'])(
    'near a %s: one question, for a yes would change the colour',
    (use) => {
      const given = scene([hall(7, [use])]);
      expect(assessed(given)).toMatchObject({
        verdict: 'undetermined',
        missing: [{ what: 'people-at-night', receptors: ['hall'] }],
      });
      expect(glance(given, releasedModels).colour).toBe('undetermined');
      expect(assessed(saying(given, { peopleAtNight: false })).verdict).toBe('green');
      expect(assessed(saying(given, { peopleAtNight: true })).verdict).not.toBe('green');
    },
  );

  it('is not asked where it tells nothing: farther off, of an office, by day, or where the colour stays as it is', () => {
    expect(missing(scene([hall(40)]))).toEqual([]);
    expect(missing(scene([hall(7, ['kantoorfunctie'])]))).toEqual([]);
    expect(missing(saying(scene([hall(7)]), { exposure: 'day' }))).not.toContain('people-at-night');
    const home = block('home', 100_012, 400_007, 100_030, 400_017);
    const both = scene([hall(7), home]);
    const [yes, no] = [true, false].map((peopleAtNight) => assessed(saying(both, { peopleAtNight })).verdict);
    expect(yes).toBe(no);
    expect(assessed(both)).toMatchObject({ verdict: no, missing: [] });
    const { criteria } = standingOf(both, [], assessed(both), releasedModels);
    expect(criteria.map(({ state }) => state)).not.toContain('unknown');
  });

  it('stays open for a machine far from the first, whatever holds there', () => {
    const given = scene([hall(7)]);
    const [first] = given.machines;
    if (!first) throw new Error('a machine');
    const far = { ...first, id: 'far', point: [99_600, 400_000] as const, hostId: null };
    const two = { ...given, machines: [far, first] };
    for (const peopleAtNight of [undefined, false, true]) {
      const answers = { ...two.answers, ...(peopleAtNight === undefined ? {} : { peopleAtNight }) };
      expect(assessed({ ...two, answers }).verdict).not.toBe('green');
    }
  });

  it('of a building that the officer spoke about nothing is asked', () => {
    const said = (occupiedAtNight: boolean) => ({ ...scene([hall(7)]), judgements: { hall: { occupiedAtNight } } });
    expect(assessed(said(true)).verdict).not.toBe('green');
    expect(missing(said(true))).toEqual([]);
    expect(assessed(said(false))).toMatchObject({ verdict: 'green', missing: [] });
  });

  it('a bar beside the machine is no dwelling', () => {
    const bar = block('bar', 100_004, 399_990, 100_016, 400_000, { uses: ['bijeenkomstfunctie'], dwellings: 0 });
    const given = saying(scene([bar]), { peopleAtNight: true });
    expect(assessed(given).criteria.find(({ id }) => id === 'C-ADJ')?.status).toBe('met');
  });
});

it('night and day stand side by side, whichever is asked for', () => {
  // Beside the machine, where no piece flies.
  const school = block('school', 100_032, 399_985, 100_047, 400_000, { uses: ['onderwijsfunctie'], dwellings: 0 });
  const night = assessed(scene([school]));
  const day = assessed(saying(scene([school]), { exposure: 'day' }));
  expect(night.verdict).not.toBe(day.verdict);
  expect(night.exposures).toEqual({ night: night.verdict, day: day.verdict });
  expect(day.exposures).toEqual(night.exposures);
});

describe('homes inside the bound', () => {
  // Beside the machine, where no piece flies.
  const flat = block('flat', 100_028, 399_985, 100_048, 400_000, { dwellings: 40, year: 2005 });
  const policy = (limit: number) => ({
    ...releasedModels.policy,
    id: 'eigen',
    brokenPanesHomes: { value: limit, unit: '1', status: 'assumption' as const, source: 'model-note' },
    reasons: { brokenPanesHomes: 'college' },
  });

  it('colour nothing, and are told', () => {
    const given = scene([flat]);
    expect(assessed(given).verdict).toBe('green');
    expect(assessed(given).weighing.find(({ id }) => id === 'homes-in-bound')?.value).toBe(40);
    expect(assessed(scene([])).weighing.find(({ id }) => id === 'homes-in-bound')?.value).toBe(0);
  });

  it('more of them than a policy allows is orange until their glass is shown, the same at a glance', () => {
    const under = (limit: number) => setUnder(policy(limit));
    const given = scene([flat]);
    expect(assessed(given, under(39))).toMatchObject({ verdict: 'orange' });
    expect(assessed(given, under(39)).criteria.flatMap(({ pending }) => pending)).toContain('homes-in-bound');
    expect(glance(given, under(39)).colour).not.toBe('green');
    expect(assessed(given, under(40)).verdict).toBe('green');
    // Where nobody knows how many they are, nobody knows that they are few enough.
    for (const dwellings of [null, 40]) {
      const uncounted = scene([{ ...flat, dwellings }]);
      const [seen, told] = [assessed(uncounted, under(500)), glance(uncounted, under(500))];
      const waits = seen.criteria.flatMap(({ pending }) => pending).includes('homes-in-bound');
      expect([dwellings, waits, seen.verdict, told.colour === 'green']).toEqual(
        dwellings === null ? [null, true, 'orange', false] : [40, false, 'green', true],
      );
    }
    const read = readPolicy(JSON.stringify(policy(39)), releasedModels.policy);
    expect(read.ok && read.value.brokenPanesHomes?.value).toBe(39);
    const silent = readPolicy(JSON.stringify({ ...policy(39), reasons: {} }), releasedModels.policy);
    expect(silent.ok).toBe(false);
  });
});
