/** What is missing for a colour, who has it, and the shortest way to give it. Fetched when something is missing. */
import type { Missing } from '../../../engine/scene/assessment.ts';
import { missingText } from '../../../i18n/missing-text.ts';
import { Shape } from '../../../report/stoplight.tsx';
import { answer, edit } from '../../actions/edit-dossier.ts';
import { Button } from '../../kit/button.tsx';
import { goToStep } from '../../state/go.ts';
import { useApp } from '../../state/store.ts';
import { wordsInFull } from '../../words.ts';
import { DontKnow } from './dont-know.tsx';

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

const answers = (key: 'peopleAtNight' | 'dwellingBeside' | 'sharedEntrance') =>
  [true, false].map((yes) => ({ yes, change: { [key]: yes } }));
/** Answered in place, with one click. */
const yesOrNo: Readonly<Record<string, ReturnType<typeof answers>>> = {
  'people-at-night': answers('peopleAtNight'),
  'dwelling-beside': answers('dwellingBeside'),
  'shared-entrance': answers('sharedEntrance'),
};
/** What somebody may not know; of the rest the reader says itself what can be done. */
const asked: readonly string[] = [
  ...Object.keys(yesOrNo),
  'places-of-stay',
  'vehicle-approach',
  'functions',
  'shell',
  'use',
  'host-use',
];

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
      {gap.what === 'places-of-stay' && (
        <>
          <Button onClick={() => goToStep('omgeving')}>{t.ui.yes}</Button>
          <Button onClick={() => answer({ placesOfStay: 'none' })}>{t.ui.no}</Button>
        </>
      )}
      {gap.what === 'vehicle-approach' && (
        <>
          <Button onClick={() => answer({ vehicleApproach: 'possible' })}>{t.ui.yes}</Button>
          <Button onClick={() => answer({ vehicleApproach: 'none' })}>{t.ui.no}</Button>
        </>
      )}
      {(gap.what === 'functions' || gap.what === 'shell') && (
        <Button onClick={() => goToStep('automaat')}>{t.steps.automaat}</Button>
      )}
      {yesOrNo[gap.what]?.map((on) => (
        <Button key={String(on.yes)} onClick={() => answer(on.change)}>
          {on.yes ? t.ui.yes : t.ui.no}
        </Button>
      ))}
      {asked.includes(gap.what) && <DontKnow what={gap.what} who={gap.who as keyof typeof t.who} />}
    </li>
  );
}
