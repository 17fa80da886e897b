import { describe, expect, it } from 'vitest';
import { pointKey } from '../../src/archive/point-key.ts';
import { assessed } from '../../src/engine/assessment/assessed.ts';
import { tippingPoints } from '../../src/engine/assessment/tipping.ts';
import { Tips } from '../../src/engine/assessment/tips.ts';
import { nearOnly } from '../../src/engine/criteria/near.ts';
import { type Outcome, Trials } from '../../src/engine/measures/search.ts';
import { releasedModels } from '../../src/engine/models/models.ts';
import type { TippingPoint, Verdict } from '../../src/engine/scene/assessment.ts';
import type { Scene } from '../../src/engine/scene/scene.ts';
import { en } from '../../src/i18n/en/catalogue.ts';
import { labelsEn } from '../../src/i18n/en/labels.ts';
import { visitEn } from '../../src/i18n/en/visit.ts';
import { formatFor } from '../../src/i18n/format.ts';
import { fullWords } from '../../src/i18n/full-words.ts';
import { nl } from '../../src/i18n/nl/catalogue.ts';
import { labelsNl } from '../../src/i18n/nl/labels.ts';
import { visitNl } from '../../src/i18n/nl/visit.ts';
import { bandWord, isForAdviser, tippingSentence, turnWord, visitQuestion } from '../../src/i18n/sentences.ts';
import { draws } from '../draws.ts';
import { caseOf, draw } from '../words/drawn-case.ts';
import { block, demo, scene } from './scenes.ts';

function verdictOf(given: Scene): Verdict {
  const made = assessed(given, releasedModels);
  if (!made.ok) throw new Error(made.error.message);
  return made.value.assessment.verdict;
}
const points = (given: Scene) => tippingPoints(given, releasedModels, verdictOf(given));
const find = (all: readonly TippingPoint[], input: string) => all.find((one) => one.input === input);

/** A shop with a shop beside it that shares its wall, and homes too far to matter. */
const row = scene([
  block('beside', 100_004, 399_990, 100_012, 400_000, { uses: ['winkelfunctie'], dwellings: 0 }),
  block('far', 99_990, 400_070, 100_010, 400_080),
]);

describe('tipping points', () => {
  it('each is true: with that one input changed the scene has that colour', () => {
    for (const given of [row, demo('demo-green'), demo('demo-orange')]) {
      const found = points(given);
      expect(found.length).toBeGreaterThan(2);
      for (const { input, to, verdict, receptor } of found) {
        const changed =
          input === 'use'
            ? { ...given, judgements: { ...given.judgements, [String(receptor)]: { uses: [to as 'woonfunctie'] } } }
            : input in given.answers && input !== 'placesOfStay'
              ? { ...given, answers: { ...given.answers, [input]: to } }
              : null;
        if (changed) expect(verdictOf(changed), input).toBe(verdict);
      }
    }
  });

  it('a home beside the machine is one, and it names that door', () => {
    const home = find(points(row), 'use');
    expect(home).toMatchObject({ to: 'woonfunctie', receptor: 'beside' });
    expect(home?.verdict).not.toBe(verdictOf(row));
    // Once confirmed it is no longer a proposal.
    expect(find(points({ ...row, judgements: { beside: { confirmed: true } } }), 'use')).toBeUndefined();
  });

  it('the distance of a place is the last that changes the colour', () => {
    const place = find(points(row), 'placesOfStay');
    const at = (distanceM: number) =>
      verdictOf({
        ...row,
        places: [
          {
            id: 'p',
            kind: 'terras',
            name: '',
            ring: [
              [99_999, 400_000.3 + distanceM],
              [100_001, 400_000.3 + distanceM],
              [100_001, 400_002.3 + distanceM],
              [99_999, 400_002.3 + distanceM],
            ],
            occupiedAtNight: true,
            homesServed: 0,
            buildingId: null,
          },
        ],
        answers: { ...row.answers, placesOfStay: 'drawn' },
      });
    expect(at(Number(place?.to))).toBe(place?.verdict);
    // The farthest at which any colour changes, and not only that of a place right in front.
    for (let farther = 1; farther < 30; farther++) expect(at(Number(place?.to) + farther)).toBe(verdictOf(row));
  });

  it('an office taken to be empty at night is one, and no longer once somebody said so', () => {
    const office = block('office', 100_004, 399_990, 100_012, 400_000, {
      uses: ['kantoorfunctie'],
      units: 1,
      dwellings: 0,
    });
    const given = scene([office, block('far', 99_990, 400_070, 100_010, 400_080)]);
    const night = find(points(given), 'occupiedAtNight');
    expect(night).toMatchObject({ receptor: 'office', from: false, to: true });
    const said = (occupiedAtNight: boolean) => ({ ...given, judgements: { office: { occupiedAtNight } } });
    expect(verdictOf(said(true))).toBe(night?.verdict);
    expect(verdictOf(said(false))).toBe(verdictOf(given));
    expect(find(points(said(false)), 'occupiedAtNight')).toBeUndefined();
    expect(find(points({ ...given, judgements: { office: { confirmed: true } } }), 'occupiedAtNight')).toBeUndefined();
    expect(
      find(points({ ...given, answers: { ...given.answers, exposure: 'day' } }), 'occupiedAtNight'),
    ).toBeUndefined();
  });

  it('a place of stay is told of as far as the colour changes at all, also where nearer it changes more', () => {
    const given = scene([]);
    expect(verdictOf(given)).toBe('green');
    const place = find(points(given), 'placesOfStay');
    expect(place?.verdict).toBe('orange');
    expect(Number(place?.to)).toBeGreaterThan(15);
  });

  it('a place nobody asked about: none is one thing, one too near another, and never a place that makes it milder', () => {
    const worse: readonly Verdict[] = ['green', 'orange', 'undetermined', 'red'];
    for (const answered of [scene([]), row, demo('demo-green'), demo('demo-orange')]) {
      const none = { ...answered, places: [], answers: { ...answered.answers, placesOfStay: 'none' as const } };
      const open = { ...none, answers: { ...none.answers, placesOfStay: null } };
      const found = points(open).filter(({ input }) => input === 'placesOfStay');
      const nobody = found.find(({ to }) => to === 'none');
      expect(nobody?.verdict).toBe(verdictOf(open) === verdictOf(none) ? undefined : verdictOf(none));
      const near = found.find(({ to }) => to !== 'none');
      const asked = find(points(none), 'placesOfStay');
      if (near && asked) expect(near).toMatchObject({ to: asked.to, verdict: asked.verdict });
      for (const { verdict } of near ? [near] : [])
        expect(worse.indexOf(verdict)).toBeGreaterThan(worse.indexOf(verdictOf(none)));
      // "Yes", and none is drawn yet: as open as before.
      const said = { ...none, answers: { ...none.answers, placesOfStay: 'drawn' as const } };
      expect(points(said).filter(({ input }) => input === 'placesOfStay')).toEqual(found);
    }
  });

  it('where care would change the colour, it says where to look: every building of those that it can be so of', () => {
    const given = demo('demo-orange');
    const answered = assessed(given, releasedModels);
    const point = find(points(given), 'care');
    if (!answered.ok || !point) throw new Error('no care');
    const { receptors } = answered.value.assessment;
    const names = { f: formatFor('nl'), nameOf: (id: string | null) => `<${id}>`, spread: null };
    const nlNames = { ...names, t: fullWords(nl, labelsNl), tipping: visitNl.tipping };
    const said = tippingSentence(point, nlNames);
    const [, more] = / en (\d+) andere panden\.$/.exec(said) ?? [];
    const looked = [...said.matchAll(/<(\d+)>/g)].map(([, id]) => id);
    expect(looked).toHaveLength(4);
    expect(looked.length + Number(more)).toBe(Number(point.from));
    expect(point.receptors).toHaveLength(Number(point.from));
    const { question, answers } = visitQuestion(point, visitNl, nlNames);
    const onSheet = [...question.matchAll(/<(\d+)>/g)].map(([, id]) => id);
    expect(onSheet.slice(0, 4)).toEqual(looked);
    expect(onSheet).toHaveLength(looked.length + Number(more));
    expect(onSheet).toEqual(point.receptors);
    expect(answers).toEqual(['Ja: dan kan het rood worden', 'Nee']);
    const [host] = receptors.filter((one) => one.host);
    expect(said).not.toContain(`<${host?.buildingId}>`);
  });

  it('care somewhere near never makes it milder, whatever is still open', () => {
    const open = [
      { ...demo('demo-green'), answers: { ...demo('demo-green').answers, placesOfStay: null } },
      { ...row, buildings: row.buildings.map((one) => (one.id === 'far' ? { ...one, uses: null } : one)) },
    ];
    for (const given of open)
      for (const { verdict } of points(given).filter(({ input }) => input === 'care')) expect(verdict).toBe('red');
  });

  it('unknown roofs: low all, high all, and high in front with low behind', () => {
    const shed = block('shed', 99_985, 400_005, 100_015, 400_007, {
      uses: ['industriefunctie'],
      dwellings: 0,
      heightM: null,
    });
    const flat = block('flat', 99_985, 400_009, 100_015, 400_019, { heightM: null, dwellings: 12 });
    const given = scene([shed, flat]);
    expect(verdictOf(given)).not.toBe('green');
    const high = find(points(given), 'roofs');
    expect(high).toMatchObject({ from: null, to: 30 });
    const buildings = given.buildings.map((one) => ({
      ...one,
      heightM: one.id === 'shed' ? 30 : one.id === 'flat' ? 3 : one.heightM,
    }));
    expect(verdictOf({ ...given, buildings })).toBe(high?.verdict);
  });

  it('ground that no file covers is one when nothing else is in the way', () => {
    const open = { ...row, coverage: { hull: null, declared: false } };
    expect(verdictOf(open)).toBe('undetermined');
    expect(find(points(open), 'coverage')).toMatchObject({ to: true, verdict: verdictOf(row) });
    expect(find(points(row), 'coverage')).toBeUndefined();
  });

  it('a heavier charge that changes the colour is found, and lies inside the band', () => {
    const charge = find(points(demo('demo-orange')), 'charge');
    expect(charge?.verdict).toBe('red');
    expect(Number(charge?.to)).toBeGreaterThan(1);
    expect(Number(charge?.to)).toBeLessThanOrEqual(2.5);
  });

  it('which of two an undetermined one becomes is what the same case says when it is so; of a band, at that strength', () => {
    // Of a pand far off nobody said what it is used for.
    const unsaid = (id: string) => ({ ...demo(id), judgements: demo('demo-orange').judgements });
    const cases = [
      unsaid('demo-green'),
      demo('demo-orange'),
      unsaid('demo-red'),
      ...draw(437, draws(5, 10)).map((one) => caseOf(one).scene),
    ];
    const t = fullWords(nl, labelsNl);
    const seen = { points: new Set<string>(), bands: new Set<string>() };
    for (const given of cases) {
      const answered = assessed(given, releasedModels);
      if (!answered.ok) throw new Error(answered.error.message);
      const { assessment, scene: judged } = answered.value;
      for (const point of tippingPoints(judged, releasedModels, assessment.verdict)) {
        const { input, to, verdict, notGreen } = point;
        if (verdict !== 'undetermined') {
          expect(notGreen).toBeUndefined();
          continue;
        }
        const word = turnWord(point, t);
        seen.points.add(word);
        expect(
          tippingSentence(point, {
            t,
            tipping: visitNl.tipping,
            f: formatFor('nl'),
            nameOf: () => 'Markt 1',
            spread: null,
          }),
        ).toMatch(new RegExp(` ${word}[ .]`));
        // Answers can be given; the others are tried in the same way.
        if (!['sharedEntrance', 'vehicleApproach', 'heavyChosen', 'certifiedBarrier', 'antiGas'].includes(input))
          continue;
        const so = assessed({ ...judged, answers: { ...judged.answers, [input]: to } }, releasedModels);
        if (!so.ok) throw new Error(so.error.message);
        expect([so.value.assessment.verdict, so.value.assessment.notGreen]).toEqual([verdict, notGreen === 'all']);
      }
      for (const one of assessment.scenarios)
        for (const level of ['low', 'design', 'high'] as const) {
          const isOpen = one.band[level] === 'undetermined';
          if (!isOpen) expect(one.notGreen ?? []).not.toContain(level);
          else seen.bands.add(bandWord(one, level, t));
        }
      // One scenario alone that certainly fails does so among all of them.
      if (assessment.scenarios.some(({ notGreen }) => notGreen?.includes('design')))
        expect(assessment.verdict === 'red' || assessment.notGreen).toBe(true);
    }
    expect([...seen.points]).toContain('niet groen');
    expect([...seen.bands].toSorted()).toEqual(['niet groen', 'onbepaald']);
  });

  it('of several buildings of which some leave it undetermined and some not green both are said', () => {
    const given = demo('demo-orange');
    const tips = new Tips(new Trials(given, releasedModels, nearOnly()), given, releasedModels, 'orange');
    const [open, failing] = ([false, true] as const).map((notGreen) => ({
      verdict: 'undetermined' as const,
      notGreen,
    })) as [Outcome, Outcome];
    for (const [all, said] of [
      [[open, open], 'onbepaald'],
      [[failing, failing], 'niet groen'],
      [[open, failing], 'onbepaald of niet groen'],
    ] as const) {
      tips.put({ input: 'care', from: 2, to: 20 }, ...all);
      const point = tips.found.at(-1);
      expect(point && turnWord(point, fullWords(nl, labelsNl))).toBe(said);
    }
  });

  it('every point has its own key and a whole sentence in both languages', () => {
    const open = { ...row, coverage: { hull: null, declared: false } };
    const all = [row, open, demo('demo-green'), demo('demo-orange')].map(points);
    expect(all.flat().map(({ input }) => input)).toEqual(
      expect.arrayContaining(['coverage', 'occupiedAtNight', 'use']),
    );
    for (const found of all) expect(new Set(found.map(pointKey)).size).toBe(found.length);
    for (const point of all.flat())
      for (const [t, visit, language] of [
        [fullWords(nl, labelsNl), visitNl, 'nl'],
        [fullWords(en, labelsEn), visitEn, 'en'],
      ] as const) {
        const { tipping } = visit;
        const names = { t, tipping, f: formatFor(language), nameOf: () => 'Markt 1', receptors: [], spread: null };
        const sentence = tippingSentence(point, names);
        if (!isForAdviser(point)) {
          // On the sheet of a visit it is asked, and one of the answers turns the colour.
          const { question, answers } = visitQuestion(point, visit, names);
          expect(question).toMatch(/^(?!Wordt \w+ als|Becomes)[A-Z].*\?$/);
          expect(answers.filter((answer) => answer.includes(turnWord(point, t)))).toHaveLength(1);
          expect(question).not.toMatch(/undefined|null|NaN| {2}/);
        }
        expect(sentence).toMatch(
          /^(Wordt|Becomes|De kleur verandert bij [\d,]+ keer de rekenlading: dan|The colour changes at [\d.]+ times the design charge: then) (groen|oranje|rood|onbepaald|niet groen|onbepaald of niet groen|green|orange|red|undetermined|not green|undetermined or not green)( .*)?\.$/,
        );
        expect(sentence).not.toMatch(/undefined|null|NaN| {2}/);
      }
  });
});
