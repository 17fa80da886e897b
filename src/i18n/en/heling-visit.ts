/** English words of the visit to a dealer. */
import type { helingVisitNl } from '../nl/heling-visit.ts';

export const helingVisitEn: typeof helingVisitNl = {
  lead: 'A list for in the shop, and the report after it. Record no names of persons.',
  roleFirst: 'First choose your role. It decides your powers and stands in the report.',
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
  keepBill: 'After the bill: keep for five working days, everywhere. DOR and DOL are obligatory then.',
  keepShort: 'Period of keeping',
  keepDays: (days, municipality) => `${days} days${municipality ? `, ${municipality}` : ''}`,
  keepSeen:
    'Seen in by-laws: 3 days (Coevorden, Deventer), 5 (Krimpen, Pijnacker-Nootdorp, Steenwijkerland), 14 (Hilversum). Look in that of your municipality.',
  looked: 'Lines of the register looked at',
  fields: 'What the register must hold',
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
    notify: 'notified the mayor in writing beforehand, or through DOL (437ter)',
    bylaw: 'keeps to the by-law of the municipality (437ter)',
    kept: 'keeps the register without gaps, right after each purchase',
    dor: 'uses DOR, or a certified register of its own',
    sales: 'records sales too, where the by-law asks for it (model by-law 2:67)',
    identify: 'does not buy without details of who offers (437 under b)',
    show: 'shows the administration on first request (437 under c)',
    inspect: 'shows a good and points out its line in the register (437 under d)',
    described: 'holds no good that the police described in writing as stolen or lost (437 under e)',
    order: 'keeps to an order to keep a good, at most 14 days (437 under f)',
    answer: 'gives the information asked for in time (437 under g)',
    minors: 'does not buy from minors (437bis)',
    detained: 'does not buy from prisoners and those treated alike (437bis)',
    keep: 'keeps bought goods for the whole term',
  },
  dutyFindings: { present: 'in order', missing: 'not in order', wrong: 'partly or wrong', open: 'not looked at' },
  docHelp:
    'DOR and DOL are in this list. Of DOC only one thing is public: it supports inspectors. What it asks was not found.',
  findings: { present: 'present', missing: 'missing', wrong: 'wrong', open: 'not looked at' },
  sample: 'Sample of the stock',
  stock: 'Number of goods in stock',
  stockHelp: 'You do not know? Leave it empty: then nothing is drawn.',
  take: 'Number to look at',
  seed: 'Random number',
  notDrawn: 'Nothing was drawn: how many goods were in stock was not filled in.',
  sampleText: (places: string) => `Drawn: look at the goods in places ${places}, counted from the entrance.`,
  sampleHelp:
    'Chance chooses, not you or the dealer. Each new visit gets a random number of its own; the same number gives the same sample again.',
  note: 'Finding, without names of persons',
  print: 'Print the visit report',
  dealer: 'Shop',
  address: 'Address',
  kvk: 'KvK number',
  dealerHelp: 'Only the name of the shop. No names of persons.',
  date: 'Day of the visit',
  keepProblem: 'Enter a whole number of days, such as 5.',
  keepAsk: 'First enter the period of keeping.',
  lines: 'In how many lines',
  endSure: 'This wipes all that you filled in.',
  endYes: 'Yes, wipe the visit',
  keepTitle: 'Period of keeping of the chosen goods',
  place: 'Place',
  bought: 'Bought on',
  goodState: 'In the shop',
  goodStates: { open: 'not looked at', there: 'present', gone: 'not present' },
  dateUnknown: 'The date is not right.',
  mustBeThere: (until: string) => `Must be there up to and including ${until}.`,
  maySold: (until: string) => `Was free to go after ${until}.`,
  goneTooSoon: (until: string) => `Gone too soon: had to be there up to and including ${until}.`,
  follow: 'What follows',
  stepHelp: 'The steps come from your municipality’s table. This is not a decision.',
  noFaults: 'Nothing is missing or wrong yet.',
  noStep: 'No step filled in.',
  asked: 'What was looked at',
  finding: 'Finding',
  earlier: 'Found before',
  times: ['not before', 'once', 'twice or more'],
  step: 'Step',
  kept: (days) =>
    `This visit stays in this browser for ${days} days, with its photos. After that we ask whether it may go.`,
  save: 'Save as a file',
  fresh: 'New visit',
  beginVisit: 'Begin the visit',
  wipe: 'Wipe this visit',
  toList: 'All visits',
  history: 'Visits in this browser',
  noDealer: 'Shop not filled in yet',
  begunAt: (date, time) => `${date}, begun ${time}`,
  before: (date, faults) =>
    faults === ''
      ? `Last visit ${date}: nothing that was not in order.`
      : `Last visit ${date}: not in order was ${faults}. Check that again.`,
  noRegisters: 'No register is on. The visit works without one too.',
  compareWith: (names) => `Each number is compared with ${names}.`,
  visitState: (goods, ended, open) =>
    `${goods === 1 ? '1 item' : `${goods} items`}, ${ended ? 'closed' : 'running'}, ${open === 1 ? '1 point open' : `${open} points open`}.`,
  laterFound: 'A newer register does find this number now. Look again.',
  parts: { goods: 'Goods', duties: 'Duties', end: 'Close' },
  countOf: (done, of) => `${done} of ${of}`,
  openCount: (count) => `${count} open`,
  goods: 'Goods',
  good: 'Item',
  goodTitle: (nr) => `Item ${nr}`,
  noGoods: 'No goods yet. Scan or type the first number.',
  addNone: 'Item without a number',
  states: { number: 'number', unreadable: 'number cannot be read', none: 'no number' },
  stateLabel: 'Number on the item',
  goodResults: {
    exact: 'Found',
    near: 'Looks like, compare for yourself',
    none: 'Not found',
    invalid: 'Cannot be right',
    unreadable: 'Cannot be read',
    'no-number': 'Cannot be checked by number',
    'not-asked': 'Not looked up in an own register',
  },
  goodNone: 'This item has no number. Take a photo and describe it.',
  goodUnreadable: 'The number cannot be read. Take a photo. It does not count as checked.',
  goodNotAsked: 'No own register was looked in.',
  meanings: {
    exact: 'Found: the number is in the register named, of that date. That does not say who knew what.',
    near: 'Looks like: it may be another item. Compare for yourself.',
    none: 'Not found in the register named; this does not say that the goods are not stolen.',
    invalid: 'Cannot be right: the number was read wrong or made up. Not checked.',
    unreadable: 'Cannot be read: not checked. This report says nothing about it.',
    'no-number': 'No number: not checked. This report says nothing about it.',
    'not-asked': 'Not looked up in an own register: this report says nothing about it.',
  },
  ownRegisters: 'Own registers',
  stopHelingColumn: 'Stop Heling, as the officer says',
  lineSeen: 'Is it in the register of the shop?',
  lineNr: 'Line of the register',
  inDor: 'Is it in DOR?',
  yesNo: { yes: 'yes', no: 'no', open: 'not seen' },
  ownChoice: 'own choice',
  goodNote: 'Note, without names',
  next: 'Next item',
  backToGoods: 'To the list',
  drop: 'Take this item away',
  dropSure: 'This wipes the item with its outcome and photo.',
  dropYes: 'Yes, take away',
  photo: 'Photo of the number',
  photoHelp: 'Stays on this device and does not go into the report. No persons in the photo.',
  photoTake: 'Take or choose a photo',
  photoWipe: 'Wipe the photo',
  stockOpen: 'Open a list of the stock (CSV, from DOR too)',
  stockRead: (goods, missing) => `${goods} items added and checked.${missing !== '' ? ` Note: ${missing}.` : ''}`,
  stockMissing: (field, count) =>
    count === 0
      ? ''
      : `${count} lines without ${{ bought: 'date of acquisition', price: 'price', description: 'description', number: 'number' }[field]}`,
  allInOrder: 'Set all that is still open to in order',
  toEnd: 'To closing',
  unnumbered: 'Cannot be checked by number',
  unnumberedHelp:
    'Gold, jewellery, art, clothes and many tools have no number. An empty outcome says nothing there. Take a photo, describe it, and look for the line in the register.',
  unnumberedSeen: 'Seen here: how many and what kind',
  stillOpen: 'Still open',
  nothingOpen: 'Nothing.',
  openPoint: (point, duties) => {
    switch (point.kind) {
      case 'role':
        return 'Your role is not chosen.';
      case 'dealer':
        return 'The shop is not filled in.';
      case 'stop-heling':
        return `Item ${point.good}: not yet looked up in Stop Heling.`;
      case 'compare':
        return `Item ${point.good}: looks like a number in a register, compare for yourself.`;
      case 'read-again':
        return `Item ${point.good}: the number cannot be right or cannot be read.`;
      case 'line':
        return `Item ${point.good}: not seen whether it is in the register of the shop.`;
      case 'drawn':
        return `Drawn and not looked at: place ${point.places.join(', ')}.`;
      case 'duty':
        return `Not looked at: ${duties[point.code] ?? point.code}.`;
    }
  },
  closeHelp: 'Closing is allowed. What is open stands as open in the report.',
  close: 'Close the visit',
  closed: (time) => `Closed at ${time}`,
  reopen: 'Open again',
  until: 'until',
  noNumberYet: 'No report number yet',
  checkFigure: 'Check figure',
  signed: 'Signature',
  signedHelp: (role) => `Made by: ${role}, number …………… (no name). Date and signature: ……………`,
  file: 'visit-report',
  report: 'Report of a dealer visit',
  reportFacts: 'The visit',
};
