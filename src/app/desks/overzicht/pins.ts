/** Pins of sites that lie so close together that one would hide the other stand side by side, each with a line to its place; many become one pin that counts them. */

export interface Pin {
  readonly x: number;
  readonly y: number;
  /** Of the sign and the number beside it. */
  readonly wide: number;
}

export interface Placed {
  /** Of the pins that it stands for; more than one where they are counted. */
  readonly of: readonly number[];
  /** The middle of the sign. */
  readonly x: number;
  readonly y: number;
}

const [sign, high, gap] = [18, 22, 4];
/** More than so many side by side would be a wall. */
const most = 4;
const countedWide = 44;

interface Group {
  readonly members: readonly number[];
  readonly left: number;
  readonly y: number;
  readonly wide: number;
}

function grouped(members: readonly number[], pins: readonly Pin[], width: number, height: number): Group {
  const mean = (of: (pin: Pin) => number) =>
    members.reduce((sum, i) => sum + of(pins[i] as Pin), 0) / Math.max(1, members.length);
  const wide =
    members.length > most
      ? countedWide
      : members.reduce((sum, i) => sum + (pins[i] as Pin).wide, 0) + gap * (members.length - 1);
  const within = (at: number, low: number, high_: number) => Math.max(low, Math.min(at, high_));
  return {
    members,
    // Of one alone the sign is at its place.
    left: within(mean(({ x }) => x) - (members.length === 1 ? sign / 2 : wide / 2), 2, width - wide - 2),
    y: within(
      mean(({ y }) => y),
      high / 2 + 2,
      height - high / 2 - 2,
    ),
    wide,
  };
}

const overlap = (one: Group, two: Group): boolean =>
  Math.abs(one.y - two.y) < high &&
  one.left < two.left + two.wide + gap / 2 &&
  two.left < one.left + one.wide + gap / 2;

/** Where each is drawn on a map of this size, none over another. */
export function placed(pins: readonly Pin[], width: number, height: number): readonly Placed[] {
  const group = (members: readonly number[]) => grouped(members, pins, width, height);
  let groups: readonly Group[] = [];
  for (const i of pins.keys()) {
    let now = group([i]);
    // Whatever it lies over joins it, and what that lies over then.
    for (;;) {
      const under = groups.filter((one) => overlap(one, now));
      if (under.length === 0) break;
      groups = groups.filter((one) => !under.includes(one));
      now = group([...under.flatMap(({ members }) => members), ...now.members].toSorted((one, two) => one - two));
    }
    groups = [...groups, now];
  }
  return groups.flatMap(({ members, left, y, wide }) => {
    if (members.length > most) return [{ of: members, x: left + sign / 2 + (wide - countedWide) / 2, y }];
    // From left to right as they lie, so that their lines do not cross.
    const inOrder = members.toSorted((one, two) => (pins[one] as Pin).x - (pins[two] as Pin).x || one - two);
    let at = left;
    return inOrder.map((i) => {
      const x = at + sign / 2;
      at += (pins[i] as Pin).wide + gap;
      return { of: [i], x, y };
    });
  });
}
