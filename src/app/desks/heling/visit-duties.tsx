/** What the law asks of a dealer: all in order with one tap, the exceptions opened one by one. */
import { useState } from 'preact/hooks';
import type { HelingWords } from '../../../i18n/nl/heling.ts';
import type { SanctionTable } from '../../../modules/heling/sanctions.ts';
import { type Finding, findings, type Law, type Visit } from '../../../modules/heling/visit.ts';
import { Button } from '../../kit/button.tsx';
import { Radios, TextField } from '../../kit/fields.tsx';
import { ruleOf } from './visit-report-of.ts';

export function VisitDuties({
  t,
  visit,
  table,
  onTable,
  onChange,
  onNext,
}: {
  t: HelingWords;
  visit: Visit;
  table: SanctionTable;
  onTable: (change: Partial<SanctionTable>) => void;
  onChange: (change: Partial<Visit>) => void;
  onNext: () => void;
}) {
  const w = t.visit;
  const [opened, setOpened] = useState<string | null>(null);
  const rule = ruleOf(visit, table);
  const set = (code: string, value: Finding) => onChange({ found: { ...visit.found, [code]: value } });
  const all = [...Object.keys(w.fieldNames), ...Object.keys(w.dutyNames)];
  const lines = (
    group: Readonly<Record<string, string>>,
    words: Readonly<Record<Finding, string>>,
    counted: boolean,
  ) => (
    <ul class="duty-lines">
      {Object.entries(group).map(([code, name]) => {
        const now = visit.found[code] ?? 'open';
        return (
          <li key={code} class="duty-line">
            <span>{name}</span>
            <button
              type="button"
              class="link-button"
              aria-expanded={opened === code}
              aria-label={`${words[now]}: ${name}`}
              onClick={() => setOpened(opened === code ? null : code)}
            >
              {words[now]}
            </button>
            {opened === code && (
              <fieldset class="yes-no">
                <legend class="unseen">{name}</legend>
                {findings.map((one) => (
                  <Button key={one} pressed={now === one} onClick={() => set(code, one)}>
                    {words[one]}
                  </Button>
                ))}
                {counted && (now === 'missing' || now === 'wrong') && (
                  <TextField
                    label={w.lines}
                    value={visit.lines[code] ?? ''}
                    onCommit={(count) => onChange({ lines: { ...visit.lines, [code]: count } })}
                  />
                )}
              </fieldset>
            )}
          </li>
        );
      })}
    </ul>
  );
  return (
    <>
      <Radios<Law>
        label={w.law}
        value={visit.law}
        options={(['now', 'bill'] as const).map((one) => [one, w.laws[one]] as const)}
        onChange={(law) => onChange({ law })}
      />
      {visit.law === 'bill' ? (
        <p class="note">{w.keepBill}</p>
      ) : (
        <TextField
          label={w.keep}
          value={table.keepDays}
          help={w.keepSeen}
          problem={table.keepDays.trim() !== '' && rule === null ? w.keepProblem : null}
          onCommit={(keepDays) => onTable({ keepDays })}
        />
      )}
      <Button
        onClick={() =>
          onChange({
            found: Object.fromEntries(
              all.map((code) => [
                code,
                visit.found[code] && visit.found[code] !== 'open' ? visit.found[code] : 'present',
              ]),
            ),
          })
        }
      >
        {w.allInOrder}
      </Button>
      <h3>{w.fields}</h3>
      <TextField label={w.looked} value={visit.looked} onCommit={(looked) => onChange({ looked })} />
      {lines(w.fieldNames, w.findings, true)}
      <h3>{w.duties}</h3>
      <p class="help">{w.docHelp}</p>
      {lines(w.dutyNames, w.dutyFindings, false)}
      <h3>{w.unnumbered}</h3>
      <p class="help">{w.unnumberedHelp}</p>
      <TextField
        label={w.unnumberedSeen}
        value={visit.unnumbered}
        onCommit={(unnumbered) => onChange({ unnumbered })}
      />
      <Button kind="primary" onClick={onNext}>
        {w.toEnd}
      </Button>
    </>
  );
}
