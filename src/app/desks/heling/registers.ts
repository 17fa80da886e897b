/** The registers of this browser, and which of them are switched on. */
import { useEffect, useState } from 'preact/hooks';
import {
  isPastItsDay,
  keepRegisterUntil,
  listRegisters,
  type RegisterCard,
  type StoredRegister,
  saveRegister,
  wipeRegister,
} from '../../../archive/registers.ts';
import { dropRegister, loadRegister } from '../../../job/heling-client.ts';
import type { Mapping } from '../../../modules/heling/number-list.ts';
import { dayIn, dayOf, today } from '../../actions/day.ts';

/** What may go wrong with a register; words for each are in `problems`. */
type RegisterProblem = 'empty' | 'binary' | 'no-column' | 'no-numbers' | 'storage-full' | 'storage-refused';

export interface Registers {
  /** Those that were kept are still being read. */
  readonly loading: boolean;
  readonly all: readonly RegisterCard[];
  readonly on: readonly RegisterCard[];
  /** Past their day: not used, and there until the user says what becomes of them. */
  readonly expired: readonly RegisterCard[];
  readonly keepOn: (id: string) => Promise<void>;
  readonly toggle: (id: string) => void;
  /** @returns a code of what went wrong; null when all is well */
  readonly add: (
    text: string,
    facts: {
      name: string;
      owner: string;
      days: number;
      /** ISO day of the register; null when nobody said it. */
      date: string | null;
      modified: number;
      mapping?: Mapping | undefined;
    },
  ) => Promise<RegisterProblem | null>;
  readonly wipe: (id: string) => Promise<void>;
}

/** For so long a register that is past its day is kept on. */
export const keepOnDays = 30;

const cardOf = ({ text: _, ...card }: StoredRegister): RegisterCard => card;

export function useRegisters(): Registers {
  const [all, setAll] = useState<readonly RegisterCard[]>([]);
  const [loading, setLoading] = useState(true);
  const [expired, setExpired] = useState<readonly StoredRegister[]>([]);
  const [off, setOff] = useState<readonly string[]>([]);
  useEffect(() => {
    void listRegisters().then(async (stored) => {
      const every = stored.ok ? stored.value : [];
      const valid = every.filter((one) => !isPastItsDay(one, today()));
      setExpired(every.filter((one) => isPastItsDay(one, today())));
      // Each as soon as it can be asked: a small one does not wait for a large one.
      for (const register of valid) {
        const read = await loadRegister(register);
        const health = read.ok ? read.value : undefined;
        setAll((now) => [...now, { ...cardOf(register), health }]);
      }
      setLoading(false);
    });
  }, []);
  return {
    loading,
    all,
    expired,
    keepOn: async (id) => {
      const register = expired.find((one) => one.id === id);
      if (!register) return;
      const expires = dayIn(keepOnDays);
      await keepRegisterUntil(id, expires);
      await loadRegister(register);
      setExpired((now) => now.filter((one) => one.id !== id));
      setAll((now) => [...now, { ...cardOf(register), expires }]);
    },
    on: all.filter(({ id }) => !off.includes(id)),
    toggle: (id) => setOff((now) => (now.includes(id) ? now.filter((one) => one !== id) : [...now, id])),
    add: async (text, { name, owner, days, date, modified, mapping }) => {
      const id = crypto.randomUUID();
      const read = await loadRegister({ id, name, text, mapping });
      if (!read.ok) return read.error.code;
      const card: RegisterCard = {
        id,
        name,
        owner,
        date: date ?? dayOf(modified),
        ofFile: date === null,
        expires: dayIn(days),
        count: read.value.lines,
        health: read.value,
        mapping,
      };
      setAll((now) => [...now, card]);
      const saved = await saveRegister({ ...card, text });
      return saved.ok ? null : saved.error.code === 'storage-full' ? 'storage-full' : 'storage-refused';
    },
    wipe: async (id) => {
      await wipeRegister(id);
      await dropRegister(id);
      setAll((now) => now.filter((one) => one.id !== id));
      setExpired((now) => now.filter((one) => one.id !== id));
    },
  };
}
