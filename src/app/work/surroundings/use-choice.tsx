/** What a building is used for: one list, wherever it is asked. */
import { optionOf, useOptions, usesOfOption } from '../../../i18n/uses-said.ts';
import { judgeBuildings } from '../../actions/judge-buildings.ts';
import { Select } from '../../kit/select.tsx';
import { useApp } from '../../state/store.ts';
import { wordsIn } from '../../words.ts';

const useBuildingWords = wordsIn('buildings');

export function UseChoice({ ids, label, none }: { ids: readonly string[]; label: string; none: string }) {
  const b = useBuildingWords();
  const judgements = useApp((state) => state.dossier?.judgements);
  const [only = '', ...others] = new Set(ids.map((id) => optionOf(judgements?.[id]?.uses ?? [])));
  return (
    <Select
      label={label}
      value={others.length === 0 ? only : ''}
      options={[['', none], ...useOptions(b)]}
      onChange={(key) => {
        const uses = usesOfOption(key);
        if (uses) judgeBuildings(ids, { uses });
      }}
    />
  );
}
