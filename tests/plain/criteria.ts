/**
 * The criteria about buildings, each as its rule is said (model §4 as model-2 §6 has it). About places: `outdoors.ts`; about
 * pieces: `debris.ts`; about where the machine stands: `machine.ts`.
 */
import {
  type Asked,
  far,
  high,
  leftToIt,
  loadAtFace,
  loadAtNearest,
  type Outcome,
  partAsked,
  pulseAtMost,
  sideAtMost,
  struck,
  who,
} from './asked.ts';
import { houseDamaged, newerGlassBreaks, olderGlassBreaks } from './blast.ts';
import { breakChance, earned, grade, hazardClass } from './glass.ts';
import { type House, widestM } from './look.ts';
import { limit, place, policy } from './model.ts';
import type { Panes, Who } from './who.ts';

/** What fails of an unknown use is unknown: it may be somebody or nobody. */
const unlessUnknown = (cls: string, fails: boolean): Outcome =>
  !fails ? 'met' : cls === 'onbekend' ? 'unknown' : 'unmet';

/**
 * C-VUL: a zeer kwetsbaar gebouw inside the glass bound: probit of 10 % or more at a facade of it, of older glass where it is
 * from before 1975 or of an unknown year and nobody saw that its glass is double; with certified glass the best estimate decides.
 * A school at night weighs and does not decide. The bound knows no echo.
 */
export function vulnerable(asked: Asked, whole: House): Outcome {
  const one = who(asked, whole);
  const { class: cls, inNow, oldGlass, certified } = one;
  if (cls !== 'zeer-kwetsbaar' && cls !== 'onbekend') return 'met';
  if (cls !== 'onbekend' && inNow === false) return 'met';
  const house = partAsked(asked, whole);
  if (!house) return 'met';
  if (certified) return unlessUnknown(cls, glassBreaks(asked, whole, house, one));
  const breaks = oldGlass ? olderGlassBreaks : newerGlassBreaks;
  const fails = (ps: number) => breaks(ps) >= limit('vulnerableBound');
  if (!fails(sideAtMost(asked, house))) return 'met';
  const somewhere =
    fails(loadAtNearest(asked, house).ps) ||
    house.faces.some((face) => fails(loadAtFace(asked, face, place('paneHeightM')).ps)) ||
    high(asked, whole, house).some((face) => fails(loadAtFace(asked, face, face.heightM as number).ps));
  return unlessUnknown(cls, somewhere);
}

function glassBreaks(asked: Asked, whole: House, house: House, { panes }: Who): boolean {
  const most = pulseAtMost(asked, house);
  return panes.some((one) => {
    if (breakChance(one.type, most, false) < limit('vulnerableBound')) return false;
    for (const { pulse } of struck(asked, whole, house, one))
      if (breakChance(one.type, pulse, false) >= limit('vulnerableBound')) return true;
    return false;
  });
}

/** Is glass of these panes thrown so far that it is of this class, after what it earns? */
function thrown(asked: Asked, whole: House, house: House, panes: Panes, shift: number, least: number): boolean {
  const too = (cls: number) => earned(cls, shift) >= least;
  if (!too(hazardClass(panes.type, pulseAtMost(asked, house), widestM(whole)))) return false;
  for (const { pulse, widthM } of struck(asked, whole, house, panes))
    if (too(hazardClass(panes.type, pulse, widthM))) return true;
  return false;
}

/**
 * C-GLI: glass is thrown into rooms where people are: class 3b or worse in a kwetsbaar gebouw, class 5 in a beperkt kwetsbaar one
 * where people are then, and in a shop below homes by day. Zeer kwetsbaar is C-VUL, the host near the machine C-ADJ. Of a bar of
 * which nobody said whether people are in by night it is not known.
 */
export function glassIndoors(asked: Asked, whole: House): Outcome {
  const { class: cls, inNow, maybeAtNight, panes, shift } = who(asked, whole);
  if (cls === 'zeer-kwetsbaar' || cls === 'geen') return 'met';
  if (cls !== 'onbekend' && !maybeAtNight && inNow === false) return 'met';
  const house = partAsked(asked, whole);
  if (!house) return 'met';
  const closed = asked.scene.measures.includes('M29') && asked.scene.answers.exposure === 'night';
  const withCurtain = shift > 0 && closed ? shift + 1 : shift;
  const least = grade(cls === 'beperkt-kwetsbaar' ? policy.hazardBeperkt : policy.hazardKwetsbaar);
  const inRooms = panes.some((one) => one.room === 'asked' && thrown(asked, whole, house, one, withCurtain, least));
  if (inRooms) return cls === 'onbekend' || maybeAtNight ? 'unknown' : 'unmet';
  if (cls === 'onbekend' || maybeAtNight) return 'met';
  const shopToo = panes.some(
    (one) => one.room === 'shop' && thrown(asked, whole, house, one, withCurtain, grade(policy.hazardBeperkt)),
  );
  return shopToo ? 'unmet' : 'met';
}

/**
 * C-STR: a (zeer) kwetsbaar gebouw is structurally damaged: major damage of 1 % or more, side-on. Of the host and what shares its
 * wall only what lies beyond C-ADJ's distance (F11).
 */
export function structure(asked: Asked, whole: House): Outcome {
  const { class: cls } = who(asked, whole);
  if (cls === 'geen' || cls === 'beperkt-kwetsbaar') return 'met';
  const house = whole.host ? partAsked(asked, whole) : whole.attached ? far(asked, whole, leftToIt()) : whole;
  if (!house) return 'met';
  const { ps, is } = loadAtNearest(asked, house);
  return unlessUnknown(cls, houseDamaged(ps, is) >= limit('majorDamage'));
}
