// Installs the packages once per lockfile. Runs on any Node from 18 on with built-ins only, because it brings Node 24;
// speaks on stderr only, so that it never soils the stdout of the command line.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { accessSync, constants, existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';

const oldest = 18;
const stamp = 'node_modules/.setup';
const windows = process.platform === 'win32';
const brought = join('node_modules', 'node', 'bin', windows ? 'node.exe' : 'node');

/** Of which lockfile, for which machine; the Node that made it is named for whoever looks. */
const wanted = `${createHash('sha256').update(readFileSync('package-lock.json')).digest('hex')} ${process.platform}-${process.arch}`;

function stop(sentence) {
  console.error(sentence);
  process.exit(1);
}

const canWrite = (folder) => {
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
};

/** npm, by the Node that is given: what npm installs depends on the Node that it runs on. */
function npm(node, args) {
  const cli = process.env.npm_execpath;
  const env = { ...process.env, ...(cache && { npm_config_cache: cache }) };
  const options = { stdio: ['ignore', 2, 2], env };
  const all = [...args, '--no-audit', '--no-fund', '--loglevel=error'];
  return cli && /\.[cm]?js$/.test(cli)
    ? spawnSync(node, [cli, ...all], options)
    : spawnSync(windows ? 'npm.cmd' : 'npm', all, { ...options, shell: windows });
}

const [major = 0] = process.versions.node.split('.').map(Number);
if (major < oldest)
  stop(`Gevelwijzer needs Node ${oldest} or newer; this is Node ${process.versions.node}. See https://nodejs.org.`);

let cache = null;
if (!existsSync(stamp) || !readFileSync(stamp, 'utf8').startsWith(`${wanted} `)) {
  if (!canWrite('node_modules'))
    stop(`The folder ${process.cwd()} cannot be written to: copy Gevelwijzer to a folder of your own and start there.`);
  if (!canWrite(process.env.npm_config_cache ?? join(homedir(), '.npm'))) {
    cache = mkdtempSync(join(tmpdir(), 'gevelwijzer-npm-'));
    console.error(`The cache of npm cannot be written to; ${cache} is used instead.`);
  }
  console.error('Installing packages (once)…');
  const { status } = npm(process.execPath, ['ci']);
  if (status !== 0) stop('npm could not install the packages; what it says stands above. Is there a network?');
  // An older npm leaves out what its own Node is too old for; ours is not.
  if (!runs()) npm(brought, ['install', '--no-save']);
  if (!runs())
    stop(`The packages do not run after Node ${process.versions.node} installed them: use Node 22.12 or newer.`);
  writeFileSync(stamp, `${wanted} made by Node ${process.versions.node}\n`);
}

/** Whether what builds the page starts, its own parts for this machine included. */
function runs() {
  return spawnSync(brought, ['--input-type=module', '-e', "await import('vite')"], { stdio: 'ignore' }).status === 0;
}
