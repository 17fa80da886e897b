/** The criteria about where the machine stands, and whether all is known that any of them needs. */
import type { Answers, Machine, RdPoint } from '../../src/engine/scene/scene.ts';
import { adjacentM, type Case, type Outcome, who } from './asked.ts';
import { loadOf, olderGlassBreaks } from './blast.ts';
import { type Explosion, exactly, limit, place, ram } from './model.ts';
import { apart, area, cross, crossing, insideFootprint, minus, nearestOn } from './plane.ts';
import { timesAtMost } from './stands.ts';

/** Does anybody sleep in the host, or cannot leave it alone? Null: not known, or no host is known. */
function hostSleeps(given: Case): boolean | null {
  const host = given.look.houses.find((house) => house.host);
  return host ? who(given, host).sleeps : null;
}

const saidYesBefore = ({ saidBefore }: Answers, key: string) =>
  (saidBefore ?? []).some((one) => one.key === key && one.value === true);

/**
 * Does anybody sleep right above, behind or beside the machine? As was answered. Where not: above or behind as the register says of
 * the whole host, beside only no where nobody sleeps in it at all (contract). A yes that was said and lost is open.
 */
function sleepsAround(given: Case): boolean | null {
  if (given.look.allRound) return false;
  const { answers } = given.scene;
  const sleeps = hostSleeps(given);
  const side = (key: 'dwellingAboveOrBehind' | 'dwellingBeside', register: boolean | null) =>
    answers[key] ?? (register === false && saidYesBefore(answers, key) ? null : register);
  const sides = [side('dwellingAboveOrBehind', sleeps), side('dwellingBeside', sleeps === false ? false : null)];
  return sides.includes(true) ? true : sides.includes(null) ? null : false;
}

/**
 * C-ADJ: is a dwelling, night stay or zeer kwetsbare function directly above, beside or behind the machine, or behind a shared wall
 * within 5 m in plan (10 m where a heavy explosion is reckoned with)?
 */
export function adjacent(given: Case): readonly Outcome[] {
  const { look } = given;
  const own = sleepsAround(given);
  const unseen = look.machine.hostId === null && !look.allRound;
  const inHost: Outcome = own ? 'unmet' : own === null || unseen ? 'unknown' : 'met';
  const beside = look.houses
    .filter(({ attached, host }) => attached && !host)
    .map((house): Outcome => {
      const { machine } = look;
      const planM = insideFootprint(house.building, machine.point)
        ? 0
        : Math.min(...house.walls.map(({ a, b }) => apart(nearestOn(a, b, machine.point), machine.point)));
      const { sleeps } = who(given, house);
      if (sleeps === false || planM + given.hair.metres > adjacentM(given)) return 'met';
      return sleeps === null ? 'unknown' : 'unmet';
    });
  return [inHost, ...beside];
}

/** C-ESC: does it stand in or at the shared entrance or escape route of dwellings? Nobody said: open, unless nobody sleeps in the host. */
export function escape(given: Case): Outcome {
  const { answers } = given.scene;
  if (answers.sharedEntrance !== null) return answers.sharedEntrance ? 'unmet' : 'met';
  const none = sleepsAround(given) === false && hostSleeps(given) === false;
  return none && !given.look.allRound && !saidYesBefore(answers, 'sharedEntrance') ? 'met' : 'unknown';
}

/**
 * C-RAM: can a vehicle ram the machine where people sleep behind it: a straight run of 15 m or more within 30° of the normal, and no
 * certified barrier across it that is rated for the speed of the run? Without a drawn run a certified barrier is waited for.
 */
export function rammed(given: Case): { readonly outcome: Outcome; readonly waits: boolean } {
  const { answers } = given.scene;
  const { machine } = given.look;
  const carries = sleepsAround(given);
  if (carries === false || answers.vehicleApproach === 'none') return { outcome: 'met', waits: false };
  const certified = answers.certifiedBarrier;
  const rated = answers.barrierRatedKmh ?? null;
  const runs = answers.approaches ?? [];
  const barred = (start: RdPoint, runM: number) => {
    const kmh = 3.6 * Math.sqrt(2 * ram.accelerationMs2.value * runM);
    if (rated !== null && rated < kmh - 1e-6) return false;
    return (
      certified ||
      (answers.barriers ?? []).some(({ from, to, certificate }) => {
        const t = certificate ? crossing(start, machine.point, from, to) : null;
        return t !== null && t >= 0 && t <= 1;
      })
    );
  };
  const bearing = (machine.outwardDeg * Math.PI) / 180;
  const ahead = runs.flatMap((start) => {
    const [dx, dy] = minus(start, machine.point);
    const runM = Math.hypot(dx, dy);
    const angle = Math.abs(((Math.atan2(dx, dy) - bearing + 3 * Math.PI) % (2 * Math.PI)) - Math.PI);
    return runM >= ram.approachM.value - 1e-6 && angle <= (ram.approachAngleDeg.value * Math.PI) / 180 + 1e-6
      ? [barred(start, runM)]
      : [];
  });
  const waits = runs.length === 0 ? certified : rated === null && ahead.includes(true);
  const open = answers.vehicleApproach === null || carries === null;
  if (!certified && open) return { outcome: 'unknown', waits };
  const threat = runs.length === 0 ? !certified : ahead.includes(false);
  return { outcome: !threat ? 'met' : open ? 'unknown' : 'unmet', waits };
}

/** How far the colour must look: to where the oldest glass breaks with 10 % at the design charge (model-2 §6.6). */
function neededM(given: Case, explosions: readonly Explosion[]): number {
  const times = Math.max(1, timesAtMost(given.look.stands));
  const breaks = (explosion: Explosion, m: number) =>
    olderGlassBreaks(loadOf(explosion.chargeKgTnt.design.value, times, m, exactly).ps) >= limit('vulnerableBound');
  let needed = 0;
  for (const explosion of explosions) while (breaks(explosion, needed)) needed++;
  return needed;
}

/** Does the circle lie in the hull of what is known, drawn in by 20 m? */
function covered({ scene: { coverage, radiusM }, look: { burst } }: Case): boolean {
  if (coverage.declared) return true;
  const { hull } = coverage;
  if (!hull) return false;
  const turned = area(hull) > 0 ? hull : [...hull].reverse();
  return turned.every((a, i) => {
    const b = turned[(i + 1) % turned.length] as RdPoint;
    return cross(minus(b, a), minus(burst, a)) / apart(a, b) >= radiusM + place('coverageMarginM');
  });
}

/** C-DAT, beside what the other criteria lack: the surroundings, the reach of the scene, what the machine takes in, outlines that are none. */
export function lacks(given: Case, explosions: readonly Explosion[]): boolean {
  const { scene, look } = given;
  const { machine, buildings } = look;
  const ids = buildings.map(({ id }) => id);
  const accepted =
    scene.answers.coverageAccepted &&
    (scene.answers.coverageAcceptedAt ?? [machine.point]).some(
      (p) => apart(p, machine.point) <= place('coverageMarginM'),
    );
  return (
    (!accepted && (!covered(given) || scene.radiusM < neededM(given, explosions))) ||
    (machine.functions.length === 0 && !scene.answers.heavyChosen) ||
    new Set(ids).size < ids.length ||
    (scene.openPlaces ?? []).some(({ box, found }) => {
      if (found !== undefined) return false;
      const [minX, minY, maxX, maxY] = box;
      const at: RdPoint = [
        Math.min(maxX, Math.max(minX, look.burst[0])),
        Math.min(maxY, Math.max(minY, look.burst[1])),
      ];
      return apart(at, look.burst) <= scene.radiusM;
    })
  );
}

/** An answer about a wall holds within 5 m of where it was said, at the same host and wall; one about the surroundings within 20 m (words A4). */
const aboutWall = [
  'dwellingAboveOrBehind',
  'dwellingBeside',
  'sharedEntrance',
  'vehicleApproach',
  'approaches',
  'certifiedBarrier',
  'barrierRatedKmh',
  'reports',
  'constructorReport',
  'glassCertificate',
  'equivalent',
  'solidFacade',
  'loosePartsRemoved',
  'lightFront',
  'recess',
] as const;
const aboutAround = ['placesOfStay', 'peopleAtNight'] as const;
const opened: Partial<Answers> = {
  dwellingAboveOrBehind: null,
  dwellingBeside: null,
  sharedEntrance: null,
  vehicleApproach: null,
  approaches: [],
  certifiedBarrier: false,
  barrierRatedKmh: null,
  reports: [],
  constructorReport: null,
  glassCertificate: null,
  equivalent: null,
  solidFacade: false,
  loosePartsRemoved: false,
  lightFront: false,
  recess: null,
  placesOfStay: null,
  peopleAtNight: null,
};

/** The answers as they hold for another machine; nobody noted where they were said: they were said of the first. */
export function answersAt(answers: Answers, first: Machine, machine: Machine, wallM: number, aroundM: number): Answers {
  const gapM = apart(first.point, machine.point);
  const turned = Math.abs(((machine.outwardDeg - first.outwardDeg + 540) % 360) - 180);
  const sameWall = gapM <= wallM && first.hostId === machine.hostId && (machine.siting === 'unit' || turned <= 10);
  const lost = [...(sameWall ? [] : aboutWall), ...(gapM <= aroundM ? [] : aboutAround)];
  return { ...answers, ...Object.fromEntries(lost.map((key) => [key, opened[key]])), ...machine.answers };
}
