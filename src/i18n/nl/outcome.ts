/** Dutch words under the reasons: how sure, what weighs, what is told beside the verdict. */

export const outcomeNl = {
  band: (low: string, design: string, high: string) =>
    `bij een lichtere lading ${low}, bij de rekenlading ${design}, bij een zwaardere lading ${high}`,
  counted: (count: number) =>
    `De app rekende ${count} keer opnieuw, met lichtere en zwaardere aannames over lading, brokstukken en glas.`,
  share: (share: number, others: boolean) =>
    share === 0 ? 'minder dan 1 van de 100' : `${share === 100 && others ? 'meer dan 99' : share} van de 100`,
  counting: 'De app rekent nog na hoe zeker dit is.',
  notSaid: 'Hoe zeker de kleur is, is pas te zeggen als alles bekend en doorgerekend is.',
  weighing: {
    'homes-with-broken-panes': (value: number) => `Bij ongeveer ${value} woningen breekt waarschijnlijk een ruit.`,
    'homes-in-bound': (value: number) =>
      `Als alles tegenzit, breekt bij hooguit ${value} woningen de helft van de ruiten of meer.`,
    evacuation: (value: number) =>
      `Ongeveer ${value} woningen liggen zo dichtbij dat u rekening moet houden met ontruiming.`,
    'schools-by-day': (value: number) =>
      `${value} scholen of zeer kwetsbare gebouwen die ʼs nachts leeg zijn, liggen binnen bereik.`,
  },
  howSure: 'Hoe zeker is dit?',
  exposures: (night: string, day: string) => `ʼs Nachts: ${night}. Overdag: ${day}.`,
  weighingTitle: 'Weegt mee, maar verandert de kleur niet',
  consequences: 'Wat er met mensen en huizen zou gebeuren',
  tellConsequences: 'Reken de gevolgen uit',
};

export type OutcomeWords = typeof outcomeNl;
