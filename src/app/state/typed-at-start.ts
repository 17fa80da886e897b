/** The place that was typed at the front door and not gone to: a dossier that a file makes goes on with it, once. */
export const atStart = { typed: '' };
