// One place that knows where a Chromium may live: for end-to-end tests, screenshots and `cli report --out x.pdf`.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright';

const names = ['chromium', 'google-chrome', 'google-chrome-stable', 'chromium-browser', 'microsoft-edge', 'msedge'];

const installed = {
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: [process.env.ProgramFiles, process.env['ProgramFiles(x86)'], process.env.LOCALAPPDATA].flatMap((root) =>
    root
      ? [join(root, 'Google/Chrome/Application/chrome.exe'), join(root, 'Microsoft/Edge/Application/msedge.exe')]
      : [],
  ),
};

const isRoot = process.getuid?.() === 0;

/** Chromium refuses its sandbox to root, which is what containers run as. */
export const sandboxArgs = isRoot ? ['--no-sandbox'] : [];

/** Without these every new page brings two more along, of an address bar that nobody sees: half of what an empty page costs. */
export const unseenFeatures = ['WebUIOmniboxPopup', 'WebUIOmniboxAimPopup'];

/** What Playwright turns off; of two lists Chromium takes the last, so that ours has to hold it. */
const playwrightsFeatures = [
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsUpgrades',
  'HttpsFirstBalancedModeAutoEnable',
  'LensOverlay',
  'MediaRouter',
  'PaintHolding',
  'ThirdPartyStoragePartitioning',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'TcpPortRandomizationWin',
  'OptimizationHints',
  'NetworkTimeServiceQuerying',
  'AimEnabled',
  'PreconnectToSearch',
  'msForceBrowserSignIn',
  'msEdgeUpdateLaunchServicesPreferredVersion',
];

/**
 * @returns {{ ok: true, value: string } | { ok: false, error: string }} path of a Chromium-like browser, or one sentence
 * that says what to do. CHROME_PATH goes first; then the system's, then Playwright's own, then, as root in CI or a
 * container, the system's package.
 */
export function findBrowser() {
  const asked = process.env.CHROME_PATH;
  if (asked && !existsSync(asked))
    return { ok: false, error: `CHROME_PATH says ${asked}, but there is no file there.` };
  const found = asked ?? onSystem() ?? playwrightsOwn() ?? fromPackages();
  if (found) return { ok: true, value: found };
  return {
    ok: false,
    error:
      'No browser found: install Chromium, Chrome or Edge, run "npx playwright install chromium", or set CHROME_PATH.',
  };
}

/**
 * Starts the found browser headless.
 * @param {readonly string[]} [more] arguments of who starts it
 * @param {string} [path] of the browser, where it was found before
 * @throws {Error} with the sentence of `findBrowser` when there is none.
 */
export function launchBrowser(more = [], path) {
  const found = path ? { ok: true, value: path } : findBrowser();
  if (!found.ok) throw new Error(found.error);
  const off = `--disable-features=${[...playwrightsFeatures, ...unseenFeatures].join()}`;
  return chromium.launch({ executablePath: found.value, args: [...sandboxArgs, off, ...more] });
}

function onSystem() {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const paths = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...paths, ...(installed[process.platform] ?? [])].find((path) => existsSync(path));
}

function playwrightsOwn() {
  const path = chromium.executablePath();
  return existsSync(path) ? path : undefined;
}

function fromPackages() {
  const { CI, KUBERNETES_SERVICE_HOST } = process.env;
  const disposable = CI || KUBERNETES_SERVICE_HOST || existsSync('/.dockerenv') || existsSync('/run/.containerenv');
  if (!isRoot || !disposable || process.platform !== 'linux') return undefined;
  console.error('No browser found; installing chromium with apt-get…');
  const apt = (...args) => spawnSync('apt-get', args, { stdio: ['ignore', 2, 2] }).status === 0;
  if (!apt('update', '-qq') || !apt('install', '-y', '-qq', '--no-install-recommends', 'chromium')) return undefined;
  return onSystem();
}
