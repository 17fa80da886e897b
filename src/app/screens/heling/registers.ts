/** The registers of this browser, and which of them are switched on. */
import { useEffect, useState } from 'preact/hooks';
import { listRegisters, type RegisterCard, saveRegister, wipeRegister } from '../../../archive/registers.ts';
import { dropRegister, loadRegister } from '../../../job/heling-client.ts';
import type { Mapping } from '../../../modules/heling/table.ts';

const day = (ms: number) => new Date(ms).toISOString().slice(0, 10);

export interface Registers {
  readonly all: readonly RegisterCard[];
  readonly on: readonly RegisterCard[];
  readonly toggle: (id: string) => void;
  /** @returns a code of what went wrong; null when all is well */
  readonly add: (
    text: string,
    facts: { name: string; owner: string; days: number; modified: number; mapping?: Mapping | undefined },
  ) => Promise<string | null>;
  readonly wipe: (id: string) => Promise<void>;
}

export function useRegisters(): Registers {
  const [all, setAll] = useState<readonly RegisterCard[]>([]);
  const [off, setOff] = useState<readonly string[]>([]);
  useEffect(() => {
    void listRegisters(day(Date.now())).then(async (stored) => {
      if (!stored.ok) return;
      for (const register of stored.value) await loadRegister(register);
      setAll(stored.value.map(({ text: _, ...card }) => card));
    });
  }, []);
  return {
    all,
    on: all.filter(({ id }) => !off.includes(id)),
    toggle: (id) => setOff((now) => (now.includes(id) ? now.filter((one) => one !== id) : [...now, id])),
    add: async (text, { name, owner, days, modified, mapping }) => {
      const id = crypto.randomUUID();
      const read = await loadRegister({ id, name, text, mapping });
      if (!read.ok) return read.error.code;
      const card: RegisterCard = {
        id,
        name,
        owner,
        date: day(modified),
        expires: day(Date.now() + days * 86_400_000),
        count: read.value,
        mapping,
      };
      setAll((now) => [...now, card]);
      const saved = await saveRegister({ ...card, text });
      return saved.ok ? null : saved.error.code;
    },
    wipe: async (id) => {
      await wipeRegister(id);
      await dropRegister(id);
      setAll((now) => now.filter((one) => one.id !== id));
    },
  };
}
