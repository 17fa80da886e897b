/** `cli open REPORT.pdf`: the scene that a report carries, back on stdout, byte for byte as it went in. */
import { sceneOf } from '../archive/dossier.ts';
import { readDossierText } from '../archive/dossier-schema.ts';
import { unpackedText } from '../archive/link.ts';
import { versionOf } from '../archive/migrations.ts';
import type { Io } from './io.ts';

const sentences: Readonly<Record<string, string>> = {
  'no-link':
    'carries no assessment; open a report that was made by Gevelwijzer and not cut, merged or printed without its link',
  several: 'holds more than one report; open each report by itself, as it was before they were merged',
  'newer-version': 'was made with a newer Gevelwijzer; update and try again',
  'too-large': 'carries more than a dossier can be; it is refused',
  damaged: 'carries an assessment that is cut off or changed',
};

export async function runOpen(args: string[], io: Io): Promise<number> {
  const [path] = args;
  const unusable = (line: string): number => {
    io.complain(line);
    return 2;
  };
  if (!path) return unusable('open: name a report');
  let bytes: Uint8Array;
  try {
    bytes = await io.readFile(path);
  } catch {
    return unusable(`${path}: cannot be read`);
  }
  const text = await unpackedText(Buffer.from(bytes).toString('latin1'));
  if (!text.ok) return unusable(`${path}: ${sentences[text.error.code] ?? text.error.message}`);
  const dossier = readDossierText(text.value);
  if (!dossier.ok) {
    const newer = dossier.error.code === 'newer-version';
    return unusable(
      `${path}: ${newer ? sentences['newer-version'] : `${sentences['damaged']} (${dossier.error.message})`}`,
    );
  }
  // A report printed from the app carries its whole dossier; the scene is what others compute with.
  io.write(versionOf(JSON.parse(text.value)) === null ? text.value : `${JSON.stringify(sceneOf(dossier.value))}\n`);
  return 0;
}
