/**
 * The folder of a town: the plan, what each tile is made of, the tiles with their receipts, and the map. A file is there whole
 * or not at all, so that a run that was broken off goes on where it was.
 */
import { mkdir, open, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { numberOf, type ProblemCode } from '../i18n/problem-numbers.ts';
import { isWhole, type TownPlan } from '../modules/landkaart/town-plan.ts';
import { Unusable } from './unusable.ts';

export const planFile = 'plan.json';
/** A model set or policy that is not the released one lies beside the plan: a tile is made wherever the folder is. */
export const modelFile = 'model.json';
const padded = (index: number) => String(index).padStart(6, '0');
export const squareFile = (index: number) => join('invoer', `${padded(index)}.json`);
export const tileFile = (index: number) => join('tegels', `${padded(index)}.json`);
const receiptFile = (index: number) => join('tegels', `${padded(index)}.ontvangst.json`);

/** The form of a tile: one of an older form is made anew. */
const tileSchema = 'gevelwijzer/town-tile@2';

/** What a tile was made by, and what it must be. */
interface TileReceipt {
  readonly schema: typeof tileSchema;
  readonly plan: string;
  readonly index: number;
  readonly sha256: string;
}

/** Wrong in a way that has a number. */
export const refused = (code: ProblemCode, message: string): Unusable => new Unusable(`${numberOf(code)}: ${message}`);

export const hashOf = (bytes: Uint8Array): string => bytesToHex(sha256(bytes));

export async function put(folder: string, name: string, content: string | Uint8Array): Promise<Uint8Array> {
  const path = join(folder, name);
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  await mkdir(dirname(path), { recursive: true });
  const beside = `${path}.${process.pid}.half`;
  await writeFile(beside, bytes);
  const file = await open(beside, 'r+');
  await file.sync();
  await file.close();
  await rename(beside, path);
  return bytes;
}

export const take = async (folder: string, name: string): Promise<Uint8Array | null> =>
  readFile(join(folder, name)).catch(() => null);

/** @param path of a plan; its folder is that of the town */
export async function planAt(path: string): Promise<{ readonly folder: string; readonly plan: TownPlan }> {
  const folder = dirname(path);
  const bytes = await readFile(path).catch(() => null);
  if (!bytes) throw refused('plan-unreadable', `${path}: cannot be read`);
  let plan: TownPlan;
  try {
    plan = JSON.parse(new TextDecoder().decode(bytes)) as TownPlan;
  } catch {
    throw refused('plan-unreadable', `${path}: not valid JSON`);
  }
  if (plan?.schema !== 'gevelwijzer/town-plan@1' || !isWhole(plan))
    throw refused('plan-unreadable', `${path}: is no plan, or was changed after it was made`);
  return { folder, plan };
}

export async function putTile(folder: string, plan: TownPlan, index: number, content: string): Promise<void> {
  const bytes = await put(folder, tileFile(index), content);
  const receipt: TileReceipt = {
    schema: tileSchema,
    plan: plan.sha256,
    index,
    sha256: hashOf(bytes),
  };
  await put(folder, receiptFile(index), `${JSON.stringify(receipt)}\n`);
}

export type TileState = 'whole' | 'missing' | 'foreign' | 'damaged';

/** How a tile lies there: made by this plan, by another one, not at all, or not as its receipt says. */
export async function tileAt(
  folder: string,
  plan: TownPlan,
  index: number,
): Promise<{ readonly state: TileState; readonly bytes: Uint8Array }> {
  const [bytes, written] = await Promise.all([take(folder, tileFile(index)), take(folder, receiptFile(index))]);
  const nothing = new Uint8Array();
  if (!bytes || !written) return { state: 'missing', bytes: nothing };
  const receipt = receiptIn(written);
  if (!receipt || receipt.index !== index) return { state: 'damaged', bytes: nothing };
  if (receipt.schema !== tileSchema || receipt.plan !== plan.sha256) return { state: 'foreign', bytes: nothing };
  return hashOf(bytes) === receipt.sha256 ? { state: 'whole', bytes } : { state: 'damaged', bytes: nothing };
}

function receiptIn(bytes: Uint8Array): TileReceipt | null {
  try {
    return JSON.parse(new TextDecoder().decode(bytes)) as TileReceipt;
  } catch {
    return null;
  }
}
