/** Chromium takes the last list of features that it is to do without: ours may drop none of Playwright's. */
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it, vi } from 'vitest';
import { launchBrowser, unseenFeatures } from '../../scripts/find-browser.mjs';

const folder = mkdtempSync(join(tmpdir(), 'gevelwijzer-browser-'));
afterAll(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

it.skipIf(process.platform === 'win32')(
  'does without what Playwright does without, and without pages that nobody sees (skipped on Windows, where a script is no browser)',
  async () => {
    const [script, heard] = [join(folder, 'browser'), join(folder, 'heard')];
    writeFileSync(script, `#!/bin/sh\nprintf '%s\\n' "$@" > "${heard}"\n`);
    chmodSync(script, 0o755);
    vi.stubEnv('CHROME_PATH', script);
    await expect(launchBrowser()).rejects.toThrow();
    const [, ...lists] = readFileSync(heard, 'utf8').split('--disable-features=');
    const [playwrights, ours, ...more] = lists.map((rest) => (rest.split('\n')[0] ?? '').split(','));
    expect(more).toEqual([]);
    expect(playwrights?.length).toBeGreaterThan(5);
    expect(ours).toEqual([...(playwrights ?? []), ...unseenFeatures]);
  },
);
