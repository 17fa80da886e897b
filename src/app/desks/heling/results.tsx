/** The answers of a list: filtered, a page at a time, saved whole as CSV and printed whole. */
import { useEffect, useState } from 'preact/hooks';
import type { Format } from '../../../i18n/format.ts';
import type { HelingWords } from '../../../i18n/nl/heling.ts';
import { type NumberResult, numberResults } from '../../../modules/heling/search.ts';
import { Button } from '../../kit/button.tsx';
import { Table } from '../../kit/table.tsx';
import { SaveTable } from '../../kit/table-buttons.tsx';
import { Mark } from './mark.tsx';
import { type Checked, resultsTable } from './results-table.ts';

const perPage = 50;
/** More than this is no report that anyone reads: then the CSV is. */
const mostPrinted = 2000;

export function Results({
  t,
  f,
  checked,
  chosen,
  onChoose,
}: {
  t: HelingWords;
  f: Format;
  checked: Checked;
  chosen: number | null;
  onChoose: (place: number, from: HTMLElement) => void;
}) {
  const { answers, registers } = checked;
  const [filter, setFilter] = useState<NumberResult | 'all'>('all');
  const [page, setPage] = useState(0);
  const [printing, setPrinting] = useState(false);
  useEffect(() => {
    if (!printing) return;
    window.print();
    setPrinting(false);
  }, [printing]);
  const wanted = answers.filter(({ result }) => filter === 'all' || result === filter);
  const from = page * perPage;
  const shown = printing ? wanted.slice(0, mostPrinted) : wanted.slice(from, from + perPage);
  const c = t.ui.columns;
  const title = t.ui.results(f.number(answers.length));
  const table = () => resultsTable(t, checked);
  return (
    <>
      <div class="section-head">
        <h2>{title}</h2>
        <div class="pair">
          <SaveTable name="nummercontrole" label={t.ui.saveCsv} table={table} />
          <Button onClick={() => setPrinting(true)}>{t.ui.print}</Button>
        </div>
      </div>
      <p class="help">
        {t.ui.checkedAt(checked.name, `${f.date(checked.at)}, ${f.time(checked.at)}`, f.number(checked.ms / 1000, 1))}
      </p>
      <fieldset class="desk-filter">
        <legend class="unseen">{c.result}</legend>
        {(['all', ...numberResults] as const).map((one) => {
          const count = one === 'all' ? answers.length : answers.filter(({ result }) => result === one).length;
          return (
            <button
              key={one}
              type="button"
              aria-pressed={filter === one}
              onClick={() => {
                setFilter(one);
                setPage(0);
              }}
            >
              {one !== 'all' && <Mark result={one} />}
              {one === 'all' ? t.ui.all : t.results[one]} <strong>{f.number(count)}</strong>
            </button>
          );
        })}
      </fieldset>
      <Table caption={title} head={[c.nr, c.input, c.kind, c.result, c.found, c.why, c.chance]}>
        {shown.map((one) => (
          <Row key={one.nr} t={t} one={one} chosen={one.nr - 1 === chosen} onChoose={onChoose} />
        ))}
      </Table>
      {wanted.length > perPage && (
        <div class="desk-pages">
          <Button disabled={page === 0} onClick={() => setPage(page - 1)}>
            {t.ui.earlier}
          </Button>
          <span role="status">
            {t.ui.range(f.number(from + 1), f.number(Math.min(from + perPage, wanted.length)), f.number(wanted.length))}
          </span>
          <Button disabled={from + perPage >= wanted.length} onClick={() => setPage(page + 1)}>
            {t.ui.later}
          </Button>
        </div>
      )}
      {shown.some(({ result }) => result === 'none') && (
        <p class="desk-standing">{t.message({ result: 'none', matches: [], remark: null }, registers)}</p>
      )}
    </>
  );
}

function Row({
  t,
  one,
  chosen,
  onChoose,
}: {
  t: HelingWords;
  one: Checked['answers'][number];
  chosen: boolean;
  onChoose: (place: number, from: HTMLElement) => void;
}) {
  const [match] = one.matches;
  // A likeness that says little is not put beside the number until someone asks.
  const weak = match?.weak ?? false;
  return (
    <tr class={`${chosen ? 'row-chosen' : ''} row-${one.result}`}>
      <td class="nr">{one.nr}</td>
      <td>
        <button
          type="button"
          class="link-button number"
          aria-current={chosen || undefined}
          onClick={(event) => onChoose(one.nr - 1, event.currentTarget)}
        >
          {match && match.differs.length > 0 && !weak ? (
            <Marked text={match.asked} at={match.differs} />
          ) : (
            one.input.trim().slice(0, 60) || '–'
          )}
        </button>
      </td>
      <td>{t.kinds[one.kind]}</td>
      <td class="outcome">
        <Mark result={one.result} />
        {t.results[one.result]}
      </td>
      <td>
        {match && !weak && (
          <>
            <span class="number">
              {match.differsThere.length > 0 ? <Marked text={match.there} at={match.differsThere} /> : match.number}
            </span>
            <small>{t.ui.lineOf(match.register, match.id)}</small>
          </>
        )}
        {weak && <small>{t.ui.weakShort}</small>}
      </td>
      <td>{match ? t.reasons[match.reason] : one.remark ? t.remarks[one.remark] : ''}</td>
      <td class="nr">{match && (match.chance < 0.01 ? '< 1' : t.chanceShort(match.chance))}</td>
    </tr>
  );
}

/** A number with the signs that differ in bold and underlined. */
function Marked({ text, at }: { text: string; at: readonly number[] }) {
  return <>{text.split('').map((sign, i) => (at.includes(i) ? <b key={i}>{sign}</b> : sign))}</>;
}
