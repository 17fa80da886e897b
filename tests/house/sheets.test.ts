import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { importsOf, projectFiles, read, sourceFiles } from './source-tree.ts';

const sheets = projectFiles('src').filter((path) => path.endsWith('.css'));
const components = sourceFiles().filter((path) => /^src\/(?:app|report)\//.test(path));
const kit = 'src/app/kit';

/** The selectors of a sheet, one by one; what stands inside a media query counts, frames of an animation do not. */
function selectorsOf(sheet: string): string[] {
  const text = sheet.replace(/\/\*[\s\S]*?\*\//g, '');
  return [...text.matchAll(/([^{};]+)\{/g)]
    .map((match) => (match[1] ?? '').trim())
    .filter((head) => !head.startsWith('@') && !/^(?:from|to|[\d.]+%)/.test(head))
    .flatMap((head) => head.split(/,(?![^(]*\))/).map((one) => one.trim()));
}

const classesOf = (selector: string): string[] =>
  [...selector.matchAll(/\.([a-zA-Z][\w-]*)/g)].map((match) => match[1] ?? '');

/** A rule belongs to the first class it names: `.talk .legend` is how the talk shows a legend. */
const ownersOf = (sheet: string): Set<string> =>
  new Set(selectorsOf(sheet).flatMap((selector) => classesOf(selector).slice(0, 1)));

/** Every class with rules, and the sheets they stand in. */
function placesOf(texts: ReadonlyMap<string, string>): Map<string, string[]> {
  const places = new Map<string, string[]>();
  for (const [path, text] of texts)
    for (const name of ownersOf(text)) places.set(name, [...(places.get(name) ?? []), path]);
  return places;
}

const texts = new Map(sheets.map((path) => [path, read(path)]));
const places = placesOf(texts);

/** The words of an expression in braces: what it asks on the way is no class. */
const quoted = (expression: string): string =>
  [...expression.matchAll(/'([^']*)'|`([^`]*)`/g)]
    .map((match) => match[1] ?? (match[2] ?? '').replace(/\$\{(?:[^{}'])*\}/g, ' '))
    .join(' ');

/** The text of each `class` or `className`. */
function classTexts(text: string): string[] {
  return [...text.matchAll(/\bclass(?:Name)?(?:=|: ?)(?:"([^"]*)"|'([^']*)'|`([^`]*)`|\{)/g)].map((match) => {
    const plain = match[1] ?? match[2] ?? match[3];
    if (plain !== undefined) return plain;
    const start = match.index + match[0].length;
    let depth = 1;
    let end = start;
    for (; depth > 0 && end < text.length; end += 1) depth += text[end] === '{' ? 1 : text[end] === '}' ? -1 : 0;
    return quoted(text.slice(start, end - 1));
  });
}

const named = new Map(
  components.map((path) => [path, new Set(classTexts(read(path)).flatMap((text) => text.split(/[^\w-]+/)))]),
);
const usersOf = (name: string): string[] => components.filter((path) => named.get(path)?.has(name));

const folderOf = (path: string): string => posix.dirname(path);
const within = (path: string, folder: string): boolean => path === folder || path.startsWith(`${folder}/`);

/** Files that a file fetches later, when asked for; its other imports come with it at once. */
const laterOf = (path: string): string[] =>
  [...read(path).matchAll(/import\('(\.[^']+)'\)/g)].map((match) => posix.join(folderOf(path), match[1] ?? ''));

/** All that comes with a file at once, sheets among it. */
function withFile(entry: string): Set<string> {
  const all = new Set([entry]);
  for (const path of all) {
    if (!/\.tsx?$/.test(path)) continue;
    const later = new Set(laterOf(path));
    for (const { kind, to } of importsOf(path)) if (kind === 'file' && !later.has(to)) all.add(to);
  }
  return all;
}

/** The report's pages are left out: their classes have rules on paper only, and come with it. */
const inApp = (path: string): boolean => path.startsWith('src/app/');

describe('sheets', () => {
  it('no class has rules in two of them', () => {
    expect([...places].filter(([, where]) => where.length > 1)).toEqual([]);
  });

  it('that is seen when a class gets a second one', () => {
    const twice = placesOf(
      new Map([...texts, ['src/app/start/later.css', '@media print { .brand b, .new { top: 0 } }']]),
    );
    expect([...twice].filter(([, where]) => where.length > 1).map(([name]) => name)).toEqual(['brand']);
  });

  it('outside the kit every rule names a class', () => {
    const bare = sheets
      .filter((path) => !within(path, kit))
      .flatMap((path) => selectorsOf(read(path)).map((selector) => `${path}: ${selector}`))
      .filter((line) => classesOf(line.replace(/^\S+ /, '')).length === 0);
    expect(bare).toEqual([]);
  });

  it('each stands in the folder whose components use it', () => {
    const strays = [...places].flatMap(([name, [sheet = '']]) => {
      const users = usersOf(name);
      const folder = folderOf(sheet);
      if (users.length === 0) return [];
      const inside = users.some((path) => within(folderOf(path), folder));
      const shared = within(sheet, kit) && new Set(users.map(folderOf)).size > 1;
      return inside || shared ? [] : [`${sheet}: .${name} is used by ${users.join(', ')}`];
    });
    expect(strays).toEqual([]);
  });

  it('each is fetched by the code beside it', () => {
    const taken = new Set(
      sourceFiles()
        .flatMap((path) => importsOf(path))
        .map(({ to }) => to),
    );
    expect(sheets.filter((path) => !taken.has(path))).toEqual([]);
  });

  it('whatever names a class is fetched together with its rules, or after them', () => {
    const first = withFile('src/app/main.tsx');
    const missing = [...new Set(components.flatMap(laterOf))].flatMap((entry) => {
      const here = withFile(entry);
      return [...here]
        .filter(inApp)
        .flatMap((path) =>
          [...(named.get(path) ?? [])].flatMap((name) =>
            (places.get(name) ?? [])
              .filter((sheet) => !here.has(sheet) && !first.has(sheet))
              .map((sheet) => `${entry}: ${path} shows .${name}, whose rules are in ${sheet}`),
          ),
        );
    });
    expect([...new Set(missing)]).toEqual([]);
  });

  it('no part of the page that holds the map is styled by what lies in it: each note that is drawn would style all of it', () => {
    const around = /\.(?:work-map|map-region|map)(?![\w-])[^ >+~]*:has\(/;
    const found = sheets.flatMap((path) => selectorsOf(read(path)).filter((selector) => around.test(selector)));
    expect(found).toEqual([]);
  });

  it('letters have an edge only where the system does not take their colour', () => {
    const own = /@media \(forced-colors: none\) \{(?:[^{}]*\{[^{}]*\})*\s*\}/g;
    const edged = (css: string) => css.replaceAll(own, '').includes('-webkit-text-stroke');
    expect(edged('.a { -webkit-text-stroke: 3px #fff; }')).toBe(true);
    expect(sheets.filter((path) => read(path).includes('-webkit-text-stroke')).length).toBeGreaterThan(0);
    expect(sheets.filter((path) => edged(read(path)))).toEqual([]);
  });

  it('has no more than 400 lines', () => {
    expect(sheets.filter((path) => read(path).split('\n').length - 1 > 400)).toEqual([]);
  });
});
