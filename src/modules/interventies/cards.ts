/** Instruments and interventions that the letters name, as cards. What a letter does not say is not filled in. */
export const aims = ['daderschap', 'slachtofferschap', 'heling', 'gebied', 'schade'] as const;
/** Preventing offending, preventing victimhood, stolen goods, a place, recovering damage. */
export type Aim = (typeof aims)[number];

export const settings = ['jeugd', 'werk', 'straf', 'horeca', 'handel', 'wijk', 'overheid'] as const;
export type Setting = (typeof settings)[number];

export const cardIds = [
  'ajb',
  'ipta',
  'rio',
  'cho',
  'alcoholmeter',
  'waarschuwingsapp',
  'camera-in-beeld',
  'daad-soda',
  'stop-heling',
  'dor',
  'dol',
  'handelingskader',
  'rebootcmp',
  'kapot-sterk',
  'senioren',
  'samen-digitaal-veilig',
  'basta',
  'alles-kidzzz',
  'pit',
  'cyberrijbewijs',
  'top-x',
  'bestuurlijk-toezicht',
  'kei',
  'week-van-de-veiligheid',
  'campagne-inbraken',
  'rekentool',
  'doc',
  'camera-kwaliteitsregeling',
  'ai-overvallen',
  'taskforce-overvallen',
  'offensief',
  'geweld-werk',
  'online-geweld',
  'neig',
  'straatroven',
  'caribisch',
  'telecom',
  'zvh',
  'sealbag',
  'tno-model',
  'pvo',
  'schadefonds',
  'slachtofferhulp',
  'ontzeggingen',
  'wmg',
  'wapens-jongeren',
  'crimelabs',
  'ervaringsdeskundigen',
  'maaltijdbezorgers',
  'campagnes-explosies',
  'pyrorichtlijn',
  'eerst-checken',
] as const;
export type CardId = (typeof cardIds)[number];

/** What a card says; the words are those of a language. */
export interface CardWords {
  readonly name: string;
  readonly what: string;
  readonly facts: readonly { readonly letter: string; readonly text: string }[];
}

export interface Card {
  readonly id: CardId;
  /** Years of age; null where the letters give none, also at one end. */
  readonly ages: { readonly from: number | null; readonly to: number } | null;
  readonly aims: readonly Aim[];
  readonly settings: readonly Setting[];
  /** Years of the letters that speak of it: 2021, 2022, 2025, 2026. */
  readonly letters: readonly string[];
}

const card = (
  id: CardId,
  ages: readonly [number | null, number] | null,
  aim: readonly Aim[],
  setting: readonly Setting[],
  letters: readonly string[],
): Card => ({ id, ages: ages && { from: ages[0], to: ages[1] }, aims: aim, settings: setting, letters });

export const cards: readonly Card[] = [
  card('ajb', [12, 18], ['daderschap'], ['jeugd', 'wijk'], ['2021', '2022', '2025', '2026']),
  card('ipta', [16, 27], ['daderschap'], ['jeugd', 'werk'], ['2021', '2022', '2025', '2026']),
  card('rio', [18, 35], ['daderschap'], ['straf', 'werk'], ['2021', '2022', '2025', '2026']),
  card('cho', null, ['slachtofferschap', 'gebied'], ['horeca'], ['2021', '2022', '2025']),
  card('alcoholmeter', null, ['daderschap'], ['straf'], ['2021', '2022', '2026']),
  card('waarschuwingsapp', null, ['slachtofferschap'], ['handel'], ['2026']),
  card('camera-in-beeld', null, ['gebied'], ['wijk', 'overheid'], ['2021', '2022']),
  card('daad-soda', null, ['schade'], ['handel', 'straf'], ['2025', '2026']),
  card('stop-heling', null, ['heling'], ['handel', 'overheid'], ['2021', '2022', '2026']),
  card('dor', null, ['heling'], ['handel'], ['2021', '2022', '2026']),
  card('dol', null, ['heling'], ['handel', 'overheid'], ['2021', '2022', '2026']),
  card('handelingskader', null, ['slachtofferschap', 'gebied'], ['overheid', 'wijk'], ['2025', '2026']),
  card('rebootcmp', null, ['daderschap'], ['jeugd'], ['2021', '2022']),
  card('kapot-sterk', null, ['daderschap'], ['jeugd'], ['2022']),
  card('senioren', null, ['slachtofferschap'], ['wijk', 'overheid'], ['2021', '2022', '2026']),
  card('samen-digitaal-veilig', null, ['slachtofferschap'], ['handel'], ['2022']),
  card('basta', [null, 11], ['daderschap'], ['jeugd'], ['2021', '2022']),
  card('alles-kidzzz', [null, 11], ['daderschap'], ['jeugd'], ['2021', '2022']),
  card('pit', [null, 11], ['daderschap'], ['jeugd'], ['2021', '2022']),
  card('cyberrijbewijs', null, ['daderschap', 'slachtofferschap'], ['jeugd'], ['2021', '2022']),
  card('top-x', null, ['daderschap'], ['straf', 'overheid'], ['2021', '2022']),
  card('bestuurlijk-toezicht', null, ['daderschap'], ['overheid', 'straf'], ['2022']),
  card('kei', null, ['daderschap'], ['jeugd', 'overheid'], ['2026']),
  card('week-van-de-veiligheid', null, ['slachtofferschap'], ['handel'], ['2021', '2022']),
  card('campagne-inbraken', null, ['slachtofferschap'], ['wijk'], ['2021', '2022', '2026']),
  card('rekentool', null, ['heling'], ['overheid'], ['2022']),
  card('doc', null, ['heling'], ['overheid'], ['2026']),
  card('camera-kwaliteitsregeling', null, ['gebied'], ['handel', 'wijk'], ['2022']),
  card('ai-overvallen', null, ['slachtofferschap'], ['handel'], ['2026']),
  card(
    'taskforce-overvallen',
    null,
    ['slachtofferschap', 'daderschap'],
    ['handel', 'overheid'],
    ['2021', '2022', '2025', '2026'],
  ),
  card('offensief', null, ['daderschap', 'slachtofferschap'], ['overheid', 'wijk'], ['2025', '2026']),
  card('geweld-werk', null, ['slachtofferschap'], ['handel', 'overheid'], ['2025', '2026']),
  card('online-geweld', null, ['slachtofferschap', 'daderschap'], ['overheid', 'wijk'], ['2025', '2026']),
  card('neig', null, ['slachtofferschap'], ['overheid'], ['2025', '2026']),
  card('straatroven', null, ['daderschap', 'slachtofferschap'], ['overheid', 'wijk'], ['2025', '2026']),
  card('caribisch', null, ['daderschap'], ['jeugd', 'overheid'], ['2022', '2025', '2026']),
  card('telecom', null, ['slachtofferschap'], ['handel'], ['2022']),
  card('zvh', null, ['daderschap'], ['straf', 'overheid'], ['2021', '2022', '2026']),
  card('sealbag', null, ['slachtofferschap', 'gebied'], ['handel', 'overheid'], ['2026']),
  card('tno-model', null, ['gebied', 'slachtofferschap'], ['overheid', 'handel'], ['2025']),
  card('pvo', null, ['slachtofferschap'], ['handel'], ['2025']),
  card('schadefonds', null, ['schade'], ['overheid'], ['2021', '2025']),
  card('slachtofferhulp', null, ['slachtofferschap', 'schade'], ['overheid', 'wijk'], ['2021', '2022', '2026']),
  card('ontzeggingen', null, ['gebied', 'slachtofferschap'], ['handel'], ['2025']),
  card('wmg', null, ['daderschap'], ['straf'], ['2021', '2022', '2026']),
  card('wapens-jongeren', null, ['daderschap'], ['jeugd', 'overheid'], ['2021']),
  card('crimelabs', null, ['daderschap'], ['jeugd'], ['2021', '2022']),
  card('ervaringsdeskundigen', null, ['daderschap'], ['jeugd'], ['2026']),
  card('maaltijdbezorgers', null, ['slachtofferschap'], ['handel'], ['2021']),
  card('campagnes-explosies', null, ['daderschap', 'slachtofferschap'], ['jeugd', 'wijk'], ['2026']),
  card('pyrorichtlijn', null, ['slachtofferschap'], ['overheid'], ['2026']),
  card('eerst-checken', null, ['slachtofferschap'], ['wijk', 'handel'], ['2021']),
];

export interface Search {
  readonly text: string;
  readonly age: number | null;
  readonly aim: Aim | null;
  readonly setting: Setting | null;
}

const fits = ({ ages }: Card, age: number): boolean =>
  ages === null || ((ages.from === null || age >= ages.from) && age <= ages.to);

/**
 * Cards that fit. A card without ages fits every age, since the letters do not exclude one; those that name the age come
 * first. @param words all text of a card, to search in; every word asked for must be in it
 */
export function findCards({ text, age, aim, setting }: Search, words: (id: CardId) => string): Card[] {
  const wanted = text.toLowerCase().split(/\s+/).filter(Boolean);
  const found = cards.filter(
    (one) =>
      wanted.every((word) => words(one.id).toLowerCase().includes(word)) &&
      (age === null || fits(one, age)) &&
      (aim === null || one.aims.includes(aim)) &&
      (setting === null || one.settings.includes(setting)),
  );
  return age === null ? found : found.toSorted((one, two) => Number(one.ages === null) - Number(two.ages === null));
}
