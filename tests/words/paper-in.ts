/** The report of a drawn case alone, without the screens, with whatever else it is given. */
import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { releasedModels } from '../../src/engine/models/models.ts';
import { formatFor } from '../../src/i18n/format.ts';
import { fetchedInFull } from '../../src/i18n/full-words.ts';
import { fetched } from '../../src/i18n/speak.ts';
import { ReportPage } from '../../src/report/report-page.tsx';
import type { ReportProps } from '../../src/report/report-part.ts';
import type { Tongue } from './contradictions.ts';
import type { DrawnCase } from './drawn-case.ts';

export async function paperIn(tongue: Tongue) {
  const words = {
    t: await fetchedInFull(tongue),
    f: formatFor(tongue),
    r: await fetched(tongue, 'report'),
    d: await fetched(tongue, 'decision'),
    a: await fetched(tongue, 'annex'),
    c: await fetched(tongue, 'consequences'),
  };
  const paper = ({ dossier, scene, assessment, before, open }: DrawnCase, more: Partial<ReportProps> = {}): string =>
    renderToString(
      h(ReportPage, {
        ...words,
        scope: 'internal',
        dossier: { ...dossier, route: 'bopa' },
        scene,
        assessment,
        before,
        told: null,
        open: open && { assessment: open, told: null },
        reportNumber: 'RN-7K2M-Q0XD',
        models: releasedModels,
        date: '',
        link: '',
        ...more,
      }),
    );
  return { paper, words };
}
