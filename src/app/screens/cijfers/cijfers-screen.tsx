/** Figures of the letters: exactly as printed, computed again beside it, with what does not add up. */
import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { cijfersEn } from '../../../i18n/cijfers-en.ts';
import { type CijfersWords, cijfersNl } from '../../../i18n/cijfers-nl.ts';
import { type Format, formatFor } from '../../../i18n/format.ts';
import { decodeText } from '../../../job/decode-text.ts';
import { changeOf, countOf, misprints } from '../../../modules/cijfers/change.ts';
import { instrumentFacts } from '../../../modules/cijfers/instruments.ts';
import {
  type Letter,
  type LetterId,
  letterIds,
  letters,
  type Offence,
  offences,
  type Row,
} from '../../../modules/cijfers/letters.ts';
import { readOwnFigures } from '../../../modules/cijfers/own-figures.ts';
import { writeTable } from '../../../modules/heling/table.ts';
import { Button } from '../../kit/button.tsx';
import { download } from '../../kit/download.ts';
import { Select } from '../../kit/fields.tsx';
import { FileChoice } from '../../kit/file-choice.tsx';
import { Table } from '../../kit/table.tsx';
import { patch, useApp } from '../../state/store.ts';
import { YearChart } from './year-chart.tsx';
import '../../kit/desk.css';

export function CijfersScreen() {
  const language = useApp((state) => state.language);
  const t = language === 'en' ? cijfersEn : cijfersNl;
  const f = formatFor(language);
  const [id, setId] = useState<LetterId>('2026');
  const [offence, setOffence] = useState<Offence>('explosies');
  const [from, setFrom] = useState<number | null>(null);
  const [own, setOwn] = useState<readonly Row[] | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const letter = letters.find((one) => one.id === id) as Letter;
  const years = letter.rows.map(([year]) => year);
  const last = years[years.length - 1] as number;
  const base = from !== null && years.includes(from) ? from : (letter.printed[0]?.from ?? (years[0] as number));
  const signed = (value: number | null, digits: number) =>
    value === null ? t.none : `${value > 0 ? '+' : value < 0 ? '−' : ''}${f.number(Math.abs(value), digits)}%`;
  useEffect(() => {
    document.title = `${t.title} – Gevelwijzer`;
    return () => {
      document.title = 'Gevelwijzer';
    };
  }, [t]);
  const openOwn = async (file: File) => {
    const read = readOwnFigures(decodeText(new Uint8Array(await file.arrayBuffer())));
    setProblem(read.ok ? null : t.ownProblems[read.error]);
    if (read.ok) setOwn(read.value);
  };
  const save = () => {
    const rows = letter.rows.map((row) => row.map((cell) => String(cell ?? '')));
    const head = [t.year, ...offences.map((one) => t.offences[one])];
    download(`cijfers-${letter.id}.csv`, 'text/csv', `\uFEFF${writeTable(head, rows)}`);
  };
  const wrong = misprints(letter);
  return (
    <main id="main" tabIndex={-1} class="desk">
      <div class="desk-head">
        <h1>{t.title}</h1>
        <Button kind="subtle" onClick={() => patch({ screen: { kind: 'start' } })}>
          {t.back}
        </Button>
      </div>
      <div class="desk-page">
        <p>{t.lead}</p>
        <div class="desk-norms">
          <Select
            label={t.letter}
            value={id}
            options={letterIds.map((one) => [one, t.letters[one]] as const)}
            onChange={setId}
          />
          <Select
            label={t.offence}
            value={offence}
            options={offences.map((one) => [one, t.offences[one]] as const)}
            onChange={setOffence}
          />
          <Select
            label={t.base}
            value={String(base)}
            options={years.slice(0, -1).map((year) => [String(year), String(year)] as const)}
            onChange={(year) => setFrom(Number(year))}
          />
        </div>
        <YearChart letter={letter} offence={offence} own={own} t={t} f={f} />
        <div class="pair">
          <Button onClick={save}>{t.csv}</Button>
          <Button onClick={() => window.print()}>{t.print}</Button>
        </div>
        <Figures caption={t.table(t.letters[id])} rows={letter.rows} t={t} f={f}>
          {letter.printed.map((one) => (
            <tr key={`p${one.from}${one.to}`}>
              <th scope="row">{t.printed(one.from, one.to)}</th>
              {offences.map((name, i) => (
                <td key={name}>{signed(one.percent[i] ?? null, 0)}</td>
              ))}
            </tr>
          ))}
          <tr>
            <th scope="row">{t.computed(base, last)}</th>
            {offences.map((name) => (
              <td key={name}>
                <strong>{signed(changeOf(letter, base, last, name), 1)}</strong>
              </td>
            ))}
          </tr>
        </Figures>
        {wrong.length > 0 && (
          <section>
            <h2>{t.misprints}</h2>
            <ul>
              {wrong.map((one) => (
                <li key={`${one.offence}${one.from}`}>
                  {t.misprint(
                    t.offences[one.offence],
                    one.from,
                    one.to,
                    signed(one.printed, 0),
                    signed(one.computed, 1),
                  )}
                </li>
              ))}
            </ul>
          </section>
        )}
        <section>
          <h2>{t.notesTitle}</h2>
          <ol class="desk-notes">
            {t.notes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ol>
        </section>
        <section>
          <h2>{t.own}</h2>
          <p class="help">{t.ownHelp}</p>
          <FileChoice label={t.ownOpen} onFile={openOwn} />
          {problem && (
            <p class="problem" role="alert">
              {problem}
            </p>
          )}
          {own && <Figures caption={t.ownTable} rows={own} t={t} f={f} />}
        </section>
        <Instruments t={t} />
      </div>
    </main>
  );
}

function Figures({
  caption,
  rows,
  t,
  f,
  children,
}: {
  caption: string;
  rows: readonly Row[];
  t: CijfersWords;
  f: Format;
  children?: ComponentChildren;
}) {
  return (
    <Table caption={caption} head={[t.year, ...offences.map((one) => t.offences[one])]}>
      {rows.map(([year]) => (
        <tr key={year}>
          <th scope="row">{year}</th>
          {offences.map((one) => {
            const count = countOf({ rows }, year, one);
            return <td key={one}>{count === null ? t.none : f.number(count)}</td>;
          })}
        </tr>
      ))}
      {children}
    </Table>
  );
}

function Instruments({ t }: { t: CijfersWords }) {
  const c = t.instrumentColumns;
  return (
    <Table caption={t.instruments} head={[c.instrument, c.what, c.value, c.date, c.letter, c.note]}>
      {instrumentFacts.map((one) => (
        <tr key={`${one.instrument}${one.what}${one.date}${one.value}`}>
          <th scope="row">{one.instrument}</th>
          <td lang="nl">{one.what}</td>
          <td>
            {one.value} <span lang="nl">{one.unit}</span>
          </td>
          <td>{one.date}</td>
          <td>{t.letterShort[one.letter]}</td>
          <td lang="nl">{one.note}</td>
        </tr>
      ))}
    </Table>
  );
}
