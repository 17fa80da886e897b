/** "I do not know" is an answer too: it is kept, and says what follows and who knows. */
import { activeVariant, answersOf, type Dossier } from '../../../archive/dossier.ts';
import { isNotKnown } from '../../../engine/scene/held-answers.ts';
import type { Answers } from '../../../engine/scene/scene.ts';
import type { FullWords } from '../../../i18n/full-words.ts';
import { answerNotKnown } from '../../actions/edit-dossier.ts';
import { takeUp } from '../../actions/several-machines.ts';
import { Button } from '../../kit/button.tsx';
import { Radios } from '../../kit/fields.tsx';
import { machineAt } from '../../state/app-state.ts';
import { shownAssessment } from '../../state/selectors.ts';
import { useApp } from '../../state/store.ts';
import { wordsInFull } from '../../words.ts';

const useFullWords = wordsInFull();

type Who = keyof FullWords['who'];

/** Was this question answered with "I do not know" for a machine of the open variant? */
export function saidNotKnown(dossier: Dossier | null, index: number, what: string): boolean {
  const variant = dossier && activeVariant(dossier);
  const machine = variant && machineAt(variant.machines, index);
  return machine ? isNotKnown(answersOf(variant, index), what, machine) : false;
}

/** Below a question that is still open: what follows where the colour waits for it, and who knows. */
function WhoKnows({ what, who, said }: { what: string; who: Who; said: boolean }) {
  const { t } = useFullWords();
  const waits = useApp((state) => shownAssessment(state)?.missing.some((gap) => gap.what === what) ?? false);
  const notGreen = useApp((state) => {
    const one = shownAssessment(state);
    return one?.verdict === 'undetermined' && one.notGreen;
  });
  if (!said && !waits) return null;
  return (
    <p class="help">
      {said && <strong>{t.ui.saidNotKnown}. </strong>}
      {waits && (notGreen ? t.ui.openEitherWay : t.ui.openFollows)} {t.who[who]}
    </p>
  );
}

/** Beside the other answers of a question that is asked in place. @param of the machine that it is asked of; else the chosen one */
export function DontKnow({ what, who, of }: { what: string; who: Who; of?: number }) {
  const { t } = useFullWords();
  const said = useApp((state) => saidNotKnown(state.dossier, of ?? state.machineAt, what));
  const say = () => {
    if (of !== undefined) takeUp(of);
    answerNotKnown(what, !said);
  };
  return (
    <>
      <Button pressed={said} onClick={say}>
        {t.ui.dontKnow}
      </Button>
      <span role="status">{said && <WhoKnows what={what} who={who} said />}</span>
    </>
  );
}

const notKnown = 'not-known';

/** A question with "I do not know" among its answers; where none is chosen it was not answered yet. */
export function Asked<Value extends string>({
  what,
  label,
  value,
  options,
  onChange,
  opens,
  who,
  stays = false,
  help,
}: {
  /** Code of the fact that is missing while this is open. */
  what: string;
  label: string;
  value: Value | null;
  options: readonly (readonly [Value, string])[];
  onChange: (value: Value) => void;
  /** Answers beside the one of this name that "I do not know" takes back. */
  opens?: Partial<Answers>;
  /** Who knows, where a gap decides. */
  who?: Who;
  /** It was answered, and is open all the same. */
  stays?: boolean;
  /** Said below the answers. */
  help?: string | undefined;
}) {
  const { t } = useFullWords();
  const said = useApp((state) => saidNotKnown(state.dossier, state.machineAt, what));
  return (
    <>
      <Radios<Value | typeof notKnown>
        label={label}
        value={value ?? (said ? notKnown : null)}
        options={[...options, [notKnown, t.ui.dontKnow]]}
        onChange={(one) => (one === notKnown ? answerNotKnown(what, true, opens) : onChange(one))}
      />
      {help && <p class="help">{help}</p>}
      {who && (value === null || stays) && <WhoKnows what={what} who={who} said={said} />}
    </>
  );
}
