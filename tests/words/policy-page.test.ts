/** The page of the policy: each limit in plain words, each kind of number written in one way. */
import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { expect, it } from 'vitest';
import { LimitsTable } from '../../src/app/work/outcome/limits-table.tsx';
import { releasedModels } from '../../src/engine/models/models.ts';
import { policyClasses, policyExtras, policyFigures } from '../../src/engine/models/policy-schema.ts';
import { formatFor } from '../../src/i18n/format.ts';
import { fetchedInFull } from '../../src/i18n/full-words.ts';
import { fetched } from '../../src/i18n/speak.ts';
import { textOf } from './contradictions.ts';

const { policy } = releasedModels;
const names = [...policyFigures, ...policyExtras, ...policyClasses];

it.each(['nl', 'en'] as const)('says each limit in words and in one notation, in %s', async (tongue) => {
  const [t, w, f] = [await fetchedInFull(tongue), await fetched(tongue, 'policy'), formatFor(tongue)];
  const own = {
    ...policy,
    id: 'eigen',
    nearMiss: { ...policy.nearMiss, value: 0.8 },
    brokenPanesHomes: { value: 39, unit: '1', status: 'assumption' as const, source: 'model-note' },
  };
  for (const of of [policy, own]) {
    const html = renderToString(h(LimitsTable, { policy: of, released: policy, t, w, f }));
    const table = textOf(/<table[\s\S]*<\/table>/.exec(html)?.[0] ?? '');
    for (const name of names) {
      expect(table).toContain(w.limits[name]);
      if (/[A-Z]/.test(name)) expect(table).not.toContain(name);
    }
    // A chance is so many in a hundred, and a share of a limit is no chance.
    expect(table).not.toMatch(/%/);
    // Who changes the file finds there how it calls each of them.
    const below = textOf(/<details[\s\S]*<\/details>/.exec(html)?.[0] ?? '');
    for (const name of names) expect(below).toContain(name);
  }
});

it.each(['nl', 'en'] as const)('a source that a reader is given names no field of a file, in %s', async (tongue) => {
  const { criteria } = await fetched(tongue, 'report');
  for (const { source } of Object.values(criteria)) {
    for (const name of names) expect(source).not.toContain(name);
    expect(source).not.toMatch(/models\//);
  }
});
