import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { assessed } from '../../src/engine/assessment/assessed.ts';
import { ok } from '../../src/engine/ground/units.ts';
import { notApplicable } from '../../src/engine/measures/measures.ts';
import type { BlastScenario, MeasureModel } from '../../src/engine/models/definitions.ts';
import { modelSchemas } from '../../src/engine/models/model-schemas.ts';
import { releasedModels, sealed } from '../../src/engine/models/models.ts';
import { readLayer } from '../../src/geodata/add-layer.ts';
import type { FileKind } from '../../src/geodata/file-kind.ts';
import { fileKinds } from '../../src/geodata/file-kinds.ts';
import { setAside } from '../../src/geodata/ledger.ts';
import { openingOf, recogniseFile } from '../../src/geodata/recognise-file.ts';
import { problemsEn } from '../../src/i18n/en/problems.ts';
import { languageCodes, languages } from '../../src/i18n/languages.ts';
import { nl } from '../../src/i18n/nl/catalogue.ts';
import { problemsNl } from '../../src/i18n/nl/problems.ts';
import { scenarioName } from '../../src/i18n/scenario-name.ts';
import { demo } from '../engine/scenes.ts';
import { projectFiles, read } from './source-tree.ts';

const page = read('docs/how-to-add.md');
const files = new Set(projectFiles());

/** Follows the page: what it says to touch is all that is touched here. */
describe('docs/how-to-add.md', () => {
  it('names files that are there', () => {
    const named = [...page.matchAll(/`((?:src|tests|models|scripts|docs)\/[\w./-]+)`/g)].map((match) => match[1] ?? '');
    const there = (path: string) =>
      path.endsWith('/') ? [...files].some((file) => file.startsWith(path)) : files.has(path);
    expect(named.length).toBeGreaterThan(15);
    expect(named.filter((path) => !there(path))).toEqual([]);
  });

  it('a measure that is a condition: one row, and it can be taken and changes no colour', () => {
    const row: MeasureModel = {
      ...(releasedModels.measures.find(({ role }) => role === 'condition') as MeasureModel),
      id: 'X01',
      effect: null,
      confidential: false,
    };
    const { sha256: _, ...parts } = releasedModels;
    const models = sealed({ ...parts, measures: [...parts.measures, row] });
    const scene = demo('demo-orange');
    expect(notApplicable(row, scene)).toBe(null);
    const [plain, taken] = [assessed(scene, models), assessed(scene, models, { measures: ['X01'] })];
    if (!plain.ok || !taken.ok) throw new Error('both are answered');
    expect(taken.value.assessment.verdict).toBe(plain.value.assessment.verdict);
  });

  it('a scenario: a file that says when it is active; nothing else of the engine knows which there are', () => {
    const [, standard] = releasedModels.scenarios as readonly [BlastScenario, BlastScenario];
    const drone = { ...standard, id: 'drone', active: { always: true } as const };
    expect(v.safeParse(modelSchemas.scenarios, drone).success).toBe(true);
    const { sha256: _, ...parts } = releasedModels;
    const made = assessed(demo('demo-orange'), sealed({ ...parts, scenarios: [...parts.scenarios, drone] }));
    const scenarios = made.ok ? made.value.assessment.scenarios.map(({ id }) => id) : [];
    expect(scenarios).toContain('drone');
    expect(scenarioName('drone', nl)).toBe('drone');
    for (const { id } of [...releasedModels.scenarios, releasedModels.ram]) expect(scenarioName(id, nl)).not.toBe(id);
  });

  it('a kind of file: one object in one list; nothing else knows which there are', () => {
    const door = {
      id: 'doors',
      opens: 'layer',
      is: ({ text }) => text.startsWith('DOORS'),
      layer: {
        id: 'doors',
        source: 'Deuren',
        read: (text, buildings) => {
          const told = { records: 2, left: [setAside('1', 'elsewhere')] };
          return ok({ told, count: text.length, joined: 2, buildings: buildings.slice(1) });
        },
      },
    } as const satisfies FileKind;
    const [before, { buildings }] = [openingOf('DOORS'), demo('demo-orange')];
    const list = fileKinds as unknown as FileKind[];
    list.unshift(door);
    try {
      expect([before, openingOf('DOORS')]).toEqual([{ opens: 'buildings' }, { opens: 'layer', layer: 'doors' }]);
      const layer = readLayer('doors' as never, 'DOORS', buildings);
      if (!layer.ok) throw new Error(layer.error.code);
      const { source, share, ledger, publicSpace } = layer.value;
      expect([source, share, ledger.setAside, publicSpace]).toEqual([
        'Deuren',
        '1 / 2',
        [{ reason: 'elsewhere', count: 1 }],
        null,
      ]);
      expect(layer.value.buildings).toEqual(buildings.slice(1));
    } finally {
      list.shift();
    }
    expect(recogniseFile('DOORS').id).toBe('buildings');
    const sources = [...files].filter((path) => path.startsWith('src/') && path !== 'src/geodata/file-kinds.ts');
    const objects = [...read('src/geodata/file-kinds.ts').matchAll(/^ {2}(\w+File),$/gm)].map(([, name = '']) => name);
    expect(objects.length).toBe(fileKinds.length);
    const knowing = sources.filter((path) => objects.some((name) => new RegExp(`\\b${name}\\b`).test(read(path))));
    expect(knowing.filter((path) => !path.startsWith('src/geodata/read-'))).toEqual([]);
    for (const kind of fileKinds)
      if ('layer' in kind)
        for (const words of [problemsNl, problemsEn]) expect(words[`added-${kind.layer.id}`]).toMatch(/\.$/);
  });

  it('a language: every folder of words has its entry, and every entry its folder with the same rooms', () => {
    const roomsOf = (code: string) =>
      [...files]
        .filter((path) => path.startsWith(`src/i18n/${code}/`))
        .map((path) => path.slice(`src/i18n/${code}/`.length))
        .toSorted();
    const folders = new Set([...files].flatMap((path) => /^src\/i18n\/([a-z]+)\//.exec(path)?.[1] ?? []));
    expect([...folders].toSorted()).toEqual(languageCodes.toSorted());
    for (const code of Object.keys(languages)) expect([code, roomsOf(code)]).toEqual([code, roomsOf('nl')]);
    const [, now, most] = /with the same files: (\d+), and never more than (\d+)/.exec(page) ?? [];
    expect(roomsOf('nl')).toHaveLength(Number(now));
    expect([most, Number(now) <= Number(most)]).toEqual(['30', true]);
  });
});
