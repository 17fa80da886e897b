/** What is open, judged again by the set that an earlier outcome was judged by, where this version still has it. */
import type { Dossier } from '../../archive/dossier.ts';
import type { Recorded } from '../../archive/outcomes.ts';
import { assessAsThen } from '../../job/aside-client.ts';
import type { AsThen } from '../../job/aside-work.ts';
import { policyOf, questionOf } from '../state/question.ts';
import { store } from '../state/store.ts';
import { fromMunicipality } from './settings.ts';

export async function judgeAsThen(dossier: Dossier, then: Recorded): Promise<AsThen> {
  const { own } = await fromMunicipality();
  const opened = store.getState().profiles;
  const policies = [policyOf(dossier), dossier.policy ?? null, own.policy ?? null, ...opened];
  const { modelSet, policy } = then;
  try {
    return await assessAsThen(questionOf(dossier), { modelSet, policy }, policies);
  } catch {
    return { kind: 'no-answer' };
  }
}
