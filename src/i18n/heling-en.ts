/** English words of the heling desk. Never "not stolen", and never "stolen" on what only looks alike. */

import type { NumberKind, NumberRemark } from '../modules/heling/number.ts';
import type { Match, MatchReason, NumberAnswer } from '../modules/heling/search.ts';
import type { HelingWords } from './heling-nl.ts';

const share = (chance: number): string => (chance < 0.01 ? 'fewer than 1' : String(Math.round(100 * chance)));

const kinds: Record<NumberKind, string> = {
  imei: 'IMEI (phone)',
  imeisv: 'IMEI with software version (phone)',
  meid: 'MEID (phone)',
  vin: 'VIN (vehicle)',
  kenteken: 'Dutch number plate',
  cin: 'hull number (boat)',
  serial: 'serial or frame number',
  none: 'no number',
};

const remarks: Record<NumberRemark, string> = {
  luhn: 'the check digit is wrong',
  'all-zeros': 'the number is all zeros',
  'vin-check-digit': 'the check digit is wrong; it only has to be right in North America and China',
  'vin-letter': 'the letters I, O and Q do not occur in this kind of number',
  'excluded-combination': 'this combination of letters is not issued; by mistake it has been',
  'cin-years': 'year built and model year do not fit together',
  placeholder: 'this is not a number',
  'too-short': 'the number is too short',
  'read-as-digits': 'letters were read as digits',
};

const reasons: Record<MatchReason, string> = {
  same: 'the same',
  notation: 'written differently',
  'leading-zeros': 'leading zeros',
  segment: 'one of the words typed',
  'look-alike': 'characters that look alike',
  swap: 'two characters swapped',
  substitute: 'one character different',
  insert: 'one character more in the register',
  delete: 'one character fewer in the register',
};

export const helingEn: HelingWords = {
  title: 'Stolen goods',
  kinds,
  remarks,
  reasons,
  results: {
    exact: 'Found',
    near: 'Looks like',
    none: 'Not found',
    unreadable: 'Unreadable',
    invalid: 'Cannot be right',
  },
  tabs: { numbers: 'Number check', visit: 'Inspection visit', spots: 'White spots', capacity: 'Capacity' },
  ui: {
    back: 'Back to the start',
    one: 'Number',
    oneHelp: 'Serial number, IMEI, frame number, number plate or hull number. Spaces and hyphens do not matter.',
    check: 'Check',
    list: 'List',
    listPaste: 'Paste a list here, one number a line, or a CSV',
    listOpen: 'Open a list (CSV)',
    checkList: 'Check the list',
    cancel: 'Stop',
    busy: (done: number, total: number) => `${done} of ${total} numbers checked.`,
    registers: 'Compared with',
    noRegisters: 'No register yet. Load a list of found goods or goods reported stolen that you may use.',
    load: 'Load a register (CSV)',
    name: 'Name of the register',
    owner: 'Owner (organisation)',
    days: 'Keep, in days',
    lines: (count: string, date: string, expires: string) => `${count} lines, of ${date}. Expires ${expires}.`,
    wipe: 'Wipe',
    local: 'The numbers stay on this computer. Nothing leaves it.',
    notPolice: 'This is not the police register. You consult that yourself at Stop Heling.',
    results: (count: string) => (count === '1' ? '1 number checked' : `${count} numbers checked`),
    all: 'All',
    columns: {
      nr: 'No.',
      input: 'Typed',
      kind: 'Kind',
      result: 'Outcome',
      found: 'In the register',
      why: 'Difference',
      chance: 'By chance of 100',
    },
    more: (shown: number, total: string) => `The first ${shown} of ${total} lines. Save as CSV for all lines.`,
    saveCsv: 'Save as CSV',
    print: 'Print',
    compare: 'Compare them yourself',
    typed: 'Typed',
    registered: 'In the register',
    weak: 'That is many: such a likeness says little. Compare brand and kind too.',
    handOver: 'Look it up at Stop Heling',
    copy: 'Copy the number and open stopheling.nl',
    copied: 'The number is on the clipboard.',
    outcome: 'Outcome according to you',
    outcomes: { stolen: 'registered', none: 'not found', open: 'not looked at yet' },
    recorded: (date: string) => `Checked by hand at stopheling.nl, ${date}, outcome according to the user.`,
    close: 'Close',
  },
  problems: {
    empty: 'The file is empty. Choose a list of numbers.',
    binary: 'This is not a text file. Save the sheet as CSV first.',
    'no-column': 'The column with numbers was not found.',
    'storage-full': 'The storage of this browser is full. The register works now, but is not kept.',
    'storage-refused': 'This browser keeps nothing. The register works until you close the page.',
    'no-registers': 'Load a register first, or switch one on.',
    failed: 'The check failed. Your list is still there. Try again.',
  },
  visit: {
    role: 'In which role do you come?',
    roles: { boa: 'boa (investigation)', awb: 'supervisor (Awb)', police: 'police' },
    roleHelp: {
      boa: 'You use powers of investigation. You may not use the powers of the Awb for this. Data fall under the Wpg.',
      awb: 'You use the supervisory powers of the Awb, for the by-law. Article 437 Sr needs investigation. Data fall under the GDPR.',
      police: 'You use powers of investigation. Data fall under the Wpg.',
    },
    law: 'Which law holds?',
    laws: { now: 'current law', bill: 'after bill 36 036 (not in force yet)' },
    keep: 'Period of keeping in this municipality, in days (by-law)',
    keepBill: 'After the bill: five working days, everywhere.',
    fields: 'Register, per line',
    fieldNames: {
      a: 'sequence number of the entry',
      b: 'date of acquisition',
      c: 'description, with kind, brand and number where possible',
      d: 'price or other terms',
      e: 'name and address of the supplier: only whether it is there, do not copy it',
      f: 'kind and number of the identity document (only for copper paid in cash)',
    },
    duties: 'Other duties',
    dutyNames: {
      notify: 'notified the mayor beforehand in writing (437ter)',
      show: 'shows the records on first request (437 under c)',
      identify: 'does not buy without identifying data of the supplier (437 under b)',
      minors: 'does not buy from minors (437bis)',
      keep: 'keeps bought goods for the whole period',
    },
    findings: { present: 'present', missing: 'missing', wrong: 'wrong', open: 'not looked at' },
    sample: 'Sample of the stock',
    stock: 'Number of goods in stock',
    take: 'Number to look at',
    seed: 'Random number',
    sampleText: (places: string) => `Look at the goods in places ${places}, counted from the entrance.`,
    sampleHelp: 'Chance chooses, not you or the dealer. The same random number gives the same sample again.',
    note: 'Finding, without names of persons',
    print: 'Print the visit report',
  },
  spots: {
    help: 'Compare three lists: who notified (DOL), who registers (DOR), and whom you saw on the street. Columns: name, address, KvK number, and for DOR the last purchase.',
    lists: { dol: 'DOL: notified', dor: 'DOR: registers', own: 'Own list' },
    compare: 'Compare the lists',
    counts: (dol: number, dor: number, own: number) => `Read: ${dol} in DOL, ${dor} in DOR, ${own} in the own list.`,
    kinds: {
      'in-dor-not-in-dol': 'registers in DOR, did not notify in DOL',
      'no-purchase': 'no purchase registered for 90 days',
      'on-street-only': 'on the street, not in DOL or DOR',
    },
    perhaps: { name: 'has a name like', address: 'same address as' },
    nothing: 'No white spots found.',
    columns: { name: 'Firm', address: 'Address', kvk: 'KvK', kind: 'What stands out', perhaps: 'Perhaps the same' },
  },
  capacity: {
    help: 'All norms below are assumptions of Gevelwijzer. No published norm was found. Replace them by those of your municipality.',
    groups: 'Dealers by risk',
    group: { hoog: 'high', middel: 'middle', laag: 'low' },
    columns: { name: 'Risk', dealers: 'Dealers', digital: 'Digital checks a year', visits: 'Visits a year' },
    fields: {
      minutesDigital: 'Digital check, minutes',
      minutesVisit: 'Visit, minutes',
      minutesTravel: 'Travel, minutes',
      minutesReport: 'Report, minutes',
      officers: 'Officers per visit',
      shareRevisit: 'Share with a second visit (0 to 1)',
      shareWarning: 'Share with a warning (0 to 1)',
      shareMeasure: 'Share with a measure (0 to 1)',
      minutesWarning: 'Lawyer per warning, minutes',
      minutesMeasure: 'Lawyer per measure, minutes',
      notices: 'Notices in DOL a year',
      minutesNotice: 'Per notice, minutes',
      leads: 'Leads without notice a year',
      minutesLead: 'Per lead, minutes',
      netHoursPerFte: 'Net hours per FTE',
      availableHours: 'Available officer hours a year (empty: unknown)',
    },
    result: 'Needed a year',
    resultColumns: {
      role: 'Role',
      low: 'low (minutes 25% lower)',
      middle: 'middle',
      high: 'high (minutes 25% higher)',
      fte: 'FTE, middle',
    },
    roles: { boa: 'officer', lawyer: 'lawyer', dol: 'DOL desk', total: 'together' },
    chart: 'Hours by role: middle, with the band from low to high',
    counts: (visits: string, digital: string) => `${visits} visits and ${digital} digital checks a year.`,
    gap: (hours: string, enough: boolean) => (enough ? `${hours} hours remain.` : `${hours} hours are lacking.`),
    coverage: (name: string, covered: number, dealers: number) => `${name}: ${covered} of ${dealers} dealers`,
    coverageTitle: 'What the hours cover, heaviest risk first',
    notANumber: 'Give a number of 0 or more.',
  },
  chance: (chance: number) =>
    `Of 100 random numbers of this shape, ${share(chance)} look like a number in this register.`,
  chanceShort: share,
  noRegister: 'no register loaded',
  message: (
    { result, matches, remark }: Pick<NumberAnswer, 'result' | 'matches' | 'remark'>,
    registers: string,
  ): string => {
    const [match] = matches as readonly Match[];
    switch (result) {
      case 'exact':
        return `Found in ${match?.register ?? registers}: ${match?.number ?? ''} (${reasons[match?.reason ?? 'same']}).`;
      case 'near':
        return `Looks like ${match?.number ?? ''} in ${match?.register ?? registers} (${reasons[match?.reason ?? 'substitute']}). Compare them yourself.`;
      case 'none':
        return `Not found in ${registers}; this does not say that the goods are not stolen.`;
      case 'unreadable':
        return `Unreadable: ${remark ? remarks[remark] : remarks.placeholder}. Read the number again.`;
      case 'invalid':
        return `The number cannot be right, read it again: ${remark ? remarks[remark] : ''}.`;
    }
  },
};
