/** A file that was named, as bytes, text or JSON; what cannot be taken is said by what it is, and not taken for damage. */
import { endsEarly } from '../geodata/ends-early.ts';
import { formatOf } from '../geodata/recognise-format.ts';
import type { Io } from './io.ts';
import { Unusable } from './unusable.ts';

const tooLarge = 'is larger than can be read at once; cut out a smaller area, or use `cut` for a register';

/** @throws Unusable */
export const bytesIn = (path: string, io: Io): Promise<Uint8Array> => io.readFile(path).catch(refuse(path));

/** Parts of it, as many as are asked for. @throws Unusable */
export async function partsOf(path: string, io: Io): Promise<(from: number, length: number) => Promise<Uint8Array>> {
  const { readPart } = io;
  if (readPart) return (from, length) => readPart(path, from, length).catch(refuse(path));
  const bytes = await bytesIn(path, io);
  return async (from, length) => bytes.subarray(from, from + length);
}

/** @throws Unusable */
export const textIn = (path: string, io: Io): Promise<string> => io.readText(path).catch(refuse(path));

/** @throws Unusable */
export async function jsonIn(path: string, io: Io): Promise<unknown> {
  return jsonOf(await textIn(path, io), path);
}

/** @throws Unusable */
export function jsonOf(text: string, path: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Unusable(`${path}: ${otherThanJson(text)}`);
  }
}

/** What text is that should have been JSON; null when it is. */
export function otherThanJson(text: string): string | null {
  try {
    JSON.parse(text);
    return null;
  } catch {
    const format = formatOf(text);
    if (format) return format.message;
    return endsEarly(text) ? 'is cut off: its end is missing' : 'is not valid JSON';
  }
}

/** Node has a largest file and a largest text. */
const refuse =
  (path: string) =>
  (fault: unknown): never => {
    const { code, message } = fault as { readonly code?: string; readonly message?: string };
    const large = /TOO_LARGE|TOO_LONG|Invalid string length/.test(`${code} ${message}`);
    throw new Unusable(`${path}: ${large ? tooLarge : 'cannot be read'}`);
  };
