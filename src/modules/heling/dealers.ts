/** Lists of dealers as municipalities have them: CSV, columns found by name, dates the Dutch way or as ISO. */
import Papa from 'papaparse';
import type { Dealer } from './white-spots.ts';

const names = {
  name: /^(?:naam|bedrijf|bedrijfsnaam|handelsnaam|onderneming|name|firm)$/i,
  address: /^(?:adres|vestigingsadres|straat|address)$/i,
  number: /^(?:huisnummer|huisnr\.?|nr\.?|number)$/i,
  kvk: /kvk|handelsregister|trade register/i,
  lastPurchase: /laatste.*(?:inkoop|aankoop|registratie)|last.*purchase/i,
} as const;

export interface DealerList {
  readonly dealers: readonly Dealer[];
  /** Lines without a name and without a KvK number. */
  readonly skipped: number;
  /** Dates of purchase that could not be read. */
  readonly badDates: number;
}

/** ISO date; null for what is no date. */
export function dateIn(text: string): string | null {
  const found =
    /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ].*)?$/.exec(text.trim()) ??
    /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})(?:\s.*)?$/.exec(text.trim());
  if (!found) return null;
  const [one = '', month = '', three = ''] = found.slice(1);
  const [year, day] = one.length === 4 ? [one, three] : [three, one];
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const at = Date.parse(`${iso}T00:00:00Z`);
  return Number.isNaN(at) || new Date(at).toISOString().slice(0, 10) !== iso ? null : iso;
}

/** Without a header the first three columns are name, address and KvK number. */
export function readDealers(text: string): DealerList {
  const { data } = Papa.parse<string[]>(text.replace(/^\uFEFF/, ''), {
    skipEmptyLines: 'greedy',
    delimitersToGuess: [';', ',', '\t', '|'],
  });
  const head = (data[0] ?? []).map((name) => name.trim());
  const at = (pattern: RegExp) => head.findIndex((name) => pattern.test(name));
  const found = {
    name: at(names.name),
    address: at(names.address),
    number: at(names.number),
    kvk: at(names.kvk),
    lastPurchase: at(names.lastPurchase),
  };
  const hasHeader = found.name >= 0 || found.kvk >= 0;
  const place = hasHeader ? found : { name: 0, address: 1, number: -1, kvk: 2, lastPurchase: -1 };
  const cell = (row: readonly string[], column: number) => (column >= 0 ? (row[column] ?? '').trim() : '');
  let badDates = 0;
  const all = (hasHeader ? data.slice(1) : data).map((row): Dealer => {
    const date = cell(row, place.lastPurchase);
    const lastPurchase = date === '' ? null : dateIn(date);
    if (date !== '' && lastPurchase === null) badDates++;
    return {
      name: cell(row, place.name),
      address: `${cell(row, place.address)} ${cell(row, place.number)}`.trim(),
      kvk: cell(row, place.kvk),
      lastPurchase,
    };
  });
  const dealers = all.filter(({ name, kvk }) => name !== '' || kvk !== '');
  return { dealers, skipped: all.length - dealers.length, badDates };
}
