/** Model files on disk: which there are, whether each keeps its schema, and a whole set from a folder of one's own. */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import * as v from 'valibot';
import { ok, type Result, refuse } from '../engine/ground/units.ts';
import type { ModelSet, Policy } from '../engine/models/definitions.ts';
import { ofToday, setOfFiles } from '../engine/models/files-of-then.ts';
import { type ModelKind, modelSchemas } from '../engine/models/model-schemas.ts';
import { withLimits } from '../engine/models/model-sets.ts';
import { fingerprint, releasedModels } from '../engine/models/models.ts';
import { isProfile, readPolicyFile } from '../engine/models/profile-file.ts';
import { paneConstants } from '../engine/physics/glazing/pane-response.ts';
import { firstIssue } from '../engine/scene/scene-schema.ts';
import { bytesIn, jsonOf } from './given-file.ts';
import type { Io } from './io.ts';
import { Unusable } from './unusable.ts';

export interface ModelFile {
  readonly kind: ModelKind;
  /** From `models/` on, with forward slashes. */
  readonly path: string;
  readonly value: unknown;
}

/** Every file of a folder laid out like `models/`; schemas and lists of releases are left aside. */
export async function modelFilesIn(folder: string, io: Io): Promise<Result<readonly ModelFile[]>> {
  const files: ModelFile[] = [];
  for (const path of await io.listFiles(folder)) {
    const [first = '', second] = path.split('/');
    if (!path.endsWith('.json') || first === 'schema' || path === 'released.json') continue;
    const kind = second === undefined ? first.replace(/\.json$/, '') : first;
    if (!(kind in modelSchemas)) return refuse('unknown-kind', `${path}: there is no kind of model file ${kind}`);
    let value: unknown;
    try {
      value = JSON.parse(await io.readText(`${folder}/${path}`));
    } catch {
      return refuse('not-json', `${path}: not valid JSON`);
    }
    files.push({ kind: kind as ModelKind, path, value });
  }
  return ok(files);
}

/** Each file against the schema of its folder: one line per fault. */
export function shapeFaults(files: readonly ModelFile[]): string[] {
  return files.flatMap(({ kind, path, value }) => {
    const parsed = v.safeParse(modelSchemas[kind] as v.GenericSchema, ofToday(kind, value));
    return parsed.success ? [] : [`${path}: ${firstIssue(parsed.issues)}`];
  });
}

/** Released files that were changed or are gone: a new insight is a new file. */
export function releaseFaults(files: readonly ModelFile[], released: Readonly<Record<string, string>>): string[] {
  const byPath = new Map(files.map((file) => [file.path, file]));
  return Object.entries(released).flatMap(([path, sha256]) => {
    const file = byPath.get(path);
    if (!file) return [`${path}: was released and is gone; put it back`];
    return fingerprint(file.value) === sha256
      ? []
      : [`${path}: was released and is changed; put it back and write a new version beside it`];
  });
}

const countsForNothing = (path: string, names: readonly string[]): string =>
  `${path}: ${names.join(', ')} no longer exists and counts for nothing`;

const newestFirst = new Intl.Collator('en', { numeric: true });
const versionOf = ({ value }: ModelFile): string => String((value as { version?: unknown }).version);

/** One file for each part of a set: the newest version, as the released folder has its history. Which were passed over is told. */
function onePerPart(files: readonly ModelFile[]): Result<{ counts: readonly ModelFile[]; older: readonly string[] }> {
  const parts = new Map<string, ModelFile[]>();
  for (const file of files) {
    const part = file.kind === 'scenarios' ? `${file.kind}/${(file.value as { id: string }).id}` : file.kind;
    parts.set(part, [...(parts.get(part) ?? []), file]);
  }
  const counts: ModelFile[] = [];
  const older: string[] = [];
  for (const [part, all] of parts) {
    const [newest, next, ...rest] = all.toSorted((a, b) => newestFirst.compare(versionOf(b), versionOf(a)));
    if (!newest) continue;
    // Of two with one version nobody but the maker of the folder knows which is meant.
    if (next && versionOf(next) === versionOf(newest))
      return refuse('bad-model', `${next.path} and ${newest.path} are both the ${part} of this set; leave one of them`);
    counts.push(newest);
    older.push(...[next ?? [], rest].flat().map(({ path }) => path));
  }
  return ok({ counts, older });
}

/** Numbers of a folder that nothing reads any more, by file. */
const ignoredIn = (kind: ModelKind, value: unknown): readonly string[] =>
  kind === 'siting' && 'wallFactor' in (value as object)
    ? ['wallFactor (the load near a facade stands in near-field since set 2)']
    : kind === 'verdict'
      ? ((ofToday(kind, value) as Policy).ignored ?? [])
      : [];

/**
 * A model set from a folder: its files take the place of the released ones, by kind and by scenario. What the folder
 * leaves out stays as released; the hash of the whole stands in every receipt.
 */
export async function readModelSet(folder: string, io: Io): Promise<Result<ModelSet>> {
  let read: Awaited<ReturnType<typeof modelFilesIn>>;
  try {
    read = await modelFilesIn(folder, io);
  } catch {
    return refuse('unreadable', `${folder}: is no folder of model files`);
  }
  if (!read.ok) return read;
  const files = read.value.filter(({ kind }) => kind !== 'reference' && kind !== 'sources');
  if (files.length === 0) return refuse('empty', `${folder}: holds no model files`);
  const [fault] = shapeFaults(files);
  if (fault) return refuse('bad-model', `${folder}/${fault}`);
  const chosen = onePerPart(files);
  if (!chosen.ok) return refuse(chosen.error.code, `${folder}: ${chosen.error.message}`);
  const { counts, older } = chosen.value;
  if (older.length > 0) io.complain(`${folder}: a newer version counts in place of ${older.join(', ')}`);
  for (const { kind, path, value } of counts) {
    const ignored = ignoredIn(kind, value);
    if (ignored.length > 0) io.complain(countsForNothing(`${folder}/${path}`, ignored));
  }
  const id = folder.replace(/[\\/]+$/, '').replace(/^.*[\\/]/, '');
  const set = setOfFiles(id, counts);
  // Each pane must lie within the table of strengths that the set brings.
  for (const [name, pane] of Object.entries(set.receptors.panes)) {
    const { thicknessMm, widthM, heightM, kind } = pane;
    const made = paneConstants({ thicknessMm, widthM, heightM, kind }, set.glazing, set.flight);
    if (!made.ok) return refuse('bad-model', `${folder}: receptors, pane ${name}: ${made.error.message}`);
  }
  return ok(set);
}

/** A set with another policy: limits of a municipality, with their owner, and its charges where the file is a charge profile. */
export async function withPolicy(models: ModelSet, path: string, io: Io): Promise<Result<ModelSet>> {
  const policy = await policyIn(path, io);
  return policy.ok ? ok(withLimits(models, policy.value)) : policy;
}

/** @returns errors `unreadable`, `bad-policy` */
export async function policyIn(path: string, io: Io): Promise<Result<Policy>> {
  let bytes: Uint8Array;
  let value: unknown;
  try {
    bytes = await bytesIn(path, io);
    value = jsonOf(new TextDecoder().decode(bytes), path);
  } catch (problem) {
    if (!(problem instanceof Unusable)) throw problem;
    return refuse('unreadable', problem.message);
  }
  if (isProfile(value)) {
    const file = { text: new TextDecoder().decode(bytes), sha256: bytesToHex(sha256(bytes)) };
    const read = readPolicyFile(file, releasedModels);
    return read.ok ? read : refuse('bad-policy', `${path}: ${read.error.code}, ${read.error.message}`);
  }
  const parsed = v.safeParse(modelSchemas.verdict, ofToday('verdict', value));
  if (!parsed.success) return refuse('bad-policy', `${path}: ${firstIssue(parsed.issues)}`);
  const policy = parsed.output as unknown as Policy;
  if (policy.ignored) io.complain(countsForNothing(path, policy.ignored));
  return ok(policy);
}

/** The set that the options of a command name: a folder or the released one, under a policy or its own. */
export async function modelsFor(
  { models, policy }: { readonly models?: string | undefined; readonly policy?: string | undefined },
  io: Io,
): Promise<Result<ModelSet>> {
  const set = models && models !== releasedModels.id ? await readModelSet(models, io) : ok(releasedModels);
  if (!set.ok) return refuse(set.error.code, `--models: ${set.error.message}`);
  const judged = policy ? await withPolicy(set.value, policy, io) : set;
  return judged.ok ? judged : refuse(judged.error.code, `--policy: ${judged.error.message}`);
}
