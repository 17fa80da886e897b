/** What the place is called on paper: one without any name by its point, written there as each point is. */
import type { Dossier } from '../archive/dossier.ts';
import { placeName } from '../archive/place-name.ts';
import type { Format } from '../i18n/format.ts';
import { rdSaid } from '../i18n/rd-said.ts';

export const placeCalled = (dossier: Dossier, f: Format): string => placeName(dossier, (point) => rdSaid(point, f));
