/**
 * What is told beside the verdict and never colours it: who is there by night and by day, deaths and injuries by every
 * mechanism, damage to houses, glass by ISO 16933 and under the upper bound of the street, and where pieces come down.
 * One run of one scenario at a time; numbers are rounded once, here.
 */

import type { JudgedScenario } from '../criteria/judge.ts';
import { piecesOnPlace } from '../criteria/places.ts';
import { reaches } from '../criteria/reaches.ts';
import { type Reading, severity, shifted } from '../criteria/reading.ts';
import { factorOfNearest } from '../effects/glass/pane-effect.ts';
import { loadBy } from '../effects/loads.ts';
import { factorInSight } from '../effects/near-field.ts';
import { fanSolidAngle, flies, pieceRange } from '../effects/pieces/pieces.ts';
import { round9 } from '../ground/units.ts';
import { figuresOf } from '../models/consequences-figures.ts';
import type { IsoClass } from '../models/consequences-model.ts';
import { houseCollapse, houseMajor, houseMinor } from '../physics/harm/houses.ts';
import { fragment } from '../physics/harm/probits.ts';
import type { HazardClass } from '../scene/assessment.ts';
import { hazardousCount } from './landing-parts.ts';
import { type Harms, harmsTo } from './people.ts';
import { type Cell, groundCells, hazardousFragmentDistance, type PieceThere, piecesAt } from './pieces-at.ts';
import { type Counted, type Houses, housesIn, type Persons, personsIn } from './totals.ts';

export interface BuildingConsequence extends Counted {
  readonly buildingId: string;
  readonly distanceM: number;
  readonly hazardClass: HazardClass;
  readonly isoClass: IsoClass;
  /** TNO probit for older panes, where the building is of before insulating glass; it decides nothing. */
  readonly breakBoundOlder: number | null;
  /** Someone at the window, by blast alone. */
  readonly atWindow: Harms;
  /**
   * Death by one shard of the mass in the model file at the speed of the fastest glass that leaves its frame, after what
   * the glass earns; nought where none does. How many shards is not known.
   */
  readonly shardDeath: number;
  /** Nearer than the fits of the blast reach: the load at their edge is held. */
  readonly heldBelowRange: boolean;
  readonly pieces: readonly PieceThere[];
}

export interface PlaceConsequence {
  readonly placeId: string;
  readonly distanceM: number;
  readonly heldBelowRange: boolean;
  readonly harms: Harms;
}

export interface Consequences {
  readonly scenario: string;
  readonly streetWidthM: number | null;
  readonly persons: Persons;
  readonly houses: Houses;
  readonly debris: {
    /** Where hazardous pieces thin out to the density that counts, by flight. */
    readonly hazardousToM: number;
    /** The same for pieces that would fly on without drag: √(N A / Ω). */
    readonly hazardousFragmentDistanceM: number;
    readonly strayToM: number;
    /** The one heavy piece, and how far it comes; null where none is reckoned with. */
    readonly heavyPiece: { readonly massKg: number; readonly toM: number } | null;
    readonly cells: readonly Cell[];
  };
  readonly buildings: readonly BuildingConsequence[];
  readonly places: readonly PlaceConsequence[];
}

/** From this class on glass comes out of its frame. */
const leaves = severity('3a');

export function consequencesOf(run: JudgedScenario): Consequences {
  const { given, strength, readings } = run;
  const { models, outlook } = given;
  const figures = figuresOf(models);
  const widthM = streetWidth(run);
  const buildings = readings.map((reading) => buildingOf(reading, run));
  const far = reaches(run);
  const hazardous = strength.pieces
    .filter(({ model }) => flies(model.id, given))
    .filter((thrown) => hazardousCount(thrown, models) > 0);
  const door = hazardous.find(({ model }) => model.id === 'door');
  const groundM = Math.max(0, ...hazardous.map(({ model, speedMs }) => pieceRange(model, speedMs, models)));
  return rounded({
    scenario: strength.scenario.id,
    streetWidthM: widthM,
    persons: personsIn(buildings, models.policy.breakHalf.value),
    houses: housesIn(buildings),
    debris: {
      hazardousToM: far.debris,
      hazardousFragmentDistanceM: hazardousFragmentDistance(
        hazardous.reduce((sum, thrown) => sum + hazardousCount(thrown, models), 0),
        fanSolidAngle(models.siting, outlook),
        models.policy.debrisPerM2.value,
      ),
      strayToM: far.stray,
      heavyPiece: door ? { massKg: door.model.massKg.value, toM: pieceRange(door.model, door.speedMs, models) } : null,
      cells: groundCells(run, groundM),
    },
    buildings,
    places: run.places.map((place) => {
      const rise = models.siting.paneHeightM.value - models.siting.burstHeightM.value;
      const drawn = given.scene.places.find(({ id }) => id === place.placeId);
      const to = drawn && piecesOnPlace(drawn, given, strength).to;
      const pieces = to ? piecesAt(({ id }) => to[id], run) : [];
      const slantM = Math.hypot(place.distanceM, rise);
      const ahead = factorInSight(outlook.before, strength.near, {
        planM: place.distanceM,
        inFront: true,
        flush: false,
      });
      return {
        placeId: place.placeId,
        distanceM: place.distanceM,
        heldBelowRange: slantM / Math.cbrt(strength.chargeKgTnt * ahead) < models.blast.belowZ.value,
        harms: harmsTo(
          {
            incidentPressureKpa: place.incidentPressureKpa,
            incidentImpulseKpaMs: place.incidentImpulseKpaMs,
            // As in front of the wall, whether or not the place is in front: the longer pulse is the worse one.
            phaseMs: loadBy(ahead, slantM, strength, models).phaseMs,
            indoors: false,
            pieces,
          },
          models,
        ),
      };
    }),
  });

  function buildingOf(reading: Reading, at: JudgedScenario): BuildingConsequence {
    const { target, effect, occupation } = reading;
    const { dwellings } = target.building;
    const lived = occupation.uses?.includes('woonfunctie') ?? false;
    const homes = dwellings ?? (occupation.uses === null ? null : lived ? 1 : 0);
    const persons = (shareAtHome: number) =>
      homes === null ? null : homes * figures.personsPerHome.value * shareAtHome;
    const pulse = { pressurePa: 1000 * effect.incidentPressureKpa, impulsePaS: effect.incidentImpulseKpaMs };
    const rise = models.siting.paneHeightM.value - models.siting.burstHeightM.value;
    const slantM = Math.hypot(target.distanceM, rise);
    const factor = factorOfNearest(outlook, target, strength);
    const thrown = effect.panes.filter(({ hazardClass }) => severity(shifted(hazardClass, reading.shift)) >= leaves);
    const speed = Math.max(0, ...thrown.map(({ fragmentSpeedMs }) => fragmentSpeedMs));
    return {
      buildingId: target.building.id,
      host: target.host,
      distanceM: target.distanceM,
      homes,
      homesCounted: dwellings !== null || (homes !== null && !lived),
      otherUse: occupation.uses?.some((use) => use !== 'woonfunctie') ?? false,
      personsAtNight: persons(figures.homeAtNight.value),
      personsByDay: persons(figures.homeByDay.value),
      breakProbability: reading.breakProbability,
      hazardClass: reading.hazardClass,
      roomHazardClass: reading.roomHazardClass,
      isoClass: figures.isoClass.byGsa[reading.hazardClass],
      breakBoundOlder: occupation.older ? effect.breakBoundOlder : null,
      atWindow: harmsTo(
        {
          incidentPressureKpa: effect.incidentPressureKpa,
          incidentImpulseKpaMs: effect.incidentImpulseKpaMs,
          phaseMs: loadBy(factor, slantM, strength, models).phaseMs,
          indoors: true,
          pieces: [],
        },
        models,
      ),
      shardDeath:
        speed > 0 ? (fragment({ massKg: figures.shardKg.value, speedMs: speed }, models.people)?.probability ?? 0) : 0,
      house: {
        minor: houseMinor(pulse, models.structure).probability,
        major: houseMajor(pulse, models.structure).probability,
        collapse: houseCollapse(pulse, models.structure).probability,
      },
      heldBelowRange: slantM / Math.cbrt(strength.chargeKgTnt * factor) < models.blast.belowZ.value,
      pieces: piecesAt(({ id }) => effect.piecesTo[id], at),
    };
  }
}

/** From the machine's facade straight across to the facade opposite; null when there is none in sight. */
function streetWidth({ given: { outlook, models } }: JudgedScenario): number | null {
  const { burst, outward } = outlook;
  if (!outlook.before.wall) return null;
  let nearest = Infinity;
  for (const { facades } of outlook.targets)
    for (const { piece } of facades) {
      const [ex, ey] = [piece.bx - piece.ax, piece.by - piece.ay];
      const across = outward[0] * ey - outward[1] * ex;
      if (across === 0) continue;
      const along = ((piece.ax - burst[0]) * ey - (piece.ay - burst[1]) * ex) / across;
      const t = ((piece.ax - burst[0]) * outward[1] - (piece.ay - burst[1]) * outward[0]) / across;
      if (along > 0 && t >= 0 && t <= 1) nearest = Math.min(nearest, along);
    }
  return nearest === Infinity ? null : nearest + models.siting.burstDistanceM.value;
}

/** Every number anywhere in a plain value to nine significant digits. */
function rounded<Value>(value: Value): Value {
  if (typeof value === 'number') return round9(value) as Value;
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map(rounded) as Value;
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, rounded(member)])) as Value;
}
