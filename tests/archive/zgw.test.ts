/**
 * Messages for a case system, by the bounds of `EnkelvoudigInformatieObjectCreateLockRequest` in the Documenten-API 1.4.2 and
 * 1.5.0 and `zaakgeometrie` in the Zaken-API 1.5.1, written down here.
 */
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { documentMessage, isRsin, isType } from '../../src/archive/zgw.ts';
import { inNetherlands, toRd } from '../../src/engine/geometry/rd.ts';
import { given, opened, textIn } from './a-package.ts';
import { sha256Of } from './sha256-of.ts';

const text = (most: number) => v.pipe(v.string(), v.nonEmpty(), v.maxLength(most));
const day = v.pipe(v.string(), v.isoDate());
const document = v.strictObject({
  identificatie: text(40),
  bronorganisatie: v.pipe(v.string(), v.regex(/^\d{9}$/)),
  creatiedatum: day,
  titel: text(200),
  vertrouwelijkheidaanduiding: v.picklist([
    'openbaar',
    'beperkt_openbaar',
    'intern',
    'zaakvertrouwelijk',
    'vertrouwelijk',
  ]),
  auteur: text(200),
  status: v.picklist(['in_bewerking', 'ter_vaststelling', 'definitief', 'gearchiveerd']),
  formaat: text(255),
  taal: v.pipe(v.string(), v.regex(/^[a-z]{3}$/)),
  bestandsnaam: text(255),
  bestandsomvang: v.pipe(v.number(), v.integer(), v.minValue(1)),
  beschrijving: v.pipe(v.string(), v.maxLength(1000)),
  indicatieGebruiksrecht: v.nullable(v.boolean()),
  integriteit: v.strictObject({
    algoritme: v.literal('sha_256'),
    waarde: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
    datum: day,
  }),
  informatieobjecttype: v.pipe(v.string(), v.url(), v.maxLength(200)),
  trefwoorden: v.array(text(100)),
});

const files = opened(given);
const message = (name: string) => JSON.parse(textIn(files, `zgw/${name}.json`));

describe('ZGW', () => {
  it.each(['rapport', 'rapport-openbaar'])('the message for %s is valid, of that file, and has no content', (name) => {
    const one = message(name);
    expect(v.safeParse(document, one).issues).toBeUndefined();
    const bytes = files.get(`${name}.html`) as Uint8Array;
    expect(one).toMatchObject({
      bestandsnaam: `${name}.html`,
      bestandsomvang: bytes.length,
      auteur: 'Gemeente Lindervoort',
    });
    expect(one.integriteit.waarde).toBe(sha256Of(bytes));
  });

  it('tells the two apart: by number, by title and by who may see them', () => {
    const [internal, open] = [message('rapport'), message('rapport-openbaar')];
    expect([internal.vertrouwelijkheidaanduiding, open.vertrouwelijkheidaanduiding]).toEqual([
      'zaakvertrouwelijk',
      'openbaar',
    ]);
    expect(internal.identificatie).not.toBe(open.identificatie);
    expect(internal.titel).not.toBe(open.titel);
  });

  it('says where the case lies', () => {
    const { type, coordinates } = message('zaak').zaakgeometrie;
    expect(type).toBe('Point');
    const [x, y] = toRd(coordinates[1], coordinates[0]);
    const [machine] = given.dossier.variants[0]?.machines ?? [];
    expect(inNetherlands(x, y)).toBe(true);
    expect(Math.hypot(x - (machine?.point[0] ?? 0), y - (machine?.point[1] ?? 0))).toBeLessThan(0.05);
  });

  it.each([
    ['no RSIN', { rsin: '' }],
    ['an RSIN that fails the eleven check', { rsin: '002220648' }],
    ['no type', { documentType: '' }],
    ['a type that is no address', { documentType: 'rapport' }],
  ])('makes no message with %s', (_, other) => {
    const some = opened({ ...given, caseSystem: { ...given.caseSystem, ...other } });
    expect([...some.keys()].filter((name) => name.startsWith('zgw/'))).toEqual([]);
    expect(some.size).toBe(files.size - 3);
  });

  const long = {
    ...given.caseSystem,
    id: 'x'.repeat(60),
    scope: 'internal',
    organisation: '',
    title: 'x'.repeat(300),
    description: 'y'.repeat(2000),
    language: 'dut',
    made: given.made,
    fileName: 'rapport.html',
    mediaType: 'text/html',
    size: 1,
    sha256: '0'.repeat(64),
  } as const;

  it('cuts what is too long', () => {
    const cut = documentMessage(long);
    expect(v.safeParse(document, cut).issues).toBeUndefined();
    expect(cut).toMatchObject({ titel: 'x'.repeat(200), auteur: 'Gevelwijzer' });
  });

  it.each([
    ['2026-06-30T22:30:00.000Z', '2026-07-01'],
    ['2026-12-31T22:30:00.000Z', '2026-12-31'],
    ['2026-12-31T23:30:00.000Z', '2027-01-01'],
  ])('%s is %s in the Netherlands', (made, date) => {
    expect(documentMessage({ ...long, made })).toMatchObject({ creatiedatum: date, integriteit: { datum: date } });
  });

  it.each([
    ['002220647', true],
    ['002220648', false],
    ['12345678', false],
    ['000000000', false],
  ])('RSIN %s: %s', (rsin, good) => {
    expect(isRsin(rsin)).toBe(good);
  });

  it.each([
    ['https://oz.example/catalogi/api/v1/informatieobjecttypen/1', true],
    [`https://oz.example/${'x'.repeat(200)}`, false],
    ['informatieobjecttype', false],
    ['https://', false],
  ])('type %s: %s', (type, good) => {
    expect(isType(type)).toBe(good);
  });
});
