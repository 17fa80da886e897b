/** Dutch words of the talk: other places, variants, what was agreed. Fetched with their screens. */
import { measuresNl } from './measures-nl.ts';

export const talkNl = {
  measures: measuresNl,
  openVariant: 'Open',
  fact: 'Gegeven',
  homesWithGlass: 'Woningen met gebroken ruiten',
  doWhat: 'Kies',
  whereTitle: 'Waar kan het wel?',
  whereHelp:
    'De app probeert elke meter gevel binnen 60 m, ook met de automaat binnen, en losse units op open grond. Wat u over deze gevel hebt geantwoord, geldt daar niet vanzelf: de kleur gaat ervan uit dat daar geen gedeelde ingang is.',
  whereFind: 'Zoek langs de gevels',
  whereBusy: (done: number, total: number) => `${done} van ${total} plekken bekeken.`,
  whereKinds: { gevel: 'In de gevel', winkel: 'Binnen, achter de gevel', unit: 'Losse unit' },
  whereNoGround: 'Losse units zijn niet geprobeerd: niet bekend is welke grond openbaar is.',
  whereNothing: 'Er is geen vrije gevel aan openbare ruimte gevonden.',
  stop: 'Stop',
  spots: (count: number) => (count === 1 ? '1 plek' : `${count} plekken`),
  nearest: 'Dichtstbij',
  asVariant: 'Maak hier een variant van',
  otherPlace: 'Andere plek op dit adres',
  insidePossible: 'De automaat kan ook binnen staan, achter in de winkel',
  setUnit: 'Zet een losse unit op de kaart',
  clickForUnit: 'Klik op de kaart waar de unit komt',
  removeUnit: 'Haal de unit weg',
  stopTalk: 'Stop overleg',
  withoutMeasures: 'Zonder maatregelen',
  withPlan: 'Met wat aan staat',
  whatMatters: 'Wat er speelt',
  whatCanWeDo: 'Wat kunnen we doen',
  solved: 'opgelost',
  notSolved: 'nog niet opgelost',
  agreed: 'Afgesproken',
  agreement: 'Afspraak, zonder namen van personen',
  role: 'Wie (rol of organisatie)',
  addAgreement: 'Zet erbij',
};

export type TalkWords = typeof talkNl;
