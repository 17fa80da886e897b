// Writes the JSON Schema of every kind of model file, for editors and for other programs: `npm run schemas`.
import { mkdirSync, writeFileSync } from 'node:fs';
import { jsonSchemas } from '../src/cli/json-schemas.ts';

mkdirSync('models/schema', { recursive: true });
for (const [kind, text] of Object.entries(jsonSchemas())) writeFileSync(`models/schema/${kind}.schema.json`, text);
console.log('Schemas are in models/schema');
