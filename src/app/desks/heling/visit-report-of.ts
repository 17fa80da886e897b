/** The report of a visit: the list of its goods and nothing of another visit, each outcome with its registers and moment. */

import { fingerprint } from '../../../engine/models/models.ts';
import type { Format } from '../../../i18n/format.ts';
import type { HelingWords } from '../../../i18n/nl/heling.ts';
import { billRule, type KeepRule, keepState, keepUntil } from '../../../modules/heling/retention.ts';
import { drawSample } from '../../../modules/heling/sample.ts';
import { type SanctionTable, stepFor } from '../../../modules/heling/sanctions.ts';
import { type Good, openPoints, type Role, resultOf, type Visit } from '../../../modules/heling/visit.ts';
import type { ReportSection } from '../../../modules/heling/visit-report.ts';

/** Null while the municipality's period is not known. */
export function ruleOf({ law }: Pick<Visit, 'law'>, { keepDays }: SanctionTable): KeepRule | null {
  const days = Number(keepDays);
  if (law === 'bill') return billRule;
  return keepDays.trim() !== '' && Number.isInteger(days) && days >= 0 ? { kind: 'days', days } : null;
}

/** Places of the stock, or lines of the purchase register, that chance draws. */
export const placesOf = (visit: Pick<Visit, 'stock' | 'take' | 'seed'>): readonly number[] =>
  drawSample(Math.min(1e6, Number(visit.stock) || 0), Math.min(500, Number(visit.take) || 0), Number(visit.seed) || 0);

export const faultsOf = (visit: Visit, codes: readonly string[]): string[] =>
  codes.filter((code) => visit.found[code] === 'missing' || visit.found[code] === 'wrong');

/** Whether a good had to be in the shop on the day of the visit, in words. */
export function keepText(
  visit: Pick<Visit, 'date'>,
  rule: KeepRule | null,
  { bought, there }: Pick<Good, 'bought' | 'there'>,
  w: HelingWords['visit'],
  f: Format,
): string {
  if (bought === '') return '';
  if (rule === null) return w.keepAsk;
  const until = keepUntil(bought, rule);
  const due = keepState(bought, visit.date, rule);
  if (until === null || due === 'unknown') return w.dateUnknown;
  if (due === 'may-be-sold') return w.maySold(f.date(until));
  return there === 'gone' ? w.goneTooSoon(f.date(until)) : w.mustBeThere(f.date(until));
}

/** What the own registers said of a good, in a sentence with registers and dates; never "not found" where nobody looked. */
export function answerText(good: Good, t: HelingWords): string {
  const w = t.visit;
  const result = resultOf(good);
  if (result === 'no-number') return w.goodNone;
  if (good.answer !== null && result !== 'not-asked') return t.message(good.answer, good.answer.registers);
  return result === 'unreadable' ? w.goodUnreadable : w.goodNotAsked;
}

const stopHelingText = ({ stopHeling, state }: Good, t: HelingWords, f: Format): string =>
  state !== 'number'
    ? ''
    : stopHeling
      ? `${t.ui.outcomes[stopHeling.outcome]}, ${f.time(stopHeling.at)}`
      : t.ui.outcomes.open;

/** "Found" first, and only what occurs: a hit never ends on "not found". */
function meanings(visit: Visit, w: HelingWords['visit']): string {
  const results = new Set(visit.goods.map(resultOf));
  const order = ['exact', 'near', 'none', 'invalid', 'unreadable', 'no-number', 'not-asked'] as const;
  return order
    .filter((one) => results.has(one))
    .map((one) => w.meanings[one])
    .join('\n');
}

export function reportOf(
  visit: Visit & { readonly role: Role },
  table: SanctionTable,
  earlierTimes: (code: string) => string,
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
  const times = (code: string) => visit.earlier[code] ?? earlierTimes(code);
  const drawn = placesOf(visit);
  const open = openPoints(visit, Object.keys(names), drawn);
  return [
    {
      heading: w.reportFacts,
      rows: [
        [w.dealer, [visit.dealer, visit.address].filter(Boolean).join(', ') || '–'],
        [w.kvk, visit.kvk || '–'],
        [
          w.date,
          `${f.date(visit.date)}, ${f.time(visit.begun)}${visit.ended ? ` ${w.until} ${f.time(visit.ended)}` : ''}`,
        ],
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
    {
      heading: w.goods,
      head: [t.ui.columns.nr, w.good, t.ui.one, w.ownRegisters, w.stopHelingColumn, w.lineSeen, w.inDor, w.keepTitle],
      rows: visit.goods.map((good, i) => [
        String(i + 1),
        [good.what, good.brand, good.place === null ? '' : `${w.place} ${good.place}`].filter(Boolean).join(', ') ||
          '–',
        good.state === 'number' ? good.number : w.states[good.state],
        answerText(good, t),
        stopHelingText(good, t, f),
        good.line === 'yes' && good.lineNr ? `${w.yesNo.yes}, ${good.lineNr}` : w.yesNo[good.line],
        w.yesNo[good.dor],
        [good.bought ? f.date(good.bought) : '', keepText(visit, rule, good, w, f), good.note]
          .filter(Boolean)
          .join('. '),
      ]),
      text: meanings(visit, w) || w.noGoods,
    },
    {
      heading: w.sample,
      text:
        drawn.length === 0
          ? w.notDrawn
          : `${w.stock}: ${visit.stock}. ${w.sampleText(drawn.join(', '))} ${w.seed}: ${visit.seed}. ${w.sampleHelp}`,
    },
    { heading: w.fields, head: [w.asked, w.finding], rows: outcome(w.fieldNames) },
    { heading: w.duties, head: [w.asked, w.finding], rows: outcome(w.dutyNames) },
    {
      heading: w.follow,
      ...(faults.length > 0
        ? {
            head: [w.asked, w.finding, w.lines, w.earlier, w.step],
            rows: faults.map((code) => [
              names[code] ?? code,
              words(code),
              isField(code) ? visit.lines[code] || '–' : '',
              w.times[Number(times(code))] ?? '',
              stepFor(table, code, Number(times(code))) || w.noStep,
            ]),
          }
        : {}),
      text: [
        ...(faults.length === 0 ? [w.noFaults] : []),
        w.stepHelp,
        [table.municipality, table.policy].filter(Boolean).join(', '),
      ].join(' '),
    },
    { heading: w.stillOpen, text: open.map((point) => w.openPoint(point, names)).join('\n') || w.nothingOpen },
    { heading: w.unnumbered, text: `${visit.unnumbered || '–'}\n${w.unnumberedHelp}` },
    { heading: w.note, text: visit.note || '–' },
    { heading: w.signed, text: w.signedHelp(w.roles[visit.role]) },
  ];
}

/** Over all that the report says: the same report, the same figure. */
export const checkFigure = (sections: readonly ReportSection[]): string =>
  fingerprint(sections)
    .slice(0, 12)
    .toUpperCase()
    .replace(/(.{4})(?=.)/g, '$1 ');

/** By chance, so that it says nothing of the visit. */
export function reportNumber(): string {
  const signs = '23456789ABCDEFGHJKMNPQRSTVWXYZ';
  const drawn = [...crypto.getRandomValues(new Uint8Array(8))].map((one) => signs[one % signs.length]).join('');
  return `HB-${drawn.slice(0, 4)}-${drawn.slice(4)}`;
}
