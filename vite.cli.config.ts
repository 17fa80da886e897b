import { defineConfig } from 'vite';

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    ssr: 'src/cli/main.ts',
    outDir: 'build/cli',
    target: 'node24',
    emptyOutDir: true,
    minify: false,
    copyPublicDir: false,
  },
});
