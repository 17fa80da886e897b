import { describe, expect, it } from 'vitest';
import { headers } from '../../scripts/headers.mjs';
import { read } from './source-tree.ts';

describe('hosting', () => {
  it.each(Object.entries(headers))('nginx and Caddy send %s as the tests do', (name, value) => {
    const nginx = read('docs/hosting/nginx.conf').split(`add_header ${name} "${value}" always;`).length - 1;
    // nginx forgets the outer headers where a location sets one of its own: each block repeats them.
    expect(nginx).toBe(2);
    expect(read('docs/hosting/Caddyfile')).toContain(`${name} "${value}"`);
  });
});
