// Looks at every package of the lockfile without a network: `npm run dependencies`. Licences that may not ship or that
// nobody named, packages without a checksum or from elsewhere, the same package in many versions, and whatever a file of
// known vulnerabilities says: OSV records, as one JSON or a folder of them, given with `--osv PATH`.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { licencesRead } from './licences-read.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

/** May ship inside the page, which is EUPL. */
const shippable = new Set([
  'MIT',
  'ISC',
  'BSD-2-Clause',
  'BSD-3-Clause',
  '0BSD',
  'Apache-2.0',
  'EUPL-1.2',
  'Unlicense',
  '(Unlicense OR Apache-2.0)',
  'CC0-1.0',
]);
/** May build and test it besides: these do not reach the user. */
const usable = new Set([...shippable, 'MPL-2.0', 'BlueOak-1.0.0', 'CC-BY-4.0', 'Python-2.0', 'MIT-0']);
/** Of two lists in one package: `dev` and `peer` are words of npm. */
const isForUsers = (one) => !one.dev && !one.devOptional && !one.peer;

/**
 * @param {{ packages: Record<string, any> }} lock
 * @param {readonly any[]} known OSV records
 * @param {(name: string) => string | undefined} licenceOf asked where the lockfile names none
 * @returns {{ count: number, forUsers: number, faults: string[] }}
 */
export function faultsOf(lock, known, licenceOf = () => undefined) {
  const all = Object.entries(lock.packages)
    .filter(([path, one]) => path !== '' && !one.link)
    .map(([path, one]) => ({ ...one, name: one.name ?? path.replace(/^.*node_modules\//, '') }));
  const faults = [];
  for (const one of all) {
    const which = `${one.name} ${one.version}`;
    const licence = licencesRead[`${one.name}@${one.version}`] ?? one.license ?? licenceOf(one.name);
    const may = isForUsers(one) ? shippable : usable;
    if (!licence) faults.push(`${which}: names no licence`);
    else if (!allowed(licence, may))
      faults.push(`${which}: ${licence} may not ${isForUsers(one) ? 'ship' : 'be used'}`);
    if (!one.integrity) faults.push(`${which}: has no checksum`);
    else if (!/^sha(?:512|384)-/.test(one.integrity)) faults.push(`${which}: its checksum is too weak`);
    if (one.resolved && !one.resolved.startsWith('https:')) faults.push(`${which}: comes from ${one.resolved}`);
    for (const { id, summary } of affecting(one, known)) faults.push(`${which}: ${id} ${summary ?? ''}`.trim());
  }
  return { count: all.length, forUsers: all.filter(isForUsers).length, faults };
}

/** Of licences to choose from one will do; of licences that hold together each must. */
const allowed = (expression, may) =>
  expression
    .replace(/^\((.*)\)$/, '$1')
    .split(' OR ')
    .some((choice) => choice.split(' AND ').every((one) => may.has(one.trim())));

function affecting({ name, version }, known) {
  return known.filter(({ affected = [], withdrawn }) =>
    affected.some(
      (part) =>
        !withdrawn &&
        part.package?.ecosystem === 'npm' &&
        part.package.name === name &&
        (part.versions?.includes(version) ||
          (part.ranges ?? []).some((range) => range.type !== 'GIT' && within(version, range.events))),
    ),
  );
}

/** Events in order: a version is in when the last that came at or before it brought the fault in. */
function within(version, events) {
  let inside = false;
  const at = (event) => event.introduced ?? event.fixed ?? event.last_affected;
  for (const event of [...events].sort((one, two) => compare(at(one), at(two)))) {
    if (event.introduced !== undefined && compare(version, event.introduced) >= 0) inside = true;
    if (event.fixed !== undefined && compare(version, event.fixed) >= 0) inside = false;
    if (event.last_affected !== undefined && compare(version, event.last_affected) > 0) inside = false;
  }
  return inside;
}

/** Semver: numbers by size; what comes before a release is less than it. */
function compare(one, two) {
  const parts = (text) => {
    const [core = '', before = ''] = text.split('+')[0].split(/-(.*)/s);
    return [core.split('.').map(Number), before === '' ? [] : before.split('.')];
  };
  const [[coreA, beforeA], [coreB, beforeB]] = [parts(one), parts(two)];
  for (let i = 0; i < 3; i++) if ((coreA[i] ?? 0) !== (coreB[i] ?? 0)) return (coreA[i] ?? 0) - (coreB[i] ?? 0);
  if (beforeA.length === 0 || beforeB.length === 0) return beforeB.length - beforeA.length;
  for (let i = 0; i < Math.max(beforeA.length, beforeB.length); i++) {
    const [a, b] = [beforeA[i], beforeB[i]];
    if (a === b) continue;
    if (a === undefined || b === undefined) return a === undefined ? -1 : 1;
    const [isA, isB] = [/^\d+$/.test(a), /^\d+$/.test(b)];
    if (isA !== isB) return isA ? -1 : 1;
    return isA ? a - b : a < b ? -1 : 1;
  }
  return 0;
}

function recordsIn(path) {
  const files = statSync(path).isDirectory()
    ? readdirSync(path)
        .filter((name) => name.endsWith('.json'))
        .map((name) => join(path, name))
    : [path];
  return files.flatMap((file) => JSON.parse(readFileSync(file, 'utf8')));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const at = process.argv.indexOf('--osv');
  const known = at > 0 ? recordsIn(resolve(process.argv[at + 1] ?? '')) : [];
  const licenceOf = (name) => {
    const file = resolve(root, 'node_modules', name, 'package.json');
    return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).license : undefined;
  };
  const { count, forUsers, faults } = faultsOf(
    JSON.parse(readFileSync(resolve(root, 'package-lock.json'), 'utf8')),
    known,
    licenceOf,
  );
  for (const fault of faults) console.error(fault);
  console.log(
    `${count} packages, ${forUsers} for users; ${known.length} known vulnerabilities looked at; ${faults.length} faults`,
  );
  process.exitCode = faults.length > 0 ? 1 : 0;
}
