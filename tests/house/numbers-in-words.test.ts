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
/** A number in letters counts as well: of the model it says how many there are of a thing. */
const spelled =
  'twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve';
const found = new RegExp(
  [
    `${number}(?: (?:tot|to|of|or) ${number})?[ -]?(?:${unit})`,
    String.raw`[a-z-]+-\d+\.json`,
    String.raw`\b(?:\d+|${spelled}) (?:eisen|requirements|criteria|maatregelen|measures|grenzen|limits|scenario's|scenarios)\b`,
  ].join('|'),
  'g',
);

interface Said {
  /** The nearest name before it. */
  readonly key: string;
  readonly text: string;
}

const literal = String.raw`'(?:[^'\\\n]|\\.)*'`;
/** A name, of which nothing is said, or a text. */
const named = new RegExp(
  String.raw`(?<key>\b\w+|${literal}):(?! (?:number|string|boolean)\b)|(?<said>${literal}|\x60[^\x60]*\x60|${found.source})`,
  'g',
);

/**
 * What a sentence says by itself: no comments, nothing that is put in, nothing that a letter to parliament says, which goes with its
 * year; and a space that does not break is a space.
 */
function saidBy(source: string): Said[] {
  const bare = source
    .replaceAll('\\u00a0', ' ')
    .replaceAll(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '')
    .replaceAll(/\$\{[^{}]*\}/g, '…')
    .replaceAll(new RegExp(String.raw`(letter: '\d{4}',\s*text:\s*)${literal}`, 'g'), "$1''");
  let key = '';
  return [...bare.matchAll(named)].flatMap(({ groups }) => {
    key = groups?.['key']?.replaceAll("'", '') ?? key;
    return [...(groups?.['said'] ?? '').matchAll(found)].map(([text]) => ({ key, text }));
  });
}

const saidIn = (source: string): string[] => saidBy(source).map(({ text }) => text);

const { siting, ram, policy, glazing, nearField } = releasedModels;

/** What is said of a thing: the value of the model that it repeats, or why it is not of the model. */
type Excuse = readonly number[] | string;
const each = <Text extends string>(texts: readonly Text[], why: string) =>
  Object.fromEntries(texts.map((text) => [text, why]));

const gsa = 'the hazard classes of GSA';
const arrows = 'a step of the arrow keys';
const pane = 'what a pane is called';
const letters = 'figures as printed in letters to parliament';

/** What still says a number by itself, by its file and the name that it stands under: nowhere else may the same be said. */
const listed: Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, Excuse>>>>>> = {
  catalogue: {
    '3a': { '1.0 m': gsa },
    '3b': { '3.0 m': gsa },
    '4': { '3.0 m': gsa },
    '5': { '3.0 m': gsa },
    machineHelp: each(['0.5 m', '5 m'], arrows),
  },
  cijfers: {
    'tot meer dan 80%': { '80%': letters },
    notes: each(
      [
        '66%',
        '66.7%',
        '67%',
        '56.5%',
        '38.4%',
        '66.6%',
        '12.6%',
        '96.4%',
        '15%',
        '15.5%',
        '0.6%',
        '1%',
        '1.6%',
        '9.0%',
      ],
      letters,
    ),
  },
  criteria: {
    source: { '2-5 m': [siting.fallMinM.value, siting.fallMaxM.value] },
  },
  consequences: {
    many: { '1 m²': 'a band of a table' },
    some: { '1-10 m²': 'a band of a table' },
    street: { '15 m': [nearField.echoToM.value] },
  },
  draaiboek: {
    bandWrong: { '1-500 meter': 'what an officer may set a band to' },
    assumed: { '100 meter': 'what the runbook assumes until an officer sets a band' },
  },
  explain: {
    formula: { '20 ms': [1000 * glazing.loadDurationS.value], '1.5 m': [glazing.launchHeightM.value] },
    weighing: { '50%': [100 * policy.breakHalf.value], '100 m': [siting.evacuationM.value] },
    zones: {
      '10%': [100 * glazing.breakHazard.value],
    },
  },
  'heling-visit': {
    low: { '25%': 'low of an estimate of hours' },
    high: { '25%': 'high of an estimate of hours' },
  },
  help: {
    words: {
      '0.3 m': [siting.burstDistanceM.value],
      '1 m': [siting.burstHeightM.value],
      '2-5 kPa': 'what panes break at in general, to give a feeling for the unit',
      '3 m': gsa,
    },
  },
  labels: {
    vehicleApproach: { '15 m': [ram.approachM.value] },
    'home-single': { '4 mm': pane },
    'home-insulating': { '4 mm': pane },
    'home-thick': { '6 mm': pane },
    shopfront: { '8 mm': pane },
    'shopfront-toughened': { '10 mm': pane },
  },
  measures: { what: { '2%': 'how few withdrawals are at night: a figure about use' } },
};

/** The same in both languages: `2 tot 5 m` and `2 to 5 m`, `1,5 m` and `1.5 m`. */
const plain = (text: string) =>
  text
    .replace(/ (?:tot|to|of|or) /, '-')
    .replace(/metres?$/, 'meter')
    .replaceAll(',', '.');

const told = ({ key, text }: Said) => `${key}: ${plain(text)}`;
const excused = (room: string) =>
  Object.entries(listed[room] ?? {}).flatMap(([key, texts]) => Object.keys(texts).map((text) => told({ key, text })));
const notListed = (room: string, source: string) =>
  saidBy(source)
    .map(told)
    .filter((one) => !excused(room).includes(one));

describe('numbers in words', () => {
  it('a sentence with a number of the model, or the name of its file, is found', () => {
    expect(saidIn("a: 'binnen 60 m'")).toEqual(['60 m']);
    expect(saidIn("a: 'models/receptors/receptors-1.json'")).toEqual(['receptors-1.json']);
    expect(saidIn("a: 'Alle 10 eisen'")).toEqual(['10 eisen']);
    expect(saidIn("a: 'The ten criteria'")).toEqual(['ten criteria']);
    expect(saidIn(['a: (m: number) => `binnen $', '{m} m`'].join(''))).toEqual([]);
  });

  const rooms = Object.entries(files).map(([path, source]) => {
    const [language, file = ''] = path.split('/').slice(-2);
    return { name: `${language}/${file}`, room: file.replace('.ts', ''), source };
  });

  it('how far glass of a class comes stands in one file, for whoever makes sentences of it', () => {
    const makers = import.meta.glob<string>(['../../src/i18n/*.ts', '../../src/{report,app}/**/*.{ts,tsx}'], {
      eager: true,
      query: '?raw',
      import: 'default',
    });
    const holds = Object.entries(makers).filter(([, source]) => /'3[ab]':\s*\[?\s*\d/.test(source));
    expect(holds.map(([path]) => path)).toEqual(['../../src/i18n/figures.ts']);
  });

  it('both languages are read', () => {
    for (const language of ['nl', 'en']) expect(rooms.map(({ name }) => name)).toContain(`${language}/help.ts`);
  });

  it.each(rooms)('$name says none that is not listed', ({ room, source }) => {
    expect(notListed(room, source)).toEqual([]);
  });

  it('what a letter says is excused there alone, and what is listed under its name alone', () => {
    const letter = "{ letter: '2025', text: '6% van de bevolking' }, { text: '7%' }, { letter: '2025', note: '8%' }";
    expect(saidIn(letter)).toEqual(['7%', '8%']);
    for (const { room, source } of rooms)
      for (const text of ['60 m', ...Object.values(listed[room] ?? {}).flatMap(Object.keys)])
        expect(notListed(room, `${source}; another: 'x ${text.replace('-', ' tot ')} y'`)).toEqual([
          `another: ${text}`,
        ]);
  });

  const texts = Object.entries(listed).flatMap(([room, keys]) =>
    Object.values(keys).flatMap((said) => Object.entries(said).map(([text, of]) => ({ room, text, of }))),
  );
  const repeated = texts.flatMap(({ of, ...one }) => (typeof of === 'string' ? [] : [{ ...one, of }]));
  it.each(repeated)('$room says $text, and so does the model', ({ text, of }) => {
    const said = [...text.matchAll(/\d+(?:\.\d+)?/g)].map(([one]) => Number(one));
    expect(of.map((value) => Number(value.toPrecision(3)))).toEqual(said);
  });

  it.each(Object.keys(listed))('what is listed of %s is still said, in both languages', (listedRoom) => {
    for (const { source } of rooms.filter(({ room }) => room === listedRoom))
      expect(excused(listedRoom).filter((one) => !saidBy(source).map(told).includes(one))).toEqual([]);
  });
});
