/** What a test of the app has instead of what it is not about: surroundings without anything, a worker that never answers. */
import { readFileSync } from 'node:fs';
import { vi } from 'vitest';
import type { Surroundings } from '../../src/archive/dossier.ts';
import type { Building } from '../../src/engine/scene/scene.ts';

export const nothing = {
  name: 'Nergens',
  invented: true,
  buildings: [] as readonly Building[],
  publicSpace: [],
  places: [],
  coverage: { hull: null, declared: true },
  sources: [],
  scenery: { trees: [], parcels: [], labels: [], addresses: [] },
} satisfies Surroundings;

/** Takes what it is asked, and says nothing. */
class SilentWorker {
  postMessage() {}
  terminate() {}
  addEventListener() {}
}

export const silenceWorkers = () => vi.stubGlobal('Worker', SilentWorker);

/** The server of the app has the demo town, and whatever else is asked is that too. */
export function serveDemo(): void {
  const town = readFileSync('public/demo/lindervoort.json', 'utf8');
  vi.stubGlobal('fetch', async () => new Response(town));
}
