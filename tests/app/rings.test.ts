import { describe, expect, it } from 'vitest';
import { countsFor, isDrawn, rings, type Whom, whomText } from '../../src/app/map/rings.ts';
import { zoneLayers } from '../../src/app/state/app-state.ts';
import { assess } from '../../src/engine/assessment/assess.ts';
import { released } from '../../src/engine/criteria/all.ts';
import { setUnder } from '../../src/engine/models/model-sets.ts';
import { releasedModels } from '../../src/engine/models/models.ts';
import type { WholeAssessment } from '../../src/engine/scene/assessment.ts';
import type { Place, Use } from '../../src/engine/scene/scene.ts';
import { groundEn } from '../../src/i18n/en/map.ts';
import { groundNl } from '../../src/i18n/nl/map.ts';
import { closed } from '../engine/a-profile.ts';
import { block, scene } from '../engine/scenes.ts';

const useOf: Readonly<Record<Exclude<Whom, 'outside'>, Use>> = {
  homes: 'woonfunctie',
  shops: 'winkelfunctie',
  vulnerable: 'gezondheidszorgfunctie',
};

const known = new Map<string, WholeAssessment>();

/** Across the street, at night too; each question is asked once. */
function judged(uses: readonly Use[] | null, places: readonly Place[] = []): WholeAssessment {
  const key = JSON.stringify([uses, places.length]);
  const before = known.get(key);
  if (before) return before;
  const drawn = places.length > 0;
  const given = scene([block('across', 99_990, 400_008, 100_010, 400_018, { uses })], {
    places,
    judgements: { across: { ...(uses && { uses }), occupiedAtNight: true } },
    answers: { ...scene([]).answers, placesOfStay: drawn ? 'drawn' : 'none' },
  });
  const answer = assess(given, releasedModels);
  if (!answer.ok) throw new Error(answer.error.message);
  known.set(key, answer.value);
  return answer.value;
}

const terrace: Place = {
  id: 'terrace',
  kind: 'terras',
  name: '',
  ring: [
    [100_000, 400_004],
    [100_003, 400_004],
    [100_003, 400_006],
    [100_000, 400_006],
  ],
  occupiedAtNight: true,
  homesServed: 0,
  buildingId: null,
};

const bound = zoneLayers.filter((zone) => rings[zone].criterion !== null);
const findings = (answer: WholeAssessment, zone: (typeof bound)[number], id: string) =>
  answer.criteria.some(
    (one) => one.id === rings[zone].criterion && one.findings.some(({ receptor }) => receptor === id),
  );

describe('rings on the map', () => {
  it('are each of a criterion that there is', () => {
    const ids = released.all.map(({ id }) => id);
    for (const zone of bound) expect(ids).toContain(rings[zone].criterion);
  });

  it.each(bound)('say of %s whom its criterion asks about, and nobody else', (zone) => {
    const { whom } = rings[zone];
    for (const one of ['homes', 'shops', 'vulnerable'] as const)
      expect(findings(judged([useOf[one]]), zone, 'across'), one).toBe(whom.includes(one));
    expect(findings(judged(['woonfunctie'], [terrace]), zone, 'terrace')).toBe(whom.includes('outside'));
  });

  it('are drawn where somebody is whom they count for, or may be; what the officer says goes first', () => {
    const homes = judged(['woonfunctie']);
    const unknown = judged(null);
    expect(isDrawn(undefined, countsFor('glass-break', 70, homes, 'none'))).toBe(false);
    expect(isDrawn(true, countsFor('glass-break', 70, homes, 'none'))).toBe(true);
    expect(isDrawn(undefined, countsFor('glass-break', 70, unknown, 'none'))).toBe(true);
    expect(isDrawn(undefined, countsFor('glass-break', 5, unknown, 'none'))).toBe(false);
    expect(isDrawn(undefined, countsFor('glass-room', 22, homes, 'none'))).toBe(true);
    expect(isDrawn(false, countsFor('glass-room', 22, homes, 'none'))).toBe(false);
    expect(isDrawn(undefined, countsFor('glass-fall', 5, homes, 'none'))).toBe(false);
    expect(isDrawn(undefined, countsFor('glass-fall', 5, homes, null))).toBe(true);
    expect(isDrawn(undefined, countsFor('glass-fall', 5, judged(['woonfunctie'], [terrace]), 'drawn'))).toBe(true);
    expect(isDrawn(undefined, countsFor('stray', 97, homes, 'drawn'))).toBe(false);
  });

  it('for people outside stay unknown after "yes", until a place is there', () => {
    const answer = assess(
      scene([block('across', 99_990, 400_008, 100_010, 400_018, { uses: ['woonfunctie'] })], {
        answers: { ...scene([]).answers, placesOfStay: 'drawn' },
      }),
      releasedModels,
    );
    if (!answer.ok) throw new Error(answer.error.message);
    const outside = ['C-GLO', 'C-DEB', 'C-PPL'];
    const states = answer.value.criteria.filter(({ id }) => outside.includes(id)).map(({ state }) => state);
    expect(states).not.toContain('met');
    expect(answer.value.missing.map(({ what }) => what)).toContain('places-of-stay');
    for (const zone of ['glass-fall', 'debris'] as const)
      expect(countsFor(zone, 5, answer.value, 'drawn').maybe).toBe(true);
  });

  it('of which nothing was judged say that nobody knows yet whom they count for', () => {
    const shut = assess(scene([block('across', 99_990, 400_008, 100_010, 400_018)]), setUnder(closed));
    if (!shut.ok) throw new Error(shut.error.message);
    for (const zone of bound) {
      const counted = countsFor(zone, 70, shut.value, 'none');
      expect(counted).toEqual({ there: [], maybe: true, otherHour: null });
      expect(whomText(zone, counted, groundNl.rings)).toMatch(/hier nog onbekend$/);
    }
    expect(countsFor('stray', 97, shut.value, 'none').maybe).toBe(false);
  });

  it('never say that nobody is there who is there by the other hours: the hour is said', () => {
    const of = (exposure: 'night' | 'day') => {
      const given = scene([block('across', 99_990, 400_008, 100_010, 400_018, { uses: ['onderwijsfunctie'] })], {
        answers: { ...scene([]).answers, exposure },
      });
      const answer = assess(given, releasedModels);
      if (!answer.ok) throw new Error(answer.error.message);
      return answer.value;
    };
    const [night, day] = [of('night'), of('day')];
    for (const zone of ['glass-break'] as const) {
      const fails = (one: WholeAssessment) =>
        one.criteria.some(({ id, status }) => id === rings[zone].criterion && status === 'unmet');
      expect([fails(night), fails(day)], zone).toEqual([false, true]);
      expect(whomText(zone, countsFor(zone, 70, day, 'none'), groundNl.rings)).toBe('telt voor zorg, school of opvang');
      const said = (words: typeof groundNl) => whomText(zone, countsFor(zone, 70, night, 'none'), words.rings);
      expect(said(groundNl)).toMatch(/hier ʼs nachts niet, overdag wel$/);
      expect(said(groundEn)).toMatch(/none here by night, but by day$/);
    }
  });

  it('say it in words, in both languages', () => {
    const homes = judged(['woonfunctie']);
    const said = (zone: (typeof zoneLayers)[number], words: typeof groundNl) =>
      whomText(zone, countsFor(zone, 70, homes, 'none'), words.rings);
    expect(said('debris', groundNl)).toBe('telt voor woningen');
    expect(said('glass-break', groundNl)).toBe('telt voor zorg, school of opvang: hier niet');
    expect(said('glass-break', groundEn)).toBe('counts for care, school or shelter: none here');
    expect(said('stray', groundNl)).toBe('geen eis, om te weten');
  });
});
