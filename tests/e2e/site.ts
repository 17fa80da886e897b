import type { TestProject } from 'vitest/node';
import { findProgram } from '../../scripts/find-program.mjs';
import { serveSite } from '../../scripts/serve-site.mjs';
import { buildSite } from '../built-site.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    siteUrl: string;
    /** Where it was built. */
    siteFolder: string;
    /** Of a browser without windows, where there is one. */
    windowless: string | undefined;
  }
}

/** Chromium without windows: the same pages for five sixths of the work. CHROME_PATH goes first here too. */
const findWindowless = (): string | undefined =>
  process.env['CHROME_PATH'] ? undefined : (findProgram('chromium-headless-shell') ?? undefined);

/** Builds the site and serves it as `npm start` does, for as long as the specs run. */
export default async function buildAndServe(project: TestProject): Promise<() => Promise<void>> {
  const outDir = buildSite('e2e');
  const site = await serveSite({ port: 4273, outDir });
  project.provide('siteUrl', site.url);
  project.provide('siteFolder', outDir);
  project.provide('windowless', findWindowless());
  return () => site.close();
}
