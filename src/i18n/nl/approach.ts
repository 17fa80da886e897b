/** Dutch words of how a vehicle could drive at the machine. */

export const approachNl = {
  title: 'Aanloop voor een voertuig',
  proposal: (run: string, angle: string) =>
    `Volgens de wegen op de kaart kan dit wel: een rechte aanloop van ${run}, ${angle}° schuin.`,
  proposalNone: 'Volgens de wegen op de kaart is er geen rechte aanloop. Kijk het na op de plek.',
  proposalUnknown: 'Van deze omgeving zijn de wegen niet bekend. Beoordeel het zelf.',
  take: 'Neem over',
  runs: 'Aanlopen',
  run: (metres: string, angle: string) => `${metres}, ${angle}° schuin`,
  states: {
    counts: 'telt mee',
    short: 'te kort: telt niet',
    oblique: 'te schuin: telt niet',
    barred: 'gecertificeerde palen ertussen: telt niet',
  },
  none: 'Nog geen aanloop getekend: het antwoord “ja” telt.',
  length: 'Lengte van de aanloop, m',
  angle: 'Hoek met recht vooruit, graden (links min)',
  draw: 'Teken deze aanloop',
  point: 'Wijs het begin aan op de kaart',
  pointing: 'Klik op de kaart waar het voertuig begint',
  barriers: 'Palen, plantenbak of ander obstakel',
  barrier: (width: string) => `obstakel van ${width}`,
  certified: (reference: string) => `certificaat ${reference}`,
  uncertified: 'zonder certificaat: telt niet',
  distance: 'Afstand tot de automaat, m',
  width: 'Breedte, m',
  certificate: 'Certificaat (ISO 22343-1, IWA 14-1 of PAS 68)',
  addBarrier: 'Teken dit obstakel',
  notANumber: 'Vul een getal in dat groter is dan nul.',
};

export type ApproachWords = typeof approachNl;
