import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CriterionId, Missing, TippingPoint, Verdict } from '../../src/engine/scene/assessment.ts';
import { byWeight } from '../../src/i18n/weighty-questions.ts';

const gap = (what: string, ...criteria: CriterionId[]): Missing => ({ what, who: 'officer', receptors: [], criteria });
const tips = (input: string, verdict: Verdict): TippingPoint => ({
  input,
  from: null,
  to: true,
  verdict,
  receptor: null,
  sentence: '',
});
const order = (missing: readonly Missing[], tippingPoints: readonly TippingPoint[]) =>
  byWeight({ missing: [...missing], tippingPoints: [...tippingPoints] }).map(({ what }) => what);

describe('open questions', () => {
  const [entrance, approach, places] = [
    gap('shared-entrance', 'C-ESC'),
    gap('vehicle-approach', 'C-RAM'),
    gap('places-of-stay', 'C-GLO', 'C-DEB', 'C-PPL'),
  ];

  it('come by the gravest colour that an answer could give', () => {
    const points = [tips('placesOfStay', 'orange'), tips('vehicleApproach', 'red'), tips('vehicleApproach', 'green')];
    expect(order([entrance, places, approach], points)).toEqual([
      'vehicle-approach',
      'places-of-stay',
      'shared-entrance',
    ]);
  });

  it('come by what waits for them where no answer is known to change the colour', () => {
    expect(order([entrance, approach, places], [])).toEqual(['places-of-stay', 'shared-entrance', 'vehicle-approach']);
  });

  it('are each asked once, whatever is open', () => {
    const whats = fc.uniqueArray(
      fc.constantFrom('use', 'coverage', 'shared-entrance', 'host-use', 'radius', 'functions', 'something-else'),
    );
    const inputs = fc.constantFrom('use', 'care', 'coverage', 'sharedEntrance', 'glazing');
    const verdicts = fc.constantFrom<Verdict>('green', 'orange', 'red', 'undetermined');
    fc.assert(
      fc.property(whats, fc.array(fc.tuple(inputs, verdicts)), (all, points) => {
        const sorted = order(
          all.map((what) => gap(what, 'C-DAT')),
          points.map(([input, verdict]) => tips(input, verdict)),
        );
        expect(sorted.toSorted()).toEqual(all.toSorted());
      }),
      { numRuns: 60, seed: 5 },
    );
  });
});
