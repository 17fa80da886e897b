/** The end of a visit: what is open, what follows, and the report that is the list of its goods. */
import { useState } from 'preact/hooks';
import type { Format } from '../../../i18n/format.ts';
import type { HelingWords } from '../../../i18n/nl/heling.ts';
import { type SanctionTable, stepFor } from '../../../modules/heling/sanctions.ts';
import { type OpenPoint, type Role, resultOf, roles, type Visit } from '../../../modules/heling/visit.ts';
import { visitReport } from '../../../modules/heling/visit-report.ts';
import { download } from '../../actions/download.ts';
import { Button } from '../../kit/button.tsx';
import { Radios, TextField } from '../../kit/fields.tsx';
import { Select } from '../../kit/select.tsx';
import { Table } from '../../kit/table.tsx';
import { DateField } from './date-field.tsx';
import { Mark } from './mark.tsx';
import { SanctionEditor } from './sanction-editor.tsx';
import { VisitPaper } from './visit-paper.tsx';
import { checkFigure, faultsOf, reportNumber, reportOf } from './visit-report-of.ts';
import { keepVisitDays } from './visits.ts';

const counted = ['exact', 'near', 'none', 'invalid', 'unreadable', 'no-number', 'not-asked'] as const;

export function VisitEnd({
  t,
  f,
  language,
  visit,
  open,
  table,
  onTable,
  onChange,
  timesBefore,
}: {
  t: HelingWords;
  f: Format;
  language: string;
  visit: Visit;
  open: readonly OpenPoint[];
  table: SanctionTable;
  onTable: (change: Partial<SanctionTable>) => void;
  onChange: (change: Partial<Visit>) => void;
  timesBefore: (code: string) => string;
}) {
  const w = t.visit;
  const [roleAsked, setRoleAsked] = useState(false);
  const { role } = visit;
  const names: Readonly<Record<string, string>> = { ...w.fieldNames, ...w.dutyNames };
  const faults = faultsOf(visit, Object.keys(names));
  const sections = role === '' ? null : reportOf({ ...visit, role }, table, timesBefore, t, f);
  const title = `${w.report} ${visit.dealer}`.trim();
  const foot = sections && `${visit.number ?? w.noNumberYet}. ${w.checkFigure}: ${checkFigure(sections)}`;
  /** Without a role there is no report: the role decides which powers and which privacy law hold. */
  const withRole = (work: () => void) => () => {
    setRoleAsked(role === '');
    if (role === '') document.getElementById('visit-role')?.scrollIntoView({ block: 'center' });
    else work();
  };
  const numbered = (): string => {
    const number = visit.number ?? reportNumber();
    if (visit.number === null) onChange({ number });
    return number;
  };
  return (
    <>
      <div class="desk-page visit-page on-screen">
        <ul class="end-counts">
          {counted.map((one) => {
            const count = visit.goods.filter((good) => resultOf(good) === one).length;
            return count === 0 ? null : (
              <li key={one}>
                {one !== 'not-asked' && <Mark result={one} />}
                <strong>{count}</strong> {w.goodResults[one]}
              </li>
            );
          })}
        </ul>
        <h3>{w.stillOpen}</h3>
        {open.length === 0 ? (
          <p>{w.nothingOpen}</p>
        ) : (
          <ul class="open-points">
            {open.map((point, i) => (
              <li key={i}>{w.openPoint(point, names)}</li>
            ))}
          </ul>
        )}
        <p class="help">{w.closeHelp}</p>
        <div id="visit-role">
          <Radios<Role | ''>
            label={w.role}
            value={role}
            options={roles.map((one) => [one, w.roles[one]] as const)}
            onChange={(value) => {
              setRoleAsked(false);
              onChange({ role: value });
            }}
          />
          {roleAsked && (
            <p class="problem" role="alert">
              {w.roleFirst}
            </p>
          )}
          {role !== '' && <p class="note">{w.roleHelp[role]}</p>}
        </div>
        <div class="desk-norms">
          <TextField
            label={w.dealer}
            value={visit.dealer}
            help={w.dealerHelp}
            onCommit={(dealer) => onChange({ dealer })}
          />
          <TextField label={w.address} value={visit.address} onCommit={(address) => onChange({ address })} />
          <TextField label={w.kvk} value={visit.kvk} onCommit={(kvk) => onChange({ kvk })} />
          <DateField t={t} label={w.date} value={visit.date} onChange={(date) => onChange({ date })} />
          <TextField label={w.seed} value={visit.seed} onCommit={(seed) => onChange({ seed })} />
        </div>
        <h3>{w.follow}</h3>
        <p class="help">{w.stepHelp}</p>
        {faults.length === 0 ? (
          <p>{w.noFaults}</p>
        ) : (
          <Table caption={w.follow} head={[w.asked, w.finding, w.earlier, w.step]}>
            {faults.map((code) => {
              const times = visit.earlier[code] ?? timesBefore(code);
              return (
                <tr key={code}>
                  <th scope="row">{names[code]}</th>
                  <td>{(code in w.fieldNames ? w.findings : w.dutyFindings)[visit.found[code] ?? 'open']}</td>
                  <td>
                    <Select<string>
                      hideLabel
                      label={`${w.earlier}: ${names[code]}`}
                      value={times}
                      options={w.times.map((text, i) => [String(i), text] as const)}
                      onChange={(value) => onChange({ earlier: { ...visit.earlier, [code]: value } })}
                    />
                  </td>
                  <td>{stepFor(table, code, Number(times)) || w.noStep}</td>
                </tr>
              );
            })}
          </Table>
        )}
        <SanctionEditor t={t} names={names} table={table} onChange={onTable} />
        <label class="utrecht-form-label" for="visit-note">
          {w.note}
        </label>
        <textarea
          id="visit-note"
          rows={4}
          value={visit.note}
          onInput={(event) => onChange({ note: event.currentTarget.value })}
        />
        <p class="help">{w.kept(keepVisitDays)}</p>
        <div class="pair">
          <Button
            kind="primary"
            onClick={withRole(() => {
              onChange({ number: visit.number ?? reportNumber(), ended: visit.ended ?? new Date().toISOString() });
            })}
          >
            {visit.ended ? w.closed(f.time(visit.ended)) : w.close}
          </Button>
          <Button
            onClick={withRole(() => {
              numbered();
              // The number is on the paper first.
              setTimeout(() => window.print(), 50);
            })}
          >
            {w.print}
          </Button>
          <Button
            onClick={withRole(() => {
              if (!sections) return;
              const number = numbered();
              const signed = [...sections, { heading: w.checkFigure, text: `${number}. ${checkFigure(sections)}` }];
              download(`${w.file}-${visit.date}-${number}.html`, 'text/html', visitReport(title, language, signed));
            })}
          >
            {w.save}
          </Button>
          {visit.ended && <Button onClick={() => onChange({ ended: null })}>{w.reopen}</Button>}
        </div>
      </div>
      {sections && <VisitPaper title={title} foot={foot ?? ''} sections={sections} />}
    </>
  );
}
