/** A click on open ground: what reaches somebody there, as a place drawn at that spot would say it. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { edit } from '../../src/app/actions/edit-dossier.ts';
import { endProbe, probeAt } from '../../src/app/actions/probe.ts';
import { patch, store } from '../../src/app/state/store.ts';
import type { Dossier } from '../../src/archive/dossier.ts';
import { sceneOf } from '../../src/archive/dossier.ts';
import { readDossierText } from '../../src/archive/dossier-schema.ts';
import { assessed } from '../../src/engine/assessment/assessed.ts';
import { type Question, setUnder } from '../../src/engine/models/model-sets.ts';
import type { Place, RdPoint } from '../../src/engine/scene/scene.ts';
import { demo } from '../engine/scenes.ts';
import { silenceWorkers } from './stand-ins.ts';

const answerTo = ({ scene, policy }: Question) => {
  const answered = assessed(scene, setUnder(policy));
  if (!answered.ok) throw new Error(answered.error.message);
  return answered.value.assessment;
};
let answering = Promise.resolve();
vi.mock('../../src/job/engine-client.ts', async (original) => ({
  ...(await original<typeof import('../../src/job/engine-client.ts')>()),
  assessBeside: async (question: Question) => {
    await answering;
    return answerTo(question);
  },
  assessScene: () => new Promise(() => undefined),
  glanceAt: () => new Promise(() => undefined),
}));
silenceWorkers();

const stored = readDossierText(JSON.stringify(demo('demo-orange')));
if (!stored.ok) throw new Error(stored.error.message);
const dossier: Dossier = stored.value;
const [machine] = dossier.variants[0]?.machines ?? [];
const off = (metres: number): RdPoint => {
  const angle = ((machine?.outwardDeg ?? 0) * Math.PI) / 180;
  const [x, y] = machine?.point ?? [0, 0];
  return [x + metres * Math.sin(angle), y + metres * Math.cos(angle)];
};
const found = async () => {
  await vi.waitFor(() => expect(store.getState().probe?.state).toBe('ready'), 20_000);
  return store.getState().probe?.found ?? null;
};

beforeEach(() => {
  answering = Promise.resolve();
  patch({ dossier, probe: null, notices: [] });
});

describe('a spot of open ground', () => {
  it.each([3, 8, 30])('at %d m tells load, harm and pieces as a place that is drawn there', async (metres) => {
    const point = off(metres);
    probeAt(point);
    const spot = await found();
    const [x, y] = point;
    const ring: Place['ring'] = [
      [x - 0.05, y - 0.05],
      [x + 0.05, y - 0.05],
      [x + 0.05, y + 0.05],
      [x - 0.05, y + 0.05],
    ];
    const drawn = {
      id: 'here',
      kind: 'terras',
      name: 'Terras',
      occupiedAtNight: true,
      homesServed: 0,
      buildingId: null,
    };
    const scene = sceneOf(dossier);
    const asked = { ...scene, answers: { ...scene.answers, placesOfStay: 'drawn' }, places: [{ ...drawn, ring }] };
    const place = answerTo({ scene: asked as typeof scene, policy: null }).places.find(
      ({ placeId }) => placeId === 'here',
    );
    expect({ ...spot, placeId: '', name: '' }).toEqual({ ...place, placeId: '', name: '' });
    expect(spot?.incidentPressureKpa).toBeGreaterThan(0);
    if (metres < 10) expect(spot?.debrisDensityPerM2).toBeGreaterThan(0);
    // It is a question beside: nothing of it is in the dossier.
    expect(store.getState().dossier).toBe(dossier);
  });

  it('goes when it is clicked again, and is not asked where no machine stands', async () => {
    probeAt(off(8));
    await found();
    probeAt([off(8)[0] + 0.3, off(8)[1]]);
    expect(store.getState().probe).toBeNull();
    patch({ dossier: { ...dossier, variants: dossier.variants.map((one) => ({ ...one, machines: [] })) } });
    probeAt(off(8));
    expect(store.getState().probe).toBeNull();
  });

  it('that is answered when another was asked, or the case is another, says nothing', async () => {
    let go: () => void = () => undefined;
    answering = new Promise<void>((done) => {
      go = done;
    });
    probeAt(off(8));
    probeAt(off(20));
    go();
    const { distanceM = 0 } = (await found()) ?? {};
    expect(Math.abs(distanceM - 20)).toBeLessThan(2);
    answering = new Promise<void>((done) => {
      go = done;
    });
    probeAt(off(8));
    edit((one) => ({ ...one, variants: one.variants.map((it) => ({ ...it, machines: it.machines.slice(0, 0) })) }));
    go();
    await new Promise((done) => setTimeout(done, 1500));
    expect(store.getState().probe?.found ?? null).toBeNull();
    endProbe();
  });
});
