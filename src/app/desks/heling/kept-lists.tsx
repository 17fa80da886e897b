/** Lists that are asked again when a newer register comes: the numbers with what was found, in this browser only. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { type Kept, keep, listKept, wipeKept } from '../../../archive/desk.ts';
import type { RegisterCard } from '../../../archive/registers.ts';
import type { Format } from '../../../i18n/format.ts';
import type { HelingWords } from '../../../i18n/nl/heling.ts';
import { foundSince, type ListBefore } from '../../../modules/heling/found-since.ts';
import { askedIn, readTable } from '../../../modules/heling/number-list.ts';
import type { Asked, NumberResult } from '../../../modules/heling/search.ts';
import type { GoodAnswer } from '../../../modules/heling/visit.ts';
import { dayIn } from '../../actions/day.ts';
import { Button } from '../../kit/button.tsx';
import { Sure } from '../sure.tsx';
import type { Checked } from './results-table.ts';
import { answerOf } from './visit-goods.tsx';

const kind = 'heling-list';
const keepDays = 90;

interface KeptList extends ListBefore {
  readonly name: string;
  readonly at: string;
  readonly asked: readonly Asked[];
  /** What a later register found besides. */
  readonly later: readonly { readonly place: number; readonly answer: GoodAnswer }[];
}

export interface KeptLists {
  readonly all: readonly Kept<KeptList>[];
  readonly add: (list: Pick<KeptList, 'name' | 'asked' | 'hits' | 'near'>) => void;
  readonly wipe: (id: string) => void;
  /** @returns how many numbers are found now that were not before */
  readonly recheck: (registers: readonly RegisterCard[]) => Promise<number>;
}

export function useKeptLists(): KeptLists {
  const [all, setAll] = useState<readonly Kept<KeptList>[]>([]);
  const latest = useRef<readonly Kept<KeptList>[]>([]);
  const put = (lists: readonly Kept<KeptList>[]) => {
    latest.current = lists;
    setAll(lists);
  };
  useEffect(() => {
    void listKept<KeptList>(kind).then((stored) => stored.ok && put([...stored.value, ...latest.current]));
  }, []);
  return {
    all,
    add: ({ name, asked, hits, near }) => {
      const value = { name, asked, hits, near, later: [], at: new Date().toISOString() };
      const expires = dayIn(keepDays);
      const item = { id: `${kind}:${crypto.randomUUID()}`, kind, expires, value };
      put([...latest.current, item]);
      void keep(item);
    },
    wipe: (id) => {
      put(latest.current.filter((one) => one.id !== id));
      void wipeKept(id);
    },
    recheck: async (registers) => {
      let found = 0;
      for (const item of latest.current) {
        const answers = await answerOf(item.value.asked, registers);
        const later = foundSince(item.value, answers ?? []);
        if (later.length === 0) continue;
        found += later.length;
        const next = { ...item, value: { ...item.value, later } };
        put(latest.current.map((one) => (one.id === item.id ? next : one)));
        void keep(next);
      }
      return found;
    },
  };
}

export function KeepList({ t, checked, lists }: { t: HelingWords; checked: Checked; lists: KeptLists }) {
  const { source, name, answers } = checked;
  const [kept, setKept] = useState(false);
  if (!source) return null;
  const add = () => {
    const table = readTable(source.text, source.mapping);
    if (!table.ok) return;
    const asked = table.value.rows.map((row) => askedIn(row, table.value));
    const places = (of: NumberResult) => answers.flatMap(({ result }, i) => (result === of ? [i] : []));
    lists.add({ name, asked, hits: places('exact'), near: places('near') });
    setKept(true);
  };
  return (
    <p>
      <Button disabled={kept} onClick={add}>
        {t.lists.keep}
      </Button>{' '}
      <span class="help">{t.lists.help(keepDays)}</span>
    </p>
  );
}

export function KeptListList({ t, f, lists }: { t: HelingWords; f: Format; lists: KeptLists }) {
  if (lists.all.length === 0) return null;
  return (
    <section class="desk-handovers">
      <h2>{t.lists.title}</h2>
      <ul>
        {lists.all.map(({ id, value }) => (
          <li key={id} class="register">
            <strong>{value.name}</strong>
            <p class="help">{t.lists.facts(f.number(value.asked.length), f.date(value.at))}</p>
            {value.later.map(({ place, answer }) => (
              <p key={place} class="problem">
                <span class="number">{value.asked[place]?.input}</span>: {t.message(answer, answer.registers)}
              </p>
            ))}
            <Sure
              label={`${t.ui.wipe}: ${value.name}`}
              words={[t.ui.wipe, t.lists.wipeSure, t.ui.wipeYes, t.mapping.cancel]}
              onSure={() => lists.wipe(id)}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
