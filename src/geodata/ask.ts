/**
 * One question to a service: with a time-out, a few patient repeats, a limit on what comes back, and where it came from.
 * The world is handed in, so that a test can be the world.
 */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Source } from '../engine/scene.ts';
import { type EngineError, ok, type Result, refuse } from '../engine/units.ts';

/** What a question needs of the world. */
export interface World {
  readonly fetch: (
    url: string,
    init: { readonly signal: AbortSignal },
  ) => Promise<{
    readonly status: number;
    readonly text: () => Promise<string>;
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

export interface AskOptions {
  /** Stops the question, e.g. because a newer one came. */
  readonly signal?: AbortSignal;
  readonly timeoutMs?: number;
  readonly repeats?: number;
  /** A FlatGeobuf of panden on the own server, asked before the BAG. */
  readonly ownBuildings?: string | null;
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

const largestCharacters = 60_000_000;

/** @returns a `ServiceProblem` by code; never throws */
export async function ask(
  service: string,
  url: string,
  world: World,
  options: AskOptions = {},
): Promise<Result<Reply, ServiceProblem>> {
  const { signal, timeoutMs = 12_000, repeats = 2 } = options;
  let last: ReturnType<typeof refuse> = refuse('service-offline', `${service} was not asked`);
  for (let attempt = 0; attempt <= repeats; attempt++) {
    if (signal?.aborted) return refuse('service-stopped', `the question to ${service} was stopped`, { service });
    if (attempt > 0) {
      // 0.4 s, 0.8 s, …, each up to half longer, so that many browsers do not come back at once.
      await world.wait(400 * 2 ** (attempt - 1) * (1 + world.random() / 2), signal ?? new AbortController().signal);
    }
    const once = await askOnce(service, url, world, timeoutMs, signal, options.as === 'text');
    if (once.ok) return once;
    if (!['service-offline', 'service-slow', 'service-busy', 'service-down'].includes(once.error.code)) return once;
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
  const timer = world.wait(timeoutMs, own.signal).then(() => {
    if (own.signal.aborted) return;
    late = true;
    own.abort();
  });
  try {
    const response = await world.fetch(url, { signal: own.signal });
    if (response.status === 429) return refuse('service-busy', `${service} asks to come back later`, { service });
    if (response.status >= 500)
      return refuse('service-down', `${service} answered ${response.status}`, { service, status: response.status });
    if (response.status >= 400)
      return refuse('service-refused', `${service} answered ${response.status}`, { service, status: response.status });
    const text = await response.text();
    if (text.length > largestCharacters) return refuse('service-too-large', `${service} sent too much`, { service });
    let json: unknown;
    try {
      json = asText ? text : JSON.parse(text);
    } catch {
      return refuse('service-garbled', `${service} sent something else than was asked`, { service });
    }
    const sha = bytesToHex(sha256(utf8ToBytes(text)));
    return ok({ json, source: { name: service, reference: url, retrieved: world.now().toISOString(), sha256: sha } });
  } catch {
    if (late) return refuse('service-slow', `${service} did not answer in time`, { service });
    if (outer?.aborted) return refuse('service-stopped', `the question to ${service} was stopped`, { service });
    return refuse('service-offline', `${service} cannot be reached`, { service });
  } finally {
    outer?.removeEventListener('abort', stop);
    own.abort();
    await timer.catch(() => undefined);
  }
}
