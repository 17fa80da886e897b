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
  readonly objects: WeakMap<object, unknown>;
  readonly plain: Map<Key, unknown>;
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
  const root: Room = { objects: new WeakMap(), plain: new Map() };
  return (...keys) => {
    let room = root;
    for (let i = 0; ; i++) {
      const key = keys[i] as Key;
      const plain = typeof key !== 'object' || key === null || isKeyed(key);
      const map = plain ? room.plain : room.objects;
      const by = (plain && typeof key === 'object' && key !== null ? (key as Keyed).key : key) as object;
      const known = map.get(by);
      const last = i === keys.length - 1;
      if (known !== undefined) {
        if (last) return (known as { readonly value: Value }).value;
        room = known as Room;
        continue;
      }
      if (plain && room.plain.size >= kept) room.plain.clear();
      if (last) {
        const made = { value: compute(...keys) };
        map.set(by, made);
        return made.value;
      }
      const next: Room = { objects: new WeakMap(), plain: new Map() };
      map.set(by, next);
      room = next;
    }
  };
}
