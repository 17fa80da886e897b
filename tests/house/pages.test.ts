import { describe, expect, it } from 'vitest';
import { languageCodes } from '../../src/i18n/languages.ts';
import { fetched } from '../../src/i18n/speak.ts';
import { importsOf, read, sourceFiles } from './source-tree.ts';

const registry = 'src/app/pages.ts';
const text = read(registry);

/** The names of one list of the registry, in its order. */
function listed(list: string): string[] {
  const [, body = ''] = new RegExp(`export const ${list}[^=]*= \\{([\\s\\S]*?)\\n\\};`).exec(text) ?? [];
  return [...body.matchAll(/^ {2}'?([\w-]+)'?: /gm)].map((match) => match[1] ?? '');
}

/** A file that is a screen by its name, and the two that hold all others. */
const isScreen = (path: string): boolean => /^src\/app\/.*-(?:screen|step)\.tsx$/.test(path);
const holders = ['src/app/start/start-screen.tsx', 'src/app/work/work-screen.tsx'];

describe('pages', () => {
  it.each(languageCodes)('every one in the registry has its words in %s, in the same order', async (language) => {
    const first = await fetched(language, 'catalogue');
    const names = await fetched(language, 'pages');
    expect(listed('steps').length).toBeGreaterThan(5);
    expect(Object.keys(first.steps)).toEqual(listed('steps'));
    expect(Object.keys(names.pages)).toEqual(listed('pages'));
    expect(Object.keys(names.desks)).toEqual(listed('desks'));
  });

  it('every screen stands in the registry, and no other file lists one', () => {
    const screens = sourceFiles().filter((path) => isScreen(path) && !holders.includes(path));
    const taken = importsOf(registry).map(({ to }) => to);
    expect(taken.filter(isScreen).toSorted()).toEqual(screens.toSorted());
    const elsewhere = sourceFiles()
      .filter((path) => path !== registry)
      .flatMap(importsOf)
      .filter(
        ({ to, names }) =>
          screens.includes(to) && (names.length === 0 || names.some((name) => /(?:Screen|Step)$/.test(name))),
      );
    expect(elsewhere.map(({ from, to }) => `${from} takes ${to}`)).toEqual([]);
  });

  it('every desk stands in the one frame, which gives it head, way back and title', () => {
    const paths = [...text.matchAll(/import\('\.\/(desks\/[^']+)'\)/g)].map(([, path]) => `src/app/${path}`);
    expect(paths).toHaveLength(listed('desks').length);
    const framed = (path: string) => importsOf(path).some(({ names }) => names.includes('DeskFrame'));
    expect(paths.filter((path) => !framed(path))).toEqual([]);
    const own = /document\.title = |<main\b|class="desk-head"/;
    const desks = sourceFiles().filter((path) => path.startsWith('src/app/desks/') && own.test(read(path)));
    expect(desks).toEqual(['src/app/desks/frame.tsx']);
  });

  it('every page beside the steps gives the window its name', () => {
    const nameless = [...text.matchAll(/^ {2}'?([\w-]+)'?: lazy\(async \(\) => \(await import\('\.\/([^']+)'\)/gm)]
      .filter(([, id]) => listed('pages').includes(id ?? ''))
      .filter(([, id, path]) => {
        const page = read(`src/app/${path}`);
        return !page.includes(`usePageName('${id}')`) && !page.includes('document.title = ');
      });
    expect(nameless.map(([, id]) => id)).toEqual([]);
  });
});
