/** A request of the DSO opens its place, with its number; nothing else of it is read. */
import { readRequest } from '../../geodata/read-request.ts';
import { edit } from './edit-dossier.ts';
import { notify } from './notify.ts';
import { openPlace } from './open-address.ts';

export async function openRequest(text: string, fileName: string): Promise<void> {
  const read = readRequest(text, (xml) => new DOMParser().parseFromString(xml, 'application/xml'));
  if (!read.ok) return notify('problem', read.error.code, { fileName });
  const { point, address, caseNumber } = read.value;
  const opened = await openPlace(point ? point.map((metres) => metres.toFixed(1)).join(' ') : address, null);
  // What lies open is another case.
  if (!opened) return;
  if (caseNumber) edit((one) => ({ ...one, caseNumber }), false);
  notify('info', 'request-read', { fileName });
}
