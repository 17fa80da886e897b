/** What the screens and the report say of a case, as a browser would show it: drawn by the same components, without one. */
import { type ComponentType, h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { vi } from 'vitest';
import type { JudgedSite } from '../../src/app/actions/judge-sites.ts';
import { cardOf, readCard } from '../../src/archive/card.ts';
import { activeVariant } from '../../src/archive/dossier.ts';
import { recordOf } from '../../src/archive/outcomes.ts';
import { releasedModels } from '../../src/engine/models/models.ts';
import { criterionIds } from '../../src/engine/scene/assessment.ts';
import { chargeSpread } from '../../src/i18n/charge-spread.ts';
import { formatFor } from '../../src/i18n/format.ts';
import { fetchedInFull } from '../../src/i18n/full-words.ts';
import { reasonsOf } from '../../src/i18n/reasons.ts';
import { fetched, learn } from '../../src/i18n/speak.ts';
import { stateOf } from '../../src/i18n/states.ts';
import { planFacts } from '../../src/report/plan-facts.ts';
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
  /** The text of a decision along one route, and what the clipboard takes of it. */
  readonly decision: string;
  readonly clipboard: string;
  /** What a letter of the municipality is filled with, field by field. */
  readonly letter: string;
  readonly sheet: string;
  readonly publicSheet: string;
  readonly visit: string;
  /** Who does what next, on the screen. */
  readonly next: string;
  readonly sites: string;
  /** The dot of the site on the map of the overview, with the legend. */
  readonly sitesMap: string;
  /** Where can it stand, and what the table of the map says, of places that have the colour of this one. */
  readonly places: string;
  readonly placesTable: string;
  /** What the bar of steps says of the outcome. */
  readonly steps: string;
  /** What an older engine gave, and what comes out now: the same here. */
  readonly earlier: string;
  /** The start page's line of the dossier, as it is kept. */
  readonly list: string;
  /** The card of the worst building of each reason, by the number on its pin. */
  readonly cards: readonly string[];
  /** What the plan changes, building by building; empty without a plan. */
  readonly differences: string;
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
    ...(await import('../../src/app/work/outcome/under-reasons.tsx')),
    ...(await import('../../src/app/work/outcome/below-grounds.tsx')),
    ...(await import('../../src/app/work/outcome/confidence.tsx')),
    ...(await import('../../src/app/work/outcome/table-screen.tsx')),
    ...(await import('../../src/app/work/measures/measures-step.tsx')),
    ...(await import('../../src/app/work/variants/compared.tsx')),
    ...(await import('../../src/app/work/talk/talk-outcome.tsx')),
    ...(await import('../../src/app/work/outcome/building-card.tsx')),
    ...(await import('../../src/app/work/outcome/outcome-more.tsx')),
    ...(await import('../../src/app/work/outcome/next-steps.tsx')),
    ...(await import('../../src/app/work/outcome/visit-screen.tsx')),
    ...(await import('../../src/app/work/measures/difference-list.tsx')),
    ...(await import('../../src/i18n/plan-marks.ts')),
    ...(await import('../../src/app/desks/overzicht/sites-table.tsx')),
    ...(await import('../../src/app/desks/overzicht/sites-map.tsx')),
    ...(await import('../../src/app/work/measures/where-section.tsx')),
    ...(await import('../../src/app/work/outcome/rest-of-the-map.tsx')),
    ...(await import('../../src/app/work/outcome/earlier-outcome.tsx')),
    ...(await import('../../src/app/work/step-summary.tsx')),
    ...(await import('../../src/app/start/dossier-list.tsx')),
    ...(await import('../../src/report/decision-page.tsx')),
    ...(await import('../../src/report/decision-said.ts')),
    ...(await import('../../src/report/map-sheet.tsx')),
    ...(await import('../../src/report/report-page.tsx')),
  };
};

/** Everything is fetched and learnt once; from then on a case is drawn in an instant, with the card of what was clicked. */
export async function pagesIn(tongue: Tongue): Promise<(one: DrawnCase, clicked?: string) => Pages> {
  const all = await screens();
  const words = {
    t: await fetchedInFull(tongue),
    r: await fetched(tongue, 'report'),
    d: await fetched(tongue, 'decision'),
    a: await fetched(tongue, 'annex'),
    c: await fetched(tongue, 'consequences'),
    f: formatFor(tongue),
  };
  const sitesWords = await fetched(tongue, 'overzicht');
  await learn(tongue);
  const drawn = <Props extends object>(part: ComponentType<Props>, props: Props) => renderToString(h(part, props));
  return ({ dossier, scene, assessment, before, open }, clicked) => {
    const show = () =>
      all.store.setState({
        language: tongue,
        dossier,
        screen: { kind: 'work', step: 'uitkomst' },
        outcome: { kind: 'ready', assessment },
        judged: activeVariant(dossier),
        where: null,
      });
    show();
    const paper = (scope: ReportProps['scope']): ReportProps => ({
      ...words,
      scope,
      dossier: { ...dossier, route: dossier.route ?? 'bopa' },
      scene,
      assessment,
      before,
      plan: planFacts(scene, releasedModels),
      spread: chargeSpread(releasedModels, assessment),
      told: null,
      open: open && { assessment: open, told: null },
      reportNumber: 'RN-7K2M-Q0XD',
      models: { ...releasedModels, policy: dossier.policy ?? releasedModels.policy },
      date: '',
      link: '',
    });
    const report = (scope: ReportProps['scope']) => drawn(all.ReportPage, paper(scope));
    const decision = () => (open ? drawn(all.DecisionPage, paper('public')) : '');
    const line = { key: 'a', name: 'Marktstraat 18', listed: null, dossierId: null };
    const answer: NonNullable<JudgedSite['answer']> = {
      verdict: assessment.verdict,
      exposures: assessment.exposures,
      notGreen: assessment.notGreen,
      notGreenAt: assessment.notGreenAt,
      conditional: assessment.conditional,
      unmet: [...new Set(assessment.criteria.flatMap(({ id, status }) => (status === 'unmet' ? [id] : [])))],
      missing: assessment.missing.map(({ what }) => what),
      pending: criterionIds.filter((id) => stateOf(assessment.criteria, id) === 'pending'),
      homes: null,
      homesLeast: false,
      host: '',
      machine: scene.machines[0] as (typeof scene.machines)[number],
    };
    const machine = scene.machines[0] as (typeof scene.machines)[number];
    const { verdict, notGreen, exposures, notGreenAt } = assessment;
    const spot = { verdict, notGreen, exposures, notGreenAt, machine, distanceM: 7 };
    const spots = [{ ...spot, from: machine.point, to: machine.point }];
    /** Of a place that is red every other one is better. */
    const lookedFor = () =>
      all.store.setState({
        where: { kind: 'ready', spots, of: dossier },
        outcome: {
          kind: 'ready',
          assessment: { ...assessment, verdict: 'red', exposures: { night: 'red', day: 'red' } },
        },
      });
    const site = { line, point: machine.point, answer, problem: null, facts: null };
    return drawnWhenRead(show, {
      card: () => drawn(all.VerdictCard, {}),
      // The question and what would turn it stand below the reasons.
      grounds: () =>
        [all.Grounds, all.UnderReasons, all.Turns].map((part) => drawn(part, { assessment, dossier })).join(''),
      outcome: () => drawn(all.OutcomeStep, { dossier }) + drawn(all.UnderReasons, { assessment, dossier }),
      confidence: () => drawn(all.Confidence, { assessment, planned: activeVariant(dossier).measures.length > 0 }),
      table: () => drawn(all.Tables, { before }),
      measures: () => drawn(all.MeasuresStep, { dossier }),
      compare: () => drawn(all.Compared, { dossier, answers: [assessment] }),
      talk: () =>
        drawn(all.TalkLights, { before: before ?? assessment, after: assessment }) +
        drawn(all.TalkReasons, { dossier, before: before ?? assessment, after: assessment }),
      decision,
      // As `copyForWord` takes it: the text alone, without what stands beside it for the officer.
      clipboard: () => /<article[^>]*id="decision-text"[^>]*>([\s\S]*)<\/article>/.exec(decision())?.[1] ?? '',
      letter: () =>
        open
          ? Object.values(all.letterFields(paper('public')) ?? {})
              .flat()
              .join('\n')
          : '',
      sheet: () => drawn(all.MapSheet, paper('internal')),
      publicSheet: () => (open ? drawn(all.MapSheet, paper('public')) : ''),
      visit: () => drawn(all.VisitScreen, {}),
      next: () => drawn(all.NextSteps, { assessment, dossier }),
      sites: () =>
        drawn(all.SitesTable, {
          lines: [line],
          judged: new Map([['a', { line, point: null, answer, problem: null, facts: null }]]),
          assume: { neutral: false, unknownAsHome: false },
          say: String,
          t: sitesWords,
        }),
      sitesMap: () => drawn(all.SitesMap, { lines: [line], judged: new Map([['a', site]]), t: sitesWords }),
      places: () => {
        lookedFor();
        return drawn(all.WhereSection, { dossier });
      },
      placesTable: () => {
        lookedFor();
        return drawn(all.RestOfTheMap, { dossier, assessment });
      },
      steps: () => drawn(all.StepSummary, { step: 'uitkomst' as const, dossier }),
      earlier: () => {
        const then = recordOf(assessment, activeVariant(dossier).name, '2026-11-29T10:00:00.000Z');
        const outcomes = [JSON.parse(JSON.stringify({ ...then, engineVersion: '0.1.0' }))];
        return drawn(all.EarlierOutcome, { assessment, dossier: { ...dossier, scope: 'internal' as const, outcomes } });
      },
      list: () => {
        const outcomes = [recordOf(assessment, activeVariant(dossier).name, '2026-11-30T10:00:00.000Z')];
        const card = JSON.parse(JSON.stringify(cardOf({ ...dossier, outcomes })));
        all.store.setState({ cards: [readCard(card, dossier.id)] });
        return drawn(all.DossierList, {});
      },
      cards: () =>
        (clicked === undefined
          ? reasonsOf(assessment.criteria).map(({ worst }) => worst?.receptor ?? '')
          : [clicked]
        ).map((id) => drawn(all.BuildingCard, { id, assessment, dossier })),
      differences: () =>
        before ? drawn(all.DifferenceList, { kinds: all.differenceOf(before, assessment), dossier }) : '',
      report: () => report('internal'),
      publicReport: () => (open ? report('public') : ''),
    });
  };
}

/** Each page when somebody reads it, and once: few tests read all of them. */
function drawnWhenRead(show: () => void, makers: { readonly [Page in keyof Pages]: () => Pages[Page] }): Pages {
  const known = new Map<string, Pages[keyof Pages]>();
  const pages = {};
  for (const [page, make] of Object.entries(makers))
    Object.defineProperty(pages, page, {
      enumerable: true,
      get() {
        if (!known.has(page)) {
          show();
          known.set(page, make());
        }
        return known.get(page);
      },
    });
  return pages as Pages;
}
