/** `cli open REPORT.pdf`: the scene or dossier that a report carries, back on stdout. */
import { inflateRawSync } from 'node:zlib';
import { type Dossier, sceneOf } from '../archive/dossier.ts';
import type { Io } from './io.ts';

const largestBytes = 30_000_000;

export async function runOpen(args: string[], io: Io): Promise<number> {
  const [path] = args;
  if (!path) {
    io.complain('open: name a report');
    return 2;
  }
  let bytes: Uint8Array;
  try {
    bytes = await io.readFile(path);
  } catch {
    io.complain(`${path}: cannot be read`);
    return 2;
  }
  const packed = /#b=1\.([A-Za-z0-9_-]+)/.exec(Buffer.from(bytes).toString('latin1'))?.[1];
  if (!packed) {
    io.complain(
      `${path}: carries no assessment; open a report that was made by Gevelwijzer and not cut, merged or printed again`,
    );
    return 2;
  }
  try {
    const text = inflateRawSync(Buffer.from(packed, 'base64url'), { maxOutputLength: largestBytes }).toString('utf8');
    const carried: unknown = JSON.parse(text);
    // A report printed from the app carries its whole dossier; the scene is what others compute with.
    const dossier = (carried as { schema?: unknown }).schema === 'gevelwijzer/dossier@1' ? (carried as Dossier) : null;
    io.write(`${dossier ? JSON.stringify(sceneOf(dossier)) : text}\n`);
    return 0;
  } catch {
    io.complain(`${path}: the assessment in it is cut off or changed`);
    return 2;
  }
}
