/**
 * Records of one number, joined: their uses together, their outlines together where they touch. Two that contradict each
 * other are told, and both places stay to be looked at.
 */
import type { Building, Rings } from '../engine/scene/scene.ts';
import { waiting } from './building-facts.ts';
import { coordinateBox } from './coordinate-box.ts';
import { type Left, open, setAside } from './ledger.ts';
import { isRegisterId } from './register-words.ts';
import { second } from './same-outline.ts';

/** Parts of one building lie no farther apart than this, in m. What lies farther carries a number that is not its own. */
const partsWithinM = 300;

/** Where buildings are kept by their number, in the order in which these first came: in memory, or elsewhere. */
export interface Shelf {
  readonly size: number;
  has(id: string): boolean;
  get(id: string): Building | undefined;
  set(id: string, building: Building): unknown;
  values(): Iterable<Building>;
}

export class JoinedBuildings {
  readonly #counting: Shelf;
  readonly #waiting: Shelf;

  constructor(counting: Shelf = new Map<string, Building>(), waiting: Shelf = new Map<string, Building>()) {
    this.#counting = counting;
    this.#waiting = waiting;
  }

  /** @param left gets the record when it adds nothing, or contradicts what is there */
  add(building: Building, waits: boolean, left: Left[]): void {
    const among = waits ? this.#waiting : this.#counting;
    const made = waits ? waiting(building) : building;
    const { id } = made;
    const known = among.get(id);
    if (!known) return void among.set(id, made);
    const how = second(known.footprint, made.footprint);
    if (how === 'other') return void left.push(open(id, 'other-outline', coordinateBox(made.footprint)));
    if (how === 'part' && gapM(known.footprint, made.footprint) > partsWithinM) {
      this.#apart(made, among);
      return;
    }
    const joined = together(known, made, how === 'part');
    // The register says a use in each row: only a row that says nothing new is set aside.
    if (how === 'same' && sameFacts(known, joined)) left.push(setAside(id, 'duplicate'));
    among.set(id, joined);
  }

  /** Elsewhere under a number that is taken: a building of its own. Its units go with the number, so its use is not known. */
  #apart(made: Building, among: Shelf): void {
    let n = 2;
    while (among.has(`${made.id} (${n})`)) n++;
    const id = `${made.id} (${n})`;
    among.set(id, { ...made, id });
  }

  /** A record that is gone beside one of the same number that stands: nobody knows which is true. */
  contradictions(left: Left[]): void {
    for (const [i, one] of left.entries()) {
      const standing =
        one.reason.startsWith('status: ') && isRegisterId(one.id) ? this.#counting.get(one.id) : undefined;
      if (standing) left[i] = open(one.id, 'contradiction', coordinateBox(standing.footprint));
    }
  }

  get counting(): Iterable<Building> {
    return this.#counting.values();
  }

  /** What waits to be counted comes without what counts already. */
  *waiting(): Generator<Building> {
    for (const one of this.#waiting.values()) if (!this.#counting.has(one.id)) yield one;
  }
}

function together(known: Building, more: Building, part: boolean): Building {
  const most = (one: number | null, two: number | null) =>
    one === null || two === null ? (one ?? two) : Math.max(one, two);
  const uses = known.uses && more.uses && [...new Set([...known.uses, ...more.uses])];
  const units = most(known.units, more.units);
  return {
    ...known,
    footprint: part ? [...known.footprint, ...more.footprint] : known.footprint,
    uses,
    units,
    dwellings: uses?.length === 1 && uses[0] === 'woonfunctie' ? units : null,
    year: known.year === null || more.year === null ? null : Math.min(known.year, more.year),
    heightM: known.heightM ?? more.heightM,
  };
}

const sameFacts = (one: Building, two: Building): boolean =>
  one.uses?.join() === two.uses?.join() && one.units === two.units && one.year === two.year;

/** Between the boxes of two outlines: no more than between the outlines. */
function gapM(one: readonly Rings[], two: readonly Rings[]): number {
  const [a, b] = [coordinateBox(one), coordinateBox(two)];
  if (!a || !b) return 0;
  const apart = (k: 0 | 1) =>
    Math.max(0, (a[k] as number) - (b[k + 2] as number), (b[k] as number) - (a[k + 2] as number));
  return Math.hypot(apart(0), apart(1));
}
