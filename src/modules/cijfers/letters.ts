/** The tables of the letters to parliament on high impact crimes, as they were printed. */

export const offences = ['overvallen', 'straatroven', 'woninginbraken', 'geweld', 'explosies', 'plofkraken'] as const;
export type Offence = (typeof offences)[number];

export const letterIds = ['2026', '2022', '2021'] as const;
/** By the year of the letter: spring 2026, 30 November 2022, 7 September 2021. */
export type LetterId = (typeof letterIds)[number];

export type Row = readonly [year: number, ...counts: readonly (number | null)[]];

export interface Letter {
  readonly id: LetterId;
  /** Percentages as printed: from, to, and one for each offence. */
  readonly printed: readonly {
    readonly from: number;
    readonly to: number;
    readonly percent: readonly (number | null)[];
  }[];
  readonly rows: readonly Row[];
}

export const letters: readonly Letter[] = [
  {
    id: '2026',
    printed: [
      { from: 2016, to: 2025, percent: [-53, -30, -61, -10, null, -97] },
      { from: 2024, to: 2025, percent: [2, 4, -3, 6, -1, -66] },
    ],
    rows: [
      [2015, 1239, 4731, 64_560, 83_106, null, 83],
      [2016, 1138, 4167, 55_470, 80_332, null, 111],
      [2017, 1103, 3576, 49_124, 75_557, null, 87],
      [2018, 1143, 3517, 42_662, 72_533, null, 61],
      [2019, 1174, 3777, 39_365, 73_638, null, 95],
      [2020, 907, 3184, 30_531, 70_023, null, 42],
      [2021, 676, 2321, 23_452, 65_849, null, 20],
      [2022, 670, 2481, 24_275, 69_995, null, 15],
      [2023, 541, 2435, 22_706, 66_595, 902, 8],
      [2024, 531, 2813, 22_305, 68_338, 1543, 9],
      [2025, 539, 2915, 21_560, 72_617, 1534, 3],
    ],
  },
  {
    id: '2022',
    printed: [{ from: 2011, to: 2021, percent: [-70, -72, -74, -33, null, null] }],
    rows: [
      [2011, 2272, 8400, 88_960, 98_050, null, null],
      [2012, 1982, 8050, 91_930, 95_735, null, null],
      [2013, 1633, 7050, 87_720, 89_265, null, null],
      [2014, 1267, 5460, 71_230, 84_920, null, null],
      [2015, 1239, 4731, 64_560, 83_106, null, null],
      [2016, 1138, 4167, 55_470, 80_332, null, null],
      [2017, 1103, 3576, 49_124, 75_557, null, null],
      [2018, 1143, 3517, 42_662, 72_533, null, null],
      [2019, 1174, 3777, 39_365, 73_638, null, null],
      [2020, 907, 3184, 30_531, 70_023, null, null],
      [2021, 676, 2321, 23_452, 65_849, null, null],
    ],
  },
  {
    id: '2021',
    printed: [{ from: 2010, to: 2020, percent: [-65, -61, -63, -29, null, null] }],
    rows: [
      [2010, 2572, 8190, 82_520, 98_810, null, null],
      [2011, 2272, 8400, 88_960, 98_050, null, null],
      [2012, 1982, 8050, 91_930, 95_735, null, null],
      [2013, 1633, 7050, 87_720, 89_265, null, null],
      [2014, 1267, 5460, 71_230, 84_920, null, null],
      [2015, 1239, 4731, 64_560, 83_106, null, null],
      [2016, 1138, 4167, 55_470, 80_332, null, null],
      [2017, 1103, 3576, 49_124, 75_557, null, null],
      [2018, 1143, 3517, 42_662, 72_533, null, null],
      [2019, 1174, 3777, 39_365, 73_638, null, null],
      [2020, 907, 3184, 30_531, 70_023, null, null],
    ],
  },
];

/** Clearance rates as the letters of 2021 and 2022 print them, in percent; null where the letter gives none. */
export const clearance = [
  {
    offence: 'overvallen',
    goal2019: 51,
    real2019: 52.4,
    goal2020: 53,
    real2020: 53.4,
    goal2021: null,
    real2021: 62.57,
  },
  {
    offence: 'straatroven',
    goal2019: 28,
    real2019: 29.2,
    goal2020: 30,
    real2020: 32.6,
    goal2021: null,
    real2021: 38.56,
  },
] as const;
