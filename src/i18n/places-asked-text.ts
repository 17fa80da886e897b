/** How far places outdoors are asked about, and for how far it was answered where more counts now. */
import type { PlacesAsked } from '../engine/scene/assessment.ts';
import type { Format } from './format.ts';
import type { FullWords } from './full-words.ts';

/** @param drawn were places drawn then? */
export function placesAskedText(
  { withinM, saidM }: PlacesAsked,
  drawn: boolean,
  { ui }: Pick<FullWords, 'ui'>,
  { wholeMetres }: Pick<Format, 'wholeMetres'>,
): string {
  const now = wholeMetres(withinM);
  if (saidM === null) return ui.placesWithin(now);
  return drawn ? ui.placesMore(wholeMetres(saidM), now) : ui.placesAgain(wholeMetres(saidM), now);
}
