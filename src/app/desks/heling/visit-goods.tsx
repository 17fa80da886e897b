/** The goods of a visit, one after another: scanned or typed, each with its own outcome. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { RegisterCard } from '../../../archive/registers.ts';
import type { Format } from '../../../i18n/format.ts';
import type { HelingWords } from '../../../i18n/nl/heling.ts';
import { fileText } from '../../../job/decode-text.ts';
import { checkNumbers } from '../../../job/heling-client.ts';
import type { SanctionTable } from '../../../modules/heling/sanctions.ts';
import type { Asked } from '../../../modules/heling/search.ts';
import { readStock } from '../../../modules/heling/stock.ts';
import {
  type Good,
  type GoodAnswer,
  newGood,
  resultOf,
  signOf,
  type Visit,
  withGood,
  withoutGood,
} from '../../../modules/heling/visit.ts';
import { Button } from '../../kit/button.tsx';
import { FileChoice } from '../../kit/file-choice.tsx';
import { AskOne } from './ask-one.tsx';
import { factsOf } from './facts-of.ts';
import { Mark } from './mark.tsx';
import { wipePhoto } from './photo.tsx';
import { VisitGood } from './visit-good.tsx';
import { answerText } from './visit-report-of.ts';

/** A number against the registers that are on, with what was asked and when. */
export async function answerOf(
  asked: readonly Asked[],
  registers: readonly RegisterCard[],
): Promise<readonly GoodAnswer[] | null> {
  const read = await checkNumbers(
    asked,
    registers.map(({ id }) => id),
    () => undefined,
  );
  if (!read.ok) return null;
  const at = new Date().toISOString();
  return read.value.map(({ kind, valid, normalised, remark, result, matches }) => ({
    kind,
    valid,
    normalised,
    remark,
    result,
    matches: matches.slice(0, 3),
    at,
    registers: registers.map(factsOf),
  }));
}

export function VisitGoods({
  t,
  f,
  visit,
  registers,
  table,
  drawn,
  onChange,
}: {
  t: HelingWords;
  f: Format;
  visit: Visit;
  registers: readonly RegisterCard[];
  table: SanctionTable;
  drawn: readonly number[];
  onChange: (by: (visit: Visit) => Visit) => void;
}) {
  const w = t.visit;
  const [chosen, setChosen] = useState<string | null>(null);
  const [again, setAgain] = useState(0);
  const [problem, setProblem] = useState<string | null>(null);
  const [told, setTold] = useState<string | null>(null);
  const top = useRef<HTMLDivElement>(null);
  const places = drawn.filter((place) => !visit.goods.some((good) => good.place === place));
  const good = visit.goods.find(({ id }) => id === chosen);
  const put = (one: Good) => onChange((now) => withGood(now, one));
  const add = async (asked: Asked) => {
    setProblem(null);
    const one = newGood(crypto.randomUUID(), { number: asked.input, what: asked.what, brand: asked.brand });
    put(one);
    setChosen(one.id);
    const answers = await answerOf([asked], registers).catch(() => null);
    const [answer] = answers ?? [];
    if (answer)
      onChange((now) => {
        const kept = now.goods.find(({ id }) => id === one.id);
        return kept ? withGood(now, { ...kept, answer }) : now;
      });
    else setProblem(t.problems.failed);
  };
  const addStock = async (file: File) => {
    const read = readStock(await fileText(file));
    if (!read.ok) return setProblem(t.problems[read.error]);
    const { lines, missing } = read.value;
    const goods = lines.map(({ input, what, brand, bought, id }) =>
      newGood(crypto.randomUUID(), {
        number: input,
        what,
        brand,
        bought,
        lineNr: id,
        dor: 'yes',
        state: input.trim() === '' ? 'none' : 'number',
      }),
    );
    const answers = await answerOf(lines, registers).catch(() => null);
    if (!answers) return setProblem(t.problems.failed);
    onChange((now) =>
      goods.reduce(
        (sum, one, i) => withGood(sum, one.state === 'none' ? one : { ...one, answer: answers[i] ?? null }),
        now,
      ),
    );
    const gaps = Object.entries(missing).map(([field, count]) => w.stockMissing(field as keyof typeof missing, count));
    setTold(w.stockRead(goods.length, gaps.filter(Boolean).join('; ')));
  };
  useEffect(() => {
    if (good) top.current?.scrollIntoView({ block: 'start' });
  }, [good?.id]);
  if (good)
    return (
      <div ref={top}>
        <VisitGood
          key={good.id}
          t={t}
          f={f}
          nr={visit.goods.indexOf(good) + 1}
          visit={visit}
          good={good}
          places={places}
          table={table}
          onChange={put}
          onDrop={() => {
            if (good.photo) wipePhoto(good.id);
            setChosen(null);
            onChange((now) => withoutGood(now, good.id));
          }}
          onList={() => setChosen(null)}
          onNext={() => {
            setChosen(null);
            setAgain(again + 1);
          }}
        />
      </div>
    );
  return (
    <>
      <AskOne t={t} busy={false} again={again} onAsk={(asked) => void add(asked)} />
      <div class="pair">
        <Button
          onClick={() => {
            const one = newGood(crypto.randomUUID(), { state: 'none' });
            put(one);
            setChosen(one.id);
          }}
        >
          {w.addNone}
        </Button>
        <FileChoice label={w.stockOpen} onFile={addStock} />
      </div>
      {told && <p role="status">{told}</p>}
      {problem && (
        <p class="problem" role="alert">
          {problem}
        </p>
      )}
      {visit.goods.length === 0 ? (
        <p class="help">{w.noGoods}</p>
      ) : (
        <ol class="goods-list">
          {visit.goods.map((one, i) => (
            <li key={one.id}>
              <button type="button" class="goods-line" onClick={() => setChosen(one.id)}>
                <GoodMark good={one} />
                <span>
                  <small>
                    {i + 1}. {[one.what, one.brand].filter(Boolean).join(', ') || w.good}
                  </small>
                  {/* What the police have registered comes before what the own registers say. */}
                  {one.stopHeling?.outcome === 'stolen' && <strong class="problem">{t.outcome.stolenTitle}</strong>}
                  {!(signOf(one) === 'stolen' && resultOf(one) === 'not-asked') && (
                    <strong>{w.goodResults[resultOf(one)]}</strong>
                  )}
                  <span class="number">{one.state === 'number' ? one.number : w.states[one.state]}</span>
                  {resultOf(one) !== 'not-asked' && <small>{answerText(one, t)}</small>}
                  {one.later && <small class="problem">{w.laterFound}</small>}
                  {one.state === 'number' && one.stopHeling?.outcome !== 'stolen' && (
                    <small>
                      Stop Heling: {one.stopHeling ? t.ui.outcomes[one.stopHeling.outcome] : t.ui.outcomes.open}
                    </small>
                  )}
                </span>
              </button>
            </li>
          ))}
        </ol>
      )}
      {places.length > 0 && <p class="note">{w.sampleText(places.join(', '))}</p>}
    </>
  );
}

function GoodMark({ good }: { good: Good }) {
  const sign = signOf(good);
  return <Mark result={sign === 'not-asked' ? 'none' : sign} />;
}
