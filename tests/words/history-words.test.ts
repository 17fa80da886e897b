/** The course of a case in the annex: every change that can be noted, in the words of the screens; no code of the program. */
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { type Change, type Dossier, legalRoutes } from '../../src/archive/dossier.ts';
import { added, noted } from '../../src/archive/history.ts';
import { releasedModels } from '../../src/engine/models/models.ts';
import { machineFunctions, retentions, siting, uses, vulnerabilityClasses } from '../../src/engine/scene/scene.ts';
import { answersSchema } from '../../src/engine/scene/scene-schema.ts';
import { formatFor } from '../../src/i18n/format.ts';
import { fetchedInFull } from '../../src/i18n/full-words.ts';
import { fetched } from '../../src/i18n/speak.ts';
import { stepSaid } from '../../src/report/change-name.ts';
import { demo } from '../engine/scenes.ts';
import { textOf } from './contradictions.ts';
import { bare, caseOn } from './drawn-case.ts';
import { pagesIn } from './pages.ts';

const given = caseOn(demo('demo-orange'), bare);

/** Values of the answers that are no choice of a few: of each what a form gives, short and too long to be noted whole. */
const points = (many: number) => Array.from({ length: many }, (_, i) => [120_858.123456 + i, 487_123.654321]);
const barrier = { from: points(1)[0], to: points(2)[1], certificate: 'IWA 14-1' };
const paper = {
  criteria: ['C-GLI', 'C-STR'],
  kind: 'berekening',
  role: 'constructeur',
  number: '7',
  date: '2026-11-02',
};
const own = { text: 'een eigen muur', criteria: ['C-ADJ', 'C-DEB'], evidence: null };
const drawn: Readonly<Record<string, readonly unknown[]>> = {
  approaches: [points(1), points(2), points(9)],
  barriers: [[barrier], [barrier, barrier, barrier]],
  barrierRatedKmh: [48, 64.5],
  reports: [[paper], [paper, paper]],
  constructorReport: ['CR-7'],
  glassCertificate: ['EN 13541'],
  coverageAcceptedAt: [points(1), points(9)],
  equivalent: [own, { ...own, evidence: 'TNO-3' }, { ...own, text: 'een eigen muur '.repeat(12) }],
};
/** Kept with the answers and noted as no change of their own. */
const silent = ['given', 'saidBefore', 'notKnown'];

interface Built {
  readonly type: string;
  readonly wrapped?: Built;
  readonly options?: readonly unknown[];
  readonly literal?: unknown;
}

/** Every value that an answer can take, by its schema. */
function valuesOf(key: string, schema: Built): readonly unknown[] {
  if (schema.wrapped) return valuesOf(key, schema.wrapped);
  if (schema.type === 'boolean') return [true, false];
  if (schema.type === 'picklist') return schema.options ?? [];
  if (schema.type === 'literal') return [schema.literal];
  const some = drawn[key];
  if (!some) throw new Error(`no value of ${key} is drawn`);
  for (const one of some) v.parse(answersSchema.entries[key as keyof typeof answersSchema.entries], one);
  return some;
}

const answerValues = Object.entries(answersSchema.entries)
  .filter(([key]) => !silent.includes(key))
  .flatMap(([key, schema]) => valuesOf(key, schema as unknown as Built).map((value) => [key, value] as const));

const building = given.dossier.surroundings.buildings[0]?.id ?? '';
const [variant] = given.dossier.variants;
if (!variant) throw new Error('no variant');
const [machine] = variant.machines;
if (!machine) throw new Error('no machine');
const withVariant = (change: object): Partial<Dossier> => ({ variants: [{ ...variant, ...change }] });
const withMachine = (change: object) => withVariant({ machines: [{ ...machine, ...change }] });
const judging = (one: object): Partial<Dossier> => ({ judgements: { [building]: one } });
const measures = releasedModels.measures.map(({ id }) => id);

/** Every change that is noted, one at a time. */
const changes: readonly Partial<Dossier>[] = [
  ...answerValues.map(([key, value]) => withVariant({ answers: { ...variant.answers, [key]: value } })),
  ...['use', 'host-use', 'places-of-stay', 'vehicle-approach', 'functions', 'shell', 'people-at-night', 'recess'].map(
    (what) =>
      withVariant({
        answers: { ...variant.answers, notKnown: { [what]: { x: 0, y: 0, host: null, wallDeg: 0, radiusM: 0 } } },
      }),
  ),
  ...legalRoutes.map((route) => ({ route })),
  ...uses.map((use) => ({ unknownUseAs: use })),
  { radiusM: 1500 },
  { keepUntil: '2036-11-02' },
  { notes: { ...given.dossier.notes, reassess: '2031-11-02' } },
  { proposal: variant.id },
  { surroundings: { ...given.dossier.surroundings, buildings: [], places: [] } },
  ...siting.map((one) => withMachine({ siting: one })),
  ...machineFunctions.map((one) => withMachine({ functions: [one] })),
  withMachine({ functions: [...machineFunctions] }),
  withMachine({ point: [120_858.13, 487_123.65] }),
  ...measures.map((one) => withVariant({ measures: [one] })),
  ...measures.map((measure) => withVariant({ alternatives: [{ measure, machine }] })),
  ...uses.map((use) => judging({ uses: [use] })),
  judging({ uses: [...uses] }),
  ...vulnerabilityClasses.map((one) => judging({ class: one })),
  ...retentions.map((retention) => judging({ glazing: { paneType: null, retention, certificate: 'EN 13541' } })),
  judging({ confirmed: false }),
  judging({ confirmed: true, occupiedAtNight: true }),
  judging({ glazing: { paneType: null, retention: 'laminated', certificate: 'EN 13541 '.repeat(20) } }),
];

const at = '2026-11-22T10:00:00.000Z';
const empty: Dossier = { ...given.dossier, history: [] };
const verdicts = ['green', 'orange', 'red', 'undetermined'];
const history: readonly Change[] = [
  ...changes.flatMap((change) => noted([], empty, { ...empty, ...change, changed: at })),
  ...verdicts.map((to) => ({ at, what: 'verdict', variant: 'A', from: '', to })),
];

/** The cells of the table of the course, row by row. */
function rowsOf(report: string): readonly (readonly string[])[] {
  const from = report.indexOf('A.6 ');
  const table = report.slice(from, report.indexOf('</table>', from));
  return [...table.matchAll(/<tr[^>]*>(.*?)<\/tr>/gs)].map(([, row = '']) =>
    [...row.matchAll(/<t[dh][^>]*>(.*?)<\/t[dh]>/gs)].map(([, cell = '']) =>
      textOf(cell).replaceAll('\u00a0', ' ').trim(),
    ),
  );
}

/** What only the program says: data, keys and codes in English or with capitals within, numbers with a point, days in figures. */
const code =
  /[{}[\]"]|\bnull\b|\bundefined\b|\b[a-z]+[A-Z]\w*|\b\d+\.\d{1,2}\b(?!\.)|\b\d{4}-\d\d-\d\d\b|\b[MC]-?\d\d\b|\bC-[A-Z]{3}\b/;
const codes = [
  ...legalRoutes,
  'drawn',
  'possible',
  'true',
  'false',
  'night',
  'metal',
  ...machineFunctions,
  ...verdicts,
];

it('every answer that is asked is among what is noted', () => {
  const of = new Set(history.map(({ what }) => what));
  for (const [key] of answerValues) expect(of).toContain(`answers.${key}`);
  expect(history.length).toBeGreaterThan(100);
});

describe.each(['nl', 'en'] as const)('in %s', (tongue) => {
  it('the course of a case is told in words, and numbers as they are written', async () => {
    const t = await fetchedInFull(tongue);
    const a = await fetched(tongue, 'annex');
    const f = formatFor(tongue);
    const drawnPages = await pagesIn(tongue);
    const rows = rowsOf(drawnPages({ ...given, dossier: { ...given.dossier, history } }).report).slice(1);
    expect(rows.length).toBe(history.length);
    const raw = rows.flatMap((row, i) =>
      row.slice(1).filter((cell) => {
        const english = tongue === 'en' && /^(night|possible|green|orange|red|undetermined)$/.test(cell);
        const points = tongue === 'en' && /\d\.\d/.test(cell);
        return (
          (codes.includes(cell) && cell !== 'orange' && !english) ||
          (points ? /[{}[\]"]|\d{4,}\.\d/ : code).test(cell) ||
          (cell.length > 0 && cell === history[i]?.what)
        );
      }),
    );
    expect(raw).toEqual([]);
    const said = (what: string) => rows.filter((_, i) => history[i]?.what === what).map((row) => row[3]);
    expect(said('route')).toEqual(legalRoutes.filter((one) => one !== given.dossier.route).map((one) => t.routes[one]));
    expect(said('verdict')).toEqual(
      ['green', 'orange', 'red', 'undetermined'].map((one) => t.verdict[one as 'green'].word.toLowerCase()),
    );
    expect(said('machine')[0]).toContain(`RD x ${f.number(120_858.1, 1)} y ${f.number(487_123.7, 1)}`);
    expect(said('radiusM')).toEqual([f.wholeMetres(1500)]);
    expect(said('answers.placesOfStay').every((one) => [t.ui.yes, t.ui.no, a.empty].includes(one ?? ''))).toBe(true);
    // What had no answer had none: that is not the answer that there are none.
    for (const [i, { what, from, to }] of history.entries())
      if (what.startsWith('answers.'))
        for (const [column, value] of [
          [2, from],
          [3, to],
        ] as const)
          expect([what, rows[i]?.[column] === a.silences.open]).toEqual([what, value === '']);
    // What was too long to be noted whole is told as far as it goes.
    expect(said('answers.equivalent').at(-1)).toMatch(/^een eigen muur een eigen muur .*…$/);
    expect(said('answers.approaches').at(-1)).toMatch(/^RD x .* y .*; RD x .*…$/);
  });

  it('a colour stands in the course with its day, what it was, what it became and after which change', async () => {
    const t = await fetchedInFull(tongue);
    const a = await fetched(tongue, 'annex');
    const f = formatFor(tongue);
    const of = (what: string, variant: string, from: string, to: string, minute: number): Change => ({
      at: `2026-11-22T10:${String(minute).padStart(2, '0')}:00.000Z`,
      what,
      variant,
      from,
      to,
    });
    // As they come in one sitting: within minutes, there and back, and of another variant between.
    const course = [
      of('answers.sharedEntrance', 'A', '', 'false', 0),
      of('verdict', 'A', '', 'orange', 1),
      of('answers.sharedEntrance', 'A', 'false', 'true', 2),
      of('title', '', 'x', 'y', 2),
      of('verdict', 'A', 'orange', 'red', 3),
      of('measures', 'B', '', 'M02', 4),
      of('verdict', 'B', '', 'green', 4),
      of('answers.sharedEntrance', 'A', 'true', 'false', 5),
      of('unknownUseAs', '', '', 'woonfunctie', 5),
      of('verdict', 'A', 'red', 'orange', 6),
      of('policy', '', '', 'own 1', 7),
    ].reduce<readonly Change[]>(added, []);
    const drawnPages = await pagesIn(tongue);
    const rows = rowsOf(drawnPages({ ...given, dossier: { ...given.dossier, history: course } }).report).slice(1);
    const word = (one: 'green' | 'orange' | 'red') => t.verdict[one].word.toLowerCase();
    const colours = rows.filter(([, what = '']) => what.startsWith(a.changes.verdict));
    expect(colours.map(([, , from, to]) => [from, to])).toEqual([
      [a.empty, word('orange')],
      [word('orange'), word('red')],
      [a.empty, word('green')],
      [word('red'), word('orange')],
    ]);
    for (const [day = ''] of colours) expect(day).toContain(f.date('2026-11-22T10:00:00.000Z'));
    const entrance = rows[0]?.[1]?.replace(/ \([^)]*\)$/, '') ?? '?';
    const causes = colours.map(([, what = '']) => what.split(a.after(''))[1]);
    expect(causes).toEqual([entrance, entrance, a.changes.measures, `${entrance}; ${a.changes.unknownUseAs}`]);
  });
});

it.each(['nl', 'en'] as const)('every step that is taken back says what it was, in %s', async (tongue) => {
  const naming = {
    a: await fetched(tongue, 'annex'),
    r: await fetched(tongue, 'report'),
    t: await fetchedInFull(tongue),
    name: () => 'Marktstraat 18',
  };
  const notes = Object.fromEntries(Object.keys(given.dossier.notes).map((key) => [key, `${key} 2027-01-01`]));
  const all = [
    ...changes,
    ...Object.keys(notes).map((key) => ({ notes: { ...given.dossier.notes, [key]: notes[key] } })),
  ];
  const ofNotes = new Set<string>();
  for (const change of all) {
    const before = { ...given.dossier, ...change };
    const step = noted([], before, given.dossier);
    const said = stepSaid(naming, step);
    expect(said).not.toBe('');
    expect(said).not.toMatch(/answers\.|judgements\.|notes\.|undefined/);
    for (const { what } of step) if (what.startsWith('notes.')) ofNotes.add(said);
  }
  expect(stepSaid(naming, [])).toBe(naming.a.undone.other);
  // Two fields of the report are never called alike.
  expect(ofNotes.size).toBe(Object.keys(notes).length);
});
