import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Who draws a part, or has axe look: of a screen that is seen again the gate takes the first look only. */
const looksAtPart = /'\.\/part-of\.ts'|\.axe\(\)/;

/** The specs of which the gate runs a part. */
export function specsInPart(folder = 'tests/e2e') {
  const specs = readdirSync(folder).filter((name) => name.endsWith('.spec.ts'));
  return specs.map((name) => join(folder, name)).filter((path) => looksAtPart.test(readFileSync(path, 'utf8')));
}
