/** What stands in a form until it is added: it stays when its screen is left, and the header says that the dossier does not have it. */
import { choiceNotGiven, choiceNotGivenIs, notGiven, notGivenIs, openId } from '../actions/not-given.ts';
import { useApp } from '../state/store.ts';

/**
 * As `useState` for one field.
 * @param field unique among the forms of a dossier
 * @param start what stands there when nobody typed
 * @param desk whose form it is, when it is not the dossier's
 */
export function useNotGiven(field: string, start = '', desk?: string): readonly [string, (text: string) => void] {
  useApp((state) => state.notGiven);
  const open = useApp((state) => state.dossier?.id);
  const of = desk ?? open;
  return [notGiven(field, of) ?? start, (text) => notGivenIs(field, text === start ? null : text, desk ?? openId())];
}

/** The same for what is ticked or chosen. */
export function useChoiceNotGiven<Choice>(
  field: string,
  start: Choice,
  desk?: string,
): readonly [Choice, (choice: Choice | null) => void] {
  useApp((state) => state.choicesNotGiven);
  const open = useApp((state) => state.dossier?.id);
  const chosen = choiceNotGiven<Choice>(field, desk ?? open);
  return [chosen ?? start, (choice) => choiceNotGivenIs(field, choice, desk ?? openId())];
}
