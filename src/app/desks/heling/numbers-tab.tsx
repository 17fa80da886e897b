/** Numbers against the registers of this browser: one, or a list; what is found, what looks alike, and how far chance goes. */
import { useRef, useState } from 'preact/hooks';
import type { Format } from '../../../i18n/format.ts';
import type { HelingWords } from '../../../i18n/nl/heling.ts';
import { decodeText } from '../../../job/decode-text.ts';
import { cancelCheck, checkNumbers } from '../../../job/heling-client.ts';
import { type Mapping, type Preview, previewTable } from '../../../modules/heling/number-list.ts';
import type { Asked } from '../../../modules/heling/search.ts';
import { gateway } from '../../../modules/heling/source.ts';
import type { GoodAnswer } from '../../../modules/heling/visit.ts';
import { Button } from '../../kit/button.tsx';
import { FileChoice } from '../../kit/file-choice.tsx';
import { AskOne } from './ask-one.tsx';
import { ChosenNumber } from './chosen-number.tsx';
import { ColumnMapping } from './column-mapping.tsx';
import { HandOverList, useHandOvers } from './hand-overs.tsx';
import { KeepList, KeptListList, type KeptLists } from './kept-lists.tsx';
import { mostBytes } from './limits.ts';
import { OneOutcome } from './one-outcome.tsx';
import { RegisterList } from './register-list.tsx';
import type { Registers } from './registers.ts';
import { Results } from './results.tsx';
import type { Checked } from './results-table.ts';
import './numbers-tab.css';
import { answerOf } from './visit-goods.tsx';
import type { Visits } from './visits.ts';

export function NumbersTab({
  t,
  f,
  registers,
  visits,
  lists,
}: {
  t: HelingWords;
  f: Format;
  registers: Registers;
  visits: Visits;
  lists: KeptLists;
}) {
  const [single, setSingle] = useState<{ asked: Asked; answer: GoodAnswer } | null>(null);
  const [again, setAgain] = useState(0);
  const [list, setList] = useState('');
  const [checked, setChecked] = useState<Checked | null>(null);
  const [chosen, setChosen] = useState<number | null>(null);
  const [progress, setProgress] = useState<{ done: number; total: number } | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [asked, setAsked] = useState<{ text: string; name: string; preview: Preview } | null>(null);
  const handOvers = useHandOvers();
  const opener = useRef<HTMLElement | null>(null);

  /** A list of several columns first asks which one holds the numbers. */
  const offer = (text: string, name: string) => {
    setProblem(null);
    const preview = previewTable(text);
    if (!preview.ok) return setProblem(t.problems[preview.error.code]);
    if (preview.value.columns < 2) return void run(text, name);
    setAsked({ text, name, preview: preview.value });
  };
  const run = async (question: string | readonly Asked[], name: string, mapping?: Mapping) => {
    if (progress) return;
    setProblem(null);
    setAsked(null);
    setChosen(null);
    setSingle(null);
    if (registers.on.length === 0) return setProblem(t.problems['no-registers']);
    setProgress({ done: 0, total: 0 });
    const [start, facts] = [performance.now(), registers.on];
    try {
      const read = await checkNumbers(
        question,
        facts.map(({ id }) => id),
        (done, total) => setProgress((now) => now && { done, total }),
        mapping,
      );
      if (!read.ok) return setProblem(t.problems[read.error.code]);
      const answers = read.value.map((answer, i) => ({ ...answer, nr: i + 1 }));
      const source = typeof question === 'string' ? { text: question, mapping } : null;
      setChecked({
        name,
        answers,
        registers: facts,
        at: new Date().toISOString(),
        ms: performance.now() - start,
        source,
      });
    } catch {
      setProblem(t.problems.failed);
    } finally {
      setProgress(null);
    }
  };
  /** One number: what it says by itself comes with no register at all. */
  const askOne = async (asked: Asked) => {
    setProblem(null);
    setChecked(null);
    const answers = await answerOf([asked], registers.on).catch(() => null);
    const [answer] = answers ?? [];
    if (answer) setSingle({ asked, answer });
    else setProblem(t.problems.failed);
  };
  const answer = chosen === null ? undefined : checked?.answers[chosen];
  return (
    <div class={`desk-columns${answer ? ' desk-three' : ''}`}>
      <div class="desk-side desk-ask">
        <AskOne t={t} busy={progress !== null} again={again} onAsk={(one) => void askOne(one)} />
      </div>
      <section class="desk-results" aria-label={t.ui.columns.result}>
        {single && (
          <OneOutcome
            key={`${single.answer.at} ${single.asked.input}`}
            t={t}
            f={f}
            asked={single.asked}
            answer={single.answer}
            loading={registers.loading}
            handOvers={handOvers}
            visits={visits}
            onNext={() => {
              setSingle(null);
              setAgain(again + 1);
            }}
          />
        )}
        {progress && (
          <div class="desk-busy">
            <p role="status">{t.ui.busy(f.number(progress.done), f.number(progress.total))}</p>
            <progress aria-label={t.ui.columns.result} value={progress.done} max={Math.max(1, progress.total)} />
            <Button onClick={() => void cancelCheck()}>{t.ui.cancel}</Button>
          </div>
        )}
        {checked ? (
          <Results
            key={checked.at}
            t={t}
            f={f}
            checked={checked}
            chosen={chosen}
            onChoose={(place, from) => {
              opener.current = from;
              setChosen(place);
            }}
          />
        ) : (
          !progress && !single && <Empty t={t} />
        )}
        {checked?.source && <KeepList t={t} checked={checked} lists={lists} />}
        <KeptListList t={t} f={f} lists={lists} />
        <HandOverList t={t} f={f} handOvers={handOvers} />
      </section>
      <div class="desk-side desk-rest">
        {registers.all.length === 0 && !registers.loading && !single && (
          <p class="desk-note desk-note-info">{t.ui.noneNeeded}</p>
        )}
        <details class="desk-list">
          <summary>{t.ui.list}</summary>
          <label class="utrecht-form-label" for="number-list">
            {t.ui.listPaste}
          </label>
          <textarea
            id="number-list"
            rows={6}
            value={list}
            spellcheck={false}
            onInput={(event) => setList(event.currentTarget.value)}
          />
          <div class="pair">
            <Button disabled={!list.trim() || progress !== null} onClick={() => offer(list, t.ui.pasted)}>
              {t.ui.checkList}
            </Button>
            <FileChoice
              label={t.ui.listOpen}
              onFile={async (file) => {
                if (file.size > mostBytes) return setProblem(t.problems['too-large']);
                offer(decodeText(new Uint8Array(await file.arrayBuffer())), file.name);
              }}
            />
          </div>
          {asked && (
            <ColumnMapping
              key={asked.text.slice(0, 200)}
              t={t}
              preview={asked.preview}
              register={false}
              confirm={t.ui.checkList}
              onConfirm={(mapping) => void run(asked.text, asked.name, mapping)}
              onCancel={() => setAsked(null)}
            />
          )}
        </details>
        {problem && (
          <p class="problem" role="alert">
            {problem}
          </p>
        )}
        <RegisterList t={t} f={f} registers={registers} />
        <p class="desk-note desk-note-lock">{t.ui.local}</p>
        <p class="desk-note desk-note-info">{t.ui.notPolice}</p>
        <p class="desk-note">{gateway === null ? t.ui.gatewayOff : t.ui.gatewayOn(gateway.source)}</p>
      </div>
      {answer && checked && (
        <ChosenNumber
          key={`${checked.at} ${answer.nr}`}
          t={t}
          f={f}
          answer={answer}
          registers={checked.registers}
          handOvers={handOvers}
          onClose={() => {
            setChosen(null);
            opener.current?.focus();
          }}
        />
      )}
    </div>
  );
}

/** What comes here, and what one does first. */
function Empty({ t }: { t: HelingWords }) {
  return (
    <div class="desk-empty">
      <h2>{t.ui.emptyTitle}</h2>
      <ol>
        {t.ui.emptySteps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
    </div>
  );
}
