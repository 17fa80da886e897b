/** Who is missing from which list, with what it looks like and why two entries were taken for one firm. */
import { useState } from 'preact/hooks';
import type { Format } from '../../../i18n/format.ts';
import type { HelingWords } from '../../../i18n/nl/heling.ts';
import { decodeText } from '../../../job/decode-text.ts';
import { type DealerList, readDealers } from '../../../modules/heling/dealers.ts';
import {
  type Comparison,
  type ListName,
  listNames,
  type Resemblance,
  whiteSpots,
} from '../../../modules/heling/white-spots.ts';
import { today } from '../../actions/day.ts';
import { Button } from '../../kit/button.tsx';
import { FileChoice } from '../../kit/file-choice.tsx';
import { Table } from '../../kit/table.tsx';
import { SaveTable } from '../../kit/table-buttons.tsx';
import type { Visits } from './visits.ts';

/** A list of dealers of a whole country is some hundreds of kilobytes. */
const mostListBytes = 5_000_000;
const mostShown = 500;

interface Answer extends Comparison {
  readonly lists: Record<ListName, DealerList>;
}

export function SpotsTab({ t, f, visits }: { t: HelingWords; f: Format; visits: Visits }) {
  const w = t.spots;
  const [texts, setTexts] = useState<Readonly<Record<ListName, string>>>({ dol: '', dor: '', own: '' });
  const [answer, setAnswer] = useState<Answer | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const compare = () => {
    const lists = { dol: readDealers(texts.dol), dor: readDealers(texts.dor), own: readDealers(texts.own) };
    const filled = listNames.filter((name) => lists[name].dealers.length > 0);
    setProblem(filled.length < 2 ? w.twoLists : null);
    const { dol, dor, own } = lists;
    const found = whiteSpots({ dol: dol.dealers, dor: dor.dealers, own: own.dealers }, today());
    setAnswer(filled.length < 2 ? null : { lists, ...found });
  };
  const open = (name: ListName) => async (file: File) => {
    if (file.size > mostListBytes) return setProblem(w.tooLarge);
    const text = decodeText(new Uint8Array(await file.arrayBuffer()));
    if (text.slice(0, 4000).includes('\u0000')) return setProblem(t.problems.binary);
    setProblem(null);
    setTexts((now) => ({ ...now, [name]: text }));
  };
  return (
    <div class="desk-page">
      <p class="desk-lead">{w.help}</p>
      <div class="spot-lists">
        {listNames.map((name) => (
          <div key={name} class="desk-form">
            <label class="utrecht-form-label" for={`list-${name}`}>
              {w.lists[name]}
            </label>
            <textarea
              id={`list-${name}`}
              rows={6}
              spellcheck={false}
              placeholder={name === 'dor' ? w.exampleDates : w.example}
              value={texts[name]}
              onInput={(event) => setTexts({ ...texts, [name]: event.currentTarget.value })}
            />
            <FileChoice label={w.open(w.short[name])} onFile={open(name)} />
          </div>
        ))}
      </div>
      <Button kind="primary" onClick={compare}>
        {w.compare}
      </Button>
      {problem && (
        <p class="problem" role="alert">
          {problem}
        </p>
      )}
      {answer && <Outcome t={t} f={f} answer={answer} visits={visits} />}
    </div>
  );
}

function Outcome({ t, f, answer, visits }: { t: HelingWords; f: Format; answer: Answer; visits: Visits }) {
  const w = t.spots;
  const { lists, spots, taken } = answer;
  const why = ({ why: reason, likeness, dealer, list }: Resemblance) =>
    w.why[reason](w.short[list], [dealer.name, dealer.address].filter(Boolean).join(', '), f.percent(likeness));
  const count = (name: ListName) => f.number(lists[name].dealers.length);
  const unread = listNames.flatMap((name) => {
    const { skipped, badDates } = lists[name];
    return [
      ...(skipped > 0 ? [w.skipped(w.short[name], f.number(skipped))] : []),
      ...(badDates > 0 ? [w.badDates(w.short[name], f.number(badDates))] : []),
    ];
  });
  const c = w.columns;
  const table = () => {
    const rows = spots.map(({ dealer, kind, perhaps }) => [
      dealer.name,
      dealer.address,
      dealer.kvk,
      w.kinds[kind],
      dealer.lastPurchase ?? '',
      perhaps ? why(perhaps) : '',
    ]);
    return { head: [c.name, c.address, c.kvk, c.kind, c.last, c.perhaps], rows };
  };
  return (
    <>
      <p role="status">{w.counts(count('dol'), count('dor'), count('own'))}</p>
      {unread.map((line) => (
        <p key={line} class="problem">
          {line}
        </p>
      ))}
      {spots.length === 0 ? (
        <p class="note">{w.nothing}</p>
      ) : (
        <>
          <div class="section-head">
            <h2>{w.found(f.number(spots.length))}</h2>
            <div class="pair">
              <SaveTable name="witte-vlekken" label={t.ui.saveCsv} table={table} />
              <Button onClick={() => window.print()}>{t.ui.print}</Button>
            </div>
          </div>
          <Table caption={t.tabs.spots} head={[c.name, c.address, c.kvk, c.kind, c.perhaps, c.plan]}>
            {spots.slice(0, mostShown).map(({ dealer, kind, perhaps }) => (
              <tr key={`${kind}${dealer.kvk}${dealer.name}${dealer.address}`}>
                <th scope="row">{dealer.name || '–'}</th>
                <td>{dealer.address}</td>
                <td>{dealer.kvk}</td>
                <td>
                  {w.kinds[kind]}
                  {kind === 'no-purchase' && (
                    <small>{dealer.lastPurchase ? w.last(f.date(dealer.lastPurchase)) : w.noDate}</small>
                  )}
                </td>
                <td>{perhaps ? why(perhaps) : ''}</td>
                <td>
                  <Button
                    label={`${w.plan}: ${dealer.name}`}
                    onClick={() => {
                      visits.begin({
                        dealer: dealer.name,
                        address: dealer.address,
                        kvk: dealer.kvk,
                        note: w.kinds[kind],
                      });
                      location.hash = '#/heling/bezoek';
                    }}
                  >
                    {w.plan}
                  </Button>
                </td>
              </tr>
            ))}
          </Table>
          {spots.length > mostShown && <p class="help">{w.more(f.number(mostShown))}</p>}
        </>
      )}
      {taken.length > 0 && (
        <details class="desk-taken" open={taken.length <= 20}>
          <summary>{w.taken(f.number(taken.length))}</summary>
          <p class="help">{w.takenHelp}</p>
          <Table caption={w.takenCaption} head={[c.list, c.name, c.address, c.why]}>
            {taken.slice(0, mostShown).map(({ dealer, list, as }) => (
              <tr key={`${list}${dealer.name}${dealer.address}${as.list}`}>
                <td>{w.short[list]}</td>
                <th scope="row">{dealer.name}</th>
                <td>{dealer.address}</td>
                <td>{why(as)}</td>
              </tr>
            ))}
          </Table>
        </details>
      )}
    </>
  );
}
