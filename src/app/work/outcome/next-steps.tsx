/** What must happen next and by whom; what is missing for a colour with the shortest way to give it. Fetched with the reasons. */
import { Fragment } from 'preact';
import type { Dossier } from '../../../archive/dossier.ts';
import type { Missing, WholeAssessment } from '../../../engine/scene/assessment.ts';
import { missingText } from '../../../i18n/missing-text.ts';
import { nextSteps } from '../../../i18n/next-steps.ts';
import { Shape } from '../../../report/stoplight.tsx';
import { answer, edit } from '../../actions/edit-dossier.ts';
import { sayPlaces } from '../../actions/say-places.ts';
import { Button } from '../../kit/button.tsx';
import { goToPage, goToStep } from '../../state/go.ts';
import { useApp } from '../../state/store.ts';
import { wordsIn, wordsInFull } from '../../words.ts';
import { UseChoice } from '../surroundings/use-choice.tsx';
import { DontKnow } from './dont-know.tsx';
import { nameOf } from './finding-words.ts';
import { useShownOrder } from './shown-order.ts';
import { useTelling } from './use-telling.ts';

const useFullWords = wordsInFull();
const useOutcomeWords = wordsIn('outcome');
const useGroundsWords = wordsIn('grounds');
const useProofWords = wordsIn('proof');

/** Who must do what, in order; each open question stands here once, with the ways to answer it. */
export function NextSteps({ assessment, dossier }: { assessment: WholeAssessment; dossier: Dossier }) {
  const { next } = useOutcomeWords();
  const { title, who } = next;
  const said = { next, grounds: useGroundsWords(), proof: useProofWords() };
  const telling = useTelling(dossier);
  const inOrder = useShownOrder(assessment);
  return (
    <section aria-labelledby="next-title" class="next">
      <h2 id="next-title">{title}</h2>
      {nextSteps(assessment, said, telling).map((turn) => {
        const gaps = [...inOrder(turn.steps.flatMap(({ gap }) => gap ?? []))];
        return (
          <Fragment key={turn.who}>
            <h3>{who[turn.who]}</h3>
            <ul class="missing">
              {turn.steps.map((step) => {
                const gap = step.gap && gaps.shift();
                return gap ? <MissingFact key={gap.what} gap={gap} /> : <li key={step.key}>{step.text}</li>;
              })}
            </ul>
          </Fragment>
        );
      })}
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

export function MissingFact({ gap }: { gap: Missing }) {
  const dossier = useApp((state) => state.dossier);
  const { t } = useFullWords();
  const { next } = useOutcomeWords();
  const fetched = useApp((state) =>
    state.dossier?.surroundings.sources.some(({ reference }) => reference.startsWith('https:')),
  );
  return (
    <li>
      <Shape light="undetermined" size={18} />
      <span>
        <strong>{missingText(gap, t, (id) => (dossier ? nameOf(id, dossier) : ''))}</strong>{' '}
        {t.who[gap.who as keyof typeof t.who]}
      </span>
      {(gap.what === 'use' || gap.what === 'host-use') && (
        <>
          {gap.receptors.length === 1 ? (
            <UseChoice ids={gap.receptors} label={next.use} />
          ) : (
            <Button onClick={() => goToStep('omgeving')}>{next.uses}</Button>
          )}
          <Button onClick={() => edit((one) => ({ ...one, unknownUseAs: 'woonfunctie' }))}>{t.ui.treatUnknown}</Button>
        </>
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
      {gap.what === 'profile' && <Button onClick={() => goToPage('beleid')}>{t.ui.openProfile}</Button>}
      {gap.what === 'places-of-stay' && (
        <>
          <Button onClick={sayPlaces}>{t.ui.sayYes}</Button>
          <Button onClick={() => answer({ placesOfStay: 'none' })}>{t.ui.sayNo}</Button>
        </>
      )}
      {gap.what === 'vehicle-approach' && (
        <>
          <Button onClick={() => answer({ vehicleApproach: 'possible' })}>{t.ui.sayYes}</Button>
          <Button onClick={() => answer({ vehicleApproach: 'none' })}>{t.ui.sayNo}</Button>
        </>
      )}
      {(gap.what === 'functions' || gap.what === 'shell') && (
        <Button onClick={() => goToStep('automaat')}>{t.steps.automaat}</Button>
      )}
      {yesOrNo[gap.what]?.map((on) => (
        <Button key={String(on.yes)} onClick={() => answer(on.change)}>
          {on.yes ? t.ui.sayYes : t.ui.sayNo}
        </Button>
      ))}
      {asked.includes(gap.what) && <DontKnow what={gap.what} who={gap.who as keyof typeof t.who} />}
    </li>
  );
}
