/**
 * How many hours the supervision of dealers asks. The formula is this project's own; every norm is an assumption that
 * the municipality replaces. Band: all minutes a quarter lower and higher.
 */

export interface DealerGroup {
  readonly name: string;
  readonly dealers: number;
  readonly digitalPerYear: number;
  readonly visitsPerYear: number;
}

export interface CapacityInput {
  /** In order of risk, the heaviest first. */
  readonly groups: readonly DealerGroup[];
  readonly minutesDigital: number;
  readonly minutesVisit: number;
  readonly minutesTravel: number;
  readonly minutesReport: number;
  readonly officers: number;
  readonly shareRevisit: number;
  readonly shareWarning: number;
  readonly shareMeasure: number;
  readonly minutesWarning: number;
  readonly minutesMeasure: number;
  readonly notices: number;
  readonly minutesNotice: number;
  readonly leads: number;
  readonly minutesLead: number;
  readonly netHoursPerFte: number;
  /** Hours a year that are there for boa's; null when not asked. */
  readonly availableHours: number | null;
}

/** Assumptions of this project: no published norm was found. */
export const assumedNorms: CapacityInput = {
  groups: [
    { name: 'hoog', dealers: 5, digitalPerYear: 6, visitsPerYear: 3 },
    { name: 'middel', dealers: 10, digitalPerYear: 3, visitsPerYear: 2 },
    { name: 'laag', dealers: 12, digitalPerYear: 1, visitsPerYear: 0.5 },
  ],
  minutesDigital: 20,
  minutesVisit: 45,
  minutesTravel: 20,
  minutesReport: 30,
  officers: 2,
  shareRevisit: 0.25,
  shareWarning: 0.15,
  shareMeasure: 0.03,
  minutesWarning: 60,
  minutesMeasure: 480,
  notices: 0,
  minutesNotice: 30,
  leads: 0,
  minutesLead: 30,
  netHoursPerFte: 1350,
  availableHours: null,
};

export interface Band {
  readonly low: number;
  readonly middle: number;
  readonly high: number;
}

export interface Role {
  readonly hours: Band;
  readonly fte: Band;
}

export interface Capacity {
  readonly visits: number;
  readonly digitalChecks: number;
  readonly boa: Role;
  readonly lawyer: Role;
  readonly dol: Role;
  readonly total: Role;
  /** Available less needed hours of boa's; null when nothing is known to be available. */
  readonly gapHours: Band | null;
  /** Reverse: what the available hours cover, heaviest risk first; empty when nothing is known to be available. */
  readonly coverage: readonly {
    readonly name: string;
    readonly dealers: number;
    readonly covered: number;
    readonly hours: number;
  }[];
}

const margin = 0.25;

/** Minutes of boa's for one dealer of a group in a year. */
function boaMinutes(input: CapacityInput, digital: number, visits: number): number {
  const { minutesDigital, minutesVisit, minutesTravel, minutesReport, officers, shareRevisit } = input;
  return (
    digital * minutesDigital + visits * (1 + shareRevisit) * (officers * (minutesVisit + minutesTravel) + minutesReport)
  );
}

/**
 * @example the check case, 27 dealers: 41 visits, 72 digital checks, boa 160.7 h, lawyer 16.0 h
 */
export function capacity(input: CapacityInput): Capacity {
  const visits = input.groups.reduce((sum, { dealers, visitsPerYear }) => sum + dealers * visitsPerYear, 0);
  const digitalChecks = input.groups.reduce((sum, { dealers, digitalPerYear }) => sum + dealers * digitalPerYear, 0);
  const boaHours = boaMinutes(input, digitalChecks, visits) / 60;
  const lawyerHours =
    (visits * (input.shareWarning * input.minutesWarning + input.shareMeasure * input.minutesMeasure)) / 60;
  const dolHours = (input.notices * input.minutesNotice + input.leads * input.minutesLead) / 60;
  const role = (hours: number): Role => {
    const band = bandOf(hours);
    const fte = (value: number) => value / input.netHoursPerFte;
    return { hours: band, fte: { low: fte(band.low), middle: fte(band.middle), high: fte(band.high) } };
  };
  const boa = role(boaHours);
  const { availableHours } = input;
  return {
    visits,
    digitalChecks,
    boa,
    lawyer: role(lawyerHours),
    dol: role(dolHours),
    total: role(boaHours + lawyerHours + dolHours),
    gapHours:
      availableHours === null
        ? null
        : {
            low: availableHours - boa.hours.low,
            middle: availableHours - boa.hours.middle,
            high: availableHours - boa.hours.high,
          },
    coverage: availableHours === null ? [] : cover(input, availableHours),
  };
}

const bandOf = (hours: number): Band => ({ low: hours * (1 - margin), middle: hours, high: hours * (1 + margin) });

/** Whole dealers, in the order of the groups, until the hours are gone. */
function cover(input: CapacityInput, availableHours: number): Capacity['coverage'] {
  let left = availableHours * 60;
  return input.groups.map(({ name, dealers, digitalPerYear, visitsPerYear }) => {
    const each = boaMinutes(input, digitalPerYear, visitsPerYear);
    const covered = each > 0 ? Math.min(dealers, Math.floor(left / each + 1e-9)) : dealers;
    left -= covered * each;
    return { name, dealers, covered, hours: (covered * each) / 60 };
  });
}
