/** What keeps the project alive: what it leans on is looked at without a network, what ships says what is in it, a build makes the same bytes twice. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { faultsOf } from '../../scripts/dependencies.mjs';
import { releaseNotes } from '../../scripts/release-notes.mjs';
import { buildSite } from '../built-site.ts';
import { read } from './source-tree.ts';

const lock = JSON.parse(read('package-lock.json'));
const licenceOf = (name: string): string | undefined => JSON.parse(read(`node_modules/${name}/package.json`)).license;
const one = (packages: Record<string, unknown>, known: readonly unknown[] = []) => faultsOf({ packages }, known).faults;
const good = { version: '1.2.3', license: 'MIT', integrity: 'sha512-x' };

describe('npm run dependencies', () => {
  it('finds no fault in the lockfile', () => {
    const { count, forUsers, faults } = faultsOf(lock, [], licenceOf);
    expect(faults).toEqual([]);
    expect(count).toBeGreaterThan(forUsers);
  });

  it.each([
    ['a licence that may not ship', { ...good, license: 'GPL-3.0-only' }],
    ['no licence', { ...good, license: undefined }],
    ['no checksum', { ...good, integrity: undefined }],
    ['a weak checksum', { ...good, integrity: 'sha1-x' }],
    ['an address without https', { ...good, resolved: 'git+ssh://elsewhere/x.git' }],
  ])('names %s', (_, part) => {
    expect(one({ 'node_modules/x': part })).toHaveLength(1);
  });

  it('lets a tool have a licence that the page may not', () => {
    const part = { ...good, license: 'MPL-2.0' };
    expect(one({ 'node_modules/x': { ...part, dev: true } })).toEqual([]);
    expect(one({ 'node_modules/x': part })).toHaveLength(1);
  });

  it('takes one of several licences, and each of those that hold together', () => {
    const under = (license: string) => one({ 'node_modules/x': { ...good, license } });
    expect(under('(GPL-3.0-only OR MIT)')).toEqual([]);
    expect(under('(GPL-3.0-only AND MIT)')).toHaveLength(1);
  });

  const record = (range: object) => ({
    id: 'GHSA-x',
    affected: [{ package: { ecosystem: 'npm', name: 'x' }, ranges: [{ type: 'SEMVER', ...range }] }],
  });

  it.each([
    ['0', '1.2.4', true],
    ['0', '1.2.3', false],
    ['1.2.3', '2.0.0', true],
    ['1.2.4', '2.0.0', false],
    ['1.10.0', '2.0.0', false],
    ['1.2.3-beta.2', '1.2.3', false],
  ])('a fault that came in %s and was mended in %s is in 1.2.3: %s', (introduced, fixed, inside) => {
    const known = [record({ events: [{ introduced }, { fixed }] })];
    expect(one({ 'node_modules/x': good }, known).length > 0).toBe(inside);
    expect(one({ 'node_modules/other': good }, known)).toEqual([]);
  });

  it('reads a fault that came back, and one that has only a last version', () => {
    const events = [{ introduced: '0' }, { fixed: '1.0.0' }, { introduced: '1.2.0' }, { fixed: '1.3.0' }];
    expect(one({ 'node_modules/x': good }, [record({ events })])).toHaveLength(1);
    const last = (version: string) => [record({ events: [{ introduced: '1.0.0' }, { last_affected: version }] })];
    expect(one({ 'node_modules/x': good }, last('1.2.3'))).toHaveLength(1);
    expect(one({ 'node_modules/x': good }, last('1.2.2'))).toEqual([]);
  });
});

describe('the built page', () => {
  let folder = '';
  let again = '';
  beforeAll(() => {
    folder = buildSite('once');
    // Never the one that the gate built: that is the same folder.
    const gate = process.env['GATE_SITE'];
    delete process.env['GATE_SITE'];
    again = buildSite('again');
    if (gate !== undefined) process.env['GATE_SITE'] = gate;
  });

  const sums = (of: string): string[] =>
    readdirSync(of, { recursive: true, encoding: 'utf8' })
      .filter((name) => statSync(join(of, name)).isFile())
      .toSorted()
      .map(
        (name) =>
          `${createHash('sha256')
            .update(readFileSync(join(of, name)))
            .digest('hex')}  ${name}`,
      );

  it('is the same to the last byte when it is built again', () => {
    expect(sums(folder).length).toBeGreaterThan(50);
    expect(sums(again)).toEqual(sums(folder));
  });

  it('lists what of others is in it, with each licence, and nothing that is not', () => {
    const { bomFormat, specVersion, metadata, components } = JSON.parse(
      readFileSync(join(folder, 'sbom.cdx.json'), 'utf8'),
    );
    expect([bomFormat, specVersion, metadata.component.name]).toEqual(['CycloneDX', '1.5', 'gevelwijzer']);
    const names = (components as { name: string }[]).map(({ name }) => name);
    expect(names).toEqual(
      expect.arrayContaining(['preact', 'leaflet', 'polyclip-ts', 'flatbush', 'comlink', 'fflate']),
    );
    expect(names).not.toEqual(expect.arrayContaining(['jsts']));
    expect(names.length).toBeLessThan(60);
    const spdx = /^(?:MIT|ISC|0BSD|BSD-[23]-Clause|Apache-2\.0|EUPL-1\.2|Unlicense|CC0-1\.0|\(.* OR .*\))$/;
    for (const { name, licenses, hashes, purl } of components) {
      expect(licenses[0].license?.id ?? licenses[0].expression, name).toMatch(spdx);
      expect(hashes?.[0]?.content, name).toMatch(/^[0-9a-f]{128}$/);
      expect(purl).toMatch(/^pkg:npm\//);
    }
    const texts = readFileSync(join(folder, 'licences.txt'), 'utf8');
    for (const name of names) expect(texts).toContain(`\n${name} `);
    expect(texts).toContain('Permission is hereby granted');
  });
});

describe('release notes', () => {
  it('are the part of the changelog of that version', () => {
    const { version } = JSON.parse(read('package.json'));
    expect(releaseNotes(version)).toMatch(new RegExp(`^# Gevelwijzer ${version}\\n[\\s\\S]+- `));
    expect(releaseNotes(`v${version}`)).toBe(releaseNotes(version));
    expect(releaseNotes(version)).not.toContain('\n## ');
    expect(releaseNotes('99.0.0')).toBeNull();
  });
});

describe('renovate.json', () => {
  it('names packages that there are', () => {
    const { dependencies, devDependencies } = JSON.parse(read('package.json'));
    const { packageRules } = JSON.parse(read('renovate.json')) as { packageRules: { matchPackageNames?: string[] }[] };
    const known = Object.keys({ ...dependencies, ...devDependencies });
    for (const name of packageRules.flatMap(({ matchPackageNames = [] }) => matchPackageNames))
      expect(known.some((real) => real === name || real.startsWith(name.replace(/\{.*$/, '')))).toBe(true);
  });
});
