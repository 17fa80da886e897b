/** Small settings of this browser. A browser that keeps nothing throws at the mere mention of its storage: here that is "none". */

/** `tab` lives until the tab is closed, `browser` until it is wiped. */
type Where = 'tab' | 'browser';

const place = (where: Where): Storage => (where === 'tab' ? sessionStorage : localStorage);

export function recall(where: Where, key: string): string | null {
  try {
    return place(where).getItem(key);
  } catch {
    return null;
  }
}

/** Null forgets it. @returns false when it is not kept: full, or refused */
export function remember(where: Where, key: string, value: string | null): boolean {
  try {
    if (value === null) place(where).removeItem(key);
    else place(where).setItem(key, value);
    return true;
  } catch {
    return false;
  }
}

/** All keys that begin so. */
export function recallKeys(where: Where, prefix: string): readonly string[] {
  try {
    const store = place(where);
    return Array.from({ length: store.length }, (_, i) => store.key(i) ?? '').filter((key) => key.startsWith(prefix));
  } catch {
    return [];
  }
}
