/** Text on the screen that is not in the dossier: of a form that was not added, or of a field that says what is wrong. It never counts as kept. */
import { patch, store } from '../state/store.ts';

/** By dossier and field; null where no dossier is open. */
const keyOf = (of: string | undefined, field: string): string => `${of ?? ''} ${field}`;

export const openId = (): string | undefined => store.getState().dossier?.id;

export const notGiven = (field: string, of = openId()): string | undefined =>
  store.getState().notGiven[keyOf(of, field)];

/** @param text null when it was added, mended, or is as it was */
export function notGivenIs(field: string, text: string | null, of = openId()): void {
  const { [keyOf(of, field)]: before, ...others } = store.getState().notGiven;
  if (text === null && before === undefined) return;
  patch({ notGiven: text === null ? others : { ...others, [keyOf(of, field)]: text } });
}

/** What waits in the forms of a dossier goes with it: under another number, or away. */
export function notGivenGoes(from: string, to: string | null): void {
  const now = Object.entries(store.getState().notGiven).flatMap(([key, text]) => {
    if (!key.startsWith(`${from} `)) return [[key, text] as const];
    return to === null ? [] : [[to + key.slice(from.length), text] as const];
  });
  patch({ notGiven: Object.fromEntries(now) });
}
