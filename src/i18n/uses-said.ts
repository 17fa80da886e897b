/** What a building is used for, as it is chosen and as it is said: one use, or several that are chosen as one. */
import { type Use, uses } from '../engine/scene/scene.ts';
import type { BuildingsWords } from './nl/questions.ts';

type Words = Pick<BuildingsWords, 'uses' | 'shopWithHomes'>;

/** A shop with homes on top: what most buildings are in a street where machines stand. */
const shopWithHomes: readonly Use[] = ['winkelfunctie', 'woonfunctie'];

/** All that can be chosen as one, the plain ones first. */
const choices: readonly (readonly Use[])[] = [...uses.map((one) => [one]), shopWithHomes];

const isSame = (some: readonly Use[], others: readonly Use[]): boolean =>
  some.length === others.length && some.every((one) => others.includes(one));

const keyOf = (choice: readonly Use[]): string => choice.join();

export const useOptions = (words: Words): readonly (readonly [string, string])[] =>
  choices.map((one) => [keyOf(one), chosenUse(one, words)]);

export const usesOfOption = (key: string): readonly Use[] | undefined => choices.find((one) => keyOf(one) === key);

/** The option by which these were chosen; empty where none says them. */
export function optionOf(of: readonly Use[]): string {
  const choice = choices.find((one) => isSame(one, of));
  return choice ? keyOf(choice) : '';
}

/** What somebody said of a building: as it was chosen. What a register says has no floors: that is `usesSaid`. */
export const chosenUse = (of: readonly Use[], words: Words): string =>
  isSame(of, shopWithHomes) ? words.shopWithHomes : usesSaid(of, words);

/** Of a building somebody may have said it; else the register has it, or it is not known. */
export const useOf = (own: readonly Use[] | undefined, known: readonly Use[] | null, words: Words): string | null =>
  own ? chosenUse(own, words) : known && usesSaid(known, words);

export const usesSaid = (of: readonly Use[], words: Words): string => of.map((one) => words.uses[one]).join(' + ');
