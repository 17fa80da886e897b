/**
 * Three lists of dealers beside each other: who notified (DOL), who registers (DOR), who is on the street (own list).
 * A KvK number decides; without one, name and address are compared, and what was matched that way says so.
 */
export interface Dealer {
  readonly name: string;
  readonly address: string;
  readonly kvk: string;
  /** ISO date of the last purchase in DOR; null when the list does not say. */
  readonly lastPurchase: string | null;
}

export type ListName = 'dol' | 'dor' | 'own';

export interface WhiteSpot {
  readonly dealer: Dealer;
  readonly kind: 'in-dor-not-in-dol' | 'no-purchase' | 'on-street-only';
  /** Closest in the list it is missing from, when nearly the same: look before you call. */
  readonly perhaps: { readonly dealer: Dealer; readonly why: 'name' | 'address' } | null;
}

const plain = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/\b(?:b\.?v\.?|v\.?o\.?f\.?|handelsonderneming|winkel|de|het|the|en)\b/g, ' ')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

const digits = (text: string): string => text.replace(/\D/g, '');

/** Is this the same firm? By KvK number when both have one, else by name and address. */
export function sameDealer(one: Dealer, two: Dealer): 'kvk' | 'name' | 'address' | null {
  const [left, right] = [digits(one.kvk), digits(two.kvk)];
  if (left.length === 8 && right.length === 8) return left === right ? 'kvk' : null;
  const sameAddress = plain(one.address) !== '' && plain(one.address) === plain(two.address);
  if (likeness(plain(one.name), plain(two.name)) >= 0.8) return 'name';
  return sameAddress ? 'address' : null;
}

/** Share of two-letter pieces in common (Dice): 1 the same, 0 nothing in common. */
export function likeness(one: string, two: string): number {
  if (one === two) return one === '' ? 0 : 1;
  const pieces = (text: string) => Array.from({ length: Math.max(0, text.length - 1) }, (_, i) => text.slice(i, i + 2));
  const [left, right] = [pieces(one), pieces(two)];
  if (left.length + right.length === 0) return 0;
  const rest = new Map<string, number>();
  for (const piece of left) rest.set(piece, (rest.get(piece) ?? 0) + 1);
  let shared = 0;
  for (const piece of right) {
    const count = rest.get(piece) ?? 0;
    if (count === 0) continue;
    shared++;
    rest.set(piece, count - 1);
  }
  return (2 * shared) / (left.length + right.length);
}

const idleDays = 90;

/** @param today ISO date, for dealers that register but bought nothing for 90 days */
export function whiteSpots(lists: Readonly<Record<ListName, readonly Dealer[]>>, today: string): WhiteSpot[] {
  const { dol, dor, own } = lists;
  const nearest = (dealer: Dealer, list: readonly Dealer[]): WhiteSpot['perhaps'] => {
    for (const other of list) {
      const why = sameDealer(dealer, other);
      if (why === 'name' || why === 'address') return { dealer: other, why };
    }
    return null;
  };
  // Only a number or a name makes it the same firm; an address alone is a question.
  const known = (dealer: Dealer, list: readonly Dealer[]) =>
    list.some((other) => ['kvk', 'name'].includes(sameDealer(dealer, other) ?? ''));
  const limit = Date.parse(today) - idleDays * 86_400_000;
  return [
    ...dor
      .filter((dealer) => !known(dealer, dol))
      .map((dealer) => ({ dealer, kind: 'in-dor-not-in-dol' as const, perhaps: nearest(dealer, dol) })),
    ...dor
      .filter(({ lastPurchase }) => lastPurchase !== null && Date.parse(lastPurchase) < limit)
      .map((dealer) => ({ dealer, kind: 'no-purchase' as const, perhaps: null })),
    ...own
      .filter((dealer) => !known(dealer, dol) && !known(dealer, dor))
      .map((dealer) => ({ dealer, kind: 'on-street-only' as const, perhaps: nearest(dealer, [...dol, ...dor]) })),
  ];
}
