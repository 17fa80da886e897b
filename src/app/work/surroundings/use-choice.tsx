/** What a building is used for: one list, wherever it is asked. */
import { type Use, uses } from '../../../engine/scene/scene.ts';
import { judgeBuildings } from '../../actions/judge-buildings.ts';
import { Select } from '../../kit/select.tsx';
import { wordsIn } from '../../words.ts';

const useBuildingWords = wordsIn('buildings');

export function UseChoice({ ids, label }: { ids: readonly string[]; label: string }) {
  const b = useBuildingWords();
  return (
    <Select<Use | ''>
      label={label}
      value=""
      options={[['', '–'], ...uses.map((one) => [one, b.uses[one]] as const)]}
      onChange={(use) => use && judgeBuildings(ids, { uses: [use] })}
    />
  );
}
