/** What the municipality set for its own copy of the page, in `settings.json` beside it. */
import * as v from 'valibot';
import { settingsSchema } from '../../archive/settings-schema.ts';

let settings: Promise<v.InferOutput<typeof settingsSchema>> | null = null;

/** A file that is absent or wrong sets nothing. */
export function readSettings(): Promise<v.InferOutput<typeof settingsSchema>> {
  settings ??= fetch('settings.json', { cache: 'no-store' })
    .then((response) => response.json())
    .then((value) => v.parse(settingsSchema, value))
    .catch(() => ({ buildings: null }));
  return settings;
}
