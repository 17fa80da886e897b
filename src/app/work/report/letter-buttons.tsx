/** The text for a decision in a letter in Word: that of the municipality, or one from this computer. */
import { useEffect, useState } from 'preact/hooks';
import type { ReportProps } from '../../../report/report-part.ts';
import { fillLetter, fillTownLetter, townLetter } from '../../actions/fill-letter.ts';
import { Button } from '../../kit/button.tsx';
import { FileChoice } from '../../kit/file-choice.tsx';
import { wordsIn } from '../../words.ts';

const useStepWords = wordsIn('reportStep');

export function LetterButtons({ props, ready }: { props: ReportProps; ready: boolean }) {
  const { letter } = useStepWords();
  const [town, setTown] = useState<string | null>(null);
  const [said, setSaid] = useState<readonly string[]>([]);
  useEffect(() => void townLetter().then(setTown), []);
  const say = (made: Awaited<ReturnType<typeof fillLetter>>) => {
    const named = (names: readonly string[]) => names.map((name) => `{{${name}}}`).join(', ');
    if (made.kind !== 'filled') return setSaid([letter.problems[made.kind]]);
    const { absent, unknown } = made;
    setSaid([
      letter.done,
      ...(absent.length > 0 ? [letter.absent(named(absent))] : []),
      ...(unknown.length > 0 ? [letter.unknown(named(unknown))] : []),
    ]);
  };
  return (
    <>
      {town !== null && (
        <Button disabled={!ready} onClick={() => void fillTownLetter(town, props).then(say)}>
          {letter.ofTown}
        </Button>
      )}
      {ready && (
        <FileChoice label={letter.ofFile} accept=".docx" onFile={async (file) => say(await fillLetter(file, props))} />
      )}
      <span role="status">{said.join(' ')}</span>
    </>
  );
}
