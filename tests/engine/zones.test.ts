/** What is drawn on the ground: a zone that reaches anywhere is never left out, whatever corners the library trips over. */
import { area } from '@turf/turf';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { zonesOf } from '../../src/engine/assessment/zones.ts';
import { judgeMachine } from '../../src/engine/criteria/judge.ts';
import { reaches } from '../../src/engine/criteria/reaches.ts';
import { releasedModels } from '../../src/engine/models/models.ts';
import type { Machine } from '../../src/engine/scene/scene.ts';
import { scene as alone } from './scenes.ts';
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

  it('cover open ground: what nothing stands before lies in no shadow', () => {
    const scene = alone([]);
    const { runs } = judgeMachine(scene, scene.machines[0] as Machine, releasedModels);
    for (const run of runs) {
      const drawn = zonesOf([run]).features;
      const squareM = (zone: string) =>
        drawn.filter(({ properties }) => properties?.['zone'] === zone).reduce((sum, one) => sum + area(one), 0);
      const half = (Math.PI * reaches(run).glass[0] ** 2) / 2;
      expect(squareM('glass-break') / half).toBeGreaterThan(0.99);
      expect(squareM('shadow') / half).toBeLessThan(1);
    }
  });
});
