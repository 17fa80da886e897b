/** The reference points under `models/reference`. Not part of the model set: they check it. */
import ballistics from '../../../models/reference/ballistics.json' with { type: 'json' };
import bowen from '../../../models/reference/bowen.json' with { type: 'json' };
import glass from '../../../models/reference/glass.json' with { type: 'json' };
import kingeryBulmash from '../../../models/reference/kingery-bulmash-1984.json' with { type: 'json' };
import kinneyGraham from '../../../models/reference/kinney-graham.json' with { type: 'json' };
import pressureDistances from '../../../models/reference/pressure-distances.json' with { type: 'json' };
import probits from '../../../models/reference/probits.json' with { type: 'json' };
import published from '../../../models/reference/published-blast.json' with { type: 'json' };
import saferGuard from '../../../models/reference/safer-guard.json' with { type: 'json' };
import swisdakTable from '../../../models/reference/swisdak-table.json' with { type: 'json' };
import type { ReferenceFile } from './ruler.ts';

export const references = [
  kingeryBulmash,
  saferGuard,
  published,
  kinneyGraham,
  swisdakTable,
  pressureDistances,
  ballistics,
  probits,
  bowen,
  glass,
] as unknown as readonly ReferenceFile[];
