/** The words say what a thing is; how much it is they are told. */
import { describe, expect, it } from 'vitest';
import { releasedModels } from '../../src/engine/models/models.ts';

/**
 * No number and no file name of the model stands in the words: a sentence gets them from its caller. What stands there all the
 * same is listed here with its reason, or with the value of the model it repeats: when the model changes, this fails.
 */
const files = import.meta.glob<string>('../../src/i18n/*/*.ts', { eager: true, query: '?raw', import: 'default' });

const number = String.raw`\d+(?:[.,]\d+)*`;
const unit = String.raw`m²|m2|m³|m\b|meter|metres?\b|kPa|km\b|kg\b|joule|mm\b|cm\b|ms\b|°|%`;
const found = new RegExp(
  [
    `${number}(?: (?:tot|to|of|or) ${number})?[ -]?(?:${unit})`,
    String.raw`[a-z-]+-\d+\.json`,
    String.raw`\b\d+ (?:eisen|requirements|criteria|maatregelen|measures|scenarios)\b`,
  ].join('|'),
  'g',
);

/** What a sentence says by itself: no comments, nothing that is put in, and a space that does not break is a space. */
function saidIn(source: string): string[] {
  const spaced = source.replaceAll('\\u00a0', ' ');
  const bare = spaced.replaceAll(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '').replaceAll(/\$\{[^{}]*\}/g, '…');
  return [...bare.matchAll(found)].map(([text]) => text);
}

const { siting, ram, policy, glazing, nearField } = releasedModels;

/** Rooms that speak of other things than the model. */
const otherThings: Readonly<Record<string, string>> = {
  cijfers: 'figures as printed in letters to parliament',
  draaiboek: 'bands that an officer sets, and what the runbook assumes until then',
  heling: 'chances of a match',
  'heling-visit': 'low and high of an estimate of hours, and bounds that an officer sets',
  interventies: 'figures as printed in letters to parliament',
  'interventies-cards': 'figures as printed in letters to parliament',
};

/** What still says a number by itself: the value of the model that it repeats, or why it is not of the model. */
const listed: Readonly<Record<string, Readonly<Record<string, readonly number[] | string>>>> = {
  catalogue: {
    '1 m': 'the hazard classes of GSA',
    '3 m': 'the hazard classes of GSA',
    '0.5 m': 'a step of the arrow keys',
    '5 m': 'a step of the arrow keys',
  },
  criteria: {
    '5 m': [policy.adjacentM.value],
    '10 m': [policy.adjacentHeavyM.value],
    '2-5 m': [siting.fallMinM.value, siting.fallMaxM.value],
    '79 joule': [policy.debrisEnergyJ.value],
    '55.7 m²': [1 / policy.debrisPerM2.value],
  },
  labels: {
    '4 mm': 'what a pane is called',
    '6 mm': 'what a pane is called',
    '8 mm': 'what a pane is called',
    '10 mm': 'what a pane is called',
  },
  consequences: { '1-10 m²': 'a band of a table', '15 m': [nearField.echoToM.value] },
  explain: {
    '20 ms': [1000 * glazing.loadDurationS.value],
    '1.5 m': [glazing.launchHeightM.value],
    '50%': [100 * policy.breakHalf.value],
    '10%': [100 * glazing.breakHazard.value],
    '100 m': [siting.evacuationM.value],
    '55.7 m²': [1 / policy.debrisPerM2.value],
    '79 joule': [policy.debrisEnergyJ.value],
  },
  help: {
    '0.3 m': [siting.burstDistanceM.value],
    '1 m': [siting.burstHeightM.value],
    '2-5 kPa': 'what panes break at in general, to give a feeling for the unit',
    '3 m': 'the hazard classes of GSA',
  },
  measures: { '2%': 'how few withdrawals are at night: a figure about use' },
  questions: { '15 m': [ram.approachM.value] },
};

/** The same in both languages: `2 tot 5 m` and `2 to 5 m`, `1,5 m` and `1.5 m`. */
const plain = (text: string) => text.replace(/ (?:tot|to|of|or) /, '-').replaceAll(',', '.');

describe('numbers in words', () => {
  it('a sentence with a number of the model, or the name of its file, is found', () => {
    expect(saidIn("a: 'binnen 60 m'")).toEqual(['60 m']);
    expect(saidIn("a: 'models/receptors/receptors-1.json'")).toEqual(['receptors-1.json']);
    expect(saidIn("a: 'Alle 10 eisen'")).toEqual(['10 eisen']);
    expect(saidIn(['a: (m: number) => `binnen $', '{m} m`'].join(''))).toEqual([]);
  });

  const rooms = Object.entries(files).map(([path, source]) => ({ name: path.split('/').slice(-2).join('/'), source }));

  it('both languages are read', () => {
    for (const language of ['nl', 'en']) expect(rooms.map(({ name }) => name)).toContain(`${language}/help.ts`);
  });

  it.each(rooms)('$name says none that is not listed', ({ name, source }) => {
    const room = name.replace(/.*\/|\.ts/g, '');
    if (otherThings[room]) return;
    const allowed = listed[room] ?? {};
    expect(saidIn(source).filter((text) => allowed[plain(text)] === undefined)).toEqual([]);
  });

  const repeated = Object.entries(listed).flatMap(([room, texts]) =>
    Object.entries(texts).flatMap(([text, of]) => (typeof of === 'string' ? [] : [{ room, text, of }])),
  );
  it.each(repeated)('$room says $text, and so does the model', ({ text, of }) => {
    const said = [...text.matchAll(/\d+(?:\.\d+)?/g)].map(([one]) => Number(one));
    expect(of.map((value) => Number(value.toPrecision(3)))).toEqual(said);
  });

  it.each(Object.entries(listed))('what is listed of %s is still said, in both languages', (room, texts) => {
    for (const language of ['nl', 'en']) {
      const source = rooms.find(({ name }) => name === `${language}/${room}.ts`)?.source ?? '';
      expect(Object.keys(texts).filter((text) => !saidIn(source).map(plain).includes(text))).toEqual([]);
    }
  });
});
