import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assess } from '../../src/engine/assessment/assess.ts';
import { toWgs84 } from '../../src/engine/geometry/rd.ts';
import { releasedModels } from '../../src/engine/models/models.ts';
import { snap } from '../../src/engine/placing/snap.ts';
import { type Scene, unanswered } from '../../src/engine/scene/scene.ts';
import { bagAround } from '../../src/geodata/bag.ts';
import { findAddress, lookup, nearestAddress, suggest } from '../../src/geodata/locatieserver.ts';
import { surroundingsAround } from '../../src/geodata/surroundings.ts';
import { hasRecorded, recorded } from './recorded.ts';
import { type Answer, centre, codeOf, collection, pand, square, worldOf } from './world.ts';

fc.configureGlobal({ seed: 437 });

describe('the BAG', () => {
  const many = Array.from({ length: 2300 }, (_, i) => pand(i, 99_805 + 8 * (i % 48), 399_805 + 8 * Math.floor(i / 48)));

  it('is paged to its end, and counted', async () => {
    const world = worldOf((url) => {
      const start = Number(url.searchParams.get('startIndex'));
      return collection(many.slice(start, start + 1000), { numberMatched: many.length });
    });
    const read = await bagAround('pand', centre, 200, world);
    expect(read.ok && [read.value.features.length, read.value.complete]).toEqual([2300, true]);
    expect(world.asked).toHaveLength(3);
    expect(world.asked[0]).toContain('bbox=99800.00,399800.00,100200.00,400200.00,urn:ogc:def:crs:EPSG::28992');
  });

  it('is not complete when pages repeat: then the other door is tried', async () => {
    const world = worldOf((url) =>
      url.host === 'service.pdok.nl'
        ? collection(many.slice(0, 1000), { numberMatched: many.length })
        : collection(many.slice(0, 5), {
            links: [
              { rel: 'next', href: 'https://api.pdok.nl/kadaster/bag/ogc/v2/collections/pand/items?cursor=same' },
            ],
          }),
    );
    const read = await bagAround('pand', centre, 200, world);
    expect(read.ok && read.value.complete).toBe(false);
  });

  it('follows the cursor of the OGC API, and no link to elsewhere', async () => {
    const world = worldOf((url) => {
      if (url.host === 'service.pdok.nl') return { status: 503 };
      const page = url.searchParams.get('cursor');
      if (page === null)
        return collection([pand(1)], {
          links: [{ rel: 'next', href: 'https://api.pdok.nl/kadaster/bag/ogc/v2/collections/pand/items?cursor=2' }],
        });
      if (page === '2' && !url.searchParams.has('strange'))
        return collection([pand(2)], {
          links: [{ rel: strange ? 'next' : 'self', href: 'https://elsewhere.example/' }],
        });
      return collection([]);
    });
    let strange = false;
    const read = await bagAround('pand', centre, 200, world);
    expect(read.ok && [read.value.features.length, read.value.complete]).toEqual([2, true]);
    strange = true;
    const cut = await bagAround('pand', centre, 200, world);
    expect(cut.ok && [cut.value.features.length, cut.value.complete]).toEqual([2, false]);
    expect(world.asked.some((url) => url.includes('elsewhere'))).toBe(false);
  });

  it('asks for the count apart when nobody says it and the last page is full', async () => {
    const first = many.slice(0, 1000);
    const counted = (said: string) =>
      worldOf((url) => {
        if (url.host !== 'service.pdok.nl') return { status: 503 };
        if (url.searchParams.get('resultType') === 'hits') return said;
        return collection(first);
      });
    const whole = counted('<wfs:FeatureCollection numberMatched="1000" numberReturned="0"/>');
    const read = await bagAround('pand', centre, 200, whole);
    expect(read.ok && read.value.complete).toBe(true);
    expect(whole.asked.at(-1)).toMatch(/bbox=[^&]+&resultType=hits$/);
    const more = await bagAround('pand', centre, 200, counted('<wfs:FeatureCollection numberMatched="1700"/>'));
    expect(more.ok && more.value.complete).toBe(false);
    const mute = await bagAround('pand', centre, 200, counted('<html>Onderhoud</html>'));
    expect(mute.ok && mute.value.complete).toBe(false);
  });

  it('refuses the first rows of the country, which a filter it does not know would bring', async () => {
    const far = Array.from({ length: 40 }, (_, i) => pand(i, 250_000 + 10 * i, 593_000));
    const world = worldOf(() => collection(far, { numberMatched: 40 }));
    expect(codeOf(await bagAround('pand', centre, 200, world))).toBe('service-elsewhere');
    for (const url of world.asked) expect(url).not.toMatch(/CQL/i);
  });
});

describe('surroundings', () => {
  const unit = (i: number) => {
    const { lat, lon } = toWgs84(99_964 + 10 * (i % 8), 400_014 + 10 * Math.floor(i / 8));
    return {
      type: 'Feature',
      properties: {
        identificatie: String(i),
        status: 'Verblijfsobject in gebruik',
        gebruiksdoel: i === 0 ? 'winkelfunctie' : 'woonfunctie',
        openbare_ruimte: 'Markt',
        huisnummer: i + 1,
        pandidentificatie: pand(i).properties.identificatie,
      },
      geometry: { type: 'Point', coordinates: [lon, lat] },
    };
  };
  const height = (i: number) => ({
    properties: {
      identificatie: `NL.IMBAG.Pand.${pand(i).properties.identificatie}`,
      b3_h_dak_70p: 11,
      b3_h_maaiveld: 1,
    },
  });
  const road = {
    type: 'Feature',
    properties: { lokaal_id: 'r', functie: 'rijbaan lokale weg' },
    geometry: { type: 'Polygon', coordinates: square(99_900, 399_990, 200) },
  };
  const all = Array.from({ length: 24 }, (_, i) => i);
  const answers =
    (change: Partial<Record<'pand' | 'verblijfsobject' | '3dbag' | 'bgt', Answer>> = {}) =>
    (url: URL): Answer => {
      const address = url.href;
      if (url.host.endsWith('3dbag.nl'))
        return change['3dbag'] ?? collection(all.map(height), { numberMatched: all.length });
      if (address.includes('bgt')) return change.bgt ?? collection([road]);
      if (/ligplaats|standplaats/.test(address)) return collection([], { numberMatched: 0 });
      if (address.includes('verblijfsobject'))
        return change.verblijfsobject ?? collection(all.map(unit), { numberMatched: 24 });
      return (
        change.pand ??
        collection(
          all.map((i) => pand(i)),
          { numberMatched: 24 },
        )
      );
    };
  const sceneOf = async (change: Parameters<typeof answers>[0]): Promise<{ scene: Scene; parts: string[] }> => {
    const read = await surroundingsAround(centre, 150, worldOf(answers(change)));
    if (!read.ok) throw new Error(read.error.message);
    const { buildings, publicSpace, hull, sources, problems } = read.value;
    const found = snap([99_964, 400_009], buildings, publicSpace, releasedModels.snapping);
    if (!found) throw new Error('no facade');
    return {
      parts: problems.map(({ part }) => part),
      scene: {
        schema: 'gevelwijzer/scene@1',
        dossierId: 'test',
        machines: [
          {
            id: 'm',
            siting: 'gevel',
            functions: ['opname'],
            point: found.facadePoint,
            exact: false,
            outwardDeg: found.outwardDeg,
            hostId: found.hostId,
          },
        ],
        buildings,
        places: [],
        publicSpace,
        radiusM: 150,
        coverage: { hull, declared: false },
        sources,
        judgements: {},
        answers: { ...unanswered, placesOfStay: 'none', vehicleApproach: 'none', sharedEntrance: false },
        alternatives: [],
        measures: [],
        unknownUseAs: null,
        assumed: [],
      },
    };
  };

  it('come together: uses, homes, addresses, heights, streets, and where all of it came from', async () => {
    const { scene, parts } = await sceneOf({});
    expect(parts).toEqual([]);
    expect(scene.sources.map(({ name }) => name)).toEqual([
      'PDOK BAG WFS',
      'PDOK BAG WFS',
      '3DBAG',
      ...Array.from({ length: 8 }, () => 'PDOK BGT'),
    ]);
    expect(scene.buildings[0]).toMatchObject({
      uses: ['winkelfunctie'],
      dwellings: 0,
      heightM: 10,
      address: 'Markt 1',
    });
    const answered = assess(scene, releasedModels);
    expect(answered.ok && answered.value.missing.map(({ what }) => what)).toEqual([]);
  });

  it('each part that fails is named; the answer goes on with what is there', async () => {
    const gone: Answer = { status: 503 };
    expect((await sceneOf({ '3dbag': gone })).parts).toEqual(['heights']);
    expect((await sceneOf({ bgt: new Error('x') })).parts).toEqual([
      'public-space',
      'verges',
      'terrain',
      'stops',
      'drawn',
    ]);
    expect((await sceneOf({ verblijfsobject: '<html>' })).parts).toEqual(['units']);
  });

  it('heights come from the API of 3DBAG when its WFS does not answer', async () => {
    const feature = (i: number) => ({
      type: 'CityJSONFeature',
      id: height(i).properties.identificatie,
      CityObjects: {
        [height(i).properties.identificatie]: { type: 'Building', attributes: { h_dak_70p: 9, h_maaiveld: 1 } },
      },
      vertices: [],
    });
    const world = worldOf((url) => {
      if (url.host === 'data.3dbag.nl') return { status: 503 };
      if (url.host !== 'api.3dbag.nl') return answers()(url);
      const second = url.searchParams.get('offset') === '12';
      return collection(all.slice(second ? 12 : 0, second ? 24 : 12).map(feature), {
        links: second ? [] : [{ rel: 'next', href: 'https://api.3dbag.nl/collections/pand/items?offset=12' }],
      });
    });
    const read = await surroundingsAround(centre, 150, world);
    expect(read.ok && [read.value.problems, read.value.buildings.map(({ heightM }) => heightM)]).toEqual([
      [],
      all.map(() => 8),
    ]);
  });

  it('a street without its end is no street', async () => {
    const cut = collection([road], { links: [{ rel: 'next', href: 'https://elsewhere.example/' }] });
    expect((await sceneOf({ bgt: cut })).parts).toEqual(['public-space', 'verges', 'terrain', 'stops', 'drawn']);
  });

  it('buildings that are not all there keep the verdict from being green', async () => {
    const { scene, parts } = await sceneOf({
      pand: collection(
        all.map((i) => pand(i)),
        { numberMatched: 40 },
      ),
    });
    expect(parts).toEqual(['buildings']);
    expect(scene.coverage.hull).toBeNull();
    const answered = assess({ ...scene, judgements: {} }, releasedModels);
    expect(answered.ok && answered.value.criteria.find(({ id }) => id === 'C-DAT')?.status).toBe('unknown');
  });

  it('no buildings at all is a problem, not an empty and safe street', async () => {
    expect(codeOf(await surroundingsAround(centre, 150, worldOf(answers({ pand: { status: 503 } }))))).toBe(
      'service-down',
    );
    expect(
      codeOf(await surroundingsAround(centre, 150, worldOf(answers({ pand: collection([], { numberMatched: 0 }) })))),
    ).toBe('nothing-here');
  });

  it('whatever a service sends, nothing throws', async () => {
    await fc.assert(
      fc.asyncProperty(fc.json(), async (text) => {
        const body = JSON.stringify({
          type: 'FeatureCollection',
          features: [JSON.parse(text)],
          links: [JSON.parse(text)],
        });
        for (const answer of [text, body]) {
          const world = worldOf(() => answer);
          expect(typeof (await surroundingsAround(centre, 150, world)).ok).toBe('boolean');
          expect(typeof (await suggest('x', world)).ok).toBe('boolean');
        }
      }),
      { numRuns: 150 },
    );
  });
});

describe.skipIf(!hasRecorded)('recorded answers of the Locatieserver (skipped where ../shared/data is absent)', () => {
  const world = (name: string) => worldOf(() => recorded(`locatieserver/${name}`));

  it('suggests addresses as plain text', async () => {
    const found = await suggest('achtergracht 43', world('suggest_achtergracht_highlight_spellcheck.json'));
    expect(found.ok && found.value[0]).toEqual({
      id: 'adr-7e22b4ee3640202eff3203e63610c76e',
      text: 'Achtergracht 43, 1017WN Amsterdam',
    });
  });

  it('places an address', async () => {
    const amstel = world('free_fl_star_amstel1_amsterdam.json');
    const found = await lookup('adr-9c02454e0f09cd9347aeb11cc03c9fb7', amstel);
    if (!found.ok) throw new Error(found.error.message);
    expect(Math.hypot(found.value.point[0] - 121_885, found.value.point[1] - 486_930)).toBeLessThan(300);
    expect(amstel.asked[0]).toBe(
      'https://api.pdok.nl/bzk/locatieserver/search/v3_1/lookup?id=adr-9c02454e0f09cd9347aeb11cc03c9fb7&fl=*',
    );
    expect((await nearestAddress([120_400, 487_500], world('reverse_bloemgracht_trimmed.json'))).ok).toBe(true);
  });

  it('a municipality is no address, and nothing found is said', async () => {
    expect(codeOf(await findAddress('den haag', world('lookup_gemeente_denhaag_v3.json')))).toBe('address-unknown');
    expect(codeOf(await findAddress('nergens 1', world('empty_result.json')))).toBe('address-unknown');
  });
});
