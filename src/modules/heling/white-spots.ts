/**
 * Three lists of dealers beside each other: who notified (DOL), who registers (DOR), who is on the street (own list).
 * A KvK number decides. Without one a firm is the same only when name and address agree; what merely looks alike stays
 * a white spot, with what it looks like beside it.
 */
export interface Dealer {
  readonly name: string;
  readonly address: string;
  readonly kvk: string;
  /** ISO date of the last purchase in DOR; null when the list does not say. */
  readonly lastPurchase: string | null;
}

export const listNames = ['dol', 'dor', 'own'] as const;
export type ListName = (typeof listNames)[number];

/** What makes two entries the same firm, or makes one wonder. */
export type Why = 'kvk' | 'same' | 'name-and-address' | 'name' | 'address';

export interface Resemblance {
  readonly dealer: Dealer;
  readonly list: ListName;
  readonly why: Why;
  /** How much the names have in common, 0 to 1. */
  readonly likeness: number;
}

export const spotKinds = ['in-dor-not-in-dol', 'in-dol-not-in-dor', 'no-purchase', 'on-street-only'] as const;

export interface WhiteSpot {
  readonly dealer: Dealer;
  readonly kind: (typeof spotKinds)[number];
  /** What it looks like in the list it is missing from: look before you call. */
  readonly perhaps: Resemblance | null;
}

export interface Comparison {
  readonly spots: readonly WhiteSpot[];
  /** Taken for the same firm without a KvK number, for the reader to check. */
  readonly taken: readonly { readonly dealer: Dealer; readonly list: ListName; readonly as: Resemblance }[];
}

const plain = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

/** Without its common words; a shop that is called by those alone keeps them. */
function plainName(text: string): string {
  const words = plain(text.replace(/\b(?:b\.?v\.?|v\.?o\.?f\.?|n\.?v\.?)(?=\W|$)/gi, ' '));
  const own = words
    .replace(/\b(?:handelsonderneming|winkel|de|het|the|en)\b/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return own === '' ? words : own;
}

/** Street and house number with its letter; the rest (postcode, town) often stands in one list only. */
function plainAddress(text: string): string {
  const clean = plain(text)
    .replace(/str\b/g, 'straat')
    .replace(/\bln\b|(?<=\w)ln\b/g, 'laan');
  const found = /^(.*?[a-z].*?) ?(\d+) ?([a-z]?)(?: |$)/.exec(clean);
  return found ? `${found[1]} ${found[2]}${found[3]}` : clean;
}

/** Eight digits; a spreadsheet eats the zero in front. */
function plainKvk(text: string): string {
  const digits = text.replace(/\D/g, '');
  return digits.length === 7 ? `0${digits}` : digits.length === 8 ? digits : '';
}

/** Pairs of letters; the second time a pair occurs it counts as another. */
function pairsOf(name: string): string[] {
  const times = new Map<string, number>();
  return Array.from({ length: Math.max(0, name.length - 1) }, (_, i) => {
    const pair = name.slice(i, i + 2);
    const before = times.get(pair) ?? 0;
    times.set(pair, before + 1);
    return before === 0 ? pair : `${pair}${before}`;
  });
}

const [alikeLikeness, sureLikeness] = [0.75, 0.8];

/** Names that are alike, each with how much; by its place among the different names. */
type Alike = readonly (readonly [place: number, likeness: number])[];

/**
 * Finds names as alike as asked among different names: every pair of letters adds one to the names that hold it, and what
 * was added is what they share. Adding is so cheap that six thousand shops with the same few words take a moment.
 */
function alikeIn(names: readonly string[]): (name: string) => Alike {
  const pairs = names.map(pairsOf);
  const sizes = Uint16Array.from(pairs, ({ length }) => length);
  const holding = new Map<string, Uint32Array>();
  for (const [pair, places] of grouped(
    pairs.flatMap((list, place) => list.map((pair) => [pair, place] as const)),
    ([pair]) => pair,
  ))
    holding.set(
      pair,
      Uint32Array.from(places, ([, place]) => place),
    );
  const shared = new Uint16Array(names.length);
  const before = new Map<string, Alike>();
  return (name) => {
    const done = before.get(name);
    if (done) return done;
    const own = pairsOf(name);
    shared.fill(0);
    for (const pair of own) {
      const places = holding.get(pair);
      if (places)
        for (let i = 0; i < places.length; i++)
          shared[places[i] as number] = (shared[places[i] as number] as number) + 1;
    }
    const found: (readonly [number, number])[] = [];
    if (own.length > 0)
      for (let place = 0; place < names.length; place++) {
        const both = own.length + (sizes[place] as number);
        const count = shared[place] as number;
        if (2 * count < alikeLikeness * both) continue;
        found.push([place, names[place] === name ? 1 : Math.min(0.99, (2 * count) / both)]);
      }
    before.set(name, found);
    return found;
  };
}

const grouped = <Item>(items: readonly Item[], key: (item: Item) => string): Map<string, Item[]> => {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const there = groups.get(key(item));
    if (there) there.push(item);
    else groups.set(key(item), [item]);
  }
  return groups;
};

const rank: readonly Why[] = ['kvk', 'same', 'name-and-address', 'name', 'address'];

/** Finds what resembles a dealer in one list, the surest first. */
function finder(list: ListName, dealers: readonly Dealer[]): (one: Dealer) => Resemblance | null {
  const known = dealers.map((dealer) => ({
    dealer,
    name: plainName(dealer.name),
    address: plainAddress(dealer.address),
    kvk: plainKvk(dealer.kvk),
  }));
  const byKvk = new Map(known.filter(({ kvk }) => kvk).map((one) => [one.kvk, one]));
  const byBoth = new Map(known.filter(({ name }) => name).map((one) => [`${one.name}|${one.address}`, one]));
  const byAddress = grouped(known, ({ address }) => address);
  const byName = grouped(known, ({ name }) => name);
  const groups = [...byName.values()];
  const alike = alikeIn([...byName.keys()]);
  return (one) => {
    const [name, address, kvk] = [plainName(one.name), plainAddress(one.address), plainKvk(one.kvk)];
    const same = kvk && byKvk.get(kvk);
    if (same) return { dealer: same.dealer, list, why: 'kvk', likeness: 1 };
    const equal = byBoth.get(`${name}|${address}`);
    if (equal && !(kvk && equal.kvk)) return { dealer: equal.dealer, list, why: 'same', likeness: 1 };
    let best: Resemblance | null = null;
    const weigh = (other: (typeof known)[number], likeness: number) => {
      // Two different KvK numbers are two firms, whatever they are called.
      if (kvk && other.kvk) return;
      const together = address !== '' && address === other.address;
      const apart = address !== '' && other.address !== '' && !together;
      const why: Why | null =
        likeness === 1 && !apart
          ? 'same'
          : likeness >= sureLikeness && together
            ? 'name-and-address'
            : likeness >= alikeLikeness
              ? 'name'
              : together
                ? 'address'
                : null;
      if (!why) return;
      const surer = best ? rank.indexOf(why) - rank.indexOf(best.why) : -1;
      if (!best || surer < 0 || (surer === 0 && likeness > best.likeness))
        best = { dealer: other.dealer, list, why, likeness };
    };
    for (const [place, likeness] of alike(name)) for (const other of groups[place] ?? []) weigh(other, likeness);
    if (address !== '') for (const other of byAddress.get(address) ?? []) weigh(other, 0);
    return best;
  };
}

const sure: readonly Why[] = ['kvk', 'same', 'name-and-address'];
const idleDays = 90;

/** @param today ISO date, for dealers that register but bought nothing for 90 days */
export function whiteSpots(lists: Readonly<Record<ListName, readonly Dealer[]>>, today: string): Comparison {
  const { dol, dor, own } = lists;
  const [inDol, inDor] = [finder('dol', dol), finder('dor', dor)];
  const spots: WhiteSpot[] = [];
  const taken: Comparison['taken'][number][] = [];
  const missing = (
    list: ListName,
    dealers: readonly Dealer[],
    kind: WhiteSpot['kind'],
    ...find: readonly ReturnType<typeof finder>[]
  ) => {
    for (const dealer of dealers) {
      const seen = find.flatMap((look) => look(dealer) ?? []);
      const as = seen.find(({ why }) => sure.includes(why));
      if (!as) spots.push({ dealer, kind, perhaps: seen[0] ?? null });
      else if (as.why !== 'kvk') taken.push({ dealer, list, as });
    }
  };
  missing('dor', dor, 'in-dor-not-in-dol', inDol);
  if (dor.length > 0) missing('dol', dol, 'in-dol-not-in-dor', inDor);
  const limit = new Date(Date.parse(today) - idleDays * 86_400_000).toISOString().slice(0, 10);
  // A list without any date of purchase says nothing of anyone; in one with dates an empty cell does.
  if (dor.some(({ lastPurchase }) => lastPurchase !== null))
    for (const dealer of dor)
      if (dealer.lastPurchase === null || dealer.lastPurchase < limit)
        spots.push({ dealer, kind: 'no-purchase', perhaps: null });
  missing('own', own, 'on-street-only', inDol, inDor);
  return { spots, taken };
}
