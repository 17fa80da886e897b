/** What a criterion looks at is told with the limits of the policy that it is judged by: of the example, or of a municipality's own. */
import { describe, expect, it } from 'vitest';
import { releasedModels } from '../../src/engine/models/models.ts';
import { criteriaEn } from '../../src/i18n/en/criteria.ts';
import { formatFor } from '../../src/i18n/format.ts';
import { limitsSaid, whatOf } from '../../src/i18n/limits-said.ts';
import { criteriaNl } from '../../src/i18n/nl/criteria.ts';

const { policy } = releasedModels;
const own = {
  adjacentM: { ...policy.adjacentM, value: 7.5 },
  adjacentHeavyM: { ...policy.adjacentHeavyM, value: 12 },
  sharedEntranceHomes: { ...policy.sharedEntranceHomes, value: 9 },
  debrisEnergyJ: { ...policy.debrisEnergyJ, value: 41 },
  debrisPerM2: { ...policy.debrisPerM2, value: 1 / 33 },
};

describe.each([
  ['nl', criteriaNl, '7,5\u00a0m'],
  ['en', criteriaEn, '7.5\u00a0m'],
] as const)('in %s', (tongue, criteria, adjacent) => {
  const all = (of: Parameters<typeof limitsSaid>[0]) =>
    Object.values(criteria).map(({ what }) => whatOf(what, limitsSaid(of, formatFor(tongue))));

  it('says each limit of an own policy, and none of the example', () => {
    const text = all(own).join('\n');
    for (const limit of [adjacent, '12\u00a0m', '9 ', '41\u00a0joule', '33\u00a0m²']) expect(text).toContain(limit);
    expect(text).not.toMatch(/79|56\sm²|(?<![,.])\b5\sm\b|\b10\sm\b|vijf woningen|five homes/);
  });

  it('says those of the example under the example', () => {
    const text = all(policy).join('\n');
    for (const limit of ['5\u00a0m', '10\u00a0m', '5 ', '79\u00a0joule', '56\u00a0m²']) expect(text).toContain(limit);
  });
});
