// The one server of a built folder: `npm start` and the end-to-end tests use it, so that what is tested is what is started.
import { preview } from 'vite';

/** @returns {Promise<{ url: string, close: () => Promise<void> }>} with the headers of production; a busy port moves on to the next */
export async function serveSite({ port, outDir }) {
  const server = await preview({ logLevel: 'warn', build: { outDir }, preview: { port, open: false } });
  const url = server.resolvedUrls?.local[0];
  if (!url) throw new Error('The site is served at no address');
  return { url, close: () => server.close() };
}
