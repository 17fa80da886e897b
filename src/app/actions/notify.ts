import type { Notice } from '../state/app-state.ts';
import { patch, store } from '../state/store.ts';

let counter = 0;
const doneMs = 6000;

/** One clear sentence by code; the words are in `i18n`. The same sentence is not said twice. */
export function notify(tone: Notice['tone'], code: string, details: Notice['details'] = {}): void {
  const notices = store.getState().notices.filter((one) => one.code !== code);
  const id = ++counter;
  patch({ notices: [...notices, { id, tone, code, details }] });
  // What went well need not be clicked away.
  if (tone === 'done') setTimeout(() => dismiss(id), doneMs);
}

export function dismiss(id: number): void {
  patch({ notices: store.getState().notices.filter((one) => one.id !== id) });
}
