/** Sentences made of an answer's codes, for every face the same. */
import type { TippingPoint } from '../engine/scene/assessment.ts';
import type { Format } from './format.ts';
import type { FullWords } from './full-words.ts';
import type { TippingWords } from './nl/outcome.ts';

/** What only an adviser can tell: nobody sees a charge at the door. */
export function isForAdviser({ input }: TippingPoint): boolean {
  return ['charge', 'wallFactor', 'loadFactor', 'pieces', 'heavyChosen'].includes(input);
}

/** "Wordt rood als …": what an officer can check on site. `nameOf` turns a building's id into what stands on its door. */
export function tippingSentence(
  { input, verdict, from, to, receptor }: TippingPoint,
  t: FullWords,
  words: TippingWords,
  f: Format,
  nameOf: (id: string | null) => string,
): string {
  const value =
    input === 'glazing'
      ? t.panes[to as keyof typeof t.panes]
      : typeof to === 'number' &&
          input !== 'placesOfStay' &&
          input !== 'care' &&
          input !== 'heightM' &&
          input !== 'roofs'
        ? f.number(to, input === 'charge' ? 2 : 1)
        : String(to);
  const say = words[input as keyof TippingWords];
  return say(t.verdict[verdict].word.toLowerCase(), value, nameOf(receptor), String(from));
}
