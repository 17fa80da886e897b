/** One building as the criteria read it: what it is, what happens to it, and what its glass earns. */

import { targetBeyond } from '../effects/beyond.ts';
import { type Effect, effectsUnder, type OverRoofs } from '../effects/effects.ts';
import type { Before } from '../effects/near-field.ts';
import { type Outlook, remembered, type Target } from '../effects/outlook.ts';
import { certified, classShiftOf, type Occupation, occupationOf, type PaneSlot } from '../effects/receptor.ts';
import { type AboutPane, thrownAtLeast } from '../effects/some-pane.ts';
import type { Strength } from '../effects/strength.ts';
import type { ModelSet } from '../models/definitions.ts';
import { type HazardClass, hazardClasses } from '../scene/assessment.ts';
import type { Building, Judgement, Machine, Scene, VulnerabilityClass } from '../scene/scene.ts';

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
   * Of the host and what shares its wall: the part that lies farther off than C-ADJ asks about, read like any building. Null
   * where there is none; undefined of every other building.
   */
  readonly beyond: Reading | null | undefined;
  /** Is glass thrown into a lived-in room, or into a shop below homes, at least so hazardously? As soon as it is sure. */
  roomsReach(least: HazardClass): boolean;
  shopsReach(least: HazardClass): boolean;
}

/** What the criteria about buildings ask of: of the host only what lies beyond C-ADJ, of any other building all. */
export const askedOf = (reading: Reading): Reading | null => (reading.target.host ? (reading.beyond ?? null) : reading);

/** Hanging together with the host: a constructor can show that it stands, as no measure here can of what stands apart. */
export const hangsTogether = ({ host, attached }: Target): boolean => host || attached;

/** What is asked whether it keeps standing: of what hangs together with the host only what lies beyond C-ADJ. */
export const partOf = (reading: Reading): Reading | null =>
  hangsTogether(reading.target) ? (reading.beyond ?? null) : reading;

/** What comes out for that part; where there is none it is met. */
export function ifAsked<Out>(reading: Reading, outcome: (asked: Reading) => Out): Out | 'met' {
  const asked = askedOf(reading);
  return asked ? outcome(asked) : 'met';
}

/** Whoever sleeps, or cannot leave alone, within this distance of the machine is asked about by C-ADJ. */
export const adjacentM = ({ models: { policy }, heavy }: Pick<Case, 'models' | 'heavy'>): number =>
  (heavy ? policy.adjacentHeavyM : policy.adjacentM).value;

export function severity(cls: HazardClass): number {
  return hazardClasses.indexOf(cls);
}

/** A shift makes glass less hazardous, never better than "cracks but stays" (2). */
export function shifted(cls: HazardClass, shift: number): HazardClass {
  const index = severity(cls);
  return index <= 1 ? cls : (hazardClasses[Math.max(1, index - shift)] as HazardClass);
}

interface Said {
  readonly context: string;
  readonly models: ModelSet;
  readonly judgement: Judgement | undefined;
  readonly occupation: Occupation;
}

/** The last few of a building: with its glass and without, by night and by day it is asked by turns. */
const occupations = new WeakMap<Building, Said[]>();
const keptOccupations = 4;

/** What an occupation depends on besides the building and what was said of it. */
const contextOf = ({ unknownUseAs, answers: { exposure, peopleAtNight } }: Scene) =>
  `${unknownUseAs}:${exposure}:${peopleAtNight}`;

/** The occupation of a target; remembered per building while nothing said about it changes. */
export function occupation(
  scene: Scene,
  outlook: Pick<Outlook, 'block'>,
  target: Pick<Target, 'index' | 'building'>,
  models: ModelSet,
  context = contextOf(scene),
): Occupation {
  const judgement = scene.judgements[target.building.id];
  const known = occupations.get(target.building);
  if (known)
    for (let i = 0; i < known.length; i++) {
      const said = known[i] as Said;
      if (said.judgement === judgement && said.context === context && said.models === models) return said.occupation;
    }
  const areaM2 = outlook.block.areaM2[target.index] as number;
  const made = occupationOf(scene, target.building, areaM2, models.receptors, models.siting);
  const said: Said = { context, models, judgement, occupation: made };
  if (!known) occupations.set(target.building, [said]);
  else if (known.unshift(said) > keptOccupations) known.pop();
  return made;
}

type Keyed = Map<string, readonly Reading[]>;

/** Readings of all buildings; the same array while nothing they depend on changes, so that what is judged by them can be remembered. */
export function readingsOf(given: Case, strength: Strength): readonly Reading[] {
  const { scene, outlook } = given;
  const perAsker = remembered(outlook.memory.readings, scene.judgements, () => new Map<Reaching, Keyed>());
  const perKey = remembered(perAsker, given.reaching, (): Keyed => new Map());
  const curtain = given.models.measures.some(
    ({ id, effect }) => effect?.kind === 'curtain' && scene.measures.includes(id),
  );
  const key = `${strength.key}:${outlook.before.ground}:${outlook.brick}:${given.nearOnly}:${given.heavy}:${saidNobody(scene)}:${contextOf(scene)}:${curtain}`;
  const known = perKey.get(key);
  if (known) return known;
  const made = read(given, strength, curtain);
  perKey.set(key, made);
  return made;
}

function read(given: Case, strength: Strength, curtain: boolean): Reading[] {
  const { scene, outlook, models, reaching, nearOnly } = given;
  const context = contextOf(scene);
  const extra = curtain ? models.receptors.classShift.curtain.value : 0;
  const reaches = nearOnly ? reaching.reaches(strength, outlook.before, models) : null;
  const spared = outlook.spared?.get(strength.scenario.id);
  const readings: Reading[] = [];
  const slotless: Occupation['slots'] = [];
  const limitM = adjacentM(given);
  const effectOn = effectsUnder(outlook, strength, models, reaching);
  for (const target of outlook.targets) {
    if (spared?.has(target.index)) continue;
    const occupied = occupation(scene, outlook, target, models, context);
    if (reaches && target.distanceM > reaches[occupied.class] && !target.host && !target.attached) continue;
    const effect = effectOn(target, occupied.slots);
    const held = classShiftOf(occupied.glazing, models.receptors);
    const shift = held > 0 ? held + extra : 0;
    if (!(target.host || target.attached) || occupied.class === 'geen') {
      readings.push(new ReadingOf(target, occupied, effect, shift));
      continue;
    }
    // Care in the host is inside the bound of glass from its first pane, unless somebody said that none of it is near.
    const whole = target.host && occupied.class === 'zeer-kwetsbaar' && !saidNobody(scene);
    readings.push(
      new ReadingOf(target, occupied, effect, shift, (all) => {
        const part = targetBeyond(outlook, target, whole ? 0 : limitM, models.siting);
        if (part === target || part === null) return part && all;
        // A neighbour's panes are asked about wherever they are: of its far part only the walls are.
        const slots = target.host ? occupied.slots : slotless;
        const there = effectOn(part, slots);
        return new ReadingOf(there.target, occupied, there, shift);
      }),
    );
  }
  return readings;
}

const saidNobody = ({ answers }: Scene): boolean =>
  answers.dwellingAboveOrBehind === false && answers.dwellingBeside === false;

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

/** The effects on a building as the criteria ask of them: worked out when they are asked for. */
class ReadingOf implements Reading {
  readonly target: Target;
  readonly occupation: Occupation;
  readonly effect: Effect;
  readonly shift: number;
  readonly certified: boolean;
  readonly #part: ((all: Reading) => Reading | null) | null;
  #beyond: Reading | null | undefined;
  #glass: Glass | null = null;
  #breakBound: number | null = null;

  /** @param part what of it lies beyond C-ADJ, for the host and what shares its wall */
  constructor(
    target: Target,
    occupied: Occupation,
    effect: Effect,
    shift: number,
    part: ((all: Reading) => Reading | null) | null = null,
  ) {
    this.target = target;
    this.occupation = occupied;
    this.effect = effect;
    this.shift = shift;
    this.certified = certified(occupied.glazing);
    this.#part = part;
  }

  get beyond(): Reading | null | undefined {
    if (this.#beyond === undefined && this.#part) this.#beyond = this.#part(this);
    return this.#beyond;
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
    return this.#reach(least, ({ lived }) => lived);
  }

  shopsReach(least: HazardClass): boolean {
    if (this.#glass) return severity(this.#glass.shopHazardClass) >= severity(least);
    return this.#reach(least, ({ shop }) => shop);
  }

  #reach(least: HazardClass, asked: (slot: PaneSlot) => boolean): boolean {
    if (severity(least) <= 0) return true;
    const from = hazardClasses.findIndex((cls) => severity(shifted(cls, this.shift)) >= severity(least));
    return from >= 0 && this.effect.somePane(thrownAtLeast[from] as AboutPane, asked);
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
