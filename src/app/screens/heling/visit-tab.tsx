/** A visit to a dealer: in which role, what the law asks, what was found, a sample that chance draws, and what follows. No names. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { keep, listKept, wipeKept } from '../../../archive/desk.ts';
import type { Format } from '../../../i18n/format.ts';
import type { HelingWords } from '../../../i18n/heling-nl.ts';
import { billRule, type KeepRule, keepState, keepUntil } from '../../../modules/heling/retention.ts';
import { drawSample } from '../../../modules/heling/sample.ts';
import { noSanctions, type SanctionTable, stepFor } from '../../../modules/heling/sanctions.ts';
import { type ReportSection, visitReport } from '../../../modules/heling/visit-report.ts';
import { Button } from '../../kit/button.tsx';
import { download } from '../../kit/download.ts';
import { Radios, Select, TextField } from '../../kit/fields.tsx';
import { Table } from '../../kit/table.tsx';
import { SanctionEditor } from './sanction-editor.tsx';

const findings = ['open', 'present', 'missing', 'wrong'] as const;
type Finding = (typeof findings)[number];
type Role = keyof HelingWords['visit']['roles'];
type Law = keyof HelingWords['visit']['laws'];

const goodStates = ['open', 'there', 'gone'] as const;
type GoodState = (typeof goodStates)[number];

/** Everything of a visit that the officer filled in. */
interface Visit {
  readonly dealer: string;
  readonly date: string;
  readonly role: Role;
  readonly law: Law;
  readonly keepDays: string;
  readonly found: Readonly<Record<string, Finding>>;
  readonly earlier: Readonly<Record<string, string>>;
  readonly stock: string;
  readonly take: string;
  readonly seed: string;
  readonly goods: Readonly<Record<string, { readonly bought: string; readonly state: GoodState }>>;
  readonly note: string;
}

const today = () => new Date().toISOString().slice(0, 10);
const begun = (): Visit => ({
  dealer: '',
  date: today(),
  role: 'boa',
  law: 'now',
  keepDays: '',
  found: {},
  earlier: {},
  stock: '200',
  take: '10',
  seed: '437',
  goods: {},
  note: '',
});

const [visitId, tableId] = ['visit', 'sanctions'];
/** A visit that nobody closes is wiped after this. */
const keepVisitDays = 14;

/** Kept in this browser with every change; two changes in one breath both count. */
function useKept<Value>(id: string, kind: string, first: () => Value, days: number | null) {
  const [value, setValue] = useState<Value>(first);
  const latest = useRef<Value | null>(null);
  useEffect(() => {
    void listKept<Value>(kind, today()).then((stored) => {
      const [item] = stored.ok ? stored.value : [];
      if (item && latest.current === null) setValue({ ...first(), ...item.value });
    });
  }, [id]);
  const set = (change: Partial<Value>) => {
    const next = { ...(latest.current ?? value), ...change };
    latest.current = next;
    setValue(next);
    const expires = days === null ? null : new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
    void keep({ id, kind, expires, value: next });
  };
  const wipe = () => {
    latest.current = first();
    setValue(latest.current);
    void wipeKept(id);
  };
  return [value, set, wipe] as const;
}

export function VisitTab({ t, f, language }: { t: HelingWords; f: Format; language: string }) {
  const w = t.visit;
  const [visit, put, endVisit] = useKept<Visit>(visitId, 'visit', begun, keepVisitDays);
  const [table, setTable] = useKept<SanctionTable>(tableId, 'sanctions', () => noSanctions, null);
  const names: Readonly<Record<string, string>> = { ...w.fieldNames, ...w.dutyNames };
  const days = Number(visit.keepDays);
  const rule: KeepRule | null =
    visit.law === 'bill'
      ? billRule
      : visit.keepDays.trim() !== '' && Number.isInteger(days) && days >= 0
        ? { kind: 'days', days }
        : null;
  const places = drawSample(
    Math.min(1e6, Number(visit.stock) || 0),
    Math.min(500, Number(visit.take) || 0),
    Number(visit.seed) || 0,
  );
  const faults = Object.keys(names).filter((code) => visit.found[code] === 'missing' || visit.found[code] === 'wrong');
  const stepOf = (code: string) => stepFor(table, code, Number(visit.earlier[code] ?? 0));
  const stateText = (bought: string, state: GoodState): string => {
    if (bought === '' || rule === null) return '';
    const until = keepUntil(bought, rule);
    const due = keepState(bought, visit.date, rule);
    if (until === null || due === 'unknown') return w.dateUnknown;
    if (due === 'may-be-sold') return w.maySold(f.date(until));
    return state === 'gone' ? w.goneTooSoon(f.date(until)) : w.mustBeThere(f.date(until));
  };

  const lines = (group: Readonly<Record<string, string>>) =>
    Object.entries(group).map(([code, name]) => (
      <li key={code} class="visit-line">
        <Select<Finding>
          label={name}
          value={visit.found[code] ?? 'open'}
          options={findings.map((one) => [one, w.findings[one]] as const)}
          onChange={(value) => put({ found: { ...visit.found, [code]: value } })}
        />
      </li>
    ));

  const save = () => {
    const outcome = (group: Readonly<Record<string, string>>) =>
      Object.entries(group).map(([code, name]) => [name, w.findings[visit.found[code] ?? 'open']]);
    const ruleText = visit.law === 'bill' ? w.keepBill : `${w.keep}: ${visit.keepDays || '–'}`;
    const sections: ReportSection[] = [
      {
        heading: w.reportFacts,
        rows: [
          [w.dealer, visit.dealer || '–'],
          [w.date, f.date(visit.date)],
          [w.role, w.roles[visit.role]],
          [w.law, w.laws[visit.law]],
        ],
        text: `${w.roleHelp[visit.role]}\n${ruleText}`,
      },
      { heading: w.fields, head: [w.asked, w.finding], rows: outcome(w.fieldNames) },
      { heading: w.duties, head: [w.asked, w.finding], rows: outcome(w.dutyNames) },
      {
        heading: w.sample,
        head: [w.place, w.bought, w.goodState, w.keepTitle],
        rows: places.map((place) => {
          const good = visit.goods[String(place)];
          const state = good?.state ?? 'open';
          return [
            String(place),
            good?.bought ? f.date(good.bought) : '–',
            w.goodStates[state],
            stateText(good?.bought ?? '', state),
          ];
        }),
        text: `${w.stock}: ${visit.stock}. ${w.seed}: ${visit.seed}. ${w.sampleHelp}`,
      },
      {
        heading: w.follow,
        head: [w.asked, w.finding, w.earlier, w.step],
        rows: faults.map((code) => [
          names[code] ?? code,
          w.findings[visit.found[code] ?? 'open'],
          w.times[Number(visit.earlier[code] ?? 0)] ?? '',
          stepOf(code) || w.noStep,
        ]),
        text: `${w.stepHelp} ${[table.municipality, table.policy].filter(Boolean).join(', ')}`,
      },
      { heading: w.note, text: visit.note || '–' },
    ];
    download(
      `${w.file}-${visit.date}.html`,
      'text/html',
      visitReport(`${w.report} ${visit.dealer}`.trim(), language, sections),
    );
  };

  return (
    <div class="desk-page">
      <div class="desk-norms">
        <TextField label={w.dealer} value={visit.dealer} help={w.dealerHelp} onCommit={(dealer) => put({ dealer })} />
        <DateField label={w.date} value={visit.date} onChange={(date) => put({ date })} />
      </div>
      <Radios<Role>
        label={w.role}
        value={visit.role}
        options={(['boa', 'awb', 'police'] as const).map((one) => [one, w.roles[one]] as const)}
        onChange={(role) => put({ role })}
      />
      <p class="note">{w.roleHelp[visit.role]}</p>
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
          value={visit.keepDays}
          problem={visit.keepDays.trim() !== '' && rule === null ? w.keepProblem : null}
          onCommit={(keepDays) => put({ keepDays })}
        />
      )}
      <h2>{w.fields}</h2>
      <ul class="visit-lines">{lines(w.fieldNames)}</ul>
      <h2>{w.duties}</h2>
      <ul class="visit-lines">{lines(w.dutyNames)}</ul>
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
          <Table caption={w.keepTitle} head={[w.place, w.bought, w.goodState, w.keepTitle]}>
            {places.slice(0, 60).map((place) => {
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
                  <td>{rule === null && good.bought !== '' ? w.keepAsk : stateText(good.bought, good.state)}</td>
                </tr>
              );
            })}
          </Table>
        </>
      )}
      <h2>{w.follow}</h2>
      <p class="help">{w.stepHelp}</p>
      {faults.length === 0 ? (
        <p>{w.noFaults}</p>
      ) : (
        <Table caption={w.follow} head={[w.asked, w.finding, w.earlier, w.step]}>
          {faults.map((code) => (
            <tr key={code}>
              <th scope="row">{names[code]}</th>
              <td>{w.findings[visit.found[code] ?? 'open']}</td>
              <td>
                <Select<string>
                  hideLabel
                  label={`${w.earlier}: ${names[code]}`}
                  value={visit.earlier[code] ?? '0'}
                  options={w.times.map((text, i) => [String(i), text] as const)}
                  onChange={(times) => put({ earlier: { ...visit.earlier, [code]: times } })}
                />
              </td>
              <td>{stepOf(code) || w.noStep}</td>
            </tr>
          ))}
        </Table>
      )}
      <SanctionEditor t={t} names={names} table={table} onChange={setTable} />
      <label for="visit-note">
        <strong>{w.note}</strong>
      </label>
      <textarea
        id="visit-note"
        rows={4}
        value={visit.note}
        onInput={(event) => put({ note: event.currentTarget.value })}
      />
      <p class="help">{w.kept(keepVisitDays)}</p>
      <div class="pair">
        <Button kind="primary" onClick={() => window.print()}>
          {w.print}
        </Button>
        <Button onClick={save}>{w.save}</Button>
        <Button onClick={endVisit}>{w.fresh}</Button>
      </div>
    </div>
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
