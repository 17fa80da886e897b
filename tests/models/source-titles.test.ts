import { describe, expect, it } from 'vitest';
import { modelSources } from '../../src/engine/models/model-sources.ts';
import { modelSourcesEn } from '../../src/i18n/en/sources.ts';
import { sourceIn } from '../../src/i18n/model-source.ts';

/** Small words that English has not. */
const dutch =
  /\b(?:de|het|een|van|voor|bij|met|uit|niet|zoals|op|tabel|aanname|eigen|afleiding|bijlage|berekening|hoofdstuk|genoemde|vergelijking|naar)\b/i;
/** Names of Dutch publications and places stay Dutch. */
const names = /Besluit kwaliteit leefomgeving|Compendium voor de Leefomgeving|Huishoudens|\bde Bruin\b/g;

describe('sources in English', () => {
  it('carry no Dutch title or place', () => {
    for (const key of Object.keys(modelSources)) {
      const { title, where } = sourceIn(key, modelSourcesEn) ?? { title: '', where: '' };
      expect(`${title} ${where}`.replaceAll(names, ''), key).not.toMatch(dutch);
    }
  });

  it('are those of the model files, with the same figures', () => {
    const numbers = (text: string) =>
      [...text.replaceAll(/(\d),(\d)/g, '$1.$2').matchAll(/\d+(?:\.\d+)?/g)].map(String).toSorted();
    for (const [key, { title, where }] of Object.entries(modelSourcesEn)) {
      const own = modelSources[key];
      expect(own, key).toBeDefined();
      expect(numbers(`${title} ${where}`), key).toEqual(numbers(`${own?.title} ${own?.where}`));
    }
  });
});
