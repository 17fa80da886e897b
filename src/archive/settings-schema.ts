/** What a municipality may set for its own copy of the page, in `settings.json` beside it. */
import * as v from 'valibot';

export const settingsSchema = v.object({
  /** A FlatGeobuf of panden on this server, as a path beside the page; null asks PDOK. */
  buildings: v.nullable(v.pipe(v.string(), v.regex(/^(?!\/\/)[\w./-]+\.fgb$/))),
  /** The ground that this file covers whole, in RD metres, going round; without it PDOK is asked too. */
  outline: v.optional(
    v.nullable(
      v.pipe(v.array(v.tuple([v.pipe(v.number(), v.finite()), v.pipe(v.number(), v.finite())])), v.minLength(3)),
    ),
  ),
  /** The siting map of the municipality, `gevels.fgb`, as a path beside the page. */
  map: v.optional(v.nullable(v.pipe(v.string(), v.regex(/^(?!\/\/)[\w./-]+\.fgb$/)))),
  /** Municipality and team, as a new dossier begins with them. */
  organisation: v.optional(v.nullable(v.pipe(v.string(), v.maxLength(200)))),
  /** The limits of the municipality, as a path beside the page: a new dossier is judged under them. */
  policy: v.optional(v.nullable(v.pipe(v.string(), v.regex(/^(?!\/\/)[\w./-]+\.json$/)))),
  /** Of the case system: the RSIN of the municipality and the address of the type of document. */
  rsin: v.optional(v.nullable(v.pipe(v.string(), v.regex(/^\d{9}$/)))),
  documentType: v.optional(v.nullable(v.pipe(v.string(), v.regex(/^https:\/\/\S+$/)))),
});
