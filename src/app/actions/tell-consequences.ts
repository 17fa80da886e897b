/** Asks the worker what is told beside the verdict, for what is on the screen now; only the latest question counts. */
import type { Dossier } from '../../archive/dossier.ts';
import type { Asked } from '../../engine/consequences/told.ts';
import { consequencesIn } from '../../job/aside-client.ts';
import { latest } from '../../job/engine-client.ts';
import type { Aside } from '../state/app-state.ts';
import { questionOf } from '../state/question.ts';
import { patch, store } from '../state/store.ts';

interface Question {
  readonly dossier: Dossier;
  readonly measures: readonly string[] | undefined;
  readonly question: Asked;
}

const current = ({ dossier, measures, question }: Question): boolean => {
  const { dossier: now, trial, aside } = store.getState();
  return now === dossier && trial?.measures === measures && aside?.question === question;
};

const change = (to: Partial<Aside>): void => {
  const { aside } = store.getState();
  if (aside) patch({ aside: { ...aside, ...to } });
};

const ask = latest(
  (asked: Question) =>
    consequencesIn(questionOf(asked.dossier), asked.question, asked.measures ? { measures: asked.measures } : {}, () =>
      current(asked),
    ),
  (told, asked) => {
    if (current(asked)) change({ of: asked.dossier, measures: asked.measures, told, state: 'ready' });
  },
  () => change({ state: 'failed' }),
);

/** @param about what changes in the question; the rest stays as it was asked before */
export function tell(about: Partial<Asked> = {}): void {
  const { dossier, trial, aside } = store.getState();
  if (!dossier) return;
  const { question = { scenario: null, level: 'design' as const } } = aside ?? {};
  const next = { ...question, ...about };
  patch({
    aside: {
      of: dossier,
      measures: trial?.measures,
      told: null,
      onMap: false,
      ...aside,
      question: next,
      state: 'busy',
    },
  });
  ask({ dossier, measures: trial?.measures, question: next });
}

export const showOnMap = (onMap: boolean): void => change({ onMap });
