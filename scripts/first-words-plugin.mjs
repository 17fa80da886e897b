// The words of the first screen are fetched beside the page's script instead of after it, and are no more than it says.
import { readFile } from 'node:fs/promises';
import { transformWithOxc } from 'vite';

/** What the first screen says of a criterion. The rest stands in the same file of each language, and is fetched when it is read. */
const ofCriterion = ['chip', 'title'];
const firstScreen = /\/src\/i18n\/[a-z]+\/catalogue\.ts$/;
const namesOnly = '?names';

/** @returns {import('vite').Plugin} */
export function firstWordsPlugin() {
  return {
    name: 'gevelwijzer-first-words',
    apply: 'build',
    enforce: 'pre',
    resolveId: {
      filter: { id: /^\.\/criteria\.ts$/ },
      handler(_, importer = '') {
        if (firstScreen.test(importer)) return importer.replace('catalogue.ts', `criteria.ts${namesOnly}`);
      },
    },
    load: {
      filter: { id: /\?names$/ },
      async handler(id) {
        const file = id.slice(0, -namesOnly.length);
        const { code } = await transformWithOxc(await readFile(file, 'utf8'), file);
        const words = await import(`data:text/javascript,${encodeURIComponent(code)}`);
        return Object.entries(words)
          .filter(([name]) => name.startsWith('criteria'))
          .map(([name, criteria]) => `export const ${name} = ${JSON.stringify(criteria, namesOf)};`)
          .join('\n');
      },
    },
    transformIndexHtml: {
      order: 'post',
      handler(_, { bundle = {} }) {
        const words = Object.values(bundle).find(
          (part) => part.type === 'chunk' && part.facadeModuleId?.endsWith('/src/i18n/nl/catalogue.ts'),
        );
        if (!words) throw new Error('the words of the first screen are in no file of their own');
        const attrs = { rel: 'modulepreload', crossorigin: true, href: `./${words.fileName}` };
        return [{ tag: 'link', attrs, injectTo: 'head' }];
      },
    },
  };
}

/** For JSON: the words of each criterion without what is fetched later. */
function namesOf(key, words) {
  return key === '' || typeof words === 'object' || ofCriterion.includes(key) ? words : undefined;
}
