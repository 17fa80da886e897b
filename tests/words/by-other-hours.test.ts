/** A colour that is worse by the other hours is said nowhere without that: one suffix on every face; outside, that the other hours are judged apart. */
import { type ComponentType, h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { expect, it } from 'vitest';
import { cardOf, readCard } from '../../src/archive/card.ts';
import { activeVariant } from '../../src/archive/dossier.ts';
import { recordOf } from '../../src/archive/outcomes.ts';
import { type Verdict, verdicts, type WholeAssessment } from '../../src/engine/scene/assessment.ts';
import { otherThan } from '../../src/engine/scene/hours.ts';
import { elsewhenMore } from '../../src/i18n/by-hours.ts';
import { elsewhereSaid } from '../../src/i18n/elsewhere-said.ts';
import { fetchedInFull } from '../../src/i18n/full-words.ts';
import { otherHourHead } from '../../src/i18n/other-hour.ts';
import { fetched } from '../../src/i18n/speak.ts';
import { wayOut } from '../../src/i18n/verdict-sentences.ts';
import { demo } from '../engine/scenes.ts';
import { stateIn, textOf } from './contradictions.ts';
import { bare, caseOf, caseOn, type DrawnCase, draw } from './drawn-case.ts';
import { pagesIn } from './pages.ts';

const cases = [
  ...draw(611, 16).map(caseOf),
  ...['demo-green', 'demo-orange', 'demo-red'].map((name) => caseOn(demo(name), bare)),
];
/** As the head has them; what fails already while it waits is worse than what only waits. */
const gravity = ['green', 'orange', 'undetermined', 'not-green', 'red'] as const;
type Colour = (typeof gravity)[number];
const verdictOf = (colour: Colour): Verdict => (colour === 'not-green' ? 'undetermined' : colour);
const colourOf = ({ verdict, notGreen }: WholeAssessment): Colour =>
  verdict === 'undetermined' && notGreen ? 'not-green' : verdict;
/** The same, asked of these hours. */
const askedAt = (one: DrawnCase, exposure: 'night' | 'day'): DrawnCase => ({
  ...one,
  scene: { ...one.scene, answers: { ...one.scene.answers, exposure } },
  dossier: {
    ...one.dossier,
    variants: one.dossier.variants.map((each) => ({ ...each, answers: { ...each.answers, exposure } })),
  },
});
/** The first of each colour. */
const ofEach = gravity.flatMap((colour) => cases.find(({ assessment }) => colourOf(assessment) === colour) ?? []);
const tongues = ['nl', 'en'] as const;
/** Whatever tells a colour: the head, lists, tables, dots with their legend, places that are offered, papers. */
const faces = [
  ['card', 1],
  ['steps', 1],
  ['table', 1],
  ['compare', 1],
  ['talk', 1],
  ['measures', 1],
  ['sites', 1],
  ['list', 1],
  // In the sentence, above the places that have it, and on the button that takes one.
  ['places', 3],
  ['placesTable', 1],
  // Then and now.
  ['earlier', 2],
  ['report', 1],
  ['sheet', 1],
  ['visit', 1],
] as const;

it.each(tongues)(
  'every face says the worse colour by the other hours, and none that is no worse, in %s',
  async (tongue) => {
    const pages = await pagesIn(tongue);
    const t = await fetchedInFull(tongue);
    const { ringed } = await fetched(tongue, 'overzicht');
    const then = {
      night: tongue === 'nl' ? '; ʼs nachts ' : '; by night ',
      day: tongue === 'nl' ? '; overdag ' : '; by day ',
    };
    expect(ofEach).toHaveLength(5);
    for (const one of ofEach)
      for (const [asked, other] of [
        ['night', 'day'],
        ['day', 'night'],
      ] as const)
        for (const colour of gravity) {
          const now = colourOf(one.assessment);
          const exposures = {
            [asked]: one.assessment.verdict,
            [other]: verdictOf(colour),
          } as unknown as WholeAssessment['exposures'];
          const notGreenAt = [...(now === 'not-green' ? [asked] : []), ...(colour === 'not-green' ? [other] : [])];
          const hours = { exposures, notGreenAt };
          const drawn = pages({ ...askedAt(one, asked), assessment: { ...one.assessment, ...hours, otherHour: null } });
          const suffix = `${then[other]}${t.verdict[colour].word.toLowerCase()}`;
          const worse = gravity.indexOf(colour) > gravity.indexOf(now);
          for (const [face, times] of faces) {
            const said = (drawn[face].replaceAll('&nbsp;', ' ').match(new RegExp(suffix, 'gi')) ?? []).length;
            expect([face, said >= (worse ? times : 1)], `${now}${suffix}`).toEqual([face, worse]);
          }
          // A dot has no words: a ring, and the legend says what that is.
          expect(drawn.sitesMap.includes('overzicht-ring')).toBe(worse);
          expect(textOf(drawn.sitesMap).includes(ringed)).toBe(worse);
          expect(drawn.sitesMap).toContain(`shape-${now}`);
        }
  },
);

it.each(tongues)(
  'a dossier of an older release says no more of the other hours than it kept, in %s',
  async (tongue) => {
    const pages = await pagesIn(tongue);
    const { store } = await import('../../src/app/state/store.ts');
    const { DossierList } = await import('../../src/app/start/dossier-list.tsx');
    const t = await fetchedInFull(tongue);
    const [one] = ofEach;
    if (!one) throw new Error('no case');
    const kept = (more: object) => {
      pages(one);
      store.setState({ cards: [readCard({ ...cardOf(one.dossier), verdict: 'green', ...more }, one.dossier.id)] });
      return textOf(renderToString(h(DossierList, {}))).toLowerCase();
    };
    const word = (colour: Colour) => `${t.headline.elsewhen.day}${t.verdict[colour].word.toLowerCase()}`;
    const exposures = { night: 'green', day: 'undetermined' };
    expect(kept({})).not.toContain(t.headline.elsewhen.day);
    expect(kept({ exposures })).toContain(word('undetermined'));
    expect(kept({ exposures, notGreenAt: ['day'] })).toContain(word('not-green'));
    expect(kept({ exposures, notGreenAt: ['night'] })).toContain(word('undetermined'));
  },
);

it.each(tongues)(
  'beside a colour that is worse by the other hours an outcome that kept none says so, and no other, in %s',
  async (tongue) => {
    const pages = await pagesIn(tongue);
    const { EarlierOutcome } = await import('../../src/app/work/outcome/earlier-outcome.tsx');
    const { Told } = await import('../../src/app/work/outcome/as-then.tsx');
    const t = await fetchedInFull(tongue);
    const seen = { said: 0, unsaid: 0 };
    for (const one of ofEach)
      for (const colour of gravity)
        for (const kept of [false, true]) {
          const { verdict } = one.assessment;
          const now = { ...one.assessment, exposures: { night: verdict, day: verdictOf(colour) }, otherHour: null };
          const notGreenAt = (['night', 'day'] as const).filter(
            (hour) => (hour === 'day' ? colour : colourOf(now)) === 'not-green',
          );
          const assessment = { ...now, notGreenAt };
          const asked = askedAt(one, 'night');
          const whole = recordOf(assessment, activeVariant(asked.dossier).name, '2026-11-30T10:00:00.000Z');
          const { exposures, notGreenAt: at, ...older } = whole;
          const then = { ...(kept ? whole : older), engineVersion: '0.1.0' };
          const open = { ...then, criteria: then.criteria.map((each) => ({ ...each, scenario: null })) };
          const told = <Props extends object>(part: ComponentType<Props>, props: Props) =>
            textOf(renderToString(h(part, props)));
          const drawn = pages({ ...asked, assessment, dossier: { ...asked.dossier, outcomes: [then, whole] } });
          const paper = textOf(drawn.report);
          const { dossier } = asked;
          const faces = {
            paper,
            earlier: told(EarlierOutcome, { assessment, dossier: { ...dossier, outcomes: [then] } }),
            open: told(EarlierOutcome, {
              assessment,
              dossier: { ...dossier, scope: 'public' as const, outcomes: [open] },
            }),
            again: told(Told, { answer: { kind: 'same' as const, assessment }, of: then }),
          };
          const isWorse = gravity.indexOf(colour) > gravity.indexOf(colourOf(assessment));
          const times = isWorse && !kept ? 1 : 0;
          for (const [face, text] of Object.entries(faces))
            expect([face, text.split(t.headline.hoursNotKept).length - 1], `${colourOf(now)}, ${colour}`).toEqual([
              face,
              times,
            ]);
          seen[times ? 'said' : 'unsaid']++;
        }
    for (const times of Object.values(seen)) expect(times).toBeGreaterThan(5);
  },
);

it.each(tongues)(
  'what trying a package promises of the other hours is what the head then says, in %s',
  async (tongue) => {
    const { triedByHours } = await fetched(tongue, 'packages');
    // As every face above: a worse colour is said, no other is.
    expect(triedByHours).toMatch(tongue === 'nl' ? / of het .* slechtere kleur / : / whether .* is worse\b/);
  },
);

it.each(tongues)(
  'how many fail by the other hours, and how many of those now too, is one plain sentence, in %s',
  async (tongue) => {
    const { whyOther: w } = await fetched(tongue, 'grounds');
    for (const [hour, now] of [
      ['day', 'night'],
      ['night', 'day'],
    ] as const)
      for (let count = 1; count <= 10; count++)
        for (let known = 0; known <= count; known++) {
          const said = w.fails(w.hour[hour], count, '#', w.also[now](known, count));
          const [head = ''] = said.split(': #');
          const numbers = (head.match(/\d+/g) ?? []).map(Number);
          // Each number once: that all or none of them fail now too needs no second one.
          expect([said, numbers]).toEqual([said, known === 0 || known === count ? [count] : [count, known]]);
          expect(said).not.toMatch(/waarvan|of which/);
          expect(head.toLowerCase().includes(w.hour[now].toLowerCase())).toBe(known > 0);
          if (tongue === 'nl') {
            expect(head).toMatch(
              count === 1 ? / wordt 1 eis niet gehaald/ : new RegExp(` worden ${count} eisen niet gehaald`),
            );
            if (known > 0 && known < count)
              expect(head).toContain(known === 1 ? '1 daarvan wordt ' : `${known} daarvan worden `);
          }
        }
  },
);

it.each(tongues)(
  'outside the same is said whatever the other hours give: that they are judged apart, in %s',
  async (tongue) => {
    const pages = await pagesIn(tongue);
    const [r, { next }] = [await fetched(tongue, 'grounds'), await fetched(tongue, 'outcome')];
    const [t, d, report] = [
      await fetchedInFull(tongue),
      await fetched(tongue, 'decision'),
      await fetched(tongue, 'report'),
    ];
    const colours = new Set<string>();
    for (const one of cases.filter(({ open }) => open && ['green', 'orange'].includes(open.verdict))) {
      const other = one.scene.answers.exposure === 'night' ? 'day' : 'night';
      for (const verdict of verdicts) {
        const exposures = { ...one.assessment.exposures, [other]: verdict };
        const drawn = pages({ ...one, assessment: { ...one.assessment, exposures } });
        const text = textOf(drawn.publicReport).replaceAll('\u00a0', ' ');
        colours.add(text);
        const bound = elsewhereSaid(one.open ?? {}, one.scene.answers.exposure, r, t);
        expect(text).toContain(bound);
        const copied = textOf(drawn.clipboard).replaceAll('\u00a0', ' ');
        expect(copied).toContain(bound);
        // What only the municipality can say of those hours has its own place, unless their colour is surely the same.
        const { elsewhere = [], verdict: here } = one.open ?? {};
        const isSame = elsewhere.length === 1 && elsewhere[0] === here;
        expect(copied.includes(`[${d.text.alsoAt[other]}]`)).toBe(!isSame);
        // The sheet of the map says for which hours it is, and outside what holds by the others.
        expect(textOf(drawn.sheet)).toContain(report.exposure[one.scene.answers.exposure]);
        expect(text).toContain(next.alsoOf[other]);
      }
      expect(colours.size).toBe(1);
      colours.clear();
    }
  },
);

it.each(tongues)('what comes on top by the other hours is what does not fail now, in %s', async (tongue) => {
  const grounds = await fetched(tongue, 'grounds');
  const { whyOther: w } = grounds;
  const pages = await pagesIn(tongue);
  let both = 0;
  for (const one of cases) {
    const { otherHour, criteria } = one.assessment;
    const failing = criteria.filter(({ state }) => state === 'unmet');
    // And with all that fails now failing by the other hours too, at a red that nothing answers.
    const worse = {
      ...one.assessment,
      exposures: { night: 'orange', day: 'red' } as const,
      otherHour: {
        hour: 'day' as const,
        verdict: 'red' as const,
        unmet: criteria.filter(({ id }) => stateIn(one.assessment, id) === 'unmet' || id === criteria[0]?.id),
        pending: [],
        missing: [],
        set: null,
        panes: [],
        unconfirmed: [],
        idle: [],
      },
    };
    for (const assessment of [...(otherHour ? [one.assessment] : []), ...(failing.length > 0 ? [worse] : [])]) {
      const text = textOf(pages({ ...one, assessment }).grounds);
      const then = assessment.otherHour as NonNullable<WholeAssessment['otherHour']>;
      const ids = [...new Set(then.unmet.map(({ id }) => id))];
      const added = ids.filter((id) => stateIn(assessment, id) !== 'unmet').length;
      if (added < ids.length) both++;
      if (text.includes(w.hour[then.hour])) expect(text).toContain(otherHourHead(assessment, grounds));
      if (assessment === worse && added < ids.length)
        expect(text).toContain(w.also.night(ids.length - added, ids.length));
    }
  }
  expect(both).toBeGreaterThan(0);
});

it.each(tongues)(
  'green is promised of the hours asked for: where the others are worse, or need more than the proof, that goes with the promise, in %s',
  async (tongue) => {
    const t = await fetchedInFull(tongue);
    const orange = cases.find(({ assessment }) => assessment.measureSets.length > 1)?.assessment;
    const [first, second] = orange?.measureSets ?? [];
    if (!orange || !first || !second) throw new Error('no packages');
    const without = {
      hour: 'day',
      unmet: [],
      pending: [],
      missing: [],
      panes: [],
      unconfirmed: [],
      idle: [],
      set: null,
    } as const;
    const byDay = tongue === 'nl' ? '; overdag ' : '; by day ';
    for (const measureSets of [[], [first], [first, second]])
      for (const [day, more] of [
        ['orange', true],
        ['orange', false],
        ['red', true],
        ['green', true],
      ] as const) {
        const otherHour = more ? { ...without, verdict: day } : null;
        const exposures = { night: 'orange', day } as const;
        const one = { ...orange, verdict: 'orange' as const, notGreenAt: [], measureSets, otherHour, exposures };
        const [way, beside] = [wayOut(one, t), elsewhenMore(one, t)];
        const red = `${byDay}${t.verdict.red.word.toLowerCase()}`;
        // What the packages that are offered leave by day is told where they are.
        const same = day === 'orange' && more && measureSets.length === 0;
        const orangeThen = `${byDay}${t.verdict.orange.word.toLowerCase()}`;
        const then = day === 'red' ? red : same ? orangeThen : '';
        expect([day, beside]).toEqual([day, then]);
        // No face promises more than another.
        expect([day, way.endsWith(`${then}.`), way.includes(byDay)]).toEqual([day, true, then !== '']);
      }
  },
);

it('the colour that is told outside of the other hours is no better than the one inside, and is the same for all of a class only then', () => {
  const worse = ['green', 'orange', 'undetermined', 'red'];
  const told = cases.flatMap(({ open, assessment, scene }) =>
    open?.elsewhere ? [{ elsewhere: open.elsewhere, is: assessment.exposures[otherThan(scene.answers.exposure)] }] : [],
  );
  expect(told.length).toBeGreaterThan(0);
  for (const { elsewhere, is } of told) {
    expect(worse.indexOf(elsewhere[0] ?? '')).toBeGreaterThanOrEqual(worse.indexOf(is));
    if (elsewhere.length === 1) expect(elsewhere).toEqual([is]);
  }
});
