/** What is missing for a colour, who has it, and the shortest way to give it. Fetched when something is missing. */
import type { Missing } from '../../../engine/scene/assessment.ts';
import { Shape } from '../../../report/stoplight.tsx';
import { answer, edit } from '../../actions/edit-dossier.ts';
import { Button } from '../../kit/button.tsx';
import { goToStep } from '../../state/go.ts';
import { useApp } from '../../state/store.ts';
import { wordsInFull } from '../../words.ts';
import { missingText } from './missing-words.ts';

const useFullWords = wordsInFull();

export function MissingFacts({ missing }: { missing: readonly Missing[] }) {
  const { t } = useFullWords();
  return (
    <section aria-labelledby="missing-title">
      <h2 id="missing-title">{t.ui.missing}</h2>
      <ul class="missing">
        {missing.map((gap) => (
          <MissingFact key={gap.what} gap={gap} />
        ))}
      </ul>
    </section>
  );
}

function MissingFact({ gap }: { gap: Missing }) {
  const { t } = useFullWords();
  const fetched = useApp((state) =>
    state.dossier?.surroundings.sources.some(({ reference }) => reference.startsWith('https:')),
  );
  return (
    <li>
      <Shape light="undetermined" size={18} />
      <span>
        <strong>{missingText(gap, t)}</strong> {t.who[gap.who as keyof typeof t.who]}
      </span>
      {(gap.what === 'use' || gap.what === 'host-use') && (
        <Button onClick={() => edit((one) => ({ ...one, unknownUseAs: 'woonfunctie' }))}>{t.ui.treatUnknown}</Button>
      )}
      {gap.what === 'coverage' && (
        <>
          {fetched && (
            <Button
              onClick={() => void import('../../actions/open-address.ts').then((one) => one.refreshSurroundings())}
            >
              {t.ui.refresh}
            </Button>
          )}
          <Button onClick={() => void import('../../actions/accept-coverage.ts').then((one) => one.acceptCoverage())}>
            {t.ui.goOn}
          </Button>
        </>
      )}
      {(gap.what === 'places-of-stay' || gap.what === 'vehicle-approach') && (
        <Button onClick={() => goToStep('omgeving')}>{t.steps.omgeving}</Button>
      )}
      {gap.what === 'vehicle-approach' && (
        <Button onClick={() => answer({ vehicleApproach: 'none' })}>{t.ui.no}</Button>
      )}
      {gap.what === 'functions' && <Button onClick={() => goToStep('automaat')}>{t.steps.automaat}</Button>}
      {gap.what === 'people-at-night' && (
        <>
          <Button onClick={() => answer({ peopleAtNight: false })}>{t.ui.no}</Button>
          <Button onClick={() => answer({ peopleAtNight: true })}>{t.ui.yes}</Button>
        </>
      )}
      {gap.what === 'dwelling-beside' && (
        <>
          <Button onClick={() => answer({ dwellingBeside: false })}>{t.ui.no}</Button>
          <Button onClick={() => answer({ dwellingBeside: true })}>{t.ui.yes}</Button>
        </>
      )}
      {gap.what === 'shell' && <Button onClick={() => goToStep('automaat')}>{t.steps.automaat}</Button>}
      {gap.what === 'shared-entrance' && (
        <>
          <Button onClick={() => answer({ sharedEntrance: false })}>{t.ui.no}</Button>
          <Button onClick={() => answer({ sharedEntrance: true })}>{t.ui.yes}</Button>
        </>
      )}
    </li>
  );
}
