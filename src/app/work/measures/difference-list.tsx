/** What differs between two answers, building by building: the text beside the signs on a map. */
import type { Dossier } from '../../../archive/dossier.ts';
import { oneStreet } from '../../../i18n/names-listed.ts';
import { type DifferenceKind, differenceKinds, differenceSigns } from '../../../report/plan-marks.ts';
import { wordsIn } from '../../words.ts';
import { nameOf } from '../outcome/finding-words.ts';

const useTalkWords = wordsIn('talk');

interface Difference {
  readonly kinds: ReadonlyMap<string, DifferenceKind>;
  readonly dossier: Dossier;
}

export function DifferenceList({ kinds, dossier }: Difference) {
  const w = useTalkWords();
  const names = (kind: DifferenceKind) =>
    oneStreet([...kinds].filter(([, of]) => of === kind).map(([id]) => nameOf(id, dossier)));
  return (
    <ul>
      {differenceKinds.map((kind) => (
        <li key={kind}>
          <strong>
            {differenceSigns[kind]} {w.differenceKinds[kind]}:
          </strong>{' '}
          {names(kind).join(', ') || w.differenceNone}
        </li>
      ))}
    </ul>
  );
}
