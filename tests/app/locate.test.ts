import { beforeEach, describe, expect, it } from 'vitest';
import { locate, streetsHere } from '../../src/app/actions/locate.ts';
import { fresh } from '../../src/app/actions/new-dossier.ts';
import { patch } from '../../src/app/state/store.ts';
import type { Surroundings } from '../../src/archive/dossier.ts';
import { block } from '../engine/scenes.ts';
import { nothing } from './stand-ins.ts';

const houses = Array.from({ length: 5 }, (_, i) =>
  block(`house ${i}`, 100 * i, 0, 100 * i + 8, 8, { address: `Lange straat ${2 * i + 1}`, name: null }),
);
const surroundings: Surroundings = {
  ...nothing,
  buildings: houses,
  scenery: {
    ...nothing.scenery,
    addresses: [{ text: 'Korte straat 2, 1234AB Dorp', point: [9, 9] as const, buildingId: '' }],
  },
};

describe('what is typed in the place step', () => {
  beforeEach(() => patch({ dossier: fresh('a', surroundings, []) }));

  it('may be a street of these surroundings, which is shown and not judged', () => {
    expect(streetsHere({ surroundings })).toEqual(['Korte straat', 'Lange straat']);
    expect(locate('lange STRAAT')).toEqual({ point: [204, 4], said: null, street: true });
    expect(locate(' Korte straat ')).toEqual({ point: [9, 9], said: null, street: true });
  });

  it('is an address as before, and a street elsewhere is not known here', () => {
    expect(locate('korte straat 2')).toEqual({ point: [9, 9], said: null });
    expect(locate('Verre straat')).toEqual({ problem: 'address-unknown' });
    expect(locate('Lange straat 3')).toEqual({ point: [104, 4], said: null });
    expect(locate('')).toEqual({ problem: 'search-empty' });
  });

  it.each([true, false])('of a file without addresses none is said to be missing (with buildings: %s)', (some) => {
    const buildings = some ? houses.map((one) => ({ ...one, address: null })) : [];
    const scenery = { ...surroundings.scenery, addresses: [] };
    patch({ dossier: fresh('a', { ...surroundings, buildings, scenery }, []) });
    expect(locate('Leidsestraat 20')).toEqual({ problem: 'no-addresses-here' });
    expect(locate('105, 300')).not.toEqual({ problem: 'no-addresses-here' });
  });
});
