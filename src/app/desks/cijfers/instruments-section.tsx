/** What the letters say of each instrument, by date and in their own words, and the clearance rates. */
import { useState } from 'preact/hooks';
import type { Format } from '../../../i18n/format.ts';
import type { CijfersWords } from '../../../i18n/nl/cijfers.ts';
import { amountOf } from '../../../modules/cijfers/instruments.ts';
import { clearance } from '../../../modules/cijfers/letters.ts';
import { quotedFacts } from '../../../modules/cijfers/more-facts.ts';
import { Select } from '../../kit/select.tsx';
import { Table } from '../../kit/table.tsx';
import { SaveTable } from '../../kit/table-buttons.tsx';

const names = [...new Set(quotedFacts.map(({ instrument }) => instrument))];

export function Instruments({ t, f }: { t: CijfersWords; f: Format }) {
  const c = t.instrumentColumns;
  const [chosen, setChosen] = useState('');
  const word = (text: string) => t.sourceWords[text] ?? text;
  const amount = (value: string): string => {
    const found = amountOf(value);
    if (!found) return word(value);
    const digits = Number.isInteger(found.from) ? 0 : 1;
    const text = f.number(found.from, digits) + (found.to === null ? '' : `–${f.number(found.to)}`);
    return t.signs[found.sign](text);
  };
  const date = (text: string): string =>
    /^\d{4}-\d{2}-\d{2}$/.test(text)
      ? f.date(text)
      : /^\d{4}-\d{2}$/.test(text)
        ? f.date(`${text}-01`).replace(/^1 /, '')
        : (t.sourceWords[text] ?? text.replace('-', '–'));
  const shown = quotedFacts.filter(({ instrument }) => chosen === '' || instrument === chosen);
  const rows = shown.map((one) => [
    one.instrument,
    word(one.what),
    one.unit === '%' ? `${amount(one.value)}%` : `${amount(one.value)} ${word(one.unit)}`,
    date(one.date),
    t.letterShort[one.letter],
    word(one.note),
    one.quote,
  ]);
  const head = [c.instrument, c.what, c.value, c.date, c.letter, c.note, t.quote];
  return (
    <>
      <section>
        <h2>{t.clearance}</h2>
        <div class="figures">
          <Table caption={t.clearance} head={[t.offenceShort, ...t.clearanceColumns]}>
            {clearance.map((one) => (
              <tr key={one.offence}>
                <th scope="row">{t.offences[one.offence]}</th>
                {[one.goal2019, one.real2019, one.goal2020, one.real2020, one.real2021].map((value, i) => (
                  <td key={t.clearanceColumns[i]} class="figure">
                    {`${f.number(value, Number.isInteger(value) ? 0 : i === 4 ? 2 : 1)}%`}
                  </td>
                ))}
              </tr>
            ))}
          </Table>
        </div>
        <p class="help">{t.clearanceNote}</p>
      </section>
      <section>
        <div class="section-head">
          <h2>{t.instruments}</h2>
          <div class="pair">
            <SaveTable name="instrumenten" label={t.csv} table={() => ({ head, rows })} />
          </div>
        </div>
        <div class="on-screen">
          <Select
            label={c.instrument}
            value={chosen}
            options={[['', t.allInstruments], ...names.map((name) => [name, word(name)] as const)]}
            onChange={setChosen}
          />
        </div>
        <div class="instrument-table">
          <Table caption={t.instruments} head={[`${c.instrument}, ${c.what.toLowerCase()}`, c.value, c.letter]}>
            {rows.map(([instrument = '', what, value, when, letter, note, quote], i) => (
              <tr key={`${instrument}${what}${when}`} class="instrument-row">
                <th scope="row">
                  <strong class={rows[i - 1]?.[0] === instrument ? 'unseen' : undefined}>{word(instrument)}</strong>
                  <span>{what}</span>
                </th>
                <td>
                  <strong>{value}</strong>
                  <small>{when}</small>
                </td>
                <td>
                  {letter}
                  {note && <small>{note}</small>}
                  <details>
                    <summary>
                      {t.quote}
                      <span class="unseen">: {what}</span>
                    </summary>
                    <blockquote lang="nl">“{quote}”</blockquote>
                  </details>
                </td>
              </tr>
            ))}
          </Table>
        </div>
      </section>
    </>
  );
}
