/** The name that somebody gave a dossier; empty where it is called after the place of its machine. */
import { activeVariant, type Dossier } from './dossier.ts';
import { placeName } from './place-name.ts';

export function ownName(dossier: Dossier): string {
  const { title, surroundings } = dossier;
  // What was opened is not yet a name that somebody chose.
  const isOpened = title === surroundings.name && activeVariant(dossier).machines.length === 0;
  return !isOpened && placeName(dossier) === title ? title : '';
}
