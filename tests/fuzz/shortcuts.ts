/**
 * Every place where the engine leaves something out because a bound, an order or its memory says that it decides nothing: each by
 * itself beside the same question without it, over drawn scenes. Short cuts of the plane (columns of sight, boxes, roofs, shared
 * walls) have plain ways of their own in `tests/engine/plain/`.
 */
import { planned } from '../../src/engine/assessment/assessed.ts';
import { judgePlace } from '../../src/engine/assessment/judge-place.ts';
import { dimensionsOf, type Spread, sampled, strengthsOf } from '../../src/engine/assessment/sampling.ts';
import { released } from '../../src/engine/criteria/all.ts';
import { densityOf } from '../../src/engine/criteria/facades.ts';
import {
  type Colour,
  colourOf,
  judge,
  type Under,
  unknownOf,
  unmetOf,
  withGaps,
} from '../../src/engine/criteria/judge.ts';
import { nearOnly, nearOutlook } from '../../src/engine/criteria/near.ts';
import type { ScenarioRule } from '../../src/engine/criteria/rule.ts';
import { Rules } from '../../src/engine/criteria/rules.ts';
import type { Closed } from '../../src/engine/criteria/tally.ts';
import { effectsUnder } from '../../src/engine/effects/effects.ts';
import { thrownAtLeast } from '../../src/engine/effects/glass/some-pane.ts';
import { lookingAt, outlookOf } from '../../src/engine/effects/outlook.ts';
import { strengthAt } from '../../src/engine/effects/strength.ts';
import { round9 } from '../../src/engine/ground/units.ts';
import { firstGrade } from '../../src/engine/measures/first-grade.ts';
import { candidates, placesIn } from '../../src/engine/measures/measures.ts';
import { gapsBehind, minimalSets, subsets, Trials, verdictOf } from '../../src/engine/measures/search.ts';
import type { ModelSet } from '../../src/engine/models/definitions.ts';
import { releasedModels, sealed } from '../../src/engine/models/models.ts';
import { type Building, neutralAnswers, type Scene, type VulnerabilityClass } from '../../src/engine/scene/scene.ts';
import { type Dice, dice } from './dice.ts';
import type { Found, Fuzz } from './fuzz.ts';
import { sceneOfSeed } from './plain.ts';
import { usesBothWays } from './tips-alone.ts';
import { type Turn, turnsOf } from './turns.ts';

/** Both ways of one question, as text; null where the scene does not ask it. */
type Both = (scene: Scene, at: Dice) => { readonly quick: unknown; readonly plain: unknown } | null;

const models = releasedModels;
const everywhereM = 400;

/** Of nothing is anything remembered. */
const afresh = (scene: Scene): Scene => structuredClone(scene);

/** So light that nothing but what touches the machine is reached. */
const faint: NonNullable<Under['strengthOf']> = (scenario) => ({
  ...strengthAt(scenario, 'low', models),
  key: `${scenario.id}:faint`,
  chargeKgTnt: 1e-4,
  pieces: [],
});

const strengthOf = (at: Dice): NonNullable<Under['strengthOf']> => {
  const level = at.pick(['low', 'design', 'high', 'drawn'] as const);
  if (level !== 'drawn') return (scenario) => strengthAt(scenario, level, models);
  return strengthsOf(Array.from({ length: dimensionsOf(models) }, at.roll), models);
};

/** What a colour is made of: verdict, each criterion with its status and what it waits for, what fails, and what is missing. */
function toldBy(trials: Trials) {
  const { criteria, missing } = trials.base;
  return {
    verdict: verdictOf(trials),
    criteria: criteria.map(({ id, scenario, status, pending }) => [id, scenario, status, pending]),
    unmet: criteria.flatMap(({ id, scenario, status, findings }) =>
      status !== 'unmet'
        ? []
        : findings
            .filter(({ met }) => !met)
            .map(({ receptor, value }) => [id, scenario, receptor, typeof value === 'number' ? round9(value) : value])
            .map((one) => one.join(' '))
            .sort(),
    ),
    missing,
  };
}

const told = (scene: Scene, under: Under) => toldBy(new Trials(planned(afresh(scene), models), models, under));

/** Rules of which one short cut is taken away. */
const rulesWithout = (change: Partial<Rules>): Rules => Object.assign(new Rules(released.all), change);
const ruleWith = (change: Partial<ScenarioRule>): Rules =>
  new Rules(released.all.map((rule) => (rule.per === 'scenario' ? { ...rule, ...change } : rule)));

const far = (scene: Scene) => {
  const kinds: readonly VulnerabilityClass[] = ['zeer-kwetsbaar', 'kwetsbaar', 'beperkt-kwetsbaar', 'geen', 'onbekend'];
  return Object.fromEntries(kinds.map((kind) => [kind, scene.radiusM])) as Record<VulnerabilityClass, number>;
};

/** A colour by these rules beside a colour by the released ones. */
const byRules =
  (rules: (scene: Scene) => Rules): Both =>
  (scene, at) => {
    const asked = { strengthOf: strengthOf(at) };
    return { quick: told(scene, nearOnly(asked)), plain: told(scene, nearOnly({ ...asked, rules: rules(scene) })) };
  };

function spreadOf(scene: Scene, options: NonNullable<Parameters<typeof sampled>[2]>): Spread {
  const run = sampled(planned(afresh(scene), models), models, options);
  for (;;) {
    const step = run.next();
    if (step.done) return step.value;
  }
}

/** The same without a plan, where bars may be full by night and some uses are not known. */
function byNight(scene: Scene, at: Dice): Scene {
  const uses = [['bijeenkomstfunctie'], ['bijeenkomstfunctie', 'woonfunctie'], null] as const;
  const some = (one: Building): Building => (at.roll() < 0.4 ? { ...one, uses: at.pick(uses), units: null } : one);
  const answers = { ...withoutPlan(scene).answers, exposure: 'night', peopleAtNight: null } as const;
  return {
    ...withoutPlan(scene),
    answers,
    buildings: scene.buildings.map(some),
    unknownUseAs: at.pick([null, 'woonfunctie'] as const),
  };
}

/** Shares by these rules beside shares by the released ones. */
const sharesBy =
  (rules: () => Rules, count: number): Both =>
  (scene, at) => {
    const draws = { count, seed: at.below(1e6) };
    return { quick: spreadOf(scene, draws), plain: spreadOf(scene, { ...draws, rules: rules() }) };
  };

/** Is so much thrown of some pane, slot by slot: as soon as it is sure, and of all panes told. */
const somePanes: Both = (scene, at) => {
  const said = judge(scene, models, { strengthOf: strengthOf(at) }).runs.flatMap(({ given, readings, strength }) => {
    const quick = effectsUnder(lookingAt(given.outlook, given.outlook.targets), strength, models, released);
    return readings.flatMap(({ target, occupation: { slots }, effect }) =>
      thrownAtLeast.slice(1).map((about) => {
        const name = `${target.building.id} ${about.key}`;
        const sure = slots.map((slot) => quick(target, slots).somePane(about, (one) => one === slot));
        const told = slots.map((slot) => effect.panes.some((pane) => pane.slot === slot && about.holds(pane)));
        return [`${name} ${sure.join()}`, `${name} ${told.join()}`];
      }),
    );
  });
  return { quick: said.map(([one]) => one), plain: said.map(([, one]) => one) };
};

const sayAt = ({ scene, set, near, strengthOf: at }: Turn, rules: Rules = released) => {
  const asked = { strengthOf: at, rules };
  return toldBy(new Trials(planned(scene, set, [], rules), set, near ? nearOnly(asked) : asked));
};

/** Drawn as somebody asks whose plan is empty. */
const withoutPlan = (scene: Scene): Scene => ({ ...scene, measures: [] });

const mostOptions = 8;

/** The colour of each set of measures that there could be, without what the search knows beforehand. */
function coloursOf(trials: Trials): ReadonlyMap<string, Colour> {
  const { models: set } = trials;
  const near = trials.near();
  const options = candidates(near.scene, unmetOf(trials.base), set);
  const colours = new Map<string, Colour>();
  for (let size = 1; size <= options.length; size++)
    for (const some of subsets(options, size)) {
      const ids = some.map(({ id }) => id);
      if (placesIn(ids, set).length > 1 || some.every(({ role }) => role === 'beside')) continue;
      colours.set(ids.join(), colourOf(near.with(ids).judged));
    }
  return colours;
}

/** Those that work, each without one that is smaller and works. */
function everySet(trials: Trials): readonly string[] | null {
  const working: string[][] = [];
  for (const [key, colour] of coloursOf(trials)) {
    const ids = key.split(',');
    if (colour === 'failing' || working.some((smaller) => smaller.every((id) => ids.includes(id)))) continue;
    working.push(ids);
  }
  return working.length > 0 ? working.map((ids) => ids.toSorted().join()).sort() : null;
}

/** A set of which only some measures are left that may turn a colour, so that each set of them can be tried. */
function fewerMeasures(at: Dice): ModelSet {
  const { sha256: _, ...parts } = models;
  const left = models.measures.filter(({ role }) => role === 'colour' || role === 'beside').map(({ id }) => id);
  while (left.length > mostOptions) left.splice(at.below(left.length), 1);
  return sealed({ ...parts, measures: parts.measures.filter(({ id }) => left.includes(id)) });
}

function trialsOf(scene: Scene, set = models): Trials | null {
  const trials = new Trials(planned(afresh(withoutPlan(scene)), set), set, nearOnly());
  return colourOf(trials.base) === 'failing' ? trials : null;
}

/** A place of a map, all of it judged with everything in sight. */
function placeWhole(scene: Scene) {
  const look: NonNullable<Under['look']> = (...asked) => lookingAt(outlookOf(...asked), outlookOf(...asked).targets);
  const trials = new Trials(scene, models, { look });
  const judged = withGaps(trials.base, gapsBehind(trials), released);
  const verdict = verdictOf(trials);
  const unknown = unknownOf(judged);
  const open = judged.missing.filter(({ what }) => what === 'use' || what === 'host-use');
  const more = () =>
    unknownOf(judge({ ...trials.scene, unknownUseAs: null }, models, { look })).some((id) => !unknown.includes(id));
  return {
    verdict,
    grade: verdict === 'orange' ? (minimalSets(trials)[0]?.grade ?? 'own-means') : null,
    unmet: unmetOf(judged).toSorted(),
    unknown: unknown.toSorted(),
    onUse: open.length > 0 || (scene.unknownUseAs !== null && more()),
  };
}

export const shortCuts: Readonly<Record<string, Both>> = {
  'nearest first, until one fails': (scene, at) => {
    const asked = { strengthOf: strengthOf(at) };
    const look: NonNullable<Under['look']> = (one, machine) => nearOutlook(one, machine, models, asked);
    return { quick: told(scene, nearOnly(asked)), plain: told(scene, { ...asked, look }) };
  },
  'no farther than a kind of building is reached': byRules((scene) => rulesWithout({ reaches: () => far(scene) })),
  'no farther than a criterion reaches': byRules(() => rulesWithout({ reachAt: () => () => true })),
  'as far as criteria of a case look': (scene) => ({
    quick: told(scene, nearOnly({ strengthOf: faint })),
    plain: told(scene, nearOnly({ strengthOf: faint, rules: rulesWithout({ looksM: () => scene.radiusM }) })),
  }),
  'over roofs where it may decide': byRules(() => rulesWithout({ mayDecideOverRoofs: () => true })),
  'round a corner as far as panes count': byRules(() => rulesWithout({ paneReachM: () => everywhereM })),
  'as far as pieces decide': byRules(() => rulesWithout({ piecesReachM: () => everywhereM })),
  'closed once for the same readings': (scene, at) => {
    const turns = turnsOf(scene, at);
    const rules = rulesWithout({ closedBy: (_, __, ___, make: () => Closed) => make() });
    return { quick: turns.map((turn) => sayAt(turn)), plain: turns.map((turn) => sayAt(turn, rules)) };
  },
  'as if all had other glass': (scene, at) => {
    // Of some it is not known who is there: they may hide behind what fails elsewhere.
    const open = at.pick([['bijeenkomstfunctie'], null, null] as const);
    const away = ({ footprint }: Building) => footprint[0]?.[0]?.every(([x, y]) => Math.hypot(x - 1e5, y - 4e5) > 27);
    const some = (one: Building) => (away(one) && at.roll() < 0.5 ? { ...one, uses: open, units: null } : one);
    const answers = { ...scene.answers, exposure: 'night', peopleAtNight: null } as const;
    const asked = { ...withoutPlan(scene), answers, buildings: scene.buildings.map(some), unknownUseAs: null };
    const trials = trialsOf(asked);
    if (!trials) return null;
    const options = candidates(trials.scene, unmetOf(trials.base), models).map(({ id }) => id);
    const sets = Array.from({ length: 4 }, () => options.filter(() => at.roll() < 0.85)).filter(
      (ids) => ids.length > 0,
    );
    const kindOf = (colour: Colour) => (colour === 'pending' ? 'green' : colour);
    return {
      quick: sets.map((ids) => kindOf(trials.colour(ids, null))),
      plain: sets.map((ids) => kindOf(colourOf(trials.with(ids).judged))),
    };
  },
  'what could not fail is left out of samples': sharesBy(() => ruleWith({ couldFail: () => true }), 24),
  'what stands behind its like is left out of samples': (scene, at) => {
    const { uses, year, heightM, units, dwellings } = at.pick(scene.buildings);
    const buildings = scene.buildings.map((one) => ({ ...one, uses, year, heightM, units, dwellings }));
    const alike = { ...scene, buildings, judgements: {} };
    return sharesBy(() => ruleWith({ eachFacade: () => true }), 24)(alike, at);
  },
  'two corners settle what lies between': (scene, at) => {
    const draws = { count: 60, seed: at.below(1e6) };
    const asked = at.roll() < 0.5 ? scene : byNight(scene, at);
    return { quick: spreadOf(asked, draws), plain: spreadOf(asked, { ...draws, eachAlone: true }) };
  },
  'some pane, of the foremost facades, as soon as it is sure': somePanes,
  'pieces, as soon as it is sure': (scene, at) => {
    const { runs } = judge(scene, models, { strengthOf: strengthOf(at) });
    const said = runs.flatMap(({ given, readings, strength }) => {
      const asked = effectsUnder(lookingAt(given.outlook, given.outlook.targets), strength, models, released);
      return readings.flatMap(({ target, occupation, effect }) =>
        [0.001, 0.018, 0.1, 1].map((limit) => {
          const holds = (density: typeof effect.density) => densityOf(density, given.scene, given.outlook) > limit;
          const name = `${strength.scenario.id} ${target.building.id} ${limit}`;
          return [`${name} ${asked(target, occupation.slots).someDensity(holds)}`, `${name} ${holds(effect.density)}`];
        }),
      );
    });
    return { quick: said.map(([one]) => one), plain: said.map(([, one]) => one) };
  },
  'sets of measures that cannot be missed': (scene, at) => {
    const trials = trialsOf(scene, fewerMeasures(at));
    const sets = trials && everySet(trials);
    if (!sets) return null;
    return {
      quick: minimalSets(trials)
        .map(({ measures }) => measures.join())
        .sort(),
      plain: sets,
    };
  },
  'the colour by packs of measures': (scene, at) => {
    const trials = trialsOf(scene, fewerMeasures(at));
    if (!trials) return null;
    const colours = coloursOf(trials);
    const gap = trials.base.criteria.some(({ status }) => status === 'unknown');
    const best = ['green', 'pending', 'undetermined'].find((colour) =>
      [...colours.values()].includes(colour as Colour),
    );
    const plain = best === undefined ? 'red' : gap || best === 'undetermined' ? 'undetermined' : 'orange';
    return { quick: verdictOf(new Trials(trials.scene, trials.models, nearOnly())), plain };
  },
  'the grade of the first set': (scene) => {
    const given = {
      ...withoutPlan(scene),
      answers: { ...scene.answers, equivalent: null, reports: [], constructorReport: null },
    };
    const trials = trialsOf(given);
    if (!trials || verdictOf(trials) !== 'orange') return null;
    return { quick: firstGrade(trials), plain: minimalSets(trials)[0]?.grade ?? 'own-means' };
  },
  'people by night, asked both ways': (scene, at) => {
    const asked = planned(afresh(byNight(scene, at)), models);
    const said = (peopleAtNight: boolean | null) => {
      const answers = { ...asked.answers, peopleAtNight };
      return verdictOf(new Trials({ ...asked, answers }, models, { ...nearOnly(), nightTried: true }));
    };
    const [no, yes] = [said(false), said(true)];
    return { quick: verdictOf(new Trials(asked, models, nearOnly())), plain: no === yes ? no : said(null) };
  },
  'tips on the use of many buildings at once': (scene) =>
    usesBothWays(planned({ ...afresh(scene), measures: [] }, models), models),
  'a place of a map': (scene, at) => {
    const [machine] = scene.machines;
    if (!machine) return null;
    const answers = { ...scene.answers, ...neutralAnswers, equivalent: null, reports: [], constructorReport: null };
    const unknownUseAs = at.pick([null, 'woonfunctie'] as const);
    const siting = at.pick(['gevel', 'winkel'] as const);
    const asked = { ...machine, siting };
    const ground: Scene = { ...scene, answers, unknownUseAs, measures: [], alternatives: [], judgements: {} };
    const { asks: _, ...place } = judgePlace(afresh(ground), asked, models);
    const quick = { ...place, unmet: place.unmet.toSorted(), unknown: place.unknown.toSorted() };
    return { quick, plain: placeWhole(afresh({ ...ground, machines: [asked] })) };
  },
  'what is remembered of a place': (scene, at) => {
    const turns = turnsOf(scene, at);
    const plain = turns.map((turn) => sayAt({ ...turn, scene: afresh(turn.scene) }));
    return { quick: turns.map((turn) => sayAt(turn)), plain };
  },
};

/** @returns why the two ways differ; null where they do not, or the scene does not ask */
export function differs(name: string, seed: number): string | null | undefined {
  const both = shortCuts[name]?.(sceneOfSeed(seed), dice(seed ^ 0x51c7));
  if (!both) return undefined;
  const [quick, plain] = [JSON.stringify(both.quick), JSON.stringify(both.plain)];
  if (quick === plain) return null;
  let from = 0;
  while (from < quick.length && quick[from] === plain[from]) from++;
  const part = (text: string) => text.slice(Math.max(0, from - 60), from + 80);
  return `seed ${seed}, ${name}: ${part(quick)} | without: ${part(plain)}`;
}

function run(seed: number, count: number): Found {
  const tried: Record<string, number> = {};
  const violations: string[] = [];
  for (const name of Object.keys(shortCuts))
    for (let n = seed; n < seed + count; n++) {
      const found = differs(name, n);
      if (found !== undefined) tried[name] = (tried[name] ?? 0) + 1;
      if (found) violations.push(found);
    }
  return { tried, violations };
}

export const shortcuts: Fuzz = {
  name: 'shortcuts',
  about: 'each short cut of the engine says what the long way says',
  run,
};
