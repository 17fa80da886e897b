// How fast, on this machine: Node 24 runs the engine's TypeScript as it stands. `--against DIR`: beside another checkout.
import { parseArgs } from 'node:util';

const { against } = parseArgs({ options: { against: { type: 'string' } } }).values;
if (against) await (await import('../tests/bench/against.ts')).compareWith(against);
else await import('../tests/bench/run.ts');
