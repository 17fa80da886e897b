/** Dutch words of what a constructor must prove: the list, and the text that goes to the constructor. */

export const proofNl = {
  title: 'Wat een constructeur moet aantonen',
  help: 'Dit is nog niet aangetoond. Stuur de lijst naar de constructeur van de aanvrager.',
  now: (whom: string) => `Nu: ${whom}.`,
  limit: (limit: string) => `Grens: ${limit}.`,
  next: (lines: string) => `Een constructeur toont aan: ${lines}`,
  letter: {
    title: (place: string) => `Wat een constructeur moet aantonen: ${place}`,
    report:
      'Zet in het rapport: over welke punten het gaat, de soort berekening of proef, uw bureau of rol, een nummer en de datum.',
    charge: 'De lading waarmee u rekent, staat niet in deze tekst. Vraag die aan de gemeente.',
  },
  copy: 'Kopieer voor de constructeur',
  copied: 'Gekopieerd.',
};

export type ProofWords = typeof proofNl;
