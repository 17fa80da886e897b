/** What only Firefox does: it guards what is drawn when it is told to. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, inject, it } from 'vitest';
import { type FirefoxLife, findFirefox, startFirefox } from '../browsers/firefox.ts';
import { installScreen } from '../kills/screen.ts';

const home = mkdtempSync(join(tmpdir(), 'gevelwijzer-firefox-'));
afterAll(() => rmSync(home, { recursive: true, force: true }));
const { ok } = findFirefox();

/** A picture of one point. */
const png = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

async function givePhoto(firefox: FirefoxLife): Promise<string> {
  await firefox.open(inject('siteUrl'));
  await firefox.run(installScreen);
  await firefox.run(() => officer.example('Voorbeeld groen'));
  return firefox.run(async (data) => {
    const until = async <Made>(look: () => Made): Promise<NonNullable<Made>> => {
      for (const end = performance.now() + 15_000; performance.now() < end; ) {
        const found = look();
        if (found) return found;
        await new Promise((done) => setTimeout(done, 50));
      }
      throw new Error(document.querySelector('.photos')?.textContent ?? document.body.innerText);
    };
    const steps = () => [...document.querySelectorAll<HTMLButtonElement>('nav[aria-label="Stappen"] button')];
    const field = await until(() => {
      // Again where the screen went elsewhere meanwhile.
      const step = steps().find((one) => one.textContent.includes('Rapport'));
      if (step?.ariaCurrent !== 'step') step?.click();
      return document.querySelector<HTMLInputElement>('input[type=file][accept*="image/jpeg"]');
    });
    const files = new DataTransfer();
    const bytes = Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0));
    files.items.add(new File([bytes], 'plek.png', { type: 'image/png' }));
    field.files = files.files;
    field.dispatchEvent(new Event('change', { bubbles: true }));
    const sees = await until(() => {
      if (document.body.innerText.includes('maakt foto’s onleesbaar')) return 'refused';
      return document.querySelector('img[src^="data:image/jpeg"]') ? 'added' : null;
    });
    return sees;
  }, png);
}

it.skipIf(!ok)(
  'a photo is refused where the browser would make stripes of it (skipped where Firefox is absent)',
  async () => {
    const firefox = await startFirefox(home, { 'privacy.resistFingerprinting': true });
    try {
      expect(await givePhoto(firefox)).toBe('refused');
    } finally {
      await firefox.kill();
    }
  },
);
