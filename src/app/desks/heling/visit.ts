/** A visit to a dealer as it is filled in, and the report that follows from it. No names of persons. */
import type { Kept } from '../../../archive/desk.ts';
import type { Format } from '../../../i18n/format.ts';
import type { HelingWords } from '../../../i18n/nl/heling.ts';
import { billRule, type KeepRule, keepState, keepUntil } from '../../../modules/heling/retention.ts';
import { drawSample } from '../../../modules/heling/sample.ts';
import { type SanctionTable, stepFor } from '../../../modules/heling/sanctions.ts';
import type { ReportSection } from '../../../modules/heling/visit-report.ts';
import type { HandOver } from './hand-overs.tsx';
import { today } from './kept.ts';

export const findings = ['open', 'present', 'missing', 'wrong'] as const;
export type Finding = (typeof findings)[number];
export type Role = keyof HelingWords['visit']['roles'];
export type Law = keyof HelingWords['visit']['laws'];

export const goodStates = ['open', 'there', 'gone'] as const;
export type GoodState = (typeof goodStates)[number];

/** Everything of a visit that the officer filled in. */
export interface Visit {
  readonly dealer: string;
  readonly date: string;
  /** Empty until asked: no role is taken for granted. */
  readonly role: Role | '';
  readonly law: Law;
  readonly found: Readonly<Record<string, Finding>>;
  readonly earlier: Readonly<Record<string, string>>;
  /** How many lines of the register were looked at, and in how many each fault stood. */
  readonly looked: string;
  readonly lines: Readonly<Record<string, string>>;
  readonly stock: string;
  readonly take: string;
  readonly seed: string;
  readonly goods: Readonly<Record<string, { readonly bought: string; readonly state: GoodState }>>;
  readonly note: string;
}

/** A new visit draws its own random number, so that nobody knows beforehand what will be looked at. */
export const begun = (): Visit => ({
  dealer: '',
  date: today(),
  role: '',
  law: 'now',
  found: {},
  earlier: {},
  looked: '',
  lines: {},
  stock: '200',
  take: '10',
  seed: String((crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) % 1_000_000),
  goods: {},
  note: '',
});

/** Null while the municipality's period is not known. */
export function ruleOf(visit: Visit, { keepDays }: SanctionTable): KeepRule | null {
  const days = Number(keepDays);
  if (visit.law === 'bill') return billRule;
  return keepDays.trim() !== '' && Number.isInteger(days) && days >= 0 ? { kind: 'days', days } : null;
}

export const placesOf = (visit: Visit): readonly number[] =>
  drawSample(Math.min(1e6, Number(visit.stock) || 0), Math.min(500, Number(visit.take) || 0), Number(visit.seed) || 0);

export const faultsOf = (visit: Visit, codes: readonly string[]): string[] =>
  codes.filter((code) => visit.found[code] === 'missing' || visit.found[code] === 'wrong');

/** Whether a good had to be in the shop on the day of the visit, in words. */
export function keepText(
  visit: Visit,
  rule: KeepRule | null,
  { bought, state }: { readonly bought: string; readonly state: GoodState },
  w: HelingWords['visit'],
  f: Format,
): string {
  if (bought === '') return '';
  if (rule === null) return w.keepAsk;
  const until = keepUntil(bought, rule);
  const due = keepState(bought, visit.date, rule);
  if (until === null || due === 'unknown') return w.dateUnknown;
  if (due === 'may-be-sold') return w.maySold(f.date(until));
  return state === 'gone' ? w.goneTooSoon(f.date(until)) : w.mustBeThere(f.date(until));
}

export function reportOf(
  visit: Visit & { readonly role: Role },
  table: SanctionTable,
  handOvers: readonly Kept<HandOver>[],
  t: HelingWords,
  f: Format,
): ReportSection[] {
  const w = t.visit;
  const rule = ruleOf(visit, table);
  const isField = (code: string) => code in w.fieldNames;
  const words = (code: string) => (isField(code) ? w.findings : w.dutyFindings)[visit.found[code] ?? 'open'];
  const names: Readonly<Record<string, string>> = { ...w.fieldNames, ...w.dutyNames };
  const outcome = (group: Readonly<Record<string, string>>) =>
    Object.entries(group).map(([code, name]) => [name, words(code)]);
  const faults = faultsOf(visit, Object.keys(names));
  const checked = handOvers.filter(({ value }) => value.at.slice(0, 10) === visit.date);
  return [
    {
      heading: w.reportFacts,
      rows: [
        [w.dealer, visit.dealer || '–'],
        [w.date, f.date(visit.date)],
        [w.role, w.roles[visit.role]],
        [w.law, w.laws[visit.law]],
        [
          w.keepShort,
          visit.law === 'bill' ? w.keepBill : rule ? w.keepDays(table.keepDays, table.municipality) : w.keepAsk,
        ],
        [w.looked, visit.looked || '–'],
      ],
      text: w.roleHelp[visit.role],
    },
    { heading: w.fields, head: [w.asked, w.finding], rows: outcome(w.fieldNames) },
    { heading: w.duties, head: [w.asked, w.finding], rows: outcome(w.dutyNames) },
    {
      heading: w.sample,
      head: [w.place, w.bought, w.goodState, w.keepTitle],
      rows: placesOf(visit).map((place) => {
        const good = visit.goods[String(place)] ?? { bought: '', state: 'open' as const };
        return [
          String(place),
          good.bought ? f.date(good.bought) : '–',
          w.goodStates[good.state],
          keepText(visit, rule, good, w, f),
        ];
      }),
      text: `${w.stock}: ${visit.stock}. ${w.seed}: ${visit.seed}. ${w.sampleHelp}`,
    },
    ...(checked.length > 0
      ? [
          {
            heading: t.handOvers.title,
            head: [t.handOvers.number, t.handOvers.when, t.handOvers.outcome],
            rows: checked.map(({ value }) => [value.number, f.time(value.at), t.ui.outcomes[value.outcome]]),
            text: w.numbersHelp,
          },
        ]
      : []),
    {
      heading: w.follow,
      ...(faults.length > 0
        ? {
            head: [w.asked, w.finding, w.lines, w.earlier, w.step],
            rows: faults.map((code) => [
              names[code] ?? code,
              words(code),
              isField(code) ? visit.lines[code] || '–' : '',
              w.times[Number(visit.earlier[code] ?? 0)] ?? '',
              stepFor(table, code, Number(visit.earlier[code] ?? 0)) || w.noStep,
            ]),
          }
        : {}),
      text: [
        ...(faults.length === 0 ? [w.noFaults] : []),
        w.stepHelp,
        [table.municipality, table.policy].filter(Boolean).join(', '),
      ].join(' '),
    },
    { heading: w.note, text: visit.note || '–' },
  ];
}
