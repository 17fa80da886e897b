/** The JSON Schema of each kind of model file, from the same schemas that the gate uses. */
import { toJsonSchema } from '@valibot/to-json-schema';
import { modelSchemas } from '../engine/models/model-schemas.ts';

/** Text of a schema file by kind of model file. Checks between fields have no place in JSON Schema; the gate does them. */
export function jsonSchemas(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(modelSchemas).map(([kind, schema]) => {
      const made = toJsonSchema(schema as Parameters<typeof toJsonSchema>[0], { errorMode: 'ignore' });
      return [kind, `${JSON.stringify({ title: `Gevelwijzer: ${kind}`, ...made }, null, 2)}\n`];
    }),
  );
}
