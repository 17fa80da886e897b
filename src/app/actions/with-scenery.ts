/** Surroundings that were asked for a list have nothing to look at: it comes when one of them opens on a map. */
import type { Surroundings } from '../../archive/dossier.ts';
import { type KeptSurroundings, keepSurroundings } from '../../archive/kept-surroundings.ts';
import type { World } from '../../geodata/ask.ts';
import { coordinateBox } from '../../geodata/coordinate-box.ts';
import { hasScenery, sceneryAround } from '../../geodata/surroundings.ts';

/** Kept as of the same moment: what is judged did not change. What does not come soon is not waited for. */
export async function withScenery(
  { at, surroundings }: KeptSurroundings,
  world: World,
  signal: AbortSignal,
): Promise<Surroundings> {
  const box = hasScenery(surroundings.sources) ? null : coordinateBox(surroundings.coverage.hull);
  if (!box) return surroundings;
  const [minX, minY, maxX, maxY] = box;
  const options = { signal, repeats: 0, timeoutMs: 5000 };
  const more = await sceneryAround([(minX + maxX) / 2, (minY + maxY) / 2], (maxX - minX) / 2, world, options);
  const { scenery, sources, ledger = [] } = surroundings;
  const { stops = [], ground = [] } = scenery;
  const told = new Set(more.ledger.map(({ source }) => source));
  const asked = new Set(more.sources.map(({ reference }) => reference));
  const whole: Surroundings = {
    ...surroundings,
    sources: [...sources.filter(({ reference }) => !asked.has(reference)), ...more.sources],
    ledger: [...ledger.filter(({ source }) => !told.has(source)), ...more.ledger],
    scenery: {
      ...scenery,
      ...((more.stops.length > 0 || stops.length > 0) && { stops: more.stops.length > 0 ? more.stops : stops }),
      // Soil came with what is judged; the rest is as it is now.
      ground: [...more.drawn, ...ground.filter(({ look }) => look === 'terrein' || more.drawn.length === 0)],
    },
  };
  if (hasScenery(whole.sources)) await keepSurroundings(whole, at);
  return whole;
}
