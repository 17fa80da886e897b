/**
 * A GeoPackage as PDOK's bulk file is: panden and addresses of a country, with an R-tree each. Invented, a grid of houses in
 * towns; small in the gate, of the national size by `node tests/cli/national-register.ts FILE PANDEN`.
 */
import { rmSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';

export interface Country {
  readonly panden: number;
  /** How far houses stand apart, in m; a row of the grid is a street. */
  readonly apartM: number;
  readonly columns: number;
  readonly west: number;
  readonly south: number;
}

/** Where house number i stands: its south-west corner. */
export const cornerOf = ({ columns, apartM, west, south }: Country, i: number): readonly [number, number] => [
  west + apartM * (i % columns),
  south + apartM * Math.floor(i / columns),
];

export const pandId = (i: number, code = '0999'): string => `${code}10${String(i).padStart(10, '0')}`;

function header(box: readonly [number, number, number, number], wkbBytes: number): DataView {
  const view = new DataView(new ArrayBuffer(40 + wkbBytes));
  view.setUint16(0, 0x4750);
  // Little-endian, with an envelope.
  view.setUint8(3, 0b11);
  view.setInt32(4, 28_992, true);
  [box[0], box[2], box[1], box[3]].forEach((value, i) => view.setFloat64(8 + 8 * i, value, true));
  return view;
}

/** A square house, as the bytes of a GeoPackage. */
function square(x: number, y: number, size: number): Uint8Array {
  const view = header([x, y, x + size, y + size], 13 + 5 * 16);
  view.setUint8(40, 1);
  view.setUint32(41, 3, true);
  view.setUint32(45, 1, true);
  view.setUint32(49, 5, true);
  [x, y, x + size, y, x + size, y + size, x, y + size, x, y].forEach((value, i) =>
    view.setFloat64(53 + 8 * i, value, true),
  );
  return new Uint8Array(view.buffer);
}

function point(x: number, y: number): Uint8Array {
  const view = header([x, y, x, y], 21);
  view.setUint8(40, 1);
  view.setUint32(41, 1, true);
  view.setFloat64(45, x, true);
  view.setFloat64(53, y, true);
  return new Uint8Array(view.buffer);
}

const tables = {
  pand: 'identificatie TEXT, rdf_seealso TEXT, bouwjaar INTEGER, status TEXT, gebruiksdoel TEXT, oppervlakte_min INTEGER, oppervlakte_max INTEGER, aantal_verblijfsobjecten INTEGER, documentdatum TEXT, documentnummer TEXT',
  verblijfsobject:
    'identificatie TEXT, rdf_seealso TEXT, oppervlakte INTEGER, status TEXT, gebruiksdoel TEXT, openbare_ruimte_naam TEXT, huisnummer INTEGER, postcode TEXT, woonplaats_naam TEXT, bronhouder_identificatie TEXT, pandidentificatie TEXT, documentdatum TEXT, documentnummer TEXT',
  ligplaats: 'identificatie TEXT, status TEXT',
  standplaats: 'identificatie TEXT, status TEXT',
  woonplaats: 'identificatie TEXT, woonplaats TEXT, status TEXT, bronhouder_identificatie TEXT',
} as const;

export interface Place {
  readonly code: string;
  readonly name: string;
  readonly box: readonly [number, number, number, number];
}

/** @param places the woonplaatsen, with the code of their municipality; a house has the code of the first that holds it */
export function writeRegister(path: string, country: Country, places: readonly Place[], unitsEach = 1): void {
  rmSync(path, { force: true });
  const db = new DatabaseSync(path);
  db.exec(
    'PRAGMA journal_mode=OFF; PRAGMA synchronous=OFF; PRAGMA cache_size=-200000; PRAGMA application_id=1196444487',
  );
  db.exec(
    'PRAGMA user_version=10300; CREATE TABLE gpkg_spatial_ref_sys(srs_name TEXT, srs_id INTEGER, organization TEXT, organization_coordsys_id INTEGER, definition TEXT, description TEXT)',
  );
  db.exec("INSERT INTO gpkg_spatial_ref_sys VALUES ('RD', 28992, 'EPSG', 28992, 'undefined', '')");
  db.exec(
    'CREATE TABLE gpkg_contents(table_name TEXT, data_type TEXT, identifier TEXT, min_x DOUBLE, min_y DOUBLE, max_x DOUBLE, max_y DOUBLE, srs_id INTEGER)',
  );
  db.exec(
    'CREATE TABLE gpkg_geometry_columns(table_name TEXT, column_name TEXT, geometry_type_name TEXT, srs_id INTEGER, z TINYINT, m TINYINT)',
  );
  db.exec('CREATE TABLE gpkg_ogr_contents(table_name TEXT, feature_count INTEGER)');
  const [east, north] = cornerOf(country, country.panden - 1);
  for (const [name, columns] of Object.entries(tables)) {
    db.exec(`CREATE TABLE ${name}(fid INTEGER PRIMARY KEY, geom BLOB, ${columns})`);
    db.exec(`CREATE VIRTUAL TABLE rtree_${name}_geom USING rtree(id, minx, maxx, miny, maxy)`);
    db.prepare('INSERT INTO gpkg_contents VALUES (?,?,?,?,?,?,?,28992)').run(
      name,
      'features',
      name,
      country.west,
      country.south,
      Math.max(east, country.west + country.apartM * country.columns) + 20,
      north + 20,
    );
    db.prepare('INSERT INTO gpkg_geometry_columns VALUES (?,?,?,28992,0,0)').run(name, 'geom', 'GEOMETRY');
  }
  const pand = db.prepare('INSERT INTO pand VALUES (?,?,?,?,?,?,?,?,?,?,?,?)');
  const pandAt = db.prepare('INSERT INTO rtree_pand_geom VALUES (?,?,?,?,?)');
  const unit = db.prepare('INSERT INTO verblijfsobject VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)');
  const unitAt = db.prepare('INSERT INTO rtree_verblijfsobject_geom VALUES (?,?,?,?,?)');
  let units = 0;
  for (let i = 0; i < country.panden; i++) {
    if (i % 100_000 === 0) db.exec(i === 0 ? 'BEGIN' : 'COMMIT; BEGIN');
    const [x, y] = cornerOf(country, i);
    const code = places.find(({ box }) => x >= box[0] && y >= box[1] && x <= box[2] && y <= box[3])?.code ?? '0999';
    const id = pandId(i, code);
    const see = `http://bag.basisregistraties.overheid.nl/bag/id/pand/${id}`;
    const each = i % 7 === 0 ? 0 : unitsEach;
    const use = each === 0 ? '' : i % 11 === 1 ? 'winkelfunctie' : 'woonfunctie';
    const document = `gemeente ${code} besluit van het college nummer ${i} over dit pand`;
    pand.run(
      i + 1,
      square(x, y, 10),
      id,
      see,
      1900 + (i % 120),
      i % 50 === 3 ? 'Pand gesloopt' : 'Pand in gebruik',
      use,
      60,
      140,
      each,
      '2014-05-06',
      document,
    );
    pandAt.run(i + 1, x, x + 10, y, y + 10);
    for (let k = 0; k < each; k++) {
      const number = units++;
      const unitId = `${code}01${String(number).padStart(10, '0')}`;
      unit.run(
        number + 1,
        point(x + 5, y + 5),
        unitId,
        see.replace('pand', 'verblijfsobject'),
        85,
        'Verblijfsobject in gebruik',
        use,
        'Langestraat',
        number % 300,
        '1234AB',
        'Dorp',
        code,
        id,
        '2014-05-06',
        document,
      );
      unitAt.run(number + 1, x + 5, x + 5, y + 5, y + 5);
    }
  }
  if (country.panden > 0) db.exec('COMMIT');
  const town = db.prepare('INSERT INTO woonplaats VALUES (?,?,?,?,?,?)');
  places.forEach(({ code, name, box }, i) => {
    town.run(i + 1, square(box[0], box[1], box[2] - box[0]), String(1000 + i), name, 'Woonplaats aangewezen', code);
    db.prepare('INSERT INTO rtree_woonplaats_geom VALUES (?,?,?,?,?)').run(i + 1, box[0], box[2], box[1], box[3]);
  });
  for (const [name, count] of [
    ['pand', country.panden],
    ['verblijfsobject', units],
    ['woonplaats', places.length],
  ] as const)
    db.prepare('INSERT INTO gpkg_ogr_contents VALUES (?,?)').run(name, count);
  db.close();
}

const [, self = '', path, panden = ''] = process.argv;
if (path && self.endsWith('national-register.ts'))
  writeRegister(path, { panden: Number(panden), apartM: 42, columns: 4762, west: 15_000, south: 320_000 }, [
    { code: '0221', name: 'Doesburg', box: [100_000, 330_000, 102_500, 332_500] },
  ]);
