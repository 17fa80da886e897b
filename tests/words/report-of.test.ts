/** Each door hands over what it has; what of it a version tells hangs on the version alone. */
import { expect, it } from 'vitest';
import { releasedModels } from '../../src/engine/models/models.ts';
import { formatFor } from '../../src/i18n/format.ts';
import { fetchedInFull } from '../../src/i18n/full-words.ts';
import { fetched } from '../../src/i18n/speak.ts';
import { othersIn, reportOf } from '../../src/report/report-of.ts';
import { demo } from '../engine/scenes.ts';
import { bare, caseOn } from './drawn-case.ts';

const { dossier, scene, assessment, before } = caseOn(demo('demo-orange'), { ...bare, plan: 'first package' });

it('the internal report is never given the public part, nor the public one what is told inside alone', async () => {
  const given = {
    dossier,
    scene,
    assessment,
    before,
    variants: new Map([['b', assessment]]),
    told: null,
    open: { assessment, told: null },
    reportNumber: 'RN-7K2M-Q0XD',
    models: releasedModels,
    date: '',
    link: '',
    t: await fetchedInFull('nl'),
    f: formatFor('nl'),
    r: await fetched('nl', 'report'),
    d: await fetched('nl', 'decision'),
    a: await fetched('nl', 'annex'),
    c: await fetched('nl', 'consequences'),
  };
  const inside = reportOf({ ...given, scope: 'internal' });
  expect(inside.before).not.toBeNull();
  expect(inside.plan).not.toBeNull();
  expect(inside).toMatchObject({ before, variants: given.variants, open: null });
  // A page is drawn many times.
  expect(reportOf({ ...given, scope: 'internal' }).plan).toBe(inside.plan);
  const outside = reportOf({ ...given, scope: 'public' });
  expect(outside).toMatchObject({ before: null, variants: undefined, plan: null, spread: null, open: given.open });
});

it('beside its own variant it tells those in which a machine stands', () => {
  const [a] = dossier.variants;
  if (!a) throw new Error('no variant');
  const variants = [a, { ...a, id: 'b' }, { ...a, id: 'c', machines: [] }];
  expect(othersIn({ ...dossier, variants, activeVariant: a.id }).map(({ id }) => id)).toEqual(['b']);
});
