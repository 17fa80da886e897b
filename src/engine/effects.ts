/**
 * Effects of one scenario at one strength on every building of an outlook: load, glass, pieces, structure. Kept per
 * outlook and per building, keyed by what they depend on, so that a measure recomputes only what it touches.
 */
import type { HazardClass, Level } from './assessment.ts';
import { type Envelope, makeEnvelope } from './blast/envelope.ts';
import { oblique } from './blast/oblique.ts';
import { fly } from './debris/flight.ts';
import type { BlastScenario, ModelSet, PieceModel, SitingModel } from './definitions.ts';
import { type PaneConstants, paneConstants, respond } from './glazing/pane-response.ts';
import { type DlfTable, makeDlfTable } from './glazing/response.ts';
import type { Outlook, Target } from './outlook.ts';
import { glassNewer } from './people/probits.ts';
import type { PaneSlot } from './receptor.ts';
import { houseMajor } from './structure/houses.ts';

/** What is built once per model set. */
interface Instruments {
  readonly envelope: Envelope;
  readonly dlf: DlfTable;
  readonly panes: Map<string, PaneConstants>;
  readonly ranges: Map<string, number>;
}

const instruments = new WeakMap<ModelSet, Instruments>();

function instrumentsOf(models: ModelSet): Instruments {
  const known = instruments.get(models);
  if (known) return known;
  const made = { envelope: makeEnvelope(models.blast), dlf: makeDlfTable(), panes: new Map(), ranges: new Map() };
  instruments.set(models, made);
  return made;
}

export interface PaneEffect {
  readonly slot: PaneSlot;
  readonly pressureKpa: number;
  readonly impulseKpaMs: number;
  readonly breakProbability: number;
  readonly fragmentSpeedMs: number;
  readonly throwM: number;
  readonly hazardClass: HazardClass;
  /** The load lies outside the strength table: the answer is not to be relied on. */
  readonly outsideRange: boolean;
}

export interface Effect {
  readonly target: Target;
  /** Incident load at the nearest point of the footprint. */
  readonly incidentPressureKpa: number;
  readonly incidentImpulseKpaMs: number;
  /** Worst over the visible pieces of facade; side-on when hidden. */
  readonly reflectedPressureKpa: number;
  readonly panes: readonly PaneEffect[];
  /** TNO probit for newer panes on the worst side-on pressure. */
  readonly breakBound: number;
  /** Hazardous pieces per m² of window, by class of piece. */
  readonly density: Readonly<Record<PieceModel['id'], number>>;
  readonly majorDamage: number;
}

/** Strength of one run: everything that varies by level or sample. */
export interface Strength {
  readonly key: string;
  readonly scenario: BlastScenario;
  readonly chargeKgTnt: number;
  readonly wallFactor: number;
  readonly loadFactor: number;
  /** How much stronger glass is that is only proposed. */
  readonly glassFactor: number;
  readonly pieces: readonly { readonly model: PieceModel; readonly count: number; readonly speedMs: number }[];
}

/** The scenario with its charge at `level`, all else at design. */
export function strengthAt(scenario: BlastScenario, level: Level, siting: SitingModel): Strength {
  return {
    key: `${scenario.id}:${level}`,
    scenario,
    chargeKgTnt: scenario.chargeKgTnt[level].value,
    wallFactor: siting.wallFactor.design.value,
    loadFactor: 1,
    glassFactor: 1,
    pieces: scenario.pieces.map((model) => ({
      model,
      count: model.count.design.value,
      speedMs: model.speedMs.design.value,
    })),
  };
}

/** Load at a slant distance. */
export interface Load {
  readonly incidentPressureKpa: number;
  readonly incidentImpulseKpaMs: number;
  readonly reflectedPressureKpa: number;
  readonly reflectedImpulseKpaMs: number;
  readonly phaseMs: number;
}

export function loadAt(rangeM: number, chargeKgTnt: number, loadFactor: number, models: ModelSet): Load {
  const root = Math.cbrt(chargeKgTnt);
  const scaled = instrumentsOf(models).envelope.at(rangeM / root);
  return {
    incidentPressureKpa: scaled.incidentPressureKpa * loadFactor,
    incidentImpulseKpaMs: scaled.incidentImpulse * root * loadFactor,
    reflectedPressureKpa: scaled.reflectedPressureKpa * loadFactor,
    reflectedImpulseKpaMs: scaled.reflectedImpulse * root * loadFactor,
    phaseMs: scaled.positivePhase * root,
  };
}

const effectMemo = new WeakMap<Outlook, Map<string, Map<number, { slots: readonly PaneSlot[]; effect: Effect }>>>();

/** Effect on one building; remembered per outlook, strength and panes. */
export function effectOn(
  outlook: Outlook,
  target: Target,
  slots: readonly PaneSlot[],
  strength: Strength,
  models: ModelSet,
): Effect {
  const perStrength =
    effectMemo.get(outlook) ?? new Map<string, Map<number, { slots: readonly PaneSlot[]; effect: Effect }>>();
  effectMemo.set(outlook, perStrength);
  const perBuilding =
    perStrength.get(strength.key) ?? new Map<number, { slots: readonly PaneSlot[]; effect: Effect }>();
  perStrength.set(strength.key, perBuilding);
  const known = perBuilding.get(target.index);
  if (known && sameSlots(known.slots, slots)) return known.effect;
  const effect = compute(outlook, target, slots, strength, models);
  perBuilding.set(target.index, { slots, effect });
  return effect;
}

function sameSlots(one: readonly PaneSlot[], two: readonly PaneSlot[]): boolean {
  return (
    one === two ||
    (one.length === two.length &&
      one.every(
        (slot, i) =>
          slot.paneType === two[i]?.paneType &&
          slot.heightM === two[i]?.heightM &&
          slot.lived === two[i]?.lived &&
          slot.proposed === two[i]?.proposed,
      ))
  );
}

/** Wall factor of a target: only in front of a wall that the charge stands against. */
function factor(outlook: Outlook, inFront: boolean, strength: Strength): number {
  return inFront && !outlook.inside && !outlook.freeStanding ? strength.wallFactor : 1;
}

function compute(
  outlook: Outlook,
  target: Target,
  slots: readonly PaneSlot[],
  strength: Strength,
  models: ModelSet,
): Effect {
  const { siting } = models;
  const height = siting.paneHeightM.value - siting.burstHeightM.value;
  const slant = (distanceM: number, rise: number) => Math.hypot(distanceM, rise);
  const W = strength.chargeKgTnt;
  const near = loadAt(
    slant(target.distanceM, height),
    W * factor(outlook, target.nearestInFront, strength),
    strength.loadFactor,
    models,
  );
  let side = near.incidentPressureKpa;
  let reflected = target.facades.length === 0 ? near.incidentPressureKpa : 0;
  for (const facade of target.facades) {
    const rangeM = slant(facade.distanceM, height);
    const load = loadAt(rangeM, W * factor(outlook, facade.inFront, strength), strength.loadFactor, models);
    side = Math.max(side, load.incidentPressureKpa);
    reflected = Math.max(
      reflected,
      oblique(load.incidentPressureKpa, load.reflectedPressureKpa, facade.beforeM / rangeM),
    );
  }
  return {
    target,
    incidentPressureKpa: near.incidentPressureKpa,
    incidentImpulseKpaMs: near.incidentImpulseKpaMs,
    reflectedPressureKpa: reflected,
    panes: slots.map((slot) => paneEffect(outlook, target, slot, strength, models)),
    breakBound: glassNewer({ pressurePa: side * 1000 }, models.people).probability,
    density: densityAt(outlook, target, height, strength, models),
    majorDamage: houseMajor(
      { pressurePa: near.incidentPressureKpa * 1000, impulsePaS: near.incidentImpulseKpaMs },
      models.structure,
    ).probability,
  };
}

/** The worst pane of one slot: over all visible pieces, and side-on at the straight distance for what is hidden. */
function paneEffect(
  outlook: Outlook,
  target: Target,
  slot: PaneSlot,
  strength: Strength,
  models: ModelSet,
): PaneEffect {
  const { dlf } = instrumentsOf(models);
  const pane = paneOf(slot.paneType, models);
  const rise = slot.heightM - models.siting.burstHeightM.value;
  let worst = paneUnder(hiddenLoad(outlook, target, rise, strength, models));
  for (const facade of target.facades) {
    const rangeM = Math.hypot(facade.distanceM, rise);
    const load = loadAt(
      rangeM,
      strength.chargeKgTnt * factor(outlook, facade.inFront, strength),
      strength.loadFactor,
      models,
    );
    const cosine = facade.beforeM / rangeM;
    const seen = paneUnder({
      pressureKpa: oblique(load.incidentPressureKpa, load.reflectedPressureKpa, cosine),
      impulseKpaMs: oblique(load.incidentImpulseKpaMs, load.reflectedImpulseKpaMs, cosine),
      phaseMs: load.phaseMs,
    });
    if (worse(seen, worst)) worst = seen;
  }
  return worst;

  function paneUnder(load: { pressureKpa: number; impulseKpaMs: number; phaseMs: number }): PaneEffect {
    const response = respond(pane, load, dlf, slot.proposed ? strength.glassFactor : 1);
    return {
      slot,
      pressureKpa: load.pressureKpa,
      impulseKpaMs: load.impulseKpaMs,
      breakProbability: response.breakProbability,
      fragmentSpeedMs: response.fragmentSpeedMs,
      throwM: response.throwM,
      hazardClass: response.hazardClass,
      outsideRange: response.refused !== undefined,
    };
  }
}

function worse(one: PaneEffect, two: PaneEffect): boolean {
  return one.throwM > two.throwM || (one.throwM === two.throwM && one.breakProbability > two.breakProbability);
}

function hiddenLoad(outlook: Outlook, target: Target, rise: number, strength: Strength, models: ModelSet) {
  const charge = strength.chargeKgTnt * factor(outlook, target.nearestInFront, strength);
  const load = loadAt(Math.hypot(target.distanceM, rise), charge, strength.loadFactor, models);
  return { pressureKpa: load.incidentPressureKpa, impulseKpaMs: load.incidentImpulseKpaMs, phaseMs: load.phaseMs };
}

export function paneOf(paneType: string, models: ModelSet): PaneConstants {
  const { panes } = instrumentsOf(models);
  const known = panes.get(paneType);
  if (known) return known;
  const model = models.receptors.panes[paneType] ?? models.receptors.panes['home-single'];
  if (!model) throw new Error('The receptor model has no pane home-single');
  const made = paneConstants(
    { thicknessMm: model.thicknessMm, widthM: model.widthM, heightM: model.heightM, kind: model.kind },
    models.glazing,
    models.flight,
  );
  if (!made.ok) throw new Error(`Pane ${paneType}: ${made.error.message}`);
  panes.set(paneType, made.value);
  return made.value;
}

const reachMemo = new WeakMap<ModelSet, Map<string, number>>();

/**
 * Plan distance in m within which glass of a zeer kwetsbaar gebouw still counts at design strength: the farthest that
 * any criterion looks. A radius that ends before it leaves something unseen.
 */
export function farthestReach(scenario: BlastScenario, models: ModelSet): number {
  const known = reachMemo.get(models) ?? new Map<string, number>();
  reachMemo.set(models, known);
  const before = known.get(scenario.id);
  if (before !== undefined) return before;
  const { chargeKgTnt, wallFactor } = strengthAt(scenario, 'design', models.siting);
  const bound = (rangeM: number) =>
    glassNewer(
      { pressurePa: 1000 * loadAt(rangeM, chargeKgTnt * wallFactor, 1, models).incidentPressureKpa },
      models.people,
    ).probability >= models.policy.vulnerableBound.value;
  let [low, high] = [0, 2000];
  while (high - low > 0.01) {
    const middle = (low + high) / 2;
    if (bound(middle)) low = middle;
    else high = middle;
  }
  known.set(scenario.id, high);
  return high;
}

/** Solid angle of the fan in steradian: uniform in azimuth and in the sine of elevation. */
export function fanSolidAngle(siting: SitingModel): number {
  const rad = Math.PI / 180;
  const azimuth = 2 * siting.fanHalfAngleDeg.value * rad;
  return azimuth * (Math.sin(siting.fanHighDeg.value * rad) - Math.sin(siting.fanLowDeg.value * rad));
}

/** Farthest a piece lands, over the elevations of the fan, from the burst height. */
export function pieceRange(piece: PieceModel, speedMs: number, models: ModelSet): number {
  const { ranges } = instrumentsOf(models);
  const key = `${piece.massKg.value}:${piece.dragAreaM2.value}:${speedMs}`;
  const known = ranges.get(key);
  if (known !== undefined) return known;
  let farthest = 0;
  for (
    let angleDeg = Math.max(0, models.siting.fanLowDeg.value);
    angleDeg <= models.siting.fanHighDeg.value;
    angleDeg += 1
  ) {
    const flight = fly(
      {
        massKg: piece.massKg.value,
        dragAreaM2: piece.dragAreaM2.value,
        speedMs,
        angleDeg,
        heightM: models.siting.burstHeightM.value,
      },
      models.flight,
    );
    farthest = Math.max(farthest, flight.rangeM);
  }
  ranges.set(key, farthest);
  return farthest;
}

/** Is a piece still hazardous after `rangeM`? Straight flight with drag, physics note 5b. */
export function hazardousAt(piece: PieceModel, speedMs: number, rangeM: number, models: ModelSet): boolean {
  const drag = (models.flight.airDensityKgM3.value * piece.dragAreaM2.value) / (2 * piece.massKg.value);
  const impact = speedMs * Math.exp(-rangeM * drag);
  return 0.5 * piece.massKg.value * impact * impact >= models.policy.debrisEnergyJ.value;
}

function densityAt(outlook: Outlook, target: Target, rise: number, strength: Strength, models: ModelSet) {
  const density = { masonry: 0, sheet: 0, steel: 0 };
  let distanceM = Infinity;
  for (const facade of target.facades)
    if (facade.fanDistanceM !== null) distanceM = Math.min(distanceM, facade.fanDistanceM);
  if (distanceM === Infinity) return density;
  const rangeM = Math.hypot(distanceM, rise);
  const omega = fanSolidAngle(models.siting);
  for (const { model, count, speedMs } of strength.pieces) {
    if (outlook.freeStanding && model.id === 'masonry') continue;
    if (rangeM > pieceRange(model, speedMs, models) || !hazardousAt(model, speedMs, rangeM, models)) continue;
    density[model.id] += count / (omega * rangeM * rangeM);
  }
  return density;
}

/** Break probability of a pane of this slot at one point of a visible facade. */
export function breakAt(
  outlook: Outlook,
  slot: PaneSlot,
  point: { readonly x: number; readonly y: number; readonly beforeM: number; readonly inFront: boolean },
  strength: Strength,
  models: ModelSet,
): number {
  const plan = Math.hypot(point.x - outlook.burst[0], point.y - outlook.burst[1]);
  const rangeM = Math.hypot(plan, slot.heightM - models.siting.burstHeightM.value);
  const load = loadAt(
    rangeM,
    strength.chargeKgTnt * factor(outlook, point.inFront, strength),
    strength.loadFactor,
    models,
  );
  const cosine = point.beforeM / rangeM;
  const pressureKpa = oblique(load.incidentPressureKpa, load.reflectedPressureKpa, cosine);
  const impulseKpaMs = oblique(load.incidentImpulseKpaMs, load.reflectedImpulseKpaMs, cosine);
  return respond(
    paneOf(slot.paneType, models),
    { pressureKpa, impulseKpaMs, phaseMs: load.phaseMs },
    instrumentsOf(models).dlf,
    slot.proposed ? strength.glassFactor : 1,
  ).breakProbability;
}

export function instrumentDlf(models: ModelSet): DlfTable {
  return instrumentsOf(models).dlf;
}
