/** What differs between two answers, building by building: the text beside the signs on a map. */
import type { Dossier } from '../../../archive/dossier.ts';
import { oneStreet } from '../../../i18n/names-listed.ts';
import { type DifferenceKind, differenceKinds, differenceSigns } from '../../../i18n/plan-marks.ts';
import { wordsIn, wordsInFull } from '../../words.ts';
import { nameOf } from '../outcome/finding-words.ts';

const useFullWords = wordsInFull();
const useTalkWords = wordsIn('talk');

interface Difference {
  readonly kinds: ReadonlyMap<string, DifferenceKind>;
  readonly dossier: Dossier;
}

export function DifferenceList({ kinds, dossier }: Difference) {
  const { t } = useFullWords();
  const w = useTalkWords();
  const names = (kind: DifferenceKind) =>
    oneStreet([...kinds].filter(([, of]) => of === kind).map(([id]) => nameOf(id, dossier)));
  return (
    <ul>
      {differenceKinds.map((kind) => (
        <li key={kind}>
          <strong>
            {differenceSigns[kind]} {t.changes[kind]}:
          </strong>{' '}
          {names(kind).join(', ') || w.differenceNone}
        </li>
      ))}
    </ul>
  );
}
