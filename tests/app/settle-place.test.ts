// @vitest-environment happy-dom
/** A place that could not be read, settled by hand: what was found counts from then on, and one step back undoes it. */
import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Dossier } from '../../src/archive/dossier.ts';

vi.mock('../../src/job/engine-client.ts', async (original) => ({
  ...(await original<typeof import('../../src/job/engine-client.ts')>()),
  assessScene: () => new Promise(() => undefined),
  glanceAt: () => new Promise(() => undefined),
}));

const { settlePlace } = await import('../../src/app/actions/settle-place.ts');
const { undo } = await import('../../src/app/actions/edit-dossier.ts');
const { store } = await import('../../src/app/state/store.ts');
const { emptyState } = await import('../../src/app/state/app-state.ts');

const example = JSON.parse(readFileSync('tests/archive/examples/dossier-2.json', 'utf8')) as Dossier;
const open = { id: 'a', reason: 'status-unknown', box: [100, 200, 101, 220] } as const;
const before: Dossier = { ...example, surroundings: { ...example.surroundings, openPlaces: [open] } };
const surroundings = () => store.getState().dossier?.surroundings;

describe('an open place', () => {
  beforeEach(() => store.setState({ ...emptyState, dossier: before }, true));

  it('where nothing stands is only settled', () => {
    settlePlace('a', 'nothing');
    expect(surroundings()?.openPlaces).toEqual([{ ...open, found: 'nothing' }]);
    expect(surroundings()?.buildings).toEqual(before.surroundings.buildings);
  });

  it('where a home stands gets a building there, as wide as a small house', () => {
    settlePlace('a', 'home');
    const added = surroundings()?.buildings.at(-1);
    expect(added?.uses).toEqual(['woonfunctie']);
    expect(added?.footprint).toEqual([
      [
        [
          [97.5, 200],
          [103.5, 200],
          [103.5, 220],
          [97.5, 220],
        ],
      ],
    ]);
    undo();
    expect(surroundings()).toEqual(before.surroundings);
  });

  it('that is not there changes nothing', () => {
    settlePlace('b', 'office');
    expect(surroundings()).toEqual(before.surroundings);
  });
});
