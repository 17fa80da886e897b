/** The example of a list is one that the reader of lists reads; no sentence there sends one to a button that is elsewhere. */
import { expect, it } from 'vitest';
import { fetched } from '../../src/i18n/speak.ts';
import { readSites } from '../../src/modules/overzicht/site-list.ts';

it.each(['nl', 'en'] as const)('the example is read, in %s', async (tongue) => {
  const { example } = await fetched(tongue, 'overzicht');
  const read = readSites(example);
  expect(read.ok && read.value).toMatchObject([
    { problem: null, address: 'Marktstraat 62, Lindervoort', siting: 'gevel' },
  ]);
});

it.each([
  ['nl', 'bestand met'],
  ['en', 'file with'],
] as const)('a service that is silent sends nobody to a file of buildings, in %s', async (tongue, file) => {
  const { problems: own } = await fetched(tongue, 'overzicht');
  const problems: Readonly<Record<string, string>> = { ...(await fetched(tongue, 'problems')), ...own };
  const services = Object.entries(problems).filter(([code]) => code.startsWith('service-'));
  expect(services.length).toBeGreaterThan(5);
  expect(services.filter(([, sentence]) => sentence.includes(file))).toEqual([]);
});
