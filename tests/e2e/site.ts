import { preview } from 'vite';
import type { TestProject } from 'vitest/node';
import { buildSite } from '../built-site.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    siteUrl: string;
    /** Where it was built. */
    siteFolder: string;
  }
}

/** Builds the site and serves it from this process, with the production headers, for as long as the specs run. */
export default async function serveSite(project: TestProject): Promise<() => Promise<void>> {
  const outDir = buildSite('e2e');
  const server = await preview({ logLevel: 'warn', build: { outDir }, preview: { port: 4273, open: false } });
  const siteUrl = server.resolvedUrls?.local[0];
  if (!siteUrl) throw new Error('The site is served at no address');
  project.provide('siteUrl', siteUrl);
  project.provide('siteFolder', outDir);
  return () => server.close();
}
