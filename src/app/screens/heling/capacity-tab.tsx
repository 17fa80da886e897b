/** Hours and FTE for supervision of dealers, from norms that are all open to change. */
import { useState } from 'preact/hooks';
import type { Format } from '../../../i18n/format.ts';
import type { HelingWords } from '../../../i18n/heling-nl.ts';
import { assumedNorms, type CapacityInput, capacity } from '../../../modules/heling/capacity.ts';
import { TextField } from '../../kit/fields.tsx';
import { Table } from '../../kit/table.tsx';

const roles = ['boa', 'lawyer', 'dol', 'total'] as const;
type NormName = keyof HelingWords['capacity']['fields'];
type GroupNumber = 'dealers' | 'digitalPerYear' | 'visitsPerYear';

export function CapacityTab({ t, f }: { t: HelingWords; f: Format }) {
  const c = t.capacity;
  const [input, setInput] = useState<CapacityInput>(assumedNorms);
  const [wrong, setWrong] = useState<string | null>(null);
  const answer = capacity(input);
  const number = (text: string, key: string, put: (value: number) => void) => {
    const value = Number(text.replace(',', '.'));
    const limit = key.startsWith('share') ? 1 : 1e6;
    if (text.trim() === '' || !(value >= 0 && value <= limit)) return setWrong(key);
    setWrong(null);
    put(value);
  };
  const norm = (key: NormName, text: string) => {
    if (key === 'availableHours' && text.trim() === '') {
      setWrong(null);
      setInput({ ...input, availableHours: null });
      return;
    }
    number(text, key, (value) => setInput({ ...input, [key]: key === 'netHoursPerFte' ? Math.max(1, value) : value }));
  };
  const group = (index: number, key: GroupNumber, text: string) =>
    number(text, `${key}${index}`, (value) =>
      setInput({ ...input, groups: input.groups.map((one, i) => (i === index ? { ...one, [key]: value } : one)) }),
    );
  const widest = Math.max(1, answer.total.hours.high);
  return (
    <div class="desk-page">
      <p class="note">{c.help}</p>
      <h2>{c.groups}</h2>
      {input.groups.map(({ name, dealers, digitalPerYear, visitsPerYear }, i) => {
        const title = c.group[name as keyof typeof c.group] ?? name;
        const field = (key: GroupNumber, label: string, value: number) => (
          <TextField
            label={`${label}, ${c.columns.name.toLowerCase()} ${title}`}
            value={String(value)}
            problem={wrong === `${key}${i}` ? c.notANumber : null}
            onCommit={(text) => group(i, key, text)}
          />
        );
        return (
          <div key={name} class="desk-norms">
            {field('dealers', c.columns.dealers, dealers)}
            {field('digitalPerYear', c.columns.digital, digitalPerYear)}
            {field('visitsPerYear', c.columns.visits, visitsPerYear)}
          </div>
        );
      })}
      <div class="desk-norms">
        {(Object.keys(c.fields) as NormName[]).map((key) => (
          <TextField
            key={key}
            label={c.fields[key]}
            value={String(input[key] ?? '')}
            problem={wrong === key ? c.notANumber : null}
            onCommit={(text) => norm(key, text)}
          />
        ))}
      </div>
      <p>{c.counts(f.number(answer.visits, 1), f.number(answer.digitalChecks, 1))}</p>
      <figure class="desk-chart">
        <svg viewBox="0 0 640 150" role="img" aria-label={c.chart}>
          {roles.map((role, i) => {
            const { low, middle, high } = answer[role].hours;
            const x = (hours: number) => 110 + (500 * hours) / widest;
            const y = 12 + 34 * i;
            return (
              <g key={role}>
                <text x="0" y={y + 16}>
                  {c.roles[role]}
                </text>
                <rect class="chart-bar" x="110" y={y} width={x(middle) - 110} height="22" />
                <path
                  class="chart-band"
                  d={`M${x(low)} ${y + 4}V${y + 18}M${x(low)} ${y + 11}H${x(high)}M${x(high)} ${y + 4}V${y + 18}`}
                />
              </g>
            );
          })}
        </svg>
        <figcaption>{c.chart}</figcaption>
      </figure>
      <Table
        caption={c.result}
        head={[
          c.resultColumns.role,
          c.resultColumns.low,
          c.resultColumns.middle,
          c.resultColumns.high,
          c.resultColumns.fte,
        ]}
      >
        {roles.map((role) => {
          const { hours, fte } = answer[role];
          return (
            <tr key={role}>
              <th scope="row">{c.roles[role]}</th>
              <td>{f.number(hours.low, 1)}</td>
              <td>
                <strong>{f.number(hours.middle, 1)}</strong>
              </td>
              <td>{f.number(hours.high, 1)}</td>
              <td>{f.number(fte.middle, 2)}</td>
            </tr>
          );
        })}
      </Table>
      {answer.gapHours && (
        <section>
          <p>
            <strong>{c.gap(f.number(Math.abs(answer.gapHours.middle), 1), answer.gapHours.middle >= 0)}</strong>
          </p>
          <h3>{c.coverageTitle}</h3>
          <ul>
            {answer.coverage.map(({ name, covered, dealers }) => (
              <li key={name}>{c.coverage(c.group[name as keyof typeof c.group] ?? name, covered, dealers)}</li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
