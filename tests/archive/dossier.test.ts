import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Dossier, sceneOf } from '../../src/archive/dossier.ts';
import { readDossier, readDossierText } from '../../src/archive/dossier-schema.ts';
import { packed, unpackedText } from '../../src/archive/link.ts';
import { newest } from '../../src/archive/migrations.ts';
import { processIo } from '../../src/cli/io.ts';
import { readModelSet } from '../../src/cli/model-files.ts';
import { assess } from '../../src/engine/assessment/assess.ts';
import { releasedModels } from '../../src/engine/models/models.ts';
import { dossiers } from './random-dossiers.ts';

const folder = new URL('./examples/', import.meta.url);
const example = (name: string): string => readFileSync(new URL(name, folder), 'utf8');

function read(text: string): Dossier {
  const dossier = readDossierText(text);
  if (!dossier.ok) throw new Error(dossier.error.message);
  return dossier.value;
}

describe('a dossier of every version', () => {
  it('has a stored example', () => {
    const stored = readdirSync(folder).filter((name) => name.startsWith('dossier-'));
    expect(stored).toEqual(Array.from({ length: newest }, (_, n) => `dossier-${n + 1}.json`));
  });

  it.each(readdirSync(folder).filter((name) => name.endsWith('.json')))('%s opens, whole, and is judged', (name) => {
    const stored = JSON.parse(example(name));
    const dossier = read(example(name));
    expect(dossier.schema).toBe(`gevelwijzer/dossier@${newest}`);
    if (stored.variants) {
      // All that was stored is still there.
      expect({ ...dossier, schema: stored.schema }).toMatchObject(stored);
    } else expect(JSON.parse(JSON.stringify(sceneOf(dossier)))).toEqual(stored);
    const judged = assess(sceneOf(dossier), releasedModels);
    expect(judged.ok && judged.value.verdict).toMatch(/green|orange|red|undetermined/);
  });

  it.each(['link-1.txt', 'link-2.txt'])('%s opens to its dossier', async (name) => {
    const text = await unpackedText(example(name));
    expect(text.ok && read(text.value).title).toBe(`Voorbeeld van versie ${name.slice(5, 6)}`);
  });

  it('is judged the same by the released model files on disk as by the ones built in: an old set stays runnable', async () => {
    const files = await readModelSet('models', processIo);
    if (!files.ok) throw new Error(files.error.message);
    const scene = sceneOf(read(example('dossier-1.json')));
    const [builtIn, onDisk] = [releasedModels, files.value].map((models) => assess(scene, models));
    if (!builtIn?.ok || !onDisk?.ok) throw new Error('not judged');
    expect(onDisk.value.criteria).toEqual(builtIn.value.criteria);
    expect(onDisk.value.verdict).toBe(builtIn.value.verdict);
  });

  it('a later version is refused with a sentence of its own, never read half', async () => {
    const later = readDossier({ ...JSON.parse(example('dossier-2.json')), schema: 'gevelwijzer/dossier@3' });
    expect(!later.ok && later.error.code).toBe('newer-version');
    const link = await unpackedText(example('link-2.txt').replace('#b=2.', '#b=3.'));
    expect(!link.ok && link.error.code).toBe('newer-version');
  });
});

describe('round trip', () => {
  it('200 random dossiers come back equal from a file and from a link, and give the same scene to the byte', async () => {
    await fc.assert(
      fc.asyncProperty(dossiers, async (dossier) => {
        const once = read(JSON.stringify(dossier));
        expect(once).toEqual(dossier);
        const link = await unpackedText(`https://x.example/#${await packed(JSON.stringify(once))}`);
        if (!link.ok) throw new Error(link.error.code);
        expect(link.value).toBe(JSON.stringify(once));
        const again = read(link.value);
        for (const variant of once.variants)
          expect(JSON.stringify(sceneOf(again, variant))).toBe(JSON.stringify(sceneOf(once, variant)));
      }),
      { numRuns: 200 },
    );
  }, 30_000);
});
