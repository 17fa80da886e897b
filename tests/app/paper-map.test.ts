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

async function drawn(change: (one: Dossier) => Dossier, onto = size): Promise<string> {
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
  return renderToString(h(MapFigure, { ...part, size: onto }));
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

/** In points, how near a line from here to there comes. */
function nearness([x, y]: readonly number[], [ax, ay]: readonly number[], [bx, by]: readonly number[]): number {
  const [px = 0, py = 0, fx = 0, fy = 0, tx = 0, ty = 0] = [x, y, ax, ay, bx, by];
  const length = Math.hypot(tx - fx, ty - fy) || 1;
  const along = Math.min(1, Math.max(0, ((px - fx) * (tx - fx) + (py - fy) * (ty - fy)) / length ** 2));
  return Math.hypot(fx + along * (tx - fx) - px, fy + along * (ty - fy) - py);
}

it.each([size, { width: 359, height: 290, widthMm: 84 }, { width: 1180, height: 880, widthMm: 264 }])(
  'no name of a street lies under the machine, its arrow or a pin, on $width by $height',
  async (onto) => {
    // Along the street, so that the signs stand over another part of it each time.
    const places = Array.from({ length: 9 }, (_, i) => 12 * (i - 4));
    let named = 0;
    for (const by of places) {
      const html = await drawn((one) => {
        const move = <At extends { readonly point: readonly [number, number] }>(it: At) => ({
          ...it,
          point: [it.point[0] + 0.14 * by, it.point[1] - by] as const,
        });
        return {
          ...one,
          surroundings: {
            ...one.surroundings,
            // What the map calls a street itself stands where it stands.
            scenery: {
              ...one.surroundings.scenery,
              addresses: town.addresses,
              labels: by % 24 === 0 ? [] : one.surroundings.scenery.labels,
            },
          },
          variants: one.variants.map((variant) => ({ ...variant, machines: variant.machines.map(move) })),
        };
      }, onto);
      const numbers = (pattern: RegExp) => [...html.matchAll(pattern)].map((found) => found.slice(1).map(Number));
      const signs = [
        ...numbers(/class="figure-pin-foot" cx="([-\d.]+)" cy="([-\d.]+)"/g),
        ...numbers(/class="figure-pin-text" x="([-\d.]+)" y="([-\d.]+)"/g),
        ...numbers(/class="figure-arrow" d="M([-\d.]+) ([-\d.]+)/g),
        ...numbers(/class="figure-arrow" d="M[-\d. ]+L([-\d.]+) ([-\d.]+)/g),
      ];
      expect(signs.length).toBeGreaterThan(3);
      const names = /class="figure-street" x="([-\d.]+)" y="([-\d.]+)" transform="rotate\(([-\d.]+) [^>]*>([^<]*)</g;
      for (const [, x, y, turn, text = ''] of html.matchAll(names)) {
        named += 1;
        const half = (text.length * 6.5) / 2;
        const angle = (Number(turn) * Math.PI) / 180;
        const end = (way: number) => [
          Number(x) + way * half * Math.cos(angle),
          Number(y) + way * half * Math.sin(angle),
        ];
        for (const sign of signs) expect(nearness(sign, end(-1), end(1)), text).toBeGreaterThan(8);
      }
    }
    expect(named).toBeGreaterThan(0);
  },
);

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
