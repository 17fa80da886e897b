/** Who is missing from which list. */
import { useState } from 'preact/hooks';
import type { HelingWords } from '../../../i18n/heling-nl.ts';
import { decodeText } from '../../../job/decode-text.ts';
import { readDealers } from '../../../modules/heling/table.ts';
import { type Dealer, type ListName, type WhiteSpot, whiteSpots } from '../../../modules/heling/white-spots.ts';
import { Button } from '../../kit/button.tsx';
import { FileChoice } from '../../kit/file-choice.tsx';
import { Table } from '../../kit/table.tsx';

const names = ['dol', 'dor', 'own'] as const;

export function SpotsTab({ t }: { t: HelingWords }) {
  const w = t.spots;
  const [texts, setTexts] = useState<Readonly<Record<ListName, string>>>({ dol: '', dor: '', own: '' });
  const [answer, setAnswer] = useState<{
    lists: Record<ListName, readonly Dealer[]>;
    spots: readonly WhiteSpot[];
  } | null>(null);
  const compare = () => {
    const lists = { dol: readDealers(texts.dol), dor: readDealers(texts.dor), own: readDealers(texts.own) };
    setAnswer({ lists, spots: whiteSpots(lists, new Date().toISOString().slice(0, 10)) });
  };
  return (
    <div class="desk-page">
      <p class="note">{w.help}</p>
      <div class="desk-norms">
        {names.map((name) => (
          <div key={name} class="desk-form">
            <label for={`list-${name}`}>
              <strong>{w.lists[name]}</strong>
            </label>
            <textarea
              id={`list-${name}`}
              rows={6}
              value={texts[name]}
              onInput={(event) => setTexts({ ...texts, [name]: event.currentTarget.value })}
            />
            <FileChoice
              label={`${t.ui.listOpen}: ${w.lists[name]}`}
              onFile={async (file) => {
                const text = decodeText(new Uint8Array(await file.arrayBuffer()));
                setTexts((now) => ({ ...now, [name]: text }));
              }}
            />
          </div>
        ))}
      </div>
      <Button kind="primary" onClick={compare}>
        {w.compare}
      </Button>
      {answer && (
        <>
          <p role="status">{w.counts(answer.lists.dol.length, answer.lists.dor.length, answer.lists.own.length)}</p>
          {answer.spots.length === 0 ? (
            <p>{w.nothing}</p>
          ) : (
            <Table
              caption={t.tabs.spots}
              head={[w.columns.name, w.columns.address, w.columns.kvk, w.columns.kind, w.columns.perhaps]}
            >
              {answer.spots.map(({ dealer, kind, perhaps }) => (
                <tr key={`${kind}${dealer.kvk}${dealer.name}${dealer.address}`}>
                  <th scope="row">{dealer.name}</th>
                  <td>{dealer.address}</td>
                  <td>{dealer.kvk}</td>
                  <td>{w.kinds[kind]}</td>
                  <td>
                    {perhaps ? `${w.perhaps[perhaps.why]} ${perhaps.dealer.name}, ${perhaps.dealer.address}` : ''}
                  </td>
                </tr>
              ))}
            </Table>
          )}
        </>
      )}
    </div>
  );
}
