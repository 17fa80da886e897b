/** What a criterion is asked about: one machine, one explosion, the scene as it is said to be. */
import type { Scene } from '../../src/engine/scene/scene.ts';
import { type Blow, blowAt, type Load, loadOf, slant } from './blast.ts';
import { breakChance, type Pulse } from './glass.ts';
import {
  beyond,
  beyondParts,
  type Face,
  type Hidden,
  type House,
  highFaces,
  isBeyond,
  type Look,
  nearestInFront,
  nearestSeen,
  nearestTo,
  roundCorner,
  widestM,
} from './look.ts';
import { type Explosion, exactly, factor, type Hair, limit, near, place, receptors } from './model.ts';
import { alongM, streetM, timesAtMost, timesHidden, timesInSight } from './stands.ts';
import { type Panes, type Who, whoIsIn } from './who.ts';

export type Outcome = 'met' | 'unknown' | 'unmet';
export const worstOf = (outcomes: readonly Outcome[]): Outcome =>
  outcomes.includes('unmet') ? 'unmet' : outcomes.includes('unknown') ? 'unknown' : 'met';

export interface Case {
  readonly scene: Scene;
  readonly look: Look;
  readonly hair: Hair;
  /** A heavy explosion is reckoned with: C-ADJ looks farther. */
  readonly heavy: boolean;
}
export interface Asked extends Case {
  readonly explosion: Explosion;
}

const known = new WeakMap<Scene, Map<number, Who>>();
export function who({ scene }: Case, { index, building }: House): Who {
  const perHouse = known.get(scene) ?? new Map<number, Who>();
  known.set(scene, perHouse);
  const before = perHouse.get(index);
  if (before) return before;
  const made = whoIsIn(scene, building);
  perHouse.set(index, made);
  return made;
}

export const adjacentM = ({ heavy }: Case): number => limit(heavy ? 'adjacentHeavyM' : 'adjacentM');

/** What is left to C-ADJ of what hangs together with the machine: no more where a heavy explosion is reckoned with (F1, F11). */
export const leftToIt = (): number => limit('adjacentM');

/** Is it said that nobody sleeps above, behind or beside the machine? */
const saidNobody = ({ scene: { answers } }: Case) =>
  answers.dwellingAboveOrBehind === false && answers.dwellingBeside === false;

const parts = new WeakMap<House, Map<number, House | null>>();
/** Of the host, what lies beyond C-ADJ; of care in the host all, unless somebody said that nobody is near (F1). Of others all. */
export function partAsked(given: Case, house: House): House | null {
  if (!house.host) return house;
  const whole = who(given, house).class === 'zeer-kwetsbaar' && !saidNobody(given);
  return far(given, house, whole ? 0 : leftToIt());
}
export function far({ look }: Case, house: House, limitM: number): House | null {
  const perLimit = parts.get(house) ?? new Map<number, House | null>();
  parts.set(house, perLimit);
  const before = perLimit.get(limitM);
  if (before !== undefined) return before;
  const made = beyond(look, house, limitM);
  perLimit.set(limitM, made);
  return made;
}

const loadAt = ({ explosion, hair }: Asked, times: number, slantM: number): Load =>
  loadOf(explosion.chargeKgTnt.design.value, times, slantM, hair);

/** Times the charge at the nearest point of a house: as in sight where that point is seen, else side-on. */
const timesAtNearest = ({ look }: Asked, house: House): number =>
  nearestSeen(house)
    ? timesInSight(look.stands, house.planM, nearestInFront(look, house), false)
    : timesHidden(look.stands, false);

/** Side-on load at the nearest point of a house. */
export const loadAtNearest = (asked: Asked, house: House, heightM = place('paneHeightM')): Load =>
  loadAt(asked, timesAtNearest(asked, house), slant(house.planM, heightM));

export function loadAtFace(asked: Asked, face: Face, heightM: number): Load {
  const { planM, inFront, flush } = face;
  return loadAt(asked, timesInSight(asked.look.stands, planM, inFront, flush), slant(planM, heightM));
}

/** The blow that comes back from across the street on panes in the line of the machine's own wall (near-field, Decided 4). */
function echoOn(asked: Asked, paneAlongM: number, heightM: number): Pulse['echo'] {
  const { look, explosion, hair } = asked;
  const width = streetM(look.stands, paneAlongM, look.walls);
  if (width === null) return null;
  const out = 2 * width - place('burstDistanceM');
  const way = Math.hypot(out, paneAlongM, heightM - place('burstHeightM'));
  const blow = blowAt(loadOf(explosion.chargeKgTnt.design.value, factor('echo'), way, hair), out / way);
  return { ...blow, adds: width + hair.metres <= near('echoAddsToM') + 1e-7 };
}

const alone = (blow: Blow): Pulse => ({ ...blow, echo: null });

/** What a pane at the nearest point of a face gets. */
export function pulseAtFace(asked: Asked, face: Face, heightM: number): Pulse {
  const blow = blowAt(loadAtFace(asked, face, heightM), face.beforeM / slant(face.planM, heightM));
  return { ...blow, echo: face.flush ? echoOn(asked, alongM(asked.look.stands, face.at), heightM) : null };
}

export const pulseHidden = (asked: Asked, planM: number, heightM: number, facing: boolean): Pulse =>
  alone(blowAt(loadAt(asked, timesHidden(asked.look.stands, facing), slant(planM, heightM)), facing ? 1 : 0));

/** No pane of a house gets more than this: square on, at its nearest point, at the most times, and once again from across. */
export function pulseAtMost(asked: Asked, house: House): Pulse {
  const most = Math.max(1, timesAtMost(asked.look.stands));
  const blow = blowAt(loadAt(asked, most, Math.max(0, house.planM - 0.05)), 1);
  return { ...blow, echo: asked.look.stands.walled ? { ...blow, adds: true } : null };
}
export const sideAtMost = (asked: Asked, house: House): number =>
  loadAt(asked, Math.max(1, timesAtMost(asked.look.stands)), Math.max(0, house.planM - 0.05)).ps;

const highs = new WeakMap<House, readonly Face[]>();
/** The floors above, over lower roofs; of the whole host nothing, of its far part as of any house. */
export function high(given: Case, whole: House, house: House): readonly Face[] {
  if ((whole.host && house === whole) || !who(given, whole).panes.some(({ above }) => above)) return [];
  const before = highs.get(house);
  if (before) return before;
  const { look } = given;
  const { beyondM } = house;
  const all = highFaces(look, whole);
  const made =
    beyondM === undefined
      ? all
      : all.flatMap((face) =>
          beyondParts(face, look, beyondM).map((part) => ({ ...part, ...nearestTo(part, look.burst) })),
        );
  highs.set(house, made);
  return made;
}

/** The first whole metre at which no pane of the model, square on round a corner, breaks with 10 % or more: nothing is asked of panes from there on. */
const reachRound = new Map<string, number>();
function reachRoundCorner(asked: Asked): number {
  const key = `${asked.explosion.id}:${timesHidden(asked.look.stands, true)}`;
  const before = reachRound.get(key);
  if (before !== undefined) return before;
  const breaks = (m: number) => {
    const pulse = alone(
      blowAt(loadOf(asked.explosion.chargeKgTnt.design.value, timesHidden(asked.look.stands, true), m, exactly), 1),
    );
    return Object.keys(receptors.panes).some((type) => breakChance(type, pulse, true) >= limit('vulnerableBound'));
  };
  let reachM = 0;
  while (breaks(reachM)) reachM++;
  reachRound.set(key, reachM);
  return reachM;
}

const corners = new WeakMap<House, readonly Hidden[]>();
export function hiddenFacing(asked: Asked, whole: House, house: House): readonly Hidden[] {
  if (house.planM > reachRoundCorner(asked)) return [];
  const before = corners.get(house);
  if (before) return before;
  const { beyondM = 0 } = house;
  const made = roundCorner(asked.look, whole, (p) => beyondM === 0 || isBeyond(asked.look, p, beyondM));
  corners.set(house, made);
  return made;
}

export interface Struck {
  readonly pulse: Pulse;
  readonly widthM: number;
}
/** Every blow on panes of a kind: side-on at the nearest point, square on round a corner, by angle in sight, and above over roofs. */
export function* struck(asked: Asked, whole: House, house: House, panes: Panes): Generator<Struck> {
  const { heightM } = panes;
  for (const face of house.faces) yield { pulse: pulseAtFace(asked, face, heightM), widthM: face.widthM };
  yield { pulse: alone(blowAt(loadAtNearest(asked, house, heightM), 0)), widthM: widestM(whole) };
  if (house.planM > 0)
    for (const { planM, widthM } of hiddenFacing(asked, whole, house))
      yield { pulse: pulseHidden(asked, planM, heightM, true), widthM };
  if (panes.above)
    for (const face of high(asked, whole, house))
      if ((face.heightM as number) >= heightM)
        yield { pulse: pulseAtFace(asked, face, face.heightM as number), widthM: face.widthM };
}
