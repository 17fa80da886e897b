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

function plainOf(room: Room): Map<Key, unknown> {
  room.plain ??= new Map();
  return room.plain;
}

function objectsOf(room: Room): WeakMap<object, unknown> {
  room.objects ??= new WeakMap();
  return room.objects;
}

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
      const map = plain ? plainOf(room) : objectsOf(room);
      if (plain && plainOf(room).size >= kept) plainOf(room).clear();
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
