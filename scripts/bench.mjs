// How fast, on this machine: Node 24 runs the engine's TypeScript as it stands. `--against DIR`: beside another checkout;
// `--load [--only WORDS]`: what is large, in a browser; `--million DIR [--tiles N]`: tiles of a town of a million;
// `--slow`: on a laptop four times as slow.
import { parseArgs } from 'node:util';

const { against, load, million, only, slow, tiles } = parseArgs({
  options: {
    against: { type: 'string' },
    load: { type: 'boolean' },
    million: { type: 'string' },
    tiles: { type: 'string', default: '200' },
    slow: { type: 'boolean' },
    only: { type: 'string' },
  },
}).values;
if (against) await (await import('../tests/bench/against.ts')).compareWith(against);
else if (million) await (await import('../tests/bench/million-town.ts')).measureMillion(million, Number(tiles));
else if (slow) await (await import('../tests/bench/slow.ts')).measureSlow();
else if (load) await (await import('../tests/bench/load.ts')).measureLoad(only);
else await import('../tests/bench/run.ts');
