/** One building as the criteria read it: what it is, what happens to it, and what its glass earns. */

import { targetBeyond } from '../effects/beyond.ts';
import { type Effect, effectsUnder, type OverRoofs } from '../effects/effects.ts';
import { thrownAtLeast } from '../effects/glass/some-pane.ts';
import type { Before } from '../effects/near-field.ts';
import type { Outlook, Target } from '../effects/outlook.ts';
import {
  type Counting,
  certified,
  classShiftOf,
  type Occupation,
  occupationOf,
  type PaneSlot,
} from '../effects/receptor.ts';
import type { Strength } from '../effects/strength.ts';
import { areaOf } from '../geometry/block.ts';
import { memoIn, memoLately, memoOf, remembered, rememberedLately } from '../ground/memo.ts';
import type { ModelSet } from '../models/definitions.ts';
import { type HazardClass, hazardClasses } from '../scene/assessment.ts';
import { areCurtainsClosed } from '../scene/hours.ts';
import {
  type Building,
  type Judgement,
  type Machine,
  type Scene,
  saidNobody,
  type VulnerabilityClass,
} from '../scene/scene.ts';

/** Everything a criterion may ask about. */
export interface Case {
  readonly scene: Scene;
  readonly outlook: Outlook;
  readonly models: ModelSet;
  /** The heavy scenario is active: adjacency reaches farther. */
  readonly heavy: boolean;
  /** What the machine does; an outlook may be remembered from before another function was ticked. */
  readonly functions: Machine['functions'];
  /** How far the criteria look that are asked. */
  readonly reaching: Reaching;
  /** Places outdoors were asked about less far from here than one may count. */
  readonly placesShort: boolean;
  /** Only buildings that can decide something are read: within the reach of their kind, or touching the host. */
  readonly nearOnly: boolean;
}

export interface Reaching extends OverRoofs {
  /** Metres beyond which nothing comes out against a building of a class. */
  reaches(strength: Strength, before: Before, models: ModelSet): Readonly<Record<VulnerabilityClass, number>>;
}

export interface Reading {
  readonly target: Target;
  readonly occupation: Occupation;
  readonly effect: Effect;
  readonly shift: number;
  readonly certified: boolean;
  /** Worst class over all panes, and over the panes of lived-in rooms, after what the glass earns. */
  readonly hazardClass: HazardClass;
  readonly roomHazardClass: HazardClass;
  readonly roomThrowM: number;
  /** The same of shops below homes, by day; 1 where there are none. */
  readonly shopHazardClass: HazardClass;
  readonly shopThrowM: number;
  readonly breakProbability: number;
  /** The same of outer leaves alone, which fall outdoors. */
  readonly outerBreakProbability: number;
  /** Upper bound by the probit that fits its age. */
  readonly breakBound: number;
  /**
   * Of the host and what shares its wall: the part that is not left to C-ADJ, read like any building. Null
   * where there is none; undefined of every other building.
   */
  readonly beyond: Reading | null | undefined;
  /** Is glass thrown into a lived-in room, or into a shop below homes, at least so hazardously? As soon as it is sure. */
  roomsReach(least: HazardClass): boolean;
  shopsReach(least: HazardClass): boolean;
}

/** What the criteria about buildings ask of: of the host only what is not left to C-ADJ, of any other building all. */
export const askedOf = (reading: Reading): Reading | null => (reading.target.host ? (reading.beyond ?? null) : reading);

/** Hanging together with the host: a constructor can show that it stands, as no measure here can of what stands apart. */
export const hangsTogether = ({ host, attached }: Target): boolean => host || attached;

/** What is asked whether it keeps standing: of what hangs together with the host only what is not left to C-ADJ. */
export const partOf = (reading: Reading): Reading | null =>
  hangsTogether(reading.target) ? (reading.beyond ?? null) : reading;

/** What comes out for that part; where there is none it is met. */
export function ifAsked<Given, Out>(
  reading: Reading,
  given: Given,
  outcome: (asked: Reading, given: Given) => Out,
): Out | 'met' {
  const asked = askedOf(reading);
  return asked ? outcome(asked, given) : 'met';
}

/** Whoever sleeps, or cannot leave alone, within this distance of the machine is asked about by C-ADJ: no nearer for a machine that does more. */
export const adjacentM = ({ models: { policy }, heavy }: Pick<Case, 'models' | 'heavy'>): number =>
  Math.max(policy.adjacentM.value, heavy ? policy.adjacentHeavyM.value : 0);

export function severity(cls: HazardClass): number {
  return hazardClasses.indexOf(cls);
}

/** A shift makes glass less hazardous, never better than "cracks but stays" (2). */
export function shifted(cls: HazardClass, shift: number): HazardClass {
  const index = severity(cls);
  return index <= 1 ? cls : (hazardClasses[Math.max(1, index - shift)] as HazardClass);
}

/** The mildest class that such a shift leaves at this one or a more hazardous one; none where there is no such class. */
function leastShiftedTo(least: HazardClass, shift: number): number {
  let from = 0;
  while (from < hazardClasses.length && severity(shifted(hazardClasses[from] as HazardClass, shift)) < severity(least))
    from++;
  return from;
}

const isLived = ({ lived }: PaneSlot): boolean => lived;
const isShop = ({ shop }: PaneSlot): boolean => shop;

/** What an occupation depends on besides the building and what was said of it. */
interface Asking extends Counting {
  readonly models: ModelSet;
}

const askingOf = memoOf(
  (
    models: ModelSet,
    unknownUseAs: Counting['unknownUseAs'],
    exposure: Counting['exposure'],
    peopleAtNight: Counting['peopleAtNight'],
  ): Asking => ({ models, unknownUseAs, exposure, peopleAtNight }),
);
const askingIn = ({ unknownUseAs, answers: { exposure, peopleAtNight } }: Scene, models: ModelSet): Asking =>
  askingOf(models, unknownUseAs, exposure, peopleAtNight ?? null);

/** Of a building the last few: with its glass and without, by night and by day it is asked by turns. */
const occupationBy = memoLately(
  (building: Building, judgement: Judgement | undefined, asking: Asking): Occupation =>
    occupationOf(building, judgement, asking, areaOf(building), asking.models),
  { kept: 8 },
);

/** The occupation of a building; remembered while nothing said about it changes. */
export const occupation = (scene: Scene, building: Building, models: ModelSet): Occupation =>
  occupationBy(building, scene.judgements[building.id], askingIn(scene, models));

type Keyed = Map<string, readonly Reading[]>;

/** Readings of all buildings; the same array while nothing they depend on changes, so that what is judged by them can be remembered. */
export function readingsOf(given: Case, strength: Strength): readonly Reading[] {
  const { scene, outlook } = given;
  const perAsker = remembered(outlook.memory.readings, scene.judgements, () => new Map<Reaching, Keyed>());
  const perKey = remembered(perAsker, given.reaching, (): Keyed => new Map());
  const { exposure, peopleAtNight } = scene.answers;
  const curtain =
    areCurtainsClosed(exposure) &&
    given.models.measures.some(({ id, effect }) => effect?.kind === 'curtain' && scene.measures.includes(id));
  const key = `${strength.key}:${outlook.before.ground}:${outlook.brick}:${given.nearOnly}:${saidNobody(scene.answers)}:${scene.unknownUseAs}:${exposure}:${peopleAtNight}:${curtain}`;
  return rememberedLately(perKey, key, () => read(given, strength, curtain));
}

function read(given: Case, strength: Strength, curtain: boolean): Reading[] {
  const { scene, outlook, models, reaching, nearOnly } = given;
  const reaches = nearOnly ? reaching.reaches(strength, outlook.before, models) : null;
  const spared = outlook.spared?.get(strength.scenario.id);
  const shared: Shared = {
    outlook,
    models,
    effectOn: effectsUnder(outlook, strength, models, reaching),
    extra: curtain ? models.receptors.classShift.curtain.value : 0,
    limitM: models.policy.adjacentM.value,
    nobody: saidNobody(scene.answers),
  };
  const readings: Reading[] = [];
  const { targets } = outlook;
  const occupied = occupationsOf(given);
  for (let i = 0; i < targets.length; i++) {
    const target = targets[i] as Target;
    if (spared?.has(target.index)) continue;
    const there = occupied[i] as Occupation;
    if (reaches && target.distanceM > reaches[there.class] && !target.host && !target.attached) continue;
    readings.push(new ReadingOf(target, there, shared, there.slots, true));
  }
  return readings;
}

const occupationsBy = memoIn(
  (targets: readonly Target[], judgements: Scene['judgements'], asking: Asking): readonly Occupation[] =>
    targets.map(({ building }) => occupationBy(building, judgements[building.id], asking)),
);

/** Of all targets of an outlook: every scenario asks for the same. */
export const occupationsOf = ({ scene, outlook, models }: Case): readonly Occupation[] =>
  occupationsBy(outlook.memory.readings, outlook.targets, scene.judgements, askingIn(scene, models));

/** What the panes of a building come to, after what its glass earns. */
interface Glass {
  readonly hazardClass: HazardClass;
  readonly roomHazardClass: HazardClass;
  readonly roomThrowM: number;
  readonly shopHazardClass: HazardClass;
  readonly shopThrowM: number;
  readonly breakProbability: number;
  readonly outerBreakProbability: number;
}

/** What the readings of one scenario have in common. */
interface Shared {
  readonly outlook: Outlook;
  readonly models: ModelSet;
  readonly effectOn: (target: Target, slots: readonly PaneSlot[]) => Effect;
  /** Steps of class that a curtain adds to what holds its pieces. */
  readonly extra: number;
  /** Within this distance what happens to rooms is left to C-ADJ: as far as that asks of any machine. */
  readonly limitM: number;
  /** Somebody said that no one sleeps in the host. */
  readonly nobody: boolean;
}

const slotless: Occupation['slots'] = [];

/** The effects on a building as the criteria ask of them: worked out when they are asked for. */
class ReadingOf implements Reading {
  readonly target: Target;
  readonly occupation: Occupation;
  readonly #shared: Shared;
  readonly #slots: readonly PaneSlot[];
  readonly #whole: boolean;
  #effect: Effect | null = null;
  #beyond: Reading | null | undefined;
  #glass: Glass | null = null;
  #breakBound: number | null = null;

  /** @param whole of a building, and not of a part of it */
  constructor(target: Target, occupied: Occupation, shared: Shared, slots: readonly PaneSlot[], whole: boolean) {
    this.target = target;
    this.occupation = occupied;
    this.#shared = shared;
    this.#slots = slots;
    this.#whole = whole;
  }

  get effect(): Effect {
    this.#effect ??= this.#shared.effectOn(this.target, this.#slots);
    return this.#effect;
  }

  get shift(): number {
    const held = classShiftOf(this.occupation.glazing, this.#shared.models.receptors);
    return held > 0 ? held + this.#shared.extra : 0;
  }

  get certified(): boolean {
    return certified(this.occupation.glazing);
  }

  get beyond(): Reading | null | undefined {
    if (this.#beyond === undefined && this.#whole && hangsTogether(this.target) && this.occupation.class !== 'geen')
      this.#beyond = this.#partBeyond();
    return this.#beyond;
  }

  /** What of the host and what shares its wall is not left to C-ADJ. */
  #partBeyond(): Reading | null {
    const { target, occupation: occupied } = this;
    const { outlook, models, limitM, nobody } = this.#shared;
    // Care in the host is inside the bound of glass from its first pane, unless somebody said that none of it is near.
    const whole = target.host && occupied.class === 'zeer-kwetsbaar' && !nobody;
    const part = targetBeyond(outlook, target, whole ? 0 : limitM, models.siting);
    if (part === target || part === null) return part && this;
    // A neighbour's panes are asked about wherever they are: of its far part only the walls are.
    return new ReadingOf(part, occupied, this.#shared, target.host ? occupied.slots : slotless, false);
  }

  get #panes(): Glass {
    this.#glass ??= glassOfPanes(this.effect, this.shift);
    return this.#glass;
  }

  get hazardClass(): HazardClass {
    return this.#panes.hazardClass;
  }

  get roomHazardClass(): HazardClass {
    return this.#panes.roomHazardClass;
  }

  get roomThrowM(): number {
    return this.#panes.roomThrowM;
  }

  get shopHazardClass(): HazardClass {
    return this.#panes.shopHazardClass;
  }

  get shopThrowM(): number {
    return this.#panes.shopThrowM;
  }

  get breakProbability(): number {
    return this.#panes.breakProbability;
  }

  get outerBreakProbability(): number {
    return this.#panes.outerBreakProbability;
  }

  get breakBound(): number {
    const { occupation: occupied, effect } = this;
    this.#breakBound ??= occupied.older ? effect.breakBoundOlder : effect.breakBoundNewer;
    return this.#breakBound;
  }

  roomsReach(least: HazardClass): boolean {
    if (this.#glass) return severity(this.#glass.roomHazardClass) >= severity(least);
    return this.#reach(least, isLived);
  }

  shopsReach(least: HazardClass): boolean {
    if (this.#glass) return severity(this.#glass.shopHazardClass) >= severity(least);
    return this.#reach(least, isShop);
  }

  #reach(least: HazardClass, asked: (slot: PaneSlot) => boolean): boolean {
    if (severity(least) <= 0) return true;
    const about = thrownAtLeast[leastShiftedTo(least, this.shift)];
    return about !== undefined && this.effect.somePane(about, asked);
  }
}

function glassOfPanes({ panes }: Effect, shift: number): Glass {
  let all: HazardClass = '1';
  let rooms: HazardClass = '1';
  let roomThrowM = 0;
  let shops: HazardClass = '1';
  let shopThrowM = 0;
  let breakProbability = 0;
  let outerBreakProbability = 0;
  for (const pane of panes) {
    const cls = shifted(pane.hazardClass, shift);
    if (severity(cls) > severity(all)) all = cls;
    breakProbability = Math.max(breakProbability, pane.likeliest.breakProbability);
    outerBreakProbability = Math.max(outerBreakProbability, pane.outerBreakProbability);
    if (pane.slot.shop) {
      if (severity(cls) > severity(shops)) shops = cls;
      shopThrowM = Math.max(shopThrowM, pane.throwM);
    }
    if (!pane.slot.lived) continue;
    if (severity(cls) > severity(rooms)) rooms = cls;
    roomThrowM = Math.max(roomThrowM, pane.throwM);
  }
  return {
    hazardClass: all,
    roomHazardClass: rooms,
    roomThrowM,
    shopHazardClass: shops,
    shopThrowM,
    breakProbability,
    outerBreakProbability,
  };
}
