/**
 * Sentences and rows that stand beside the colour, each against the numbers that it is made of: the comparison, what is weighed, an
 * own solution, what it was without the plan, and the tips.
 */
import { describe, expect, it } from 'vitest';
import { releasedModels } from '../../src/engine/models/models.ts';
import {
  criterionIds,
  type OtherHour,
  type State,
  type TippingPoint,
  type WholeAssessment,
} from '../../src/engine/scene/assessment.ts';
import { unanswered } from '../../src/engine/scene/scene.ts';
import { chargeSpread } from '../../src/i18n/charge-spread.ts';
import { formatFor } from '../../src/i18n/format.ts';
import { fetchedInFull } from '../../src/i18n/full-words.ts';
import { oneStreet } from '../../src/i18n/names-listed.ts';
import { fetched } from '../../src/i18n/speak.ts';
import { enoughAt, notVaried } from '../../src/i18n/verdict-sentences.ts';
import { demo } from '../engine/scenes.ts';
import { idsOf, stateIn, textOf } from './contradictions.ts';
import { bare, caseOf, caseOn, type DrawnCase, draw } from './drawn-case.ts';
import { pagesIn } from './pages.ts';

const drawn = draw(611, 16).map(caseOf);
const orange = caseOn(demo('demo-orange'), bare);
const others = [
  orange,
  caseOn(demo('demo-orange'), { ...bare, plan: 'first package' }),
  caseOn(demo('demo-green'), bare),
  caseOn(demo('demo-red'), bare),
];
const cases = [...drawn, ...others];

/** Paper keeps a number and its unit on one line. */
const plain = (html: string) => textOf(html).replaceAll('\u00a0', ' ').replaceAll(/\s+/g, ' ').trim();
const withPoints = (one: DrawnCase, tippingPoints: readonly TippingPoint[]): DrawnCase => ({
  ...one,
  assessment: { ...one.assessment, tippingPoints },
});
const point = (input: string, to: TippingPoint['to'], more: Partial<TippingPoint> = {}): TippingPoint => ({
  input,
  from: null,
  to,
  verdict: 'red',
  receptor: null,
  sentence: '',
  ...more,
});

const inState = (one: WholeAssessment, state: State) =>
  criterionIds.filter((id) => idsOf(one).includes(id) && stateIn(one, id) === state);

describe.each(['nl', 'en'] as const)('in %s', (tongue) => {
  it('each row of the comparison is the state or the number of its variant', async () => {
    const drawnPages = await pagesIn(tongue);
    const [t, w] = [await fetchedInFull(tongue), await fetched(tongue, 'talk')];
    const names = await fetched(tongue, 'measures');
    const f = formatFor(tongue);
    for (const one of cases) {
      const { assessment, scene } = one;
      const rows = new Map(
        [...drawnPages(one).compare.matchAll(/<th scope="row"[^>]*>([\s\S]*?)<\/th>([\s\S]*?)<\/tr>/g)].map(
          ([, name = '', cell = '']) => [plain(name), plain(cell)],
        ),
      );
      const row = (name: string) => rows.get(name) ?? `no row ${name}`;
      const fact = (id: string) => assessment.weighing.find((other) => other.id === id);
      const chips = (state: State) =>
        inState(assessment, state)
          .map((id) => t.criteria[id].chip)
          .join(', ');
      const waits = chips('pending');
      const fails = chips('unmet');
      expect(row(t.ui.criteriaFailing)).toBe(
        [fails || t.ui.none, waits && t.ui.waitsOn(waits)].filter(Boolean).join('; '),
      );
      const counts = [...row(w.stand).matchAll(/(\d+) /g)].map(([, count]) => Number(count));
      expect(Math.max(...counts)).toBe(idsOf(assessment).length);
      for (const state of ['unmet', 'unknown', 'pending', 'assumed'] as const) {
        const count = inState(assessment, state).length;
        const said = row(w.stand).includes(`${count} ${t.states[state]}`);
        if (count > 0 && count < idsOf(assessment).length) expect([state, said]).toEqual([state, true]);
        else if (count === 0) expect(row(w.stand)).not.toContain(` ${t.states[state]}`);
      }
      const once = waits ? ` ${w.onceShown}` : '';
      const least = (id: string, amount: string) =>
        (fact(id)?.details?.['uncounted'] ?? 0) === 0 ? amount : t.ui.atLeast(amount);
      const cell = (id: string) => least(id, f.number(fact(id)?.value ?? 0));
      expect(row(w.homesUnmet)).toBe(cell('homes-where-unmet') + once);
      expect(row(w.personsUnmet)).toBe(
        least('homes-where-unmet', f.number(Number(fact('homes-where-unmet')?.details?.['persons'] ?? 0))) + once,
      );
      expect(row(w.homesWithGlass)).toBe(cell('homes-with-broken-panes'));
      expect(row(w.homesEvacuated)).toBe(cell('evacuation'));
      expect(row(t.ui.plan)).toBe(scene.measures.map((id) => names[id]?.name).join('; ') || t.ui.none);
      const [first] = assessment.measureSets;
      const packages = row(t.ui.sets);
      const at = enoughAt(assessment);
      if (!first) expect(packages).toBe(waits && !fails && at ? w.planSuffices[at] : t.ui.none);
      for (const id of first?.measures ?? []) expect(packages).toContain(names[id]?.name ?? id);
      if (first && assessment.measureSets.length > 1)
        expect(packages).toMatch(new RegExp(` ${assessment.measureSets.length}:`));
      if (first) expect(packages).toContain(t.comes[first.verdict === 'undetermined' ? 'open' : first.grade]);
    }
  });

  it('what is met follows from answers only where somebody gave one', async () => {
    const drawnPages = await pagesIn(tongue);
    const r = await fetched(tongue, 'report');
    const green = demo('demo-green');
    const none = { ...green, judgements: {}, answers: unanswered };
    const id = green.buildings[0]?.id ?? '';
    const given = [
      { ...none, answers: { ...unanswered, sharedEntrance: false } },
      { ...none, answers: { ...unanswered, vehicleApproach: 'none' as const } },
      { ...none, answers: { ...unanswered, placesOfStay: 'none' as const } },
      { ...none, answers: { ...unanswered, dwellingBeside: false } },
      { ...none, judgements: { [id]: { confirmed: true } } },
    ];
    for (const [scene, said, unsaid] of [
      [none, r.accordingToRegister, r.accordingTo],
      ...given.map((one) => [one, r.accordingTo, r.accordingToRegister] as const),
    ] as const) {
      const one = caseOn(scene, bare);
      expect(inState(one.assessment, 'met').length).toBeGreaterThan(0);
      const text = plain(drawnPages(one).report);
      expect(text).toContain(said);
      expect(text).not.toContain(unsaid);
    }
  });

  it('without the plan: the colour and the counts are those of the same place without it', async () => {
    const drawnPages = await pagesIn(tongue);
    const t = await fetchedInFull(tongue);
    const form =
      tongue === 'nl' ? /Zonder maatregelen: ([^.]*)\. ([^.]*)\./g : /Without measures: ([^.]*)\. ([^.]*)\./g;
    const planned = cases.filter(({ before }) => before);
    expect(planned.length).toBeGreaterThan(3);
    for (const one of cases) {
      const said = [...plain(drawnPages(one).report).matchAll(form)];
      if (!one.before) {
        expect(said).toEqual([]);
        continue;
      }
      // On the first page and in chapter 7.
      expect(said).toHaveLength(2);
      for (const [, colour = '', counts = ''] of said) {
        const { verdict } = one.before;
        expect(colour.toLowerCase()).toContain(
          (one.before.notGreen ? t.verdict['not-green'] : t.verdict[verdict]).word.toLowerCase(),
        );
        for (const state of ['unmet', 'unknown', 'pending', 'assumed'] as const) {
          const count = inState(one.before, state).length;
          if (count > 0 && count < idsOf(one.before).length) expect(counts).toContain(`${count} ${t.states[state]}`);
          if (count === 0) expect(counts).not.toContain(` ${t.states[state]}`);
        }
      }
    }
  });

  it('what is weighed beside the colour is told with its number, and nothing that is not there', async () => {
    const drawnPages = await pagesIn(tongue);
    const r = await fetched(tongue, 'report');
    const words = r.steps.outcome.weighing;
    const f = formatFor(tongue);
    // Each of them as it comes, and with one and with several.
    const counted = (value: number): DrawnCase => ({
      ...orange,
      assessment: {
        ...orange.assessment,
        weighing: Object.keys(words).map((id) => ({ id, value, unit: 'homes', details: { withinM: 37 } })),
      },
    });
    for (const one of [...cases, counted(0), counted(1), counted(23)]) {
      const { report } = drawnPages(one);
      const text = plain(report);
      const weighed = one.assessment.weighing.filter(({ id, value }) => id in words && value > 0);
      expect(text.includes(r.weighingHeading)).toBe(weighed.length > 0);
      for (const { id, value, details } of weighed) {
        const metres = f.wholeMetres(Number(details?.['withinM'] ?? 0));
        const line = words[id as keyof typeof words](value, metres, (details?.['uncounted'] ?? 0) !== 0);
        expect(line).toMatch(new RegExp(`\\b${value}\\b`));
        expect(text).toContain(plain(line));
      }
      const list = report.slice(report.indexOf(`<h3>${r.weighingHeading}`)).split('</ul>')[0] ?? '';
      expect(weighed.length === 0 ? [] : [...list.matchAll(/<li>/g)]).toHaveLength(weighed.length);
    }
  });

  it('how sure it is says of how many buildings use and panes were not varied, on screen and on paper', async () => {
    const drawnPages = await pagesIn(tongue);
    const { outcome } = { outcome: await fetched(tongue, 'outcome') };
    const t = await fetchedInFull(tongue);
    for (const count of [0, 1, 23]) {
      let left = count;
      const receptors = orange.assessment.receptors.map((one) => ({
        ...one,
        basis: one.class !== 'geen' && left-- > 0 ? ('proposal' as const) : ('confirmed' as const),
      }));
      const confidence = { green: 0, orange: 1, red: 0, undetermined: 0 };
      const pages = drawnPages({ ...orange, assessment: { ...orange.assessment, receptors, confidence } });
      for (const page of [pages.confidence, pages.report]) {
        const said = /(?:Gebruik en soort ruit|Use and kind of pane)[^.]*\./.exec(plain(page))?.[0] ?? '';
        // Of those that decide it is said beside the number, and then once.
        const beside = notVaried({ ...orange.assessment, receptors }, t);
        expect(said === '').toBe(count === 0 || beside !== '');
        if (said !== '' && count > 1) expect(said).toContain(` ${count} `);
        if (said !== '' && count === 1) expect(said).toMatch(/het ene pand|the one building/);
        expect(plain(page)).toContain(plain(outcome.counted(beside === '' ? count : 0, false)));
        expect(plain(page)).toContain(plain(beside));
      }
    }
  });

  it('how sure it is says that it is of a plan, where there is one, and of how many times the numbers are', async () => {
    const drawnPages = await pagesIn(tongue);
    const withPlan = caseOn(demo('demo-orange'), { ...bare, plan: 'first package' });
    expect(withPlan.scene.measures.length).toBeGreaterThan(0);
    for (const one of [orange, withPlan]) {
      const confidence = { green: 0, orange: 0, red: 0, undetermined: 0, [one.assessment.verdict]: 1 };
      const receipt = { ...one.assessment.receipt, samples: 400 };
      const pages = drawnPages({ ...one, assessment: { ...one.assessment, receipt, confidence } });
      for (const page of [pages.confidence, pages.report]) {
        expect(plain(page)).toMatch(tongue === 'nl' ? /per 100 keer dat/ : /per 100 times that/);
        // Of how many there were in all, the screen makes no second number.
        if (page === pages.confidence) expect(plain(page)).not.toMatch(/\b400\b/);
        expect(/Er is gerekend met het plan\.|It calculated with the plan\./.test(plain(page))).toBe(one === withPlan);
      }
    }
  });

  it('an own solution is told with its evidence, or that it waits for it, and inside only', async () => {
    const drawnPages = await pagesIn(tongue);
    const [t, a, g] = [await fetchedInFull(tongue), await fetched(tongue, 'annex'), await fetched(tongue, 'grounds')];
    const scene = demo('demo-orange');
    const criteria = ['C-ADJ', 'C-GLI', 'C-DEB'] as const;
    for (const evidence of [null, 'EV-2026-9']) {
      const equivalent = { text: 'een eigen wand van staal', criteria, evidence };
      const one = caseOn({ ...scene, answers: { ...scene.answers, equivalent } }, { ...bare, tips: true });
      const answered = criteria.filter((id) => stateIn(orange.assessment, id) === 'unmet');
      for (const id of answered) expect(stateIn(one.assessment, id)).toBe(evidence ? 'met-by-evidence' : 'pending');
      const { report, publicReport } = drawnPages(one);
      expect(plain(report)).toContain(`${a.equivalent} ${equivalent.text}`);
      const paper = g.papers['equivalent-evidence'] ?? '';
      const line = plain(/<dt>[^<]*<\/dt><dd>een eigen wand[\s\S]*?<\/dl>/.exec(report)?.[0] ?? '');
      expect(line.endsWith(evidence ?? t.states.pending)).toBe(true);
      expect(plain(report).includes(`${paper} (${evidence})`)).toBe(evidence !== null);
      expect(plain(publicReport)).not.toMatch(/eigen wand|EV-2026/);
    }
    expect(plain(drawnPages(orange).report)).not.toContain(`${a.equivalent} een`);
  });

  it('what it would become is called by its state, on every face that tells what would turn it', async () => {
    const drawnPages = await pagesIn(tongue);
    const [t, g] = [await fetchedInFull(tongue), await fetched(tongue, 'grounds')];
    const small = (state: keyof typeof t.verdict) => t.verdict[state].word.toLowerCase();
    for (const [verdict, notGreen, word] of [
      ['undetermined', undefined, small('undetermined')],
      ['undetermined', 'all', small('not-green')],
      ['undetermined', 'some', t.ui.unsettled],
      ['red', undefined, small('red')],
      ['green', undefined, small('green')],
    ] as const) {
      const pages = drawnPages(
        withPoints(orange, [point('sharedEntrance', true, { verdict, ...(notGreen ? { notGreen } : {}) })]),
      );
      // The line below the colour holds colours only: a question that is left turns nothing.
      if (verdict !== 'undetermined')
        for (const page of [pages.grounds, pages.report]) expect(plain(page)).toContain(g.turns(word));
      const [asks, says] = [plain(pages.visit), plain(pages.report)];
      expect(says).toMatch(new RegExp(`(?:Wordt|Becomes) ${word} (?:als|if) `));
      expect(asks).toMatch(new RegExp(`(?:dan|then) ${word}\\b`));
      if (notGreen === 'some') continue;
      for (const text of [asks, says]) expect(text).not.toContain(t.ui.unsettled);
    }
  });

  it('what counts as care until it is confirmed, and panes that a plan leaves out, are named wherever they are told', async () => {
    const drawnPages = await pagesIn(tongue);
    const [t, g] = [await fetchedInFull(tongue), await fetched(tongue, 'grounds')];
    const { next } = await fetched(tongue, 'outcome');
    const homes = orange.scene.buildings.filter(({ address }) => address?.startsWith('Marktstraat'));
    for (const [hour, unsure, panes] of [
      ['day', 0, 0],
      ['day', 1, 0],
      ['night', 2, 1],
      ['day', 3, 5],
      ['night', 6, 4],
    ] as const) {
      const ids = (count: number) => homes.slice(0, count).map(({ id }) => id);
      const otherHour: OtherHour = {
        hour,
        verdict: orange.assessment.verdict,
        unmet: [],
        pending: [],
        missing: [],
        set: null,
        unconfirmed: ids(unsure),
        panes: ids(panes),
        idle: [],
      };
      const pages = drawnPages({ ...orange, assessment: { ...orange.assessment, otherHour } });
      const some = (count: number) =>
        [
          oneStreet(homes.slice(0, Math.min(3, count)).map(({ address }) => String(address))).join(', '),
          t.ui.andOthers(Math.max(0, count - 3), 0),
        ].join('');
      const w = g.whyOther;
      for (const page of [pages.grounds, pages.report]) {
        const text = plain(page);
        if (unsure > 0) expect(text).toContain(w.unconfirmed(w.hour[hour], some(unsure)));
        else expect(text).not.toMatch(/als opvang, tot u|counts? as childcare/);
        if (panes > 0) expect(text).toContain(w.glassToo(some(panes)));
        else expect(text).not.toContain(w.glassToo('|').split('|')[0]?.trim());
      }
      const list = plain(pages.next);
      const all = homes.slice(0, unsure).map(({ address }) => address);
      if (unsure > 0) expect(list).toContain(next.confirm(all.join(', ')));
      else expect(list).not.toContain(next.confirm('|').split('|')[0]?.trim());
    }
  });

  it('care names where to look, the nearest first and the others counted', async () => {
    const drawnPages = await pagesIn(tongue);
    const t = await fetchedInFull(tongue);
    const { receptors } = orange.assessment;
    const open = receptors
      .filter(
        ({ host, basis, class: kind }) =>
          !host && ['proposal', 'unknown'].includes(basis) && ['kwetsbaar', 'beperkt-kwetsbaar'].includes(kind),
      )
      .toSorted((one, two) => one.distanceM - two.distanceM);
    for (const count of [1, 2, 4, 5, 9]) {
      const to = Number(open[count - 1]?.distanceM);
      const all = open.filter(({ distanceM }) => distanceM <= to);
      const ids = all.map(({ buildingId }) => buildingId);
      const one = withPoints(orange, [point('care', to, { from: all.length, receptors: ids })]);
      const pages = drawnPages(one);
      for (const page of [pages.grounds, pages.report]) {
        const text = plain(page);
        const told = all.slice(0, 4).map(({ buildingId }) => {
          const { address } = orange.scene.buildings.find(({ id }) => id === buildingId) ?? {};
          return / (\d+)$/.exec(address ?? '')?.[1] ?? String(address);
        });
        const line = new RegExp(`${tongue === 'nl' ? 'kijk bij' : 'look at'} ([^)]*)\\)`).exec(text)?.[1] ?? '';
        expect(line.match(/\d+(?=,| en | and |$)/g)?.slice(0, told.length)).toEqual(told);
        expect(line.includes(t.ui.andOthers(Math.max(1, all.length - 4), 0).trim())).toBe(all.length > 4);
      }
      expect(plain(pages.report)).toMatch(tongue === 'nl' ? /Kijk bij: Markt/ : /Look at: Markt/);
    }
  });

  it('a turn within what the model set leaves the charge says so, inside only and without a number', async () => {
    const drawnPages = await pagesIn(tongue);
    const { chargeWithin } = await fetched(tongue, 'tipping');
    const said = chargeWithin();
    expect(said).not.toMatch(/\d/);
    for (const one of others) {
      const spread = chargeSpread(releasedModels, one.assessment);
      const judged = one.assessment.scenarios.map(({ id }) => releasedModels.scenarios.find((of) => of.id === id));
      const ratios = judged.flatMap((of) => (of ? [of.chargeKgTnt] : []));
      expect(ratios.length).toBeGreaterThan(0);
      const least = Math.max(...ratios.map(({ low, design }) => low.value / design.value));
      const most = Math.min(...ratios.map(({ high, design }) => high.value / design.value));
      expect(spread).toEqual([least, most]);
      for (const [times, within] of [
        [least * 0.99, false],
        [least, true],
        [0.98, true],
        [1.2, true],
        [most, true],
        [most * 1.01, false],
      ] as const) {
        const pages = drawnPages(withPoints({ ...one, open: one.assessment }, [point('charge', times, { from: 1 })]));
        for (const page of [pages.report, pages.visit]) expect(plain(page).includes(said)).toBe(within);
        expect(plain(pages.publicReport)).not.toContain(said);
      }
      // Of nothing but the charge.
      const pages = drawnPages(
        withPoints(one, [point('wallFactor', 1.2), point('loadFactor', 1.1), point('pieces', 1.1)]),
      );
      for (const page of [pages.report, pages.visit]) expect(plain(page)).not.toContain(said);
    }
  });
});
