import { describe, expect, it } from 'vitest';
import type { Io } from '../../src/cli/io.ts';
import { type Site, sceneAt } from '../../src/cli/scene-at.ts';
import { block } from '../engine/scenes.ts';

const around = {
  buildings: [block('host', 99_996, 399_990, 100_004, 400_000)],
  publicSpace: [],
  covered: null,
  sources: [],
  ledger: [],
  openPlaces: [],
};
const io = { readText: () => Promise.reject(new Error('no file')) } as unknown as Io;
const at = (site: Site) => sceneAt({ rd: '100000,400000.3', exact: true, ...site }, around, io);

describe('answers on the command line', () => {
  it('what was answered after all is not named as assumed', async () => {
    const scene = await at({ 'neutral-answers': true, set: ['vehicleApproach=possible'] });
    expect(scene.answers.vehicleApproach).toBe('possible');
    expect(scene.assumed).toEqual(['placesOfStay', 'sharedEntrance']);
  });

  it('every answer that a scene knows may be given: run-ups as a list', async () => {
    const scene = await at({
      set: ['approaches=[[100000,400020]]', 'vehicleApproach=possible', 'glassCertificate=G-1'],
    });
    expect(scene.answers).toMatchObject({ approaches: [[100_000, 400_020]], glassCertificate: 'G-1' });
  });

  it('an equivalent measure is given as an object', async () => {
    const equivalent = { text: 'a = b', criteria: ['C-ADJ'], evidence: null };
    const scene = await at({ set: [`equivalent=${JSON.stringify(equivalent)}`] });
    expect(scene.answers.equivalent).toEqual(equivalent);
    await expect(at({ set: ['equivalent={"text"'] })).rejects.toThrow(/equivalent/);
  });
});
