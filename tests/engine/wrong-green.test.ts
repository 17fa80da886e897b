/** Scenes in which something was once overlooked, and the colour came out better than the model allows. */
import { describe, expect, it } from 'vitest';
import { type Dossier, sceneOf, type Variant, withMachines } from '../../src/archive/dossier.ts';
import { assess } from '../../src/engine/assessment/assess.ts';
import { judge } from '../../src/engine/criteria/judge.ts';
import { withMeasures } from '../../src/engine/measures/measures.ts';
import { releasedModels } from '../../src/engine/models/models.ts';
import type { Assessment, CriterionId } from '../../src/engine/scene/assessment.ts';
import { answersElsewhere, answersFor } from '../../src/engine/scene/held-answers.ts';
import type { Judgement, Machine, Place, Scene } from '../../src/engine/scene/scene.ts';
import { block, scene } from './scenes.ts';

function assessed(given: Scene): Assessment {
  const answer = assess(given, releasedModels);
  if (!answer.ok) throw new Error(answer.error.message);
  return answer.value;
}

const statuses = (given: Scene, id: CriterionId): string[] =>
  judge(given, releasedModels).criteria.flatMap((one) => (one.id === id ? [one.status] : []));
const saying = (given: Scene, change: Partial<Scene['answers']>): Scene => ({
  ...given,
  answers: { ...given.answers, ...change },
});
const [first] = scene([]).machines as [Machine];
const none = { uses: [], units: 0, dwellings: 0 } as const;
const office = { uses: ['kantoorfunctie'], dwellings: 0 } as const;

describe('buildings', () => {
  it('a long building stays in the scene of a dossier when all its corners are far away', () => {
    const long = block('long', 99_700, 400_020, 100_300, 400_040);
    const given = scene([long]);
    const { machines, answers, buildings } = given;
    const variant: Variant = { id: 'a', name: 'A', machines, alternatives: [], measures: [], answers };
    const surroundings = { buildings, publicSpace: [], places: [], coverage: given.coverage, sources: [] };
    const dossier = { id: 'd', radiusM: 150, judgements: {}, unknownUseAs: null, variants: [variant], surroundings };
    expect(sceneOf(dossier as unknown as Dossier, variant).buildings.map(({ id }) => id)).toContain('long');
  });

  it('small with a known use is no shed, whoever counted its units; of unknown use it is not known', () => {
    const tiny = (units: number | null, uses: ['woonfunctie'] | null) =>
      assessed(scene([block('tiny', 99_998, 400_006, 100_002, 400_010, { units, uses })])).receptors.find(
        ({ buildingId }) => buildingId === 'tiny',
      )?.class;
    expect(tiny(null, ['woonfunctie'])).toBe('kwetsbaar');
    expect(tiny(0, ['woonfunctie'])).toBe('kwetsbaar');
    expect(tiny(null, null)).toBe('onbekend');
  });

  it('whoever calls an office (zeer) kwetsbaar is heard, at night and by day', () => {
    const given = scene([block('care', 99_990, 400_012, 100_010, 400_022, office)]);
    const called = (judgement: Judgement, exposure: 'night' | 'day', id: CriterionId) =>
      statuses(saying({ ...given, judgements: { care: judgement } }, { exposure }), id);
    for (const exposure of ['night', 'day'] as const) {
      expect(called({ class: 'zeer-kwetsbaar' }, exposure, 'C-VUL')).toContain('unmet');
      expect(called({ class: 'kwetsbaar' }, exposure, 'C-GLI')).toContain('unmet');
    }
    expect(called({}, 'night', 'C-VUL')).not.toContain('unmet');
    // Used by day only: at night it weighs.
    const school: Judgement = { uses: ['onderwijsfunctie'], class: 'zeer-kwetsbaar' };
    expect(called(school, 'night', 'C-VUL')).not.toContain('unmet');
  });

  it('empty at night says nothing of the day', () => {
    const school = block('school', 99_990, 400_012, 100_010, 400_022, { uses: ['onderwijsfunctie'], dwellings: 0 });
    const given = saying(scene([school]), { exposure: 'day' });
    expect(statuses({ ...given, judgements: { school: { occupiedAtNight: false } } }, 'C-VUL')).toContain('unmet');
  });

  it('a home over all of the host shares its wall, though its own walls stand farther out', () => {
    const above = block('above', 99_986, 399_980, 100_014, 400_000.9, { heightM: 15 });
    const given = scene([above]);
    const [over] = judge(given, releasedModels).criteria.find(({ id }) => id === 'C-ADJ')?.findings ?? [];
    expect(over).toMatchObject({ receptor: 'above', met: false, value: 0 });
  });
});

describe('a free-standing unit', () => {
  const unit: Machine = { ...first, siting: 'unit', exact: true, point: [100_000, 400_003] };
  const home = block('host', 99_990, 399_990, 100_010, 400_000);

  it('has no host that only its wall would be asked about', () => {
    const change = { buildings: [home] };
    const free = assessed(scene([], { ...change, machines: [{ ...unit, hostId: null }] }));
    const named = assessed(scene([], { ...change, machines: [unit] }));
    expect(named.criteria).toEqual(free.criteria);
    expect(free.verdict).not.toBe('green');
  });

  it('throws its own shell, whatever is removed from a facade', () => {
    const loose = (loosePartsRemoved: boolean) =>
      assessed(saying(scene([], { buildings: [home], machines: [{ ...unit, hostId: null }] }), { loosePartsRemoved }));
    const density = ({ receptors }: Assessment) => receptors[0]?.debrisDensityPerM2;
    expect(density(loose(true))).toBe(density(loose(false)));
    expect(loose(false).measureSets.flatMap(({ measures }) => measures)).not.toContain('M30');
  });
});

describe('places of stay', () => {
  const place = (facts: Partial<Place>): Place => ({
    id: 'p',
    kind: 'ingang',
    name: 'p',
    ring: [
      [99_996, 400_011],
      [100_004, 400_011],
      [100_004, 400_012],
      [99_996, 400_012],
    ],
    occupiedAtNight: true,
    homesServed: 0,
    buildingId: null,
    ...facts,
  });
  const flat = (dwellings: number | null) =>
    block('flat', 99_990, 400_012, 100_010, 400_022, { uses: ['woonfunctie'], units: dwellings, dwellings });
  const drawn = (given: Scene, places: readonly Place[]) => saying({ ...given, places }, { placesOfStay: 'drawn' });

  it('there are some, and none is drawn: not known', () => {
    const answer = assessed(drawn(scene([]), []));
    expect(answer.verdict).toBe('undetermined');
    expect(answer.missing.map(({ what }) => what)).toContain('places-of-stay');
  });

  it('an entrance drawn without a number is that of the building it lies at', () => {
    const falling = (dwellings: number | null, facts: Partial<Place> = {}) =>
      statuses(drawn(scene([flat(dwellings)]), [place(facts)]), 'C-GLO').includes('unmet');
    expect(falling(12)).toBe(true);
    expect(falling(null)).toBe(true);
    expect(falling(2)).toBe(false);
    expect(falling(2, { homesServed: 12 })).toBe(true);
    expect(falling(12, { buildingId: 'flat' })).toBe(false);
  });

  it('an entrance of nobody known is not that of a host that is not there', () => {
    const unit = { ...first, siting: 'unit' as const, exact: true, point: [100_000, 400_005] as const, hostId: null };
    const given = drawn(scene([flat(12)], { machines: [unit] }), [place({ homesServed: 12 })]);
    expect(statuses(given, 'C-GLO')).toContain('unmet');
  });
});

describe('answers', () => {
  it('no home directly above does not say that there is no shared entrance of homes', () => {
    const given = scene([], { buildings: [block('host', 99_980, 399_990, 100_020, 400_000)] });
    const asked = saying(given, { dwellingAboveOrBehind: false, sharedEntrance: null });
    expect(statuses(asked, 'C-ESC')).toEqual(['unknown']);
    expect(statuses(saying(scene([]), { sharedEntrance: null }), 'C-ESC')).toEqual(['met']);
  });

  it('do not go along to another place in another building', () => {
    const other = block('other', 100_010, 399_990, 100_020, 400_000);
    const inside: Machine = { ...first, siting: 'winkel', point: [100_015, 400_000], hostId: 'other' };
    const given = saying(scene([other], { alternatives: [{ measure: 'M02', machine: inside }] }), {
      dwellingAboveOrBehind: false,
      constructorReport: 'C-1',
    });
    const moved = withMeasures(given, ['M02'], releasedModels);
    expect(statuses(moved, 'C-ADJ')).toEqual(['unmet']);
    const behind: Machine = { ...first, siting: 'winkel' };
    const same = { ...given, alternatives: [{ measure: 'M02' as const, machine: behind }] };
    expect(withMeasures(same, ['M02'], releasedModels).answers).toEqual(given.answers);
  });

  it('stay with the wall of the first machine when that machine is taken away', () => {
    const answers = { ...scene([]).answers, dwellingAboveOrBehind: false, constructorReport: 'C-1' };
    const second = { ...first, id: 'second', hostId: 'other' };
    const variant: Variant = { id: 'a', name: 'A', machines: [first, second], alternatives: [], measures: [], answers };
    expect(withMachines(variant, [first]).answers).toBe(answers);
    const { saidBefore = [], given: _, ...open } = withMachines(variant, [second]).answers;
    const { placesOfStay } = answers;
    expect(open).toEqual({ ...answersElsewhere(answers), placesOfStay });
    expect(saidBefore.map(({ key }) => key)).toEqual(
      expect.arrayContaining(['dwellingAboveOrBehind', 'constructorReport']),
    );
  });

  it('evidence of an equivalent measure stays with its wall, and answers no gap', () => {
    const equivalent = { text: 'vloer', criteria: ['C-ADJ', 'C-ESC', 'C-VUL', 'C-GLI'], evidence: 'E-1' };
    expect(answersElsewhere({ ...scene([]).answers, equivalent }).equivalent).toBeNull();
    const home = scene([], { buildings: [block('host', 99_990, 399_990, 100_010, 400_000)] });
    expect(statuses(saying(home, { equivalent }), 'C-ADJ')).toEqual(['met']);
    expect(statuses(saying(home, { equivalent, sharedEntrance: null }), 'C-ESC')).toEqual(['unknown']);
    const unknown = scene([block('u', 99_990, 400_012, 100_010, 400_022, { uses: null, units: null })]);
    expect(assessed(saying(unknown, { equivalent })).verdict).toBe('undetermined');
  });
});

describe('another place', () => {
  it('takes no function away: what was ticked since it was set goes along', () => {
    const inside: Machine = { ...first, siting: 'winkel' };
    const sealbag: Machine = { ...first, functions: ['opname', 'sealbag'] };
    const given = scene([], { machines: [sealbag], alternatives: [{ measure: 'M02', machine: inside }] });
    const moved = withMeasures(given, ['M02'], releasedModels);
    expect(moved.machines).toEqual([{ ...inside, functions: ['opname', 'sealbag'] }]);
    expect(withMeasures(given, ['M02', 'M15'], releasedModels).machines[0]?.functions).toEqual(['opname']);
  });
});

describe('a vehicle', () => {
  const inside = { buildings: [block('host', 99_980, 399_990, 100_020, 400_000)] };
  const given = saying(scene([], inside), {
    dwellingAboveOrBehind: true,
    vehicleApproach: 'possible',
    approaches: [[100_000, 400_020]],
    barriers: [],
  });
  const along: Machine = { ...first, point: [99_984, 400_000] };
  const moved = { ...given, machines: [along], answers: answersFor(given.answers, first, along) };

  it('that could come to one place may come otherwise along the same wall: the run is drawn again', () => {
    expect(statuses(given, 'C-RAM')).toEqual(['unmet']);
    // The old run is oblique there.
    expect(statuses({ ...given, machines: [along] }, 'C-RAM')).toEqual(['met']);
    expect(statuses(moved, 'C-RAM')).toEqual(['unknown']);
    expect(answersFor(moved.answers, along, first).approaches).toEqual(given.answers.approaches);
  });

  it('is asked about again at another building', () => {
    const none = answersFor({ ...given.answers, vehicleApproach: 'none' }, first, { ...first, hostId: 'other' });
    expect(none).toMatchObject({ vehicleApproach: null });
    expect(answersFor(given.answers, first, first)).toBe(given.answers);
  });
});

describe('a failure that hides a gap', () => {
  // Care fails by its glass, which a measure mends; nobody knows whether the building between is care too.
  const home = block('home', 99_990, 400_020, 100_000, 400_030);
  const unknown = block('unknown', 100_000, 400_020, 100_010, 400_030, { uses: null, units: null, dwellings: null });
  const care = block('care', 100_010, 400_020, 100_020, 400_030, { uses: ['gezondheidszorgfunctie'], dwellings: 0 });

  it('is not orange: no set is shown to meet every criterion, and what is missing is named', () => {
    const answer = assessed(scene([home, unknown, care]));
    const [gap] = answer.missing.filter(({ what }) => what === 'use');
    expect(answer.verdict).toBe('undetermined');
    expect(answer.measureSets.every(({ verdict }) => verdict === 'undetermined')).toBe(true);
    expect(gap?.receptors).toContain('unknown');
    expect(answer.criteria.find(({ id }) => id === 'C-DAT')?.status).toBe('unknown');
  });
});

describe('two machines', () => {
  it('the number shown is that of the machine that is worst for it', () => {
    const home = block('home', 100_040, 400_008, 100_050, 400_018);
    const long = block('host', 99_990, 399_990, 100_060, 400_000, { uses: ['winkelfunctie'], dwellings: 0 });
    const near = { ...first, id: 'near', point: [100_045, 400_000] as const };
    const far = { ...first, id: 'far', point: [100_030, 400_000] as const };
    const worst = (machines: readonly Machine[]) =>
      judge(scene([], { buildings: [long, home], machines }), releasedModels).criteria.map((one) => one.worst);
    expect(worst([far, near])).toEqual(worst([near]));
    expect(worst([near, far])).toEqual(worst([near]));
  });
});

describe('by day', () => {
  // The shopfront faces the machine; the homes above start a floor up, with glass that holds.
  const mixed = block('mixed', 99_990, 400_002.5, 100_010, 400_020, {
    uses: ['winkelfunctie', 'woonfunctie'],
    heightM: 4,
  });
  const shopOnly = { ...mixed, uses: ['winkelfunctie'] as const, dwellings: 0 };

  it('people in a shop below homes count as those in a shop alone', () => {
    const given = (building: typeof mixed | typeof shopOnly) => saying(scene([building]), { exposure: 'day' });
    const finding = (building: typeof mixed | typeof shopOnly) =>
      judge(given(building), releasedModels)
        .runs.flatMap(({ readings }) => readings)
        .filter(({ target }) => target.building.id === 'mixed')
        .map(({ shopHazardClass, roomHazardClass }) => [shopHazardClass, roomHazardClass]);
    const alone = finding(shopOnly);
    expect(alone.some(([, room]) => room !== '1')).toBe(true);
    expect(finding(mixed).map(([shop]) => shop)).toEqual(alone.map(([, room]) => room));
    expect(statuses(given(shopOnly), 'C-GLI')).toContain('unmet');
    expect(statuses(given(mixed), 'C-GLI')).toContain('unmet');
  });

  it('at night nobody is in the shop', () => {
    const [run] = judge(scene([mixed]), releasedModels).runs;
    expect(run?.readings.map(({ shopHazardClass }) => shopHazardClass)).toEqual(run?.readings.map(() => '1'));
  });
});

describe('a facade that belongs to no known building', () => {
  it('cannot be answered for: who lives beside and behind it is not known', () => {
    const nowhere = scene([], { machines: [{ ...first, exact: true, hostId: null }] });
    const said = saying(nowhere, { dwellingAboveOrBehind: false });
    expect(statuses(said, 'C-ADJ')).toEqual(['unknown']);
    expect(judge(said, releasedModels).missing.map(({ what }) => what)).toContain('host');
    const unit = { ...said, machines: said.machines.map((one) => ({ ...one, siting: 'unit' as const })) };
    expect(statuses(unit, 'C-ADJ')).toEqual(['met']);
  });
});

describe('an entrance that nobody says whose it is', () => {
  it('is that of the building it lies at, also when that building reaches no limit itself', () => {
    const office30 = block('office', 100_004.5, 399_990, 100_014, 400_000, { ...office, dwellings: 40 });
    const door: Place = {
      id: 'door',
      kind: 'ingang',
      name: 'door',
      ring: [
        [100_006, 400_000.2],
        [100_007, 400_000.2],
        [100_007, 400_001],
        [100_006, 400_001],
      ],
      occupiedAtNight: true,
      buildingId: null,
      homesServed: 0,
    };
    const given = saying(
      { ...scene([office30, block('home', 100_004, 400_006, 100_010, 400_016)]), places: [door] },
      {
        placesOfStay: 'drawn',
      },
    );
    expect(statuses(given, 'C-GLO')).toContain('unmet');
  });
});

describe('nothing', () => {
  it('alone in the open is green, so that the scenes above can fail', () => {
    expect(assessed(scene([block('shed', 99_990, 400_030, 100_010, 400_040, none)])).verdict).toBe('green');
  });
});
