/** @see tests/fuzz/public.ts: more of it by `npm run fuzz -- public --count 200 --part 10` */
import { describe, expect, it } from 'vitest';
import { activeVariant, type Dossier, sceneOf } from '../../src/archive/dossier.ts';
import { readDossier } from '../../src/archive/dossier-schema.ts';
import { classAsked, publicText } from '../../src/archive/public-copy.ts';
import { assess } from '../../src/engine/assessment/assess.ts';
import { classOf } from '../../src/engine/assessment/colour-class.ts';
import { told, worstToldInTurns } from '../../src/engine/consequences/told.ts';
import { releasedModels } from '../../src/engine/models/models.ts';
import type { Verdict } from '../../src/engine/scene/assessment.ts';
import { formatFor } from '../../src/i18n/format.ts';
import { fetchedInFull } from '../../src/i18n/full-words.ts';
import { fetched } from '../../src/i18n/speak.ts';
import { reportDocument } from '../../src/report/report-document.ts';
import type { OpenPart } from '../../src/report/report-part.ts';
import { demo } from '../engine/scenes.ts';
import { casesOf, publicPart } from '../fuzz/public.ts';

const at = { id: 'copy', at: '2026-11-28T00:00:00.000Z', reportNumber: 'RN-0000-0000' };

function openOf(dossier: Dossier, verdict: Verdict): OpenPart {
  const { assessment, cases } = classOf(classAsked(dossier, verdict), releasedModels);
  for (const turns = worstToldInTurns(cases, releasedModels); ; ) {
    const step = turns.next();
    if (step.done) return { assessment, told: step.value.told };
  }
}

/** The public report as it leaves, given all that the officer has before them. */
async function page(dossier: Dossier, open: OpenPart): Promise<string> {
  const scene = sceneOf(dossier);
  const made = assess(scene, releasedModels);
  if (!made.ok) throw new Error(made.error.message);
  const design = told(scene, releasedModels, { scenario: null, level: 'design' });
  const words = {
    t: await fetchedInFull('nl'),
    r: await fetched('nl', 'report'),
    d: await fetched('nl', 'decision'),
    a: await fetched('nl', 'annex'),
    c: await fetched('nl', 'consequences'),
    f: formatFor('nl'),
  };
  const props = {
    ...words,
    scope: 'public' as const,
    dossier,
    scene,
    assessment: made.value,
    before: made.value,
    told: design && { low: design, design, high: design },
    open,
    reportNumber: at.reportNumber,
    models: releasedModels,
    date: '28 november 2026',
    link: '#',
  };
  return reportDocument(props, '', 'nl');
}

describe('the public part', () => {
  it('all cases of one colour are told of by the same bytes, and none as less than it is: five places', async () => {
    const { tried, violations } = await publicPart.run(1, 5);
    expect(violations).toEqual([]);
    expect(tried['cases']).toBeGreaterThan(200);
  });

  it('report, map and link are the same to the byte, whatever the case keeps to itself', async () => {
    for (const [verdict, cases] of casesOf(2)) {
      const [first, last] = [cases[0], cases.at(-1)];
      if (!first || !last) continue;
      const [one, two] = await Promise.all(
        [first, last].map(async ({ dossier }) => {
          const open = openOf(dossier, verdict);
          return (await page(dossier, open)) + publicText(dossier, open.assessment, at);
        }),
      );
      expect(one).toBe(two);
    }
  });

  it('says of nothing that it is so where something else answers for it', async () => {
    const untrue = (await fetched('nl', 'report')).criteria['C-ESC'].met;
    const [green, answers] = [demo('demo-green'), demo('demo-green').answers];
    const equivalent = { text: 'Tweede vluchtweg', criteria: ['C-ESC'] as const, evidence: 'Advies brandweer' };
    const read = (said: Partial<typeof answers>) => {
      const made = readDossier({ ...green, answers: { ...answers, ...said } });
      if (!made.ok) throw new Error(made.error.message);
      const judged = assess(sceneOf(made.value), releasedModels);
      if (!judged.ok) throw new Error(judged.error.message);
      return page(made.value, openOf(made.value, judged.value.verdict));
    };
    expect(await read({})).toContain(untrue);
    expect(await read({ sharedEntrance: true, equivalent })).not.toContain(untrue);
  });

  it('holds no word of what is confidential, whichever field it stands in', async () => {
    const secret = 'GEHEIMWOORD';
    const [found] = casesOf(3);
    const [verdict, [example] = []] = found ?? [];
    if (!verdict || !example) throw new Error('no case');
    const { dossier } = example;
    const variant = activeVariant(dossier);
    const file = (reference: string) => ({ name: 'BAG-bestand', reference, retrieved: null, count: 1, sha256: null });
    const read = { records: 1, used: 1, setAside: [], open: [] };
    const seenBy = { role: secret, date: '2026-11-22' };
    const marked: Dossier = {
      ...dossier,
      id: secret,
      notes: { ...dossier.notes, applicant: secret, alternatives: secret, views: secret },
      surroundings: {
        ...dossier.surroundings,
        name: secret,
        invented: false,
        buildings: dossier.surroundings.buildings.map((one) => ({ ...one, name: secret })),
        sources: [file(secret), file(`${secret}.csv`)],
        ledger: [`${secret}`, `${secret}.csv`, `${secret}-elders.csv`].map((source) => ({ ...read, source })),
        openPlaces: [{ id: `${secret} 1 0`, reason: 'geometry', box: [0, 0, 1, 1] }],
      },
      siteChecks: [{ point: secret, date: '2026-11-22', role: secret, remark: secret, text: secret }],
      history: [{ at: '2026-11-22', what: 'title', variant: secret, from: secret, to: secret }],
      photos: [{ id: secret, caption: secret, added: '2026-11-22', widthPx: 1, heightPx: 1, data: secret }],
      judgements: {
        [sceneOf(dossier).buildings[0]?.id ?? '']: {
          glazing: { paneType: null, retention: 'laminated', certificate: secret },
        },
      },
      variants: [
        {
          ...variant,
          name: secret,
          machines: variant.machines.map((machine, i) => ({ ...machine, id: `${secret}${i}` })),
          measures: ['M10', 'M15', 'M23'],
          alternatives: variant.machines.map((machine) => ({ measure: 'M02', machine: { ...machine, id: secret } })),
          answers: {
            ...variant.answers,
            constructorReport: secret,
            glassCertificate: secret,
            equivalent: { text: secret, criteria: ['C-GLI'], evidence: secret },
            reports: [{ criteria: ['C-STR'], kind: secret, role: secret, number: secret, date: '2026-11-22' }],
            barriers: [{ from: [0, 0], to: [1, 1], certificate: secret }],
            given: { sharedEntrance: { x: 1, y: 1, host: secret, wallDeg: 0, radiusM: 1, seenBy } },
            saidBefore: [
              { key: 'reports', value: secret, given: { x: 1, y: 1, host: secret, wallDeg: 0, radiusM: 1, seenBy } },
            ],
          },
        },
        { ...variant, id: secret, name: secret },
      ],
      outcomes: [],
    };
    const open = openOf(marked, verdict);
    expect(await page(marked, open)).not.toContain(secret);
    expect(publicText(marked, open.assessment, at)).not.toContain(secret);
    expect(JSON.stringify(open)).not.toContain(secret);
  });
});
