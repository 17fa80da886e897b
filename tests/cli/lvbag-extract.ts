/** An extract of the LVBAG as the register gives it out: a zip of zips of XML. Invented, in the form of the real one. */
import { crc32, deflateRawSync } from 'node:zlib';

type Corner = readonly [number, number];
export interface BagObject {
  readonly id: string;
  readonly status?: string;
  /** Outer ring first; a point for a unit. */
  readonly rings?: readonly (readonly Corner[])[];
  readonly point?: Corner;
  readonly year?: number;
  readonly uses?: readonly string[];
  readonly panden?: readonly string[];
  readonly ends?: string;
  /** XML in place of the geometry. */
  readonly geometry?: string;
}

const elements = {
  PND: 'Pand',
  LIG: 'Ligplaats',
  STA: 'Standplaats',
  VBO: 'Verblijfsobject',
  WPL: 'Woonplaats',
} as const;
export type Kind = keyof typeof elements;

const list = (ring: readonly Corner[]) =>
  `<gml:posList>${[...ring, ...ring.slice(0, 1)].map(([x, y]) => `${x.toFixed(3)} ${y.toFixed(3)} 0.0`).join(' ')}</gml:posList>`;
const side = (name: string, ring: readonly Corner[]) =>
  `<gml:${name}><gml:LinearRing>${list(ring)}</gml:LinearRing></gml:${name}>`;
const srs = 'srsName="urn:ogc:def:crs:EPSG::28992" srsDimension="3" xmlns:gml="http://www.opengis.net/gml/3.2"';

function geometryOf({ geometry, rings, point }: BagObject, kind: Kind): string {
  if (geometry !== undefined) return geometry;
  if (point)
    return `<Objecten:geometrie><Objecten:punt><gml:Point ${srs}><gml:pos>${point[0]} ${point[1]} 0.0</gml:pos></gml:Point></Objecten:punt></Objecten:geometrie>`;
  const [outer = [], ...inner] = rings ?? [];
  const polygon = `<gml:Polygon ${srs}>${side('exterior', outer)}${inner.map((one) => side('interior', one)).join('')}</gml:Polygon>`;
  return `<Objecten:geometrie>${kind === 'WPL' ? `<Objecten:vlak>${polygon}</Objecten:vlak>` : polygon}</Objecten:geometrie>`;
}

function objectOf(one: BagObject, kind: Kind): string {
  const name = elements[kind];
  const tag = (field: string, value: string | number | undefined) =>
    value === undefined ? '' : `<Objecten:${field}>${value}</Objecten:${field}>`;
  const parents = (one.panden ?? []).map(
    (id) => `<Objecten-ref:PandRef domein="NL.IMBAG.Pand">${id}</Objecten-ref:PandRef>`,
  );
  return `<sl-bag-extract:bagObject><Objecten:${name}>
<Objecten:identificatie domein="NL.IMBAG.${name}">${one.id}</Objecten:identificatie>
${geometryOf(one, kind)}
${(one.uses ?? []).map((use) => tag('gebruiksdoel', use)).join('')}${kind === 'VBO' ? tag('oppervlakte', 70) : ''}
${tag('oorspronkelijkBouwjaar', one.year)}${tag('status', one.status ?? 'Pand in gebruik')}
${parents.length > 0 ? `<Objecten:maaktDeelUitVan>${parents.join('')}</Objecten:maaktDeelUitVan>` : ''}
<Objecten:documentdatum>2014-05-06</Objecten:documentdatum><Objecten:documentnummer>besluit 7</Objecten:documentnummer>
<Objecten:voorkomen><Historie:Voorkomen><Historie:voorkomenidentificatie>1</Historie:voorkomenidentificatie>
<Historie:beginGeldigheid>2014-05-06</Historie:beginGeldigheid>${one.ends ? `<Historie:eindGeldigheid>${one.ends}</Historie:eindGeldigheid>` : ''}
<Historie:tijdstipRegistratie>2014-05-06T11:00:00.000</Historie:tijdstipRegistratie>
</Historie:Voorkomen></Objecten:voorkomen></Objecten:${name}></sl-bag-extract:bagObject>`;
}

/** One file of the extract. */
export const xmlOf = (kind: Kind, objects: readonly BagObject[]): string => `<?xml version="1.0" encoding="UTF-8"?>
<sl-bag-extract:bagStand xmlns:sl-bag-extract="http://www.kadaster.nl/schemas/lvbag/extract-deelbestand-lvc/v20200601" xmlns:Objecten="www.kadaster.nl/schemas/lvbag/imbag/objecten/v20200601" xmlns:Objecten-ref="www.kadaster.nl/schemas/lvbag/imbag/objecten-ref/v20200601" xmlns:Historie="www.kadaster.nl/schemas/lvbag/imbag/historie/v20200601" xmlns:sl="http://www.kadaster.nl/schemas/standlevering-generiek/1.0">
<sl:standBestand><sl:dataset>Levering LVBAG</sl:dataset><sl:inhoud><sl:gebied>NLD</sl:gebied><sl:leveringsId>1</sl:leveringsId><sl:objectTypen><sl:objectType>${kind}</sl:objectType></sl:objectTypen></sl:inhoud>
<sl:stand>
${objects.map((one) => objectOf(one, kind)).join('\n')}
</sl:stand></sl:standBestand></sl-bag-extract:bagStand>
`;

export const relationOf = (pairs: readonly (readonly [town: string, gemeente: string, ended?: string])[]): string =>
  `<?xml version="1.0"?><gwr:GemeenteWoonplaatsRelatieProduct xmlns:gwr="gwr" xmlns:bagtypes="bagtypes">${pairs
    .map(
      ([town, gemeente, ended]) => `<gwr:GemeenteWoonplaatsRelatie><gwr:tijdvakgeldigheid>
<bagtypes:begindatumTijdvakGeldigheid>2009-01-01</bagtypes:begindatumTijdvakGeldigheid>${ended ? `<bagtypes:einddatumTijdvakGeldigheid>${ended}</bagtypes:einddatumTijdvakGeldigheid>` : ''}</gwr:tijdvakgeldigheid>
<gwr:gerelateerdeWoonplaats><gwr:identificatie>${town}</gwr:identificatie></gwr:gerelateerdeWoonplaats>
<gwr:gerelateerdeGemeente><gwr:identificatie>${gemeente}</gwr:identificatie></gwr:gerelateerdeGemeente>
<gwr:status>definitief</gwr:status></gwr:GemeenteWoonplaatsRelatie>`,
    )
    .join('')}</gwr:GemeenteWoonplaatsRelatieProduct>`;

/** @param large writes every number where those of a zip of more than 4 GB stand @param method 0 as it is, 8 packed */
export function zipOf(files: Readonly<Record<string, Uint8Array | string>>, method: 0 | 8 = 8, large = false): Buffer {
  const bodies: Buffer[] = [];
  const list: Buffer[] = [];
  let at = 0;
  for (const [name, content] of Object.entries(files)) {
    const bytes = Buffer.from(content);
    const packed = method === 8 ? deflateRawSync(bytes) : bytes;
    const label = Buffer.from(name);
    const extra = Buffer.alloc(large ? 28 : 0);
    if (large) {
      extra.writeUInt16LE(1, 0);
      extra.writeUInt16LE(24, 2);
      [bytes.length, packed.length, at].forEach((value, i) => extra.writeBigUInt64LE(BigInt(value), 4 + 8 * i));
    }
    const header = (central: boolean) => {
      const head = Buffer.alloc(central ? 46 : 30);
      const by = central ? 2 : 0;
      head.writeUInt32LE(central ? 0x0201_4b50 : 0x0403_4b50, 0);
      head.writeUInt16LE(method, 8 + by);
      head.writeUInt32LE(crc32(bytes), 14 + by);
      head.writeUInt32LE(central && large ? 0xffff_ffff : packed.length, 18 + by);
      head.writeUInt32LE(central && large ? 0xffff_ffff : bytes.length, 22 + by);
      head.writeUInt16LE(label.length, 26 + by);
      head.writeUInt16LE(central ? extra.length : 0, 28 + by);
      if (central) head.writeUInt32LE(large ? 0xffff_ffff : at, 42);
      return head;
    };
    bodies.push(header(false), label, packed);
    list.push(header(true), label, extra);
    at += 30 + label.length + packed.length;
  }
  const directory = Buffer.concat(list);
  const count = Object.keys(files).length;
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x0605_4b50, 0);
  end.writeUInt16LE(large ? 0xffff : count, 10);
  end.writeUInt32LE(large ? 0xffff_ffff : directory.length, 12);
  end.writeUInt32LE(large ? 0xffff_ffff : at, 16);
  const second = Buffer.alloc(large ? 76 : 0);
  if (large) {
    second.writeUInt32LE(0x0606_4b50, 0);
    second.writeBigUInt64LE(44n, 4);
    [count, directory.length, at].forEach((value, i) => second.writeBigUInt64LE(BigInt(value), 32 + 8 * i));
    second.writeUInt32LE(0x0706_4b50, 56);
    second.writeBigUInt64LE(BigInt(at + directory.length), 64);
  }
  return Buffer.concat([...bodies, directory, second, end]);
}
