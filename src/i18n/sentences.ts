/** Sentences made of an answer's codes, for every face the same. */
import type { TippingPoint } from '../engine/assessment.ts';
import type { Catalogue } from './nl.ts';

/** "Wordt rood als …": what an officer can check on site. */
export function tippingSentence({ input, verdict, to }: TippingPoint, t: Catalogue): string {
  return t.tipping[input as keyof typeof t.tipping](t.verdict[verdict].word.toLowerCase(), to === true);
}
