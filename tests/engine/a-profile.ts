/** A charge profile whose numbers are written like no other: wherever one of them stands, it came from there. */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { releasedModels } from '../../src/engine/models/models.ts';
import { readPolicyFile, withoutCharges } from '../../src/engine/models/profile-file.ts';

const { policy: released, scenarios } = releasedModels;

/** Digits that nothing else has, of a charge near the released one. */
const marked = (value: number, n: number): number => Number((value * 1.1).toFixed(2).concat(`7${n}3${n}91`));

const bands = scenarios.map(({ id, chargeKgTnt: { low, design, high } }, n) => {
  const figure = (value: number, place: number) => ({
    ...design,
    value: marked(value, 3 * n + place),
    range: [0, 100] as const,
    source: 'Besluit GEHEIMWOORD',
  });
  return [id, { low: figure(low.value, 1), design: figure(design.value, 2), high: figure(high.value, 3) }] as const;
});

export const file = {
  ...released,
  id: 'lindervoort-lading',
  owner: 'Gemeente Lindervoort',
  charges: Object.fromEntries(bands),
  decided: { by: 'Burgemeester van Lindervoort', date: '2026-11-01' },
  salt: '5f1d0c9ab3e24786d1f0a94b7c6e2358',
};

/** What may stand nowhere but in the file: the figures as they are written, in Dutch too, and the salt. */
export const secrets: readonly string[] = [
  file.salt,
  'GEHEIMWOORD',
  ...bands.flatMap(([, band]) => Object.values(band).map(({ value }) => String(value).split('.')[1] as string)),
];

export const textOf = (value: unknown): string => JSON.stringify(value);
export const hashOf = (text: string): string => bytesToHex(sha256(utf8ToBytes(text)));

export const read = (value: unknown) => {
  const text = textOf(value);
  return readPolicyFile({ text, sha256: hashOf(text) }, releasedModels);
};

const opening = read(file);
if (!opening.ok) throw new Error(opening.error.message);
export const opened = opening.value;
/** As a dossier names it. */
export const closed = withoutCharges(opened);
