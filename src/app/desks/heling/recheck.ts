/** When a newer register comes, what was asked before is asked again: goods of visits, and lists that were kept. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { type GoodAnswer, saysMore } from '../../../modules/heling/visit.ts';
import type { KeptLists } from './kept-lists.tsx';
import type { Registers } from './registers.ts';
import { answerOf } from './visit-goods.tsx';
import { type Visits, withLater } from './visits.ts';

/** @returns how many numbers are found now that were not before */
export function useRecheck(registers: Registers, visits: Visits, lists: KeptLists): number {
  const known = useRef<string | null>(null);
  const [found, setFound] = useState(0);
  const now = registers.all
    .map(({ id }) => id)
    .toSorted()
    .join(' ');
  useEffect(() => {
    if (registers.loading) return;
    const before = known.current;
    known.current = now;
    // The registers that were there at the start are not new.
    if (before === null || before.length >= now.length) return;
    void recheck(registers, visits, lists).then(setFound, () => undefined);
  }, [now, registers.loading]);
  return found;
}

async function recheck(registers: Registers, visits: Visits, lists: KeptLists): Promise<number> {
  const goods = visits.all.flatMap((visit) =>
    visit.goods.flatMap((good) => (good.state === 'number' && good.number.trim() !== '' ? [{ visit, good }] : [])),
  );
  const asked = goods.map(({ good: { number, what, brand } }) => ({ input: number, what, brand }));
  const answers = asked.length === 0 ? [] : await answerOf(asked, registers.on);
  const later = new Map<string, GoodAnswer>();
  for (const [i, answer] of (answers ?? []).entries()) {
    const good = goods[i]?.good;
    if (good && saysMore(good.answer, answer)) later.set(good.id, answer);
  }
  for (const visit of new Set(goods.map((one) => one.visit)))
    if (visit.goods.some(({ id }) => later.has(id))) visits.change(visit.id, (one) => withLater(one, later));
  return later.size + (await lists.recheck(registers.on));
}
