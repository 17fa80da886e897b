/** A field takes so many letters, and a browser cuts off what is pasted beyond that without a word. Here it is said. */
import { notify } from './notify.ts';

export interface TextField {
  readonly value: string;
  /** Below nought: as many as one likes. */
  readonly maxLength: number;
  readonly selectionStart: number | null;
  readonly selectionEnd: number | null;
}

/** Says so when the field has no room for all of the text. What is selected makes way for it. */
export function sayIfCut({ value, maxLength, selectionStart, selectionEnd }: TextField, pasted: string): void {
  const stays = value.length - ((selectionEnd ?? 0) - (selectionStart ?? 0));
  // A field holds the end of a line as one letter.
  const comes = pasted.replaceAll('\r\n', '\n').length;
  if (maxLength >= 0 && stays + comes > maxLength) notify('problem', 'text-cut');
}

const isField = (target: EventTarget | null): target is EventTarget & TextField =>
  target !== null && 'maxLength' in target && 'value' in target;

export function watchPastes(): void {
  window.addEventListener('paste', ({ target, clipboardData }) => {
    if (isField(target)) sayIfCut(target, clipboardData?.getData('text/plain') ?? '');
  });
}
