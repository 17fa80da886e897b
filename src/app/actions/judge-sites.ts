/**
 * A list of sites judged one after another: surroundings first (of the dossier that is open, as kept in this browser, or from
 * the services, one question at a time), then the verdict in a pool of workers. Each line answers for itself.
 */
import { type Dossier, type Surroundings, sceneOf } from '../../archive/dossier.ts';
import { keepSurroundings, keptAround } from '../../archive/kept-surroundings.ts';
import { looked } from '../../archive/prefilled.ts';
import { loadStored } from '../../archive/store.ts';
import { contains, ringDistance } from '../../engine/geometry/plane.ts';
import { type Building, type Machine, type RdPoint, usualRadiusM } from '../../engine/scene/scene.ts';
import type { AskOptions } from '../../geodata/ask.ts';
import { addressFor } from '../../geodata/geocoder.ts';
import { findPlace } from '../../geodata/locatieserver.ts';
import { minorParts, surroundingsAround } from '../../geodata/surroundings.ts';
import { type SiteAnswer, SitePool } from '../../job/site-pool.ts';
import type { ListedSite } from '../../modules/overzicht/site-list.ts';
import { policyOf, questionOf } from '../state/question.ts';
import { store } from '../state/store.ts';
import { openKept } from './kept-profiles.ts';
import { withNeutralAnswers } from './neutral-dossier.ts';
import { fresh, show } from './new-dossier.ts';
import { isMiddle, surroundingsFrom, world } from './open-address.ts';
import { openSaved } from './open-dossier.ts';
import { fromMunicipality, readSettings } from './settings.ts';
import { withScenery } from './with-scenery.ts';

/** One line of the list: a site of a file, or a dossier of this browser. */
export interface SiteLine {
  readonly key: string;
  readonly name: string;
  readonly listed: ListedSite | null;
  readonly dossierId: string | null;
}

export interface Assumptions {
  /** No places of stay, no vehicle approach, no shared entrance: named with the answer. */
  readonly neutral: boolean;
  readonly unknownAsHome: boolean;
}

export interface JudgedSite {
  readonly line: SiteLine;
  readonly point: RdPoint | null;
  readonly answer: SiteAnswer | null;
  /** Code of what went wrong. */
  readonly problem: string | null;
  /** Date of the surroundings, ISO. */
  readonly facts: string | null;
  /** The buildings near by, to draw; absent where nothing is known or the list is too long to draw them. */
  readonly around?: readonly Building[] | undefined;
}

/** Of a longer list a map shows so much ground that no building can be seen on it. */
const mostWithGround = 60;
const groundM = 300;

const isNear = ([x, y]: RdPoint, { footprint }: Building): boolean => {
  const [first] = footprint[0]?.[0] ?? [];
  return first !== undefined && Math.hypot(first[0] - x, first[1] - y) < groundM;
};

/** Services that gave no answer at one line of a list: at the next they are not waited for. */
type Silent = NonNullable<AskOptions['silent']>;

/** Whoever shows them draws all lines anew for what comes: it comes together, a few times a second. */
const togetherMs = 150;

/** Judges all lines; what is ready comes soon. Aborting the signal ends it where it is. */
export async function judgeSites(
  lines: readonly SiteLine[],
  assume: Assumptions,
  signal: AbortSignal,
  ready: (sites: readonly JudgedSite[]) => void,
): Promise<void> {
  const pool = new SitePool();
  let come: readonly JudgedSite[] = [];
  let due: ReturnType<typeof setTimeout> | undefined;
  const give = () => {
    clearTimeout(due);
    due = undefined;
    if (come.length > 0) ready(come);
    come = [];
  };
  const done = (site: JudgedSite) => {
    come = [...come, site];
    due ??= setTimeout(give, togetherMs);
  };
  signal.addEventListener(
    'abort',
    () => {
      clearTimeout(due);
      pool.stop();
    },
    { once: true },
  );
  const judging: Promise<void>[] = [];
  const silent: Silent = new Map();
  for (const line of lines) {
    if (signal.aborted) break;
    const asked = await askedOf(line, assume, signal, silent);
    if (typeof asked === 'string') {
      if (!signal.aborted) done({ line, point: line.listed?.point ?? null, answer: null, problem: asked, facts: null });
      continue;
    }
    judging.push(
      pool.judge(asked.question, asked.town, asked.at).then((answer) => {
        const problem = typeof answer === 'string' ? answer : null;
        const point = typeof answer === 'string' ? asked.point : answer.machine.point;
        const around = lines.length <= mostWithGround ? asked.town.filter((one) => isNear(point, one)) : undefined;
        const given = typeof answer === 'string' ? null : answer;
        done({ line, point, answer: given, problem, facts: asked.facts, around });
      }),
    );
  }
  await Promise.all(judging);
  give();
  pool.stop();
}

async function askedOf(line: SiteLine, assume: Assumptions, signal: AbortSignal, silent: Silent) {
  if (line.dossierId !== null) {
    const loaded = await loadStored(line.dossierId);
    if (!loaded.ok) return loaded.error.code === 'damaged' ? 'dossier-damaged' : loaded.error.code;
    const { dossier } = loaded.value;
    await openKept(dossier.policy);
    const question = questionOf(dossier);
    const [machine] = question.scene.machines;
    // A town of its own: no more of it than the question needs.
    const town = question.scene.buildings;
    return machine
      ? { question, town, at: null, point: machine.point, facts: dateOf(dossier.surroundings) }
      : 'no-machine';
  }
  const found = await dossierFor(line, assume, signal, silent);
  if (typeof found === 'string') return found;
  const { dossier, machine } = found;
  await openKept(dossier.policy);
  const near = sceneOf({ ...dossier, variants: dossier.variants.map((one) => ({ ...one, machines: [machine] })) });
  const scene = { ...near, machines: [] };
  return {
    question: { scene, policy: policyOf(dossier) },
    town: dossier.surroundings.buildings,
    at: { point: machine.point, machine },
    point: machine.point,
    facts: dateOf(dossier.surroundings),
  };
}

/** A listed site as the dossier it would be. @returns a code when it has no place or no surroundings */
async function dossierFor(
  { listed, name }: SiteLine,
  assume: Assumptions,
  signal: AbortSignal,
  silent: Silent,
  toBeSeen = false,
): Promise<{ readonly dossier: Dossier; readonly machine: Machine } | string> {
  if (!listed || listed.problem) return listed?.problem ?? 'no-place';
  const address = listed.point ? null : await addressFor(listed.address, null, world, { signal, silent }, findPlace);
  if (address?.ok && isMiddle(address.value.kind)) return 'address-nowhere';
  if (address && !address.ok) return address.error.code === 'address-unknown' ? 'address-nowhere' : address.error.code;
  const point = listed.point ?? (address?.ok ? address.value.point : null);
  if (!point) return 'no-place';
  const surroundings = await surroundingsFor(name, point, signal, toBeSeen, silent);
  if (typeof surroundings === 'string') return surroundings;
  const { own, tell } = await fromMunicipality();
  tell();
  const made = { ...fresh(name, surroundings, []), ...own };
  const dossier = assume.neutral ? withNeutralAnswers(made) : made;
  const { siting, functions } = listed;
  const machine = { id: 'machine-1', siting, functions, point, exact: false, outwardDeg: 0, hostId: null };
  return { dossier: { ...dossier, unknownUseAs: assume.unknownAsHome ? 'woonfunctie' : null }, machine };
}

/** @param toBeSeen with what is drawn and not judged: for a dossier that opens, not for a line of a list */
export async function surroundingsFor(
  name: string,
  point: RdPoint,
  signal: AbortSignal,
  toBeSeen: boolean,
  silent: Silent = new Map(),
): Promise<Surroundings | string> {
  const open = store.getState().dossier?.surroundings;
  const hull = open?.coverage.hull;
  if (open && hull && contains(hull, point) && ringDistance(hull, point) >= usualRadiusM) return open;
  const kept = await keptAround(point, usualRadiusM);
  if (kept) return toBeSeen ? withScenery(kept, world, signal) : kept.surroundings;
  const { buildings: ownBuildings = null, outline: ownOutline = null } = await readSettings();
  const asked = await surroundingsAround(point, usualRadiusM, world, {
    signal,
    silent,
    ownBuildings,
    ownOutline,
    judgedOnly: !toBeSeen,
  });
  if (!asked.ok) return asked.error.code;
  const surroundings = surroundingsFrom(name, asked.value);
  if (asked.value.problems.every(({ part }) => minorParts.has(part)))
    void keepSurroundings(surroundings, world.now().toISOString());
  return surroundings;
}

function dateOf({ sources }: Surroundings): string | null {
  return sources.flatMap(({ retrieved }) => retrieved ?? []).toSorted()[0] ?? null;
}

/** Opens a judged site: its dossier, or a new one with the machine where it was judged. */
export async function openSite({ line, answer }: JudgedSite, assume: Assumptions): Promise<void> {
  if (line.dossierId !== null) return openSaved(line.dossierId);
  const found = await dossierFor(line, assume, new AbortController().signal, new Map(), true);
  if (typeof found === 'string' || !answer) return;
  const { dossier } = found;
  // What the list says nothing of was chosen by nobody.
  const machine = looked({ ...answer.machine, prefilled: line.listed?.unsaid }, []);
  show({ ...dossier, variants: dossier.variants.map((one) => ({ ...one, machines: [machine] })) });
}
