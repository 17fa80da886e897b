/** Facts that nobody gave or that cannot be read: open, and never milder for it. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readStored } from '../../src/archive/stored-dossier.ts';
import { heaviestWhereUnknown } from '../../src/cli/unknown-functions.ts';
import { judge } from '../../src/engine/criteria/judge.ts';
import { withMeasures } from '../../src/engine/measures/measures.ts';
import { Trials, verdictOf } from '../../src/engine/measures/search.ts';
import { releasedModels } from '../../src/engine/models/models.ts';
import type { Building, Machine, Scene } from '../../src/engine/scene/scene.ts';
import { block, scene } from './scenes.ts';
import { sceneOf, street } from './streets.ts';

const example = readFileSync(new URL('../archive/examples/dossier-2.json', import.meta.url), 'utf8');
const verdict = (given: Scene) => verdictOf(new Trials(given, releasedModels));
const missing = (given: Scene) => judge(given, releasedModels).missing.map(({ what }) => what);
const [machine] = scene([]).machines as [Machine];
const office = (id: string, x: number) =>
  block(id, 100_000 + x, 400_020, 100_008 + x, 400_030, { uses: ['kantoorfunctie'], dwellings: 0 });

describe('what a machine can do', () => {
  const unknown = (given: Scene): Scene => ({
    ...given,
    machines: given.machines.map((one) => ({ ...one, functions: [] })),
  });

  it('is asked where nobody said it, unless the heavy charge is reckoned with anyway', () => {
    expect(verdict(scene([]))).toBe('green');
    expect(verdict(unknown(scene([])))).toBe('undetermined');
    expect(missing(unknown(scene([])))).toEqual(['functions']);
    const { answers } = scene([]);
    expect(missing(unknown(scene([], { answers: { ...answers, heavyChosen: true } })))).toEqual([]);
  });

  it('a machine from which the last function is taken only gives out money', () => {
    const sealbag = scene([], { machines: [{ ...machine, functions: ['sealbag'] }] });
    expect(withMeasures(sealbag, ['M15'], releasedModels).machines[0]?.functions).toEqual(['opname']);
    expect(withMeasures(unknown(scene([])), ['M15'], releasedModels).machines[0]?.functions).toEqual(['opname']);
  });
});

describe('buildings that cannot be told apart or read', () => {
  it('two of one number, also that of the host: open', () => {
    expect(verdict(scene([office('a', 0), office('b', 20)]))).toBe('green');
    expect(verdict(scene([office('a', 0), office('a', 20)]))).toBe('undetermined');
    expect(missing(scene([office('a', 0), office('a', 20)]))).toEqual(['buildings']);
    expect(missing(scene([office('host', 20)]))).toContain('buildings');
  });

  it('an outline that is no area: open', () => {
    const flat = (footprint: Building['footprint']): Building => ({ ...office('flat', 0), footprint });
    expect(missing(scene([flat([[[[0, 0]]]])]))).toContain('buildings');
    const [x, y] = [100_000, 400_020];
    expect(
      missing(
        scene([
          flat([
            [
              [
                [x, y],
                [x + 1, y],
                [x + 2, y],
              ],
            ],
          ]),
        ]),
      ),
    ).toContain('buildings');
    expect(
      missing(
        scene([
          flat([
            [
              [
                [x, Number.NaN],
                [x + 1, y],
                [x + 2, y + 3],
              ],
            ],
          ]),
        ]),
      ),
    ).toContain('buildings');
  });

  it('naming one building as another never turns a colour green', () => {
    fc.assert(
      fc.property(street, fc.nat(30), fc.nat(30), (one, from, to) => {
        const given = sceneOf(one);
        const { buildings } = given;
        const [i, k] = [from % buildings.length, to % buildings.length];
        if (i === k) return;
        const id = (buildings[k] as Building).id;
        const doubled = buildings.map((building, at) => (at === i ? { ...building, id } : building));
        expect(verdict({ ...given, buildings: doubled })).not.toBe('green');
      }),
      { numRuns: 25, seed: 5 },
    );
  });
});

it('a stored place of a kind that cannot be read is open, and no entrance', () => {
  const place = {
    id: 'p',
    kind: 'ingangg',
    name: 'p',
    ring: [
      [0, 0],
      [1, 0],
      [1, 1],
    ],
    occupiedAtNight: true,
    homesServed: 9,
    buildingId: null,
  };
  const stored = JSON.parse(example) as { surroundings: { places: unknown[] }; id: string };
  stored.surroundings.places = [place];
  const read = readStored(stored, stored.id);
  if (!read.ok) throw new Error(read.error.message);
  expect(read.value.dossier.surroundings.places).toEqual([]);
  expect(read.value.unread.map(({ path }) => path)).toContain('surroundings.places.0');
  expect(read.value.dossier.variants.every(({ answers }) => answers.placesOfStay === null)).toBe(true);
});

it('on the command line functions that nobody knows count as heavy, and are named', () => {
  const said: string[] = [];
  const given = scene([], { machines: [{ ...machine, functions: [] }] });
  const judged = heaviestWhereUnknown(given, { complain: (line) => said.push(line) });
  expect(judged.assumed).toEqual(['functions']);
  expect(said).toHaveLength(1);
  const heavy = scene([], { machines: [{ ...machine, functions: ['sealbag'] }] });
  expect(judge(judged, releasedModels).runs.map(({ strength }) => strength.key)).toEqual(
    judge(heavy, releasedModels).runs.map(({ strength }) => strength.key),
  );
  expect(heaviestWhereUnknown(heavy, { complain: (line) => said.push(line) })).toBe(heavy);
});
