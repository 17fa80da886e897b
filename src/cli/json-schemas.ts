/** JSON Schema of what others write for us: model files, and the files of a case; from the same schemas that read them. */
import { toJsonSchema } from '@valibot/to-json-schema';
import { dossierJsonSchema } from '../archive/export-package.ts';
import { settingsSchema } from '../archive/settings-schema.ts';
import { modelSchemas } from '../engine/models/model-schemas.ts';
import { policySchema } from '../engine/models/policy-schema.ts';
import { sceneSchema } from '../engine/scene/scene-schema.ts';

/** Text of a schema file by kind of model file. Checks between fields have no place in JSON Schema; the gate does them. */
export function jsonSchemas(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(modelSchemas).map(([kind, schema]) => [kind, schemaText(kind, schema as AnySchema)]),
  );
}

/** The same of the files of a case, by the name that `cli validate` calls them. */
export const fileSchemas = (): Record<string, string> => ({
  scene: schemaText('scene', sceneSchema),
  dossier: dossierJsonSchema(),
  policy: schemaText('policy', policySchema),
  settings: schemaText('settings', settingsSchema),
});

type AnySchema = Parameters<typeof toJsonSchema>[0];

function schemaText(kind: string, schema: AnySchema): string {
  const made = toJsonSchema(schema, { errorMode: 'ignore' });
  return `${JSON.stringify({ title: `Gevelwijzer: ${kind}`, ...made }, null, 2)}\n`;
}
