/** English of the buttons behind a sentence. */
import type { waysNl } from '../nl/notice-ways.ts';

export const waysEn: typeof waysNl = { keepAsNew: 'Keep as a new dossier', back: 'Go back to this dossier' };
