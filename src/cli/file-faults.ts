/**
 * What is wrong with a file that people or programs make by hand: all of it at once, each with a number, where and what.
 * The schemas are those that the app and the other commands read by; what they leave out is named too.
 */
import * as v from 'valibot';
import { answered, dossierSchema, readDossier } from '../archive/dossier-schema.ts';
import { migrated, newest, versionOf } from '../archive/migrations.ts';
import { settingsSchema } from '../archive/settings-schema.ts';
import { releasedModels } from '../engine/models/models.ts';
import { ofToday, policySchema } from '../engine/models/policy-schema.ts';
import { isProfile, profileFileSchema, readPolicyFile } from '../engine/models/profile-file.ts';
import { unanswered } from '../engine/scene/scene.ts';
import { readScene, sceneSchema } from '../engine/scene/scene-schema.ts';
import { endsEarly } from '../geodata/ends-early.ts';
import { formatOf } from '../geodata/recognise-format.ts';
import { numberOf, type ProblemCode } from '../i18n/problem-numbers.ts';
import { readSites } from '../modules/overzicht/site-list.ts';
import { optionsOf } from './batch.ts';
import type { Io } from './io.ts';
import { sceneAt } from './scene-at.ts';
import type { Surroundings } from './surroundings.ts';
import { Unusable } from './unusable.ts';

export const fileKinds = ['scene', 'dossier', 'policy', 'settings', 'sites'] as const;
export type FileKind = (typeof fileKinds)[number];

export interface Fault {
  readonly number: string;
  readonly code: ProblemCode;
  /** Path in the file, as `machines.0.point`, or a line of a list; empty for the file as a whole. */
  readonly where: string;
  readonly message: string;
}

export interface Checked {
  readonly kind: FileKind | null;
  readonly problems: readonly Fault[];
  /** Keys that nothing reads: most likely misspelt. */
  readonly ignored: readonly string[];
}

/** Of each file no more than this is told. */
const most = 200;

const fault = (code: ProblemCode, message: string, where = ''): Fault => ({
  number: numberOf(code),
  code,
  where,
  message,
});

export async function checkFile(text: string, asked: FileKind | null, io: Io): Promise<Checked> {
  if (text.trim() === '') return { kind: asked, problems: [fault('empty-file', 'the file is empty')], ignored: [] };
  const value = parsed(text);
  const format = value === undefined ? formatOf(text) : null;
  if (format) return { kind: asked, problems: [fault(format.code, format.message)], ignored: [] };
  const kind = asked ?? kindOf(value, text);
  if (kind === null)
    return {
      kind,
      problems: [fault('unknown-kind', `this is none of ${fileKinds.join(', ')}; say which with --as`)],
      ignored: [],
    };
  if (kind === 'sites') return { kind, ...(await siteFaults(text, io)) };
  if (value === undefined) return { kind, problems: [notJson(text)], ignored: [] };
  const found = checks[kind](value);
  return { kind, problems: found.problems.slice(0, most), ignored: found.ignored.slice(0, most) };
}

function notJson(text: string): Fault {
  return endsEarly(text)
    ? fault('file-cut', 'this is cut off: its end is missing')
    : fault('not-json', 'this is not valid JSON');
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** What a file calls itself, or what it holds that no other kind has. */
function kindOf(value: unknown, text: string): FileKind | null {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
    const { schema } = value as { schema?: unknown };
    if (typeof schema === 'string') {
      if (schema.startsWith('gevelwijzer/scene@')) return 'scene';
      if (schema.startsWith('gevelwijzer/dossier@')) return 'dossier';
    }
    if ('adjacentM' in value) return 'policy';
    if ('rd' in value || 'at' in value || 'x' in value) return 'sites';
    if (Object.keys(settingsSchema.entries).some((key) => key !== 'name' && key in value)) return 'settings';
    return null;
  }
  const [first = ''] = text.split('\n');
  if (value !== undefined) return null;
  return first.trimStart().startsWith('{') || /[;,\t|]/.test(first) ? 'sites' : null;
}

type Found = Omit<Checked, 'kind'>;

const checks: Readonly<Record<Exclude<FileKind, 'sites'>, (value: unknown) => Found>> = {
  scene: (value) => {
    const answers = isObject(value) && isObject(value['answers']) ? value['answers'] : {};
    const filled = isObject(value) ? { ...value, answers: { ...unanswered, ...answers } } : value;
    return orElse(byShape(sceneSchema, filled), () => readScene(value));
  },
  dossier: (value) => {
    const version = versionOf(value);
    if (version === null || version < 1 || version > newest) return gate(readDossier(value));
    return orElse(byShape(dossierSchema, answered(migrated(value as object, version))), () => readDossier(value));
  },
  policy: (value) =>
    orElse(byShape(isProfile(value) ? profileFileSchema : policySchema, ofToday(value)), () =>
      readPolicyFile({ text: JSON.stringify(value), sha256: '' }, releasedModels),
    ),
  settings: (value) => byShape(settingsSchema, value),
};

type Answer =
  | { readonly ok: true }
  | { readonly ok: false; readonly error: { readonly code: string; readonly message: string } };

/** What only the whole can tell is asked when the shape is right. */
const orElse = (shape: Found, ask: () => Answer): Found =>
  shape.problems.length > 0 ? shape : { ...gate(ask()), ignored: shape.ignored };

function gate(answer: Answer): Found {
  if (answer.ok) return { problems: [], ignored: [] };
  const { code, message } = answer.error;
  return { problems: [numberOf(code) ? fault(code as ProblemCode, message) : fault('unusable', message)], ignored: [] };
}

function byShape(schema: v.GenericSchema, value: unknown): Found {
  const answer = v.safeParse(schema, value);
  return answer.success
    ? { problems: [], ignored: leftOut(value, answer.output) }
    : { problems: answer.issues.map(told), ignored: [] };
}

function told(issue: v.BaseIssue<unknown>): Fault {
  const where = v.getDotPath(issue) ?? '';
  return fault(codeOf(issue), issue.message, where);
}

function codeOf({ kind, type, received, expected, message }: v.BaseIssue<unknown>): ProblemCode {
  if (message.startsWith('not a date')) return 'bad-date';
  if (kind === 'schema') {
    if (received === 'undefined') return 'missing';
    if (expected === 'never') return 'unknown-key';
    return type === 'picklist' || type === 'literal' ? 'not-allowed' : 'wrong-type';
  }
  if (type.endsWith('_value') || type === 'finite' || type === 'integer') return 'out-of-range';
  return /_length$|non_empty/.test(type) ? 'wrong-length' : 'wrong-form';
}

/** Paths of keys that stand in what was given and not in what was read. */
function leftOut(given: unknown, read: unknown, path = ''): string[] {
  if (Array.isArray(given))
    return given.flatMap((one, i) => leftOut(one, Array.isArray(read) ? read[i] : undefined, `${path}${i}.`));
  if (!isObject(given)) return [];
  const kept = isObject(read) ? read : {};
  return Object.entries(given).flatMap(([key, one]) =>
    key in kept ? leftOut(one, kept[key], `${path}${key}.`) : [`${path}${key}`],
  );
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const nowhere: Surroundings = {
  buildings: [],
  publicSpace: [],
  covered: null,
  sources: [],
  ledger: [],
  openPlaces: [],
};

/** A list for Overzicht (CSV) or for `cli batch` (a JSON object on each line). */
async function siteFaults(text: string, io: Io): Promise<Found> {
  if (!text.trimStart().startsWith('{')) {
    const read = readSites(text);
    if (!read.ok) return gate(read);
    const problems = read.value.flatMap(({ line, name, problem }) =>
      problem ? [fault(problem, `${name}: this line names no place that can be judged`, `line ${line}`)] : [],
    );
    return { problems: problems.slice(0, most), ignored: [] };
  }
  const problems: Fault[] = [];
  // Whether a facade is near is a question to the buildings; here only what the line says is checked.
  const quiet: Io = { ...io, complain: () => undefined };
  for (const [i, line] of text.split('\n').entries()) {
    if (line.trim() === '' || problems.length >= most) continue;
    const where = `line ${i + 1}`;
    const site = parsed(line);
    if (!isObject(site)) {
      const cut = site === undefined && endsEarly(line);
      problems.push(
        cut
          ? fault('file-cut', 'the line is cut off: its end is missing', where)
          : fault('not-json', 'the line is no JSON object', where),
      );
      continue;
    }
    try {
      await sceneAt({ ...optionsOf(site), exact: true }, nowhere, quiet);
    } catch (problem) {
      if (!(problem instanceof Unusable)) throw problem;
      problems.push(fault('unusable', problem.message, where));
    }
  }
  return { problems, ignored: [] };
}
