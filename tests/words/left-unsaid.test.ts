/** "en 3 andere panden": the number that stands there is the number that is left out, of buildings and of places each. */
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Scene } from '../../src/engine/scene/scene.ts';
import { calledIn } from '../../src/i18n/building-name.ts';
import { formatFor } from '../../src/i18n/format.ts';
import { fetchedInFull } from '../../src/i18n/full-words.ts';
import { withOthers } from '../../src/i18n/left-unsaid.ts';
import { unbroken } from '../../src/i18n/locale-format.ts';
import { reasonsOf } from '../../src/i18n/reasons.ts';
import { draws } from '../draws.ts';
import { demo } from '../engine/scenes.ts';
import { type Tongue, textOf } from './contradictions.ts';
import { bare as bareDraw, caseOf, caseOn, type DrawnCase, draw } from './drawn-case.ts';
import { pagesIn } from './pages.ts';

const forms = {
  nl: /(?:en (\d+) ander(?:e panden| pand))?(?: ?en (\d+) andere plek(?:ken)?)?/g,
  en: /(?:and (\d+) other buildings?)?(?: ?and (\d+) other places?)?/g,
} as const;

interface Said {
  readonly text: string;
  readonly told: readonly string[];
  readonly buildings: number;
  readonly places: number;
}

const one = (text: string) => text.replaceAll('\u00a0', ' ');

/** Each such count in a page, with the names that stand before it. */
function countsIn(page: string, names: readonly string[], tongue: Tongue): Said[] {
  const text = one(page);
  const longest = names.toSorted((a, b) => b.length - a.length);
  // At the head of a sentence a name has a capital.
  const endsWith = (whole: string, name: string) => whole.toLowerCase().endsWith(name.toLowerCase());
  return [...text.matchAll(forms[tongue])].flatMap((found) => {
    if (found[0] === '') return [];
    let before = text.slice(0, found.index);
    const told: string[] = [];
    for (;;) {
      before = before.replace(/[\s,;]+$/, '');
      const ends = () => longest.find((it) => endsWith(before, it));
      const named = ends();
      if (!named) before = before.replace(/ \([^()]*\)$/, '').replace(/, (?:op )?\d[\d.,]* m(?: afstand| away)?$/, '');
      const name = named ?? ends() ?? /(?<=, )(?:\d+\S*|\d[\d.,]*\sm [^,;]+)$/.exec(before)?.[0];
      if (!name) break;
      told.unshift(name);
      before = before.slice(0, -name.length);
      if (!/[,;]\s*$/.test(before)) break;
    }
    // A street is said once, and so is what a building without an address is: a number alone is of what stands before it.
    let street = '';
    const whole = told.map((name) => {
      street = /^(.*\p{L}) (?:\d+\S*|\d[\d.,]*\sm [^,;]+)$/u.exec(name)?.[1] ?? street;
      return /^\d/.test(name) ? `${street} ${name}` : name;
    });
    return [
      {
        text: `${text.slice(Math.max(0, found.index - 90), found.index)}${found[0]}`,
        told: whole,
        buildings: Number(found[1] ?? 0),
        places: Number(found[2] ?? 0),
      },
    ];
  });
}

/** Everything that a sentence of names can be about, by its kind. */
function truths({ assessment, before, open, scene }: DrawnCase) {
  type Ids = readonly (string | null)[];
  const sets: { readonly kind: string; readonly ids: Ids }[] = [];
  const failing = (kind: string, criteria: Parameters<typeof reasonsOf>[0]) => {
    for (const { findings } of reasonsOf(criteria.map((it) => ({ ...it, state: 'unmet' as const }))))
      sets.push({ kind, ids: [...new Set(findings.flatMap(({ met, receptor }) => (met ? [] : [receptor])))] });
    for (const { findings } of criteria)
      sets.push({ kind, ids: [...new Set(findings.flatMap(({ met, receptor }) => (met ? [] : [receptor])))] });
  };
  for (const it of [assessment, before, open].flatMap((given) => given ?? [])) {
    failing(
      'reason',
      it.criteria.filter(({ state }) => state === 'unmet'),
    );
    failing(
      'proof',
      it.criteria.filter(({ state }) => state !== 'unmet'),
    );
    for (const { receptors } of it.missing) sets.push({ kind: 'missing', ids: receptors });
    for (const { receptors = [] } of it.tippingPoints) sets.push({ kind: 'turn', ids: receptors });
    for (const { change } of it.measureSets)
      for (const { left } of change)
        sets.push({
          kind: 'proof',
          ids: [...new Set(left.flatMap(({ met, receptor }) => (met ? [] : [receptor])))],
        });
    if (!it.otherHour) continue;
    failing(
      'other hour',
      it.otherHour.unmet.map((criterion) => ({ ...criterion, state: 'unmet' as const, basis: [] })),
    );
    for (const { receptors } of it.otherHour.missing) sets.push({ kind: 'missing', ids: receptors });
    sets.push({ kind: 'panes', ids: it.otherHour.panes }, { kind: 'opvang', ids: it.otherHour.unconfirmed });
  }
  const isPlace = (id: string | null) => scene.places.some((place) => place.id === id);
  return sets.map(({ kind, ids }) => ({
    kind,
    ids,
    places: ids.filter(isPlace).length,
    buildings: ids.filter((id) => !isPlace(id)).length,
  }));
}

const namesOf = (scene: Scene, kase: DrawnCase, tongue: Tongue, words: Parameters<typeof calledIn>[2]) => {
  const f = formatFor(tongue);
  const byName = new Map<string, Set<string>>();
  for (const of of [kase.assessment, kase.open, null])
    for (const format of [f, unbroken(f)])
      for (const { id } of [...scene.buildings, ...scene.places]) {
        const name = one(calledIn({ ...scene, receptors: of?.receptors }, id, words, format));
        if (name) byName.set(name, (byName.get(name) ?? new Set()).add(id));
      }
  return byName;
};

/** Before the machine people sit on six terraces. */
function crowded(scene: Scene): Scene {
  const [x, y] = scene.machines[0]?.point ?? [0, 0];
  const places = [0, 1, 2, 3, 4, 5].map((i) => ({
    id: `terras-${i}`,
    kind: 'terras' as const,
    name: `Terras ${'ABCDEF'[i]}`,
    ring: [
      [x + 4 + i, y - 3],
      [x + 5 + i, y - 3],
      [x + 5 + i, y + 3],
      [x + 4 + i, y + 3],
    ] as const,
    occupiedAtNight: true,
    homesServed: 0,
    buildingId: null,
  }));
  return { ...scene, places };
}

/** Of the buildings near by nobody knows the use. */
const unknown = (scene: Scene): Scene => ({
  ...scene,
  buildings: scene.buildings.map((it) =>
    it.id.endsWith('00102') || it.uses?.includes('woonfunctie') ? { ...it, uses: null, dwellings: null } : it,
  ),
});

describe('the others are counted', () => {
  it('in one place: nobody else makes such a count', () => {
    const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((name) => /\.tsx?$/.test(name));
    const makers = files.filter((name) => /\.andOthers\(|\.andMore\(/.test(readFileSync(`src/${name}`, 'utf8')));
    expect(makers).toEqual(['i18n/left-unsaid.ts']);
  });

  it('as many as are left, buildings and places each', async () => {
    const t = await fetchedInFull('nl');
    fc.assert(
      fc.property(fc.nat(9), fc.nat(9), fc.nat(18), (buildings, places, shown) => {
        const ids = fc
          .sample(fc.shuffledSubarray([...Array(buildings + places).keys()], { minLength: buildings + places }), 1)
          .flat()
          .map((i) => `${i < buildings ? 'pand' : 'plek'} ${i}`);
        const isPlace = (id: string | null) => id?.startsWith('plek') ?? false;
        const text = withOthers(ids, ids.slice(0, shown), { t, isPlace });
        const left = ids.slice(shown);
        const [said] = [...text.matchAll(forms.nl)].filter(([all]) => all !== '');
        expect([Number(said?.[1] ?? 0), Number(said?.[2] ?? 0)]).toEqual([
          left.filter((id) => !isPlace(id)).length,
          left.filter(isPlace).length,
        ]);
      }),
      { seed: 9 },
    );
  });

  it.each(['nl', 'en'] as const)('over drawn cases, wherever it is said, in %s', async (tongue) => {
    const drawnPages = await pagesIn(tongue);
    const t = await fetchedInFull(tongue);
    const met = new Set<string>();
    const faults: string[] = [];
    const some = draw(31, tongue === 'nl' ? 12 : draws(2, 4)).map((given) => ({
      given,
      kase: caseOf({ ...given, tips: given.tips || given.place === 'demo-orange' }),
    }));
    const made = [crowded(demo('demo-orange')), unknown(demo('demo-orange'))].flatMap((scene) =>
      [0, 10].map((widerM) => ({ given: { ...bareDraw, widerM }, kase: caseOn(scene, bareDraw) })),
    );
    for (const { given, kase } of [...some, ...made]) {
      // Half of them in a file without addresses.
      const bare = given.widerM % 20 === 0;
      const surroundings = {
        ...kase.dossier.surroundings,
        buildings: kase.dossier.surroundings.buildings.map((it) => (bare ? { ...it, address: null, name: null } : it)),
      };
      const scene = { ...kase.scene, buildings: surroundings.buildings };
      const here: DrawnCase = { ...kase, dossier: { ...kase.dossier, surroundings }, scene };
      const byName = namesOf(scene, here, tongue, t);
      const sets = truths(here);
      const isPlace = (id: string) => scene.places.some((place) => place.id === id);
      for (const [page, html] of Object.entries(drawnPages(here)))
        for (const part of [html].flat())
          for (const said of countsIn(textOf(part), [...byName.keys()], tongue)) {
            const ids = said.told.map((name) => byName.get(name) ?? new Set<string>());
            const right = sets.filter(
              (set) =>
                ids.length > 0 &&
                ids.every((some) => set.ids.some((id) => id !== null && some.has(id))) &&
                set.ids.length === ids.length + said.buildings + said.places &&
                set.places - ids.filter((some) => [...some].every(isPlace)).length === said.places,
            );
            for (const { kind } of right) met.add(kind);
            if (right.length > 0 && said.places > 0) met.add('places');
            if (right.length === 0) faults.push(`${page}: ${said.text} (told: ${said.told.join(' | ')})`);
          }
    }
    expect(faults).toEqual([]);
    if (tongue === 'nl')
      expect([...met].sort()).toEqual(expect.arrayContaining(['missing', 'places', 'proof', 'reason', 'turn']));
  });
});
