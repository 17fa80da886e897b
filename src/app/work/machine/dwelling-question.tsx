/** Who sleeps next to the machine: one question; a no is said of every side, a yes asks which. */
import type { Answers } from '../../../engine/scene/scene.ts';
import { answer } from '../../actions/edit-dossier.ts';
import { Checkbox } from '../../kit/fields.tsx';
import { useApp } from '../../state/store.ts';
import { wordsIn, wordsInFull } from '../../words.ts';
import { Asked, saidNotKnown } from '../outcome/dont-know.tsx';

const useFullWords = wordsInFull();
const useMachineWords = wordsIn('machine');

type Sides = Pick<Answers, 'dwellingAboveOrBehind' | 'dwellingBeside'>;

const said = ({ dwellingAboveOrBehind: above, dwellingBeside: beside }: Sides): 'open' | 'yes' | 'no' =>
  above || beside ? 'yes' : above === false && beside === false ? 'no' : 'open';

/** A yes is said of every side until the officer says of which. */
const answered = {
  open: { dwellingAboveOrBehind: null, dwellingBeside: null },
  yes: { dwellingAboveOrBehind: true, dwellingBeside: true },
  no: { dwellingAboveOrBehind: false, dwellingBeside: false },
} as const satisfies Record<string, Sides>;

export function DwellingQuestion({ answers }: { answers: Sides }) {
  const { t } = useFullWords();
  const words = useMachineWords();
  const now = said(answers);
  const notKnown = useApp((state) => saidNotKnown(state.dossier, state.machineAt, 'dwelling-beside'));
  return (
    <>
      <Asked
        what="dwelling-beside"
        label={words.dwellingQuestion}
        value={now === 'open' && notKnown ? null : now}
        opens={answered.open}
        options={[
          ['open', words.followRegister],
          ['yes', t.ui.sayYes],
          ['no', t.ui.sayNo],
        ]}
        onChange={(value) => answer(answered[value])}
      />
      {now === 'open' && answers.dwellingAboveOrBehind === false && <p class="help">{words.dwellingHalf}</p>}
      {now === 'yes' && (
        <fieldset class="choice">
          <legend class="utrecht-form-label">{words.dwellingWhere}</legend>
          {answers.dwellingAboveOrBehind && answers.dwellingBeside && <p class="help">{words.dwellingBoth}</p>}
          <Checkbox
            label={words.dwellingAbove}
            checked={answers.dwellingAboveOrBehind === true}
            onChange={(on) => answer({ dwellingAboveOrBehind: on, dwellingBeside: answers.dwellingBeside ?? false })}
          />
          <Checkbox
            label={words.dwellingBeside}
            checked={answers.dwellingBeside === true}
            onChange={(on) =>
              answer({ dwellingBeside: on, dwellingAboveOrBehind: answers.dwellingAboveOrBehind ?? false })
            }
          />
        </fieldset>
      )}
    </>
  );
}
