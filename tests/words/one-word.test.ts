/** One thing has one word: what the register calls a pand is a pand in every Dutch sentence, and in the manual. */
import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../..');
const rooms = readdirSync(resolve(root, 'src/i18n/nl')).map((name) => `src/i18n/nl/${name}`);
const read = [...rooms, 'docs/handleiding.md', 'docs/meldingen.md'];

/** The law names a kwetsbaar gebouw, the register is called so, and the list of words explains the one by the other. */
const allowed =
  /kwetsbaar gebouw|kwetsbare gebouwen|Adressen en Gebouwen|een huis, winkel of gebouw met een eigen nummer/gi;

it('no sentence calls a pand a gebouw', () => {
  const other = read.flatMap((path) =>
    readFileSync(resolve(root, path), 'utf8')
      .replaceAll(allowed, '')
      .split('\n')
      .filter((line) => /\bgebouw(?:en)?\b/i.test(line))
      .map((line) => `${path}: ${line.trim()}`),
  );
  expect(other).toEqual([]);
  expect(rooms.length).toBeGreaterThan(25);
});
