/** The command: which fuzz, how many, from which seed; says as it goes how far it is, and ends with what it found. */
import { parseArgs } from 'node:util';
import { type Found, fuzzes, merged, nearLimit } from './fuzz.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    count: { type: 'string', default: '10000' },
    seed: { type: 'string', default: '1' },
    part: { type: 'string', default: '500' },
  },
});
/** What was let pass as near a limit, told on the way too: a run that is broken off has it then. */
function excusedIn(found: readonly Found[]): string {
  const { tried } = merged(found);
  return nearLimit in tried ? `, ${tried[nearLimit]} ${nearLimit}` : '';
}

const names = positionals.length > 0 ? positionals : Object.keys(fuzzes);
let failed = 0;
for (const name of names) {
  const load = fuzzes[name];
  if (!load) throw new Error(`There is no fuzz ${name}; there are: ${Object.keys(fuzzes).join(', ')}`);
  const fuzz = await load();
  const [count, seed, part] = [Number(values.count), Number(values.seed), Number(values.part)];
  console.log(`${fuzz.name}: ${fuzz.about}; ${count} from seed ${seed}`);
  const found: Found[] = [];
  const start = Date.now();
  for (let done = 0; done < count; done += part) {
    found.push(await fuzz.run(seed + done, Math.min(part, count - done)));
    for (const line of found.at(-1)?.violations ?? []) console.log(`  ${line}`);
    if ((done / part) % 10 === 9)
      console.log(`  ${done + part} of ${count}, ${Math.round((Date.now() - start) / 1000)} s${excusedIn(found)}`);
  }
  const { tried, violations } = merged(found);
  for (const [kind, n] of Object.entries(tried).toSorted(([one], [two]) => (one < two ? -1 : 1)))
    console.log(`  ${String(n).padStart(8)} ${kind}`);
  console.log(
    `${fuzz.name}: ${violations.length} violations in ${count}, seed ${seed}, ${Math.round((Date.now() - start) / 1000)} s`,
  );
  failed += violations.length;
}
process.exitCode = failed > 0 ? 1 : 0;
