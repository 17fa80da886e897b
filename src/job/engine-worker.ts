/** The engine beside the page: heavy work never blocks a drag. Buildings come once, scenes refer to them by key. */
import { expose } from 'comlink';
import { type AssessOptions, assess, glance } from '../engine/assess.ts';
import { releasedModels } from '../engine/models.ts';
import type { Building, Machine, RdPoint, Scene } from '../engine/scene.ts';
import { snap } from '../engine/snap.ts';
import { readBuildings } from '../geodata/read-buildings.ts';

const kept = new Map<string, readonly Building[]>();

/** A scene without its buildings; `key` names an array sent before. */
export interface KeyedScene {
  readonly key: string;
  readonly scene: Scene;
}

function whole({ key, scene }: KeyedScene): Scene {
  const buildings = kept.get(key);
  if (!buildings) throw new Error('These buildings were never sent');
  return { ...scene, buildings };
}

const door = {
  keep(key: string, buildings: readonly Building[]): void {
    if (kept.size > 24) kept.clear();
    kept.set(key, buildings);
  },
  has: (key: string): boolean => kept.has(key),
  glance: (keyed: KeyedScene) => glance(whole(keyed), releasedModels),
  assess: (keyed: KeyedScene, options: AssessOptions) => assess(whole(keyed), releasedModels, options),
  /** Where a machine put at `point` would stand; a unit stands where it is put. Null when no facade is near. */
  place(keyed: KeyedScene, machine: Machine, point: RdPoint): Machine | null {
    if (machine.siting === 'unit') return { ...machine, point, hostId: null };
    const scene = whole(keyed);
    const found = snap(point, scene.buildings, scene.publicSpace);
    return found && { ...machine, point: found.facadePoint, outwardDeg: found.outwardDeg, hostId: found.hostId };
  },
  read: (text: string, fileName: string) => readBuildings(text, fileName),
};

export type EngineDoor = typeof door;

expose(door);
