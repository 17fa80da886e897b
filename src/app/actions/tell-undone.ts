/** After a step back, or forward again: a short notice of what it was, also where that is out of view. */
import type { Dossier } from '../../archive/dossier.ts';
import { sceneOf } from '../../archive/dossier.ts';
import { noted } from '../../archive/history.ts';
import { calledIn } from '../../i18n/building-name.ts';
import { fullWords } from '../../i18n/full-words.ts';
import { learn } from '../../i18n/speak.ts';
import { type Naming, stepSaid } from '../../report/change-name.ts';
import { lastAssessment } from '../state/selectors.ts';
import { store } from '../state/store.ts';
import { figuresOf, onScreen, wordsIn, wordsOf } from '../words.ts';
import { notify } from './notify.ts';

wordsIn('annex');
wordsIn('labels');
wordsIn('report');

export async function tellUndone(code: 'undone' | 'redone', before: Dossier, after: Dossier): Promise<void> {
  const { language, outcome } = store.getState();
  await learn(language);
  const t = fullWords(wordsOf(language), onScreen(language, 'labels'));
  const scene = sceneOf(after);
  const around = { ...scene, receptors: lastAssessment(outcome)?.receptors ?? [] };
  const f = figuresOf(language);
  const part: Naming = {
    a: onScreen(language, 'annex'),
    r: onScreen(language, 'report'),
    t,
    name: (id) => calledIn(around, id, t, f),
  };
  notify('done', code, { far: stepSaid(part, noted([], before, after)) });
}
