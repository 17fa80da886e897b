/** Dutch words of drawing on the map, and of what the registers propose around the machine. */
export const drawingNl = {
  lasso: 'Kies panden op de kaart',
  drawPlace: 'Teken de plek op de kaart',
  how: 'Klik de hoeken op de kaart. Met het toetsenbord: verschuif de kaart met de pijltjes en druk op Enter; dat zet een hoek in het midden van de kaart.',
  corners: (count: number) => `${count} ${count === 1 ? 'hoek' : 'hoeken'}`,
  done: 'Klaar',
  back: 'Hoek terug',
  stop: 'Stop met tekenen',
  proposals: 'Voorstel uit BGT en BAG',
  take: 'Neem over',
  takeName: (name: string) => `Neem over: ${name}`,
  takeAll: 'Neem alles over',
  entrance: (name: string, homes: number) => `ingang van ${homes} woningen${name ? `, ${name}` : ''}`,
  square: 'plein of voetgangersgebied',
  stopPlace: 'halte',
  around: 'Wat er volgens de BAG rond de automaat ligt',
  proposal: 'voorstel',
  above: (name: string, homes: number | null) =>
    homes === null
      ? `In het pand van de automaat (${name}): niet bekend of er woningen zijn.`
      : homes === 0
        ? `In het pand van de automaat (${name}): geen woningen.`
        : `In het pand van de automaat (${name}): ${homes} ${homes === 1 ? 'woning' : 'woningen'}.`,
  beside: (name: string, distance: string, homes: string) => `Ernaast: ${name}, op ${distance}, ${homes}.`,
  homes: (count: number | null) =>
    count === null
      ? 'woningen niet bekend'
      : count === 0
        ? 'geen woningen'
        : `${count} ${count === 1 ? 'woning' : 'woningen'}`,
  noneBeside: 'Ernaast: geen pand met een gedeelde muur.',
  tolerance: (wall: string, gap: string) =>
    `Een muur is gedeeld als de panden over ${wall} of meer binnen ${gap} van elkaar liggen (aanname van het model: omtrekken van de BAG sluiten niet op de centimeter aan).`,
  floors: (height: string, floors: string, floor: string) =>
    `Hoogte ${height}: naar schatting ${floors}, bij ${floor} per laag (aanname van het model). Het oordeel telt geen lagen; het rekent met ruiten tot aan het dak.`,
  floorCount: (count: number) => `${count} ${count === 1 ? 'bouwlaag' : 'bouwlagen'}`,
};

export type DrawingWords = typeof drawingNl;
