/** What was looked up by hand at Stop Heling: number, moment and outcome as the user reports it. No names. */
import { useEffect, useState } from 'preact/hooks';
import { isPastDay, type Kept, keep, listKept, wipeKept } from '../../../archive/desk.ts';
import type { Format } from '../../../i18n/format.ts';
import type { HelingWords } from '../../../i18n/nl/heling.ts';
import { dayIn, today } from '../../actions/day.ts';
import { Table } from '../../kit/table.tsx';
import { SaveTable } from '../../kit/table-buttons.tsx';
import { Sure } from '../sure.tsx';
import { PastDay } from './past-day.tsx';

export interface HandOver {
  readonly number: string;
  /** ISO moment. */
  readonly at: string;
  readonly outcome: 'stolen' | 'none';
}

/** How long a look-up is kept unless wiped sooner. */
const keepDays = 30;
const kind = 'stop-heling';

export interface HandOvers {
  readonly all: readonly Kept<HandOver>[];
  readonly of: (number: string) => HandOver | null;
  readonly put: (number: string, outcome: HandOver['outcome']) => Promise<HandOver>;
  readonly drop: (number: string) => Promise<void>;
  readonly wipe: () => Promise<void>;
  /** Of those past their day: wiped, or kept as long again. */
  readonly old: readonly Kept<HandOver>[];
  readonly wipeOld: () => Promise<void>;
  readonly keepOld: () => Promise<void>;
}

export function useHandOvers(): HandOvers {
  const [all, setAll] = useState<readonly Kept<HandOver>[]>([]);
  useEffect(() => {
    // What was said before they came is later than what comes.
    void listKept<HandOver>(kind).then(
      (stored) =>
        stored.ok && setAll((now) => [...stored.value.filter(({ id }) => !now.some((one) => one.id === id)), ...now]),
    );
  }, []);
  const idOf = (number: string) => `${kind}:${number}`;
  const old = all.filter((one) => isPastDay(one, today()));
  const later = () => dayIn(keepDays);
  return {
    all,
    of: (number) => all.find(({ value }) => value.number === number)?.value ?? null,
    old,
    wipeOld: async () => {
      setAll((now) => now.filter((one) => !old.includes(one)));
      for (const { id } of old) await wipeKept(id);
    },
    keepOld: async () => {
      setAll((now) => now.map((one) => (old.includes(one) ? { ...one, expires: later() } : one)));
      for (const one of old) await keep({ ...one, expires: later() });
    },
    put: async (number, outcome) => {
      const value = { number, outcome, at: new Date().toISOString() };
      const item = { id: idOf(number), kind, expires: dayIn(keepDays), value };
      setAll((now) => [...now.filter(({ id }) => id !== item.id), item]);
      await keep(item);
      return value;
    },
    drop: async (number) => {
      setAll((now) => now.filter(({ id }) => id !== idOf(number)));
      await wipeKept(idOf(number));
    },
    wipe: async () => {
      for (const { id } of all) await wipeKept(id);
      setAll([]);
    },
  };
}

export function HandOverList({ t, f, handOvers }: { t: HelingWords; f: Format; handOvers: HandOvers }) {
  const h = t.handOvers;
  const { all, old } = handOvers;
  if (all.length === 0) return null;
  const sorted = all.toSorted((one, two) => (one.value.at < two.value.at ? 1 : -1));
  const moment = (at: string) => `${f.date(at)}, ${f.time(at)}`;
  return (
    <section class="desk-handovers">
      <div class="section-head">
        <h2>{h.title}</h2>
        <div class="pair">
          <SaveTable
            name="stop-heling"
            label={t.ui.saveCsv}
            table={() => ({
              head: [h.number, h.when, h.outcome],
              rows: sorted.map(({ value }) => [value.number, value.at, t.ui.outcomes[value.outcome]]),
            })}
          />
          <Sure words={[h.wipe, h.wipeSure, h.wipeYes, t.mapping.cancel]} onSure={() => void handOvers.wipe()} />
        </div>
      </div>
      <p class="help">{h.help(keepDays)}</p>
      {old[0]?.expires && (
        <PastDay
          t={t}
          date={f.date(old[0].expires)}
          onWipe={() => void handOvers.wipeOld()}
          onKeep={() => void handOvers.keepOld()}
        />
      )}
      <Table caption={h.title} head={[h.number, h.when, h.outcome, h.until]}>
        {sorted.map(({ id, expires, value }) => (
          <tr key={id}>
            <th scope="row" class="number">
              {value.number}
            </th>
            <td>{moment(value.at)}</td>
            <td>{t.ui.outcomes[value.outcome]}</td>
            <td>{expires && f.date(expires)}</td>
          </tr>
        ))}
      </Table>
    </section>
  );
}
