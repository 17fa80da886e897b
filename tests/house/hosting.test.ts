import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { contentSecurityPolicy, headers } from '../../scripts/headers.mjs';
import { services } from '../../src/geodata/self-check.ts';
import type { Service } from '../../src/geodata/service.ts';
import { read, root } from './source-tree.ts';

describe('hosting', () => {
  it.each(Object.entries(headers))('nginx and Caddy send %s as the tests do', (name, value) => {
    const nginx = read('docs/hosting/nginx.conf').split(`add_header ${name} "${value}" always;`).length - 1;
    // nginx forgets the outer headers where a location sets one of its own: each block repeats them.
    expect(nginx).toBe(2);
    expect(read('docs/hosting/Caddyfile')).toContain(`${name} "${value}"`);
  });
});

describe('services', () => {
  it('are those that the self-check knows: there the page may ask and draw, and nowhere else', () => {
    const allowed = (directive: string) =>
      [...(new RegExp(`${directive} ([^;]*)`).exec(contentSecurityPolicy)?.[1] ?? '').matchAll(/https:\S+/g)].map(
        String,
      );
    const addressOf = (one: Service) => ('asks' in one ? one.asks : one.draws);
    const origins = Object.values(services).map((one) => new URL(addressOf(one)).origin);
    expect(allowed('connect-src')).toEqual([...new Set(origins)].toSorted());
    // A picture comes as an answer, and is shown from the memory of the browser.
    expect(allowed('img-src')).toEqual([]);
  });
});

describe('what a municipality asks', () => {
  it('npm run sbom lists every dependency with version, licence and checksum, as CycloneDX', () => {
    const windows = process.platform === 'win32';
    const made = spawnSync(windows ? 'npm.cmd' : 'npm', ['run', '--silent', 'sbom'], {
      cwd: root,
      encoding: 'utf8',
      shell: windows,
      maxBuffer: 50_000_000,
    });
    const list = JSON.parse(made.stdout);
    expect(list.bomFormat).toBe('CycloneDX');
    expect(list.metadata.component.name).toBe('gevelwijzer');
    expect(list.dependencies.some(({ ref }: { ref: string }) => ref === list.metadata.component['bom-ref'])).toBe(true);
    interface Component {
      readonly name: string;
      readonly group?: string;
      readonly version: string;
      readonly licenses?: readonly unknown[];
      readonly hashes?: readonly unknown[];
    }
    const parts = new Map(
      (list.components as Component[]).map((one) => [one.group ? `${one.group}/${one.name}` : one.name, one]),
    );
    const { dependencies } = JSON.parse(read('package.json')) as { dependencies: Record<string, string> };
    for (const [name, version] of Object.entries(dependencies)) {
      const part = parts.get(name);
      expect(part?.version, name).toBe(version);
      expect(part?.licenses?.length, name).toBeGreaterThan(0);
      expect(part?.hashes?.length, name).toBeGreaterThan(0);
    }
  });
});
