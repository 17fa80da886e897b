import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import { defineConfig } from 'vite';
import { bundledPlugin } from './scripts/bundled-plugin.mjs';
import { demoMapPlugin } from './scripts/demo-map-plugin.mjs';
import { firstWordsPlugin } from './scripts/first-words-plugin.mjs';
import { developmentHeaders, headers, pagePolicyPlugin } from './scripts/headers.mjs';
import { offlinePlugin, workerName } from './scripts/offline-plugin.mjs';

const fromTheStart =
  /node_modules\/(?:preact|zustand|comlink)\/|vite\/preload-helper|src\/(?:app\/(?:state\/(?!houses)|words|lazy)|i18n\/(?:languages|speak|format|locale-format)\.|job\/engine-client|app\/actions\/(?:notify|new-dossier|save-soon|typed-text|edit-dossier|judge-dossier)|archive\/dossier\.|engine\/(?:geometry\/plane|scene\/scene|scene\/assessment|ground\/units)\.)/;

/** The same of the engine's worker: all that a first verdict asks. */
const engineAtOnce =
  /node_modules\/(?:flatbush|flatqueue)\/|src\/(?:job\/engine-worker|engine\/(?:ground\/(?:units|canonical|version|memo)|scene\/(?:scene|assessment|held-answers)\.|geometry\/(?!rd|star|by-rays)|physics\/[a-z]+\/(?![a-z-]*model)|models\/models\.|effects\/(?!storeys)|placing\/approach\.|criteria\/(?!reaches|foremost)|measures\/(?!first)|assessment\/(?:assessed|receipt)))\b/;

const bundled = bundledPlugin();

/** A library that tells its progress on the console is quiet in the page. */
const treeshake = { manualPureFunctions: ['console.debug'] };

/** Licences stay; what only tells a bundler something does not: nothing bundles this again. */
const kept = { legal: true, annotation: false, jsdoc: false };

export default defineConfig(({ command }) => ({
  // Relative, so that the built folder works under any path of any web server.
  base: './',
  // One page: an address without a file is absent, not the app again.
  appType: 'mpa',
  // The build of Leaflet that what is not used can be left out of.
  resolve: {
    alias: [
      { find: /^flatqueue$/, replacement: fileURLToPath(new URL('src/job/flatqueue-left-out.ts', import.meta.url)) },
      { find: /^leaflet$/, replacement: 'leaflet/dist/leaflet-src.esm.js' },
      {
        find: /^(?:\.\/SVG\.VML|\.\/Icon\.Default|\.\/Marker\.Drag|(?:\.\.?\/)+(?:geo\/)?crs\/CRS\.(?:EPSG3857|Earth))$/,
        replacement: fileURLToPath(new URL('src/app/map/leaflet-left-out.ts', import.meta.url)),
      },
    ],
  },
  plugins: [
    preact({ devToolsEnabled: false, reactAliasesEnabled: false }),
    firstWordsPlugin(),
    pagePolicyPlugin(),
    demoMapPlugin(),
    offlinePlugin(),
    bundled,
  ],
  worker: {
    format: 'es',
    plugins: () => [bundled.worker()],
    rolldownOptions: {
      treeshake,
      output: { comments: kept, codeSplitting: { groups: [{ name: 'engine', test: engineAtOnce }] } },
    },
  },
  build: {
    target: 'es2022',
    // What a later part imports is found by following it: to name all of that in the first script costs two kilobytes there.
    modulePreload: {
      // Every browser that is supported knows it by itself.
      polyfill: false,
      resolveDependencies: (_, names, { hostType }) =>
        hostType === 'html' ? names : names.filter((name) => name.endsWith('.css')),
    },
    rolldownOptions: {
      treeshake,
      input: { index: 'index.html', 'service-worker': 'src/job/service-worker.ts' },
      // A service worker governs the folder it stands in, under a name that never changes.
      output: {
        // What the page has from the start, and later parts use too, is one file: many small ones compress badly.
        codeSplitting: { groups: [{ name: 'first', test: fromTheStart }] },
        entryFileNames: ({ name }) => (name === 'service-worker' ? workerName : 'assets/[name]-[hash].js'),
      },
    },
  },
  preview: { headers },
  ...(command === 'serve' ? { html: { cspNonce: 'dev' } } : {}),
  server: { headers: developmentHeaders },
}));
