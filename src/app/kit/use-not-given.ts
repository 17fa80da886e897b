/** Text of a form until it is added: it stays when its screen is left, and the header says that the dossier does not have it. */
import { notGiven, notGivenIs } from '../actions/not-given.ts';
import { useApp } from '../state/store.ts';

/** As `useState` for one field. @param field unique among the forms of a dossier @param start what stands there when nobody typed */
export function useNotGiven(field: string, start = ''): readonly [string, (text: string) => void] {
  useApp((state) => state.notGiven);
  useApp((state) => state.dossier?.id);
  return [notGiven(field) ?? start, (text) => notGivenIs(field, text === start ? null : text)];
}
