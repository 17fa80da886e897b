/** Dutch words of the outcome of one number. */
export const helingOutcomeNl = {
  title: 'Wat het nummer zegt',
  kind: 'Soort',
  holds: 'Klopt het?',
  right: 'Het nummer kan kloppen.',
  wrong: 'Het nummer kan niet kloppen.',
  kindOpen: 'serie- of framenummer; het nummer zelf zegt niet welk soort goed',
  noRule: 'Dat is aan dit nummer niet te zien.',
  askThere: 'Of het goed gestolen is, vraagt u bij Stop Heling.',
  imeiLimit: 'Een verwisselde 0 en 9 ziet het controlecijfer niet.',
  maker: 'Maker',
  makerUnknown: 'Niet bekend.',
  makerVin:
    'Uit de eerste drie tekens, volgens de lijsten van Wikipedia en vininfo; het officiële register is niet openbaar. Vergelijk met het voertuig.',
  makerImei: (code: string) => `Toestelcode ${code}. Wij hebben geen lijst van makers. Toets *#06# en vergelijk.`,
  code: 'Meldcode',
  codeHelp: 'De laatste vier tekens. Vergelijk met het kentekenbewijs.',
  registers: 'Registers',
  stillLoading: 'Er wordt nog een register gelezen. Daarin is niet gekeken; kijk straks opnieuw.',
  stolenTitle: 'Geregistreerd als gestolen, volgens Stop Heling',
  writeDown:
    'Schrijf op: zaak, wie het aanbiedt, tijd, merk, kleur en nummer. Maak een foto. Zet het goed bij het bezoek: dan staan nummer en tijd vast.',
  afterStolen:
    'Geef het goed niet terug voor u de politie sprak. Bel 0900-8844, bij spoed 112, en vraag wat u moet doen. Alleen de politie stelt vast of dit het gestolen goed is.',
  callPolice: 'Bel de politie: 0900-8844',
  afterNone: 'Niet elke diefstal is met een nummer aangegeven: het goed kan toch gestolen zijn.',
  toVisit: 'Zet bij bezoek',
  whereTitle: 'Waar staat het serienummer?',
  where: [
    ['Telefoon', 'Toets *#06#, of kijk in het simbakje.'],
    ['Fiets', 'Onder de trapas, bij het balhoofd of bij de zadelbuis.'],
    ['Laptop', 'Onderkant, op de sticker met S/N.'],
    ['Gereedschap', 'Op het typeplaatje, bij S/N.'],
  ] as readonly (readonly [string, string])[],
};
