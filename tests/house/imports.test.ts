import { describe, expect, it } from 'vitest';
import { importsOf, read, sourceFiles } from './source-tree.ts';

/** What a room of `src/` may lean on: other rooms, and packages. Said in words in ARCHITECTURE.md. */
const rooms: Record<string, { readonly rooms: readonly string[]; readonly packages: readonly string[] }> = {
  engine: { rooms: [], packages: ['flatbush', '@noble/hashes', 'valibot', 'geojson'] },
  modules: { rooms: ['engine'], packages: ['papaparse', 'fflate'] },
  i18n: { rooms: ['engine', 'modules'], packages: [] },
  geodata: {
    rooms: ['engine'],
    packages: list('valibot flatbush @noble/hashes geojson @turf/turf flatgeobuf flatbuffers concaveman pmtiles'),
  },
  archive: {
    rooms: ['engine'],
    packages: list('idb valibot @noble/hashes @valibot/to-json-schema fflate flatbuffers flatbush flatgeobuf geojson'),
  },
  report: {
    rooms: ['engine', 'modules', 'i18n', 'archive'],
    packages: ['preact', 'preact-render-to-string', 'geojson', 'docx'],
  },
  job: { rooms: ['engine', 'modules', 'geodata'], packages: ['comlink', 'geojson'] },
  app: {
    rooms: ['engine', 'modules', 'i18n', 'geodata', 'archive', 'report', 'job'],
    packages: list(
      'preact leaflet zustand comlink valibot geojson @zxing/library @utrecht @nl-design-system-candidate',
    ),
  },
  package: { rooms: ['engine'], packages: [] },
  cli: {
    rooms: ['engine', 'modules', 'i18n', 'geodata', 'archive', 'report', 'job'],
    packages: ['node:', 'preact', 'playwright', '@noble/hashes', 'valibot', 'geojson', '@valibot/to-json-schema'],
  },
};

/** The stair inside the engine, lowest step first: a file leans on the folders below its own, or on its own. */
const stair: readonly (readonly string[])[] = [
  ['ground'],
  ['scene'],
  ['geometry'],
  ['physics'],
  ['models'],
  ['effects', 'placing'],
  ['criteria'],
  ['measures'],
  ['assessment', 'consequences'],
  ['calc'],
];

/** The same inside the app: what a screen leans on stands below it. */
const floors: readonly (readonly string[])[] = [
  ['state'],
  ['words.ts', 'lazy.tsx'],
  ['actions'],
  ['kit'],
  ['map', 'frame'],
  ['desks'],
  ['start'],
  ['work'],
  ['pages.ts'],
  ['main.tsx'],
];

/** Turf functions that are right on a plane in metres; every other one measures on the sphere and is silently wrong here. */
const planarTurf = new Set([
  ...list(
    'union difference intersect bbox bboxClip booleanPointInPolygon booleanIntersects lineIntersect kinks convex',
  ),
  ...list('centroid simplify cleanCoords rewind point polygon multiPolygon lineString feature featureCollection'),
]);

const imports = sourceFiles().flatMap(importsOf);
const files = imports.filter((one) => one.kind === 'file' && /\.tsx?$/.test(one.to));
const packages = imports.filter((one) => one.kind === 'package');

function list(words: string): string[] {
  return words.split(' ');
}

const roomOf = (path: string): string => path.split('/')[1] ?? '';

/** The folder of an engine file, or its own name where it stands in none. */
const folderOf = (path: string): string => path.split('/')[2] ?? '';
const stepOf = (path: string): number => stair.findIndex((step) => step.includes(folderOf(path)));

describe('rooms', () => {
  it('every file stands in a room of the table', () => {
    expect(sourceFiles().filter((path) => !(roomOf(path) in rooms))).toEqual([]);
  });

  it('arrows between rooms run down only', () => {
    const misplaced = files
      .filter(({ from, to }) => to.startsWith('src/') && roomOf(from) !== roomOf(to))
      .filter(({ from, to }) => !rooms[roomOf(from)]?.rooms.includes(roomOf(to)))
      .map(({ from, to }) => {
        const may = Object.keys(rooms).filter((room) => rooms[room]?.rooms.includes(roomOf(to)));
        return `${from} leans on ${to}: that line belongs in ${may.join(', ') || 'no other room'}, or what it needs belongs in ${rooms[roomOf(from)]?.rooms.join(', ') || 'the engine'}`;
      });
    expect(misplaced).toEqual([]);
  });

  it('a room takes only the packages of the table', () => {
    const strange = packages
      .filter(
        ({ from, to }) =>
          !rooms[roomOf(from)]?.packages.some(
            (one) => to === one || to.startsWith(one.endsWith(':') ? one : `${one}/`),
          ),
      )
      .map(({ from, to }) => `${from} takes ${to}`);
    expect(strange).toEqual([]);
  });

  it('the project references of TypeScript allow no more than the table', () => {
    const wider = Object.entries(rooms).flatMap(([room, allowed]) => {
      const references = sourceFiles().some((path) => roomOf(path) === room) ? referencesOf(room) : [];
      return references
        .filter((one) => !allowed.rooms.includes(one))
        .map((one) => `src/${room}/tsconfig.json references ${one}`);
    });
    expect(wider).toEqual([]);
  });

  it('asks no index for neighbours: the queue that does so is left out of the page', () => {
    expect(sourceFiles().filter((path) => read(path).includes('.neighbors('))).toEqual([]);
  });

  it('no circles', () => {
    expect(circles()).toEqual([]);
  });
});

describe('the stair of the engine', () => {
  const engine = sourceFiles().filter((path) => path.startsWith('src/engine/'));

  it('every file has a step', () => {
    expect(engine.filter((path) => stepOf(path) < 0)).toEqual([]);
  });

  it('every file leans on lower steps only', () => {
    const misplaced = files
      .filter(({ from, to }) => from.startsWith('src/engine/') && to.startsWith('src/engine/'))
      .filter((one) => stepOf(one.to) >= stepOf(one.from) && folderOf(one.from) !== folderOf(one.to))
      .map(({ from, to }) => {
        const above = stair[stepOf(to) + 1]?.join(' or ') ?? 'a service or a face';
        const below = stair[stepOf(from) - 1]?.join(' or ') ?? 'units';
        return `${from} leans up on ${to}: the line belongs in ${above} or higher, or what it takes in ${below} or lower`;
      });
    expect(misplaced).toEqual([]);
  });

  it('the models come in through one file, those of earlier releases through one, the policy through the one that knows its limits, what checks them through two, what comes beside the verdict and what stands alone through one each', () => {
    const doors = [
      'src/engine/models/models.ts',
      'src/engine/models/older-sets.ts',
      'src/engine/models/policy-limits.ts',
      'src/engine/models/model-sources.ts',
      'src/engine/calc/reference.ts',
      'src/engine/models/consequences-figures.ts',
      'src/cli/models.ts',
      'src/package/kingery-bulmash.ts',
    ];
    const readers = imports.filter(({ to }) => to.startsWith('models/')).map(({ from }) => from);
    expect([...new Set(readers)].filter((path) => !doors.includes(path))).toEqual([]);
  });
});

describe('the floors of the app', () => {
  const floorOf = (path: string): number => floors.findIndex((floor) => floor.includes(folderOf(path)));

  it('every file has a floor, and leans on lower floors or its own', () => {
    const app = files.filter(({ from, to }) => from.startsWith('src/app/') && to.startsWith('src/app/'));
    expect(app.filter(({ from }) => floorOf(from) < 0).map(({ from }) => from)).toEqual([]);
    const up = app.filter(({ from, to }) => floorOf(to) > floorOf(from));
    expect(up.map(({ from, to }) => `${from} leans up on ${to}`)).toEqual([]);
  });
});

describe('state and the world', () => {
  const above = sourceFiles().filter(
    (path) => path.startsWith('src/app/') && !/^src\/app\/(?:actions|state)\//.test(path),
  );

  it('the state is written in state/ and actions/ only: a screen says where to, or sends an action', () => {
    expect(above.filter((path) => /\b(?:patch|store\.setState)\(/.test(read(path)))).toEqual([]);
  });

  it('a screen asks the engine through an action, and only its types elsewhere', () => {
    const asks = /import \{(?! type)[^}]*\} from '[^']*job\/engine-client\.ts'/;
    expect(above.filter((path) => asks.test(read(path)))).toEqual([]);
  });
});

describe('doors', () => {
  it('the app takes figures and words from one file, in which a number and its unit never part', () => {
    const door = 'src/app/words.ts';
    const past = imports
      .filter(({ from, to }) => from.startsWith('src/app/') && from !== door && to.startsWith('src/i18n/'))
      .filter(({ names }) => names.some((name) => ['formatFor', 'formatIn', 'words'].includes(name)));
    expect(past.map(({ from, names }) => `${from} takes ${names.join()}: ${door} gives it`)).toEqual([]);
  });

  it('only one file knows Leaflet, by the parts that stand beside it', () => {
    const code = packages.filter(({ to, from }) => to === 'leaflet' && !from.startsWith('src/app/map/leaflet'));
    expect(code.map(({ from }) => from)).toEqual([]);
  });

  it('only one file opens a store of this browser', () => {
    const opens = /import (?!type )[^;]*from 'idb'|import\('idb'\)|\bindexedDB\s*\.|\b(?:openDB|deleteDB)\(/;
    expect(sourceFiles().filter((path) => opens.test(read(path)))).toEqual(['src/archive/database.ts']);
  });

  it('Turf comes by name from one package, and only what is right on a plane', () => {
    const turf = packages.filter(({ to }) => to.startsWith('@turf/'));
    const wrong = turf
      .filter(
        ({ to, names }) => to !== '@turf/turf' || names.length === 0 || names.some((name) => !planarTurf.has(name)),
      )
      .map(({ from, to, names }) => `${from}: ${names.filter((name) => !planarTurf.has(name)).join(', ') || to}`);
    expect(wrong).toEqual([]);
  });
});

function referencesOf(room: string): string[] {
  const config: unknown = JSON.parse(read(`src/${room}/tsconfig.json`));
  const references = typeof config === 'object' && config && 'references' in config ? config.references : [];
  return Array.isArray(references) ? references.map((one: { path: string }) => one.path.replace('../', '')) : [];
}

/** Every circle of files, as the chain that comes back to its start. */
function circles(): string[] {
  const next = new Map<string, string[]>();
  for (const { from, to } of files) next.set(from, [...(next.get(from) ?? []), to]);
  const done = new Set<string>();
  const found: string[] = [];
  const walk = (path: string, trail: readonly string[]): void => {
    const back = trail.indexOf(path);
    if (back >= 0) {
      found.push([...trail.slice(back), path].join(' → '));
      return;
    }
    if (done.has(path)) return;
    for (const to of next.get(path) ?? []) walk(to, [...trail, path]);
    done.add(path);
  };
  for (const path of sourceFiles()) walk(path, []);
  return found;
}
