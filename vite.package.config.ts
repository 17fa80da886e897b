import { defineConfig } from 'vite';
import { bundledPlugin } from './scripts/bundled-plugin.mjs';

/** The engine for other programs: two files, with all they need inside. */
export default defineConfig({
  plugins: [bundledPlugin()],
  build: {
    lib: {
      entry: { engine: 'src/package/engine.ts', 'kingery-bulmash': 'src/package/kingery-bulmash.ts' },
      formats: ['es'],
    },
    outDir: 'build/package',
    target: 'es2022',
    emptyOutDir: true,
    minify: false,
    copyPublicDir: false,
  },
});
