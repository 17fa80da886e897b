/** The dossier in an export package that this app made: the package opens as what it was made of. */
import { strFromU8, unzipSync } from 'fflate';

/** Larger is no dossier, whatever a zip says of itself. */
const mostBytes = 100_000_000;

/** @returns the text of the dossier; null when the bytes are no package of ours */
export function dossierInPackage(bytes: Uint8Array): string | null {
  try {
    const parts = unzipSync(bytes, {
      filter: ({ name, originalSize }) => /(?:^|\/)beoordeling\.json$/.test(name) && originalSize < mostBytes,
    });
    const [part] = Object.values(parts);
    return part ? strFromU8(part) : null;
  } catch {
    return null;
  }
}
