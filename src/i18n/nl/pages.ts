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
  now: {
    title: 'Meteen',
    incident: 'Er is nu iets gebeurd',
    incidentLine: 'Plofkraak, of explosie bij woning, bedrijf of voertuig. Klok, stappen, bellen.',
    runs: (address: string) => `Loopt nu: ${address || 'adres nog niet ingevuld'}`,
    since: (hours: number, minutes: number) =>
      `${hours > 0 ? `${hours} uur en ` : ''}${minutes} min sinds de knal. Terug naar de stappen.`,
    number: 'Kijk een nummer na',
    numberLine: 'Fiets, telefoon of ander goed: scan of typ het nummer.',
    figures: 'Zet uw cijfers naast het land',
    figuresLine: 'Met een bestand van CBS of politie.',
  },
  desks: {
    overzicht: { name: 'Overzicht', line: 'Beoordeel een hele lijst plekken, of al uw dossiers, in één keer.' },
    landkaart: {
      name: 'Kaart van de gemeente',
      line: 'Elke meter gevel van een gemeente: waar kan een automaat, en waarom niet.',
    },
    heling: { name: 'Heling', line: 'Kijk nummers van tweedehands spullen na en doe een bezoek aan een opkoper.' },
    draaiboek: {
      name: 'Draaiboek explosie',
      line: 'Wie doet wat, vóór, tijdens en na een explosie. Met klok, belnummers en log.',
    },
    cijfers: {
      name: 'Cijfers',
      line: 'Overvallen, inbraken, explosies in Nederland, met uw eigen gemeente ernaast (CBS of politie).',
    },
    interventies: { name: 'Interventies', line: 'Van probleem naar volgende stap: welke aanpak past, en wie u belt.' },
  },
};

export type PageWords = typeof pagesNl;
