/** What a municipality may set for its own copy of the page, in `settings.json` beside it: no rebuild, and all of it optional. */
import * as v from 'valibot';
import { legalRoutes } from './dossier.ts';
import { namesPlace } from './place-links.ts';
import { isRsin, isType } from './zgw.ts';

/** A file on the same server, as a path beside the page. */
const beside = (...kinds: readonly string[]) =>
  v.pipe(v.string(), v.regex(new RegExp(`^(?!\\/\\/)[\\w./-]+\\.(?:${kinds.join('|')})$`)));

const short = v.pipe(v.string(), v.nonEmpty(), v.maxLength(100));
const sha256 = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));

/** Without quotes, spaces and what parts a policy: its host is written in the security policy of the page. */
const elsewhere = v.pipe(v.string(), v.maxLength(1000), v.regex(/^https:\/\/[\w.-]+(?::\d+)?(?:\/[^\s"'<>;,\\]*)?$/));

/** Opened by hand in a window of its own, so it stands in no policy: `{x}` and `{y}` in RD, or `{lat}` and `{lon}`, and `{bearing}`. */
const placeLink = v.pipe(
  v.string(),
  v.maxLength(1000),
  v.regex(/^https:\/\/[\w.-]+(?::\d+)?\/[^\s"'<>\\]*$/),
  v.check(namesPlace),
);

const shared = { name: short, attribution: v.pipe(v.string(), v.nonEmpty(), v.maxLength(200)), url: elsewhere };

const layerSchema = v.variant('kind', [
  /** Pictures in RD of whatever is in view. */
  v.object({ kind: v.literal('wms'), ...shared, layer: v.pipe(v.string(), v.regex(/^[\w.:,-]+$/)) }),
  /** Tiles in the RD grid of the country, their address with `{z}`, `{x}` and `{y}`. */
  v.object({
    kind: v.literal('wmts'),
    ...shared,
    url: v.pipe(elsewhere, v.regex(/\{z\}.*\{x\}.*\{y\}|\{z\}.*\{y\}.*\{x\}/)),
    deepest: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(16)),
  }),
  /** One file of tiles in the RD grid, on this server: raster PMTiles, as a path beside the page. */
  v.object({ kind: v.literal('pmtiles'), ...shared, url: beside('pmtiles') }),
  /** Outlines and lines, in RD as GeoJSON. */
  v.object({ kind: v.literal('wfs'), ...shared, layer: v.pipe(v.string(), v.regex(/^[\w.:-]+$/)) }),
]);

/** Names as in the addresses of the desks. */
const desks = ['overzicht', 'landkaart', 'heling', 'draaiboek', 'cijfers', 'interventies'] as const;

export const settingsSchema = v.object({
  /** Whose page this is, in the header. */
  name: v.optional(short),
  logo: v.optional(beside('svg', 'png', 'webp')),
  /** A sheet of design tokens. The colours of a verdict are not in it: they stay as they are. */
  theme: v.optional(beside('css')),
  /** What a published theme wants on the page, such as `amsterdam-theme`. */
  themeClass: v.optional(v.pipe(v.string(), v.regex(/^[a-z][\w-]*$/))),
  /** Who keeps this page, for who has a question about it. */
  contact: v.optional(v.pipe(v.string(), v.nonEmpty(), v.maxLength(200))),
  /** Legal routes to choose from; all when absent. */
  routes: v.optional(v.pipe(v.array(v.picklist(legalRoutes)), v.minLength(1))),
  /** Desks on the front door; all when absent. */
  desks: v.optional(v.array(v.picklist(desks))),
  /** Where a place can be looked at: a public map in place of that of PDOK, and pictures of the street. */
  publicMap: v.optional(v.nullable(placeLink)),
  panorama: v.optional(v.nullable(placeLink)),
  layers: v.optional(v.pipe(v.array(layerSchema), v.maxLength(20))),
  /** A FlatGeobuf of panden on this server, as a path beside the page; null asks PDOK. */
  buildings: v.optional(v.nullable(beside('fgb'))),
  /** The ground that this file covers whole, in RD metres, going round; without it PDOK is asked too. */
  outline: v.optional(
    v.nullable(
      v.pipe(v.array(v.tuple([v.pipe(v.number(), v.finite()), v.pipe(v.number(), v.finite())])), v.minLength(3)),
    ),
  ),
  /** The siting map of the municipality, `gevels.fgb`, as a path beside the page. */
  map: v.optional(v.nullable(beside('fgb'))),
  /** The places for a unit of its own that go with it, `plekken.fgb`. */
  mapPlaces: v.optional(v.nullable(beside('fgb'))),
  /** Municipality and team, as a new dossier begins with them. */
  organisation: v.optional(v.nullable(v.pipe(v.string(), v.maxLength(200)))),
  /**
   * The limits of the municipality, as a path beside the page: a new dossier of a real place is judged under them. With a
   * hash another file than this one is refused.
   */
  policy: v.optional(v.nullable(v.union([beside('json'), v.object({ file: beside('json'), sha256 })]))),
  /**
   * The charge profile of the municipality, by the hash of its file and what that is called: the file itself is opened by hand, and
   * until then a new dossier of a real place is undetermined.
   */
  profile: v.optional(v.nullable(v.strictObject({ sha256, name: v.pipe(v.string(), v.nonEmpty(), v.maxLength(200)) }))),
  /** A letter in Word with fields, filled with the text for a decision. */
  template: v.optional(v.nullable(beside('docx'))),
  /** Of the case system: the RSIN of the municipality and the address of the type of document. */
  rsin: v.optional(v.nullable(v.pipe(v.string(), v.check(isRsin)))),
  documentType: v.optional(v.nullable(v.pipe(v.string(), v.check(isType)))),
});

export type Settings = v.InferOutput<typeof settingsSchema>;
