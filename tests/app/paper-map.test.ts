/** The map on paper: what lies beneath, what houses and streets are called, and a machine that stands inside. */
import { readFileSync } from 'node:fs';
import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { beforeAll, expect, it } from 'vitest';
import { type Dossier, sceneOf } from '../../src/archive/dossier.ts';
import { readDossierText } from '../../src/archive/dossier-schema.ts';
import { assessed } from '../../src/engine/assessment/assessed.ts';
import { standingOf } from '../../src/engine/assessment/standing.ts';
import { releasedModels } from '../../src/engine/models/models.ts';
import type { Siting } from '../../src/engine/scene/scene.ts';
import { formatFor } from '../../src/i18n/format.ts';
import { fetchedInFull } from '../../src/i18n/full-words.ts';
import { fetched, learn } from '../../src/i18n/speak.ts';
import { MapFigure } from '../../src/report/map-figure.tsx';
import { partOf } from '../../src/report/part-of.ts';
import type { ReportProps } from '../../src/report/report-part.ts';
import { demo } from '../engine/scenes.ts';

const town = JSON.parse(readFileSync('public/demo/lindervoort.json', 'utf8')) as Pick<
  Dossier['surroundings']['scenery'],
  'addresses'
>;
const size = { width: 760, height: 236, widthMm: 178 };
const stored = readDossierText(JSON.stringify(demo('demo-orange')));
if (!stored.ok) throw new Error(stored.error.message);
const dossier = stored.value;

async function drawn(change: (one: Dossier) => Dossier): Promise<string> {
  const one = change(dossier);
  const scene = sceneOf(one);
  const answered = assessed(scene, releasedModels);
  if (!answered.ok) throw new Error(answered.error.message);
  const { assessment } = answered.value;
  const standing = standingOf(scene, scene.measures, assessment, releasedModels);
  const [t, r, d, a, c] = await Promise.all([
    fetchedInFull('nl'),
    fetched('nl', 'report'),
    fetched('nl', 'decision'),
    fetched('nl', 'annex'),
    fetched('nl', 'consequences'),
  ]);
  const props = {
    t,
    r,
    d,
    a,
    c,
    f: formatFor('nl'),
    scope: 'internal',
    dossier: one,
    scene,
    assessment: { ...assessment, ...standing, zones: { type: 'FeatureCollection', features: [] } },
    before: null,
    reportNumber: '',
    models: releasedModels,
    date: '',
    link: '',
  } as unknown as ReportProps;
  const part = partOf(props);
  if (!part) throw new Error('nothing to draw');
  return renderToString(h(MapFigure, { ...part, size }));
}

beforeAll(() => learn('nl'));

it('draws water and green beneath streets and buildings', async () => {
  const [x, y] = dossier.variants[0]?.machines[0]?.point ?? [0, 0];
  const ring = [
    [x - 9, y - 9],
    [x + 9, y - 9],
    [x + 9, y + 9],
  ] as const;
  const html = await drawn((one) => ({
    ...one,
    surroundings: {
      ...one.surroundings,
      publicSpace: [{ id: 'road', kind: 'rijbaan', rings: [ring] }],
      scenery: {
        ...one.surroundings.scenery,
        ground: [
          { look: 'water', rings: [ring] },
          { look: 'groen', rings: [ring] },
        ],
      },
    },
  }));
  const order = ['figure-ground"', 'figure-groen"', 'figure-water"', 'figure-rijbaan"', 'figure-building '].map((one) =>
    html.indexOf(one),
  );
  expect(order).toEqual(order.toSorted((one, two) => one - two));
  expect(Math.min(...order)).toBeGreaterThan(0);
});

it('writes the whole number of a house, and the name of its street where it fits', async () => {
  const html = await drawn((one) => ({
    ...one,
    surroundings: {
      ...one.surroundings,
      buildings: one.surroundings.buildings.map((building) => ({
        ...building,
        name: null,
        address: building.address?.replace(/(\d+)$/, '$1-2') ?? null,
      })),
      scenery: {
        ...one.surroundings.scenery,
        labels: [],
        addresses: town.addresses,
      },
    },
  }));
  expect(html).toMatch(/class="figure-number"[^>]*>62-2</);
  expect(html).not.toMatch(/class="figure-number"[^>]*>2</);
  expect(html).toMatch(/class="figure-street"[^>]*>Marktstraat</);
});

it.each([
  ['gevel', false],
  ['unit', false],
  ['vestibule', true],
  ['winkel', true],
  ['pinwinkel', true],
] as [Siting, boolean][])(
  'a machine in a %s has a house for a sign, told in the legend: %s',
  async (siting, inside) => {
    const html = await drawn((one) => ({
      ...one,
      variants: one.variants.map((variant) => ({
        ...variant,
        machines: variant.machines.map((machine) => ({ ...machine, siting })),
      })),
    }));
    expect(html.includes('<path class="figure-machine"')).toBe(inside);
    expect(html.includes('<circle class="figure-machine"')).toBe(!inside);
    const { siting: names, ui } = await fetchedInFull('nl');
    expect(html.includes(`${ui.machine} ${names[siting]}`)).toBe(inside);
  },
);

it('so has one that the plan puts inside', async () => {
  const [machine] = dossier.variants[0]?.machines ?? [];
  if (!machine) throw new Error('no machine');
  const html = await drawn((one) => ({
    ...one,
    variants: one.variants.map((variant) => ({
      ...variant,
      alternatives: [{ measure: 'M02', machine: { ...machine, siting: 'winkel' as const } }],
      measures: ['M02'],
    })),
  }));
  expect(html).toContain('<path class="figure-machine"');
});
