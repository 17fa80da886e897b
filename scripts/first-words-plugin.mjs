// The words of the first screen are fetched beside the page's script instead of after it.

/** @returns {import('vite').Plugin} */
export function firstWordsPlugin() {
  return {
    name: 'gevelwijzer-first-words',
    apply: 'build',
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
