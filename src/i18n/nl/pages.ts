/** Dutch names of every page beside the steps, and of the other desks with a line of what they are for. */

export const pagesNl = {
  pages: {
    table: 'Kaart als tabel',
    variants: 'Varianten',
    talk: 'Overleg',
    report: 'Rapport',
    consequences: 'Gevolgen',
    measures: 'Alle maatregelen',
    words: 'Uitleg',
    policy: 'Beleid',
    visit: 'Blad voor een bezoek',
    connections: 'Verbindingen',
  },
  desks: {
    overzicht: { name: 'Overzicht', line: 'Beoordeel een hele lijst plekken, of al uw dossiers, in één keer.' },
    landkaart: {
      name: 'Kaart van de gemeente',
      line: 'Elke meter gevel van een gemeente: waar kan een automaat, en waarom niet.',
    },
    heling: { name: 'Heling', line: 'Kijk nummers van tweedehands spullen na en bereid een bezoek voor.' },
    draaiboek: { name: 'Draaiboek explosie', line: 'Wie doet wat, vóór, tijdens en na een explosie.' },
    cijfers: {
      name: 'Cijfers',
      line: 'Overvallen, inbraken, explosies: cijfers uit Kamerbrieven, met wat er niet klopt.',
    },
    interventies: { name: 'Interventies', line: 'AJB, IPTA, RIO en meer: zoek op leeftijd en doel.' },
  },
};

export type PageWords = typeof pagesNl;
