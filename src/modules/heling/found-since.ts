/** What a newer register says of a list that was asked before: only what nobody knew then. */
import { type GoodAnswer, saysMore } from './visit.ts';

export interface ListBefore {
  /** Places in the list that were found when it was kept; before `near` was kept too, also those that looked like something. */
  readonly hits: readonly number[];
  /** Places that looked like something: found now is news. */
  readonly near?: readonly number[] | undefined;
}

export function foundSince(
  { hits, near = [] }: ListBefore,
  answers: readonly GoodAnswer[],
): { readonly place: number; readonly answer: GoodAnswer }[] {
  return answers.flatMap((answer, place) => {
    if (hits.includes(place)) return [];
    const news = near.includes(place) ? answer.result === 'exact' : saysMore(null, answer);
    return news ? [{ place, answer }] : [];
  });
}
