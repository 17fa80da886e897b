/** What the public part is made of: computed beside the page, once for a case as it is, and dropped when the case changes. */
import { activeVariant, type Dossier } from '../../archive/dossier.ts';
import { publishedIn } from '../../archive/outcomes.ts';
import { classAsked } from '../../archive/public-copy.ts';
import type { Settled } from '../../engine/assessment/colour-class.ts';
import type { Verdict } from '../../engine/scene/assessment.ts';
import { openlyOf } from '../../job/aside-client.ts';
import type { OpenPart } from '../../report/report-part.ts';
import { policyOf } from '../state/question.ts';
import { store } from '../state/store.ts';

export interface MadeOpen extends OpenPart {
  /** Answers that follow from the colour alone: no paper can hide them. */
  readonly settled: Settled;
}

/** How much of it is done, 0 … 1. */
type Progress = (share: number) => void;

interface Kept {
  readonly about: readonly unknown[];
  readonly hearers: Set<Progress>;
  readonly made: Promise<MadeOpen | null>;
}

let last: Kept | null = null;

/** All that the public part depends on. */
const about = (dossier: Dossier, verdict: Verdict): readonly unknown[] => {
  const { judgements, surroundings, radiusM, unknownUseAs, scope } = dossier;
  const colour = publishedIn(dossier)?.verdict ?? verdict;
  return [activeVariant(dossier), judgements, surroundings, policyOf(dossier), radiusM, unknownUseAs, scope, colour];
};
const same = (one: readonly unknown[], two: readonly unknown[]) => one.every((part, i) => part === two[i]);

/** @returns null when the case changed meanwhile */
export async function openPartOf(dossier: Dossier, verdict: Verdict, hear?: Progress): Promise<MadeOpen | null> {
  const asked = about(dossier, verdict);
  if (!last || !same(last.about, asked)) {
    const hearers = new Set<Progress>();
    const wanted = (): boolean => {
      const { dossier: now } = store.getState();
      return now !== null && same(about(now, verdict), asked);
    };
    const tell = (done: number, total: number) => {
      for (const one of hearers) one(total > 0 ? done / total : 0);
    };
    const made = openlyOf(classAsked(dossier, verdict), policyOf(dossier), wanted, tell);
    last = { about: asked, hearers, made };
  }
  const mine = last;
  if (hear) mine.hearers.add(hear);
  const made = await mine.made.catch(() => null);
  if (made === null && last === mine) last = null;
  return made;
}
