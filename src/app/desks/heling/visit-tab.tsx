/** A visit to a dealer: in which role, what the law asks, what was found, a sample that chance draws, and what follows. No names. */
import { useState } from 'preact/hooks';
import type { Format } from '../../../i18n/format.ts';
import type { HelingWords } from '../../../i18n/nl/heling.ts';
import { noSanctions, type SanctionTable, stepFor } from '../../../modules/heling/sanctions.ts';
import { visitReport } from '../../../modules/heling/visit-report.ts';
import { download } from '../../actions/download.ts';
import { Button } from '../../kit/button.tsx';
import { Radios, TextField } from '../../kit/fields.tsx';
import { Select } from '../../kit/select.tsx';
import { Table } from '../../kit/table.tsx';
import { useHandOvers } from './hand-overs.tsx';
import { useKept } from './kept.ts';
import { PastDay } from './past-day.tsx';
import { SanctionEditor } from './sanction-editor.tsx';
import {
  begun,
  type Finding,
  faultsOf,
  findings,
  type GoodState,
  goodStates,
  keepText,
  type Law,
  placesOf,
  type Role,
  reportOf,
  ruleOf,
  type Visit,
} from './visit.ts';
import { VisitPaper } from './visit-paper.tsx';

/** Of a visit that nobody closes it is asked after this whether it is wiped. */
const keepVisitDays = 14;
const mostRows = 60;

export function VisitTab({ t, f, language }: { t: HelingWords; f: Format; language: string }) {
  const w = t.visit;
  const [visit, put, endVisit, pastDay] = useKept<Visit>('visit', begun, keepVisitDays);
  const [table, setTable] = useKept<SanctionTable>('sanctions', () => noSanctions, null);
  const [roleAsked, setRoleAsked] = useState(false);
  const [ending, setEnding] = useState(false);
  const handOvers = useHandOvers();
  const names: Readonly<Record<string, string>> = { ...w.fieldNames, ...w.dutyNames };
  const rule = ruleOf(visit, table);
  const places = placesOf(visit);
  const faults = faultsOf(visit, Object.keys(names));
  const { role } = visit;
  const sections = role === '' ? null : reportOf({ ...visit, role }, table, handOvers.all, t, f);
  const title = `${w.report} ${visit.dealer}`.trim();
  /** Without a role there is no report: the role decides which powers and which privacy law hold. */
  const withRole = (work: () => void) => () => {
    setRoleAsked(role === '');
    if (role === '') document.getElementById('visit-role')?.scrollIntoView({ block: 'center' });
    else work();
  };
  const lines = (group: Readonly<Record<string, string>>, words: Readonly<Record<Finding, string>>) => (
    <ul class="visit-lines">
      {Object.entries(group).map(([code, name]) => (
        <li key={code} class="visit-line">
          <Select<Finding>
            label={name}
            value={visit.found[code] ?? 'open'}
            options={findings.map((one) => [one, words[one]] as const)}
            onChange={(value) => put({ found: { ...visit.found, [code]: value } })}
          />
        </li>
      ))}
    </ul>
  );
  return (
    <>
      <div class="desk-page on-screen">
        <p class="desk-lead">{w.lead}</p>
        {pastDay && <PastDay t={t} date={f.date(pastDay)} onWipe={endVisit} onKeep={() => put({})} />}
        <div class="desk-norms">
          <TextField label={w.dealer} value={visit.dealer} help={w.dealerHelp} onCommit={(dealer) => put({ dealer })} />
          <DateField label={w.date} value={visit.date} onChange={(date) => put({ date })} />
        </div>
        <div class="visit-choices">
          <div id="visit-role">
            <Radios<Role | ''>
              label={w.role}
              value={role}
              options={(['boa', 'awb', 'police'] as const).map((one) => [one, w.roles[one]] as const)}
              onChange={(value) => {
                setRoleAsked(false);
                put({ role: value });
              }}
            />
            {roleAsked && (
              <p class="problem" role="alert">
                {w.roleFirst}
              </p>
            )}
            {role !== '' && <p class="note">{w.roleHelp[role]}</p>}
          </div>
          <div>
            <Radios<Law>
              label={w.law}
              value={visit.law}
              options={(['now', 'bill'] as const).map((one) => [one, w.laws[one]] as const)}
              onChange={(law) => put({ law })}
            />
            {visit.law === 'bill' ? (
              <p class="note">{w.keepBill}</p>
            ) : (
              <TextField
                label={w.keep}
                value={table.keepDays}
                help={w.keepSeen}
                problem={table.keepDays.trim() !== '' && rule === null ? w.keepProblem : null}
                onCommit={(keepDays) => setTable({ keepDays })}
              />
            )}
          </div>
        </div>
        <h2>{w.fields}</h2>
        <TextField label={w.looked} value={visit.looked} onCommit={(looked) => put({ looked })} />
        {lines(w.fieldNames, w.findings)}
        <h2>{w.duties}</h2>
        <p class="help">{w.docHelp}</p>
        {lines(w.dutyNames, w.dutyFindings)}
        <h2>{w.sample}</h2>
        <p class="help">{w.sampleHelp}</p>
        <div class="desk-norms">
          <TextField label={w.stock} value={visit.stock} onCommit={(stock) => put({ stock })} />
          <TextField label={w.take} value={visit.take} onCommit={(take) => put({ take })} />
          <TextField label={w.seed} value={visit.seed} onCommit={(seed) => put({ seed })} />
        </div>
        {places.length > 0 && (
          <>
            <p>{w.sampleText(places.join(', '))}</p>
            <h3>{w.keepTitle}</h3>
            <Table caption={w.keepTitle} head={[w.place, w.bought, w.goodState, w.keepResult]}>
              {places.slice(0, mostRows).map((place) => {
                const key = String(place);
                const good = visit.goods[key] ?? { bought: '', state: 'open' as const };
                const set = (change: Partial<typeof good>) =>
                  put({ goods: { ...visit.goods, [key]: { ...good, ...change } } });
                return (
                  <tr key={key}>
                    <th scope="row">{key}</th>
                    <td>
                      <DateField
                        hideLabel
                        label={`${w.bought} ${key}`}
                        value={good.bought}
                        onChange={(bought) => set({ bought })}
                      />
                    </td>
                    <td>
                      <Select<GoodState>
                        hideLabel
                        label={`${w.goodState} ${key}`}
                        value={good.state}
                        options={goodStates.map((one) => [one, w.goodStates[one]] as const)}
                        onChange={(state) => set({ state })}
                      />
                    </td>
                    <td>{keepText(visit, rule, good, w, f)}</td>
                  </tr>
                );
              })}
            </Table>
            {places.length > mostRows && <p class="help">{w.moreGoods(mostRows)}</p>}
          </>
        )}
        <h2>{w.follow}</h2>
        <p class="help">{w.stepHelp}</p>
        {faults.length === 0 ? (
          <p>{w.noFaults}</p>
        ) : (
          <Table caption={w.follow} head={[w.asked, w.finding, w.lines, w.earlier, w.step]}>
            {faults.map((code) => (
              <tr key={code}>
                <th scope="row">{names[code]}</th>
                <td>{(code in w.fieldNames ? w.findings : w.dutyFindings)[visit.found[code] ?? 'open']}</td>
                <td>
                  {code in w.fieldNames && (
                    <TextField
                      hideLabel
                      label={`${w.lines}: ${names[code]}`}
                      value={visit.lines[code] ?? ''}
                      onCommit={(count) => put({ lines: { ...visit.lines, [code]: count } })}
                    />
                  )}
                </td>
                <td>
                  <Select<string>
                    hideLabel
                    label={`${w.earlier}: ${names[code]}`}
                    value={visit.earlier[code] ?? '0'}
                    options={w.times.map((text, i) => [String(i), text] as const)}
                    onChange={(times) => put({ earlier: { ...visit.earlier, [code]: times } })}
                  />
                </td>
                <td>{stepFor(table, code, Number(visit.earlier[code] ?? 0)) || w.noStep}</td>
              </tr>
            ))}
          </Table>
        )}
        <SanctionEditor t={t} names={names} table={table} onChange={setTable} />
        <label class="utrecht-form-label" for="visit-note">
          {w.note}
        </label>
        <textarea
          id="visit-note"
          rows={4}
          value={visit.note}
          onInput={(event) => put({ note: event.currentTarget.value })}
        />
        <p class="help">{w.kept(keepVisitDays)}</p>
        <div class="pair">
          <Button kind="primary" onClick={withRole(() => window.print())}>
            {w.print}
          </Button>
          <Button
            onClick={withRole(
              () =>
                sections &&
                download(`${w.file}-${visit.date}.html`, 'text/html', visitReport(title, language, sections)),
            )}
          >
            {w.save}
          </Button>
          {ending ? (
            <>
              <span role="alert">{w.endSure}</span>
              <Button
                onClick={() => {
                  endVisit();
                  setEnding(false);
                }}
              >
                {w.endYes}
              </Button>
              <Button kind="subtle" onClick={() => setEnding(false)}>
                {t.mapping.cancel}
              </Button>
            </>
          ) : (
            <Button onClick={() => setEnding(true)}>{w.fresh}</Button>
          )}
        </div>
      </div>
      {sections && <VisitPaper title={title} sections={sections} />}
    </>
  );
}

function DateField({
  label,
  value,
  hideLabel,
  onChange,
}: {
  label: string;
  value: string;
  hideLabel?: boolean;
  onChange: (value: string) => void;
}) {
  return (
    <label class="utrecht-form-field field">
      <span class={hideLabel ? 'unseen' : 'utrecht-form-label'}>{label}</span>
      <input
        class="utrecht-textbox"
        type="date"
        value={value}
        max="9999-12-31"
        onChange={(event) => onChange(event.currentTarget.value)}
      />
    </label>
  );
}
