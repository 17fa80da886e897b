/** English words of the instruments and interventions, card by card. */
import type { CardWords } from '../../modules/interventies/cards.ts';

export const instrumentCardsEn = {
  ajb: {
    name: 'Only you decide who you are (AJB)',
    what: 'Behavioural programme for young people in a vulnerable position; guides them to a positive development.',
    facts: [
      {
        letter: '2021',
        text: 'up to two times less often in contact with the police, up to three times less often convicted than a control group',
      },
      { letter: '2021', text: 'started in 2021 in Leeuwarden, Maastricht, Enschede, Nijmegen and Amersfoort' },
      { letter: '2022', text: 'in 30 municipalities' },
      { letter: '2025', text: 'aimed at a job, education and daytime activities' },
      { letter: '2026', text: '“Effective by first indications” (Netherlands Youth Institute)' },
      {
        letter: '2026',
        text: 'over 4,500 young people in more than 45 municipalities in 2024–2025, more than 1,000 young people more than in 2023–2024',
      },
      {
        letter: '2026',
        text: 'up to two times less contact with the police and up to three times fewer convictions than a control group (University of Amsterdam)',
      },
    ],
  },
  ipta: {
    name: 'IPTA mentor (integral personal guidance to work)',
    what: 'A mentor guides young adults with several problems to work or education.',
    facts: [
      { letter: '2021', text: 'pilot developed with six municipalities; Eindhoven joined in 2020' },
      { letter: '2022', text: 'from 6 FTE in 5 municipalities (2019) to 18 FTE in 13 municipalities' },
      { letter: '2025', text: 'aimed at a job, education and daytime activities' },
      {
        letter: '2026',
        text: '48 mentors, 35.9 FTE, in 23 municipalities and 1 care and safety house; 11.65 FTE more than in 2023–2024',
      },
    ],
  },
  rio: {
    name: 'Re-integration officer (RIO)',
    what: 'Guides people with several problems when they come back from detention.',
    facts: [
      { letter: '2021', text: 'the method is being developed and made available to municipalities' },
      { letter: '2022', text: 'from 4 to 28 FTE; aged 18 to 27' },
      { letter: '2022', text: 'each euro brings 3 to 4 euros of social benefit in time (Ecorys)' },
      { letter: '2025', text: 'aimed at a job, education and daytime activities' },
      {
        letter: '2026',
        text: '41 officers, 32.2 FTE, in 19 municipalities and 5 care and safety houses; aged 18 to 35; FTE “nearly the same” as in 2023 and 2024',
      },
      {
        letter: '2026',
        text: 'all convicted of high impact crimes, not because of RIO: 47% fewer burglars, 73% fewer street robbers, 49% fewer robbers, without years (footnotes 26 and 32); re-offending falls less',
      },
    ],
  },
  cho: {
    name: 'Collective pub ban (CHO)',
    what: 'Who uses violence or causes nuisance may enter none of the pubs that take part.',
    facts: [
      { letter: '2021', text: 'renewed model protocol, approved by the data protection authority in autumn 2020' },
      { letter: '2022', text: 'Zwolle, Eindhoven, Almere and Amsterdam began first; Zwolle was done' },
      { letter: '2025', text: 'named for violence at work' },
    ],
  },
  alcoholmeter: {
    name: 'Alcohol meter',
    what: 'Ankle band that measures alcohol use all the time, to supervise a ban on alcohol.',
    facts: [
      { letter: '2021', text: 'preparation of the national introduction started in 2020' },
      { letter: '2022', text: 'two pilots evaluated; nationwide introduction announced' },
      { letter: '2026', text: 'bill before parliament since June 2024' },
    ],
  },
  waarschuwingsapp: {
    name: 'Warning app for jewellers',
    what: 'App for jewellers, to reduce robberies, aggression and theft locally.',
    facts: [{ letter: '2026', text: 'developed for jewellers; no figures' }],
  },
  'camera-in-beeld': {
    name: 'Camera in Beeld',
    what: 'Police register of cameras that can help an investigation.',
    facts: [
      { letter: '2021', text: 'nearly 280,000 private cameras, consulted about 600 times a day' },
      { letter: '2022', text: 'nearly 321,000 cameras (1 November 2022)' },
    ],
  },
  'daad-soda': {
    name: 'Direct liability of offenders (DAAD, SODA)',
    what: 'Offenders pay the indirect and possibly direct damage of businesses, collected together.',
    facts: [
      { letter: '2025', text: 'named for violence at work' },
      { letter: '2026', text: 'recovered by SODA: 4.65 million euros in 2024, 6.13 million euros in 2025' },
    ],
  },
  'stop-heling': {
    name: 'Stop Heling',
    what: 'Citizens and firms check whether second-hand goods were reported stolen.',
    facts: [
      { letter: '2021', text: '1,621,354 goods (1 May 2021)' },
      { letter: '2022', text: '1,772,761 goods (1 October 2022)' },
      {
        letter: '2022',
        text: 'campaign seen or heard online 9.2 million times; visits to the site doubled during the campaign; rated an 8',
      },
      { letter: '2022', text: '74% to 82% of those asked find that the message came across' },
      { letter: '2026', text: 'more than two million goods, nearly 19 million checks (April 2026)' },
      { letter: '2026', text: 'national radio campaign in December 2025' },
    ],
  },
  dor: {
    name: 'Digital register of dealers (DOR)',
    what: 'Digital version of the obligatory purchase register, linked to Stop Heling.',
    facts: [
      { letter: '2021', text: '6,661 dealers in 309 municipalities (1 May 2021)' },
      { letter: '2022', text: '7,036 Dutch dealers in 311 municipalities, and 4 foreign ones (1 September 2022)' },
      { letter: '2026', text: '8,585 Dutch dealers in 324 municipalities (1 January 2026)' },
      { letter: '2026', text: 'parliament’s lower house passed the bill that makes DOR and DOL compulsory nationwide' },
    ],
  },
  dol: {
    name: 'Digital desk for dealers (DOL)',
    what: 'Desk for the duty of dealers in used goods to notify.',
    facts: [
      { letter: '2021', text: '142 municipalities (1 May 2021)' },
      { letter: '2022', text: '139 municipalities, and requests of 15 municipalities pending (1 September 2022)' },
      { letter: '2026', text: '6,028 dealers in 286 municipalities (1 January 2026)' },
    ],
  },
  handelingskader: {
    name: 'National framework on attacks with explosives',
    what: 'Practical and legal guidance for municipalities, in four phases.',
    facts: [
      { letter: '2025', text: 'published by the VNG on 6 November 2025' },
      { letter: '2026', text: 'practical and legal guidance for municipalities' },
    ],
  },
  rebootcmp: {
    name: 're_B00TCMP',
    what: 'For young people with a feel for IT who test limits online: shows them positive ways.',
    facts: [
      { letter: '2021', text: 'the police develop it with private parties' },
      {
        letter: '2022',
        text: 'held five times in three regions, on average 35 young people and about as many parents',
      },
    ],
  },
  'kapot-sterk': {
    name: 'Kapot Sterk',
    what: 'Lessons for the last two years of primary school against the temptations of crime.',
    facts: [{ letter: '2022', text: 'being developed further with RIEC Midden-Nederland; no figures' }],
  },
  senioren: {
    name: 'Seniors and safety',
    what: 'Each April attention to the safety of seniors.',
    facts: [
      { letter: '2021', text: 'almost 300 municipalities take part' },
      { letter: '2022', text: 'over 300 municipalities and other partners use the materials' },
      { letter: '2026', text: 'meetings in April 2024 and 2025 with about 750 seniors' },
    ],
  },
  'samen-digitaal-veilig': {
    name: 'Digitally safe together',
    what: 'Helps businesses to work more safely online.',
    facts: [
      {
        letter: '2022',
        text: 'online fraud: 10% of the population, over 1.7 million people, victim in 2021 (footnote 16)',
      },
      { letter: '2022', text: 'online crime over 75% more than a year earlier, since the start of the corona crisis' },
      { letter: '2022', text: 'ambition to roll it out more widely; no figures of the instrument itself' },
    ],
  },
  basta: {
    name: 'BASTA!',
    what: 'Behavioural programme for young children.',
    facts: [
      { letter: '2021', text: 'recognised by the Netherlands Youth Institute or offered for recognition' },
      { letter: '2022', text: 'for children under 12; “well founded” in the databank of the NJi' },
    ],
  },
  'alles-kidzzz': {
    name: 'Alles kidzzz',
    what: 'Behavioural programme for young children.',
    facts: [
      { letter: '2021', text: 'recognised by the Netherlands Youth Institute or offered for recognition' },
      { letter: '2022', text: 'for children under 12; “effective by good indications” in the databank of the NJi' },
    ],
  },
  pit: {
    name: 'Preventive Intervention Team (PIT)',
    what: 'Behavioural programme for young children.',
    facts: [
      { letter: '2021', text: 'recognised by the Netherlands Youth Institute or offered for recognition' },
      { letter: '2022', text: 'for children under 12; submitted to the databank of the NJi for recognition' },
    ],
  },
  cyberrijbewijs: {
    name: 'Mijn Cyberrijbewijs (my cyber licence)',
    what: 'Free lessons for years 7 and 8 of primary school on the risks of the internet.',
    facts: [
      { letter: '2021', text: 'being developed, for pupils of years 7 and 8' },
      { letter: '2022', text: 'five lessons on five themes; launched in early October 2022; no figures' },
    ],
  },
  'top-x': {
    name: 'Top-X approach',
    what: 'Person-centred approach to adult offenders of serious crimes and to young people one worries about, often from a care and safety house.',
    facts: [
      { letter: '2021', text: 'the WODC studies the approach of Amsterdam; outcome expected at the end of 2021' },
      {
        letter: '2022',
        text: 'broadened from 2017 in Midden-Nederland and Rotterdam-Rijnmond; in Utrecht a fixed part of policy; study of the WODC not finished',
      },
    ],
  },
  'bestuurlijk-toezicht': {
    name: 'Administrative supervision (pilot)',
    what: 'Guidance by the Salvation Army, tied to a possible administrative measure, for people who pose a risk and avoid care.',
    facts: [
      {
        letter: '2022',
        text: 'started in 2020; twelve cases in The Hague and Utrecht; continued in six municipalities',
      },
      { letter: '2022', text: 'it was too early to say whether it works' },
    ],
  },
  kei: {
    name: 'Quality framework for effective youth interventions (KEI)',
    what: 'National framework to choose proven or promising interventions.',
    facts: [
      { letter: '2026', text: 'developed in the second half of 2024, then spread among municipalities; no figures' },
    ],
  },
  'week-van-de-veiligheid': {
    name: 'Week of Safety',
    what: 'Yearly week for and by entrepreneurs.',
    facts: [
      { letter: '2021', text: 'in 2020 on resilience' },
      { letter: '2021', text: 'over 200 municipalities joined the hand-in of (stabbing) weapons in October 2021' },
      { letter: '2022', text: 'in 2022 on digitalised crime and cybercrime' },
    ],
  },
  'campagne-inbraken': {
    name: '“Don’t make it too easy for them”',
    what: 'Umbrella campaign for prevention; against burglaries: lock the door, close the windows, leave a light on.',
    facts: [
      { letter: '2021', text: 'umbrella campaign; summer campaign against burglaries started in June 2021' },
      { letter: '2022', text: 'the message is repeated in several ways; no figures' },
      { letter: '2026', text: 'in 2025 still 2 to 3 burglaries an hour' },
      { letter: '2026', text: '“Deur op slot, raampje dicht en lichtje aan” (footnote 23)' },
    ],
  },
  rekentool: {
    name: 'Capacity calculator',
    what: 'Helps to plan local checks on the duty of dealers to notify and to register.',
    facts: [{ letter: '2022', text: 'developed; the formula is not in the letter' }],
  },
  doc: {
    name: 'Digital dealers control system (DOC)',
    what: 'Supports inspectors.',
    facts: [{ letter: '2026', text: 'named without further explanation; no figures' }],
  },
  'camera-kwaliteitsregeling': {
    name: 'Camera quality scheme (VEB 4)',
    what: 'Scheme of the association of certified security firms for cameras that serve several aims.',
    facts: [{ letter: '2022', text: 'developed in consultation with the police and others; no figures' }],
  },
  'ai-overvallen': {
    name: 'AI against robberies',
    what: 'Two start-ups: e-learning for staff, and cameras that recognise a robbery early without recording personal features.',
    facts: [{ letter: '2026', text: '(co-)financed, the letter does not say by whom; no figures' }],
  },
  'taskforce-overvallen': {
    name: 'Taskforce on robberies',
    what: 'Public and private parties together against robberies, ram raids and ATM attacks.',
    facts: [
      { letter: '2021', text: 'exists since 2009' },
      { letter: '2022', text: 'new action programme for 2022–2026' },
      { letter: '2025', text: 'programme and appointment end at the end of 2025' },
      { letter: '2026', text: 'the cooperation goes on as a regular meeting' },
    ],
  },
  offensief: {
    name: 'Offensive against explosions',
    what: 'Public and private parties together against attacks with explosives, by supporting the local approach.',
    facts: [
      { letter: '2025', text: 'Action plan presented on 15 April 2025' },
      { letter: '2026', text: 'the rise of the past years was the reason to found it in 2024' },
      {
        letter: '2026',
        text: 'supported in 2025 the six municipalities with most attacks: Amsterdam, Rotterdam, The Hague, Almere, Utrecht and Den Bosch',
      },
      { letter: '2026', text: 'in 2025 the police arrested about 472 suspects' },
    ],
  },
} satisfies Record<string, CardWords>;
