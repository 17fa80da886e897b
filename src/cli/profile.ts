/**
 * `cli profile DRAFT.json --out PROFILE.json`: the charge profile of a municipality. A draft is a policy with charges and who decided
 * them; sixteen random bytes come in, and out comes the hash by which settings, dossiers and reports name it.
 */
import { randomBytes } from 'node:crypto';
import { parseArgs } from 'node:util';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { releasedModels } from '../engine/models/models.ts';
import { isProfile, readPolicyFile } from '../engine/models/profile-file.ts';
import { jsonIn } from './given-file.ts';
import type { Io } from './io.ts';
import { Unusable } from './unusable.ts';

/** @returns exit code: 0 made, 2 the draft cannot be one */
export async function runProfile(args: string[], io: Io): Promise<number> {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { out: { type: 'string' }, draft: { type: 'boolean' } },
    });
    if (values.draft) {
      io.write(`${JSON.stringify(draft(), null, 2)}\n`);
      return 0;
    }
    const [path] = positionals;
    if (!path || !values.out) throw new Unusable('name a draft, and --out FILE; --draft writes one to begin with');
    const given = await jsonIn(path, io);
    if (!isProfile(given)) throw new Unusable(`${path}: has no charges; --draft shows where they stand`);
    const text = `${JSON.stringify({ ...given, salt: bytesToHex(randomBytes(16)) }, null, 2)}\n`;
    const hash = bytesToHex(sha256(utf8ToBytes(text)));
    const read = readPolicyFile({ text, sha256: hash }, releasedModels);
    if (!read.ok) throw new Unusable(`${path}: ${sentences[read.error.code] ?? ''}${read.error.message}`);
    await io.writeFile(values.out, text);
    const { name = '' } = read.value.profile ?? {};
    io.complain(`${values.out}: keep this file apart; settings.json names it by its hash only`);
    io.write(`${JSON.stringify({ profile: { sha256: hash, name } })}\n`);
    return 0;
  } catch (problem) {
    if (!(problem instanceof Unusable) && !(problem instanceof TypeError)) throw problem;
    io.complain(`profile: ${problem.message}`);
    return 2;
  }
}

const sentences: Readonly<Record<string, string>> = {
  'policy-name': 'give it an id of its own, not ',
  'profile-scenario': 'no such scenario: ',
  'profile-charge': 'takes kg TNT, above 0, at most 100 and within its own range: ',
};

/** The released limits and charges, to be changed. */
function draft(): object {
  const { policy, scenarios } = releasedModels;
  return {
    ...policy,
    id: 'gemeente-ladingprofiel',
    version: '1',
    owner: '',
    charges: Object.fromEntries(scenarios.map(({ id, chargeKgTnt }) => [id, chargeKgTnt])),
    decided: { by: '', date: '' },
  };
}
