/** What the public part may not tell it says that it does not tell, where somebody reads it: an edge is an edge each time. */
import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { told } from '../../src/engine/consequences/told.ts';
import { releasedModels } from '../../src/engine/models/models.ts';
import type { Scene } from '../../src/engine/scene/scene.ts';
import { formatFor } from '../../src/i18n/format.ts';
import { fetchedInFull } from '../../src/i18n/full-words.ts';
import { fetched } from '../../src/i18n/speak.ts';
import { echoesToM, streetText } from '../../src/report/consequences-text.tsx';
import { Consequences } from '../../src/report/report-consequences.tsx';
import type { Part } from '../../src/report/report-part.ts';
import { block, demo, scene as sceneOn } from '../engine/scenes.ts';
import { textOf } from './contradictions.ts';
import { caseOf, draw } from './drawn-case.ts';
import { pagesIn } from './pages.ts';

describe.each(['nl', 'en'] as const)('in %s', (tongue) => {
  const atMost = tongue === 'nl' ? 'ten hoogste' : 'at most';

  it('a chance of the public part is an edge each time it is told, and inside it is said why outside it is higher', async () => {
    const c = await fetched(tongue, 'consequences');
    const scene = demo('demo-orange');
    const one = told(scene, releasedModels, { scenario: null, level: 'design' });
    if (!one) throw new Error('nothing is told');
    const text = async (scope: Part['scope']) =>
      textOf(
        renderToString(
          h(Consequences, {
            scope,
            scene,
            models: releasedModels,
            assessment: { receptors: [], criteria: [] },
            told: { low: one, design: one, high: one },
            c,
            t: await fetchedInFull(tongue),
            r: await fetched(tongue, 'report'),
            f: formatFor(tongue),
            name: String,
          } as unknown as Part),
        ),
      );
    const [inside, outside] = [await text('internal'), await text('public')];
    /** Of a chance that is neither nothing nor all but sure. */
    const chance =
      tongue === 'nl' ? /(?<![<>] )(?<=^|\()(?:ongeveer )?\d[\d.]* op \d+/gm : /(?<=^|\()(?:about )?\d[\d,]* in \d+/gm;
    expect(inside.match(chance)?.length ?? 0).toBeGreaterThan(3);
    expect(outside.match(chance)).toBeNull();
    expect(outside).toContain(atMost);
    expect(inside).toContain(c.report.higherOutside);
    expect(outside).not.toContain(c.report.higherOutside);
    // Where the figure hangs most on the charge, it says once more why it is so high.
    expect(outside.split(c.report.shardHigher)).toHaveLength(2);
    expect(outside).toMatch(tongue === 'nl' ? /zwaarste van de ladingen/ : /heaviest of the standard charges/);
    expect(inside).not.toContain(c.report.shardHigher);
  });

  it('what may be more than a number says is taken out of the upper bound, and a plan without its proof is said', async () => {
    const [c, r] = [await fetched(tongue, 'consequences'), await fetched(tongue, 'report')];
    const demoOrange = demo('demo-orange');
    const of = async (
      given: Scene,
      scope: Part['scope'],
      states: readonly string[],
      measures: readonly string[] = [],
      waits: readonly object[] = [{ kind: 'report', id: 'constructor-report' }],
    ) => {
      const one = told(given, releasedModels, { scenario: null, level: 'design' });
      if (!one) throw new Error('nothing is told');
      const held = measures.map((id) => ({ kind: 'measure', id }));
      return textOf(
        renderToString(
          h(Consequences, {
            scope,
            scene: { ...given, measures },
            models: releasedModels,
            assessment: { receptors: [], criteria: states.map((state) => ({ state, basis: [...waits, ...held] })) },
            told: { low: one, design: one, high: one },
            c,
            t: await fetchedInFull(tongue),
            r,
            f: formatFor(tongue),
            name: String,
          } as unknown as Part),
        ),
      );
    };
    const street = (dwellings: number | null): Scene =>
      sceneOn([block('across', 99_990, 400_030, 100_010, 400_040, { dwellings })]);
    expect(await of(street(4), 'public', [])).not.toContain(c.report.notBound);
    expect(await of(street(null), 'public', [])).toContain(c.report.notBound);
    expect(await of(street(null), 'internal', [])).not.toContain(c.report.notBound);
    for (const scope of ['public', 'internal'] as const) {
      expect(await of(demoOrange, scope, ['met', 'pending'], ['M05'])).toContain(c.onceProven);
      expect(await of(demoOrange, scope, ['met', 'met-by-evidence'], ['M05'])).not.toContain(c.onceProven);
      expect(await of(demoOrange, scope, ['pending'])).not.toContain(c.onceProven);
      // What waits is no paper of the plan: a solution of one's own, a count of homes, or what is recorded already.
      for (const id of ['equivalent-evidence', 'homes-in-bound'])
        expect(await of(demoOrange, scope, ['met', 'pending'], ['M05'], [{ kind: 'report', id }])).not.toContain(
          c.onceProven,
        );
      const there = [{ kind: 'report', id: 'constructor-report', text: 'CR-7' }];
      expect(await of(demoOrange, scope, ['pending'], ['M05'], there)).not.toContain(c.onceProven);
    }
  });

  it('a second blow is told of streets in which it is reckoned', async () => {
    const w = await fetched(tongue, 'consequences');
    const say = (widthM: number | null) => streetText(widthM, { w, f: formatFor(tongue) });
    expect(echoesToM).toBe(releasedModels.nearField.echoToM.value);
    expect(say(echoesToM)).toContain(w.pieces.street('15').slice(-60));
    expect(say(echoesToM + 1)).toContain(w.pieces.wideStreet('16').slice(-60));
    expect(say(null)).toBe(w.pieces.noStreet);
  });

  it('a limit that hangs on the charge is called the strictest; questions and reasons are spoken of where there are some', async () => {
    const [any] = draw(1, 1);
    if (!any) throw new Error('nothing drawn');
    const open = {
      sharedEntrance: false,
      dwellingBeside: false,
      vehicleApproach: 'none',
      certifiedBarrier: false,
    } as const;
    const one = caseOf({
      ...any,
      place: 'demo-red',
      plan: 'none',
      tips: false,
      assumed: [] as string[],
      coverage: 'whole',
      open,
    });
    const pages = await pagesIn(tongue);
    const { r } = { r: await fetched(tongue, 'report') };
    const { assessment } = one;
    const [first] = assessment.criteria;
    if (!first) throw new Error('no criterion');
    const near = {
      ...first,
      status: 'unmet',
      state: 'unmet',
      worst: { receptor: null, value: 0, limit: 10, unit: 'm' },
    } as const;
    const failing = pages({ ...one, open: { ...assessment, criteria: [near], missing: [] } });
    const limit = r.open.strictest(formatFor(tongue).metres(10)).replaceAll('\u00a0', ' ');
    const plain = (html: string) => textOf(html).replaceAll(/[\u00a0\u202f]/g, ' ');
    expect(plain(failing.publicReport)).toContain(limit);
    expect(plain(failing.decision)).toContain(limit);
    expect(plain(failing.report)).not.toContain(r.open.strictest(''));
    expect(plain(failing.publicReport)).toContain(r.open.reasons);
    expect(plain(failing.publicReport)).not.toContain(r.open.more);
    // What fails in some case of the colour may be met in this one, or wait for evidence: no head says that it fails.
    expect(plain(failing.publicReport)).toContain(r.open.why);
    expect(plain(failing.publicReport)).not.toContain(r.tables.why);
    const failingHead = tongue === 'nl' ? /waar eisen niet zijn gehaald/ : /where criteria fail/;
    expect(plain(failing.publicReport)).not.toMatch(failingHead);
    expect(plain(failing.report)).toMatch(failingHead);
    // The worst of every case says nothing that is sure of this one.
    expect(r.open.reasons).toMatch(tongue === 'nl' ? /kan die eis ook gehaald zijn/ : /can also be met/);
    for (const says of [r.open.reasons, r.open.count(2), r.open.failing, r.open.unmet, r.open.facade])
      expect(says).toMatch(tongue === 'nl' ? /bewijs/ : /evidence/);
    // Square metres for each piece are the other way round: the most pieces is the least of these.
    expect(plain(failing.publicReport)).toContain(tongue === 'nl' ? 'ten minste zo veel m²' : 'at least so many m²');
    expect(plain(failing.publicReport)).not.toMatch(
      tongue === 'nl' ? /Wat nog niet bekend is/ : /What is not known yet/,
    );
    expect(plain(failing.publicReport)).toContain(r.nothingAssumed(true, true));
    const gap = { what: 'places-of-stay', who: 'officer', receptors: [], criteria: [] };
    const asking = pages({
      ...one,
      open: {
        ...assessment,
        verdict: 'undetermined',
        notGreen: false,
        criteria: [{ ...near, status: 'unknown', state: 'unknown' }],
        missing: [gap],
      },
    });
    expect(plain(asking.publicReport)).toContain(r.open.more);
    const d = await fetched(tongue, 'decision');
    expect(textOf(asking.decision).includes(d.text.openMore)).toBe(assessment.missing.length === 0);
    expect(textOf(asking.clipboard)).not.toContain(d.text.openMore);
    expect(textOf(failing.decision)).not.toContain(d.text.openMore);
    expect(plain(asking.publicReport)).not.toContain(r.open.reasons);
  });
});
