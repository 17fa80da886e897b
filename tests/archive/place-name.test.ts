import { describe, expect, it } from 'vitest';
import { fresh } from '../../src/app/actions/new-dossier.ts';
import { ownName } from '../../src/archive/own-name.ts';
import { placeName } from '../../src/archive/place-name.ts';
import { publicCopy } from '../../src/archive/public-copy.ts';
import { block, scene } from '../engine/scenes.ts';

/** A dossier as it begins: called after what was opened. */
function begun(name: string, host: { readonly address: string | null; readonly name: string | null }, placed = true) {
  const { machines } = scene([]);
  const buildings = [{ ...block('host', 99_996, 399_990, 100_004, 400_000), ...host }];
  const surroundings = { name, buildings, places: [], sources: [] } as unknown as Parameters<typeof fresh>[1];
  return fresh(name, surroundings, placed ? machines : []);
}

describe('what a dossier is called', () => {
  const at = { address: 'Hofplein 1', name: 'De Hof' };
  it('is never the file or the town it came from, once there is a machine', () => {
    for (const name of ['panden.geojson', 'delft_2026.json', 'Lindervoort', 'export.FGB']) {
      expect(placeName(begun(name, at))).toBe('Hofplein 1');
      expect(placeName(begun(name, { ...at, address: null }))).toBe('De Hof');
      expect(placeName(begun(name, { address: null, name: null }))).toBe('RD 100000, 400000');
      expect(placeName(begun(name, at, false))).toBe(name);
    }
  });

  it('is what was asked for or typed', () => {
    expect(placeName(begun('Hofplein 1, 1234 AB Lindervoort', at))).toBe('Hofplein 1, 1234 AB Lindervoort');
    expect(placeName({ ...begun('panden.geojson', at), title: 'Kiosk' })).toBe('Kiosk');
  });

  it('is never the address of a building that the machine has left', () => {
    const one = begun('Hofplein 1', at);
    const there = { ...block('there', 100_010, 399_990, 100_020, 400_000), address: 'Hofplein 3', name: null };
    const surroundings = { ...one.surroundings, buildings: [...one.surroundings.buildings, there] };
    const variants = one.variants.map((it) => ({
      ...it,
      machines: it.machines.map((machine) => ({ ...machine, hostId: 'there' })),
    }));
    expect(placeName({ ...one, surroundings })).toBe('Hofplein 1');
    expect(placeName({ ...one, surroundings, variants })).toBe('Hofplein 3');
    // Nor its name, with what stands behind it.
    expect(placeName({ ...one, surroundings, title: 'De Hof, entree' })).toBe('De Hof, entree');
    expect(placeName({ ...one, surroundings, variants, title: 'De Hof, entree' })).toBe('Hofplein 3');
    // What somebody typed is no address here, and stays.
    expect(placeName({ ...one, surroundings, variants, title: 'Kiosk' })).toBe('Kiosk');
  });

  it('stands in its field only where somebody named it: else the field is empty, as the name follows the machine', () => {
    for (const name of ['panden.geojson', 'Lindervoort', 'amsterdam_leidsestraat_panden_rd'])
      for (const placed of [true, false]) expect(ownName(begun(name, at, placed))).toBe('');
    const left = begun('Hofplein 1', at);
    expect(ownName(left)).toBe('Hofplein 1');
    const variants = left.variants.map((it) => ({
      ...it,
      machines: it.machines.map((machine) => ({ ...machine, hostId: null })),
    }));
    expect(ownName({ ...left, variants })).toBe('');
    for (const placed of [true, false]) {
      const named = { ...begun('panden.geojson', at, placed), title: 'Kiosk' };
      expect(ownName(named)).toBe('Kiosk');
      expect(placeName(named)).toBe('Kiosk');
    }
  });

  it('is the same in the public copy, whatever it was opened from', () => {
    for (const one of [
      begun('panden.geojson', at),
      begun('Lindervoort', at),
      begun('Hofplein 1, 1234 AB Lindervoort', at),
      { ...begun('panden.geojson', at), title: 'Kiosk' },
      { ...begun('Hofplein 1', at), title: 'Kiosk bij de kerk' },
    ])
      expect(placeName(publicCopy(one, '', null))).toBe(placeName(one));
    expect(JSON.stringify(publicCopy({ ...begun('panden.geojson', at), title: 'Kiosk' }, '', null))).not.toContain(
      'panden',
    );
  });
});
