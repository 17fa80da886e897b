/** What is drawn on the ground: a zone that reaches anywhere is never left out, whatever corners the library trips over. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { zonesOf } from '../../src/engine/assessment/zones.ts';
import { judgeMachine } from '../../src/engine/criteria/judge.ts';
import { reaches } from '../../src/engine/criteria/reaches.ts';
import { releasedModels } from '../../src/engine/models/models.ts';
import type { Machine } from '../../src/engine/scene/scene.ts';
import { sceneOf, street } from './streets.ts';

describe('the zones', () => {
  it('stand for every harm that reaches beyond the machine, in every street', () => {
    fc.assert(
      fc.property(street, (one) => {
        const scene = sceneOf(one);
        const { runs } = judgeMachine(scene, scene.machines[0] as Machine, releasedModels);
        for (const run of runs) {
          const { glass, room, debris, stray } = reaches(run);
          const drawn = new Map(
            zonesOf([run]).features.map(({ properties, geometry }) => [properties?.['zone'], geometry]),
          );
          const meant = { 'glass-break': glass[0], 'glass-room': room[0], debris, stray };
          for (const [zone, reachM] of Object.entries(meant))
            if (reachM > 0.1) expect([zone, drawn.get(zone)?.type]).toEqual([zone, expect.stringMatching(/Polygon$/)]);
        }
      }),
      { numRuns: 40, seed: 4 },
    );
  });
});
