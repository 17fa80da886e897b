/** What became of every record is told where people look: beside the sources on the screen, and in the report. */
import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { expect, it } from 'vitest';
import { sourcesEn } from '../../src/i18n/en/sources.ts';
import { reportNl } from '../../src/i18n/nl/report.ts';
import { sourcesNl } from '../../src/i18n/nl/sources.ts';
import { caseOf, draw } from './drawn-case.ts';
import { pagesIn } from './pages.ts';

const ledger = [
  {
    source: 'panden.geojson',
    records: 1234,
    used: 1229,
    setAside: [
      { reason: 'historical', count: 2 },
      { reason: 'status: Pand gesloopt', count: 1 },
    ],
    open: [{ reason: 'status-unknown', count: 2, where: [121_000, 486_000] }],
  },
] as const;
const openPlaces = [{ id: 'a', reason: 'status-unknown', box: [121_000, 486_000, 121_010, 486_010] }] as const;

it.each([
  [
    'nl',
    sourcesNl,
    [
      'panden.geojson: 1.229 van 1.234 regels gebruikt.',
      'oude versie (2), Pand gesloopt (1)',
      'status is niet bekend (2)',
    ],
  ],
  ['en', sourcesEn, ['1,229', '1,234', 'Pand gesloopt (1)']],
] as const)('on the screen, %s', async (tongue, words, said) => {
  const [drawn] = draw(1, 1);
  if (!drawn) throw new Error('nothing drawn');
  const one = caseOf(drawn);
  const dossier = { ...one.dossier, surroundings: { ...one.dossier.surroundings, ledger, openPlaces } };
  const pages = (await pagesIn(tongue))({ ...one, dossier });
  const { LedgerSection } = await import('../../src/app/work/surroundings/ledger-section.tsx');
  const screen = renderToString(h(LedgerSection, { dossier, t: words }));
  for (const text of said) expect(screen).toContain(text);
  for (const answer of Object.values(words.found)) expect(screen).toContain(answer);
  if (tongue !== 'nl') return;
  expect(pages.report).toContain(reportNl.ledger);
  expect(pages.report).toMatch(/panden\.geojson<\/t[hd]>.*1\.234<.*1\.229<.*>3<.*>2</);
});
