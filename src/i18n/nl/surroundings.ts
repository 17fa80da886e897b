/** Dutch questions about the surroundings, and what is done with many buildings at once. */

export const surroundingsNl = {
  approachQuestion: 'Kan een auto over 15 m recht op de automaat inrijden?',
  placesQuestion: 'Zijn er plekken waar mensen buiten zijn, zoals een terras of halte?',
  drawn: 'ja, zie de lijst hieronder',
  exposure: 'Wanneer rekent u?',
  night: 'nacht (2 tot 5 uur)',
  day: 'dag',
  buildingsHelp: 'Het gebruik komt uit de BAG. Klasse en glas zijn een voorstel. Bevestig of kies zelf.',
  unknownTreated: 'Onbekend gebruik telt als woning.',
  stopTreating: 'Stop daarmee',
  selected: (count: number) => `${count} gekozen`,
  selectAll: 'Kies alle',
  setUse: 'Gebruik',
  setClass: 'Kwetsbaarheid',
  setGlass: 'Glas',
  confirm: 'Bevestig voorstel',
  places: 'Plekken waar mensen zijn',
  addPlace: 'Voeg plek toe voor de automaat',
  placeKind: 'Soort plek',
  atNight: 'ook ʼs nachts',
};

export type SurroundingsWords = typeof surroundingsNl;
