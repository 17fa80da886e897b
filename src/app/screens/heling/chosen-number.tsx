/** One number in full: what was found, the two numbers under each other, chance, and the way to Stop Heling. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Format } from '../../../i18n/format.ts';
import type { HelingWords } from '../../../i18n/heling-nl.ts';
import { normalise } from '../../../modules/heling/number.ts';
import type { NumberAnswer } from '../../../modules/heling/search.ts';
import { Button } from '../../kit/button.tsx';
import { Radios } from '../../kit/fields.tsx';
import type { HandOvers } from './hand-overs.tsx';

/** Above this a likeness says little: about one in twenty. */
const weakFrom = 0.05;
type Outcome = 'open' | 'stolen' | 'none';

export function ChosenNumber({
  t,
  f,
  answer,
  names,
  handOvers,
  onClose,
}: {
  t: HelingWords;
  f: Format;
  answer: NumberAnswer;
  names: string;
  handOvers: HandOvers;
  onClose: () => void;
}) {
  const [copied, setCopied] = useState(false);
  const known = handOvers.all.find(({ value }) => value.number === answer.normalised)?.value;
  const outcome: Outcome = known?.outcome ?? 'open';
  const [match] = answer.matches;
  const title = useRef<HTMLHeadingElement>(null);
  // Whoever chose a line by keyboard goes on reading here.
  useEffect(() => title.current?.focus({ preventScroll: true }), []);
  const handOver = async () => {
    await navigator.clipboard.writeText(answer.normalised).catch(() => undefined);
    setCopied(true);
    window.open('https://www.stopheling.nl/', '_blank', 'noopener,noreferrer');
  };
  return (
    <aside class="desk-chosen" aria-labelledby="chosen-title">
      <div class="section-head">
        <h2 id="chosen-title" ref={title} tabIndex={-1}>
          <span class={`mark mark-${answer.result}`} aria-hidden="true" />
          {t.results[answer.result]}
        </h2>
        <Button kind="subtle" label={`${t.ui.close}: ${answer.input}`} onClick={onClose}>
          ×
        </Button>
      </div>
      <p>{t.message(answer, names)}</p>
      {match && answer.result === 'near' && (
        <div class="desk-compare">
          <h3>{t.ui.compare}</h3>
          <p>{t.ui.typed}</p>
          <Signs text={answer.normalised} marked={match.differs} />
          <p>{t.ui.registered}</p>
          <Signs text={normalise(match.number)} marked={match.differs} />
          <p>{t.chance(match.chance)}</p>
          {match.chance > weakFrom && <p class="problem">{t.ui.weak}</p>}
        </div>
      )}
      {match?.brand && <p>{match.brand}</p>}
      {answer.remark && <p class="help">{t.remarks[answer.remark]}</p>}
      <h3>{t.ui.handOver}</h3>
      <Button kind="primary" onClick={() => void handOver()}>
        {t.ui.copy}
      </Button>
      {copied && <p role="status">{t.ui.copied}</p>}
      <Radios<Outcome>
        label={t.ui.outcome}
        value={outcome}
        options={[
          ['stolen', t.ui.outcomes.stolen],
          ['none', t.ui.outcomes.none],
          ['open', t.ui.outcomes.open],
        ]}
        onChange={(value) =>
          void (value === 'open' ? handOvers.drop(answer.normalised) : handOvers.put(answer.normalised, value))
        }
      />
      {known && <p class="help">{t.ui.recorded(`${f.date(known.at)}, ${f.time(known.at)}`)}</p>}
    </aside>
  );
}

/** A number sign by sign; what differs is framed and underlined, not only coloured. */
function Signs({ text, marked }: { text: string; marked: readonly number[] }) {
  return (
    <p class="signs">
      <span class="unseen">{text}</span>
      {text.split('').map((sign, i) => (
        <span key={`${i}${sign}`} class={marked.includes(i) ? 'sign sign-differs' : 'sign'} aria-hidden="true">
          {sign}
        </span>
      ))}
    </p>
  );
}
