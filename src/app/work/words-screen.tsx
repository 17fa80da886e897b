/** What the colours say, the word list, and what each requirement is for. */

import { releasedModels } from '../../engine/models/models.ts';
import { criterionIds } from '../../engine/scene/assessment.ts';
import { colourWords } from '../../i18n/colour-words.ts';
import { limitsSaid, whatOf } from '../../i18n/limits-said.ts';
import { usePageDossier, usePageName } from '../frame/page-name.ts';
import { Button } from '../kit/button.tsx';
import { go } from '../state/go.ts';
import { wordsIn, wordsInFull } from '../words.ts';
import { limitsUnder } from './outcome/telling.ts';
import { useTownPolicy } from './outcome/town-policy.ts';
import { useHelpWords } from './outcome/trail-fold.tsx';

const useFullWords = wordsInFull();
const useCriterionWords = wordsIn('criteria');
const useGroundsWords = wordsIn('grounds');

export function WordsScreen() {
  const name = usePageName('uitleg');
  const { t, f } = useFullWords();
  const w = useHelpWords();
  const c = useCriterionWords();
  const grounds = useGroundsWords();
  const dossier = usePageDossier();
  const ofTown = useTownPolicy();
  if (!dossier && ofTown === undefined) return null;
  const limits = limitsSaid(dossier ? limitsUnder(dossier) : (ofTown ?? releasedModels.policy), f);
  const back = () => go(dossier ? { kind: 'work', step: 'uitkomst' } : { kind: 'start' });
  return (
    <main id="main" tabIndex={-1} class="table-screen words-screen">
      <Button onClick={back}>{dossier ? t.ui.back : t.ui.home}</Button>
      <h1>{name}</h1>
      <h2>{w.coloursTitle}</h2>
      <dl>
        {colourWords(t, grounds, w).map(([word, meaning]) => (
          <div key={word}>
            <dt>{word}</dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
      <h2>{w.wordsTitle}</h2>
      <dl>
        {w.words.map(([word, meaning]) => (
          <div key={word}>
            <dt>{word}</dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
      <h2>{w.criteriaTitle}</h2>
      <dl>
        {criterionIds.map((id) => (
          <div key={id}>
            <dt>
              {t.criteria[id].title} <code>{id}</code>
            </dt>
            <dd>
              {whatOf(c[id].what, limits)} <span class="help">{c[id].source}</span>
            </dd>
          </div>
        ))}
      </dl>
    </main>
  );
}
