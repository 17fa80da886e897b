/** Dutch words of packages of measures: what they ask, and trying them on. */

export const packagesNl = {
  levels: { laag: 'laag', middel: 'middel', hoog: 'hoog', kort: 'kort', lang: 'lang' },
  conditions: {
    'constructor-report': 'rapport van een constructeur',
    'barrier-rating': 'bewijs van de snelheid waarvoor de aanrijdbeveiliging is getest',
    'glass-certificate': 'certificaat van het glas',
    'homes-in-bound': 'bewijs van het glas van de woningen waarvan de ruiten volgens de bovengrens breken',
    'equivalent-evidence': 'bewijs van de gelijkwaardige maatregel',
  },
  whatHelps: 'Wat maakt het groen',
  noSets: {
    green: 'Er is niets meer nodig.',
    orange: 'Er is niets meer nodig dan het bewijs.',
    red: 'Geen pakket maakt het groen.',
    undetermined: 'Eerst de vragen: daarna is te zeggen welke pakketten er zijn.',
  },
  removePlan: 'Haal maatregelen uit het plan',
  tryOn: 'Probeer',
  stopTrying: 'Stop met proberen',
  take: (n: number) => `Neem pakket ${n}`,
  addToPlan: 'Zet in het plan',
};

export type PackagesWords = typeof packagesNl;
