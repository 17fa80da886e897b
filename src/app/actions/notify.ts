import type { Notice } from '../state/app-state.ts';
import { patch, store } from '../state/store.ts';

let counter = 0;
const doneMs = 6000;

/** One clear sentence by code; the words are in `i18n`. The same sentence is not said twice. */
export function notify(tone: Notice['tone'], code: string, details: Notice['details'] = {}, way?: Notice['way']): void {
  const id = ++counter;
  // Of two dossiers that could not be kept each has its own way back.
  const notices = store
    .getState()
    .notices.filter(
      (one) => one.code !== code || (one.way?.kind === 'back' && JSON.stringify(one.way) !== JSON.stringify(way)),
    );
  patch({ notices: [...notices, { id, tone, code, details, way }] });
  // What went well need not be clicked away.
  if (tone === 'done') setTimeout(() => dismiss(id), doneMs);
}

/** What is folded is opened; what comes later is folded again. */
export function read(ids: readonly number[]): void {
  patch({ notices: store.getState().notices.map((one) => (ids.includes(one.id) ? { ...one, read: true } : one)) });
}

export function dismiss(id: number): void {
  patch({ notices: store.getState().notices.filter((one) => one.id !== id) });
}

/** What it said is no longer so. */
export function dismissCode(...codes: readonly string[]): void {
  const { notices } = store.getState();
  const rest = notices.filter(({ code }) => !codes.includes(code));
  if (rest.length < notices.length) patch({ notices: rest });
}
