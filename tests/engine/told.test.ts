import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { runAssess } from '../../src/cli/assess.ts';
import type { Io } from '../../src/cli/io.ts';
import type { Consequences } from '../../src/engine/consequences/consequences.ts';
import { deaths, injuries } from '../../src/engine/consequences/people.ts';
import { told } from '../../src/engine/consequences/told.ts';
import { releasedModels } from '../../src/engine/models/models.ts';
import type { Assessment, Level } from '../../src/engine/scene/assessment.ts';
import type { Machine, Scene } from '../../src/engine/scene/scene.ts';
import { chanceOf, chanceWord, chanceWords, roughly } from '../../src/i18n/chances.ts';
import { block, demo, scene } from './scenes.ts';

const levels: readonly Level[] = ['low', 'design', 'high'];

/** What `cli assess --consequences` prints of a scene. */
async function printed(given: Scene): Promise<readonly Consequences[]> {
  const lines: string[] = [];
  const io: Io = {
    readText: async (path) => (path === 'in.json' ? JSON.stringify(given) : readFileSync(path, 'utf8')),
    readFile: async (path) => readFileSync(path),
    modified: async () => '',
    listFiles: async () => [],
    writeFile: async () => undefined,
    stdin: (async function* () {})(),
    write: (line) => void lines.push(line),
    complain: (line) => void lines.push(line),
  };
  expect(await runAssess(['in.json', '--consequences'], io)).toBe(0);
  const answer = JSON.parse(lines.join('')) as Assessment & { consequences: Consequences[] };
  return answer.consequences;
}

const beside = (given: Scene, east: number): Scene => {
  const [machine] = given.machines as [Machine];
  const [x, y] = machine.point;
  return { ...given, machines: [machine, { ...machine, id: 'second', point: [x + east, y] }] };
};
const answerTo = (given: Scene, level: Level = 'design') => {
  const answer = told(given, releasedModels, { scenario: null, level });
  if (!answer) throw new Error('nothing told');
  return answer;
};

describe('told beside the verdict', () => {
  it.each(['demo-green', 'demo-orange', 'demo-red'])('%s: the numbers of `cli assess --consequences`', async (id) => {
    const given = demo(id);
    for (const consequences of await printed(given)) {
      const answer = told(given, releasedModels, {
        scenario: consequences.scenario as 'gas',
        level: 'design',
      });
      expect(answer).toMatchObject(consequences as unknown as Record<string, unknown>);
    }
  });

  it('without a question about the scenario it is the heaviest that is active, and one that is not active gives way', () => {
    const given = demo('demo-red');
    const { scenario, scenarios } = answerTo(given);
    expect([scenario, scenarios]).toEqual(['vast-zwaar', ['gas', 'vast-standaard', 'vast-zwaar']]);
    const without = { ...demo('demo-orange'), answers: { ...demo('demo-orange').answers, antiGas: true } };
    const gone = told(without, releasedModels, { scenario: 'gas', level: 'design' });
    expect([gone?.scenario, gone?.scenarios]).toEqual(['vast-standaard', ['vast-standaard']]);
  });

  it('a heavier charge never makes it better', () => {
    const [low, design, high] = levels.map((level) => answerTo(demo('demo-orange'), level));
    for (const [one, two] of [
      [low, design],
      [design, high],
    ]) {
      if (!one || !two) throw new Error('no level');
      expect(two.persons.brokenPanesNight).toBeGreaterThanOrEqual(one.persons.brokenPanesNight);
      expect(two.houses.minor).toBeGreaterThanOrEqual(one.houses.minor);
      expect(two.buildings.length).toBe(one.buildings.length);
    }
  });

  it('several machines: each figure is that of the worst, nobody counted twice, and the order does not matter', async () => {
    const given = beside(demo('demo-orange'), 3);
    const runs = (await printed(given)).filter(({ scenario }) => scenario === 'vast-standaard');
    const both = answerTo(given);
    expect(runs.length).toBe(2);
    expect(both.machines).toBe(2);
    expect(new Set(both.buildings.map(({ buildingId }) => buildingId)).size).toBe(both.buildings.length);
    for (const one of both.buildings) {
      const alone = runs.flatMap(({ buildings }) =>
        buildings.filter(({ buildingId }) => buildingId === one.buildingId),
      );
      const most = (of: (run: (typeof alone)[number]) => number) => Math.max(...alone.map(of));
      expect(one.breakProbability).toBe(most(({ breakProbability }) => breakProbability));
      expect(one.house.major).toBe(most(({ house }) => house.major));
      for (const name of deaths) expect(one.atWindow.death[name]).toBe(most(({ atWindow }) => atWindow.death[name]));
      for (const name of injuries)
        expect(one.atWindow.injury[name]).toBe(most(({ atWindow }) => atWindow.injury[name]));
      expect(one.personsAtNight).toBe(alone[0]?.personsAtNight);
    }
    for (const run of runs) {
      expect(both.persons.brokenPanesNight).toBeGreaterThanOrEqual(run.persons.brokenPanesNight);
      expect(both.debris.strayToM).toBeGreaterThanOrEqual(run.debris.strayToM);
      expect(both.debris.cells.length).toBeGreaterThanOrEqual(run.debris.cells.length);
    }
    const turned = answerTo({ ...given, machines: given.machines.toReversed() });
    expect(turned.persons).toEqual(both.persons);
    expect(turned.houses).toEqual(both.houses);
    // At the same place a second machine changes nothing.
    const twice = answerTo(beside(demo('demo-orange'), 0));
    expect({ ...twice, machines: 1 }).toEqual(answerTo(demo('demo-orange')));
  });

  it('homes that are not known are counted as unknown, never as nobody: uncounted, or at least one', () => {
    const unknown = { dwellings: null, uses: null };
    const given = scene([
      block('known', 99_990, 400_008, 100_010, 400_020, { dwellings: 10, uses: ['woonfunctie', 'winkelfunctie'] }),
      block('riddle', 99_980, 400_008, 99_989, 400_020, unknown),
      block('some', 100_011, 400_008, 100_020, 400_020, { dwellings: null, uses: ['woonfunctie'] }),
      block('shop', 99_968, 400_008, 99_979, 400_020, { dwellings: 0, uses: ['winkelfunctie'] }),
    ]);
    const { persons, houses, buildings } = answerTo(given);
    const of = (id: string) => buildings.find(({ buildingId }) => buildingId === id);
    expect(of('riddle')).toMatchObject({ homes: null, homesCounted: false, personsAtNight: null });
    expect(of('some')).toMatchObject({ homes: 1, homesCounted: false });
    expect(of('shop')).toMatchObject({ homes: 0, homesCounted: true, otherUse: true });
    const broken = buildings
      .filter(({ breakProbability }) => breakProbability >= 0.5)
      .map(({ buildingId }) => buildingId);
    expect(broken).toEqual(expect.arrayContaining(['known', 'riddle', 'some']));
    expect(persons.brokenPanes.unknown).toBe(1);
    expect(persons.brokenPanes.atLeast).toBe(1);
    expect(of('known')?.otherUse).toBe(true);
    expect(persons.brokenPanes.otherUse).toBe(
      buildings.filter(({ otherUse, buildingId }) => otherUse && broken.includes(buildingId)).length,
    );
    expect(houses.unknown).toBe(1);
    expect(houses.count).toBe(buildings.filter(({ homes, host }) => !host && homes !== null && homes > 0).length);
  });

  it('the building of the machine is in no count of houses', () => {
    const { houses, buildings } = answerTo(demo('demo-orange'));
    const others = buildings.filter(({ homes, host }) => !host && homes !== null && homes > 0);
    expect(buildings.filter(({ host }) => host).length).toBe(1);
    expect(houses.major).toBeCloseTo(
      others.reduce((sum, { house }) => sum + house.major, 0),
      6,
    );
  });
});

describe('a chance in words', () => {
  it('is a word by range and a round figure: 1, 2 or 5 times a power of ten', () => {
    expect(chanceOf(1 / 9_300)).toEqual({ word: 'small', inTen: null, oneIn: 10_000 });
    expect(chanceOf(0.021)).toMatchObject({ word: 'possible', oneIn: 50 });
    expect(chanceOf(0.7)).toMatchObject({ word: 'likely', inTen: 7 });
    expect(chanceOf(0.997).word).toBe('nearly-sure');
    expect([0, 9e-7].map(chanceWord)).toEqual(['none', 'none']);
  });

  it('a larger chance is never a lesser word or a rarer figure', () => {
    let word: number = chanceWords.length;
    let oneIn = Number.POSITIVE_INFINITY;
    for (let exponent = -7; exponent <= 0; exponent += 0.01) {
      const chance = chanceOf(10 ** exponent);
      expect(chanceWords.indexOf(chance.word)).toBeLessThanOrEqual(word);
      expect(chance.oneIn).toBeLessThanOrEqual(oneIn);
      word = chanceWords.indexOf(chance.word);
      oneIn = chance.oneIn;
    }
  });

  it('an estimated number has no more than two figures', () => {
    expect([0.4, 2.6, 12.6, 134.4, 1_262].map(roughly)).toEqual([0, 3, 13, 130, 1_300]);
  });
});
