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
] as const;
export type CardId = (typeof cardIds)[number];

export interface Card {
  readonly id: CardId;
  /** Years of age; null where the letters give none. */
  readonly ages: { readonly from: number; readonly to: number } | null;
  readonly aims: readonly Aim[];
  readonly settings: readonly Setting[];
  /** Years of the letters that speak of it: 2021, 2022, 2025, 2026. */
  readonly letters: readonly string[];
}

const card = (
  id: CardId,
  ages: readonly [number, number] | null,
  aim: readonly Aim[],
  setting: readonly Setting[],
  letters: readonly string[],
): Card => ({ id, ages: ages && { from: ages[0], to: ages[1] }, aims: aim, settings: setting, letters });

export const cards: readonly Card[] = [
  card('ajb', [12, 18], ['daderschap'], ['jeugd', 'wijk'], ['2022', '2026']),
  card('ipta', [16, 27], ['daderschap'], ['jeugd', 'werk'], ['2022', '2026']),
  card('rio', [18, 35], ['daderschap'], ['straf', 'werk'], ['2022', '2026']),
  card('cho', null, ['slachtofferschap', 'gebied'], ['horeca'], ['2021', '2022']),
  card('alcoholmeter', null, ['daderschap'], ['straf'], ['2022', '2026']),
  card('waarschuwingsapp', null, ['slachtofferschap'], ['handel'], ['2026']),
  card('camera-in-beeld', null, ['gebied'], ['wijk', 'overheid'], ['2021', '2022']),
  card('daad-soda', null, ['schade'], ['handel', 'straf'], ['2026']),
  card('stop-heling', null, ['heling'], ['handel', 'overheid'], ['2021', '2022', '2026']),
  card('dor', null, ['heling'], ['handel'], ['2021', '2022', '2026']),
  card('dol', null, ['heling'], ['handel', 'overheid'], ['2021', '2022', '2026']),
  card('handelingskader', null, ['slachtofferschap', 'gebied'], ['overheid', 'wijk'], ['2025', '2026']),
  card('rebootcmp', null, ['daderschap'], ['jeugd'], ['2022']),
  card('kapot-sterk', null, ['daderschap'], ['jeugd'], ['2022']),
  card('senioren', null, ['slachtofferschap'], ['wijk', 'overheid'], ['2022', '2026']),
  card('samen-digitaal-veilig', null, ['slachtofferschap'], ['handel'], ['2022']),
];

export interface Search {
  readonly text: string;
  readonly age: number | null;
  readonly aim: Aim | null;
  readonly setting: Setting | null;
}

/** Cards that fit; a card without ages fits every age, since the letters do not exclude one. @param words all text of a card, to search in */
export function findCards({ text, age, aim, setting }: Search, words: (id: CardId) => string): Card[] {
  const wanted = text.trim().toLowerCase();
  return cards.filter(
    (one) =>
      (wanted === '' || words(one.id).toLowerCase().includes(wanted)) &&
      (age === null || one.ages === null || (age >= one.ages.from && age <= one.ages.to)) &&
      (aim === null || one.aims.includes(aim)) &&
      (setting === null || one.settings.includes(setting)),
  );
}
