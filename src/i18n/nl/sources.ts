/** Dutch words about where the surroundings and the model come from. */
import { type ModelSource, modelSources } from '../../engine/models/model-sources.ts';
import { ofBuildingsNl } from './labels.ts';

export type SourceTitle = Pick<ModelSource, 'title' | 'where'>;
export type SourceTitles = Readonly<Record<string, SourceTitle>>;

/** Titles of the sources of the model files: those files speak Dutch themselves. */
export const modelSourcesNl: SourceTitles = Object.fromEntries(
  Object.entries(modelSources).map(([key, { title, where }]) => [key, { title, where }]),
);

/** Dutch words about where the surroundings come from, how old they are and what changed. */
export const sourcesNl = {
  title: 'Waar dit vandaan komt',
  source: 'Bron',
  count: 'Aantal in de bron',
  date: 'Opgehaald',
  print: 'Controlegetal',
  noPrint: 'niet bewaard',
  pages: (count: number) => `over ${count} delen`,
  printHow:
    'Het controlegetal is de SHA-256 van wat binnenkwam of van het bestand. Kwam het in delen, dan is het de SHA-256 van de controlegetallen van de delen, in volgorde, elk op een regel.',
  unknownDate: 'onbekend',
  age: (days: number) => (days === 0 ? 'vandaag' : days === 1 ? 'gisteren' : `${days} dagen oud`),
  old: (days: number) =>
    `Deze gegevens zijn ${days} dagen oud. Er kan intussen gebouwd of gesloopt zijn: haal de omgeving opnieuw op.`,
  refresh: 'Haal de omgeving opnieuw op',
  covered: (width: string, height: string) =>
    `De gegevens dekken de hele straal om de automaat (gebied van ${width} bij ${height}).`,
  notCovered: 'De gegevens dekken de straal om de automaat niet helemaal. Bij Uitkomst kiest u wat u doet.',
  declared: 'Wie de gegevens leverde, verklaart dat ze volledig zijn.',
  noHeight: (count: number, all: number) =>
    `Van ${ofBuildingsNl(count, all)} in dit dossier is de hoogte niet bekend. De app neemt dan het ongunstigste: een laag dak waar stukken overheen kunnen, een hoge gevel waar ze tegenaan kunnen.`,
  otherStatus: (count: number, names: string) =>
    `${count} ${count === 1 ? 'pand staat' : 'panden staan'} er, maar met een andere status: ${names}.`,
  countNotInUse: 'Tel ook panden in aanbouw en lege panden mee',
  notInUse: 'De BAG kent hier panden die niet in gebruik zijn. Telt u ze mee, zeg dan zelf waarvoor ze dienen.',
  difference: 'Wat er veranderde sinds de vorige keer',
  same: 'Niets.',
  added: (count: number) => `${count} erbij`,
  removed: (count: number) => `${count} weg`,
  changed: (count: number) => `${count} gewijzigd`,
  kinds: { outline: 'omtrek', status: 'status', use: 'gebruik', units: 'aantal adressen', height: 'hoogte' },
  ledger: 'Wat er met elke regel gebeurde',
  used: (source: string, used: string, records: string) => `${source}: ${used} van ${records} regels gebruikt.`,
  setAside: 'Niet nodig',
  notRead: 'Niet te lezen',
  openPlaces: 'Plekken die niet te lezen waren',
  openPlacesHow: 'Hier kan een pand staan. Ga kijken, of zoek het op, en zeg wat er staat. Tot dan is er geen kleur.',
  found: { nothing: 'Er staat niets', office: 'Kantoor', home: 'Woning' },
  reasons: {
    historical: 'oude versie',
    duplicate: 'dubbel',
    sliver: 'een snipper, geen pand',
    unit: 'punt van een verblijfsobject',
    'building-not-in-use': 'pand is niet in gebruik',
    elsewhere: 'ligt ergens anders',
    'no-height': 'zonder hoogte',
    'other-level': 'op een andere hoogte dan de straat',
    'no-public-space': 'geen openbare ruimte',
    'height-unknown': 'hoogte is niet te lezen',
    'level-unknown': 'laag (relatieve hoogteligging) is niet te lezen',
    'end-unknown': 'einddatum is niet te lezen',
    'status-unknown': 'status is niet bekend',
    'status-missing': 'zonder status',
    'no-building': 'geen pand',
    'no-outline': 'zonder omtrek',
    'ring-cut': 'omtrek is afgebroken',
    coarse: 'omtrek is te grof',
    'invalid-outline': 'omtrek klopt niet',
    'too-large': 'omtrek is te groot',
    crossing: 'omtrek kruist zichzelf',
    collapsed: 'omtrek is platgeslagen',
    'other-outline': 'tweede omtrek onder hetzelfde nummer',
    contradiction: 'staat er ook als gesloopt',
    'cut-off': 'er is meer dan hier staat',
    'no-ground': 'deel zonder grondvlak',
    'part-missing': 'deel ontbreekt',
    'part-alone': 'deel zonder pand',
    'no-place': 'zonder plek',
    'unit-without-building': 'verblijfsobject zonder pand',
  },
};

export type SourcesWords = typeof sourcesNl;
