/** From a problem to a next step: which cards help, in order of urgency, what can be opened here, and whom to ask. */
import type { CardId } from './cards.ts';

export const problems = [
  'explosies',
  'plofkraken',
  'overvallen',
  'straatroven',
  'woninginbraken',
  'heling',
  'geweld',
  'online',
  'jongeren',
] as const;
export type Problem = (typeof problems)[number];

/** It threatens or has happened; to prevent it; after it. */
export const stages = ['now', 'prevent', 'after'] as const;
export type Stage = (typeof stages)[number];

export const askedRoles = [
  'branche',
  'jeugd',
  'om',
  'openbare-orde',
  'politie',
  'pvo',
  'rijk',
  'ruimte',
  'school',
  'slachtofferhulp',
  'vng',
  'zvh',
] as const;
/** Whom to ask: a role or organisation, never a person. */
export type AskedRole = (typeof askedRoles)[number];

/** The address of a desk, of a part of it, or of the front door. */
type DeskAddress = '#/' | `#/${'heling' | 'draaiboek' | 'cijfers'}` | `#/heling/${string}`;

export interface NextStep {
  readonly problems: readonly Problem[];
  readonly stage: Stage;
  /** Address within the app that does it; null where nothing here does. */
  readonly desk: DeskAddress | null;
  readonly ask: AskedRole;
}

const step = (of: readonly Problem[], stage: Stage, ask: AskedRole, desk: DeskAddress | null = null): NextStep => ({
  problems: of,
  stage,
  desk,
  ask,
});

const steps: Readonly<Record<CardId, NextStep>> = {
  ajb: step(['jongeren', 'explosies', 'geweld'], 'prevent', 'jeugd'),
  ipta: step(['jongeren', 'overvallen'], 'prevent', 'jeugd'),
  rio: step(['overvallen', 'straatroven', 'woninginbraken'], 'after', 'zvh'),
  cho: step(['geweld'], 'prevent', 'branche'),
  alcoholmeter: step(['geweld'], 'after', 'om'),
  waarschuwingsapp: step(['overvallen'], 'prevent', 'branche'),
  'camera-in-beeld': step(['woninginbraken', 'straatroven', 'explosies'], 'prevent', 'politie'),
  'daad-soda': step(['overvallen', 'geweld'], 'after', 'branche'),
  'stop-heling': step(['heling', 'woninginbraken', 'straatroven'], 'now', 'politie', '#/heling'),
  dor: step(['heling'], 'prevent', 'openbare-orde', '#/heling/bezoek'),
  dol: step(['heling'], 'prevent', 'openbare-orde', '#/heling/witte-vlekken'),
  handelingskader: step(['explosies'], 'now', 'vng', '#/draaiboek'),
  rebootcmp: step(['online', 'jongeren'], 'prevent', 'politie'),
  'kapot-sterk': step(['jongeren'], 'prevent', 'school'),
  senioren: step(['woninginbraken', 'online'], 'prevent', 'openbare-orde'),
  'samen-digitaal-veilig': step(['online'], 'prevent', 'branche'),
  basta: step(['jongeren'], 'prevent', 'jeugd'),
  'alles-kidzzz': step(['jongeren'], 'prevent', 'jeugd'),
  pit: step(['jongeren'], 'prevent', 'jeugd'),
  cyberrijbewijs: step(['online', 'jongeren'], 'prevent', 'school'),
  'top-x': step(['plofkraken', 'overvallen', 'jongeren'], 'after', 'zvh'),
  'bestuurlijk-toezicht': step(['jongeren', 'geweld'], 'after', 'openbare-orde'),
  kei: step(['jongeren'], 'prevent', 'jeugd'),
  'week-van-de-veiligheid': step(['overvallen'], 'prevent', 'pvo'),
  'campagne-inbraken': step(['woninginbraken'], 'prevent', 'openbare-orde'),
  rekentool: step(['heling'], 'prevent', 'openbare-orde', '#/heling/capaciteit'),
  doc: step(['heling'], 'prevent', 'politie', '#/heling/bezoek'),
  'camera-kwaliteitsregeling': step(['overvallen', 'woninginbraken'], 'prevent', 'branche'),
  'ai-overvallen': step(['overvallen'], 'prevent', 'branche'),
  'taskforce-overvallen': step(['overvallen'], 'prevent', 'branche', '#/cijfers'),
  offensief: step(['explosies'], 'now', 'vng', '#/draaiboek'),
  'geweld-werk': step(['geweld'], 'prevent', 'branche'),
  'online-geweld': step(['geweld', 'online'], 'now', 'politie'),
  neig: step(['explosies'], 'now', 'vng', '#/draaiboek'),
  straatroven: step(['straatroven', 'jongeren'], 'now', 'politie', '#/cijfers'),
  caribisch: step(['jongeren'], 'prevent', 'jeugd'),
  telecom: step(['overvallen', 'heling'], 'prevent', 'pvo', '#/heling'),
  zvh: step(['geweld', 'jongeren', 'explosies'], 'after', 'zvh'),
  sealbag: step(['plofkraken'], 'now', 'politie', '#/'),
  'tno-model': step(['plofkraken'], 'prevent', 'ruimte', '#/'),
  pvo: step(['overvallen', 'geweld'], 'prevent', 'pvo'),
  schadefonds: step(['geweld', 'overvallen', 'explosies'], 'after', 'slachtofferhulp'),
  slachtofferhulp: step(
    ['explosies', 'geweld', 'overvallen', 'woninginbraken'],
    'after',
    'slachtofferhulp',
    '#/draaiboek',
  ),
  ontzeggingen: step(['geweld'], 'prevent', 'branche'),
  wmg: step(['geweld'], 'after', 'om'),
  'wapens-jongeren': step(['geweld', 'jongeren', 'straatroven'], 'prevent', 'jeugd'),
  crimelabs: step(['jongeren', 'online'], 'prevent', 'school'),
  ervaringsdeskundigen: step(['jongeren'], 'prevent', 'jeugd'),
  maaltijdbezorgers: step(['overvallen'], 'prevent', 'branche'),
  'campagnes-explosies': step(['explosies', 'jongeren', 'online'], 'prevent', 'vng'),
  pyrorichtlijn: step(['explosies'], 'prevent', 'rijk'),
  'eerst-checken': step(['online'], 'prevent', 'politie'),
};

export const nextStepOf = (id: CardId): NextStep => steps[id];

/** Cards that help with a problem, the most urgent first; all of them without one. */
export const forProblem = <Card extends { readonly id: CardId }>(
  cards: readonly Card[],
  problem: Problem | null,
): Card[] =>
  cards
    .filter(({ id }) => problem === null || steps[id].problems.includes(problem))
    .toSorted((one, two) => stages.indexOf(steps[one.id].stage) - stages.indexOf(steps[two.id].stage));
