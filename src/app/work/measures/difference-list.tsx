/** What differs between two answers, building by building: the text beside the signs on a map. */
import type { Dossier } from '../../../archive/dossier.ts';
import type { WholeAssessment } from '../../../engine/scene/assessment.ts';
import { type DifferenceKind, differenceKinds, differenceSigns } from '../../map/draw-difference.ts';
import { wordsIn } from '../../words.ts';
import { nameOf } from '../outcome/finding-words.ts';

const useTalkWords = wordsIn('talk');

interface Difference {
  readonly kinds: ReadonlyMap<string, DifferenceKind>;
  readonly dossier: Dossier;
  /** What comes out of it. */
  readonly after: WholeAssessment;
}

export function DifferenceList({ kinds, dossier, after }: Difference) {
  const w = useTalkWords();
  const awaits = after.criteria.some(({ state }) => state === 'pending');
  const names = (kind: DifferenceKind) => [...kinds].filter(([, of]) => of === kind).map(([id]) => nameOf(id, dossier));
  return (
    <ul>
      {differenceKinds.map((kind) => (
        <li key={kind}>
          <strong>
            {differenceSigns[kind]} {kind === 'better' && awaits ? w.betterAwaits : w.differenceKinds[kind]}:
          </strong>{' '}
          {names(kind).join(', ') || w.differenceNone}
        </li>
      ))}
    </ul>
  );
}
