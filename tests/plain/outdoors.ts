/** The criteria about places where people stay outdoors. */
import type { Building, Place } from '../../src/engine/scene/scene.ts';
import { type Asked, type Case, hiddenFacing, high, pulseAtFace, pulseAtMost, pulseHidden, who } from './asked.ts';
import { loadOf, personHurt, slant } from './blast.ts';
import { breakChance, halfBreaks, type Pulse } from './glass.ts';
import { type Face, type House, roundCorner } from './look.ts';
import { limit, place as numbers } from './model.ts';
import { apart, between, crossing, inside, insideFootprint, nearestOn, ringM, wallsOf } from './plane.ts';
import { type Part, seenOverRoofs } from './sight.ts';
import { outM, timesInSight } from './stands.ts';
import { hidesToM, risesToM } from './who.ts';

/** Does an entrance count: the only shared one of five homes or more, not of the host? Without a word of whose it is, it is that of the building it lies at. */
function entranceCounts(given: Case, { ring, buildingId, homesServed }: Place): boolean {
  const enough = limit('sharedEntranceHomes');
  const { look } = given;
  const hostId = look.allRound ? null : look.machine.hostId;
  if (buildingId !== null || homesServed > 0)
    return homesServed >= enough && (buildingId === null || buildingId !== hostId);
  const middle: readonly [number, number] = [
    ring.reduce((sum, [x]) => sum + x, 0) / ring.length,
    ring.reduce((sum, [, y]) => sum + y, 0) / ring.length,
  ];
  const [owner] = look.buildings
    .map((building, of) => ({
      building,
      gapM: insideFootprint(building, middle)
        ? 0
        : Math.min(...wallsOf(building, of).map(({ a, b }) => apart(nearestOn(a, b, middle), middle))),
    }))
    .toSorted((one, two) => one.gapM - two.gapM);
  if (!owner) return true;
  return owner.building.id !== hostId && (owner.building.dwellings ?? enough) >= enough;
}

/** The places that count at the hours asked about; null: nobody told which there are. */
export function placesAsked(given: Case): readonly Place[] | null {
  const { answers, places } = given.scene;
  if (answers.placesOfStay === 'none') return [];
  if (answers.placesOfStay === null || places.length === 0) return null;
  return places.filter((one) =>
    one.kind === 'ingang' ? entranceCounts(given, one) : answers.exposure === 'day' || one.occupiedAtNight,
  );
}

/** The parts of the edge of a place that are seen, over roofs as well. */
export const seenOf = ({ look }: Case, { ring }: Place): Part[] =>
  inside(ring, look.burst)
    ? []
    : ring.flatMap((a, i) =>
        seenOverRoofs(
          { a, b: ring[(i + 1) % ring.length] as (typeof ring)[number] },
          numbers('paneHeightM'),
          look.burst,
          numbers('burstHeightM'),
          look.facing,
          (of) => hidesToM(look.buildings[of] as Building),
          null,
          look.slackM,
        ),
      );

/**
 * C-PPL: people at a place are directly hurt: eardrum 10 % or more, or death by lung, head or body 1 % or more. At the nearest point,
 * and where that is worse at the nearest one in sight before the wall, which throws the blast forward.
 */
export function peopleHurt(asked: Asked, { ring }: Place, seen: readonly Part[]): boolean {
  const { look, explosion, hair } = asked;
  const { stands, burst } = look;
  const within = inside(ring, burst);
  const at = (planM: number, times: number) =>
    loadOf(explosion.chargeKgTnt.design.value, times, slant(planM, numbers('paneHeightM')), hair);
  const nearestM = within ? 0 : ringM(ring, burst);
  const loads = [at(nearestM, timesInSight(stands, 0, within, false))];
  if (!within && stands.walled) {
    const frontM = Math.min(
      ...seen.flatMap((part) => {
        const line = numbers('frontToleranceM');
        const [from, to] = [outM(stands, part.a) - line, outM(stands, part.b) - line];
        if (from < 0 && to < 0) return [];
        const cut = between(part.a, part.b, from / (from - to));
        const [a, b] = [from < 0 ? cut : part.a, to < 0 ? cut : part.b];
        return [apart(nearestOn(a, b, burst), burst)];
      }),
    );
    if (frontM < Infinity) loads.push(at(frontM, timesInSight(stands, frontM, true, false)));
  }
  const { eardrum, death } = personHurt(Math.max(...loads.map(({ ps }) => ps)), Math.max(...loads.map(({ is }) => is)));
  return eardrum >= limit('eardrum') || death >= limit('death');
}

/**
 * C-GLO: breaking glass falls or flies where people stay: half or more of the outer panes of a facade break within its fall zone of the
 * place, max(2 m, H/4) and 5 m at most. Certified glass stays. The buildings whose glass it is.
 */
export function glassFalls(asked: Asked, { ring }: Place): House[] {
  const { look, hair } = asked;
  return look.houses.filter((house) => {
    const { panes, certified } = who(asked, house);
    if (panes.length === 0 || certified) return false;
    const reachM =
      Math.min(
        numbers('fallMaxM'),
        Math.max(numbers('fallMinM'), numbers('fallHeightShare') * risesToM(house.building)),
      ) -
      hair.metres +
      // What lies at it lies within it.
      1e-7;
    if (gapTo(house, ring) > reachM) return false;
    const most = pulseAtMost(asked, house);
    if (panes.every(({ type }) => breakChance(type, most, true) < halfBreaks)) return false;
    const within = (p: Part['a']) => inside(ring, p) || ringM(ring, p) <= reachM;
    const near = (part: Part) => pointsAlong(part, within);
    // Where a corner begins to see a wall stands at no end of it.
    const closely = (part: Part) => pointsAlong(part, within, 0.02);
    const faces: readonly Face[] = [...house.faces, ...(house.host ? [] : high(asked, house, house))];
    const breaks = (pulseOf: (heightM: number) => Pulse, at: number | null) =>
      panes.some(
        ({ type, heightM, above }) =>
          (at === null || (above && at >= heightM)) && breakChance(type, pulseOf(at ?? heightM), true) >= halfBreaks,
      );
    return (
      faces.some((face) =>
        near(face).some((p) => {
          const planM = apart(p, look.burst);
          return breaks((heightM) => pulseAtFace(asked, { ...face, at: p, planM }, heightM), face.heightM);
        }),
      ) ||
      house.walls.some((wall) =>
        near(wall).some((p) => breaks((heightM) => pulseHidden(asked, apart(p, look.burst), heightM, false), null)),
      ) ||
      (hiddenFacing(asked, house, house).length > 0 ? roundCorner(look, house, () => true, closely) : []).some(
        ({ planM }) => breaks((heightM) => pulseHidden(asked, planM, heightM, true), null),
      )
    );
  });
}

const gaps = new WeakMap<House, Map<Place['ring'], number>>();
/** From the walls of a house to the edge of a place: at an end of one of the two stretches, where they do not cross. */
function gapTo(house: House, ring: Place['ring']): number {
  const known = gaps.get(house) ?? new Map<Place['ring'], number>();
  gaps.set(house, known);
  const before = known.get(ring);
  if (before !== undefined) return before;
  let gapM = Infinity;
  for (const { a, b } of house.walls)
    for (const [i, p] of ring.entries()) {
      const q = ring[(i + 1) % ring.length] as typeof p;
      const met = crossing(a, b, p, q);
      if (met !== null && met >= 0 && met <= 1) gapM = 0;
      gapM = Math.min(gapM, apart(nearestOn(a, b, p), p), apart(nearestOn(p, q, a), a), apart(nearestOn(p, q, b), b));
    }
  known.set(ring, gapM);
  return gapM;
}

/** Points along a stretch so far apart, its ends among them, and of those that a question parts the point where it does. */
function pointsAlong({ a, b }: Part, asked: (p: Part['a']) => boolean, apartM = 0.1): Part['a'][] {
  const steps = Math.max(1, Math.ceil(apart(a, b) / apartM));
  const all = Array.from({ length: steps + 1 }, (_, i) => between(a, b, i / steps));
  return all.flatMap((p, i) => {
    const next = all[i + 1];
    const here = asked(p);
    return [...(here ? [p] : []), ...(next && here !== asked(next) ? [parting(p, next, asked)] : [])];
  });
}
/** Of two points the farthest that is still as one of them, that which is asked for, is. */
function parting(one: Part['a'], two: Part['a'], asked: (p: Part['a']) => boolean): Part['a'] {
  let [yes, no] = asked(one) ? [one, two] : [two, one];
  for (let i = 0; i < 20; i++) {
    const middle = between(yes, no, 0.5);
    if (asked(middle)) yes = middle;
    else no = middle;
  }
  return yes;
}
