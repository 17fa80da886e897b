/** What the public part calls "at most" is never less than what the internal part says, number by number and count by count; and it says what it is a bound of. */
import { describe, expect, it } from 'vitest';
import { isConfidentialMeasure } from '../../src/archive/public-copy.ts';
import { type CriterionId, isForOffice, type Worst } from '../../src/engine/scene/assessment.ts';
import { figuresOf } from '../../src/i18n/figures.ts';
import { formatFor } from '../../src/i18n/format.ts';
import { fetchedInFull } from '../../src/i18n/full-words.ts';
import { reasonsOf } from '../../src/i18n/reasons.ts';
import { fetched } from '../../src/i18n/speak.ts';
import { inEachState } from '../../src/i18n/states.ts';
import { textOf } from './contradictions.ts';
import { caseOf, type DrawnCase, draw } from './drawn-case.ts';
import { pagesIn } from './pages.ts';

/** Of all of them it is made what the public part speaks from. */
/** In the last one a criterion waits for evidence that the public part does not know of. */
const cases = [...draw(2603, 14), ...draw(99, 220).slice(60, 61)].map((one) => caseOf({ ...one, tips: true }));
const plain = (html: string) => textOf(html).replaceAll(/[\u00a0\u202f]/g, ' ');

const notMet = ({ criteria }: Pick<DrawnCase['assessment'], 'criteria'>): readonly CriterionId[] =>
  inEachState(criteria)
    .filter(({ state }) => state === 'unmet' || state === 'pending')
    .flatMap(({ ids }) => ids)
    .filter((id) => !isForOffice(id));

describe.each(['nl', 'en'] as const)('in %s', (tongue) => {
  const f = formatFor(tongue);
  const number = (text: string) =>
    Number(tongue === 'nl' ? text.replaceAll('.', '').replace(',', '.') : text.replaceAll(',', ''));

  /** How bad a printed figure is: a chance, pieces on a square metre, metres into a room; null of words. */
  function badness(said: string): number | null {
    const text = said.replaceAll(/[\u00a0\u202f]/g, ' ');
    const found = /(\d[\d.,]*)/.exec(text.replace(/^1 p?er (?=\d)/, '').replace(/ (?:op|in) 100$/, ''))?.[1];
    if (found === undefined) return null;
    return /^1 p?er \d/.test(text) ? 1 / number(found) : number(found);
  }

  it('every number that is printed as a bound is no less than the one inside', async () => {
    const t = await fetchedInFull(tongue);
    const said = (worst: Worst) => figuresOf(worst, t, f).value;
    let compared = 0;
    for (const { assessment, open } of cases) {
      if (!open) throw new Error('no public part');
      const outside = new Map(reasonsOf(open.criteria).map((one) => [one.id, one.worst]));
      for (const { id, worst } of reasonsOf(assessment.criteria)) {
        if (isForOffice(id) || !worst) continue;
        const bound = outside.get(id);
        expect(bound, id).toBeDefined();
        // How near a home stands is the same in all of them, and an answer is no number.
        if (!bound || worst.unit === 'm' || typeof worst.value === 'boolean') continue;
        const [inside, most] = [badness(said(worst)), badness(said(bound))];
        if (inside === null || most === null) continue;
        compared++;
        expect(most, `${id}: ${said(bound)} outside, ${said(worst)} inside`).toBeGreaterThanOrEqual(inside);
      }
    }
    expect(compared).toBeGreaterThan(10);
  });

  it('every count is no less than inside, and leaves out nothing that waits', async () => {
    const [drawn, r, t] = [await pagesIn(tongue), await fetched(tongue, 'report'), await fetchedInFull(tongue)];
    let [waiting, unsure] = [0, 0];
    for (const one of cases) {
      const { assessment, open } = one;
      if (!open) throw new Error('no public part');
      const [inside, outside] = [notMet(assessment), notMet(open)];
      const unknown = inEachState(open.criteria).find(({ state }) => state === 'unknown')?.ids ?? [];
      expect(inside.filter((id) => !outside.includes(id) && !unknown.includes(id))).toEqual([]);
      if (inside.some((id) => unknown.includes(id))) unsure++;
      const pages = drawn(one);
      if (open.verdict !== 'green')
        expect(plain(pages.publicReport)).toContain(
          `${r.open.count(outside.length)} ${r.open.unknown(unknown.length)}`.trim(),
        );
      const text = plain(pages.clipboard);
      for (const id of outside) {
        const isPending = !reasonsOf(open.criteria).some((reason) => reason.id === id);
        if (isPending) waiting++;
        expect(text, id).toContain(isPending ? t.criteria[id].chip : t.criteria[id].title);
      }
    }
    expect(Math.min(waiting, unsure)).toBeGreaterThan(0);
  });

  it('where public measures are in the plan it says so, for without them the inside has higher numbers', async () => {
    const [drawn, d] = [await pagesIn(tongue), await fetched(tongue, 'decision')];
    let [planned, bare] = [0, 0];
    for (const one of cases) {
      const isPlanned = one.scene.measures.some((id) => !isConfidentialMeasure(id));
      const pages = drawn(one);
      if (reasonsOf(one.open?.criteria ?? []).filter(({ id }) => !isForOffice(id)).length === 0) continue;
      expect(plain(pages.clipboard).includes(d.text.withPlan)).toBe(isPlanned);
      expect(plain(pages.letter).includes(d.text.withPlan)).toBe(isPlanned);
      expect(plain(pages.publicReport).includes(d.text.withPlan)).toBe(isPlanned);
      if (isPlanned) planned++;
      else bare++;
    }
    expect(Math.min(planned, bare)).toBeGreaterThan(0);
  });

  it('says what it is a bound of, and that it is not the number of this machine', async () => {
    const drawn = await pagesIn(tongue);
    let bounds = 0;
    for (const one of cases) {
      const text = plain(drawn(one).clipboard);
      const atMost = tongue === 'nl' ? 'ten hoogste' : 'at most';
      const of = tongue === 'nl' ? 'voor elke automaat met deze kleur: ' : 'for every machine with this colour: ';
      for (const [at] of text.matchAll(new RegExp(`${atMost} (?=kans|chance|\\d)`, 'g'))) if (at) bounds++;
      for (const { index } of text.matchAll(new RegExp(`${atMost} (?=kans|chance|\\d)`, 'g')))
        expect(text.slice(0, index)).toMatch(new RegExp(`${of}$`));
      if (text.includes(of))
        expect(text).toMatch(
          tongue === 'nl' ? /niet het getal van deze ene automaat/ : /not the number of this one machine/,
        );
      // The criterion that only the office reads is in no count.
      expect(text).not.toMatch(tongue === 'nl' ? /en hoogste deze (?:\d+ )?eis/ : /t most (?:this|these \d+) crit/);
    }
    expect(bounds).toBeGreaterThan(5);
  });
});
