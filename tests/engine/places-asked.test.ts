/** A "no" to places outdoors holds as far as it was asked, and no farther: whatever changes, what lies just beyond cannot be green unseen. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { assessed, glance, planned } from '../../src/engine/assessment/assessed.ts';
import { placesAskedOf } from '../../src/engine/assessment/places-asked.ts';
import { receiptOf } from '../../src/engine/assessment/receipt.ts';
import { released } from '../../src/engine/criteria/all.ts';
import { colourOf, judge } from '../../src/engine/criteria/judge.ts';
import type { ModelSet } from '../../src/engine/models/definitions.ts';
import { releasedModels } from '../../src/engine/models/models.ts';
import { answered, placeOf } from '../../src/engine/scene/held-answers.ts';
import type { Answers, Machine, MachineFunction, Place, Scene } from '../../src/engine/scene/scene.ts';
import { draws } from '../draws.ts';
import { demo, scene } from './scenes.ts';
import { sceneOf, street } from './streets.ts';

fc.configureGlobal({ seed: 437 });

const asked = (given: Scene, models: ModelSet = releasedModels) =>
  placesAskedOf(given, planned(given, models), models, released);

/** Every machine with its own answer, noted as far as that one was asked about. */
function saidNo(given: Scene, models: ModelSet): Scene {
  const [first, ...others] = asked(given, models);
  const machines = given.machines.map((machine, i): Machine => {
    const own = others[i - 1];
    const note = own && { placesOfStay: placeOf(machine, own.withinM) };
    return note ? { ...machine, answers: { placesOfStay: 'none', given: note } } : machine;
  });
  const answers = answered(given.answers, { placesOfStay: 'none' }, given.machines[0], first?.withinM ?? 0);
  return { ...given, machines, places: [], answers };
}

/** Small places all round, of which the nearest point lies just this far from one of the machines. */
const placesAt = ([x, y]: readonly [number, number], farM: number): Place[] =>
  Array.from({ length: 16 }, (_, i) => {
    const [u, v] = [Math.sin((i * Math.PI) / 8), Math.cos((i * Math.PI) / 8)];
    const [east, north] = [x + u * (farM + 0.8), y + v * (farM + 0.8)];
    return {
      id: `place-${i}`,
      kind: 'terras',
      name: '',
      ring: [
        [east - 0.5, north - 0.5],
        [east + 0.5, north - 0.5],
        [east + 0.5, north + 0.5],
        [east - 0.5, north + 0.5],
      ],
      occupiedAtNight: true,
      homesServed: 0,
      buildingId: null,
    };
  });

const under = (given: Scene, models: ModelSet) => judge(planned(given, models), models);

/** Do places so far off come out against a criterion, where nobody said how far was looked? */
function failsBeyond(given: Scene, models: ModelSet, beyondM: readonly number[]): boolean {
  const bare = given.machines.map(({ answers: _, ...machine }) => machine);
  const { given: __, ...answers } = given.answers;
  return given.machines.some(({ point }, i) => {
    const places = placesAt(point, beyondM[i] as number);
    const there: Scene = { ...given, machines: bare, places, answers: { ...answers, placesOfStay: 'drawn' } };
    return under(there, models).criteria.some(({ findings }) =>
      findings.some(({ receptor, met }) => !met && String(receptor).startsWith('place-')),
    );
  });
}

const chance = fc.constantFrom(null, 0.02, 0.3, 0.9);
const limits = fc.record({ breakHalf: chance, eardrum: chance, death: chance, debrisPerM2: chance });

function bounded(drawn: { readonly [name: string]: number | null }): ModelSet {
  const policy = Object.fromEntries(
    Object.entries(releasedModels.policy).map(([name, one]) => {
      const value = drawn[name] ?? null;
      return [name, value === null ? one : { ...(one as object), value }];
    }),
  ) as unknown as ModelSet['policy'];
  return { ...releasedModels, policy };
}

const all: readonly MachineFunction[] = ['opname', 'storten', 'sealbag'];
const change = fc.record({
  functions: fc.subarray([...all]),
  heavyChosen: fc.boolean(),
  before: fc.subarray(['M15', 'M25', 'M36']),
  after: fc.subarray(['M15', 'M25', 'M36']),
  recess: fc.constantFrom<NonNullable<Answers['recess']> | null>(null, 'corner', 'niche'),
  limits,
  movedM: fc.constantFrom(0, 0, 6, 15),
});

it('in any case, by any change', () => {
  const seen = { opened: 0, held: 0 };
  fc.assert(
    fc.property(street, change, fc.subarray([...all], { minLength: 1 }), (drawn, to, functions) => {
      const bare = sceneOf(drawn);
      const first: Scene = {
        ...bare,
        radiusM: 400,
        measures: to.before,
        machines: bare.machines.map((machine) => ({ ...machine, functions })),
      };
      const said = saidNo(first, releasedModels);
      const withinM = asked(first).map((one) => one.withinM);
      // Of the case as it was asked it is no question any more.
      expect(asked(said).map(({ open }) => open)).toEqual(withinM.map(() => false));
      const models = bounded(to.limits);
      const later: Scene = {
        ...said,
        measures: to.after,
        machines: said.machines.map((machine) => ({
          ...machine,
          functions: to.functions,
          point: [machine.point[0] + (machine.answers ? 0 : to.movedM), machine.point[1]],
        })),
        answers: { ...said.answers, heavyChosen: to.heavyChosen, recess: to.recess },
      };
      const judged = under(later, models);
      const isOpen = asked(later, models).some(({ open }) => open);
      const moved = later.machines.map(({ answers }) => (answers ? 0 : to.movedM));
      if (
        failsBeyond(
          later,
          models,
          withinM.map((one, i) => one - (moved[i] as number)),
        )
      ) {
        expect(isOpen).toBe(true);
        expect(colourOf(judged)).not.toBe('green');
        seen.opened++;
      } else if (!isOpen) seen.held++;
      const outdoors = judged.criteria.filter(({ id }) => ['C-GLO', 'C-PPL', 'C-DEB'].includes(id));
      const open = outdoors.some(({ status }) => status === 'unknown');
      if (isOpen && outdoors.every(({ status }) => status !== 'unmet')) expect(open).toBe(true);
    }),
    { numRuns: draws(40, 40) },
  );
  expect(seen.opened).toBeGreaterThan(0);
  expect(seen.held).toBeGreaterThan(0);
});

const withFunctions = (given: Scene, functions: readonly MachineFunction[]): Scene => ({
  ...given,
  machines: given.machines.map((machine) => ({ ...machine, functions })),
});

it('asks of the machine as it is, whatever its plan, and of one of which nothing is said as of the heaviest', () => {
  const given = withFunctions(scene([]), all);
  const withinM = (one: Scene) => asked(one)[0]?.withinM as number;
  expect(withinM({ ...given, measures: ['M36'] })).toBe(withinM(given));
  expect(withinM(withFunctions(given, []))).toBe(withinM(given));
  expect(withinM(withFunctions(given, ['opname']))).toBeLessThan(withinM(given));
  expect(withinM(given) % 5).toBe(0);
});

it('is open again once more counts, by name, and holds as it was asked where an older file notes the radius', () => {
  const light = withFunctions(demo('demo-green'), ['opname']);
  const said = saidNo(light, releasedModels);
  const heavy = withFunctions(said, all);
  expect(glance(said, releasedModels).unknown).not.toContain('C-GLO');
  expect(glance(heavy, releasedModels).unknown).toContain('C-GLO');
  expect(under(heavy, releasedModels).missing.map(({ what }) => what)).toContain('places-of-stay');
  const [{ open, saidM } = { open: false, saidM: null }] = asked(heavy);
  expect({ open, saidM }).toEqual({ open: true, saidM: asked(light)[0]?.withinM });
  // What differs in colour has another number.
  const mark = (one: Scene) => receiptOf(one, releasedModels, 1, {}).kenmerk;
  const unnoted = { ...heavy, answers: { ...heavy.answers, given: undefined } };
  expect(mark(heavy)).not.toBe(mark(unnoted));
  expect(mark(said)).toBe(mark({ ...said, answers: { ...said.answers, given: undefined } }));
  const [machine] = heavy.machines;
  const older = answered(said.answers, { placesOfStay: 'none' }, machine, 100);
  expect(asked({ ...heavy, answers: older })[0]).toMatchObject({ open: false, saidM: null });
  expect(asked(unnoted)[0]?.open).toBe(false);
});

it('keeps what was drawn: what fails there fails, and that there may be more leaves the rest open', () => {
  const light = withFunctions(scene([]), ['opname']);
  const [machine] = light.machines;
  const withinM = asked(light)[0]?.withinM as number;
  const drawn = (farM: number): Scene => ({
    ...withFunctions(light, all),
    places: placesAt([100_000, 400_000], farM),
    answers: answered(light.answers, { placesOfStay: 'drawn' }, machine, withinM),
  });
  const stateOf = (given: Scene) => under(given, releasedModels).criteria.find(({ id }) => id === 'C-PPL')?.status;
  expect([stateOf(drawn(1)), stateOf(drawn(45))]).toEqual(['unmet', 'unknown']);
  expect(asked(drawn(45))[0]?.open).toBe(true);
});

it('tells how far in the answer, and asks on site no less far', () => {
  const open = { ...demo('demo-green'), places: [] };
  const answer = assessed({ ...open, answers: { ...open.answers, placesOfStay: null } }, releasedModels);
  expect(answer.ok && answer.value.assessment.placesAsked).toEqual([
    { withinM: asked(open)[0]?.withinM, open: true, saidM: null },
  ]);
});
