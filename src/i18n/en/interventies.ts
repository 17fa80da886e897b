/** English words of the interventions. */
import type { Aim, CardId, CardWords, Setting } from '../../modules/interventies/cards.ts';
import type { AskedRole, Problem } from '../../modules/interventies/next-steps.ts';
import type { InterventiesWords } from '../nl/interventies.ts';
import { instrumentCardsEn } from './interventies-cards.ts';

/** English words of the other systems that the letters name, card by card. */
export const systemCardsEn = {
  'geweld-werk': {
    name: 'Violence at work (private sector)',
    what: 'Approach with branches and employers to violence against employees in the private sector.',
    facts: [
      {
        letter: '2025',
        text: 'victim of violence: 6% of the population, in some private sectors 20% to more than 80% of employees',
      },
      {
        letter: '2025',
        text: 'intimidation by customers in retail: 45% of cashiers (2021), 42% of shopkeepers and team leaders, 34% of sales staff',
      },
      { letter: '2025', text: '82% of journalists met aggression or threats at some time (study of 2021)' },
      { letter: '2025', text: 'follow-up study in retail, outcome expected in the second half of 2027' },
      { letter: '2026', text: 'public-private working group on violence against employees in business' },
    ],
  },
  'online-geweld': {
    name: 'Online and hybrid violence',
    what: 'Threats and intimidation online; online and offline run into each other.',
    facts: [
      { letter: '2025', text: 'study of the Verwey-Jonker Institute: a complex and new social problem' },
      { letter: '2026', text: 'action plan on online violence in preparation; report to parliament in September' },
    ],
  },
  neig: {
    name: 'Network Explosions In Municipalities (NEIG)',
    what: 'Municipalities share information about attacks with explosives.',
    facts: [
      { letter: '2025', text: 'the framework was presented there on 6 November 2025' },
      {
        letter: '2026',
        text: 'through this network the campaign Praat met je kind over explosies is available nationally',
      },
    ],
  },
  straatroven: {
    name: 'Approach of street robberies',
    what: 'With municipalities, police and public prosecutor: see risky behaviour early and make the loot worth less.',
    facts: [
      { letter: '2025', text: 'since 2012 fallen by about 65%; in 2024 risen by 15%' },
      {
        letter: '2026',
        text: 'very young offenders; intimidation and humiliation as a motive too; the rise seems to level off',
      },
      {
        letter: '2026',
        text: 'guidance for municipalities comes in the autumn on the site of the CCV (the letter writes “robberies”)',
      },
    ],
  },
  caribisch: {
    name: 'Caribbean part of the Kingdom',
    what: 'AJB, Leerorkest, RIO and Plan di Mayor, worked out with the islands.',
    facts: [
      { letter: '2022', text: 'the interventions together with partners in the Caribbean Netherlands' },
      { letter: '2025', text: 'since April 2025 support to Bonaire for the re-integration officer' },
      { letter: '2026', text: 'AJB on Aruba, Bonaire, Curaçao and Sint Maarten too' },
    ],
  },
  telecom: {
    name: 'Consultation with telecom shops',
    what: 'Police, prosecutor, branch and municipalities agree quickly after robberies of telecom shops.',
    facts: [
      { letter: '2022', text: 'begun in July 2021, with PVO Amsterdam-Amstelland, Amsterdam and Almere' },
      { letter: '2022', text: 'agreements on measures, such as taking the more expensive devices out of the shops' },
    ],
  },
  zvh: {
    name: 'Care and Safety Houses',
    what: 'Municipality and partners work together there on a person-centred approach to offenders and to young people one worries about.',
    facts: [
      { letter: '2021', text: 'agenda for 2021–2024 adopted on 4 March 2021' },
      { letter: '2022', text: 'focus on persons with a (high) safety risk' },
      { letter: '2026', text: 'IPTA mentors work in 1, re-integration officers in 5 Care and Safety Houses' },
    ],
  },
  sealbag: {
    name: 'Sealbag machines and heavier explosives',
    what: 'New way of attacking cash machines; machines of this type were (partly) closed for a time.',
    facts: [
      { letter: '2026', text: 'sudden rise of attacks since the end of March 2026' },
      {
        letter: '2026',
        text: 'seems a new way of working: aimed at sealbag machines among others, with heavier explosives',
      },
      {
        letter: '2026',
        text: 'emergency measures: machines of this type (partly) closed for a time; Geldmaat introduces new security',
      },
    ],
  },
  'tno-model': {
    name: 'TNO risk model for cash machines',
    what: 'Shows a municipality what an attack on a facade cash machine does to its surroundings, as a traffic light. Gevelwijzer follows the public description, and is not the model itself.',
    facts: [
      { letter: '2025', text: 'tested for use by four municipalities: Amsterdam, Culemborg, Utrecht and Zaanstad' },
      { letter: '2025', text: 'how the method becomes available is being discussed' },
      { letter: '2025', text: 'two attacks on cash machines that year up to the letter' },
    ],
  },
  pvo: {
    name: 'Platforms for Safe Business (PVO)',
    what: 'Help businesses to become resilient, against aggression and violence too.',
    facts: [{ letter: '2025', text: 'measures can be spread through the PVOs, where the region gives priority' }],
  },
  schadefonds: {
    name: 'Violent Offences Compensation Fund',
    what: 'Money for victims of violence and their relatives.',
    facts: [
      { letter: '2021', text: 'the money may go to prevention too, against repeated victimhood' },
      { letter: '2025', text: 'named for aftercare of violence at work' },
    ],
  },
  slachtofferhulp: {
    name: 'Victim Support Netherlands',
    what: 'Emotional support, help in the criminal case and with compensation.',
    facts: [
      { letter: '2021', text: 'free of charge, reachable 24/7: by telephone, online and in person' },
      { letter: '2022', text: 'emotional support, help in the criminal case and with compensation' },
      { letter: '2026', text: 'attention to better aftercare for victims and neighbours of explosions' },
    ],
  },
  ontzeggingen: {
    name: 'Shop ban and public transport ban',
    what: 'Who uses violence may not come there for a time.',
    facts: [{ letter: '2025', text: 'named beside the ban from bars and direct liability' }],
  },
  wmg: {
    name: 'Act on substance testing of violent offenders (WMG)',
    what: 'Alcohol and drugs count in the criminal case after violence.',
    facts: [
      { letter: '2021', text: 'violence under influence: 75% higher sentence demanded and/or special conditions' },
      { letter: '2022', text: 'evaluation of plan and process offered on 4 April 2022' },
      { letter: '2026', text: 'evaluation of effects offered in February 2025' },
    ],
  },
  'wapens-jongeren': {
    name: 'Action plan Weapons and Youth',
    what: 'Measures against weapons among young people.',
    facts: [
      { letter: '2021', text: 'drawn up with, among others, 15 municipalities where the problem is urgent' },
      { letter: '2021', text: 'hand-in in the Week of Safety, 11 to 17 October 2021' },
    ],
  },
  crimelabs: {
    name: 'Crime labs',
    what: 'Vocational students help to think how to prevent young recruits.',
    facts: [
      { letter: '2021', text: 'pilot announced for 2022' },
      { letter: '2022', text: 'pilot begun on 15 September 2022 in Arnhem, with over 100 students' },
    ],
  },
  ervaringsdeskundigen: {
    name: 'Experts by experience',
    what: 'Who went through it may help to prevent youth crime; research is going on.',
    facts: [{ letter: '2026', text: 'motion Bruyning of 6 November 2024; research still going on' }],
  },
  maaltijdbezorgers: {
    name: 'Meal couriers',
    what: 'Less cash and body cameras, after a rise in robberies.',
    facts: [
      { letter: '2021', text: 'after the rise in 2019: payment without cash and body cameras' },
      { letter: '2021', text: 'in 2020 a fall in robberies of meal couriers' },
    ],
  },
  'campagnes-explosies': {
    name: 'Talk with your child about explosions; Keep crime out of your neighbourhood',
    what: 'Campaigns for parents, against online recruiting and to report.',
    facts: [
      {
        letter: '2026',
        text: 'Praat met je kind over explosies: developed by Amsterdam, available nationally through the network of municipalities',
      },
      { letter: '2026', text: 'Houd misdaad uit je buurt: to recognise recruiting online' },
      {
        letter: '2026',
        text: 'Meld Misdaad Anoniem (report crime anonymously) campaigned in 2025 and 2026 to report explosions',
      },
    ],
  },
  pyrorichtlijn: {
    name: 'Revision of the Pyrotechnics Directive',
    what: 'European rules on fireworks; revision against illegal trade and misuse.',
    facts: [
      {
        letter: '2026',
        text: 'the European Commission wants to revise the directive, as the Netherlands, France and Sweden pleaded',
      },
    ],
  },
  'eerst-checken': {
    name: 'First check, then click',
    what: 'Covenant with the safety, banking and telecom sectors to prevent victims online.',
    facts: [{ letter: '2021', text: 'renewed in 2020, for three years' }],
  },
} satisfies Record<string, CardWords>;

const cards: Record<CardId, CardWords> = { ...instrumentCardsEn, ...systemCardsEn };
const aims: Record<Aim, string> = {
  daderschap: 'preventing offending',
  slachtofferschap: 'preventing victimhood',
  heling: 'countering stolen goods',
  gebied: 'making a place safer',
  schade: 'recovering damage',
};
const settings: Record<Setting, string> = {
  jeugd: 'young people',
  werk: 'work',
  straf: 'criminal justice',
  horeca: 'pubs and restaurants',
  handel: 'trade',
  wijk: 'neighbourhood',
  overheid: 'government',
};

export const interventiesEn: InterventiesWords = {
  cards,
  aims,
  settings,
  problem: 'What is the problem?',
  problems: {
    explosies: 'Attacks with explosives',
    plofkraken: 'Attacks on cash machines',
    overvallen: 'Robberies',
    straatroven: 'Street robberies',
    woninginbraken: 'Burglaries',
    heling: 'Stolen goods',
    geweld: 'Violence and aggression',
    online: 'Online and digital',
    jongeren: 'Young people going wrong',
  } as Readonly<Record<Problem, string>>,
  stages: {
    now: 'it threatens or has happened',
    prevent: 'prevent',
    after: 'afterwards',
  },
  asks: {
    branche: 'the branch organisation',
    jeugd: 'the youth department of your municipality, or the Netherlands Youth Institute',
    om: 'the public prosecutor or probation',
    'openbare-orde': 'public order and safety of your municipality',
    politie: 'the local police',
    pvo: 'the Platform Veilig Ondernemen in your region',
    rijk: 'the ministry of Justice and Security',
    ruimte: 'permits or planning of your municipality',
    school: 'the school, with the youth department',
    slachtofferhulp: 'Slachtofferhulp Nederland',
    vng: 'the VNG or the Netwerk Explosies In Gemeenten',
    zvh: 'the Zorg- en Veiligheidshuis in your region',
  } as Readonly<Record<AskedRole, string>>,
  desks: {
    '#/': 'Judge a place for a cash machine',
    '#/heling': 'Check a number',
    '#/heling/bezoek': 'Begin a visit',
    '#/heling/witte-vlekken': 'Find white spots',
    '#/heling/capaciteit': 'Reckon the capacity',
    '#/draaiboek': 'Open the runbook',
    '#/cijfers': 'Look at the figures',
  } as Readonly<Record<string, string>>,
  ask: (whom: string) => `Ask ${whom}.`,
  nextStep: 'Next step',
  inLetter: 'So the letter says (in Dutch)',
  citations: {
    '2021': 'letter of 7 September 2021, reference 3519728',
    '2022': 'letter of 30 November 2022, reference 4355467',
    '2025': 'letter of the end of 2025, Kamerstuk 28 684, no. 816',
    '2026': 'letter of spring 2026 (number not known to us)',
  },
  title: 'Interventions',
  lead: 'Instruments and interventions from the letters to parliament. What the letters do not say is not filled in.',
  back: 'Back to the start',
  search: 'Search by word',
  age: 'Age',
  aim: 'Aim',
  setting: 'Where',
  all: 'all',
  ages: (from, to) => (from === null ? `under ${to + 1} years` : `${from} to ${to} years`),
  noAges: 'the letters give no age',
  count: (count: number) => (count === 1 ? '1 card' : `${count} cards`),
  compare: 'Compare',
  comparison: 'Comparison',
  chooseMore: 'Choose two or more cards to compare.',
  chosen: (count) => (count === 1 ? '1 card chosen' : `${count} cards chosen`),
  show: 'Show the comparison',
  clear: 'Clear the choice',
  print: 'Print',
  nothing: 'No card fits this question. Empty a field or choose “all”.',
  what: 'What',
  forWhom: 'For whom',
  aimShort: 'Aim',
  settingShort: 'Where',
  figures: 'Figures',
  letter: (year: string) => `letter ${year}`,
  ageWrong: 'Give an age from 0 to 120.',
};
