/** Who sleeps next to the machine: one question; a no is said of every side, a yes asks which. */
import type { Answers } from '../../../engine/scene/scene.ts';
import { answer } from '../../actions/edit-dossier.ts';
import { Checkbox, Radios } from '../../kit/fields.tsx';
import { useWords, wordsIn } from '../../words.ts';

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
  const { t } = useWords();
  const words = useMachineWords();
  const now = said(answers);
  return (
    <>
      <Radios
        label={words.dwellingQuestion}
        value={now}
        options={[
          ['open', words.followRegister],
          ['yes', t.ui.yes],
          ['no', t.ui.no],
        ]}
        onChange={(value) => answer(answered[value])}
      />
      {now === 'open' && answers.dwellingAboveOrBehind === false && <p class="help">{words.dwellingHalf}</p>}
      {now === 'yes' && (
        <fieldset class="choice">
          <legend class="utrecht-form-label">{words.dwellingWhere}</legend>
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
