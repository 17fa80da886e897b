/**
 * The `calc` door: single formulas for whoever checks them, with the keys of the headless contract. Unusable input is
 * answered with a typed error, never with NaN.
 */

import { bowenDeath, eardrumCautious } from '../consequences/bowen.ts';
import { inNetherlands, toRd, toWgs84 } from '../geometry/rd.ts';
import { memoOf } from '../ground/memo.ts';
import { type EngineError, refuse, round9 } from '../ground/units.ts';
import type { ModelSet } from '../models/definitions.ts';
import { makeEnvelope } from '../physics/blast/envelope.ts';
import { freeField } from '../physics/blast/kingery-bulmash.ts';
import { oblique } from '../physics/blast/oblique.ts';
import { flightOf } from '../physics/flight/flight.ts';
import { fastestMs, paneConstants, respond } from '../physics/glazing/pane-response.ts';
import { makeDlfTable } from '../physics/glazing/response.ts';
import { houseCollapse, houseMajor, houseMinor } from '../physics/harm/houses.ts';
import {
  eardrum,
  fragment,
  glassNewer,
  glassOlder,
  type Harm,
  headImpact,
  lungDeath,
  wholeBodyImpact,
} from '../physics/harm/probits.ts';
import { glassKinds } from '../scene/scene.ts';

export const calcNames = ['blast', 'oblique', 'pane', 'throw', 'probit', 'rd'] as const;
export type CalcName = (typeof calcNames)[number];

export type CalcAnswer =
  | { readonly ok: true; readonly [key: string]: number | string | boolean | null }
  | { readonly ok: false; readonly error: EngineError };

/** A field that cannot be used; thrown and caught inside this file only, so that readers of fields stay one-liners. */
class Unusable {
  readonly error: EngineError;
  constructor(code: string, message: string, details?: Record<string, string | number>) {
    this.error = refuse(code, message, details).error;
  }
}

type Fields = Readonly<Record<string, unknown>>;

function number(fields: Fields, key: string): number {
  const value = Object.hasOwn(fields, key) ? fields[key] : undefined;
  if (value === undefined || value === null) throw new Unusable('missing', `${key} is missing`, { key });
  if (typeof value !== 'number' || !Number.isFinite(value))
    throw new Unusable('not-a-number', `${key} must be a finite number`, { key });
  return value;
}

/** Anything larger has no meaning in this model and would overflow. */
const largest = 1e9;

function positive(fields: Fields, key: string, zeroToo = false): number {
  const value = number(fields, key);
  if (value < 0 || (value === 0 && !zeroToo))
    throw new Unusable('not-positive', `${key} must be ${zeroToo ? 'zero or more' : 'more than zero'}`, { key });
  if (value > largest || (value !== 0 && value < 1e-9))
    throw new Unusable('out-of-range', `${key} is too large or too small`, { key });
  return value;
}

function choice<Value extends string>(fields: Fields, key: string, values: readonly Value[]): Value {
  const value = fields[key];
  if (!values.includes(value as Value))
    throw new Unusable('unknown-choice', `${key} must be one of ${values.join(', ')}`, { key });
  return value as Value;
}

/**
 * Answers one line.
 * @param input a plain object; anything else is `not-an-object`
 */
export function calc(name: CalcName, input: unknown, models: ModelSet): CalcAnswer {
  if (input === null || typeof input !== 'object' || Array.isArray(input))
    return refuse('not-an-object', 'a line must be a JSON object');
  try {
    const answer = doors[name](input as Fields, models);
    const bad = Object.entries(answer).find(([, value]) => typeof value === 'number' && !Number.isFinite(value));
    if (bad) return refuse('out-of-range', `${bad[0]} has no finite answer for this input`, { key: bad[0] });
    const rounded = Object.fromEntries(
      Object.entries(answer).map(([key, value]) => [key, typeof value === 'number' ? round9(value) : value]),
    );
    return { ok: true, ...rounded };
  } catch (thrown) {
    if (thrown instanceof Unusable) return { ok: false, error: thrown.error };
    throw thrown;
  }
}

type Answer = Record<string, number | string | boolean | null>;

const doors: Record<CalcName, (fields: Fields, models: ModelSet) => Answer> = {
  blast,
  oblique: obliqueLoad,
  pane,
  throw: thrown,
  probit,
  rd,
};

function blast(fields: Fields, models: ModelSet): Answer {
  const made = freeField(positive(fields, 'chargeKgTnt'), positive(fields, 'rangeM'), models.blast);
  if (!made.ok) throw new Unusable(made.error.code, made.error.message, { key: 'rangeM' });
  return { ...made.value };
}

function obliqueLoad(fields: Fields, models: ModelSet): Answer {
  const angleDeg = number(fields, 'angleDeg');
  if (angleDeg < 0 || angleDeg > 180)
    throw new Unusable('out-of-range', 'angleDeg must lie between 0 and 180', { key: 'angleDeg' });
  const field = blast(fields, models) as Record<string, number>;
  const cosine = angleDeg >= 90 ? 0 : Math.cos((angleDeg * Math.PI) / 180);
  return {
    pressureKpa: oblique(field['incidentPressureKpa'] as number, field['reflectedPressureKpa'] as number, cosine),
    impulseKpaMs: oblique(field['incidentImpulseKpaMs'] as number, field['reflectedImpulseKpaMs'] as number, cosine),
  };
}

const toolsOf = memoOf((models: ModelSet) => ({ envelope: makeEnvelope(models.blast), dlf: makeDlfTable() }));

function pane(fields: Fields, models: ModelSet): Answer {
  const wanted = {
    thicknessMm: positive(fields, 'thicknessMm'),
    widthM: positive(fields, 'widthM'),
    heightM: positive(fields, 'heightM'),
    kind: choice(fields, 'kind', glassKinds),
  };
  const chargeKgTnt = positive(fields, 'chargeKgTnt');
  const made = paneConstants(wanted, models.glazing, models.flight);
  if (!made.ok) throw new Unusable(made.error.code, made.error.message);
  const constants = made.value;
  const tools = toolsOf(models);
  const root = Math.cbrt(chargeKgTnt);
  const at = (rangeM: number) => {
    const load = tools.envelope.at(rangeM / root);
    const pulse = {
      pressureKpa: load.reflectedPressureKpa,
      impulseKpaMs: load.reflectedImpulse * root,
      phaseMs: load.positivePhase * root,
    };
    return respond(constants, pulse, tools.dlf);
  };
  const halfM = halfBreak(models.blast.belowZ.value * root, (rangeM) => at(rangeM).breakProbability);
  // A table that ends before half of such panes break counts what lies beyond it as broken: that is no distance.
  const outsideTable = constants.strength50Kpa === null && halfM !== 0;
  const answer: Answer = {
    periodMs: constants.periodMs,
    strength50Kpa: constants.strength50Kpa,
    breakDistance50M: outsideTable ? null : halfM,
    outsideTable,
  };
  if ((fields['rangeM'] ?? null) === null) return answer;
  const rangeM = positive(fields, 'rangeM');
  if (rangeM / root < models.blast.belowZ.value)
    throw new Unusable('below-range', 'rangeM is too close for a surface-burst fit', { key: 'rangeM' });
  const response = at(rangeM);
  if (response.outsideRange)
    throw new Unusable('load-out-of-range', 'the load lies beyond the stress-factor table for this pane', {
      key: 'rangeM',
    });
  return {
    ...answer,
    breakProbability: response.breakProbability,
    fragmentSpeedMs: response.fragmentSpeedMs,
    throwM: response.throwM,
    throwCapped: response.fragmentSpeedMs > fastestMs,
    hazardClass: response.hazardClass,
  };
}

/** Outermost distance at which half of the panes break, up to 400 m: null beyond, 0 where they stand however near. */
function halfBreak(nearestM: number, probability: (rangeM: number) => number): number | null {
  const farthestM = 400;
  if (probability(Math.max(nearestM, farthestM)) >= 0.5) return null;
  let low = farthestM;
  while (probability(low) < 0.5) {
    if (low <= nearestM) return 0;
    low = Math.max(nearestM, low * 0.98);
  }
  let high = Math.min(farthestM, low / 0.98);
  for (let i = 0; i < 60; i++) {
    const middle = (low + high) / 2;
    if (probability(middle) >= 0.5) low = middle;
    else high = middle;
  }
  return low;
}

function thrown(fields: Fields, models: ModelSet): Answer {
  const angleDeg = number(fields, 'angleDeg');
  if (angleDeg < -90 || angleDeg > 90)
    throw new Unusable('out-of-range', 'angleDeg must lie between -90 and 90', { key: 'angleDeg' });
  const speedMs = positive(fields, 'speedMs', true);
  const heightM = positive(fields, 'heightM', true);
  if (speedMs > 2000 || heightM > 1000)
    throw new Unusable('out-of-range', 'speedMs must be at most 2000 and heightM at most 1000');
  const massKg = positive(fields, 'massKg');
  const dragAreaM2 = positive(fields, 'dragAreaM2', true);
  const landing = flightOf({ massKg, dragAreaM2, speedMs, angleDeg, heightM }, models.flight);
  if (!landing)
    throw new Unusable('out-of-range', 'a piece this light for its size floats: massKg or dragAreaM2 is no piece', {
      key: 'massKg',
    });
  return { ...landing };
}

const probitNames = [
  'glass-newer',
  'glass-older',
  'eardrum',
  'lung-death',
  'head-impact',
  'whole-body-impact',
  'fragment',
  'house-minor',
  'house-major',
  'house-collapse',
  'bowen-death',
  'eardrum-cautious',
] as const;

function probit(fields: Fields, models: ModelSet): Answer {
  const name = choice(fields, 'name', probitNames);
  const pressure = () => ({ pressurePa: positive(fields, 'pressurePa') });
  const pulse = () => ({ ...pressure(), impulsePaS: positive(fields, 'impulsePaS') });
  const mass = () => (Object.hasOwn(fields, 'massKg') ? { massKg: positive(fields, 'massKg') } : {});
  const { people, structure } = models;
  const harm = ((): Harm | null => {
    switch (name) {
      case 'glass-newer':
        return glassNewer(pressure(), people);
      case 'glass-older':
        return glassOlder(pressure(), people);
      case 'eardrum':
        return eardrum(pressure(), people);
      case 'lung-death':
        return lungDeath({ ...pulse(), ...mass() }, people);
      case 'head-impact':
        return headImpact(pulse(), people);
      case 'whole-body-impact':
        return wholeBodyImpact(pulse(), people);
      case 'fragment':
        return fragment({ massKg: positive(fields, 'massKg'), speedMs: positive(fields, 'speedMs') }, people);
      case 'house-minor':
        return houseMinor(pulse(), structure);
      case 'house-major':
        return houseMajor(pulse(), structure);
      case 'house-collapse':
        return houseCollapse(pulse(), structure);
      case 'bowen-death':
        return bowenDeath({ ...pressure(), phaseMs: positive(fields, 'phaseMs'), ...mass() }, models);
      case 'eardrum-cautious':
        return eardrumCautious(pressure(), models);
    }
  })();
  if (!harm && name !== 'fragment')
    throw new Unusable('not-in-set', `the model set has no figures for ${name}`, { key: 'name' });
  if (!harm)
    throw new Unusable('below-range', 'massKg lies below the lightest fragment the probit knows', { key: 'massKg' });
  return { probit: harm.probit, probability: harm.probability };
}

function rd(fields: Fields): Answer {
  if (Object.hasOwn(fields, 'x') || Object.hasOwn(fields, 'y')) {
    const [x, y] = [number(fields, 'x'), number(fields, 'y')];
    if (!inNetherlands(x, y))
      throw new Unusable(
        'outside-rd',
        'x, y lies outside the Netherlands; x runs from 0 to 300000, y from 300000 to 625000',
      );
    return { x, y, ...toWgs84(x, y) };
  }
  const [lat, lon] = [number(fields, 'lat'), number(fields, 'lon')];
  if (lat < 50 || lat > 54 || lon < 3 || lon > 7.5)
    throw new Unusable('outside-rd', 'lat, lon lies outside the Netherlands; are they swapped?');
  const [x, y] = toRd(lat, lon);
  if (!inNetherlands(x, y)) throw new Unusable('outside-rd', 'lat, lon lies outside the Netherlands');
  return { x, y, lat, lon };
}
