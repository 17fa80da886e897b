/** A file of points says nowhere what they are: the officer does. */
import { readVulnerable } from '../../geodata/read-vulnerable.ts';
import { offerSites } from './listed-sites.ts';
import { dismissCode, notify } from './notify.ts';
import { addLayer } from './open-layer.ts';

let waiting: { readonly text: string; readonly file: File } | null = null;

export function askPoints(text: string, file: File): void {
  waiting = { text, file };
  notify('info', 'points-asked', { fileName: file.name }, { kind: 'points' });
}

export async function takePoints(as: 'vulnerable' | 'sites'): Promise<void> {
  const given = waiting;
  waiting = null;
  dismissCode('points-asked');
  if (!given) return;
  const { text, file } = given;
  if (as === 'vulnerable') {
    await addLayer('vulnerable', text, file);
    return;
  }
  const read = readVulnerable(text);
  if (!read.ok) return notify('problem', read.error.code, { fileName: file.name });
  const { places, left } = read.value;
  const cell = (value: string) => `"${value.replaceAll('"', '""')}"`;
  // A record without a place stays a line, and the list says what is wrong with it.
  const rows = [
    ...places.flatMap(({ name, points, rings }) => {
      const at = points.length > 0 ? points : rings.flatMap((ring) => ring.slice(0, 1));
      return at.map(([x, y]) => `${cell(name)};${x};${y}`);
    }),
    ...left.map(({ id }) => `${cell(id)};;`),
  ];
  offerSites(new File([`naam;x;y\n${rows.join('\n')}\n`], file.name.replace(/\.[^.]*$/, '.csv'), { type: 'text/csv' }));
}
