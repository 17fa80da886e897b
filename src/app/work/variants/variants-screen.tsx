/** Variants side by side: what the colour is, what fails, whom it touches, what it takes; and what differs on the map. */

import { useEffect, useState } from 'preact/hooks';
import type { Dossier } from '../../../archive/dossier.ts';
import type { WholeAssessment } from '../../../engine/scene/assessment.ts';
import { assessVariants } from '../../actions/variants.ts';
import { usePageName } from '../../frame/page-name.ts';
import { Button } from '../../kit/button.tsx';
import { Select } from '../../kit/select.tsx';
import { backToStep } from '../../state/last-step.ts';
import { useApp } from '../../state/store.ts';
import { wordsIn, wordsInFull } from '../../words.ts';
import { comparedWith, DifferenceMap } from '../measures/difference-map.tsx';
import { Fold, useExplainWords } from '../outcome/trail-fold.tsx';
import { Compared } from './compared.tsx';
import './variants.css';

const useFullWords = wordsInFull();
const useTalkWords = wordsIn('talk');

export function VariantsScreen() {
  const name = usePageName('varianten');
  const { t } = useFullWords();
  const e = useExplainWords();
  const dossier = useApp((state) => state.dossier);
  const [answers, setAnswers] = useState<readonly (WholeAssessment | null)[] | null>(null);
  useEffect(() => {
    let current = true;
    if (dossier)
      void assessVariants(dossier).then((all) => {
        if (current) setAnswers(all);
      });
    return () => {
      current = false;
    };
  }, [dossier]);
  if (!dossier) return null;
  const ready = answers !== null && answers.length === dossier.variants.length;
  return (
    <main id="main" tabIndex={-1} class="table-screen variants-screen">
      <Button onClick={() => backToStep('uitkomst')}>{t.ui.back}</Button>
      <h1>{name}</h1>
      {ready ? (
        <>
          <Compared dossier={dossier} answers={answers} />
          <Fold summary={e.open} name={t.ui.compare}>
            <p>{e.counts.weighing}</p>
          </Fold>
          <Difference dossier={dossier} answers={answers} />
        </>
      ) : (
        <p role="status">{t.ui.busy}</p>
      )}
    </main>
  );
}

/** Two variants on one map, from the earlier to the later as one reads. */
function Difference({ dossier, answers }: { dossier: Dossier; answers: readonly (WholeAssessment | null)[] }) {
  const w = useTalkWords();
  const base = comparedWith(dossier);
  const sides = dossier.variants.flatMap((variant, i) => {
    const assessment = answers[i];
    return assessment ? [{ variant, assessment }] : [];
  });
  const from = sides.find(({ variant }) => variant === base);
  const others = sides.filter((one) => one !== from);
  const [chosen, setChosen] = useState('');
  const to = others.find(({ variant }) => variant.id === chosen) ?? others[0];
  const [before, after] = sides.filter((one) => one === from || one === to);
  if (!to || !before || !after) return null;
  return (
    <section aria-labelledby="difference-title">
      <h2 id="difference-title">{w.differenceMap(before.variant.name, after.variant.name)}</h2>
      {others.length > 1 && (
        <Select
          label={w.differenceChoose}
          value={to.variant.id}
          options={others.map(({ variant }) => [variant.id, variant.name] as const)}
          onChange={setChosen}
        />
      )}
      <DifferenceMap dossier={dossier} from={before} to={after} />
    </section>
  );
}
