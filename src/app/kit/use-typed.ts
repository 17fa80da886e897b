/** What is typed in a field, until it is given: after a pause, on Enter, when the field is left, or when the page is. */
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { notGiven, notGivenIs } from '../actions/not-given.ts';
import { typed as isGiven, type Stretch, typing, within } from '../actions/typed-text.ts';
import { useApp } from '../state/store.ts';

const pauseMs = 500;

interface Field {
  text: string | null;
  given: string | null;
  stretch: Stretch;
  pause: ReturnType<typeof setTimeout> | undefined;
  value: string;
  onCommit: (value: string) => void;
  problem: string | null | undefined;
}

/**
 * @param problem undefined for free text, which is given at every pause; else half a number is no number yet
 * @param name of the field among those of its dossier: what is wrong waits under it when its screen is left
 */
export function useTyped(
  value: string,
  onCommit: (value: string) => void,
  problem: string | null | undefined,
  name: string,
) {
  const [text, setText] = useState<string | null>(null);
  const { current: field } = useRef<Field>({
    text: null,
    given: null,
    stretch: { made: false },
    pause: undefined,
    value,
    onCommit,
    problem,
  });
  Object.assign(field, { value, onCommit, problem });
  const put = (next: string | null) => {
    field.text = next;
    setText(next);
  };
  const give = () => {
    clearTimeout(field.pause);
    isGiven(field);
    const { text: now } = field;
    // The old value typed again mends what was wrong.
    if (now === null || (!field.problem && (now === field.value || now === field.given))) return;
    field.given = now;
    within(field.stretch, () => field.onCommit(now));
  };
  const leave = () => {
    give();
    if (!field.problem) put(null);
  };
  // What is wrong is known only after it was given: it comes back with its sentence, and goes with it.
  useLayoutEffect(() => {
    if (problem) put(field.text ?? field.given);
    else if (field.text === field.given && problem === null) put(null);
  }, [problem]);
  // What was typed belongs to the dossier that it was typed in; that one got it before it went.
  const of = useApp((state) => state.dossier?.id);
  useLayoutEffect(() => put(null), [of]);
  useEffect(() => give, []);
  const wasWrong = useRef(false);
  // Wrong, so the dossier does not have it: it is not kept, whatever else is, and is there again when its screen is.
  useLayoutEffect(() => {
    const waiting = problem === undefined ? undefined : notGiven(name, of);
    if (waiting === undefined || field.text !== null) return;
    put(waiting);
    wasWrong.current = true;
    onCommit(waiting);
  }, [of]);
  useLayoutEffect(() => {
    if (problem && text !== null) {
      wasWrong.current = true;
      notGivenIs(name, text, of);
    } else if (wasWrong.current && !problem) {
      wasWrong.current = false;
      notGivenIs(name, null, of);
    }
  }, [problem, text, of]);
  return {
    shown: text ?? value,
    input: (next: string) => {
      if (field.text === null) Object.assign(field, { given: null, stretch: { made: false } });
      put(next);
      typing(field, give);
      clearTimeout(field.pause);
      if (problem === undefined) field.pause = setTimeout(give, pauseMs);
    },
    give: leave,
  };
}
