/** Which pieces fly, and where a wall counts: one answer, and whoever asks gets it. */
import { describe, expect, it } from 'vitest';
import { consequencesOf } from '../../src/engine/consequences/consequences.ts';
import { piecesAt } from '../../src/engine/consequences/pieces-at.ts';
import { densityOf } from '../../src/engine/criteria/facades.ts';
import { type JudgedScenario, judge } from '../../src/engine/criteria/judge.ts';
import { reaches } from '../../src/engine/criteria/reaches.ts';
import type { Effect } from '../../src/engine/effects/effects.ts';
import { flies } from '../../src/engine/effects/pieces/pieces.ts';
import { type ModelSet, type PieceModel, pieceIds } from '../../src/engine/models/definitions.ts';
import { releasedModels } from '../../src/engine/models/models.ts';
import { type Machine, type Place, type Scene, unanswered } from '../../src/engine/scene/scene.ts';
import { block, scene } from './scenes.ts';

const terrace: Place = {
  id: 't',
  kind: 'terras',
  name: 't',
  ring: [
    [99_999, 400_003],
    [100_001, 400_003],
    [100_001, 400_005],
    [99_999, 400_005],
  ],
  occupiedAtNight: true,
  homesServed: 0,
  buildingId: null,
};
const home = block('home', 99_990, 400_008, 100_010, 400_018);

function standing(siting: Machine['siting'], answers: Partial<Scene['answers']> = {}, beforeM = 0.5): Scene {
  const loose = siting === 'unit' ? { exact: true, hostId: null, point: [100_000, 400_000 + beforeM] as const } : {};
  const given = scene([home], {
    places: [terrace],
    answers: {
      ...unanswered,
      vehicleApproach: 'none',
      sharedEntrance: false,
      placesOfStay: 'drawn',
      heavyChosen: true,
      ...answers,
    },
  });
  return { ...given, machines: given.machines.map((machine) => ({ ...machine, siting, ...loose })) };
}

/** The released model with one class of pieces only, each of them hazardous and one enough. */
const onlyWith = (id: PieceModel['id']): ModelSet => ({
  ...releasedModels,
  sha256: `only ${id}`,
  policy: {
    ...releasedModels.policy,
    debrisEnergyJ: { ...releasedModels.policy.debrisEnergyJ, value: 1e-9 },
    debrisPerM2: { ...releasedModels.policy.debrisPerM2, value: 1e-9 },
  },
  scenarios: releasedModels.scenarios.map((one) => ({ ...one, pieces: one.pieces.filter((piece) => piece.id === id) })),
});

/** Everybody that asks for pieces, and whether it finds any. */
function found(run: JudgedScenario): Record<string, boolean> {
  const { given, readings, places } = run;
  const window = readings.find(({ target }) => target.building.id === 'home');
  return {
    'on windows':
      densityOf(window?.effect.density ?? { masonry: 0, sheet: 0, steel: 0, door: 0 }, given.scene, given.outlook) > 0,
    'where people are': (places[0]?.debrisDensityPerM2 ?? 0) > 0,
    'one by one': piecesAt(() => ({ planM: 4, slantM: 4.1 }), run).length > 0,
    'as a reach': reaches(run).debris > 0,
    'beside the verdict': consequencesOf(run).debris.hazardousFragmentDistanceM > 0,
  };
}

describe('a class of pieces flies for everybody or for nobody', () => {
  const cases = pieceIds.flatMap((id) =>
    (['gevel', 'winkel', 'unit'] as const).flatMap((siting) =>
      [false, true].flatMap((solidFacade) =>
        [false, true].map((loosePartsRemoved) => ({ id, siting, solidFacade, loosePartsRemoved })),
      ),
    ),
  );

  it.each(cases)('$id, $siting, solid facade $solidFacade, loose parts gone $loosePartsRemoved', (one) => {
    const { id, siting, ...answers } = one;
    const runs = judge(standing(siting, answers), onlyWith(id)).runs.filter(
      ({ strength }) => strength.pieces.length > 0,
    );
    expect(runs.length).toBeGreaterThan(0);
    for (const run of runs) {
      const expected = flies(id, run.given);
      expect([...new Set(Object.values(found(run)))], JSON.stringify(found(run))).toEqual([expected]);
    }
  });

  it('a unit throws its own shell, with masonry unless that is of metal; measures at a facade take masonry or sheets', () => {
    const at = (freeStanding: boolean, taken: boolean, shell?: 'metal' | 'brick') =>
      pieceIds.filter((id) =>
        flies(id, {
          outlook: { freeStanding },
          scene: { answers: { solidFacade: taken, loosePartsRemoved: taken, shell } },
        }),
      );
    expect(at(false, false)).toEqual(['masonry', 'sheet', 'steel', 'door']);
    expect(at(false, true)).toEqual(['steel', 'door']);
    expect(at(false, true, 'brick')).toEqual(['steel', 'door']);
    expect(at(true, true, 'metal')).toEqual(['sheet', 'steel', 'door']);
    expect(at(true, true, 'brick')).toEqual(['masonry', 'sheet', 'steel', 'door']);
    expect(at(true, false)).toEqual(at(true, true, 'brick'));
  });
});

describe('a wall beside the charge', () => {
  const { factors } = releasedModels.nearField;
  const { sound } = factors;
  const heavier: ModelSet = {
    ...releasedModels,
    sha256: 'a heavier wall',
    nearField: {
      ...releasedModels.nearField,
      factors: { ...factors, sound: { ...sound, design: { ...sound.design, value: 2 * sound.design.value } } },
    },
  };
  /** What an effect tells; it works most of it out only when asked. */
  const toldOf = (of: Effect) => ({
    incident: [of.incidentPressureKpa, of.incidentImpulseKpaMs],
    reflected: [of.reflectedPressureKpa, of.sidePressureKpa, of.panes, of.high, of.facing],
    harm: [of.breakBoundNewer, of.breakBoundOlder, of.density, of.piecesTo, of.majorDamage],
  });
  /** Every load that is told, to the bit. */
  const loads = (
    siting: Machine['siting'],
    models: ModelSet,
    { shell = 'metal', beforeM = 0.5 }: { shell?: 'metal' | 'brick'; beforeM?: number } = {},
  ) =>
    judge(standing(siting, { shell }, beforeM), models).runs.map((run) => ({
      effects: run.readings.map(({ effect }) => ({ id: effect.target.building.id, ...toldOf(effect) })),
      places: run.places,
      reaches: reaches(run),
    }));

  it('counts nowhere for a machine inside, nor for a unit of metal that stands clear of every wall', () => {
    expect(loads('winkel', heavier)).toEqual(loads('winkel', releasedModels));
    expect(loads('unit', heavier, { beforeM: 4 })).toEqual(loads('unit', releasedModels, { beforeM: 4 }));
  });

  it('is its own in a unit of brick', () => {
    const [plain, more] = [releasedModels, heavier].map((set) => loads('unit', set, { shell: 'brick', beforeM: 4 })[0]);
    expect(more?.reaches.glass[0]).toBeGreaterThan(plain?.reaches.glass[0] ?? Infinity);
    expect(more?.reaches.glass[1]).toBe(plain?.reaches.glass[1]);
  });

  it('counts before a wall that a unit stands near', () => {
    const opposite = (models: ModelSet) => loads('unit', models)[0]?.effects.find(({ id }) => id === 'home');
    expect(opposite(heavier)?.incident[0]).toBeGreaterThan(opposite(releasedModels)?.incident[0] ?? Infinity);
  });

  it('counts everywhere in front of a machine in a facade', () => {
    const [plain, more] = [loads('gevel', releasedModels)[0], loads('gevel', heavier)[0]];
    const opposite = (list: typeof plain) => list?.effects.find(({ id }) => id === 'home');
    expect(opposite(more)?.incident[0]).toBeGreaterThan(opposite(plain)?.incident[0] ?? Infinity);
    expect(more?.places[0]?.incidentPressureKpa).toBeGreaterThan(plain?.places[0]?.incidentPressureKpa ?? Infinity);
    for (const zone of ['room', 'glass', 'half'] as const) {
      expect(more?.reaches[zone][0]).toBeGreaterThan(plain?.reaches[zone][0] ?? Infinity);
      expect(more?.reaches[zone][1]).toBe(plain?.reaches[zone][1]);
    }
  });
});
