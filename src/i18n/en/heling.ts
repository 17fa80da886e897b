/** English words of the heling desk. Never "not stolen", and never "stolen" on what only looks alike. */
import type { NumberKind, NumberRemark } from '../../modules/heling/number.ts';
import type { BrandSays, Match, MatchReason } from '../../modules/heling/search.ts';
import { formatIn } from '../locale-format.ts';
import type { HelingWords, helingOutcomeNl, RegisterFacts } from '../nl/heling.ts';
import { helingCapacityEn, helingSpotsEn, helingVisitEn } from './heling-visit.ts';

/** English words of the outcome of one number. */
export const helingOutcomeEn: typeof helingOutcomeNl = {
  title: 'What the number says',
  kind: 'Kind',
  holds: 'Does it hold?',
  right: 'The number can be right.',
  wrong: 'The number cannot be right.',
  kindOpen: 'serial or frame number; the number itself does not say which kind of goods',
  noRule: 'This number does not show that.',
  askThere: 'Whether the goods are stolen you ask at Stop Heling.',
  imeiLimit: 'The check digit does not see a 0 and 9 that were swapped.',
  maker: 'Maker',
  makerUnknown: 'Not known.',
  makerVin:
    'From the first three signs, after the lists of Wikipedia and vininfo; the official register is not public. Compare with the vehicle.',
  makerImei: (code) => `Device code ${code}. We have no list of makers. Dial *#06# and compare.`,
  code: 'Report code',
  codeHelp: 'The last four signs. Compare with the registration papers.',
  registers: 'Registers',
  stillLoading: 'A register is still being read. It was not looked in; check again in a moment.',
  stolenTitle: 'Registered as stolen, according to Stop Heling',
  writeDown:
    'Write down: shop, who offers it, time, brand, colour and number. Take a photo. Add the goods to the visit: that keeps number and time.',
  afterStolen:
    'Do not hand the goods back before you spoke with the police. Call 0900-8844, at once 112, and ask what to do. Only the police establish whether these are the stolen goods.',
  callPolice: 'Call the police: 0900-8844',
  afterNone: 'Not every theft is reported with a number: the goods may still be stolen.',
  toVisit: 'Add to visit',
  whereTitle: 'Where is the serial number?',
  where: [
    ['Phone', 'Dial *#06#, or look in the SIM tray.'],
    ['Bicycle', 'Under the bottom bracket, at the head tube or the seat tube.'],
    ['Laptop', 'At the bottom, on the sticker with S/N.'],
    ['Tools', 'On the type plate, at S/N.'],
  ],
};

const format = formatIn('en-GB');
const listed = (parts: readonly string[]): string => new Intl.ListFormat('en-GB').format(parts);
const named = ({ name, date, count, ofFile }: RegisterFacts): string =>
  `${name} ${ofFile ? 'from a file ' : ''}of ${format.date(date)} (${format.number(count)} ${count === 1 ? 'line' : 'lines'})`;
const share = (chance: number): string => (chance < 0.01 ? 'fewer than 1' : String(Math.round(100 * chance)));

const kinds: Record<NumberKind, string> = {
  imei: 'IMEI (phone)',
  imeisv: 'IMEI with software version (phone)',
  meid: 'MEID (phone)',
  vin: 'VIN (vehicle)',
  kenteken: 'Dutch number plate',
  cin: 'hull number (boat)',
  frame: 'frame number (bicycle)',
  serial: 'serial number',
  none: 'no number',
};

const remarks: Record<NumberRemark, string> = {
  luhn: 'the check digit is wrong',
  'all-zeros': 'the number is all zeros',
  'vin-check-digit': 'the check digit is wrong; it only has to be right in North America and China',
  'vin-letter': 'the letters I, O and Q do not occur in this kind of number',
  'excluded-combination': 'this combination of letters is not issued; by mistake it has been',
  'trade-plate': 'trade plate: it belongs to a firm and not to one vehicle; look at the chassis number too',
  'cin-years': 'year built and model year do not fit together',
  placeholder: 'this is not a number',
  'too-short': 'the number is too short',
  'no-digit': 'there is no digit in it; this is a word, not a number',
  year: 'this is a year or a date',
  'article-code': 'this is an EAN or ISBN: it names the article, not this one item. Look for the serial number',
  spreadsheet: 'a spreadsheet rounded this number (like 3.5E+14); the real digits are gone',
  'spreadsheet-decimals': 'a spreadsheet made an amount of this number (like 123456.00); read it on the item itself',
  'spreadsheet-zeros': 'a spreadsheet replaced the last digits by zeros',
  'read-as-digits': 'letters were read as digits',
};

const reasons: Record<MatchReason, string> = {
  same: 'the same',
  notation: 'written differently',
  'leading-zeros': 'leading zeros',
  segment: 'one of the words typed',
  'in-text': 'one of the numbers in that line',
  'same-phone': 'the same phone, written another way',
  'look-alike': 'characters that look alike',
  swap: 'two characters swapped',
  'read-wrong': 'characters that are often misread',
  substitute: 'one character different',
  insert: 'one character more in the register',
  delete: 'one character fewer in the register',
  part: 'the part that you read fits',
};

const chance = (of: number, equal = false): string =>
  equal
    ? `Of 100 random numbers of this shape, ${share(of)} are in this register.`
    : `Of 100 random numbers of this shape, ${share(of)} look like a number in this register.`;
const otherBrand = 'The brand there is another.';
const brandText = (says: BrandSays | undefined): string => (says === 'other' ? ` ${otherBrand}` : '');

export const helingEn: HelingWords = {
  title: 'Stolen goods',
  kinds,
  remarks,
  otherBrand,
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
    oneHelp:
      'IMEI, serial number, frame number, number plate or hull number. Put a ? for a sign that you cannot read: WTU3??C2661N.',
    part: 'This is a part of the number',
    brandShort: 'Brand',
    noneNeeded:
      'This works without a register: you see whether the number can be right and go on to Stop Heling. With a register of your municipality you also see whether it is in there.',
    laterFinds: (count) =>
      count === 1
        ? 'The new register finds 1 number that was not found before. Look at your visits and kept lists.'
        : `The new register finds ${count} numbers that were not found before. Look at your visits and kept lists.`,
    brand: 'Brand, if you know it',
    bicycle: 'It is a bicycle',
    check: 'Check',
    pasted: 'pasted list',
    emptyTitle: 'How it works',
    emptySteps: [
      'Scan or type a number. That works without a register.',
      'Check it with Stop Heling, and write down what it said.',
      'Have you a register that you may use (found goods, a bicycle depot, own seizures)? Load it. Then you also see what is in it or looks like it, for one number or for a list of thousands.',
    ],
    loading: 'The register is being read.',
    nameHelp: 'Empty: the name of the file.',
    daysWrong: (most) => `Enter a whole number of days from 1 to ${most}.`,
    choose: 'Choose the CSV file',
    ownerShort: 'Owner',
    checkedAt: (name, moment, seconds) => `${name}, checked on ${moment}, in ${seconds} seconds.`,
    earlier: 'Previous',
    later: 'Next',
    range: (from, to, total) => `${from} to ${to} of ${total}`,
    lineOf: (register, id) => `${register}, line ${id}`,
    lineKind: (nr, kind) => `Line ${nr}, ${kind}`,
    weakShort: 'weak likeness, open the line',
    showWeak: 'Show the weak likeness',
    moreMatches: (count) => `${count} more in the registers`,
    ofHundred: (chance) => `${chance} of 100`,
    dateAndLines: (date, lines) => `${date}, ${lines} lines`,
    brandThere: 'Brand there',
    notCopied: (number) => `Copying failed. Take over the number yourself: ${number}.`,
    willRecord: 'We keep the outcome with date and time.',
    gatewayOff: 'Link to a gateway of the municipality: off.',
    gatewayOn: (source) => `Numbers also go to ${source}.`,
    elsewhere: (source, version, result) => `${source} (${version}): ${result}.`,
    elsewhereResults: {
      exact: 'found',
      near: 'looks like',
      none: 'not found',
      unreadable: 'unreadable',
      invalid: 'cannot be right',
      error: 'not checked',
    },
    list: 'List',
    listPaste: 'Paste a list here, one number a line, or a CSV',
    listOpen: 'Open a list (CSV)',
    checkList: 'Check the list',
    cancel: 'Stop',
    busy: (done, total) => `${done} of ${total} numbers checked.`,
    registers: 'Compared with',
    noRegisters: 'No register yet. Load a list of found goods or goods reported stolen that you may use.',
    load: 'Load a register',
    name: 'Name of the register',
    owner: 'Owner (organisation)',
    days: 'Keep, in days',
    expired: (name: string, date: string) =>
      `The last day of ${name} was ${date}. The register is no longer used. Do you want to wipe it?`,
    pastDay: (date: string) => `The last day to keep this was ${date}. Do you want to wipe it?`,
    keepLonger: 'Keep longer',
    keepOn: (days: number) => `Keep ${days} more days`,
    lines: (count: string, date: string, expires: string) => `${count} lines, of ${date}. Expires ${expires}.`,
    wipe: 'Wipe',
    wipeSure: (name, lines) => `This wipes ${name} with ${lines} lines from this browser.`,
    wipeYes: 'Yes, wipe',
    dateOf: 'Of which day is the register?',
    dayPattern: 'dd-mm-yyyy',
    dayWrong: 'Type a day like 28-11-2026.',
    dateHelp: 'That day stands in every answer. If you leave this empty, we name the date of the file.',
    dateOfFile: 'Date of the file.',
    health: (lines, readable) => `Can be looked up: ${readable} of ${lines}.`,
    healthParts: {
      empty: (count) => `${count} without a number`,
      spreadsheet: (count) => `${count} spoiled by a spreadsheet`,
      unreadable: (count) => `${count} with a word, a year or the code of an article`,
      several: (count) => `${count} lines with more numbers; each of them can be found.`,
      twice: (count) => `${count} numbers are in it twice.`,
    },
    local: 'The numbers stay on this device. Only what you enter at Stop Heling yourself leaves it.',
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
      register: 'Register',
      date: 'Of',
      line: 'Line',
      others: 'Also found',
      message: 'Answer',
    },
    saveCsv: 'Save as CSV',
    print: 'Print',
    typed: 'Typed',
    registered: 'In the register',
    weak: 'That is many: such a likeness says little. Compare brand and kind too.',
    handOver: 'Look it up at Stop Heling',
    copy: 'Copy the number and open stopheling.nl',
    copied: 'The number is on the clipboard.',
    outcome: 'What did stopheling.nl say?',
    outcomes: { stolen: 'registered as stolen', none: 'not found', open: 'not looked at yet' },
    recorded: (date: string) => `Checked by hand at stopheling.nl, ${date}, outcome according to the user.`,
    close: 'Close',
  },
  problems: {
    empty: 'The file is empty. Choose a list of numbers.',
    binary: 'This is not a text file. Save the sheet as CSV first.',
    'no-column': 'The column with numbers was not found.',
    'no-numbers': 'No column clearly holds the numbers. Say which column it is.',
    'storage-full': 'The storage of this browser is full. The register works now, but is not kept.',
    'storage-refused': 'This browser keeps nothing. The register works until you close the page.',
    'no-registers': 'Load a register first, or switch one on.',
    stopped: 'Stopped. Nothing has changed.',
    failed: 'The check failed. Your list is still there. Try again.',
    'too-large': 'This file is larger than 150 MB. Split it into smaller lists.',
  },
  visit: helingVisitEn,
  outcome: helingOutcomeEn,
  lists: {
    title: 'Lists that are checked again',
    keep: 'Keep this list',
    help: (days) => `When a new register comes, these numbers are checked again. Stays ${days} days in this browser.`,
    facts: (count, date) => `${count} numbers, checked on ${date}.`,
    wipeSure: 'This wipes the list from this browser.',
  },
  mapping: {
    title: 'Which column is what?',
    hasHeader: 'The first line holds the names of the columns',
    number: 'Column with the number',
    more: 'Second column with a number',
    goods: 'Kind of goods',
    id: 'Column with the line’s own number',
    brand: 'Column with the brand',
    what: 'Column with the kind of goods',
    none: 'none',
    column: (place: number) => `column ${place}`,
    firstLines: 'The first lines',
    load: 'Load this register',
    cancel: 'Never mind',
  },
  barcode: {
    camera: 'Scan with the camera',
    fromPicture: 'Read from a photo',
    stop: 'Stop the camera',
    picture: 'Camera picture',
    hold: 'Hold the code in view. Scanning goes by itself.',
    several: (count) => (count === 1 ? 'One code seen' : `${count} codes seen`),
    leftOut: 'No serial number. Does not count.',
    useThese: (count) => (count === 1 ? 'Check this number' : `Check these ${count} numbers as one item`),
    noCamera: 'The camera cannot be used. Allow it in the browser, or type the number.',
    noPicture: 'This photo cannot be read. Choose another, or type the number.',
    nothing: 'No barcode found. Take the photo closer and straight, or type the number.',
  },
  handOvers: {
    title: 'Looked up at Stop Heling',
    help: (days: number) => `Outcome as you report it. Stays in this browser for ${days} days and goes nowhere else.`,
    number: 'Number',
    when: 'When',
    outcome: 'Outcome as the user reports it',
    until: 'Kept until',
    wipe: 'Wipe all outcomes',
    wipeSure: 'This wipes every outcome of Stop Heling that belongs to no visit.',
    wipeYes: 'Yes, wipe the outcomes',
  },
  sanctions: {
    title: 'Your municipality’s steps',
    help: 'Enter what your municipality does after each finding. Gevelwijzer fills in nothing. The table stays in this browser.',
    municipality: 'Municipality',
    policy: 'Policy and date',
    times: ['First time', 'Second time', 'Third time and later'],
    save: 'Save the table (CSV)',
    load: 'Open a table (CSV)',
    unreadable: 'This file has no line of the table. First save the table as CSV and fill that in.',
  },
  spots: helingSpotsEn,
  capacity: helingCapacityEn,
  chance,
  chanceShort: share,
  why: (reason, series) =>
    series
      ? 'One of the last three digits differs. This may be another good of the same batch.'
      : `Difference: ${reasons[reason]}.`,
  message: ({ result, matches, remark }, registers) => {
    const [match] = matches as readonly Match[];
    const all = listed(registers.map(named));
    const theirs = registers.find(({ name }) => name === match?.register);
    const where = theirs ? named(theirs) : all;
    if (registers.length === 0)
      return result === 'unreadable' || result === 'invalid'
        ? `The number cannot be right, read it again: ${remarks[remark ?? 'placeholder']}. No own register was looked in.`
        : 'No own register was looked in.';
    switch (result) {
      case 'exact':
        return `Found in ${where}: ${match?.number ?? ''} (${reasons[match?.reason ?? 'same']}).${brandText(match?.brandSays)}${match?.weak ? ' That says little: compare brand and kind for yourself.' : ''} ${chance(match?.chance ?? 0, true)}`;
      case 'near':
        return `Looks like ${match?.number ?? ''} in ${where}, compare for yourself: ${reasons[match?.reason ?? 'substitute']}.${brandText(match?.brandSays)} ${chance(match?.chance ?? 0)}`;
      case 'none':
        return `Not found in ${all}; this does not say that the goods are not stolen.`;
      case 'unreadable':
        return `Unreadable: ${remark ? remarks[remark] : remarks.placeholder}. Read the number again. It was not compared with ${all}.`;
      case 'invalid':
        return `The number cannot be right, read it again: ${remark ? remarks[remark] : remarks.luhn}. Read this way it is not in ${all}.`;
    }
  },
};
