import { describe, expect, it } from 'vitest';
import { findPlace, lookup, parcelIn, suggest } from '../../src/geodata/locatieserver.ts';
import { codeOf, worldOf } from './world.ts';

const docs = {
  adres: { id: 'adr-1', type: 'adres', weergavenaam: 'Kaag 3, 8243AA Lelystad', centroide_rd: 'POINT(159000 500000)' },
  weg: { id: 'weg-1', type: 'weg', weergavenaam: 'Kaag, Lelystad', centroide_rd: 'POINT(159010 500000)' },
  woonplaats: { id: 'wpl-1', type: 'woonplaats', weergavenaam: 'Lelystad', centroide_rd: 'POINT(159020 500000)' },
  perceel: { id: 'pcl-1', type: 'perceel', weergavenaam: 'Lelystad B 10', centroide_rd: 'POINT(159030 500000)' },
};
/** A service that has these kinds and gives them where they are asked for. */
const having = (...kinds: (keyof typeof docs)[]) =>
  worldOf(({ searchParams }) => {
    const filter = searchParams.get('fq') ?? kinds.join(' ');
    return JSON.stringify({
      response: { docs: kinds.filter((kind) => filter.includes(kind)).map((kind) => docs[kind]) },
    });
  });

describe('a place that is searched for', () => {
  it('may be a street, a town or a parcel, and says which', async () => {
    const world = having('adres', 'weg', 'woonplaats', 'perceel');
    const found = await suggest('kaag', world, {}, true);
    expect(found.ok && found.value).toEqual([
      { id: 'adr-1', text: 'Kaag 3, 8243AA Lelystad' },
      { id: 'weg-1', text: 'Kaag, Lelystad', kind: 'weg' },
      { id: 'wpl-1', text: 'Lelystad', kind: 'woonplaats' },
      { id: 'pcl-1', text: 'Lelystad B 10', kind: 'perceel' },
    ]);
    expect(world.asked[0]).toContain('fq=type%3A(adres%20OR%20perceel%20OR%20weg%20OR%20woonplaats)');
    const parcel = await lookup('pcl-1', having('perceel'));
    expect(parcel.ok && parcel.value).toMatchObject({ point: [159_030, 500_000], kind: 'perceel' });
  });

  it('is looked for as a parcel where its parts are called by their names, an address or not', async () => {
    const world = having('adres', 'perceel');
    const found = await suggest('gemeente Lelystad, sectie B, nummer 10', world, {}, true);
    expect(found.ok && found.value.map(({ id }) => id)).toEqual(['pcl-1']);
    expect(world.asked[0]).toContain('q=Lelystad%20B%2010&fq=type%3Aperceel&');
    expect((await findPlace('perceel Lelystad B 10', world)).ok).toBe(true);
    expect(world.asked.slice(1)).toHaveLength(1);
  });

  it('is an address only where nobody asked for more', async () => {
    const world = having('adres', 'weg');
    expect((await suggest('kaag', world)).ok).toBe(true);
    expect(world.asked[0]).toContain('fq=type%3Aadres&');
  });

  it.each([
    ['LLS00 B 10', 'LLS00-B-10'],
    ['lls00-b-00010', 'LLS00-B-10'],
    ['ASD04F7054', 'ASD04-F-7054'],
    ['LLS00 B 10G0000', 'LLS00-B-10'],
    ['LLS00-B-10-G0', 'LLS00-B-10'],
    ['Kadastrale aanduiding: LLS00, sectie B, nummer 10', 'LLS00-B-10'],
    ['perceelnummer LLS00 B 10', 'LLS00-B-10'],
    ['LLS00 B 10 A 2', null],
    ['1234 AB 10', null],
    ['Kaag 3', null],
    ['LLS00 B 0', null],
    ['Kaag B 10', null],
  ])('%s reads as parcel %s', (text, parcel) => expect(parcelIn(text)).toBe(parcel));

  it.each([
    ['LLS00 B 10', 'pcl-1'],
    ['Lelystad B 10', 'pcl-1'],
    ['kadastrale gemeente Lelystad, sectie B, nr. 10', 'pcl-1'],
    ['Kaag, Lelystad', 'weg-1'],
  ])('%s without picking means %s', async (text, id) => {
    const kinds = text.includes('10') ? (['weg', 'perceel'] as const) : (['adres', 'weg', 'perceel'] as const);
    const found = await findPlace(text, having(...kinds));
    expect(found.ok && found.value.id).toBe(id);
  });

  it('a house number means an address, and never the street that is called the same', async () => {
    const found = await findPlace('Kaag 3', having('adres', 'weg'));
    expect(found.ok && found.value.id).toBe('adr-1');
    expect(codeOf(await findPlace('Kaag 3', having('weg', 'woonplaats')))).toBe('address-unknown');
    expect(codeOf(await findPlace('Kaag B 10', having('weg')))).toBe('address-unknown');
    expect(codeOf(await findPlace('Nergens', having()))).toBe('address-unknown');
  });
});
