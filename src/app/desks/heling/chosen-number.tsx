/** One number in full: what was found, the two numbers under each other, chance, and the way to Stop Heling. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { RegisterCard } from '../../../archive/registers.ts';
import type { Format } from '../../../i18n/format.ts';
import type { HelingWords } from '../../../i18n/nl/heling.ts';
import { aligned } from '../../../modules/heling/compare.ts';
import type { Match } from '../../../modules/heling/search.ts';
import { Button } from '../../kit/button.tsx';
import { Radios } from '../../kit/fields.tsx';
import type { HandOvers } from './hand-overs.tsx';
import { Mark } from './mark.tsx';
import type { Checked } from './results.tsx';

type Outcome = 'open' | 'stolen' | 'none';

export function ChosenNumber({
  t,
  f,
  answer,
  registers,
  handOvers,
  onClose,
}: {
  t: HelingWords;
  f: Format;
  answer: Checked['answers'][number];
  registers: readonly RegisterCard[];
  handOvers: HandOvers;
  onClose: () => void;
}) {
  const title = useRef<HTMLHeadingElement>(null);
  // Whoever chose a line by keyboard goes on reading here.
  useEffect(() => {
    title.current?.focus({ preventScroll: true });
    title.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  const [match, ...more] = answer.matches;
  return (
    <aside class="desk-chosen" aria-labelledby="chosen-title">
      <div class="section-head">
        <p class="help">{t.ui.lineKind(f.number(answer.nr), t.kinds[answer.kind])}</p>
        <Button kind="subtle" label={`${t.ui.close}: ${answer.input}`} onClick={onClose}>
          ×
        </Button>
      </div>
      <h2 id="chosen-title" ref={title} tabIndex={-1}>
        <Mark result={answer.result} />
        {t.results[answer.result]}
      </h2>
      <p>{t.message(answer, registers)}</p>
      {match && answer.result === 'near' && match.weak && (
        <details class="desk-weak">
          <summary>{t.ui.showWeak}</summary>
          <Likeness t={t} match={match} />
        </details>
      )}
      {match && answer.result === 'near' && !match.weak && <Likeness t={t} match={match} />}
      {match && <MatchFacts t={t} f={f} match={match} registers={registers} />}
      {more.length > 0 && (
        <details>
          <summary>{t.ui.moreMatches(more.length)}</summary>
          {more.map((one) => (
            <MatchFacts key={`${one.register}${one.id}`} t={t} f={f} match={one} registers={registers} />
          ))}
        </details>
      )}
      {answer.remark && <p class="help">{t.remarks[answer.remark]}</p>}
      {answer.elsewhere && (
        <p>
          {t.ui.elsewhere(
            answer.elsewhere.source,
            answer.elsewhere.version,
            t.ui.elsewhereResults[answer.elsewhere.result],
          )}
        </p>
      )}
      <HandOverForm t={t} f={f} number={answer.normalised} handOvers={handOvers} />
    </aside>
  );
}

/** The two numbers sign under sign, why they differ, and what chance means for that. */
function Likeness({ t, match }: { t: HelingWords; match: Match }) {
  const places = aligned(match.asked, match.there);
  const row = (side: 'here' | 'there') => (
    <div class="signs" role="img" aria-label={places.map((one) => one[side] ?? '–').join(' ')}>
      {places.map((one, i) => (
        <span key={i} aria-hidden="true" class={one.differs ? 'sign sign-differs' : 'sign'}>
          {one[side] ?? '·'}
        </span>
      ))}
    </div>
  );
  const inHundred = Math.round(100 * match.chance);
  return (
    <>
      <div class="desk-compare">
        <p>{t.ui.typed}</p>
        {row('here')}
        <p>{t.ui.registered}</p>
        {row('there')}
        <p>{t.why(match.reason, match.cost > 1)}</p>
      </div>
      <div class="desk-chance">
        <svg viewBox="0 0 100 100" aria-hidden="true">
          {Array.from({ length: 100 }, (_, i) => (
            <circle
              key={`${i % 10} ${Math.floor(i / 10)}`}
              class={i < inHundred ? 'chance-hit' : 'chance-miss'}
              cx={5 + 10 * (i % 10)}
              cy={5 + 10 * Math.floor(i / 10)}
              r="3.4"
            />
          ))}
        </svg>
        <div>
          <strong>{t.ui.ofHundred(t.chanceShort(match.chance))}</strong>
          <p>{t.chance(match.chance)}</p>
          {match.weak && <p class="help">{t.ui.weak}</p>}
        </div>
      </div>
    </>
  );
}

function MatchFacts({
  t,
  f,
  match,
  registers,
}: {
  t: HelingWords;
  f: Format;
  match: Match;
  registers: readonly RegisterCard[];
}) {
  const register = registers.find(({ name }) => name === match.register);
  return (
    <dl class="facts">
      <dt>{t.ui.columns.register}</dt>
      <dd>{t.ui.lineOf(match.register, match.id)}</dd>
      {register && (
        <>
          <dt>{t.ui.columns.date}</dt>
          <dd>{t.ui.dateAndLines(f.date(register.date), f.number(register.count))}</dd>
          {register.owner && (
            <>
              <dt>{t.ui.ownerShort}</dt>
              <dd>{register.owner}</dd>
            </>
          )}
        </>
      )}
      {match.brand && (
        <>
          <dt>{t.ui.brandThere}</dt>
          <dd>{match.brand}</dd>
        </>
      )}
    </dl>
  );
}

function HandOverForm({
  t,
  f,
  number,
  handOvers,
}: {
  t: HelingWords;
  f: Format;
  number: string;
  handOvers: HandOvers;
}) {
  const [copied, setCopied] = useState<boolean | null>(null);
  const known = handOvers.all.find(({ value }) => value.number === number)?.value;
  const handOver = async () => {
    setCopied(
      await navigator.clipboard.writeText(number).then(
        () => true,
        () => false,
      ),
    );
    window.open('https://www.stopheling.nl/', '_blank', 'noopener,noreferrer');
  };
  return (
    <section class="desk-handover">
      <h3>{t.ui.handOver}</h3>
      <Button kind="primary" onClick={() => void handOver()}>
        {t.ui.copy}
      </Button>
      {copied !== null && (
        <p role="status" class={copied ? 'help' : 'problem'}>
          {copied ? t.ui.copied : t.ui.notCopied(number)}
        </p>
      )}
      <Radios<Outcome>
        label={t.ui.outcome}
        value={known?.outcome ?? 'open'}
        options={[
          ['stolen', t.ui.outcomes.stolen],
          ['none', t.ui.outcomes.none],
          ['open', t.ui.outcomes.open],
        ]}
        onChange={(value) => void (value === 'open' ? handOvers.drop(number) : handOvers.put(number, value))}
      />
      <p class="help">{known ? t.ui.recorded(`${f.date(known.at)}, ${f.time(known.at)}`) : t.ui.willRecord}</p>
    </section>
  );
}
