/**
 * What the app filled in to begin with, and nobody chose or looked at yet: said beside the field. It is kept with what it is
 * about, so that it goes and stays with that; the engine is told nothing of it, and nothing is when all was looked at.
 */
import { memoOf } from '../engine/ground/memo.ts';
import type { Machine, Place } from '../engine/scene/scene.ts';

export const machineFields = ['siting', 'functions'] as const satisfies readonly (keyof Machine)[];
export const placeFields = ['occupiedAtNight'] as const satisfies readonly (keyof Place)[];

export interface KeptMachine extends Machine {
  readonly prefilled?: readonly (typeof machineFields)[number][] | undefined;
}

export interface KeptPlace extends Place {
  readonly prefilled?: readonly (typeof placeFields)[number][] | undefined;
}

interface Filled {
  readonly prefilled?: readonly string[] | undefined;
}

export const isPrefilled = (one: Filled | undefined, key: string): boolean => one?.prefilled?.includes(key) ?? false;

/** The same once these were chosen, or seen to be right. */
export function looked<Kept extends Filled>(one: Kept, keys: readonly string[]): Kept {
  const { prefilled = [], ...rest } = one;
  const left = prefilled.filter((key) => !keys.includes(key));
  return { ...rest, ...(left.length > 0 && { prefilled: left }) } as Filled as Kept;
}

const bare = <Kept extends Filled>(all: readonly Kept[]): readonly Omit<Kept, 'prefilled'>[] =>
  all.every(({ prefilled }) => !prefilled) ? all : all.map(({ prefilled: _, ...one }) => one);

/** As the engine reads them; of the same ones the same. */
export const bareMachines: (all: readonly KeptMachine[]) => readonly Machine[] = memoOf(bare<KeptMachine>);
export const barePlaces: (all: readonly KeptPlace[]) => readonly Place[] = memoOf(bare<KeptPlace>);
