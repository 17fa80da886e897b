import preact from '@preact/preset-vite';
import { defineConfig } from 'vite';
import { developmentHeaders, headers } from './scripts/headers.mjs';

export default defineConfig(({ command }) => ({
  // Relative, so that the built folder works under any path of any web server.
  base: './',
  plugins: [preact({ devToolsEnabled: false, reactAliasesEnabled: false })],
  worker: { format: 'es' },
  build: { target: 'es2022' },
  preview: { headers },
  ...(command === 'serve' ? { html: { cspNonce: 'dev' } } : {}),
  server: { headers: developmentHeaders },
}));
