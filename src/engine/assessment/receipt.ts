/**
 * The receipt: with what was this computed. The kenmerk is of the computation alone, so the same input gives the same kenmerk
 * through any door: no time, name, address, source, nor the id of a dossier, a machine or a place is in it.
 */

import { released } from '../criteria/all.ts';
import { burstOf } from '../effects/burst.ts';
import { openPlacesNear } from '../geometry/coverage.ts';
import { canonical } from '../ground/canonical.ts';
import { memoOf } from '../ground/memo.ts';
import { engineVersion } from '../ground/version.ts';
import type { ModelSet } from '../models/definitions.ts';
import { fingerprint } from '../models/models.ts';
import type { Receipt } from '../scene/assessment.ts';
import { answersHere } from '../scene/held-answers.ts';
import type { Building, Machine, RdPoint, Scene } from '../scene/scene.ts';
import { placesAskedOf } from './places-asked.ts';

interface Sealed {
  readonly hash: string;
  /** Around all its outlines. */
  readonly box: readonly [minX: number, minY: number, maxX: number, maxY: number];
}

function seal(building: Building): Sealed {
  const { address: _, name: __, ...facts } = building;
  let [minX, minY, maxX, maxY] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of building.footprint.flat(2))
    [minX, minY, maxX, maxY] = [Math.min(minX, x), Math.min(minY, y), Math.max(maxX, x), Math.max(maxY, y)];
  return { hash: fingerprint(facts), box: [minX, minY, maxX, maxY] };
}

/** A building hashes once: it seldom changes, and a street has many. */
const sealedOf = memoOf(seal);

/** Whoever gives the scene may give more than is within reach: how much more says nothing of the computation. */
function within(buildings: readonly Building[], points: readonly RdPoint[], radiusM: number): string[] {
  const near = ({ box: [minX, minY, maxX, maxY] }: Sealed) =>
    points.some(([x, y]) => Math.hypot(Math.max(minX - x, x - maxX, 0), Math.max(minY - y, y - maxY, 0)) <= radiusM);
  // In the order of their hashes, which is one order whatever the order of the file.
  const found = buildings.map((one) => sealedOf(one)).filter(near);
  return found.map(({ hash }) => hash).sort();
}

const nameless = <Named extends { readonly id: string }>({ id: _, ...facts }: Named): Omit<Named, 'id'> => facts;

/** Of what was said of this one alone, without where. */
function bare(machine: Machine): object {
  const { answers, ...facts } = nameless(machine);
  if (!answers) return facts;
  const { given: _, ...said } = answers;
  return { ...facts, answers: said };
}

/** Where and before what an answer was said counts only by the questions that it leaves open; "I do not know" leaves one as it was, and a place that cannot be is in no plan. */
function counting({ answers: said, machines: [machine] }: Scene): object {
  const {
    given: _,
    notKnown: __,
    insidePossible: ___,
    saidBefore = [],
    ...answers
  } = machine ? answersHere(said, machine) : said;
  const asked = [...new Set(saidBefore.filter(({ value }) => value === true).map(({ key }) => key))].filter(
    (key) => answers[key as keyof typeof answers] === null,
  );
  return asked.length > 0 ? { ...answers, askedAgain: asked.sort() } : answers;
}

export function receiptOf(scene: Scene, models: ModelSet, seed: number, derived: Receipt['derived']): Receipt {
  const { radiusM, coverage, openPlaces, judgements, measures, unknownUseAs } = scene;
  const answers = counting(scene);
  const alternatives = scene.alternatives.map(({ measure, machine }) => ({ measure, machine: nameless(machine) }));
  const all: readonly Machine[] = [...scene.machines, ...scene.alternatives.map(({ machine }) => machine)];
  const bursts = all.map((machine) => burstOf(machine, models.siting));
  const open = (openPlaces ?? [])
    .filter((one) => bursts.some((burst) => openPlacesNear([{ ...one, found: undefined }], burst, radiusM).length > 0))
    .map(({ box, found }) => canonical({ box, found }))
    .sort();
  const asked = placesAskedOf(scene, scene, models, released).map(({ saidM }) => saidM !== null);
  const facts = {
    machines: scene.machines.map(bare),
    alternatives,
    radiusM,
    buildings: within(scene.buildings, bursts, radiusM),
    places: scene.places.map(({ id: _, name: __, ...place }) => fingerprint(place)).sort(),
    coverage,
    ...(open.length > 0 && { openPlaces: open }),
    judgements,
    answers,
    ...(asked.includes(true) && { placesShort: asked }),
    measures,
    unknownUseAs,
    seed,
    modelSet: models.sha256,
    policy: models.policy,
    engineVersion,
  };
  const hash = fingerprint(facts).slice(0, 12).toUpperCase();
  return {
    kenmerk: `GW-${hash.slice(0, 4)}-${hash.slice(4, 8)}-${hash.slice(8)}`,
    engineVersion,
    modelSet: { id: models.id, sha256: models.sha256 },
    policy: { id: models.policy.id, version: models.policy.version, owner: models.policy.owner },
    ...(models.policy.profile && { profile: models.policy.profile.sha256 }),
    measures: scene.measures,
    seed,
    samples: 0,
    assumed: scene.assumed,
    derived,
    sources: scene.sources,
  };
}
