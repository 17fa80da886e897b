/** Numbers against the registers of this browser: one, or a list; what is found, what looks alike, and how far chance goes. */
import { useState } from 'preact/hooks';
import type { Format } from '../../../i18n/format.ts';
import type { HelingWords } from '../../../i18n/heling-nl.ts';
import { decodeText } from '../../../job/decode-text.ts';
import { cancelCheck, checkNumbers } from '../../../job/heling-client.ts';
import { type NumberAnswer, type NumberResult, numberResults } from '../../../modules/heling/search.ts';
import { type Mapping, type Preview, previewTable, writeTable } from '../../../modules/heling/table.ts';
import { Button } from '../../kit/button.tsx';
import { download } from '../../kit/download.ts';
import { FileChoice } from '../../kit/file-choice.tsx';
import { Table } from '../../kit/table.tsx';
import { Barcode } from './barcode.tsx';
import { ChosenNumber } from './chosen-number.tsx';
import { ColumnMapping } from './column-mapping.tsx';
import { HandOverList, useHandOvers } from './hand-overs.tsx';
import { mostBytes } from './limits.ts';
import { RegisterList } from './register-list.tsx';
import { useRegisters } from './registers.ts';

const shownRows = 200;

export function NumbersTab({ t, f }: { t: HelingWords; f: Format }) {
  const registers = useRegisters();
  const [typed, setTyped] = useState('');
  const [list, setList] = useState('');
  const [answers, setAnswers] = useState<readonly NumberAnswer[]>([]);
  const [filter, setFilter] = useState<NumberResult | 'all'>('all');
  const [chosen, setChosen] = useState<NumberAnswer | null>(null);
  const [progress, setProgress] = useState<{ done: number; total: number } | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [asked, setAsked] = useState<{ text: string; preview: Preview } | null>(null);
  const handOvers = useHandOvers();
  const names = registers.on.map(({ name }) => name).join(', ') || t.noRegister;

  /** A list of several columns first asks which one holds the numbers. */
  const offer = (text: string) => {
    setProblem(null);
    const preview = previewTable(text);
    if (!preview.ok) return setProblem(t.problems[preview.error.code]);
    if (preview.value.columns < 2) return void run(text);
    setAsked({ text, preview: preview.value });
  };
  const run = async (text: string, mapping?: Mapping) => {
    setProblem(null);
    setAsked(null);
    setChosen(null);
    if (registers.on.length === 0) return setProblem(t.problems['no-registers']);
    setProgress({ done: 0, total: 0 });
    try {
      const read = await checkNumbers(
        text,
        registers.on.map(({ id }) => id),
        (done, total) => setProgress({ done, total }),
        mapping,
      );
      if (!read.ok) return setProblem(t.problems[read.error.code]);
      setAnswers(read.value);
      setFilter('all');
      setChosen(read.value.length === 1 ? (read.value[0] ?? null) : null);
    } catch {
      setProblem(t.problems.failed);
    } finally {
      setProgress(null);
    }
  };
  const shown = answers.filter(({ result }) => filter === 'all' || result === filter);
  const save = () => {
    const rows = answers.map((one) => [
      one.input,
      t.kinds[one.kind],
      t.results[one.result],
      one.matches[0]?.register ?? '',
      one.matches[0]?.number ?? '',
      t.message(one, names),
    ]);
    const c = t.ui.columns;
    const text = writeTable([c.input, c.kind, c.result, t.ui.registers, c.found, c.why], rows);
    download('nummercontrole.csv', 'text/csv', `\uFEFF${text}`);
  };
  return (
    <div class="desk-columns">
      <div class="desk-side">
        <form
          class="desk-form"
          onSubmit={(event) => {
            event.preventDefault();
            void run(typed);
          }}
        >
          <label class="utrecht-form-label" for="one-number">
            {t.ui.one}
          </label>
          <input
            id="one-number"
            class="utrecht-textbox"
            autocomplete="off"
            spellcheck={false}
            value={typed}
            aria-describedby="one-number-help"
            onInput={(event) => setTyped(event.currentTarget.value)}
          />
          <p id="one-number-help" class="help">
            {t.ui.oneHelp}
          </p>
          <button type="submit" class="utrecht-button utrecht-button--primary-action button" disabled={!typed.trim()}>
            {t.ui.check}
          </button>
          <Barcode t={t} onRead={setTyped} />
        </form>
        <details class="desk-list">
          <summary>{t.ui.list}</summary>
          <label for="number-list">{t.ui.listPaste}</label>
          <textarea
            id="number-list"
            rows={6}
            value={list}
            spellcheck={false}
            onInput={(event) => setList(event.currentTarget.value)}
          />
          <div class="pair">
            <Button disabled={!list.trim()} onClick={() => offer(list)}>
              {t.ui.checkList}
            </Button>
            <FileChoice
              label={t.ui.listOpen}
              onFile={async (file) => {
                if (file.size > mostBytes) return setProblem(t.problems['too-large']);
                offer(decodeText(new Uint8Array(await file.arrayBuffer())));
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
              onConfirm={(mapping) => void run(asked.text, mapping)}
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
        <p class="help">{t.ui.local}</p>
        <p class="help">{t.ui.notPolice}</p>
      </div>
      <section class="desk-results" aria-label={t.ui.columns.result}>
        {progress && (
          <p role="status">
            {t.ui.busy(progress.done, progress.total)}{' '}
            <Button
              onClick={() => {
                cancelCheck();
                setProgress(null);
              }}
            >
              {t.ui.cancel}
            </Button>
          </p>
        )}
        {answers.length > 0 && (
          <>
            <div class="section-head">
              <h2>{t.ui.results(f.number(answers.length))}</h2>
              <div class="pair">
                <Button onClick={save}>{t.ui.saveCsv}</Button>
                <Button onClick={() => window.print()}>{t.ui.print}</Button>
              </div>
            </div>
            <div class="desk-filter">
              {(['all', ...numberResults] as const).map((one) => {
                const count = one === 'all' ? answers.length : answers.filter(({ result }) => result === one).length;
                return (
                  <Button key={one} pressed={filter === one} onClick={() => setFilter(one)}>
                    {one === 'all' ? t.ui.all : t.results[one]} <strong>{f.number(count)}</strong>
                  </Button>
                );
              })}
            </div>
            <Table
              caption={t.ui.results(f.number(answers.length))}
              head={[
                t.ui.columns.nr,
                t.ui.columns.input,
                t.ui.columns.kind,
                t.ui.columns.result,
                t.ui.columns.found,
                t.ui.columns.why,
                t.ui.columns.chance,
              ]}
            >
              {shown.slice(0, shownRows).map((one) => {
                const [match] = one.matches;
                return (
                  <tr key={answers.indexOf(one)} class={one === chosen ? 'row-chosen' : ''}>
                    <td>{answers.indexOf(one) + 1}</td>
                    <td>
                      <button type="button" class="link-button number" onClick={() => setChosen(one)}>
                        {one.input.trim() || '–'}
                      </button>
                    </td>
                    <td>{t.kinds[one.kind]}</td>
                    <td>
                      <span class={`mark mark-${one.result}`} aria-hidden="true" />
                      {t.results[one.result]}
                    </td>
                    <td>
                      {match && (
                        <>
                          <span class="number">{match.number}</span>
                          <br />
                          <small>
                            {match.register} {match.id}
                          </small>
                        </>
                      )}
                    </td>
                    <td>{match ? t.reasons[match.reason] : one.remark ? t.remarks[one.remark] : ''}</td>
                    <td>{one.result === 'near' && match ? t.chanceShort(match.chance) : ''}</td>
                  </tr>
                );
              })}
            </Table>
            {shown.length > shownRows && <p class="help">{t.ui.more(shownRows, f.number(shown.length))}</p>}
          </>
        )}
        <HandOverList t={t} f={f} handOvers={handOvers} />
      </section>
      {chosen && (
        <ChosenNumber
          key={chosen.input}
          t={t}
          f={f}
          answer={chosen}
          names={names}
          handOvers={handOvers}
          onClose={() => setChosen(null)}
        />
      )}
    </div>
  );
}
