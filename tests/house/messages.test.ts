import { describe, expect, it } from 'vitest';
import { zoneIds } from '../../src/engine/assessment/zones.ts';
import { releasedModels } from '../../src/engine/models/models.ts';
import { criterionIds, hazardClasses, verdicts } from '../../src/engine/scene/assessment.ts';
import {
  glassKinds,
  machineFunctions,
  placeKinds,
  retentions,
  siting,
  uses,
  vulnerabilityClasses,
} from '../../src/engine/scene/scene.ts';
import { en } from '../../src/i18n/en/catalogue.ts';
import { nl } from '../../src/i18n/nl/catalogue.ts';

const modules = import.meta.glob<Record<string, unknown>>('../../src/i18n/*/*.ts', { eager: true });

type Leaf = string | ((...args: never[]) => unknown);

/** `nl/report.ts` with `en/report.ts`: every Dutch room and its English twin. */
const pairs = Object.keys(modules)
  .filter((path) => path.includes('/nl/'))
  .map((path) => ({ path, dutch: catalogue(path), english: catalogue(path.replace('/nl/', '/en/')) }));

/** All rooms of a file, each by what it is called in every language. */
function catalogue(path: string): unknown {
  return Object.fromEntries(
    Object.entries(modules[path] ?? {}).flatMap(([name, value]) => {
      const tongue = /^(?:nl|en)$|(?:Nl|En)$/;
      return tongue.test(name) && typeof value === 'object' ? [[name.replace(tongue, ''), value]] : [];
    }),
  );
}

/** Every word with its path: `criteria.C-ADJ.title` → the sentence, or the function that makes it. */
function leaves(value: unknown, path: readonly string[] = []): [string, Leaf][] {
  if (typeof value === 'string' || typeof value === 'function') return [[path.join('.'), value as Leaf]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => leaves(inner, [...path, key]));
}

/** All records in the catalogue, to find the ones that answer to a family of codes. */
function records(value: unknown): object[] {
  if (typeof value !== 'object' || value === null) return [];
  return [value, ...Object.values(value).flatMap(records)];
}

describe('words', () => {
  it.each(pairs)('$path and its English twin have the same keys', ({ dutch, english }) => {
    const keys = (value: unknown) =>
      leaves(value)
        .map(([key]) => key)
        .toSorted();
    expect(keys(english)).toEqual(keys(dutch));
  });

  it.each(pairs)('$path: no word is empty, and both languages ask for the same facts', ({ dutch, english }) => {
    const twin = new Map(leaves(english));
    const wrong = leaves(dutch).filter(([key, word]) => {
      const other = twin.get(key);
      if (typeof word === 'string') return word.trim() === '' || typeof other !== 'string' || other.trim() === '';
      return typeof other !== 'function' || other.length !== word.length;
    });
    expect(wrong.map(([key]) => key)).toEqual([]);
  });

  it('the count beside a colour promises no more than every case of that colour holds', () => {
    // Green may stand by its measures, and a package may still wait for a constructor.
    for (const { count, headline, states } of [nl, en]) {
      expect([headline.green, count.all(10, states.met)].join(' ')).not.toMatch(/zonder|without/);
      for (const sets of [1, 3]) {
        expect(count.packages.others(sets)).toMatch(/ als | if /);
        expect(count.packages['to-be-shown'](sets)).toMatch(/pas groen als|only once/);
        expect(count.packages.open(sets)).not.toMatch(/groen|green/);
      }
    }
  });

  it.each(pairs)(
    '$path: no name of a command or file of who runs the app; an abbreviation of the archive says what it is',
    ({ dutch, english }) => {
      for (const room of [dutch, english]) {
        const said = leaves(room).map(([, word]) => String(word));
        expect(said.filter((word) => /\bcli [a-z]+|\bnpm \w|(^|\s)--[a-z]+|\bgevels\.fgb\b/.test(word))).toEqual([]);
        for (const [short, meaning] of [
          ['MDTO', /formaat van het archief|format of the archive/],
          ['RSIN', /nummer|number/],
        ] as const) {
          const first = said.find((word) => word.includes(short));
          if (first !== undefined) expect(first).toMatch(meaning);
        }
      }
    },
  );

  const families = {
    verdicts,
    criterionIds,
    scenarioIds: [...releasedModels.scenarios, releasedModels.ram].map(({ id }) => id),
    hazardClasses,
    zoneIds,
    vulnerabilityClasses,
    siting,
    machineFunctions,
    uses,
    placeKinds,
    glassKinds,
    retentions,
  };
  it.each(Object.entries(families))('every code of %s has words', (_, codes) => {
    const all = pairs.flatMap(({ dutch }) => records(dutch));
    expect(all.some((record) => codes.every((code) => code in record))).toBe(true);
  });

  it('every measure of the model has words', () => {
    const models = import.meta.glob<unknown>('../../models/measures/*.json', { eager: true, import: 'default' });
    const ids = Object.values(models).flatMap((model) =>
      [...JSON.stringify(model).matchAll(/"(M\d\d)"/g)].map((match) => match[1] ?? ''),
    );
    const all = pairs.flatMap(({ dutch }) => records(dutch));
    expect(all.some((record) => ids.every((id) => id in record))).toBe(true);
  });
});
