import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

const root = resolve(import.meta.dirname, '..');

/**
 * Builds the site as it ships, into a folder of its own, so that tests never race with somebody's `npm start`. In a process
 * of its own, because Vite takes the test runner's environment for a development build. The gate builds once for all.
 */
export function buildSite(name: string): string {
  const built = process.env['GATE_SITE'];
  if (built && existsSync(resolve(built, 'index.html'))) return built;
  const folder = resolve(root, 'node_modules/.cache/site', name);
  const vite = resolve(root, 'node_modules/vite/bin/vite.js');
  const env = { ...process.env, NODE_ENV: 'production', VITEST: '' };
  const run = spawnSync(process.execPath, [vite, 'build', '--outDir', folder, '--emptyOutDir', '--logLevel', 'warn'], {
    cwd: root,
    env,
    encoding: 'utf8',
  });
  if (run.status !== 0) throw new Error(`The site does not build:\n${run.stdout}${run.stderr}`);
  return folder;
}
