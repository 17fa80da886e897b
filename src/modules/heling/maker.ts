/** Who made it, where the number says so: the first three signs of a VIN (ISO 3780). An unknown maker is said, never guessed. */
import type { NumberCheck } from './number.ts';

/**
 * World manufacturer identifiers (ISO 3780) of vehicles that are common on Dutch roads. The register itself (SAE, RDW for
 * the Netherlands) is not public: each line stands in the list of Wikipedia ("Vehicle identification number", "Code
 * constructeur-WMI") or of the package vininfo, and neither contradicts it but by a brand of the same maker. Codes that
 * end in 9 are shared by small makers and say nothing. A maker that is not here is not known to us.
 */
const makers: Readonly<Record<string, string>> = {
  WBA: 'BMW',
  WBS: 'BMW M',
  WBY: 'BMW',
  WB1: 'BMW',
  WMW: 'MINI',
  WDB: 'Mercedes-Benz',
  WDC: 'Mercedes-Benz (DaimlerChrysler)',
  WDD: 'Mercedes-Benz',
  WDF: 'Mercedes-Benz',
  W1K: 'Mercedes-Benz',
  W1N: 'Mercedes-Benz',
  W1V: 'Mercedes-Benz',
  WME: 'smart',
  WVW: 'Volkswagen',
  WVG: 'Volkswagen',
  WV1: 'Volkswagen',
  WV2: 'Volkswagen',
  WAU: 'Audi',
  WA1: 'Audi',
  WUA: 'Audi (quattro)',
  TRU: 'Audi',
  WP0: 'Porsche',
  WP1: 'Porsche',
  W0L: 'Opel',
  W0V: 'Opel',
  WF0: 'Ford',
  NM0: 'Ford',
  VSS: 'SEAT',
  TMB: 'Škoda',
  VF1: 'Renault',
  VF2: 'Renault',
  VF6: 'Renault Trucks',
  VF3: 'Peugeot',
  VR3: 'Peugeot',
  VF7: 'Citroën',
  VR7: 'Citroën',
  VR1: 'DS',
  UU1: 'Dacia',
  ZFA: 'Fiat',
  ZFF: 'Ferrari',
  ZAR: 'Alfa Romeo',
  ZLA: 'Lancia',
  ZHW: 'Lamborghini',
  ZD4: 'Aprilia',
  ZAP: 'Piaggio',
  ZDM: 'Ducati',
  SAL: 'Land Rover',
  SAJ: 'Jaguar',
  SCC: 'Lotus',
  SCF: 'Aston Martin',
  SMT: 'Triumph',
  YV1: 'Volvo',
  YV2: 'Volvo Trucks',
  YV4: 'Volvo',
  YS2: 'Scania',
  YS3: 'Saab',
  XLR: 'DAF',
  TMA: 'Hyundai',
  U5Y: 'Kia',
  KMH: 'Hyundai, Genesis',
  KNA: 'Kia',
  KND: 'Kia',
  KNE: 'Kia',
  JTD: 'Toyota',
  JTE: 'Toyota',
  JTM: 'Toyota',
  SB1: 'Toyota',
  VNK: 'Toyota',
  JTH: 'Lexus',
  JHM: 'Honda',
  SHH: 'Honda',
  JH2: 'Honda',
  JMZ: 'Mazda',
  JMB: 'Mitsubishi',
  JN1: 'Nissan',
  SJN: 'Nissan',
  VSK: 'Nissan',
  JSA: 'Suzuki',
  TSM: 'Suzuki',
  JS1: 'Suzuki',
  JF1: 'Subaru',
  JYA: 'Yamaha',
  JKA: 'Kawasaki',
  JKB: 'Kawasaki',
  VBK: 'KTM',
  '5YJ': 'Tesla',
  '7SA': 'Tesla',
  LRW: 'Tesla',
  XP7: 'Tesla',
  LSJ: 'MG',
  LVY: 'Volvo',
  '1FA': 'Ford',
  '1G1': 'Chevrolet',
  '1HD': 'Harley-Davidson',
  '5HD': 'Harley-Davidson',
};

/** Null where the number does not say it, or it is not known here. */
export const makerOf = ({ kind, normalised }: Pick<NumberCheck, 'kind' | 'normalised'>): string | null =>
  kind === 'vin' ? (makers[normalised.slice(0, 3)] ?? null) : null;

/** The last four signs of a VIN, as they stand on the papers of the vehicle. */
export const reportCodeOf = ({ kind, normalised }: Pick<NumberCheck, 'kind' | 'normalised'>): string | null =>
  kind === 'vin' ? normalised.slice(-4) : null;

/** A number in groups, as one reads it aloud. */
export function grouped({ kind, normalised }: Pick<NumberCheck, 'kind' | 'normalised'>): string {
  if (kind === 'imei' && normalised.length === 15)
    return [normalised.slice(0, 2), normalised.slice(2, 8), normalised.slice(8, 14), normalised.slice(14)].join(' ');
  return normalised;
}
