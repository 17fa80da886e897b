/** Text on the screen that is not in the dossier: of a form that was not added, or of a field that says what is wrong. It never counts as kept. */
import { patch, store } from '../state/store.ts';

/** By dossier and field; a desk goes by its own name, whatever dossier is open. */
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

/** What was put in, of the same form as what comes out. */
export const choiceNotGiven = <Choice>(field: string, of = openId()): Choice | undefined =>
  store.getState().choicesNotGiven[keyOf(of, field)] as Choice | undefined;

/** @param choice null when what it belongs to was added */
export function choiceNotGivenIs(field: string, choice: unknown, of = openId()): void {
  const { [keyOf(of, field)]: _, ...others } = store.getState().choicesNotGiven;
  patch({ choicesNotGiven: choice === null ? others : { ...others, [keyOf(of, field)]: choice } });
}

/** What waits in the forms of a dossier goes with it: under another number, or away. */
export function notGivenGoes(from: string, to: string | null): void {
  const { notGiven: texts, choicesNotGiven: choices } = store.getState();
  patch({ notGiven: moved(texts, from, to), choicesNotGiven: moved(choices, from, to) });
}

function moved<One>(all: Readonly<Record<string, One>>, from: string, to: string | null): Record<string, One> {
  const now = Object.entries(all).flatMap(([key, one]) => {
    if (!key.startsWith(`${from} `)) return [[key, one] as const];
    return to === null ? [] : [[to + key.slice(from.length), one] as const];
  });
  return Object.fromEntries(now);
}
