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
