/** Keyboard: undo and redo as everywhere. */
import { redo, undo } from '../actions/edit-dossier.ts';

/** Where letters are typed, the keys take back letters: only such a field has a selection in it. */
const hasOwnUndo = (target: Partial<HTMLInputElement> | null): boolean =>
  Boolean(target?.isContentEditable) || (target?.selectionStart ?? null) !== null;

export function undoByKey(event: KeyboardEvent): void {
  if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'z') return;
  if (hasOwnUndo(event.target as HTMLElement | null)) return;
  event.preventDefault();
  if (event.shiftKey) redo();
  else undo();
}
