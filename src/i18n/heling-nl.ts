/** Dutch words of the heling desk. Never "niet gestolen", and never "gestolen" on what only looks alike. */

import type { NumberKind, NumberRemark } from '../modules/heling/number.ts';
import type { Match, MatchReason, NumberAnswer } from '../modules/heling/search.ts';

const share = (chance: number): string => (chance < 0.01 ? 'minder dan 1' : String(Math.round(100 * chance)));

const kinds: Record<NumberKind, string> = {
  imei: 'IMEI (telefoon)',
  imeisv: 'IMEI met softwareversie (telefoon)',
  meid: 'MEID (telefoon)',
  vin: 'VIN (voertuig)',
  kenteken: 'kenteken',
  cin: 'rompnummer (boot)',
  serial: 'serie- of framenummer',
  none: 'geen nummer',
};

const remarks: Record<NumberRemark, string> = {
  luhn: 'het controlecijfer klopt niet',
  'all-zeros': 'het nummer bestaat uit nullen',
  'vin-check-digit': 'het controlecijfer klopt niet; dat hoeft alleen in Noord-Amerika en China te kloppen',
  'vin-letter': 'de letters I, O en Q komen in dit soort nummer niet voor',
  'excluded-combination': 'deze lettercombinatie wordt niet uitgegeven; bij vergissing is dat toch gebeurd',
  'cin-years': 'bouwjaar en modeljaar passen niet bij elkaar',
  placeholder: 'dit is geen nummer',
  'too-short': 'het nummer is te kort',
  'read-as-digits': 'letters zijn als cijfers gelezen',
};

const reasons: Record<MatchReason, string> = {
  same: 'gelijk',
  notation: 'andere schrijfwijze',
  'leading-zeros': 'nullen vooraan',
  segment: 'één van de ingevoerde woorden',
  'look-alike': 'tekens die op elkaar lijken',
  swap: 'twee tekens gewisseld',
  substitute: 'één teken anders',
  insert: 'één teken meer in het register',
  delete: 'één teken minder in het register',
};

export const helingNl = {
  title: 'Heling',
  kinds,
  remarks,
  reasons,
  results: {
    exact: 'Gevonden',
    near: 'Lijkt op',
    none: 'Niet gevonden',
    unreadable: 'Onleesbaar',
    invalid: 'Kan niet kloppen',
  },
  tabs: { numbers: 'Nummercontrole', visit: 'Controlebezoek', spots: 'Witte vlekken', capacity: 'Capaciteit' },
  ui: {
    back: 'Terug naar het begin',
    one: 'Nummer',
    oneHelp: 'Serienummer, IMEI, framenummer, kenteken of rompnummer. Spaties en streepjes maken niet uit.',
    check: 'Kijk na',
    list: 'Lijst',
    listPaste: 'Plak hier een lijst, één nummer per regel, of een CSV',
    listOpen: 'Open een lijst (CSV)',
    checkList: 'Kijk de lijst na',
    cancel: 'Stop',
    busy: (done: number, total: number) => `${done} van ${total} nummers nagekeken.`,
    registers: 'Vergeleken met',
    noRegisters:
      'Nog geen register. Laad een lijst van gevonden of als gestolen opgegeven goederen die u mag gebruiken.',
    load: 'Register laden (CSV)',
    name: 'Naam van het register',
    owner: 'Eigenaar (organisatie)',
    days: 'Bewaren, in dagen',
    lines: (count: string, date: string, expires: string) => `${count} regels, van ${date}. Verloopt ${expires}.`,
    wipe: 'Wis',
    local: 'De nummers blijven op deze computer. Er gaat niets naar buiten.',
    notPolice: 'Dit is niet het politieregister. Dat raadpleegt u zelf bij Stop Heling.',
    results: (count: string) => (count === '1' ? '1 nummer nagekeken' : `${count} nummers nagekeken`),
    all: 'Alle',
    columns: {
      nr: 'Nr',
      input: 'Ingevoerd',
      kind: 'Soort',
      result: 'Uitkomst',
      found: 'In het register',
      why: 'Verschil',
      chance: 'Toeval op 100',
    },
    more: (shown: number, total: string) => `De eerste ${shown} van ${total} regels. Bewaar als CSV voor alle regels.`,
    saveCsv: 'Bewaar als CSV',
    print: 'Print',
    compare: 'Vergelijk zelf',
    typed: 'Ingevoerd',
    registered: 'In het register',
    weak: 'Dat is veel: zo’n gelijkenis zegt weinig. Vergelijk ook merk en soort.',
    handOver: 'Kijk na in Stop Heling',
    copy: 'Kopieer nummer en open stopheling.nl',
    copied: 'Het nummer staat op het klembord.',
    outcome: 'Uitslag volgens u',
    outcomes: { stolen: 'geregistreerd', none: 'niet gevonden', open: 'nog niet gekeken' },
    recorded: (date: string) => `Handmatig gecontroleerd op stopheling.nl, ${date}, uitslag volgens gebruiker.`,
    close: 'Sluit',
  },
  problems: {
    empty: 'Het bestand is leeg. Kies een lijst met nummers.',
    binary: 'Dit is geen tekstbestand. Bewaar het blad eerst als CSV.',
    'no-column': 'De kolom met nummers is niet gevonden.',
    'storage-full': 'De opslag van deze browser is vol. Het register werkt nu, maar wordt niet bewaard.',
    'storage-refused': 'Deze browser bewaart niets. Het register werkt tot u de pagina sluit.',
    'no-registers': 'Laad eerst een register, of zet er een aan.',
    failed: 'Het nakijken is mislukt. Uw lijst staat er nog. Probeer het opnieuw.',
  },
  visit: {
    role: 'In welke rol komt u?',
    roles: { boa: 'boa (opsporing)', awb: 'toezichthouder (Awb)', police: 'politie' },
    roleHelp: {
      boa: 'U gebruikt opsporingsbevoegdheden. De bevoegdheden van de Awb mag u hiervoor niet gebruiken. Gegevens vallen onder de Wpg.',
      awb: 'U gebruikt de toezichtbevoegdheden van de Awb, voor de APV. Voor artikel 437 Sr is opsporing nodig. Gegevens vallen onder de AVG.',
      police: 'U gebruikt opsporingsbevoegdheden. Gegevens vallen onder de Wpg.',
    },
    law: 'Welk recht geldt?',
    laws: { now: 'huidig recht', bill: 'na wetsvoorstel 36 036 (nog niet in werking)' },
    keep: 'Bewaartermijn in deze gemeente, in dagen (APV)',
    keepBill: 'Na het wetsvoorstel: vijf werkdagen, overal.',
    fields: 'Register per regel',
    fieldNames: {
      a: 'volgnummer van de aantekening',
      b: 'datum van verkrijging',
      c: 'omschrijving, met soort, merk en nummer waar dat kan',
      d: 'koopprijs of andere voorwaarden',
      e: 'naam en adres van wie het kwam: alleen of het er staat, neem het niet over',
      f: 'soort en nummer van het identiteitsbewijs (alleen bij koper, contant betaald)',
    },
    duties: 'Andere plichten',
    dutyNames: {
      notify: 'heeft zich vooraf schriftelijk gemeld bij de burgemeester (437ter)',
      show: 'toont de administratie op eerste aanvraag (437 onder c)',
      identify: 'koopt niet zonder identificerende gegevens van de aanbieder (437 onder b)',
      minors: 'koopt niet van minderjarigen (437bis)',
      keep: 'bewaart ingekochte goederen de hele termijn',
    },
    findings: { present: 'aanwezig', missing: 'ontbreekt', wrong: 'onjuist', open: 'niet bekeken' },
    sample: 'Steekproef uit de voorraad',
    stock: 'Aantal goederen in voorraad',
    take: 'Aantal om te bekijken',
    seed: 'Toevalsgetal',
    sampleText: (places: string) => `Bekijk de goederen op plaats ${places}, geteld vanaf de ingang.`,
    sampleHelp: 'Het toeval kiest, niet u of de handelaar. Met hetzelfde toevalsgetal komt dezelfde steekproef terug.',
    note: 'Bevinding, zonder namen van personen',
    print: 'Print het bezoekverslag',
  },
  spots: {
    help: 'Vergelijk drie lijsten: wie zich meldde (DOL), wie registreert (DOR), en wie u op straat zag. Kolommen: naam, adres, KvK-nummer, en bij DOR de laatste inkoop.',
    lists: { dol: 'DOL: gemeld', dor: 'DOR: registreert', own: 'Eigen lijst' },
    compare: 'Vergelijk de lijsten',
    counts: (dol: number, dor: number, own: number) =>
      `Gelezen: ${dol} in DOL, ${dor} in DOR, ${own} in de eigen lijst.`,
    kinds: {
      'in-dor-not-in-dol': 'registreert in DOR, niet gemeld in DOL',
      'no-purchase': 'al 90 dagen geen inkoop geregistreerd',
      'on-street-only': 'wel op straat, niet in DOL of DOR',
    },
    perhaps: { name: 'lijkt qua naam op', address: 'zelfde adres als' },
    nothing: 'Geen witte vlekken gevonden.',
    columns: { name: 'Bedrijf', address: 'Adres', kvk: 'KvK', kind: 'Wat valt op', perhaps: 'Misschien hetzelfde' },
  },
  capacity: {
    help: 'Alle normen hieronder zijn aannamen van Gevelwijzer. Er is geen gepubliceerde norm gevonden. Vervang ze door die van uw gemeente.',
    groups: 'Handelaren naar risico',
    group: { hoog: 'hoog', middel: 'middel', laag: 'laag' },
    columns: {
      name: 'Risico',
      dealers: 'Handelaren',
      digital: 'Digitale controles per jaar',
      visits: 'Bezoeken per jaar',
    },
    fields: {
      minutesDigital: 'Digitale controle, minuten',
      minutesVisit: 'Bezoek, minuten',
      minutesTravel: 'Reistijd, minuten',
      minutesReport: 'Verslag, minuten',
      officers: 'Boa’s per bezoek',
      shareRevisit: 'Deel met herbezoek (0 tot 1)',
      shareWarning: 'Deel met waarschuwing (0 tot 1)',
      shareMeasure: 'Deel met maatregel (0 tot 1)',
      minutesWarning: 'Jurist per waarschuwing, minuten',
      minutesMeasure: 'Jurist per maatregel, minuten',
      notices: 'Meldingen in DOL per jaar',
      minutesNotice: 'Per melding, minuten',
      leads: 'Signalen zonder melding per jaar',
      minutesLead: 'Per signaal, minuten',
      netHoursPerFte: 'Netto uren per fte',
      availableHours: 'Beschikbare uren boa per jaar (leeg: onbekend)',
    },
    result: 'Nodig per jaar',
    resultColumns: {
      role: 'Rol',
      low: 'laag (minuten 25% lager)',
      middle: 'midden',
      high: 'hoog (minuten 25% hoger)',
      fte: 'fte, midden',
    },
    roles: { boa: 'boa', lawyer: 'jurist', dol: 'beheer DOL', total: 'samen' },
    chart: 'Uren per rol: midden, met de band van laag tot hoog',
    counts: (visits: string, digital: string) => `${visits} bezoeken en ${digital} digitale controles per jaar.`,
    gap: (hours: string, enough: boolean) => (enough ? `Er blijven ${hours} uur over.` : `Er ontbreken ${hours} uur.`),
    coverage: (name: string, covered: number, dealers: number) => `${name}: ${covered} van ${dealers} handelaren`,
    coverageTitle: 'Wat de uren dekken, zwaarste risico eerst',
    notANumber: 'Vul een getal in van 0 of meer.',
  },
  chance: (chance: number) =>
    `Van 100 willekeurige nummers van deze vorm lijken er ${share(chance)} op een nummer in dit register.`,
  chanceShort: share,
  noRegister: 'geen register geladen',
  message: (
    { result, matches, remark }: Pick<NumberAnswer, 'result' | 'matches' | 'remark'>,
    registers: string,
  ): string => {
    const [match] = matches as readonly Match[];
    switch (result) {
      case 'exact':
        return `Gevonden in ${match?.register ?? registers}: ${match?.number ?? ''} (${reasons[match?.reason ?? 'same']}).`;
      case 'near':
        return `Lijkt op ${match?.number ?? ''} in ${match?.register ?? registers} (${reasons[match?.reason ?? 'substitute']}). Vergelijk zelf.`;
      case 'none':
        return `Niet gevonden in ${registers}; dit zegt niet dat het goed niet gestolen is.`;
      case 'unreadable':
        return `Onleesbaar: ${remark ? remarks[remark] : remarks.placeholder}. Lees het nummer opnieuw.`;
      case 'invalid':
        return `Nummer kan niet kloppen, lees opnieuw: ${remark ? remarks[remark] : ''}.`;
    }
  },
};

export type HelingWords = typeof helingNl;
