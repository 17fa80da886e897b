/** A machine of which nobody said what it can do. On the command line nobody can be asked: the heaviest counts, and it is said. */
import type { Scene } from '../engine/scene/scene.ts';
import type { Io } from './io.ts';

/** The scene as it is judged: with the heavy charge for what nobody said of a machine. */
export function heaviestWhereUnknown(scene: Scene, io: Pick<Io, 'complain'>): Scene {
  const unknown = scene.machines.filter(({ functions }) => functions.length === 0);
  if (unknown.length === 0) return scene;
  io.complain(`functions unknown of ${unknown.map(({ id }) => id).join(', ')}: the heavy charge is reckoned with`);
  return {
    ...scene,
    answers: { ...scene.answers, heavyChosen: true },
    assumed: [...new Set([...scene.assumed, 'functions'])],
  };
}
