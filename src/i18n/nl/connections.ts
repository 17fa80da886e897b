/** Dutch words of the page about connections. */
import { servicesNl } from './services.ts';

export const connectionsNl = {
  lead: 'Welke diensten Gevelwijzer gebruikt, waarvoor, en wat u doet als er een niet werkt. Testen stuurt alleen een korte vraag over een vaste plek in Utrecht.',
  back: 'Terug naar het begin',
  test: 'Test nu',
  service: 'Dienst',
  purpose: 'Waarvoor',
  works: 'Werkt het?',
  without: 'Zonder deze dienst',
  kept: (date: string, days: number) =>
    `bewaard antwoord: ${date} (${days === 0 ? 'vandaag' : days === 1 ? 'gisteren' : `${days} dagen oud`})`,
  noneKept: 'geen bewaard antwoord',
  untested: 'nog niet getest',
  busy: 'bezig',
  good: (ms: string, time: string) => `ja, in ${ms} ms (${time})`,
  bad: 'nee',
  tiles: 'Ondergrond zonder netwerk',
  tilesKept: (number: string, count: number) =>
    count === 0
      ? 'Er staan geen kaarttegels in deze browser. Wat u bij een dossier van kaart of luchtfoto bekijkt, blijft hier staan (ten hoogste 1000 tegels).'
      : `${number} ${count === 1 ? 'kaarttegel' : 'kaarttegels'} van kaart en luchtfoto die u bij een dossier bekeek, staan in deze browser. Wie deze browser gebruikt, kan zien welke plekken dat zijn.`,
  wipeTiles: 'Wis de kaarttegels',
  tilesFailed: 'Wissen lukt niet in deze browser.',
  services: servicesNl,
};

export type ConnectionsWords = typeof connectionsNl;
