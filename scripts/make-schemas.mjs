// Writes the JSON Schema of every kind of model file, and of scene, dossier, policy and settings, for editors and for other programs: `npm run schemas`.
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileSchemas, jsonSchemas } from '../src/cli/json-schemas.ts';

for (const folder of ['models/schema', 'schema']) mkdirSync(folder, { recursive: true });
for (const [kind, text] of Object.entries(jsonSchemas())) writeFileSync(`models/schema/${kind}.schema.json`, text);
for (const [kind, text] of Object.entries(fileSchemas())) writeFileSync(`schema/${kind}.schema.json`, text);
console.log('Schemas are in models/schema and schema');
