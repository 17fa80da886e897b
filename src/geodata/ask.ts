/**
 * One question to a service: with a time-out, a few patient repeats, a limit on what comes back, and where it came from.
 * The world is handed in, so that a test can be the world.
 */
import { utf8ToBytes } from '@noble/hashes/utils.js';
import { type EngineError, ok, type Result, refuse } from '../engine/ground/units.ts';
import type { Ring, Source } from '../engine/scene/scene.ts';
import { printOfBytes } from './fingerprint.ts';

/** What a question needs of the world. */
export interface World {
  readonly fetch: (
    url: string,
    /** `heard` is called for each part that comes: a slow answer that flows is no silence. */
    init: { readonly signal: AbortSignal; readonly heard?: () => void },
  ) => Promise<{
    readonly status: number;
    readonly text: () => Promise<string>;
    /** Null for a header that did not come, or that the service does not let a page read. */
    readonly headers?: { readonly get: (name: string) => string | null };
  }>;
  readonly now: () => Date;
  readonly wait: (ms: number, signal: AbortSignal) => Promise<void>;
  /** 0 … 1, for the jitter between repeats. */
  readonly random: () => number;
  /** A part of a file on the own server; null when the server does not give parts. */
  readonly range?: (url: string, from: number, length: number, signal: AbortSignal) => Promise<Uint8Array | null>;
  /** Is anything there, whether or not its answer may be read? Only the self-check asks. */
  readonly reaches?: (url: string) => Promise<boolean>;
}

type Refused = { readonly ok: false; readonly error: ServiceProblem };

export interface AskOptions {
  /** Stops the question, e.g. because a newer one came. */
  readonly signal?: AbortSignal;
  /** How long a service may be silent. */
  readonly timeoutMs?: number;
  readonly repeats?: number;
  /** A FlatGeobuf of panden on the own server, asked before the BAG. */
  readonly ownBuildings?: string | null;
  /** The ground that whoever made that file declares whole, in RD; without it the file is only a help beside the BAG. */
  readonly ownOutline?: Ring | null;
  /** Of a row of questions: who was silent at one of them is not asked at the next, and the answer is the same. */
  readonly silent?: Map<string, Refused>;
  /** `text` leaves the answer as it came; else it must be JSON. */
  readonly as?: 'text';
}

/**
 * What can go wrong with a service; details name the service and what it said. Codes: service-offline, -slow, -busy,
 * -down, -refused, -garbled, -elsewhere, -incomplete, -too-large, -stopped.
 */
export type ServiceProblem = EngineError;

export interface Reply {
  /** What came: parsed, or the text itself when that was asked for. */
  readonly json: unknown;
  readonly source: Omit<Source, 'count'>;
}

/** However steadily it flows, an answer takes no longer than this. */
const longestAnswerMs = 90_000;

const largestCharacters = 60_000_000;

/** GeoJSON and CityJSON nest some ten deep; what nests far deeper would exhaust the stack of whoever walks through it. */
const deepest = 64;

/** Do brackets outside of strings ever stand deeper than this? Asked before parsing, which itself minds no depth. */
function nestsDeeper(text: string, most: number): boolean {
  let depth = 0;
  for (let i = 0; i < text.length; i++) {
    const sign = text[i];
    if (sign === '[' || sign === '{') depth++;
    else if (sign === ']' || sign === '}') depth--;
    else if (sign === '"') for (i++; i < text.length && text[i] !== '"'; i++) if (text[i] === '\\') i++;
    if (depth > most) return true;
  }
  return false;
}

/** Who waits at a screen waits no longer than this for a service that says when to come back; after that it is said, and not asked. */
export const longestWaitMs = 10_000;

/**
 * `Retry-After` (RFC 9110, 10.2.3): whole seconds or a date, as milliseconds from now; 0 when it says nothing of use.
 * A date in the past means now.
 */
export function retryAfterMs(header: string | null | undefined, now: Date): number {
  const text = header?.trim() ?? '';
  if (/^\d+$/.test(text)) return Number(text) * 1000;
  // A date of HTTP names its day; `Date.parse` alone would take "-5" and "1.5" for dates.
  const until = /^[A-Za-z]{3,9},? /.test(text) ? Date.parse(text) - now.getTime() : 0;
  return Number.isFinite(until) ? Math.max(0, until) : 0;
}

const stopped = (service: string): Refused =>
  refuse('service-stopped', `the question to ${service} was stopped`, { service });

/** It gives no answer at all, or to nobody: that one place is too much for it says nothing of the next. */
const isSilent = ({ code, details }: ServiceProblem): boolean =>
  ['service-offline', 'service-slow', 'service-busy'].includes(code) || details?.['status'] === 503;

/** @returns a `ServiceProblem` by code; never throws */
export async function ask(
  service: string,
  url: string,
  world: World,
  options: AskOptions = {},
): Promise<Result<Reply, ServiceProblem>> {
  const known = options.silent?.get(service);
  if (known) return known;
  const answer = await askPatiently(service, url, world, options);
  if (!answer.ok && isSilent(answer.error)) options.silent?.set(service, answer);
  return answer;
}

async function askPatiently(
  service: string,
  url: string,
  world: World,
  options: AskOptions,
): Promise<Result<Reply, ServiceProblem>> {
  const { signal, timeoutMs = 12_000, repeats = 2 } = options;
  let last: Refused = refuse('service-offline', `${service} was not asked`);
  for (let attempt = 0; attempt <= repeats; attempt++) {
    if (signal?.aborted) return stopped(service);
    if (attempt > 0) {
      // 0.4 s, 0.8 s, …, each up to half longer, so that many browsers do not come back at once; never before the
      // service wants to see us.
      const patience = 400 * 2 ** (attempt - 1) * (1 + world.random() / 2);
      const asked = Number(last.error.details?.['retryAfterMs'] ?? 0);
      if (asked > longestWaitMs) return last;
      await world.wait(Math.max(patience, asked), signal ?? new AbortController().signal);
      if (signal?.aborted) return stopped(service);
    }
    const once = await askOnce(service, url, world, timeoutMs, signal, options.as === 'text');
    if (once.ok) return once;
    // Who was silent once is not waited for again: the other door is asked.
    if (!['service-offline', 'service-busy', 'service-down'].includes(once.error.code)) return once;
    last = once;
  }
  return last;
}

async function askOnce(
  service: string,
  url: string,
  world: World,
  timeoutMs: number,
  outer: AbortSignal | undefined,
  asText: boolean,
): Promise<Result<Reply, ServiceProblem>> {
  const own = new AbortController();
  const stop = () => own.abort();
  outer?.addEventListener('abort', stop, { once: true });
  let late = false;
  let parts = 0;
  const silence = async () => {
    const longest = Math.ceil(longestAnswerMs / timeoutMs);
    for (let waits = 0, before = -1; waits < longest && parts > before && !own.signal.aborted; waits++) {
      before = parts;
      await world.wait(timeoutMs, own.signal);
    }
    if (own.signal.aborted) return;
    late = true;
    own.abort();
  };
  const timer = silence();
  try {
    const response = await world.fetch(url, { signal: own.signal, heard: () => parts++ });
    const { status } = response;
    const after = retryAfterMs(response.headers?.get('retry-after'), world.now());
    const later = after > 0 ? { retryAfterMs: after } : {};
    if (status === 429) return refuse('service-busy', `${service} asks to come back later`, { service, ...later });
    // Only a 503 says how long it lasts.
    if (status >= 500)
      return refuse('service-down', `${service} answered ${status}`, { service, status, ...(status === 503 && later) });
    if (status >= 400) return refuse('service-refused', `${service} answered ${status}`, { service, status });
    const text = await response.text();
    if (text.length > largestCharacters) return refuse('service-too-large', `${service} sent too much`, { service });
    if (!asText && nestsDeeper(text, deepest))
      return refuse('service-garbled', `${service} sent something else than was asked`, { service });
    let json: unknown;
    try {
      json = asText ? text : JSON.parse(text);
    } catch {
      return refuse('service-garbled', `${service} sent something else than was asked`, { service });
    }
    const sha = printOfBytes(utf8ToBytes(text));
    return ok({ json, source: { name: service, reference: url, retrieved: world.now().toISOString(), sha256: sha } });
  } catch {
    if (late) return refuse('service-slow', `${service} did not answer in time`, { service });
    if (outer?.aborted) return stopped(service);
    return refuse('service-offline', `${service} cannot be reached`, { service });
  } finally {
    outer?.removeEventListener('abort', stop);
    own.abort();
    await timer.catch(() => undefined);
  }
}
