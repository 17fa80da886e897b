/** What the screens and the report say of a case, as a browser would show it: drawn by the same components, without one. */
import { type ComponentType, h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { vi } from 'vitest';
import { releasedModels } from '../../src/engine/models/models.ts';
import { formatFor } from '../../src/i18n/format.ts';
import { fetchedInFull } from '../../src/i18n/full-words.ts';
import { fetched, learn } from '../../src/i18n/speak.ts';
import type { ReportProps } from '../../src/report/report-part.ts';
import type { Tongue } from './contradictions.ts';
import type { DrawnCase } from './drawn-case.ts';

export interface Pages {
  readonly card: string;
  readonly grounds: string;
  readonly outcome: string;
  readonly confidence: string;
  readonly table: string;
  readonly measures: string;
  readonly compare: string;
  readonly talk: string;
  readonly report: string;
  readonly publicReport: string;
}

const screens = async () => {
  vi.stubGlobal('Worker', class {});
  vi.stubGlobal('window', { addEventListener: () => undefined });
  vi.stubGlobal('document', { addEventListener: () => undefined });
  vi.stubGlobal('localStorage', { getItem: () => null, setItem: () => undefined });
  vi.stubGlobal('location', { hash: '', search: '', pathname: '/', origin: 'https://example.invalid' });
  const { store } = await import('../../src/app/state/store.ts');
  return {
    store,
    ...(await import('../../src/app/work/outcome/verdict-card.tsx')),
    ...(await import('../../src/app/work/outcome/grounds.tsx')),
    ...(await import('../../src/app/work/outcome/outcome-step.tsx')),
    ...(await import('../../src/app/work/outcome/confidence.tsx')),
    ...(await import('../../src/app/work/outcome/table-screen.tsx')),
    ...(await import('../../src/app/work/measures/measures-step.tsx')),
    ...(await import('../../src/app/work/variants/compared.tsx')),
    ...(await import('../../src/app/work/talk/talk-outcome.tsx')),
    ...(await import('../../src/report/report-page.tsx')),
  };
};

/** Everything is fetched and learnt once; from then on a case is drawn in an instant. */
export async function pagesIn(tongue: Tongue): Promise<(one: DrawnCase) => Pages> {
  const all = await screens();
  const words = {
    t: await fetchedInFull(tongue),
    r: await fetched(tongue, 'report'),
    d: await fetched(tongue, 'decision'),
    a: await fetched(tongue, 'annex'),
    c: await fetched(tongue, 'consequences'),
    f: formatFor(tongue),
  };
  await learn(tongue);
  const drawn = <Props extends object>(part: ComponentType<Props>, props: Props) => renderToString(h(part, props));
  return ({ dossier, scene, assessment, before, open }) => {
    all.store.setState({
      language: tongue,
      dossier,
      screen: { kind: 'work', step: 'uitkomst' },
      outcome: { kind: 'ready', assessment },
    });
    const report = (scope: ReportProps['scope']) =>
      drawn(all.ReportPage, {
        ...words,
        scope,
        dossier,
        scene,
        assessment,
        before,
        told: null,
        open: open && { assessment: open, told: null },
        reportNumber: 'RN-7K2M-Q0XD',
        models: releasedModels,
        date: '–',
        link: '',
      });
    return {
      card: drawn(all.VerdictCard, {}),
      grounds: drawn(all.Grounds, { assessment, dossier }),
      outcome: drawn(all.OutcomeStep, { dossier }),
      confidence: drawn(all.Confidence, { assessment }),
      table: drawn(all.TableScreen, {}),
      measures: drawn(all.MeasuresStep, { dossier }),
      compare: drawn(all.Compared, { dossier, answers: [assessment] }),
      talk:
        drawn(all.TalkLights, { before: before ?? assessment, after: assessment }) +
        drawn(all.TalkReasons, { dossier, before: before ?? assessment, after: assessment }),
      report: report('internal'),
      publicReport: open ? report('public') : '',
    };
  };
}
