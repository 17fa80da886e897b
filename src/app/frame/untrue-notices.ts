/** A notice leaves when what it says is no longer so: with the place it was about, the edit it followed, or the fault it named. */
import { activeVariant, type Variant } from '../../archive/dossier.ts';
import { dismissCode } from '../actions/notify.ts';
import { isNarrow } from '../kit/media.ts';
import type { AppState, Notice, Screen } from '../state/app-state.ts';

/** About the last move or edit of the open variant: in view, wherever one is, until the next one. */
export const ofTheLastEdit: readonly string[] = [
  'no-facade',
  'asked-again',
  'place-gone',
  'too-many-variants',
  'photo-elsewhere',
  'machine-elsewhere',
  'file-elsewhere',
  'fetched-elsewhere',
];

/** About what is kept: as true on another screen, and taken away by who keeps it. */
const ofKeeping = (notice: Notice): boolean =>
  notice.way !== undefined ||
  /^(?:storage|draft|dossier|unkept|store|registers|exported|changed-elsewhere)/.test(notice.code);

/** No fault, nothing to press, and nothing that a move asks again: it is read where it is about, and folded on a phone. */
export const isGoodToKnow = (one: Notice): boolean =>
  one.tone === 'info' && !ofKeeping(one) && !ofTheLastEdit.includes(one.code);

/** A copy that is opened holds all of what it is a copy of: what was said of that is as true of it. */
const isEdited = (now: Variant, before: Variant): boolean =>
  now.id === before.id
    ? now !== before
    : (['machines', 'answers', 'alternatives', 'measures'] as const).some((key) => now[key] !== before[key]);

/** Pressing a building shows the same step again. */
const isSame = (one: Screen, two: Screen): boolean => JSON.stringify(one) === JSON.stringify(two);

export function leaveUntrue(state: AppState, before: AppState): void {
  if (state.notices.length === 0) return;
  if (state.dossier && before.dossier && isEdited(activeVariant(state.dossier), activeVariant(before.dossier)))
    dismissCode(...ofTheLastEdit);
  if (state.outcome.kind === 'ready' && before.outcome.kind !== 'ready') dismissCode('engine-failed');
  // Good to know, and read: it stands in the step that it is about, and not above all that come after. On a phone it is one
  // line until it is read.
  if (before.screen.kind === 'work' && !isSame(state.screen, before.screen) && state.notices === before.notices)
    dismissCode(
      ...state.notices.filter((one) => isGoodToKnow(one) && (one.read || !isNarrow())).map(({ code }) => code),
    );
  const [now, left] = [state.screen.kind, before.screen.kind];
  // To the front door, or from it to a desk: what was said of the dossier or of the search is left behind.
  if (now !== left && (now === 'start' || (left === 'start' && now === 'desk')))
    dismissCode(...state.notices.filter((one) => !ofKeeping(one)).map(({ code }) => code));
}
