/** The criteria about places where people stay outdoors: C-GLO, C-PPL and the places of C-DEB. */
import type { PlaceReceptor } from '../assessment.ts';
import { nearestOnBuilding } from '../block.ts';
import { landingDensity } from '../debris/landing.ts';
import { fanSolidAngle, hazardousAt, pieceRange } from '../debris/pieces.ts';
import { breakAt, loadAt } from '../effects.ts';
import type { Facade } from '../outlook.ts';
import { bodyDeath, eardrumHarm } from '../people/outdoors.ts';
import { contains, nearestOnRing, ringDistance } from '../plane.ts';
import type { Place } from '../scene.ts';
import { sees } from '../sight.ts';
import type { Strength } from '../strength.ts';
import type { Case, Reading, Tally } from './reading.ts';

/** Is anyone at this place at the exposure asked for? A shared entrance of many homes always counts, the host's own never. */
export function counts(place: Place, { scene, outlook, models }: Case): boolean {
  if (place.kind === 'ingang') {
    return place.homesServed >= models.policy.sharedEntranceHomes.value && place.buildingId !== outlook.machine.hostId;
  }
  return scene.answers.exposure === 'day' || place.occupiedAtNight;
}

/** The places asked about; null while the question stands open. */
export function placesOf(given: Case): readonly Place[] | null {
  const { scene } = given;
  if (scene.answers.placesOfStay === null) return null;
  return scene.answers.placesOfStay === 'none' ? [] : scene.places.filter((place) => counts(place, given));
}

/** How far glass of a building of this height falls from its facade. */
export function fallReach(heightM: number | null, { models }: Case): number {
  const { fallMinM, fallMaxM, fallHeightShare, defaultHeightM } = models.siting;
  const height = heightM ?? defaultHeightM.value;
  return Math.min(fallMaxM.value, Math.max(fallMinM.value, height * fallHeightShare.value));
}

/** C-GLO: does breaking glass fall or fly onto this place? Returns the building and its break probability, worst first. */
export function glassOnPlace(place: Place, given: Case, readings: readonly Reading[], strength: Strength) {
  const { outlook, models } = given;
  const half = models.policy.breakHalf.value;
  let worst: { buildingId: string; breakProbability: number; gapM: number } | null = null;
  for (const reading of readings) {
    if (reading.breakProbability < half || reading.certified) continue;
    const reach = fallReach(reading.target.building.heightM, given);
    const { x, y } = centre(place);
    if (nearestOnBuilding(outlook.block, reading.target.index, x, y).distanceM > reach + radius(place, x, y)) continue;
    for (const point of facadePoints(reading)) {
      const gapM = contains(place.ring, [point.x, point.y]) ? 0 : ringDistance(place.ring, [point.x, point.y]);
      if (gapM > reach) continue;
      const slots = reading.occupation.slots.filter(
        (slot) => point.heightM === undefined || (slot.above && point.heightM >= slot.heightM),
      );
      const probability = Math.max(0, ...slots.map((slot) => breakAt(outlook, slot, point, strength, models)));
      if (probability >= half && (!worst || probability > worst.breakProbability))
        worst = { buildingId: reading.target.building.id, breakProbability: probability, gapM };
    }
  }
  return worst;
}

export interface FacadePoint {
  readonly x: number;
  readonly y: number;
  readonly beforeM: number;
  readonly inFront: boolean;
  /** Given where the point is seen over lower roofs. */
  readonly heightM?: number;
}

/** Points along the visible facades of a building, half a metre apart, ends included. */
function facadePoints({ target, effect }: Reading): FacadePoint[] {
  const points: FacadePoint[] = [];
  const all: readonly (Facade & { readonly heightM?: number })[] = [...target.facades, ...effect.high];
  for (const { piece, beforeM, inFront, heightM } of all) {
    const length = Math.hypot(piece.bx - piece.ax, piece.by - piece.ay);
    const steps = Math.max(1, Math.ceil(length / 0.5));
    for (let i = 0; i <= steps; i++) {
      const t = i / steps;
      points.push({
        x: piece.ax + t * (piece.bx - piece.ax),
        y: piece.ay + t * (piece.by - piece.ay),
        beforeM,
        inFront,
        ...(heightM === undefined ? {} : { heightM }),
      });
    }
  }
  return points;
}

function centre(place: Place): { x: number; y: number } {
  const n = place.ring.length;
  return { x: place.ring.reduce((sum, p) => sum + p[0], 0) / n, y: place.ring.reduce((sum, p) => sum + p[1], 0) / n };
}

function radius(place: Place, x: number, y: number): number {
  return Math.max(...place.ring.map((p) => Math.hypot(p[0] - x, p[1] - y)));
}

/** What a person at the nearest point of a place undergoes. */
export function onPlace(place: Place, given: Case, strength: Strength): Omit<PlaceReceptor, 'unmet'> {
  const { outlook, models, scene } = given;
  const [x, y] = outlook.burst;
  const inside = contains(place.ring, outlook.burst);
  const near = inside ? { x, y, distanceM: 0 } : nearestOnRing(place.ring, outlook.burst);
  const rangeM = Math.hypot(near.distanceM, models.siting.paneHeightM.value - models.siting.burstHeightM.value);
  const lineOfSight = inside || sees(outlook.block, outlook.sight, near.x, near.y);
  const ahead = outlook.outward[0] * (near.x - x) + outlook.outward[1] * (near.y - y);
  const factor =
    lineOfSight && ahead >= models.siting.frontToleranceM.value && !outlook.inside && !outlook.freeStanding
      ? strength.wallFactor
      : 1;
  const load = loadAt(rangeM, strength.chargeKgTnt * factor, strength.loadFactor, models);
  const harm = { incidentPressureKpa: load.incidentPressureKpa, incidentImpulseKpaMs: load.incidentImpulseKpaMs };
  return {
    placeId: place.id,
    distanceM: near.distanceM,
    lineOfSight,
    incidentPressureKpa: load.incidentPressureKpa,
    eardrumProbability: eardrumHarm(harm, models),
    deathProbability: bodyDeath(harm, models),
    debrisDensityPerM2: lineOfSight ? densityOnPlace(near, rangeM, given, strength) : 0,
  };

  function densityOnPlace(
    point: { x: number; y: number; distanceM: number },
    range: number,
    _: Case,
    at: Strength,
  ): number {
    const inFan =
      outlook.freeStanding ||
      point.distanceM === 0 ||
      ahead >= point.distanceM * Math.cos((models.siting.fanHalfAngleDeg.value * Math.PI) / 180);
    if (!inFan) return 0;
    const omega = fanSolidAngle(models.siting);
    const azimuth = outlook.freeStanding ? 2 * Math.PI : (2 * models.siting.fanHalfAngleDeg.value * Math.PI) / 180;
    let total = 0;
    for (const { model, count, speedMs } of at.pieces) {
      if (outlook.freeStanding && model.id === 'masonry') continue;
      if (scene.answers.solidFacade && model.id === 'masonry') continue;
      if (scene.answers.loosePartsRemoved && model.id === 'sheet') continue;
      if (range > pieceRange(model, speedMs, models) || !hazardousAt(model, speedMs, range, models)) continue;
      // Whichever is more: pieces flying past at body height, or coming down on this metre of ground.
      total += Math.max(
        count / (omega * range * range),
        landingDensity(model, count, speedMs, point.distanceM, azimuth, models),
      );
    }
    return total;
  }
}

/** Adds the places to C-GLO, C-DEB and C-PPL, or says that nobody told which places there are. */
export function placesInto(
  given: Case,
  readings: readonly Reading[],
  strength: Strength,
  into: { glass: Tally; debris: Tally; people: Tally },
): PlaceReceptor[] {
  const places = placesOf(given);
  if (places === null) {
    for (const tally of [into.glass, into.debris, into.people]) tally.lacks('places-of-stay', 'officer', null);
    return [];
  }
  const { policy } = given.models;
  return places.map((place) => {
    const state = onPlace(place, given, strength);
    const glass = glassOnPlace(place, given, readings, strength);
    const base = { receptor: place.id, distanceM: state.distanceM, dwellings: place.homesServed || null };
    into.glass.add({
      ...base,
      value: glass?.breakProbability ?? 0,
      limit: policy.breakHalf.value,
      unit: '1',
      met: glass === null,
      ...(glass ? { extra: { buildingId: glass.buildingId, gapM: glass.gapM } } : {}),
    });
    const debris = state.debrisDensityPerM2;
    const entrance = place.kind === 'ingang';
    if (!entrance)
      into.debris.add({
        ...base,
        value: debris,
        limit: policy.debrisPerM2.value,
        unit: '1/m2',
        met: debris <= policy.debrisPerM2.value,
      });
    const ear = state.eardrumProbability;
    const death = state.deathProbability;
    if (!entrance) {
      into.people.add({
        ...base,
        value: ear,
        limit: policy.eardrum.value,
        unit: '1',
        met: ear < policy.eardrum.value,
        extra: { effect: 'eardrum' },
      });
      into.people.add({
        ...base,
        value: death,
        limit: policy.death.value,
        unit: '1',
        met: death < policy.death.value,
        extra: { effect: 'death' },
      });
    }
    const unmet = [
      ...(glass ? (['C-GLO'] as const) : []),
      ...(!entrance && debris > policy.debrisPerM2.value ? (['C-DEB'] as const) : []),
      ...(!entrance && (ear >= policy.eardrum.value || death >= policy.death.value) ? (['C-PPL'] as const) : []),
    ];
    return { ...state, unmet };
  });
}
