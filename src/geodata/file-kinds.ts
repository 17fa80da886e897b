/** Every kind of file that is opened here, in the order in which a file is asked whether it is one. */
import type { FileKind } from './file-kind.ts';
import { cityFile, heightsFile } from './read-heights.ts';
import { roadsFile } from './read-public-space.ts';
import { requestFile } from './read-request.ts';
import { unitsFile } from './read-units.ts';
import { vulnerableFile } from './read-vulnerable.ts';

/** A list has a first line of several names. */
const sitesFile = {
  id: 'sites',
  opens: 'sites',
  is: ({ isText, start }) => isText && !/^[{[]/.test(start) && /^[^\n]*[;,\t|][^\n]*\n/.test(start),
} as const satisfies FileKind;

/** Also what cannot be told: its reader says what is wrong. */
const buildingsFile = { id: 'buildings', opens: 'buildings', is: () => true } as const satisfies FileKind;

export const fileKinds = [
  requestFile,
  cityFile,
  sitesFile,
  unitsFile,
  vulnerableFile,
  roadsFile,
  heightsFile,
  buildingsFile,
] as const satisfies readonly FileKind[];
