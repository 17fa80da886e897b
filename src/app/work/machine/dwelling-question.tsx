/** Who sleeps next to the machine: one question; a no is said of every side, a yes asks which. */
import type { Dossier } from '../../../archive/dossier.ts';
import type { Answers } from '../../../engine/scene/scene.ts';
import { neighboursText } from '../../../i18n/neighbours-said.ts';
import { answer } from '../../actions/edit-dossier.ts';
import { Checkbox } from '../../kit/fields.tsx';
import { shownAssessment } from '../../state/selectors.ts';
import { useApp } from '../../state/store.ts';
import { wordsIn, wordsInFull } from '../../words.ts';
import { Asked, saidNotKnown } from '../outcome/dont-know.tsx';
import { nameOf } from '../outcome/finding-words.ts';

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

/** Of the register where it does not know what the building of the machine is used for, and nobody said it. */
function FollowsUnknown({ dossier, hostId }: { dossier: Dossier; hostId: string }) {
  const words = useMachineWords();
  const host = dossier.surroundings.buildings.find(({ id }) => id === hostId);
  if (!host || (dossier.judgements[hostId]?.uses ?? host.uses)) return null;
  return <p class="help">{words.followsUnknown(Boolean(dossier.unknownUseAs))}</p>;
}

export function DwellingQuestion({ answers }: { answers: Sides }) {
  const { t, f } = useFullWords();
  const words = useMachineWords();
  const now = said(answers);
  const notKnown = useApp((state) => saidNotKnown(state.dossier, state.machineAt, 'dwelling-beside'));
  const dossier = useApp((state) => state.dossier);
  const assessment = useApp(shownAssessment);
  const host = assessment?.receptors.find((one) => one.host)?.buildingId;
  const beside =
    dossier && assessment && neighboursText(assessment, 'question', words, { t, f, name: (id) => nameOf(id, dossier) });
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
      {beside && <p class="help">{beside}</p>}
      {now === 'open' && !notKnown && dossier && host && <FollowsUnknown dossier={dossier} hostId={host} />}
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
