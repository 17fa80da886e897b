/** Numbers for the helpdesk: each given once, and all in the list that a helpdesk keeps. */
import { describe, expect, it } from 'vitest';
import { problemsEn } from '../../src/i18n/en/problems.ts';
import { problemsNl } from '../../src/i18n/nl/problems.ts';
import { numberOf, problemNumbers } from '../../src/i18n/problem-numbers.ts';

const shapes: Readonly<Record<string, string>> = {
  'part-other': 'Een deel van de omgeving is niet binnengekomen; de melding zegt welk.',
  missing: 'Een verplicht veld ontbreekt.',
  'wrong-type': 'Een veld is iets anders dan het moet zijn: tekst waar een getal hoort, of andersom.',
  'not-allowed': 'Een veld heeft een waarde die niet op de lijst van mogelijke waarden staat.',
  'out-of-range': 'Een getal is te klein of te groot.',
  'wrong-length': 'Een tekst of lijst is te kort of te lang.',
  'wrong-form': 'Een tekst heeft niet de vorm die hij moet hebben.',
  'unknown-key': 'Een veld dat niet bestaat; misschien verkeerd gespeld.',
  unreadable: 'Het bestand is niet te lezen.',
  'unknown-kind': 'Het bestand is geen van de soorten die gekeurd kunnen worden.',
  'no-place': 'Een regel van een lijst noemt geen plek.',
  'no-columns': 'Geen kolom van een lijst zegt waar.',
  'too-many': 'Een lijst heeft te veel regels.',
  unusable: 'Een regel van een lijst is niet te gebruiken; de uitleg staat erbij.',
  'policy-unit': 'Een grens van het beleid heeft een andere eenheid dan het model.',
  'policy-range': 'Een grens van het beleid ligt buiten wat het model toelaat.',
  'policy-reason': 'Een grens van het beleid is veranderd zonder reden.',
  'policy-not-json': 'Een beleid is geen geldige JSON.',
  'policy-shape': 'In een beleid ontbreekt iets, of het is van de verkeerde soort.',
  'policy-too-large': 'Een beleid is te groot om er een te zijn.',
  'policy-name': 'Een eigen beleid heeft nog de naam van het meegeleverde.',
  'profile-scenario': 'Een ladingprofiel noemt een scenario dat er niet is.',
  'profile-charge':
    'Een lading van een ladingprofiel is geen kg TNT boven 0 en tot en met 100, of ligt buiten het eigen bereik.',
  'profile-salt': 'Een ladingprofiel mist 16 willekeurige bytes.',
  'profile-other': 'Een ladingprofiel is een ander dan het dossier noemt.',
  'plan-unreadable': 'Het plan van een landkaart is niet te lezen, of is veranderd nadat het is gemaakt.',
  'plan-other-engine': 'Het plan van een landkaart is gemaakt met een andere versie van het rekenprogramma.',
  'plan-other-models': 'Het plan van een landkaart is gemaakt met een ander model, dat hier niet is.',
  'tile-input': 'De gegevens van een tegel van een landkaart zijn er niet, of zijn veranderd sinds het plan.',
  'tile-missing': 'Een tegel van een landkaart is nog niet gemaakt.',
  'tile-foreign': 'Een tegel van een landkaart hoort bij een ander plan.',
  'tile-damaged': 'Een tegel van een landkaart is niet zoals zijn ontvangstbewijs zegt.',
};

describe('numbers of what may go wrong', () => {
  it('are given once', () => {
    const numbers = Object.values(problemNumbers);
    expect(new Set(numbers).size).toBe(numbers.length);
    // That a file was added is no fault.
    expect(Object.keys(problemsEn).filter((code) => numberOf(code) === '' && !code.startsWith('added-'))).toEqual([]);
    expect(numberOf('no-such-code')).toBe('');
    // A part of the surroundings that comes later need not be given one.
    expect([numberOf('part-stops'), numberOf('part-trees')]).toEqual(['F-508', 'F-526']);
  });

  it('are all in the list for the helpdesk (vitest --update writes it)', async () => {
    const sentences: Readonly<Record<string, string>> = { ...problemsNl, ...shapes };
    const rows = Object.entries(problemNumbers)
      .toSorted(([, one], [, two]) => one - two)
      .map(([code]) => `| ${numberOf(code)} | \`${code}\` | ${sentences[code]} |`);
    const page = `# Meldingen en hun nummer

Voor wie aan de telefoon helpt. Het nummer staat klein achter een melding op het scherm, en voor elke fout die \`cli validate\` of \`cli town\` noemt. Een nummer verandert nooit van betekenis.

| nummer | code | melding |
|---|---|---|
${rows.join('\n')}
`;
    expect(rows.filter((row) => row.includes('undefined'))).toEqual([]);
    await expect(page).toMatchFileSnapshot('../../docs/meldingen.md');
  });
});
