/**
 * The tables of buildings beside what else is said of the same building: each row holds the figures of its building, and the
 * number of a reason, a card or a sentence is the one that the table gives for the building it names.
 */

import type { Receptor, WholeAssessment } from '../../src/engine/scene/assessment.ts';
import { calledIn } from '../../src/i18n/building-name.ts';
import { en } from '../../src/i18n/en/catalogue.ts';
import { formatFor } from '../../src/i18n/format.ts';
import { unbroken } from '../../src/i18n/locale-format.ts';
import { nl } from '../../src/i18n/nl/catalogue.ts';
import { partsOf, type Tongue, textOf } from './contradictions.ts';
import type { DrawnCase } from './drawn-case.ts';
import type { Pages } from './pages.ts';

/** More than one building may have a name. */
type Called = ReadonlyMap<string, readonly Receptor[]>;

interface Row {
  readonly name: string;
  readonly cells: readonly string[];
}

/** Rows of the first table that has a column of this name. */
function rowsUnder(html: string, column: string): { readonly head: readonly string[]; readonly rows: readonly Row[] } {
  for (const [, table = ''] of html.matchAll(/<table[^>]*>([\s\S]*?)<\/table>/g)) {
    const head = [...table.matchAll(/<th scope="col"[^>]*>([\s\S]*?)<\/th>/g)].map(([, text = '']) =>
      textOf(text).trim(),
    );
    if (!head.some((one) => one.startsWith(column))) continue;
    const rows = [...table.matchAll(/<tr[^>]*>\s*<th scope="row"[^>]*>([\s\S]*?)<\/th>([\s\S]*?)<\/tr>/g)].map(
      ([, name = '', rest = '']) => ({
        name: textOf(name).trim(),
        cells: [...rest.matchAll(/<td(?: [^>]*)?>([\s\S]*?)<\/td>/g)].map(([, text = '']) => textOf(text).trim()),
      }),
    );
    return { head, rows };
  }
  return { head: [], rows: [] };
}

const words = {
  nl: { throwIn: 'Glas de kamer in', none: 'geen', pieces: 'Brokstukken' },
  en: { throwIn: 'Glass into the room', none: 'none', pieces: 'Pieces' },
} as const;

/** A number as it stands in a text of this tongue; none is nought, "less than" half of what it says. */
function numberIn(text: string, tongue: Tongue): number | null {
  if (/^(?:geen|none)$/.test(text)) return 0;
  const found = /\d[\d.,]*/.exec(text.replace(/^1 per (?=\d)/, ''))?.[0];
  if (found === undefined) return null;
  const plain = tongue === 'nl' ? found.replaceAll('.', '').replace(',', '.') : found.replaceAll(',', '');
  return /</.test(text) ? Number(plain) / 2 : Number(plain);
}

/** Told as precisely as it is written. */
function isTold(text: string, value: number, tongue: Tongue): boolean {
  const told = numberIn(text, tongue);
  if (told === null) return false;
  if (/</.test(text)) return value < 2 * told;
  const digits = /[.,](\d{1,2})(?!\d)/.exec(text)?.[1]?.length ?? 0;
  const coarse = Math.max(0.51 * 10 ** -digits, 0.006 * Math.abs(value));
  return Math.abs(told - value) <= coarse;
}

/** Glass of the first two classes stays in its frame, of the next two it comes a metre and three at most, held or not. */
const ends: Readonly<Record<string, number>> = { '1': 0, '2': 0, '3a': 1, '3b': 3 };
const within = (metres: number, of: unknown) => Math.min(metres, ends[String(of)] ?? metres);

/** How far into the room, as the criterion looks at it; where it says nothing of the building, of any pane. */
function throwOf(one: WholeAssessment, receptor: Receptor): number {
  const found = one.criteria
    .filter(({ id }) => id === 'C-GLI')
    .flatMap(({ findings }) => findings)
    .filter(({ receptor: id, extra }) => id === receptor.buildingId && typeof extra?.['throwM'] === 'number')
    .map(({ value, extra }) => within(Number(extra?.['throwM']), value));
  return found.length > 0 ? Math.max(...found) : within(receptor.roomThrowM, receptor.hazardClass);
}

/** @param each whether the head says "one per", so that the cell is an area */
function rowFaults(one: WholeAssessment, receptor: Receptor, cells: readonly string[], tongue: Tongue): string[] {
  if (receptor.host) return [];
  const [pressure = '', chance = '', thrown = '', pieces = ''] = cells;
  const density = receptor.debrisDensityPerM2;
  const per = numberIn(pieces, tongue) ?? Number.NaN;
  // "1 per 3,3 m²" and, under a head that says so, "3,3": an area; "4,2 per m²": a number of pieces.
  const isCount = /^[\d.,]+\sper\sm/.test(pieces);
  const piecesTold = density === 0 ? per === 0 : isTold(pieces, isCount ? density : 1 / density, tongue);
  return [
    ...(isTold(pressure, receptor.reflectedPressureKpa, tongue) ? [] : [`pressure ${pressure}`]),
    ...(isTold(chance, 100 * receptor.breakProbability, tongue) ? [] : [`chance ${chance}`]),
    ...(isTold(thrown, throwOf(one, receptor), tongue) ? [] : [`throw ${thrown}, it is ${throwOf(one, receptor)}`]),
    ...(piecesTold ? [] : [`pieces ${pieces}, it is ${density}`]),
  ].map((fault) => `${receptor.buildingId}: ${fault}`);
}

function buildingsIn(html: string, one: WholeAssessment, names: Called, tongue: Tongue) {
  const { rows } = rowsUnder(html, words[tongue].throwIn);
  const faults = rows.flatMap(({ name, cells }) => {
    const first = cells[0] ?? '';
    const near = (names.get(name) ?? []).filter(({ distanceM }) => isTold(first, distanceM, tongue));
    // Of the building that carries the machine words stand where the four figures would.
    const found = near.map((receptor) => rowFaults(one, receptor, cells.slice(3, 7), tongue));
    if (found.length === 0) return [`${name}: nothing of that name is at ${first}`];
    return found.some((list) => list.length === 0) ? [] : (found[0] ?? []);
  });
  return { rows, faults };
}

const toldStates = {
  nl: { none: /\bgeen$/, waits: 'wacht op bewijs: ' },
  en: { none: /\bnone$/, waits: 'waits for evidence: ' },
} as const;

/** What waits for evidence at a building is said in its row, and nothing else is; nobody is told that nothing fails there. */
function waitingFaults(
  rows: readonly Row[],
  one: WholeAssessment,
  before: WholeAssessment | null,
  names: Called,
  tongue: Tongue,
): string[] {
  const { criteria } = tongue === 'nl' ? nl : en;
  const { none, waits } = toldStates[tongue];
  const pending = [...new Set(one.criteria.flatMap(({ id, state }) => (state === 'pending' ? [id] : [])))].filter(
    (id) => !one.criteria.some((other) => other.id === id && ['unmet', 'unknown'].includes(other.state)),
  );
  // A criterion may have a comma in its name.
  const unbroken = (text: string) =>
    Object.values(criteria).reduce((all, { chip }) => all.replaceAll(chip, chip.replaceAll(', ', ' ')), text);
  return rows.flatMap(({ name, cells }) => {
    // Of several with one name nobody knows which row is whose.
    const [receptor, ...others] = names.get(name) ?? [];
    if (!receptor || others.length > 0) return [];
    const cell = cells.at(-1) ?? '';
    const due = pending.filter(
      (id) =>
        !receptor.unmet.includes(id) &&
        (before?.receptors.some(({ buildingId, unmet }) => buildingId === receptor.buildingId && unmet.includes(id)) ||
          one.criteria.some(
            (other) =>
              other.id === id && other.findings.some(({ met, receptor: at }) => at === receptor.buildingId && !met),
          )),
    );
    const told = unbroken(cell.split(waits)[1] ?? '')
      .split(', ')
      .filter(Boolean);
    const asked = due.map((id) => unbroken(criteria[id].chip));
    const same = told.length === asked.length && asked.every((chip) => told.some((text) => text.endsWith(chip)));
    const denied = none.test(cell) && (due.length > 0 || receptor.unmet.length > 0);
    return same && !denied ? [] : [`${name} waits for ${asked.join(', ') || 'nothing'} and says "${cell}"`];
  });
}

/** Everything in a table that is not so, and every number beside it that says another thing of the same building. */
export function tableFaults(
  pages: Pages,
  { assessment: one, before, open, scene }: DrawnCase,
  tongue: Tongue,
): string[] {
  const faults: string[] = [];
  const on = (page: string, found: readonly string[]) => faults.push(...found.map((fault) => `${page}: ${fault}`));
  // By name, address and number: outside some names stay out.
  const [catalogue, f] = [tongue === 'nl' ? nl : en, formatFor(tongue)];
  const called = (of: WholeAssessment): Called => {
    const around = { ...scene, receptors: of.receptors };
    const lies = (id: string) => [f, unbroken(f)].map((format) => calledIn(around, id, catalogue, format));
    const found = new Map<string, Receptor[]>();
    for (const { id, name, address } of scene.buildings)
      for (const text of new Set([name, address, ...lies(id)]))
        if (text) found.set(text, [...(found.get(text) ?? []), ...of.receptors.filter((one) => one.buildingId === id)]);
    return found;
  };
  const names = called(one);
  const screen = buildingsIn(pages.table, one, names, tongue);
  on('table', screen.faults);
  if (screen.rows.length !== one.receptors.length) on('table', [`${screen.rows.length} rows`]);
  on('report', buildingsIn(pages.report, one, names, tongue).faults);
  if (open) on('publicReport', buildingsIn(pages.publicReport, open, called(open), tongue).faults);

  on('table', waitingFaults(screen.rows, one, before, names, tongue));
  on('report', waitingFaults(buildingsIn(pages.report, one, names, tongue).rows, one, before, names, tongue));

  // A reason names a building, how far it is and a number: the table says the same of it.
  for (const [, html = ''] of pages.outcome.matchAll(/<li class="reason">([\s\S]*?)<\/li>/g)) {
    const [where = ''] = /<p>([\s\S]*?)<\/p>/.exec(html)?.slice(1) ?? [];
    const text = textOf(where).trim();
    const row = screen.rows.find(({ name }) => name !== '' && (text === name || text.startsWith(`${name},`)));
    if (!row) continue;
    const far = /^, (?:op )?(\d[\d.,]*\s?m)/.exec(text.slice(row.name.length))?.[1];
    if (far && far !== row.cells[0]) on('outcome', [`${row.name} is ${far} and in the table ${row.cells[0]}`]);
    const saysFar = row.name.replaceAll('\u00a0', ' ').includes((row.cells[0] ?? '?').replaceAll('\u00a0', ' ')) || far;
    if (!saysFar && (names.get(row.name)?.[0]?.distanceM ?? 0) > 0.55) on('outcome', [`${row.name} says no distance`]);
    const title = textOf(/<h3>([\s\S]*?)<\/h3>/.exec(html)?.[1] ?? '').trim();
    const value = textOf(/class="reason-value">\s*<strong>([\s\S]*?)<\/strong>/.exec(html)?.[1] ?? '').trim();
    if (/\d\s?m$/.test(value)) on('outcome', [`${value} does not say what it is far from, or in`]);
    if (
      /^(?:Glas vliegt de kamer in|Glass flies into)/.test(title) &&
      /^\d[\d.,]*\sm\s(?:de kamer in|into the room)$/.test(value)
    ) {
      const told = numberIn(row.cells[5] ?? '', tongue) ?? -1;
      if (!names.get(row.name)?.[0]?.host && Math.abs(told - (numberIn(value, tongue) ?? 0)) > 0.051)
        on('outcome', [`${title}: ${value}, and in the table ${row.cells[5]}`]);
    }
  }

  // The card of a building says of it what its row says.
  for (const card of pages.cards) {
    const row =
      screen.rows.find(({ name }) => name !== '' && name === partsOf(card, 'h2', '[^"]*')[0]) ??
      // The longest: one name may be the beginning of another.
      screen.rows
        .filter(({ name }) => name !== '' && textOf(card).trim().startsWith(name))
        .toSorted((a, b) => b.name.length - a.name.length)[0];
    const receptor = row && names.get(row.name)?.[0];
    if (!row || !receptor || receptor.host) continue;
    const facts = [...card.matchAll(/<dd>([\s\S]*?)<\/dd>/g)].map(([, text = '']) => textOf(text).trim());
    const [far = '', , , pressure = '', chance = '', thrown = '', pieces = ''] = facts;
    const bare = [far, pressure, chance.replace(/ \(.*$/, ''), thrown, pieces];
    const row_ = [row.cells[0], ...row.cells.slice(3, 7)];
    bare.forEach((text, i) => {
      if (text !== row_[i]) on('card', [`${row.name}: ${text}, and in the table ${row_[i]}`]);
    });
  }

  // "From 24 m on nothing happens": no building of which something does lies in that sentence.
  const said = /(?:vanaf|op|from|at) (\d[\d.,]*)\sm,? (?:is met wat|with what)/.exec(textOf(pages.report))?.[1];
  if (said) {
    const quiet = one.receptors.filter(
      (receptor) =>
        receptor.class !== 'geen' &&
        !receptor.host &&
        receptor.unmet.length === 0 &&
        receptor.breakProbability < 0.01 &&
        receptor.throwM < 0.05 &&
        receptor.debrisDensityPerM2 === 0,
    );
    const nearest = Math.min(...quiet.map(({ distanceM }) => distanceM));
    if (!isTold(said, nearest, tongue)) on('report', [`nothing happens from ${said} m, and it is ${nearest}`]);
  }
  return faults;
}
