/**
 * Rows of a GeoPackage that lie in a box, by its R-tree and with Node's own SQLite: of a file of seven gigabytes only the
 * pages are read that hold them.
 */
import { DatabaseSync } from 'node:sqlite';
import type { Box } from '../geodata/coordinate-box.ts';
import { geometryIn } from '../geodata/read-wkb.ts';
import { bare } from '../geodata/register-words.ts';
import { Unusable } from './unusable.ts';

/** A row as GeoJSON, in the coordinates of its layer. */
export interface Row {
  readonly type: 'Feature';
  readonly properties: Readonly<Record<string, unknown>>;
  readonly geometry: ReturnType<typeof geometryIn>;
}

export interface Layer {
  readonly name: string;
  readonly columns: readonly string[];
  /** All that the layer covers, in its own coordinates. */
  readonly extent: Box;
  /** Rows that have no place, and so are found in no box. */
  readonly unplaced: number;
  within(box: Box): Row[];
  all(): Row[];
}

export class GeoPackage {
  readonly #db: DatabaseSync;
  readonly #path: string;

  constructor(path: string) {
    this.#path = path;
    try {
      this.#db = new DatabaseSync(path, { readOnly: true });
      this.#rows('SELECT table_name FROM gpkg_contents');
    } catch (fault) {
      throw new Unusable(`${path}: no GeoPackage that can be read (${(fault as Error).message})`);
    }
  }

  close(): void {
    this.#db.close();
  }

  /** The layer of this name, in one or in many; null when there is none. @param names as `pand` */
  layer(...names: readonly string[]): Layer | null {
    const found = this.#rows('SELECT table_name AS name, column_name AS place FROM gpkg_geometry_columns').find(
      ({ name }) => names.some((one) => [one, `${one}en`, `${one}s`].includes(bare(String(name)))),
    );
    if (!found) return null;
    const [name, place] = [String(found['name']), String(found['place'])];
    const tree = `rtree_${name}_${place}`;
    if (this.#rows('SELECT 1 FROM sqlite_master WHERE name = ?', tree).length === 0)
      throw new Unusable(`${this.#path}: the layer ${name} has no spatial index; make it again with one`);
    const columns = this.#rows(`PRAGMA table_info(${quoted(name)})`).map((one) => String(one['name']));
    const rowOf = ({ [place]: blob, ...properties }: Record<string, unknown>): Row => ({
      type: 'Feature',
      properties,
      geometry: geometryIn(blob),
    });
    const select = `SELECT ${columns.map(quoted).join(', ')} FROM ${quoted(name)}`;
    const [extent = {}] = this.#rows('SELECT * FROM gpkg_contents WHERE table_name = ?', name);
    return {
      name,
      columns,
      extent: ['min_x', 'min_y', 'max_x', 'max_y'].map((key) => Number(extent[key] ?? Number.NaN)) as never,
      unplaced: this.#unplaced(name, tree),
      within: ([minX, minY, maxX, maxY]) =>
        this.#rows(
          `${select} WHERE rowid IN (SELECT id FROM ${quoted(tree)} WHERE minx <= ? AND maxx >= ? AND miny <= ? AND maxy >= ?)`,
          maxX,
          minX,
          maxY,
          minY,
        ).map(rowOf),
      all: () => this.#rows(select).map(rowOf),
    };
  }

  /** By the counts that the file keeps of itself: neither reads the rows. */
  #unplaced(name: string, tree: string): number {
    const [kept] = this.#has('gpkg_ogr_contents')
      ? this.#rows('SELECT feature_count AS n FROM gpkg_ogr_contents WHERE table_name = ?', name)
      : [];
    if (typeof kept?.['n'] !== 'number') return 0;
    const [indexed] = this.#rows(`SELECT count(*) AS n FROM ${quoted(`${tree}_rowid`)}`);
    return Math.max(0, kept['n'] - Number(indexed?.['n'] ?? 0));
  }

  #has(table: string): boolean {
    return this.#rows('SELECT 1 FROM sqlite_master WHERE name = ?', table).length > 0;
  }

  #rows(sql: string, ...values: readonly (string | number)[]): Record<string, unknown>[] {
    return this.#db.prepare(sql).all(...values);
  }
}

const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;
