/** Whoever lives in the building of the machine: beyond what is asked next to it, they are asked about like any neighbour. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judge, unmetOf } from '../../src/engine/criteria/judge.ts';
import { contains } from '../../src/engine/geometry/plane.ts';
import { Trials, verdictOf } from '../../src/engine/measures/search.ts';
import { releasedModels } from '../../src/engine/models/models.ts';
import type { CriterionId } from '../../src/engine/scene/assessment.ts';
import type { Answers, Building, Machine, RdPoint, Rings, Scene, Use } from '../../src/engine/scene/scene.ts';
import { sceneOfSeed } from '../fuzz/plain.ts';
import { court, cut, host, hosting, outline, plain, shapes, withPortal, withWing, withWings } from './host-shapes.ts';
import { block, scene } from './scenes.ts';

/** Nobody above, behind or beside the machine, and no shared entrance. */
const nobody = { ...scene([]).answers, dwellingAboveOrBehind: false, dwellingBeside: false };
const unmet = (given: Scene): readonly CriterionId[] => unmetOf(judge(given, releasedModels));
const verdict = (given: Scene) => verdictOf(new Trials(given, releasedModels));
const failing = (given: Scene, id: CriterionId) =>
  judge(given, releasedModels).criteria.flatMap((one) =>
    one.id === id ? one.findings.filter(({ met }) => !met).map(({ receptor }) => receptor) : [],
  );

describe('homes in the building of the machine', () => {
  const { outer, hole } = court(10, 12);
  it.each<readonly [string, Rings, Partial<Machine>]>([
    ['a wing at one side', outline(withWing(6, 14)), {}],
    ['wings at both sides', outline(withWings(6, 14)), {}],
    ['round a court', outline(outer, hole), {}],
    ['a long block', outline(plain(50)), {}],
    ['a portal under the homes', outline(withPortal(4, 3)), {}],
    ['a hall under the homes', outline(withPortal(4, 3)), { siting: 'vestibule' }],
  ])('%s: seen by the blast, they are asked about', (_, rings, change) => {
    const given = hosting(host(rings), [], { answers: nobody });
    const machines = given.machines.map((one) => ({ ...one, ...change }));
    expect(unmet({ ...given, machines })).toContain('C-GLI');
    expect(failing({ ...given, machines }, 'C-GLI')).toContain('host');
    expect(verdict({ ...given, machines })).not.toBe('green');
  });

  it('under an overhang of another building that building is asked about', () => {
    const above = block('above', 99_988, 399_990, 100_012, 400_002, { heightM: 15 });
    const given = hosting(host(outline(plain(10)), { uses: ['winkelfunctie'], dwellings: 0 }), [above]);
    expect(unmet({ ...given, answers: nobody })).toContain('C-ADJ');
  });

  it('a wing is asked the same whether it is a pand of its own or not', () => {
    const rings = outline(withWing(6, 14));
    const parts = cut(host(rings), 'x', 6) as readonly [Building, Building];
    const apart = hosting({ ...parts[0], id: 'host' }, [parts[1]], { answers: nobody });
    const whole = hosting(host(rings), [], { answers: nobody });
    for (const id of unmet(apart)) if (id !== 'C-ADJ') expect(unmet(whole)).toContain(id);
  });

  it('next to the machine they are left to the question about it, also in the far corner of a narrow host', () => {
    const narrow = hosting(host(outline(plain(8, 4))), [], { answers: nobody });
    expect(unmet(narrow)).toEqual([]);
    expect(verdict(narrow)).toBe('green');
  });

  it('a shop or office at night is asked nothing', () => {
    for (const use of ['winkelfunctie', 'kantoorfunctie'] as const) {
      const given = hosting(host(outline(plain(50)), { uses: [use], dwellings: 0 }));
      expect(unmet(given)).toEqual([]);
    }
  });
});

describe('beside the machine', () => {
  const answers = (change: Partial<Answers>): Answers => ({
    ...nobody,
    vehicleApproach: 'possible',
    sharedEntrance: null,
    ...change,
  });
  const states = (uses: readonly Use[] | null, change: Partial<Answers>) => {
    const given = hosting(host(outline(plain(8, 4)), { uses, dwellings: null }), [], { answers: answers(change) });
    const { criteria, missing } = judge(given, releasedModels);
    const of = (id: CriterionId) => criteria.find((one) => one.id === id)?.status;
    return { adj: of('C-ADJ'), esc: of('C-ESC'), ram: of('C-RAM'), missing: missing.map(({ what }) => what) };
  };
  const homes: readonly Use[] = ['winkelfunctie', 'woonfunctie'];

  it('somebody lives, or nobody said so: as above and behind', () => {
    expect(states(['winkelfunctie'], { dwellingBeside: true })).toMatchObject({
      adj: 'unmet',
      esc: 'unknown',
      ram: 'unmet',
    });
    expect(states(homes, { dwellingBeside: false })).toMatchObject({ adj: 'met', ram: 'met' });
    for (const open of [null, undefined])
      expect(states(homes, { dwellingBeside: open })).toMatchObject({
        adj: 'unknown',
        esc: 'unknown',
        ram: 'unknown',
        missing: expect.arrayContaining(['dwelling-beside']),
      });
  });

  it.each<readonly [string, readonly Use[] | null]>([
    ['homes', homes],
    ['a hotel', ['logiesfunctie']],
    ['care', ['gezondheidszorgfunctie']],
    ['cells', ['celfunctie']],
    ['a school', ['onderwijsfunctie']],
    ['nobody knows what', null],
  ])('with %s in the host it is open, with neither sleepers nor helpless it is no', (_, uses) => {
    expect(states(uses, { dwellingBeside: null }).adj).toBe('unknown');
    expect(states(['winkelfunctie', 'kantoorfunctie'], { dwellingBeside: null }).adj).toBe('met');
  });

  it('a report relieves C-STR of what hangs together with the host, and of nothing across the street', () => {
    const near = block('near', 100_004, 399_985, 100_040, 400_000, { dwellings: 4 });
    const far = block('far', 99_990, 400_009, 100_010, 400_019, { dwellings: 4 });
    const sealbag = (
      buildings: readonly Building[],
      measures: readonly string[],
      change: Partial<Answers> = {},
    ): Scene => {
      const given = scene(buildings, { measures });
      const machines = given.machines.map((one) => ({ ...one, functions: ['opname', 'sealbag'] as const }));
      return { ...given, machines, answers: { ...given.answers, ...change } };
    };
    const structure = (given: Scene) =>
      judge(given, releasedModels).criteria.find(({ id, scenario }) => id === 'C-STR' && scenario === 'vast-zwaar');
    expect(structure(sealbag([near], []))).toMatchObject({ status: 'unmet', worst: { receptor: 'near' } });
    for (const id of ['M23', 'M24']) {
      expect(structure(sealbag([near], [id]))).toMatchObject({ status: 'met', pending: ['constructor-report'] });
      expect(structure(sealbag([near, far], [id]))).toMatchObject({ status: 'unmet' });
    }
    const reports = [
      { criteria: ['C-STR'], kind: 'berekening', role: 'constructeur', number: 'C-12', date: '2026-11-01' },
    ];
    expect(structure(sealbag([near], ['M23'], { reports }))).toMatchObject({ status: 'met', pending: [] });
    const other = [{ ...(reports[0] as (typeof reports)[0]), criteria: ['C-ADJ'] }];
    expect(structure(sealbag([near], ['M23'], { reports: other }))?.pending).toEqual(['constructor-report']);
  });
});

const order = ['green', 'orange', 'undetermined', 'red'];

it('cutting the building of the machine in two never makes a colour worse, joining never better', () => {
  const someUses = fc.constantFrom<readonly Use[] | null>(
    ['winkelfunctie', 'woonfunctie'],
    ['woonfunctie'],
    ['winkelfunctie'],
    ['gezondheidszorgfunctie'],
    ['kantoorfunctie'],
    null,
  );
  const inside = (rings: Rings, point: RdPoint) =>
    contains(rings[0] as Rings[0], point) && !rings.slice(1).some((hole) => contains(hole, point));
  let [tried, colours] = [0, new Set<string>()];
  fc.assert(
    fc.property(
      fc.tuple(shapes, someUses, someUses),
      fc.constantFrom<'x' | 'y'>('x', 'x', 'y'),
      fc.integer({ min: -20, max: 20 }),
      fc.boolean(),
      fc.integer({ min: 20, max: 60 }),
      fc.constantFrom<Machine['siting']>('gevel', 'winkel'),
      ([rings, uses, others], along, atM, sealbag, farM, siting) => {
        const one = host(rings, { uses });
        const parts = cut(one, along, atM + 0.37);
        const carries = parts?.find(({ footprint }) => footprint.some((ring) => inside(ring, [100_000, 399_999.9])));
        if (!parts || !carries) return;
        const opposite = block('opposite', 99_980, 400_000 + farM, 100_020, 400_010 + farM, { uses: others });
        const whole = hosting(one, [opposite]);
        const functions = sealbag ? (['opname', 'sealbag'] as const) : (['opname'] as const);
        const machine = { ...(whole.machines[0] as Machine), siting, functions };
        const joined = verdict({ ...whole, machines: [machine] });
        const apart = verdict({
          ...whole,
          buildings: [...parts, opposite],
          machines: [{ ...machine, hostId: carries.id }],
        });
        tried++;
        colours.add(joined);
        expect(order.indexOf(apart)).toBeLessThanOrEqual(order.indexOf(joined));
      },
    ),
    { numRuns: 300, seed: 5 },
  );
  expect(tried).toBeGreaterThan(100);
  expect([...colours].sort()).toEqual(['green', 'orange', 'red', 'undetermined']);
});

describe('a machine that does more', () => {
  const worse = { met: 0, unknown: 1, unmet: 2 } as const;
  /** Of each criterion the worst status; who may be there by night is said, so that nothing hangs on whether it is asked. */
  const told = (given: Scene) => {
    const answers = { ...given.answers, peopleAtNight: true };
    const worst = new Map<CriterionId, number>();
    for (const { id, status } of judge({ ...given, answers }, releasedModels).criteria)
      worst.set(id, Math.max(worst.get(id) ?? 0, worse[status]));
    return worst;
  };
  const doing = (given: Scene, functions: Machine['functions']): Scene => ({
    ...given,
    machines: given.machines.map((one) => ({ ...one, functions })),
  });

  it('is asked no less, of whoever hangs together with it too', () => {
    let fails = 0;
    for (let seed = 600_000; seed < 600_120; seed++) {
      const given = sceneOfSeed(seed);
      const less = told(doing(given, ['opname']));
      const chosen = { ...given, answers: { ...given.answers, heavyChosen: true } };
      for (const more of [doing(given, ['opname', 'sealbag']), doing(chosen, ['opname'])])
        for (const [id, status] of told(more))
          expect(status, `${id}, seed ${seed}`).toBeGreaterThanOrEqual(less.get(id) ?? 0);
      if (less.get('C-STR') === worse.unmet) fails++;
    }
    expect(fails).toBeGreaterThan(3);
  });

  it('is asked no nearer under a policy that says less of a heavy charge', () => {
    const { policy } = releasedModels;
    const adjacentHeavyM = { ...policy.adjacentHeavyM, value: 5 };
    const adjacentM = { ...policy.adjacentM, value: 9 };
    const models = {
      ...releasedModels,
      policy: { ...policy, adjacentM, adjacentHeavyM },
      sha256: 'less of a heavy charge',
    };
    const near = scene([block('near', 100_004, 399_990, 100_014, 400_000)], { answers: nobody });
    const given = { ...near, machines: near.machines.map((one) => ({ ...one, point: [99_997, 400_000] as const })) };
    for (const functions of [['opname'], ['opname', 'sealbag']] as const) {
      const { criteria } = judge(doing(given, functions), models);
      expect(criteria.find(({ id }) => id === 'C-ADJ')?.status).toBe('unmet');
    }
  });
});
