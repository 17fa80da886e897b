/** The verdict: every criterion of every machine under every explosion, and whether any set of measures answers what fails. */
import type { Answers, Judgement, Machine, Scene } from '../../src/engine/scene/scene.ts';
import { type Asked, type Case, type Outcome, who, worstOf } from './asked.ts';
import { glassIndoors, structure, vulnerable } from './criteria.ts';
import { debrisOnHouse, debrisOnPlace } from './debris.ts';
import { type House, type Look, lookFrom } from './look.ts';
import { adjacent, answersAt, escape, lacks, rammed } from './machine.ts';
import { type Explosion, explosions, type Hair, type Measure, measures } from './model.ts';
import { glassFalls, peopleHurt, placesAsked, seenOf } from './outdoors.ts';

export interface Plain {
  readonly verdict: 'green' | 'orange' | 'red' | 'undetermined';
  readonly unmet: readonly string[];
  readonly unknown: readonly string[];
}

interface Judged {
  /** By criterion and explosion. */
  readonly outcomes: ReadonlyMap<string, Outcome>;
  /** Something is met only pending a paper. */
  readonly pending: boolean;
  /** Buildings whose glass makes something fail. */
  readonly glass: ReadonlySet<string>;
  /** A bar or gym of which it matters whether it is used by night. */
  readonly nightAsked: boolean;
}

/** gas until an anti-gas measure is recorded, the standard one always, the heavy one with a sealbag or where it was chosen (model §1). */
const reckonedWith = ({ answers }: Scene, { functions }: Machine): readonly Explosion[] =>
  explosions.filter(
    ({ id }) =>
      id === 'vast-standaard' ||
      (id === 'gas' ? !answers.antiGas : functions.includes('sealbag') || answers.heavyChosen),
  );

/** What a report or an equal measure answers: met, pending until it is whole (model-2 §6.7, §6.12). */
function relieved(
  { scene }: Case,
  id: string,
  outcomes: readonly Outcome[],
  /** Of C-STR: is all that fails part of the host or attached to it? */
  hangsTogether = true,
): { readonly outcome: Outcome; readonly pending: boolean } {
  const outcome = worstOf(outcomes);
  if (outcome === 'met') return { outcome, pending: false };
  /** It fails at one, and is not known of another: an equal measure leaves that as it is, and so does what is reported on C-STR. */
  const hidden = outcome === 'unmet' && outcomes.includes('unknown');
  const { reports = [], constructorReport, equivalent } = scene.answers;
  const own = outcome === 'unmet' && equivalent?.criteria.includes(id) ? equivalent : null;
  const byOwn = (pending: boolean) =>
    hidden ? ({ outcome: 'unknown', pending: false } as const) : ({ outcome: 'met', pending } as const);
  if (own?.evidence) return byOwn(false);
  const about = reports.filter(({ criteria }) => criteria.includes(id));
  const whole = about.some(({ kind, role, number, date }) => kind && role && number.length > 1 && date);
  const asksReport = measures.some((one) => scene.measures.includes(one.id) && one.effect?.relieves?.includes(id));
  if (id === 'C-ADJ' && (about.length > 0 || constructorReport)) return { outcome: 'met', pending: !whole };
  if (['C-ADJ', 'C-DEB', 'C-STR'].includes(id) && asksReport && hangsTogether)
    return id === 'C-STR' && hidden ? { outcome: 'unknown', pending: false } : { outcome: 'met', pending: !whole };
  return own ? byOwn(true) : { outcome, pending: false };
}

type Put = (id: string, outcomes: readonly Outcome[], hangsTogether?: boolean) => void;

/** @returns whether it matters of a bar or gym if it is used by night */
function judgeExplosion(asked: Asked, glass: Set<string>, put: Put): boolean {
  const { look } = asked;
  const all = (criterion: (asked: Asked, house: House) => Outcome, byGlass: boolean) =>
    look.houses.map((house) => {
      const outcome = criterion(asked, house);
      if (byGlass && outcome === 'unmet') glass.add(house.building.id);
      return { house, outcome };
    });
  const outcomes = (some: readonly { readonly outcome: Outcome }[]) => some.map(({ outcome }) => outcome);
  put('C-VUL', outcomes(all(vulnerable, true)));
  const rooms = all(glassIndoors, true);
  put('C-GLI', outcomes(rooms));
  const built = all(structure, false);
  const failing = built.filter(({ outcome }) => outcome === 'unmet');
  const together = failing.length > 0 && failing.every(({ house }) => house.host || house.attached);
  put('C-STR', outcomes(built), together);
  const places = placesAsked(asked);
  const there = (places ?? []).map((place) => {
    const fronts = glassFalls(asked, place);
    for (const { building } of fronts) glass.add(building.id);
    const stayed = place.kind !== 'ingang';
    const seen = stayed ? seenOf(asked, place) : [];
    return {
      glass: fronts.length > 0,
      hurt: stayed && peopleHurt(asked, place, seen),
      pieces: stayed && debrisOnPlace(asked, place.ring, seen),
    };
  });
  const atPlaces = (one: 'glass' | 'hurt' | 'pieces'): Outcome[] =>
    places === null ? ['unknown'] : there.map((place) => (place[one] ? 'unmet' : 'met'));
  put('C-GLO', atPlaces('glass'));
  put('C-PPL', atPlaces('hurt'));
  put('C-DEB', [...outcomes(all(debrisOnHouse, false)), ...atPlaces('pieces')]);
  return rooms.some(({ house, outcome }) => outcome === 'unknown' && who(asked, house).maybeAtNight);
}

const looks = new WeakMap<readonly unknown[], Map<string, Look>>();
/** With everything a hair worse, what stands within that hair of a wall hides none of it. */
function look(machine: Machine, { answers, buildings, radiusM }: Scene, hair: Hair): Look {
  const perPlace = looks.get(buildings) ?? new Map<string, Look>();
  looks.set(buildings, perPlace);
  const { point, outwardDeg, siting, exact, hostId } = machine;
  const { shell, lightFront, recess } = answers;
  const slackM = Math.max(0, -hair.metres);
  const key = JSON.stringify([point, outwardDeg, siting, exact, hostId, shell, lightFront, recess, slackM]);
  const known = perPlace.get(key);
  if (known) return { ...known, machine };
  const made = lookFrom(machine, answers, buildings, radiusM, slackM);
  perPlace.set(key, made);
  return made;
}

function judgeShell(scene: Scene, machine: Machine, hair: Hair): Judged {
  const active = reckonedWith(scene, machine);
  const given: Case = {
    scene,
    look: look(machine, scene, hair),
    hair,
    heavy: active.some(({ id }) => id === 'vast-zwaar'),
  };
  const outcomes = new Map<string, Outcome>();
  const glass = new Set<string>();
  let pending = false;
  const put =
    (explosion: string | null): Put =>
    (id, said, hangsTogether) => {
      const made = relieved(given, id, said, hangsTogether);
      outcomes.set(`${id}:${explosion}`, made.outcome);
      pending ||= made.pending;
    };
  put(null)('C-ADJ', adjacent(given));
  put(null)('C-ESC', [escape(given)]);
  const run = rammed(given);
  put(null)('C-RAM', [run.outcome]);
  pending ||= run.waits && run.outcome === 'met';
  const nightAsked = active
    .map((explosion) => judgeExplosion({ ...given, explosion }, glass, put(explosion.id)))
    .includes(true);
  const gap = [...outcomes.values()].includes('unknown') || lacks(given, active);
  outcomes.set('C-DAT:null', gap ? 'unknown' : 'met');
  return { outcomes, pending, glass, nightAsked };
}

/** Of a unit of which nobody said what it is made of, what only one of brick makes fail is not known. */
function judgeMachine(scene: Scene, machine: Machine, hair: Hair): Judged {
  if (machine.siting !== 'unit' || scene.answers.shell) return judgeShell(scene, machine, hair);
  const of = (shell: 'metal' | 'brick') =>
    judgeShell({ ...scene, answers: { ...scene.answers, shell } }, machine, hair);
  const [metal, brick] = [of('metal'), of('brick')];
  const failsEither = (key: string) =>
    [...metal.outcomes].some(([one, outcome]) => one.split(':')[0] === key.split(':')[0] && outcome === 'unmet');
  const outcomes = new Map(brick.outcomes);
  for (const [key, outcome] of brick.outcomes)
    if (outcome === 'unmet' && !failsEither(key)) {
      outcomes.set(key, 'unknown');
      outcomes.set('C-DAT:null', 'unknown');
    }
  return { ...brick, outcomes };
}

/** A host that is in no file is no host. */
function hosted(scene: Scene): Scene {
  const known = new Set(scene.buildings.map(({ id }) => id));
  const of = (one: Machine): Machine =>
    one.hostId !== null && !known.has(one.hostId) ? { ...one, hostId: null } : one;
  return {
    ...scene,
    machines: scene.machines.map(of),
    alternatives: scene.alternatives.map((one) => ({ ...one, machine: of(one.machine) })),
  };
}

/** All machines: of each criterion the worst. */
function judge(given: Scene, hair: Hair): Judged {
  const { machines } = given;
  const [first] = machines as [Machine];
  const all = machines.map((machine) => {
    const answers = machine === first ? given.answers : answersAt(given.answers, first, machine, 5, 20);
    return judgeMachine({ ...given, machines, answers }, machine, hair);
  });
  const outcomes = new Map<string, Outcome>();
  for (const one of all)
    for (const [key, outcome] of one.outcomes) outcomes.set(key, worstOf([outcome, outcomes.get(key) ?? 'met']));
  return {
    outcomes,
    pending: all.some(({ pending }) => pending),
    glass: new Set(all.flatMap(({ glass }) => [...glass])),
    nightAsked: all.some(({ nightAsked }) => nightAsked),
  };
}

const idsOf = ({ outcomes }: Judged, wanted: Outcome): string[] =>
  [
    ...new Set([...outcomes].flatMap(([key, outcome]) => (outcome === wanted ? [key.split(':')[0] as string] : []))),
  ].sort();

type Colour = 'failing' | 'undetermined' | 'pending' | 'green';
function colourOf(judged: Judged): Colour {
  const all = [...judged.outcomes.values()];
  if (all.includes('unmet')) return 'failing';
  if (all.includes('unknown')) return 'undetermined';
  return judged.pending ? 'pending' : 'green';
}

/** Can a measure be taken here at all? */
function possible({ id, effect, role }: Measure, scene: Scene): boolean {
  if ((role !== 'colour' && role !== 'beside') || !effect || scene.measures.includes(id)) return false;
  const free = scene.machines.every(({ siting }) => siting === 'unit');
  const functions = scene.machines.flatMap((one) => one.functions);
  switch (effect.kind) {
    case 'place':
      return scene.machines.length === 1 && scene.alternatives.some(({ measure }) => measure === id);
    case 'answer':
      if (scene.answers[effect.key as keyof Answers]) return false;
      if (effect.where === 'vehicle-approach') return scene.answers.vehicleApproach === 'possible';
      return effect.where !== 'wall' || !free;
    case 'functions':
      if (scene.machines.some((one) => one.functions.length === 0)) return true;
      return functions.some((one) => (effect.drop ? effect.drop.includes(one) : !effect.keep?.includes(one)));
    case 'report':
      return !free;
    case 'glass':
      return effect.on !== 'host-and-attached' || scene.machines.some(({ hostId }) => hostId !== null);
    case 'curtain':
      return scene.answers.exposure === 'night';
  }
}

const strength = ['none', 'film-loose', 'film-anchored', 'laminated', 'blast-tested'];

/** The scene with all of these measures: first the place, then what the machine and its wall are, then glass where glass still fails. */
function withAll(scene: Scene, taken: readonly Measure[], hair: Hair): Scene {
  let next: Scene = { ...scene, measures: [...scene.measures, ...taken.map(({ id }) => id)] };
  for (const { id, effect } of taken)
    if (effect?.kind === 'place') {
      const [first] = scene.machines as [Machine];
      const machine = scene.alternatives.find(({ measure }) => measure === id)?.machine as Machine;
      const there = { ...machine, functions: first.functions };
      next = { ...next, machines: [there], answers: answersAt(scene.answers, first, there, 0.5, 0.5) };
    }
  for (const { effect } of taken) {
    if (effect?.kind === 'answer')
      next = { ...next, answers: { ...next.answers, [effect.key as string]: effect.value } };
    if (effect?.kind === 'functions') {
      const left = (functions: Machine['functions']): Machine['functions'] => {
        if (effect.keep) return effect.keep as Machine['functions'];
        const kept = functions.filter((one) => !effect.drop?.includes(one));
        return kept.length > 0 ? kept : ['opname'];
      };
      next = { ...next, machines: next.machines.map((one) => ({ ...one, functions: left(one.functions) })) };
    }
  }
  const glass = taken.filter(({ effect }) => effect?.kind === 'glass');
  if (glass.length === 0) return next;
  const failing = judge(next, hair).glass;
  const hosts = new Set(next.machines.map(({ hostId }) => hostId));
  const attached = new Set(
    next.machines.flatMap((one) =>
      look(one, next, hair).houses.flatMap(({ attached: near, building }) => (near ? [building.id] : [])),
    ),
  );
  const judgements: Record<string, Judgement> = { ...next.judgements };
  for (const { id, effect } of glass)
    for (const building of failing) {
      const nearHost = hosts.has(building) || attached.has(building);
      if (effect?.on === 'host-and-attached' ? !nearHost : hosts.has(building)) continue;
      const said = judgements[building] ?? {};
      const retention = effect?.retention as NonNullable<Judgement['glazing']>['retention'];
      if (said.glazing?.certificate && strength.indexOf(said.glazing.retention) >= strength.indexOf(retention))
        continue;
      judgements[building] = {
        ...said,
        glazing: {
          paneType: said.glazing?.paneType ?? null,
          retention,
          certificate: next.answers.glassCertificate ?? id,
        },
      };
    }
  return { ...next, judgements };
}

/**
 * The colour of a scene. What fails is orange where all measures together that act on something that fails leave nothing failing, here
 * or at another place that was pointed out: a measure added never makes it worse. Red where none does; undetermined where a gap is left.
 */
function verdictOf(scene: Scene, base: Judged, hair: Hair): Plain['verdict'] {
  const colour = colourOf(base);
  // Glass of a plan goes where something fails by it: as long as its certificate is only the name of the measure, it is not shown.
  const promised = Object.values(scene.judgements).some(({ glazing }) =>
    measures.some(({ id, effect }) => effect?.kind === 'glass' && glazing?.certificate === id),
  );
  if (colour === 'green' && promised) return 'orange';
  if (colour !== 'failing') return colour === 'pending' ? 'orange' : colour;
  const against = (unmet: readonly string[]) =>
    measures.filter((one) => one.criteria.some((id) => unmet.includes(id)) && possible(one, scene));
  const here = idsOf(base, 'unmet');
  const there = against(here)
    .filter(({ effect }) => effect?.kind === 'place')
    .flatMap((one) => idsOf(judge(withAll(scene, [one], hair), hair), 'unmet'));
  const all = against([...here, ...there]);
  const stay = all.filter(({ effect }) => effect?.kind !== 'place');
  const places = all.filter(({ effect }) => effect?.kind === 'place');
  const colours = [stay, ...places.map((one) => [...stay, one])]
    .filter((set) => set.length > 0)
    .map((set) => colourOf(judge(withAll(scene, set, hair), hair)));
  if (colours.every((one) => one === 'failing')) return 'red';
  const shown = colours.some((one) => one === 'green' || one === 'pending');
  return !shown || idsOf(base, 'unknown').length > 0 ? 'undetermined' : 'orange';
}

const answer = (scene: Scene, base: Judged, hair: Hair): Plain => ({
  verdict: verdictOf(scene, base, hair),
  unmet: idsOf(base, 'unmet'),
  unknown: idsOf(base, 'unknown'),
});

/** Whether people are in bars and gyms by night is asked only where a yes would change the colour (model-2 §6.8). */
export function plainly(drawn: Scene, hair: Hair): Plain {
  const given = hosted(drawn);
  const plan = measures.filter(({ id }) => given.measures.includes(id));
  const scene = plan.length > 0 ? withAll({ ...given, measures: [] }, plan, hair) : given;
  const base = judge(scene, hair);
  if ((scene.answers.peopleAtNight ?? null) === null && base.nightAsked) {
    const [no, yes] = [false, true].map((peopleAtNight) => {
      const said = { ...scene, answers: { ...scene.answers, peopleAtNight } };
      return answer(said, judge(said, hair), hair);
    }) as [Plain, Plain];
    if (no.verdict === yes.verdict) return no;
  }
  return answer(scene, base, hair);
}
