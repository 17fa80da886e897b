/** Hours and FTE for supervision of dealers, from norms that are all open to change. */

import { useState } from 'preact/hooks';
import type { Format } from '../../../i18n/format.ts';
import type { HelingWords } from '../../../i18n/nl/heling.ts';
import { assumedNorms, type CapacityInput, capacity } from '../../../modules/heling/capacity.ts';
import { minutesOf, type Visit } from '../../../modules/heling/visit.ts';
import { Button } from '../../kit/button.tsx';
import { TextField } from '../../kit/fields.tsx';
import { Table } from '../../kit/table.tsx';
import { SaveTable } from '../../kit/table-buttons.tsx';
import { CapacityChart, capacityRoles } from './capacity-chart.tsx';
import { useKept } from './kept.ts';
import { PastDay } from './past-day.tsx';

type NormName = keyof HelingWords['capacity']['fields'];
type GroupNumber = 'dealers' | 'digitalPerYear' | 'visitsPerYear';
const groupNumbers = ['dealers', 'digitalPerYear', 'visitsPerYear'] as const;
const keepDays = 365;

export function CapacityTab({ t, f, visits }: { t: HelingWords; f: Format; visits: readonly Visit[] }) {
  const c = t.capacity;
  const [input, put, reset, pastDay] = useKept<CapacityInput>('capacity', () => assumedNorms, keepDays);
  const [wrong, setWrong] = useState<string | null>(null);
  const answer = capacity(input);
  const minutes = minutesOf(visits);
  const closed = visits.filter(({ ended }) => ended !== null).length;
  const shown = (value: number) =>
    f.number(value, Number.isInteger(value) ? 0 : value * 10 === Math.round(value * 10) ? 1 : 2);
  const number = (text: string, key: string, change: (value: number) => void) => {
    const value = Number(text.replace(',', '.'));
    const limit = key.startsWith('share') ? 1 : 1e6;
    const least = key === 'netHoursPerFte' ? 1 : 0;
    if (text.trim() === '' || !(value >= least && value <= limit)) return setWrong(key);
    setWrong(null);
    change(value);
  };
  const norm = (key: NormName, text: string) => {
    if (key !== 'availableHours' || text.trim() !== '') return number(text, key, (value) => put({ [key]: value }));
    setWrong(null);
    put({ availableHours: null });
  };
  const group = (index: number, key: GroupNumber, text: string) =>
    number(text, `${key}${index}`, (value) =>
      put({ groups: input.groups.map((one, i) => (i === index ? { ...one, [key]: value } : one)) }),
    );
  const nameOf = (name: string) => c.group[name as keyof typeof c.group] ?? name;
  /** Typing keeps dots as they are; a list separator is never needed. */
  const plain = (value: number | null) => (value === null ? '' : String(value).replace('.', c.decimal));
  const changed = JSON.stringify(input) !== JSON.stringify(assumedNorms);
  const rc = c.resultColumns;
  const table = () => {
    const rows = capacityRoles.map((role) => {
      const { hours, fte } = answer[role];
      const cells = [hours.low, hours.middle, hours.high, fte.low, fte.middle, fte.high];
      return [c.roles[role], ...cells.map((value) => value.toFixed(2).replace('.', c.decimal))];
    });
    const norms = (Object.keys(c.fields) as NormName[]).map((key) => [
      c.fields[key],
      plain(input[key]),
      input[key] === assumedNorms[key] ? c.assumed : c.own,
    ]);
    const groups = input.groups.map((one) => [nameOf(one.name), ...groupNumbers.map((key) => plain(one[key]))]);
    const head = [rc.role, rc.low, rc.middle, rc.high, rc.fteLow, rc.fte, rc.fteHigh];
    return { head, rows: [...rows, [], [c.norms], ...norms, [], Object.values(c.columns), ...groups] };
  };
  return (
    <div class="desk-page capacity">
      <p class="desk-lead">{c.help}</p>
      {pastDay && <PastDay t={t} date={f.date(pastDay)} onWipe={reset} onKeep={() => put({})} />}
      <h2>{c.groups}</h2>
      <Table caption={c.groups} head={Object.values(c.columns)}>
        {input.groups.map((one, i) => (
          <tr key={one.name}>
            <th scope="row">{nameOf(one.name)}</th>
            {groupNumbers.map((key, column) => (
              <td key={key}>
                <TextField
                  hideLabel
                  label={`${Object.values(c.columns)[column + 1]}, ${c.columns.name.toLowerCase()} ${nameOf(one.name)}`}
                  value={plain(one[key])}
                  problem={wrong === `${key}${i}` ? c.notANumber : null}
                  onCommit={(text) => group(i, key, text)}
                />
              </td>
            ))}
          </tr>
        ))}
      </Table>
      <h2>{c.norms}</h2>
      <div class="desk-norms">
        {(Object.keys(c.fields) as NormName[]).map((key) => (
          <TextField
            key={key}
            label={c.fields[key]}
            value={plain(input[key])}
            help={key === 'availableHours' ? c.availableHelp : input[key] === assumedNorms[key] ? c.assumed : c.own}
            problem={wrong === key ? (key.startsWith('share') ? c.notAShare : c.notANumber) : null}
            onCommit={(text) => norm(key, text)}
          />
        ))}
      </div>
      <div class="pair">
        <SaveTable name="capaciteit" label={t.ui.saveCsv} table={table} />
        <Button onClick={() => window.print()}>{t.ui.print}</Button>
        {minutes !== null && (
          <Button onClick={() => put({ minutesVisit: minutes })}>{c.fromLog(closed, f.number(minutes))}</Button>
        )}
        {changed && <Button onClick={reset}>{c.reset}</Button>}
      </div>
      <h2>{c.result}</h2>
      <p>{c.counts(shown(answer.visits), shown(answer.digitalChecks))}</p>
      <CapacityChart t={t} f={f} answer={answer} />
      <div class="figures">
        <Table caption={c.result} head={[rc.role, rc.low, rc.middle, rc.high, rc.fteLow, rc.fte, rc.fteHigh]}>
          {capacityRoles.map((role) => {
            const { hours, fte } = answer[role];
            return (
              <tr key={role}>
                <th scope="row">{c.roles[role]}</th>
                <td class="figure">{f.number(hours.low, 1)}</td>
                <td class="figure">
                  <strong>{f.number(hours.middle, 1)}</strong>
                </td>
                <td class="figure">{f.number(hours.high, 1)}</td>
                <td class="figure">{f.number(fte.low, 2)}</td>
                <td class="figure">
                  <strong>{f.number(fte.middle, 2)}</strong>
                </td>
                <td class="figure">{f.number(fte.high, 2)}</td>
              </tr>
            );
          })}
        </Table>
      </div>
      {answer.gapHours && (
        <section>
          <h2>{c.coverageTitle}</h2>
          <p>
            <strong>{c.gap(f.number(Math.abs(answer.gapHours.middle), 1), answer.gapHours.middle >= 0)}</strong>{' '}
            {c.gapBand(f.number(answer.gapHours.high, 1), f.number(answer.gapHours.low, 1))}
          </p>
          <div class="figures">
            <Table caption={c.coverageTitle} head={[c.columns.name, c.columns.dealers, c.covered, c.fallsOut, c.hours]}>
              {answer.coverage.map(({ name, covered, dealers, hours }) => (
                <tr key={name}>
                  <th scope="row">{nameOf(name)}</th>
                  <td class="figure">{shown(dealers)}</td>
                  <td class="figure">{shown(covered)}</td>
                  <td class="figure">
                    <strong>{shown(dealers - covered)}</strong>
                  </td>
                  <td class="figure">{f.number(hours, 1)}</td>
                </tr>
              ))}
            </Table>
          </div>
        </section>
      )}
    </div>
  );
}
