/** `cli open REPORT.pdf`: the scene that a report carries, back on stdout, byte for byte as it went in. */
import { parseArgs } from 'node:util';
import { sceneOf } from '../archive/dossier.ts';
import { readDossierText } from '../archive/dossier-schema.ts';
import { unpackedText } from '../archive/link.ts';
import { versionOf } from '../archive/migrations.ts';
import { bytesIn } from './given-file.ts';
import type { Io } from './io.ts';
import { Unusable } from './unusable.ts';

const sentences: Readonly<Record<string, string>> = {
  'no-link':
    'carries no assessment; open a report that was made by Gevelwijzer and not cut, merged or printed without its link',
  several: 'holds more than one report; open each report by itself, as it was before they were merged',
  'newer-version': 'was made with a newer Gevelwijzer; update and try again',
  'too-large': 'carries more than a dossier can be; it is refused',
  damaged: 'carries an assessment that is cut off or changed',
};

/**
 * The scene on stdout. A report that was judged under limits of a municipality says so, and `--policy FILE` writes them: the
 * scene alone would be judged under those of the release.
 */
export async function runOpen(args: string[], io: Io): Promise<number> {
  const unusable = (line: string): number => {
    io.complain(line);
    return 2;
  };
  let given: { values: { policy?: string | undefined }; positionals: string[] };
  try {
    given = parseArgs({ args, options: { policy: { type: 'string' } }, allowPositionals: true });
  } catch (fault) {
    return unusable(`open: ${(fault as Error).message}`);
  }
  const { values, positionals } = given;
  const [path] = positionals;
  if (!path) return unusable('open: name a report');
  let bytes: Uint8Array;
  try {
    bytes = await bytesIn(path, io);
  } catch (problem) {
    if (!(problem instanceof Unusable)) throw problem;
    return unusable(problem.message);
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
  const { policy } = dossier.value;
  if (policy && values.policy) await io.writeFile(values.policy, `${JSON.stringify(policy, null, 2)}\n`);
  else if (policy?.profile)
    io.complain(
      `${path}: was judged under the charge profile ${policy.profile.name}; assess --policy takes its file (SHA-256 ${policy.profile.sha256})`,
    );
  else if (policy)
    io.complain(
      `${path}: was judged under ${policy.id} ${policy.version} of ${policy.owner}; --policy FILE writes these limits, for assess --policy`,
    );
  else if (values.policy)
    io.complain(`${path}: was judged under the limits of the release; ${values.policy} is not written`);
  // A report printed from the app carries its whole dossier; the scene is what others compute with.
  io.write(versionOf(JSON.parse(text.value)) === null ? text.value : `${JSON.stringify(sceneOf(dossier.value))}\n`);
  return 0;
}
