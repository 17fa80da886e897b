/**
 * Reads what a screen or paper says, as text, and holds each sentence to the assessment: written apart from the functions that
 * make the sentences, so that the two can disagree.
 */
import type { CriterionId, State, Verdict, WholeAssessment } from '../../src/engine/scene/assessment.ts';
import { criteriaEn } from '../../src/i18n/en/criteria.ts';
import { criteriaNl } from '../../src/i18n/nl/criteria.ts';

export type Tongue = 'nl' | 'en';

/** What a page says of one state, and of one colour. */
const stateWords: Readonly<Record<Tongue, Readonly<Record<State, string>>>> = {
  nl: {
    met: 'gehaald',
    'met-by-plan': 'gehaald met plan',
    'met-by-evidence': 'gehaald met bewijs',
    assumed: 'aangenomen',
    pending: 'nog te bewijzen',
    unmet: 'niet gehaald',
    unknown: 'onbekend',
  },
  en: {
    met: 'met',
    'met-by-plan': 'met by plan',
    'met-by-evidence': 'met by evidence',
    assumed: 'assumed',
    pending: 'still to be proven',
    unmet: 'not met',
    unknown: 'not known',
  },
};
const colourWords: Readonly<Record<Tongue, Readonly<Record<Verdict, string>>>> = {
  nl: { green: 'groen', orange: 'oranje', red: 'rood', undetermined: 'onbepaald' },
  en: { green: 'green', orange: 'orange', red: 'red', undetermined: 'undetermined' },
};

const worstFirst: readonly State[] = [
  'unmet',
  'unknown',
  'pending',
  'assumed',
  'met-by-evidence',
  'met-by-plan',
  'met',
];

export const idsOf = ({ criteria }: WholeAssessment): CriterionId[] => [...new Set(criteria.map(({ id }) => id))];

/** The state of a criterion, of all its scenarios the worst. */
export function stateIn({ criteria }: WholeAssessment, id: CriterionId): State {
  const ranks = criteria.filter((one) => one.id === id).map(({ state }) => worstFirst.indexOf(state));
  return worstFirst[Math.min(...ranks)] as State;
}

const entities: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&amp;': '&',
  '&quot;': '"',
  '&#39;': "'",
};

/** What a person reads: a line for each block. */
export const textOf = (html: string): string =>
  html
    .replaceAll(/<(style|script|svg)\b[\s\S]*?<\/\1>/g, '')
    .replaceAll(/<\/?(?:strong|em|b|i|span|a|abbr|small|button|code)\b[^>]*>/g, '')
    .replaceAll(/<[^>]*>/g, '\n')
    .replaceAll(/&(?:lt|gt|amp|quot|#39);/g, (found) => entities[found] ?? found)
    .replaceAll(/[ \t]+/g, ' ');

/** The inside of each element with a class. */
export const partsOf = (html: string, tag: string, name: string): string[] =>
  [
    ...html.matchAll(new RegExp(`<${tag}[^>]*class="(?:[^"]* )?${name}(?: [^"]*)?"[^>]*>([\\s\\S]*?)</${tag}>`, 'g')),
  ].map(([, inside = '']) => textOf(inside).trim());

/** What is wrong in a headline. */
export function headlineFaults(text: string, one: WholeAssessment, tongue: Tongue): string[] {
  const faults: string[] = [];
  const holds = (what: string, said: boolean, so: boolean) => {
    if (said !== so) faults.push(`headline "${text}": ${what} is ${said ? 'said and not so' : 'so and not said'}`);
  };
  const first =
    one.verdict === 'undetermined' && one.notGreen
      ? tongue === 'nl'
        ? 'niet groen'
        : 'not green'
      : colourWords[tongue][one.verdict];
  holds('the colour', text.toLowerCase().startsWith(first), true);
  const byPlan = one.criteria.some(
    ({ status, basis }) => status === 'met' && basis.some(({ kind }) => kind === 'measure'),
  );
  const says = (dutch: RegExp, english: RegExp) => (tongue === 'nl' ? dutch : english).test(text);
  if (one.verdict === 'green') {
    holds('a plan', says(/na maatregelen/, /after measures/), byPlan);
    holds('an assumption', says(/aanname/, /assumption/), one.conditional);
    holds('a weak colour', says(/van de 100/, /of 100/), one.confidence !== null && one.confidence.green < 0.8);
  }
  if (one.verdict === 'orange') {
    holds('own means', says(/eigen maatregelen/, /own measures/), one.grade === 'own-means');
    holds('others', says(/anderen/, /others/), one.grade === 'others');
    holds('a reservation', says(/voorbehoud/, /reservation/), one.grade === 'to-be-shown');
    const papers = [
      ...one.criteria.flatMap(({ state, pending }) => (state === 'pending' ? pending : [])),
      ...(one.measureSets[0]?.conditions ?? []),
    ];
    if (says(/constructeur/, /structural engineer/))
      holds('a constructor', true, papers.includes('constructor-report'));
  }
  const gravity: readonly Verdict[] = ['green', 'orange', 'undetermined', 'red'];
  for (const [hour, dutch, english] of [
    ['day', 'overdag', 'by day'],
    ['night', 'ʼs nachts', 'by night'],
  ] as const) {
    const colour = one.exposures[hour];
    const worse = gravity.indexOf(colour) > gravity.indexOf(one.verdict);
    const then = `; ${tongue === 'nl' ? dutch : english} ${colourWords[tongue][colour]}`;
    holds(`${hour}, when it is worse`, text.endsWith(then), worse);
  }
  if (one.verdict === 'undetermined') holds('how many questions', text.includes(String(one.missing.length)), true);
  return faults;
}

/** What is wrong in a count of states: each number, and that all are told. */
export function countFaults(text: string, one: WholeAssessment, tongue: Tongue): string[] {
  const ids = idsOf(one);
  const real = new Map<State, number>();
  for (const id of ids) real.set(stateIn(one, id), (real.get(stateIn(one, id)) ?? 0) + 1);
  const said = new Map<string, number>();
  const all = /^(?:Alle|All) (\d+) (?:eisen|criteria) ([^.]+)\./.exec(text);
  if (all) said.set(String(all[2]), Number(all[1]));
  const each = /^(?:Van de|Of the) (\d+) (?:eisen|criteria): ([^.]+)\./.exec(text);
  for (const part of each?.[2]?.split(', ') ?? []) {
    const [, count, state] = /^(\d+) (.+)$/.exec(part) ?? [];
    said.set(String(state), Number(count));
  }
  const faults: string[] = [];
  if (!all && !each) faults.push(`no count in "${text}"`);
  if (each && Number(each[1]) !== ids.length) faults.push(`"${text}" counts other criteria than ${ids.length}`);
  for (const state of worstFirst) {
    const count = real.get(state) ?? 0;
    const word = stateWords[tongue][state];
    if ((said.get(word) ?? 0) !== count) faults.push(`"${text}": ${word} is ${count}`);
  }
  return faults;
}

/** What is wrong in what is said of the packages. */
export function wayFaults(text: string, one: WholeAssessment): string[] {
  const said = (form: RegExp) => Number(form.exec(text)?.[1] ?? 0);
  const really = (way: string) =>
    one.measureSets.filter(({ verdict, grade }) => (verdict === 'undetermined' ? 'open' : grade) === way).length;
  const forms: readonly (readonly [string, RegExp])[] = [
    ['own-means', /(\d+) (?:pakket maakt|pakketten maken) het groen(?=[;.])|(\d+) packages? makes? it green(?=[;.])/],
    ['others', /(\d+) (?:pakket maakt|pakketten maken) het groen als/],
    ['to-be-shown', /(\d+) (?:pakket maakt|pakketten maken) het pas groen/],
    ['open', /bij (\d+) (?:pakket|pakketten) blijft/],
  ];
  if (one.verdict !== 'orange') return /maakt het groen|maken het groen/.test(text) ? [`"${text}" promises green`] : [];
  return [
    ...forms.flatMap(([way, form]) => (said(form) === really(way) ? [] : [`"${text}": ${way} is ${really(way)}`])),
    ...promiseFaults(text, one),
  ];
}

/** Green is promised of the hours that were asked for: by the others it may stay another colour, and that goes with the promise. */
function promiseFaults(text: string, { exposures, otherHour }: WholeAssessment): string[] {
  if (!otherHour || exposures[otherHour.hour] === 'green') return [];
  // Where the colour is the same, what is needed more is told beside it.
  if (otherHour.verdict === 'orange') return [];
  const hour = otherHour.hour === 'day' ? /; (overdag|by day) / : /; (ʼs nachts|by night) /;
  return hour.test(text) ? [] : [`"${text}" where ${otherHour.hour} is ${otherHour.verdict}`];
}

const onGuesses = { nl: 'Als de aannames kloppen', en: 'If the assumptions are right' } as const;

/** The word that goes with so many of a hundred. */
function sureWord(ofHundred: number, tongue: Tongue): string {
  const scale = {
    nl: ['Onzeker', 'Niet heel zeker', 'Redelijk zeker', 'Heel zeker'],
    en: ['Unsure', 'Not very sure', 'Fairly sure', 'Very sure'],
  } as const;
  return scale[tongue][[60, 80, 95].filter((from) => ofHundred >= from).length] ?? '';
}

/** Of the buildings that decide, or of all where none does, is more than half a proposal or of a height nobody knows? */
function restsOnGuesses({ receptors, criteria }: Pick<WholeAssessment, 'receptors' | 'criteria'>): boolean {
  const some = receptors.filter((one) => one.class !== 'geen');
  const hit = some.filter((one) =>
    criteria.some(({ findings }) => findings.some(({ receptor }) => receptor === one.buildingId)),
  );
  const all = hit.length > 0 ? hit : some;
  const known = all.filter(({ basis, lowRoofM }) => ['confirmed', 'own'].includes(basis) && lowRoofM === undefined);
  return known.length < all.length / 2;
}

/** What is wrong in how sure it is said to be. */
export function surenessFaults(
  text: string | undefined,
  one: Pick<WholeAssessment, 'confidence' | 'verdict' | 'receptors' | 'criteria'>,
  tongue: Tongue,
): string[] {
  const { confidence, verdict } = one;
  if (text === undefined) return confidence && verdict !== 'undetermined' ? ['how sure it is, is not said'] : [];
  if (!confidence || verdict === 'undetermined') return [`"${text}" of a colour that was not counted`];
  const numbers = [...text.matchAll(/(meer dan |more than |minder dan |less than )?(\d+)(?! calculations)/g)].filter(
    ([whole], i) => i !== 1 || whole !== '100',
  );
  const own = Number(numbers[0]?.[2]) + (numbers[0]?.[1] ? 1 : 0);
  const sum = numbers.reduce(
    (total, [, bound, count]) => total + (bound ? (Number(count) === 99 ? 100 : 0) : Number(count)),
    0,
  );
  return [
    ...(Math.abs(own - 100 * confidence[verdict]) > 1.01 ? [`"${text}": it is ${100 * confidence[verdict]}`] : []),
    ...(sum === 100 ? [] : [`"${text}" adds up to ${sum}`]),
    ...(text.startsWith(`${own >= 80 && restsOnGuesses(one) ? onGuesses[tongue] : sureWord(own, tongue)}: `)
      ? []
      : [`"${text}" at ${own}`]),
  ];
}

/** Sentences that hold of one state only, and where else they stand. */
export function sentenceFaults(text: string, one: WholeAssessment, tongue: Tongue): string[] {
  const words = tongue === 'nl' ? criteriaNl : criteriaEn;
  return idsOf(one).flatMap((id) => {
    const state = stateIn(one, id);
    const rests = one.criteria.some((criterion) => criterion.id === id && criterion.basis.length > 0);
    return [
      ...(text.includes(words[id].met) && (state !== 'met' || rests)
        ? [`"${words[id].met}" where ${id} is ${state}`]
        : []),
      ...(text.includes(words[id].open) && state !== 'unknown' ? [`"${words[id].open}" where ${id} is ${state}`] : []),
    ];
  });
}

/** A table of reasons has a row for each criterion that fails. */
export function criteriaFaultsOf(html: string, unmet: number): string[] {
  const rows = [...html.matchAll(/<span class="report-pin">\s*(\d+)/g)].length;
  return rows === unmet ? [] : [`${rows} reasons for ${unmet} criteria`];
}

/** Of a number and its limit as they stand: do they read as what they are? */
export function figureFaults(
  value: string,
  limit: string,
  { unit, worst, met }: { unit: string; worst: number; met: boolean },
): string[] {
  if (value === limit) return [`${value} against ${limit} says nothing`];
  const number = (whole: string): number => {
    // Of "1 per 1,3 m²" the area counts, of "4,2 per m²" the number of pieces.
    const text = whole.replace(/^1 per (?=\d)/, '');
    const found = /\d[\d.,]*/.exec(text)?.[0] ?? '';
    return Number(
      text.includes(',') || /^\d{1,3}(?:\.\d{3})+$/.test(found) ? found.replaceAll('.', '').replace(',', '.') : found,
    );
  };
  const [is, most] = [number(value), number(limit)];
  if (![is, most].every((one) => Number.isFinite(one)) || /^[^\d]*$/.test(value) || /^[^\d]*$/.test(limit)) return [];
  const dense = (text: string, one: number) => (/^1 per \d/.test(text) ? 1 / one : one);
  const told = unit === '1/m2' ? dense(value, is) : unit === '1' ? is / 100 : is;
  const off = Math.abs(told - worst) > Math.max(0.06, 0.12 * Math.abs(worst)) && !/[<]/.test(value);
  const worse = unit === 'm' ? is < most : unit === '1/m2' ? dense(value, is) > dense(limit, most) : is > most;
  return [
    ...(off ? [`${value} is ${worst}`] : []),
    ...(worse === met && is !== most ? [`${value} against ${limit}, ${met ? 'met' : 'unmet'}`] : []),
  ];
}
