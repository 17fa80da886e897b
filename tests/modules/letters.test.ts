/**
 * What the desks say in the name of a letter, against the letter's own text: each line of a card stands beside the words it
 * rests on, those words stand in the letter, and of each number the letter says what the line says.
 */
import { describe, expect, it } from 'vitest';
import { cijfersEn } from '../../src/i18n/en/cijfers.ts';
import { interventiesEn } from '../../src/i18n/en/interventies.ts';
import { cijfersNl } from '../../src/i18n/nl/cijfers.ts';
import { interventiesNl } from '../../src/i18n/nl/interventies.ts';
import { instrumentFacts } from '../../src/modules/cijfers/instruments.ts';
import { quotedFacts } from '../../src/modules/cijfers/more-facts.ts';
import { cards } from '../../src/modules/interventies/cards.ts';
import { quotes } from '../../src/modules/interventies/quotes.ts';
import { hasRecorded, recorded } from '../geodata/recorded.ts';
import { holdsNumber, type LetterYear, letterText, numbersOf, plain, saysWordForWord } from './letter-texts.ts';

/** What a card calls otherwise than its letter does. */
const otherName: Readonly<Record<string, string>> = {
  bereikbaar: 'beschikbaar',
  controles: 'diefstalchecks',
  hoger: 'strafeisverzwaring',
  officieren: 'RIO’s',
  ondervraagden: 'respondenten',
};

/** The word that a number counts: the first one after it that is longer than three signs; years count nothing. */
const countedWords = (text: string): (readonly [number: string, word: string])[] =>
  [...text.replace(/\(voetnoot [^)]*\)/g, '').matchAll(/(\d+(?:[.,]\d+)*)\s*%?([^\d;:,()]*)/g)].flatMap(
    ([, number = '', rest = '']) => {
      const word = (rest.match(/\p{L}{4,}/gu) ?? []).find((one) => !small.has(one));
      return word && !/^20\d\d$/.test(number) ? [[number, word] as const] : [];
    },
  );
const small = new Set(
  'jaar particuliere Nederlandse mensen meer minder buitenlandse daar miljoen zoals wordt ruim circa met'.split(' '),
);

describe.skipIf(!hasRecorded)('each line of a card (skipped where ../shared is absent)', () => {
  const lines = cards.flatMap(({ id }) =>
    interventiesNl.cards[id].facts.map(({ letter, text }, i) => ({
      at: `${id} ${i + 1}`,
      letter: letter as LetterYear,
      text,
      quote: quotes[id][i] ?? '',
    })),
  );

  it('has the words of its letter beside it, word for word', () => {
    expect(lines.length).toBeGreaterThan(120);
    for (const { at, letter, quote } of lines) expect([at, saysWordForWord(letter, quote)]).toEqual([at, true]);
    for (const { id } of cards) expect([id, quotes[id].length]).toEqual([id, interventiesNl.cards[id].facts.length]);
  });

  it('has each of its numbers in those words, not only somewhere in the letter', () => {
    let checked = 0;
    for (const { at, letter, text, quote } of lines)
      for (const number of numbersOf(text)) {
        // A letter of a year may leave that year out.
        expect([at, number, number === letter || holdsNumber(quote, number)]).toEqual([at, number, true]);
        checked++;
      }
    expect(checked).toBeGreaterThan(100);
  });

  it('says of each number what those words count', () => {
    const counted = lines.flatMap(({ at, text, quote }) =>
      countedWords(text).map(([number, word]) => ({ at, number, word, quote: quote.toLowerCase() })),
    );
    const otherwise = counted.filter(
      ({ word, quote }) => !quote.includes((otherName[word] ?? word).toLowerCase().slice(0, 5)),
    );
    expect(otherwise.map(({ at, number, word }) => [at, number, word])).toEqual([]);
    expect(counted.length).toBeGreaterThan(50);
  });
});

it('the cards say nothing of which the letters say otherwise', () => {
  const card = (id: (typeof cards)[number]['id']) => JSON.stringify(interventiesNl.cards[id]);
  // Each of these stood there once.
  expect(card('stop-heling')).not.toMatch(/82%[^"]*check/);
  expect(card('handelingskader')).not.toContain('Almere');
  expect(card('geweld-werk')).not.toMatch(/klanten[^"]*82%/);
  expect(card('tno-model')).not.toContain('rekent daarmee');
  expect(card('ai-overvallen')).not.toContain('ministerie');
  expect(card('campagnes-explosies')).not.toMatch(/Houd misdaad[^"]*Amsterdam/);
  for (const words of [interventiesNl, interventiesEn])
    expect(JSON.stringify(words.cards['tno-model'])).toMatch(/niet het model zelf|not the model itself/);
});

describe('each figure of the instruments', () => {
  const printed = (value: string): string[] =>
    value.match(/\d+(?:\.\d+)?/g)?.map((one) => {
      const number = Number(one);
      // Money stands in millions, goods "in two million", shares of a unit with a comma.
      return number >= 1_000_000 && number % 10_000 === 0
        ? String(number / 1_000_000).replace('.', ',')
        : number >= 1000 && Number.isInteger(number)
          ? new Intl.NumberFormat('nl-NL').format(number)
          : one.replace('.', ',');
    }) ?? [value];

  it.skipIf(!hasRecorded)(
    'stands in the words beside it, and those in the letter (skipped where ../shared is absent)',
    () => {
      for (const { instrument, what, value, letter, quote } of quotedFacts) {
        const at = `${instrument}: ${what}`;
        expect([at, saysWordForWord(letter, quote)]).toEqual([at, true]);
        for (const number of printed(value)) {
          const found =
            holdsNumber(quote, number) || holdsNumber(quote, number.replace('.', '')) || quote.includes(number);
          expect([at, value, found]).toEqual([at, value, true]);
        }
      }
      expect(quotedFacts.length).toBe(instrumentFacts.length - 6 + 27);
    },
  );

  it('has its words in both languages', () => {
    const bare = new Set(['', '%', 'DOR', 'DOL', 'AJB', 'IPTA', 'RIO', 'DAAD/SODA', 'Stop Heling', 'WMG']);
    for (const words of [cijfersNl.sourceWords, cijfersEn.sourceWords])
      for (const { instrument, what, unit, note } of quotedFacts)
        for (const text of [instrument, what, unit, note])
          expect([text, bare.has(text) || text in words]).toEqual([text, true]);
  });

  it.skipIf(!hasRecorded)('what the notes quote stands in a letter (skipped where ../shared is absent)', () => {
    const all = [
      ...(['2021', '2022', '2025', '2026'] as const).map(letterText),
      plain(recorded('../seeds/002_fe6877a386a6a7d7.txt')),
    ];
    const quoted = cijfersNl.notes.flatMap((note) => [...note.matchAll(/“([^”]+)”/g)].map(([, text = '']) => text));
    expect(quoted.length).toBeGreaterThan(6);
    for (const text of quoted) expect([text, all.some((letter) => letter.includes(text))]).toEqual([text, true]);
  });
});
