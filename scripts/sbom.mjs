// The list of all parts, as CycloneDX on stdout: `npm run --silent sbom`. npm calls the whole after the folder it stands in;
// here it has its own name. What is really in the page is a shorter list that each build writes: dist/sbom.cdx.json.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const windows = process.platform === 'win32';
const options = ['sbom', '--sbom-format', 'cyclonedx', '--sbom-type', 'application', '--package-lock-only'];
const made = spawnSync(windows ? 'npm.cmd' : 'npm', options, {
  cwd: root,
  encoding: 'utf8',
  shell: windows,
  maxBuffer: 2 ** 26,
});
if (made.status !== 0) {
  process.stderr.write(made.stderr);
  process.exit(1);
}
const { name, version, license } = JSON.parse(readFileSync(resolve(root, 'package.json'), 'utf8'));
const list = JSON.parse(made.stdout);
const { component } = list.metadata;
const before = component['bom-ref'];
const ref = `${name}@${version}`;
Object.assign(component, {
  'bom-ref': ref,
  name,
  version,
  purl: `pkg:npm/${ref}`,
  licenses: [{ license: { id: license } }],
});
delete component.properties;
for (const one of list.dependencies ?? []) if (one.ref === before) one.ref = ref;
process.stdout.write(`${JSON.stringify(list, null, 2)}\n`);
