/** What a municipality may set for its own copy of the page, in `settings.json` beside it. */
import * as v from 'valibot';

export const settingsSchema = v.object({
  /** A FlatGeobuf of panden on this server, as a path beside the page; null asks PDOK. */
  buildings: v.nullable(v.pipe(v.string(), v.regex(/^(?!\/\/)[\w./-]+\.fgb$/))),
});
