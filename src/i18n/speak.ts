/**
 * The one door to the words. Who uses a room asks for it when its file is loaded; `learn` fetches what was asked for, in one
 * language and never in two; from then on the words are at hand at once.
 */
import { sure } from '../engine/ground/sure.ts';
import { type Language, languages } from './languages.ts';
import type { Catalogue } from './nl/catalogue.ts';
import type { Rooms } from './nl/rooms.ts';

export type Room = 'catalogue' | keyof Rooms;
export type Words<R extends Room> = R extends keyof Rooms ? Awaited<ReturnType<Rooms[R]>> : Catalogue;

type Known = { [R in Room]?: Words<R> };

const asked = new Set<Room>();
const known = new Map<Language, Known>();

export const ask = (room: Room): unknown => asked.add(room);

/** Whether all that was asked for can be said in this language now. */
export function speaks(language: Language): boolean {
  return [...asked].every((room) => known.get(language)?.[room]);
}

/** Fetches what was asked for; what is asked for meanwhile too. Fails when a file cannot be fetched. */
export async function learn(language: Language): Promise<void> {
  while (!speaks(language)) await Promise.all([...asked].map((room) => fetched(language, room)));
}

/** The words of one room, fetched when they are not here yet. */
export async function fetched<R extends Room>(language: Language, room: R): Promise<Words<R>> {
  const here: Known = known.get(language) ?? {};
  known.set(language, here);
  here[room] ??= (await read(language, room)) as Known[R];
  return here[room] as Words<R>;
}

async function read(language: Language, room: Room): Promise<Words<Room>> {
  const { first, rooms } = languages[language];
  return room === 'catalogue' ? first() : (await rooms())[room]();
}

/** The words of a room that was asked for and learnt. */
export function words<R extends Room>(language: Language, room: R): Words<R> {
  return sure(known.get(language)?.[room], room) as Words<R>;
}
