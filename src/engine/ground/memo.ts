/**
 * The one way to remember: a computation is handed the keys that it declares and nothing else, so that what it depends on and
 * what it is remembered by cannot differ. It stands at the top of its file and closes over nothing that changes.
 */

/** Something that says itself what makes it another one. */
interface Keyed {
  readonly key: string;
}
type Key = object | string | number | boolean | null;

/** A step towards a value: by objects as long as these live, by all else for the last so many. */
interface Room {
  /** Each made with its first key: most rooms have keys of one kind only. */
  objects: WeakMap<object, unknown> | null;
  plain: Map<Key, unknown> | null;
}

interface Made<Value> {
  readonly value: Value;
}
type Known = Room | Made<unknown>;

const emptyRoom = (): Room => ({ objects: null, plain: null });

const isKeyed = (key: object): key is Keyed => 'key' in key && typeof key.key === 'string';

/**
 * @param compute what is remembered, by all its parameters: objects by identity, or by their `key` where they have one
 * @param kept of keys that are no objects: when there are more, those are forgotten
 */
export function memoOf<Keys extends readonly Key[], Value>(
  compute: (...keys: Keys) => Value,
  kept = 256,
): (...keys: Keys) => Value {
  const root = emptyRoom();
  return (...keys) => {
    let room = root;
    for (let i = 0; ; i++) {
      const key = keys[i] as Key;
      const last = i === keys.length - 1;
      const isObject = typeof key === 'object' && key !== null;
      // Most are objects that are known: what they say of themselves is read of others only.
      const at = isObject ? (room.objects?.get(key) as Known | undefined) : undefined;
      const plain = at === undefined && (!isObject || isKeyed(key));
      const by = plain && isObject ? (key as Keyed).key : key;
      const known = plain ? (room.plain?.get(by) as Known | undefined) : at;
      if (known !== undefined) {
        if (last) return (known as Made<Value>).value;
        room = known as Room;
        continue;
      }
      if (plain) room.plain ??= new Map();
      else room.objects ??= new WeakMap();
      if (plain && (room.plain?.size ?? 0) >= kept) room.plain?.clear();
      const map = (plain ? room.plain : room.objects) as Map<unknown, unknown>;
      if (last) {
        const made: Made<Value> = { value: compute(...keys) };
        map.set(by as object, made);
        return made.value;
      }
      const next = emptyRoom();
      map.set(by as object, next);
      room = next;
    }
  };
}

/** Of one object what was made last, by the two keys beside it. */
interface Last<One, Two, Value> {
  readonly one: One;
  readonly two: Two;
  readonly value: Value;
}

interface Lately<One, Asker> {
  /** Of each object so many. */
  readonly kept: number;
  /** Is the first key the same? By identity where nobody says otherwise. */
  readonly same?: (one: One, other: One) => boolean;
  /** When something new is made: may what was made by this key stay, for whoever asks? The computation is not told who does. */
  readonly stays?: (one: One, asked: One, asker: Asker) => boolean;
}

/**
 * The same of what is asked by turns: of an object, as long as it lives, the last few by two keys more. Nothing is made of the
 * keys to find it.
 */
export function memoLately<Of extends object, One, Two, Value, Asker = void>(
  compute: (of: Of, one: One, two: Two) => Value,
  { kept, same, stays }: Lately<One, Asker>,
): (of: Of, one: One, two: Two, asker: Asker) => Value {
  const rooms = new WeakMap<Of, readonly Last<One, Two, Value>[]>();
  return (of, one, two, asker) => {
    const room = rooms.get(of) ?? [];
    for (const last of room) if (last.two === two && (last.one === one || same?.(last.one, one))) return last.value;
    const value = compute(of, one, two);
    const left = stays ? room.filter((last) => stays(last.one, one, asker)) : room;
    rooms.set(of, [{ one, two, value }, ...left.slice(0, kept - 1)]);
    return value;
  };
}

/** Of what hangs on something and goes with it: what is made of it, and of its keys. */
type Beside = Map<unknown, unknown>;

const noneBeside = (): Beside => new Map();
const besides = (room: Beside, key: unknown): Beside => remembered(room, key, noneBeside);

/**
 * The same, remembered in the room that is handed first, and as long as that: the computation is not told which room it is, only
 * its keys, each by identity. What is said of these in one room may not change there.
 */
export function memoIn<Keys extends readonly unknown[], Value extends NonNullable<unknown>>(
  compute: (...keys: Keys) => Value,
): (room: Beside, ...keys: Keys) => Value {
  return (room, ...keys) => {
    let at = besides(room, compute);
    const last = keys.length - 1;
    for (let i = 0; i < last; i++) at = besides(at, keys[i]);
    const known = at.get(keys[last]) as Value | undefined;
    if (known !== undefined) return known;
    const made = compute(...keys);
    at.set(keys[last], made);
    return made;
  };
}

/** What `room` remembers under `key`, made the first time; the caller knows its kind. */
export function remembered<Key, Value>(
  room: { get(key: Key): unknown; set(key: Key, value: unknown): unknown },
  key: Key,
  make: () => Value,
): Value {
  const known = room.get(key) as Value | undefined;
  if (known !== undefined) return known;
  const made = make();
  room.set(key, made);
  return made;
}

/** As many strengths as one question of one place asks by turns; a sample is asked once and goes. */
const keptStrengths = 12;

/** The same of what hangs on a strength: remembered for the last few that were asked. */
export function rememberedLately<Key, Value>(room: Map<Key, unknown>, key: Key, make: () => Value): Value {
  const value = (room.get(key) as Value | undefined) ?? make();
  room.delete(key);
  room.set(key, value);
  if (room.size > keptStrengths) room.delete(room.keys().next().value as Key);
  return value;
}
