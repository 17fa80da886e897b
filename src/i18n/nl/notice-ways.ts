/** Buttons behind a sentence about what was not kept. */
export const waysNl = { keepAsNew: 'Bewaar als nieuw dossier', back: 'Ga terug naar dit dossier' };
