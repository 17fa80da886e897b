/** Buildings that the register knows and that are not in use: planned, going up, or empty. The officer says whether they count. */
import { countNotInUse, countsNotInUse } from '../../../archive/changed-surroundings.ts';
import type { Dossier } from '../../../archive/dossier.ts';
import { notInUseStatuses } from '../../../engine/scene/register-status.ts';
import { edit } from '../../actions/edit-dossier.ts';
import { Checkbox } from '../../kit/fields.tsx';
import { wordsIn } from '../../words.ts';

const useSourcesWords = wordsIn('sources');

export function NotInUse({ dossier: { surroundings } }: { dossier: Dossier }) {
  const t = useSourcesWords();
  const found = [...surroundings.buildings, ...(surroundings.notInUse ?? [])].filter(({ status }) =>
    notInUseStatuses.has(status),
  );
  if (found.length === 0) return null;
  const counts = [...notInUseStatuses].flatMap((status) => {
    const count = found.filter((one) => one.status === status).length;
    return count > 0 ? `${status}: ${count}` : [];
  });
  return (
    <div class="note">
      <Checkbox
        label={t.countNotInUse}
        checked={countsNotInUse(surroundings)}
        onChange={(on) => edit((one) => ({ ...one, surroundings: countNotInUse(one.surroundings, on) }))}
      />
      <p class="help">
        {t.notInUse} {counts.join(', ')}.
      </p>
    </div>
  );
}
