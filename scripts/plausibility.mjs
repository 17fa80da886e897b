// Writes docs/plausibility.md: `npm run plausibility`.
import { writeFileSync } from 'node:fs';
import { plausibilityPage } from '../src/cli/plausibility.ts';
import { releasedModels } from '../src/engine/models/models.ts';

writeFileSync('docs/plausibility.md', plausibilityPage(releasedModels));
console.log('Written: docs/plausibility.md');
