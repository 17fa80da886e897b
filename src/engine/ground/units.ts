/**
 * Units at the engine's public doors. Inside the engine and in JSON a name carries its unit
 * (`peakPressureKpa`); a brand marks the few doors where mixing two numbers up would go unseen.
 */
declare const unit: unique symbol;
type Branded<Name extends string> = number & { readonly [unit]?: Name };

/** Distance in metres, RD plane unless said otherwise. */
export type Metres = Branded<'m'>;
/** Pressure in kilopascal. */
export type Kilopascals = Branded<'kPa'>;
/** Charge as kilogram TNT-equivalent. */
export type KilogramsTnt = Branded<'kg TNT'>;
/** Compass bearing in degrees: 0 north, 90 east. */
export type Degrees = Branded<'deg'>;

/**
 * Rounds to 9 significant digits: the one rounding at the engine's door, so that Node and browsers,
 * whose `Math.exp` differ in the last bit, decide on the same number.
 * @example round9(0.1 + 0.2) === 0.3
 */
export function round9(value: number): number {
  return Number.isFinite(value) ? Number(value.toPrecision(9)) : value;
}

/**
 * The number a criterion decides on: rounded as it is shown, so that Node and browsers decide alike. Away from the limit
 * rounding changes no answer, and is left out.
 */
export function decided(value: number, limit: number): number {
  return Math.abs(value - limit) <= 1e-8 * Math.abs(limit) ? round9(value) : value;
}

/** What lies at a limit in the plane lies within it, whichever way the last digit of a coordinate falls: less than is ever shown. */
export const hairM: Metres = 4e-9;

/** IO and checked input answer with a value or one error; the engine throws only for a programmer's mistake. */
export type Result<Value, Problem = EngineError> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly error: Problem };

/** A refusal with a stable code; `details` feed the sentence that `i18n` makes of it. */
export interface EngineError {
  readonly code: string;
  readonly message: string;
  readonly details?: Readonly<Record<string, string | number>>;
}

export function ok<Value>(value: Value): Result<Value, never> {
  return { ok: true, value };
}

export function refuse(
  code: string,
  message: string,
  details?: Readonly<Record<string, string | number>>,
): { ok: false; error: EngineError } {
  return { ok: false, error: details ? { code, message, details } : { code, message } };
}

const momentPattern =
  /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])(?:T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:\d\d)?)?$/;

/** Is it an ISO date or date-time? What is none is never reckoned with. */
export const isMoment = (value: unknown): value is string => typeof value === 'string' && momentPattern.test(value);
