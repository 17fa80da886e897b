// Finds a program of the system, and installs its package where that harms nobody: as root in CI or a container.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** @returns {string | null} its path, or null when it is not here; `install: false` only looks, `from` names its package */
export function findProgram(name, { install = true, from = name } = {}) {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const find = () =>
    [...folders, '/usr/sbin', '/usr/local/sbin'].map((folder) => join(folder, name)).find((path) => existsSync(path)) ??
    null;
  return find() ?? (install && installed(from) ? find() : null);
}

function installed(name) {
  const { CI, KUBERNETES_SERVICE_HOST } = process.env;
  const disposable = CI || KUBERNETES_SERVICE_HOST || existsSync('/.dockerenv') || existsSync('/run/.containerenv');
  if (process.getuid?.() !== 0 || !disposable || process.platform !== 'linux') return false;
  console.error(`No ${name} found; installing it with apt-get…`);
  const options = { stdio: ['ignore', 2, 2], timeout: 120_000 };
  // Two at a time take turns.
  const apt = (...args) => spawnSync('apt-get', ['-o', 'DPkg::Lock::Timeout=100', ...args], options).status === 0;
  return (
    apt('install', '-y', '-qq', '--no-install-recommends', name) ||
    (apt('update', '-qq') && apt('install', '-y', '-qq', '--no-install-recommends', name))
  );
}
