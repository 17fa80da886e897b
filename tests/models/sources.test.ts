/** Sources as somebody reads them aloud in a courtroom: no file names, no keys, nothing from memory. */
import { expect, it } from 'vitest';
import { modelSources } from '../../src/engine/models/model-sources.ts';

it('no source is worded for the makers alone', () => {
  const words = Object.entries(modelSources).map(([key, { title, where }]) => `${key}: ${title} (${where})`);
  expect(words.length).toBeGreaterThan(25);
  expect(
    words.filter((line) => /\.(?:json|md|ts)\b|uit het hoofd|model-note \(|kleuren onderscheiden|models\//.test(line)),
  ).toEqual([]);
});
