/** Figures of the letters: exactly as printed, computed again beside it, with what does not add up. */
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Format } from '../../../i18n/format.ts';
import type { CijfersWords } from '../../../i18n/nl/cijfers.ts';
import { besideCountry, handful, moreThanChance } from '../../../modules/cijfers/beside.ts';
import { changeOf, countOf, misprints } from '../../../modules/cijfers/change.ts';
import {
  type Letter,
  type LetterId,
  letterIds,
  letters,
  type Offence,
  offences,
  type Row,
} from '../../../modules/cijfers/letters.ts';
import { type Choice, chosenRows, type Sheet } from '../../../modules/cijfers/own-figures.ts';
import { countryRates, ownRates, seriesOf } from '../../../modules/cijfers/series.ts';
import { DeskLink } from '../../frame/desk-link.tsx';
import { Button } from '../../kit/button.tsx';
import { TextField } from '../../kit/fields.tsx';
import { Select } from '../../kit/select.tsx';
import { Table } from '../../kit/table.tsx';
import { SaveTable } from '../../kit/table-buttons.tsx';
import { useApp } from '../../state/store.ts';
import { figuresOf, wordsIn } from '../../words.ts';
import { DeskFrame } from '../frame.tsx';
import { Instruments } from './instruments-section.tsx';
import { OneSeries, StandingLine } from './one-series.tsx';
import { OwnSection } from './own-section.tsx';
import { YearChart } from './year-chart.tsx';
import './cijfers.css';

const useCijfersWords = wordsIn('cijfers');

export function CijfersScreen() {
  const language = useApp((state) => state.language);
  const t = useCijfersWords();
  const f = figuresOf(language);
  const [id, setId] = useState<LetterId>('2026');
  const [asked, setOffence] = useState<Offence>('woninginbraken');
  const [from, setFrom] = useState<number | null>(null);
  const [sheet, setSheet] = useState<Sheet | null>(null);
  const [choice, setChoice] = useState<Choice | null>(null);
  const [inhabitants, setInhabitants] = useState('');
  const letter = letters.find((one) => one.id === id) as Letter;
  /** Only what the letter has figures of. */
  const counted = offences.filter((one) => letter.rows.some(([year]) => countOf(letter, year, one) !== null));
  const offence = counted.includes(asked) ? asked : (counted[0] as Offence);
  const years = letter.rows.map(([year]) => year);
  const last = years[years.length - 1] as number;
  const signed = (value: number | null, digits: number) =>
    value === null ? t.none : `${value > 0 ? '+' : value < 0 ? '−' : ''}${f.number(Math.abs(value), digits)}%`;
  /** In brackets; nothing where a percentage says nothing. */
  const percent = (value: number | null) => (value === null ? '' : ` (${signed(value, 0)})`);
  const own = sheet && choice ? chosenRows(sheet, choice) : null;
  const beside = own ? besideCountry(own) : [];
  const ownName = sheet?.region ?? t.ours;
  // With own figures one compares from where both begin.
  const began = beside.find((one) => one.offence === offence)?.from;
  const usual = began !== undefined && years.includes(began) ? began : letter.printed[0]?.from;
  const base = from !== null && years.includes(from) ? from : (usual ?? (years[0] as number));
  const ownCounted = offences.filter((one) => own?.some(([year]) => countOf({ rows: own }, year, one) !== null));
  const people = Number(inhabitants.replace(/[.,\s](?=\d{3})/g, ''));
  const figures = seriesOf(offence);
  const ours = own && people > 0 ? ownRates(own, offence, people) : [];
  const rates = ours.length > 0 ? { country: countryRates(offence), own: ours } : null;
  const table = () => {
    const counts = letter.rows.map((row) => row.map((cell) => cell ?? ''));
    const percents = changes.flatMap(({ from: first, to, percent }) => [
      ...(percent ? [[t.printed(first, to), ...percent.map((one) => (one === null ? '' : `${one}%`))]] : []),
      [t.computed(first, to), ...offences.map((one) => signed(changeOf(letter, first, to, one), 1))],
    ]);
    const rows = [...counts, ...percents];
    const head = [t.year, ...offences.map((one) => t.offences[one])];
    return { head, rows };
  };
  /** Own figures with those of the country beside them, year by year. */
  const ownTable = () => {
    const countries = ownCounted.map((one) => seriesOf(one));
    const rows = (own ?? []).map(([year]) => [
      year,
      ...ownCounted.flatMap((one, i) => [
        countOf({ rows: own ?? [] }, year, one) ?? '',
        countries[i]?.find((figure) => figure.year === year)?.count ?? '',
      ]),
    ]);
    const names = ownCounted.flatMap((one) => [`${t.offences[one]}, ${t.ours}`, `${t.offences[one]}, ${t.country}`]);
    return { head: [t.year, ...names], rows };
  };
  const wrong = misprints(letter);
  /** Printed with what the table gives beside it; then the year that was chosen, when no printed row has it. */
  const changes: readonly { from: number; to: number; percent: readonly (number | null)[] | null }[] = [
    ...letter.printed,
    ...(letter.printed.some((one) => one.from === base && one.to === last)
      ? []
      : [{ from: base, to: last, percent: null }]),
  ];
  return (
    <DeskFrame title={t.title} back={t.back}>
      <div class="desk-page">
        <p class="desk-lead">{t.lead}</p>
        <OwnSection
          t={t}
          f={f}
          sheet={sheet}
          choice={choice}
          onSheet={setSheet}
          onChoice={(next) => {
            setChoice(next);
            // The chart shows what was just put beside it.
            const [first] = next ? offences.filter((one) => next[one] !== undefined) : [];
            if (first && next?.[asked] === undefined) setOffence(first);
          }}
        />
        {own && (
          <section>
            <TextField
              label={t.inhabitants}
              value={inhabitants}
              help={t.inhabitantsHelp}
              problem={inhabitants.trim() !== '' && !(people > 0) ? t.inhabitantsWrong : null}
              onCommit={setInhabitants}
            />
            <div class="own-says" role="status">
              <h3>{t.besideTitle}</h3>
              {sheet?.region && <p class="help">{t.ownRegion(sheet.region)}</p>}
              {own.length > 1 && <p class="help">{t.ownYears(own[0]?.[0] ?? 0, own.at(-1)?.[0] ?? 0)}</p>}
              {beside.map((one) => (
                <p key={one.offence}>
                  <StandingLine t={t} f={f} name={ownName} own={own} offence={one.offence} people={people} />{' '}
                  {t.beside(
                    one.from,
                    one.to,
                    [f.number(one.own.first), f.number(one.own.last), percent(one.own.change)],
                    [f.number(one.country.first), f.number(one.country.last), percent(one.country.change)],
                  )}
                  {Math.max(one.own.first, one.own.last) < 100 && <> {t.besideChance(moreThanChance(one.own))}</>}
                </p>
              ))}
              <p>
                <DeskLink to="#/interventies">{t.nextDesk}</DeskLink>
              </p>
            </div>
          </section>
        )}
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
            options={counted.map((one) => [one, t.offences[one]] as const)}
            onChange={setOffence}
          />
          <Select
            label={t.base}
            value={String(base)}
            options={years.slice(0, -1).map((year) => [String(year), String(year)] as const)}
            onChange={(year) => setFrom(Number(year))}
          />
        </div>
        <YearChart offence={offence} figures={figures} rates={rates} base={base} name={ownName} t={t} f={f} />
        <OneSeries figures={figures} rates={rates} own={own} offence={offence} base={base} t={t} f={f} />
        {own && (
          <section class="own-table">
            <h2>{t.ownTable}</h2>
            <Figures caption={t.ownTable} rows={own} columns={ownCounted} t={t} f={f}>
              {own.length > 1 && (
                <tr class="change">
                  <th scope="row">{t.computed(own[0]?.[0] ?? 0, own.at(-1)?.[0] ?? 0)}</th>
                  {ownCounted.map((name) => (
                    <td key={name} class="figure">
                      <strong>
                        {(countOf({ rows: own }, own[0]?.[0] ?? 0, name) ?? 0) < handful
                          ? t.none
                          : signed(changeOf({ rows: own }, own[0]?.[0] ?? 0, own.at(-1)?.[0] ?? 0, name), 1)}
                      </strong>
                    </td>
                  ))}
                </tr>
              )}
            </Figures>
            <div class="pair">
              <SaveTable name="eigen-cijfers" label={t.ownCsv} table={ownTable} />
            </div>
          </section>
        )}
        <h2>{t.table(t.letters[id])}</h2>
        <Figures caption={t.table(t.letters[id])} rows={letter.rows} t={t} f={f}>
          {changes.map(({ from: first, to, percent }) => (
            <>
              {percent && (
                <tr key={`p${first}${to}`} class="change">
                  <th scope="row">{t.printed(first, to)}</th>
                  {offences.map((name, i) => (
                    <td key={name} class="figure">
                      {signed(percent[i] ?? null, 0)}
                    </td>
                  ))}
                </tr>
              )}
              <tr key={`c${first}${to}`} class="change">
                <th scope="row">{t.computed(first, to)}</th>
                {offences.map((name) => {
                  const off = wrong.some((one) => one.offence === name && one.from === first && one.to === to);
                  return (
                    <td key={name} class="figure">
                      <strong>
                        {off && <span class="differs">≠ </span>}
                        {signed(changeOf(letter, first, to, name), 1)}
                      </strong>
                    </td>
                  );
                })}
              </tr>
            </>
          ))}
        </Figures>
        <div class="pair">
          <SaveTable name={`cijfers-${letter.id}`} label={t.csv} table={table} />
          <Button onClick={() => window.print()}>{t.print}</Button>
        </div>
        {id === '2026' && <p class="help">{t.printedSpace}</p>}
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
        <details class="one-series">
          <summary>{t.notesTitle}</summary>
          <ol class="desk-notes">
            {t.notes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ol>
        </details>
        <Instruments t={t} f={f} />
      </div>
    </DeskFrame>
  );
}

function Figures({
  caption,
  rows,
  columns = offences,
  t,
  f,
  children,
}: {
  caption: string;
  rows: readonly Row[];
  columns?: readonly Offence[];
  t: CijfersWords;
  f: Format;
  children?: ComponentChildren;
}) {
  return (
    <div class="figures years-first">
      <Table caption={caption} head={[t.year, ...columns.map((one) => t.offences[one])]}>
        {rows.map(([year]) => (
          <tr key={year}>
            <th scope="row">{year}</th>
            {columns.map((one) => {
              const count = countOf({ rows }, year, one);
              return (
                <td key={one} class="figure">
                  {count === null ? t.none : f.number(count)}
                </td>
              );
            })}
          </tr>
        ))}
        {children}
      </Table>
    </div>
  );
}
