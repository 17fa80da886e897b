/** The worker's side of opening a file, without a worker. */
import { readBuildings } from '../../src/geodata/read-buildings.ts';
import { openingOf } from '../../src/geodata/recognise-file.ts';
import { formatOf } from '../../src/geodata/recognise-format.ts';

export const fileDoor = {
  formatOf: async (text: string) => formatOf(text),
  kindOf: async (text: string) => openingOf(text),
  read: async (text: string, name: string) => readBuildings(text, name),
};
