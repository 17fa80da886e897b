/** Dutch words of the first-run guide on the demo. */

export const guideNl = {
  title: 'Zo werkt het',
  count: (at: number, of: number) => `${at} van ${of}`,
  previous: 'Vorige tip',
  next: 'Volgende tip',
  close: 'Sluit deze uitleg',
  tips: {
    look: 'Dit is een voorbeeld in een verzonnen stadje. Sleep de automaat, of kies hem en gebruik de pijltjes: de kleur volgt meteen.',
    why: 'Elke reden heeft een nummer. Hetzelfde nummer staat op de kaart en in het rapport. Kies “formule en bron” om te zien hoe het getal is ontstaan.',
    check:
      'Onder de redenen staat hoe zeker de kleur is, en wat u op de plek kunt nagaan. Wat u daar vastlegt, telt meteen mee.',
    measures:
      'Bij Maatregelen staan de kleinste pakketten die alle eisen halen. Probeer er een, of zoek waar het wel kan en maak daar een variant van.',
    report:
      'Het rapport zet alles op papier: redenen, grenzen, bronnen en wat is afgesproken. U kunt het later weer openen.',
  },
};

export type GuideWords = typeof guideNl;
