/** What must happen next and by whom; what is missing for a colour with the shortest way to give it. Fetched with the reasons. */
import { Fragment } from 'preact';
import { activeVariant, answersOf, type Dossier, type Variant } from '../../../archive/dossier.ts';
import type { Missing, PlacesAsked, TippingPoint, WholeAssessment } from '../../../engine/scene/assessment.ts';
import { type Answers, type MachineFunction, shells } from '../../../engine/scene/scene.ts';
import { missingText } from '../../../i18n/missing-text.ts';
import { nextSteps } from '../../../i18n/next-steps.ts';
import { placesAskedText } from '../../../i18n/places-asked-text.ts';
import { Shape } from '../../../report/stoplight.tsx';
import { answer, edit } from '../../actions/edit-dossier.ts';
import { sayFunctions } from '../../actions/say-functions.ts';
import { sayPlaces } from '../../actions/say-places.ts';
import { takeUp } from '../../actions/several-machines.ts';
import { Button } from '../../kit/button.tsx';
import type { Step } from '../../state/app-state.ts';
import { goToPage, goToStep } from '../../state/go.ts';
import { shownAssessment } from '../../state/selectors.ts';
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
const useEvidenceWords = wordsIn('evidence');

/** As any that somebody can see on site. */
const toCome: TippingPoint = { input: '', from: null, to: '', verdict: 'red', receptor: null, sentence: '' };

/** Who must do what, in order; each open question stands here once, with the ways to answer it. */
export function NextSteps({ assessment, dossier }: { assessment: WholeAssessment; dossier: Dossier }) {
  const { next } = useOutcomeWords();
  const { title, who } = next;
  const said = { next, grounds: useGroundsWords(), proof: useProofWords() };
  const telling = useTelling(dossier);
  const inOrder = useShownOrder(assessment);
  // What would change the colour is counted after the list stands: the line that says to look for it has its room until then.
  const isDue = assessment.tippingPoints.length === 0 && assessment.confidence === null;
  const shown = isDue ? { ...assessment, tippingPoints: [toCome] } : assessment;
  return (
    <section aria-labelledby="next-title" class="next">
      <h2 id="next-title">{title}</h2>
      {nextSteps(shown, said, telling).map((turn) => {
        const gaps = [...inOrder(turn.steps.flatMap(({ gap }) => gap ?? []))];
        return (
          <Fragment key={turn.who}>
            <h3>{who[turn.who]}</h3>
            <ul class="missing">
              {turn.steps.map((step) => {
                const gap = step.gap && gaps.shift();
                if (gap) return <MissingFact key={gap.what} gap={gap} />;
                if (isDue && step.key === 'visit') return <li key={step.key} class="to-come" data-said={step.text} />;
                return <li key={step.key}>{step.text}</li>;
              })}
            </ul>
          </Fragment>
        );
      })}
    </section>
  );
}

/** Answered in place, with one click; of several machines each has its own. */
const keyOf: Readonly<Record<string, keyof Answers>> = {
  'people-at-night': 'peopleAtNight',
  'dwelling-beside': 'dwellingBeside',
  'shared-entrance': 'sharedEntrance',
  'places-of-stay': 'placesOfStay',
  'vehicle-approach': 'vehicleApproach',
  shell: 'shell',
};
/** What the two answers say, where they are yes and no. */
const yesOrNo: Readonly<Record<string, readonly [yes: Partial<Answers>, no: Partial<Answers>]>> = {
  'people-at-night': [{ peopleAtNight: true }, { peopleAtNight: false }],
  'dwelling-beside': [{ dwellingBeside: true }, { dwellingBeside: false }],
  'shared-entrance': [{ sharedEntrance: true }, { sharedEntrance: false }],
  'vehicle-approach': [{ vehicleApproach: 'possible' }, { vehicleApproach: 'none' }],
};
/** What a machine takes in, from the least to all there is. */
const takesIn: readonly (readonly MachineFunction[])[] = [
  ['opname'],
  ['opname', 'storten'],
  ['opname', 'storten', 'sealbag'],
];
/** Where it is answered, when one click does not. */
const answeredAt: Readonly<Record<string, Step>> = { host: 'locatie', 'open-place': 'omgeving' };
/** What somebody may not know; of the rest the reader says itself what can be done. */
const asked: readonly string[] = [...Object.keys(keyOf), 'functions', 'use', 'host-use'];

/** Of which machine a question is open: of the chosen one, unless it was answered there. */
function openAt(
  variant: Variant,
  key: keyof Answers | undefined,
  chosen: number,
  places: readonly PlacesAsked[],
): number {
  if (key === undefined) return chosen;
  const isUnsaid = (index: number) => (answersOf(variant, index)[key] ?? null) === null;
  // Of places the engine knows: a yes without a place leaves it open, and an answer for less than counts.
  const isOpen = (index: number) => (key === 'placesOfStay' ? places[index]?.open : undefined) ?? isUnsaid(index);
  return [chosen, ...variant.machines.keys()].find(isOpen) ?? chosen;
}

const noPlaces: readonly PlacesAsked[] = [];

export function MissingFact({ gap }: { gap: Missing }) {
  const dossier = useApp((state) => state.dossier);
  const { t, f } = useFullWords();
  const { next } = useOutcomeWords();
  const { shells: made } = useEvidenceWords();
  const chosen = useApp((state) => state.machineAt);
  const variant = dossier && activeVariant(dossier);
  const several = variant !== null && variant.machines.length > 1;
  const places = useApp((state) => shownAssessment(state)?.placesAsked) ?? noPlaces;
  const at = variant ? openAt(variant, keyOf[gap.what], chosen, places) : chosen;
  /** Of this machine, and the map shows which. */
  const say = (change: Partial<Answers>) => () => {
    takeUp(at);
    answer(change);
  };
  const asksPlaces = gap.what === 'places-of-stay';
  const placesAt = asksPlaces ? places[at] : undefined;
  const drawn = asksPlaces && variant !== null && answersOf(variant, at).placesOfStay === 'drawn';
  /** Yes without a place; with places it is asked whether there are more. */
  const saidYes = drawn && (placesAt?.saidM ?? null) === null;
  const neededM = Math.ceil(Number(gap.details?.['neededM'] ?? 0));
  const where = answeredAt[gap.what];
  const fetched = useApp((state) =>
    state.dossier?.surroundings.sources.some(({ reference }) => reference.startsWith('https:')),
  );
  return (
    <li>
      <Shape light="undetermined" size={18} />
      <span>
        <strong>
          {several && keyOf[gap.what] && `${t.ui.machine} ${at + 1}: `}
          {missingText(gap, t, (id) => (dossier ? nameOf(id, dossier) : ''))}
        </strong>{' '}
        {saidYes && `${t.ui.placesYes} `}
        {placesAt && `${placesAskedText(placesAt, drawn, t, f)} `}
        {t.who[gap.who as keyof typeof t.who]}
      </span>
      {(gap.what === 'use' || gap.what === 'host-use') && (
        <>
          {gap.receptors.length === 1 ? (
            <UseChoice ids={gap.receptors} label={next.use} none={next.choosing} />
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
          <Button
            onClick={() => {
              takeUp(at);
              sayPlaces();
            }}
          >
            {saidYes ? t.ui.placesAdd : t.ui.sayYes}
          </Button>
          {/* No others: what was drawn stays. */}
          <Button onClick={say({ placesOfStay: drawn && !saidYes ? 'drawn' : 'none' })}>{t.ui.sayNo}</Button>
        </>
      )}
      {gap.what === 'functions' && (
        <>
          {takesIn.map((all, i) => (
            <Button key={all.length} onClick={() => sayFunctions(all)}>
              {next.takesIn[i]}
            </Button>
          ))}
          <Button onClick={() => goToStep('automaat')}>{t.steps.automaat}</Button>
        </>
      )}
      {gap.what === 'shell' &&
        shells.map((shell) => (
          <Button key={shell} onClick={say({ shell })}>
            {made[shell]}
          </Button>
        ))}
      {gap.what === 'radius' && (
        <Button onClick={() => edit((one) => ({ ...one, radiusM: neededM }))}>
          {next.radius(f.wholeMetres(neededM))}
        </Button>
      )}
      {where && <Button onClick={() => goToStep(where)}>{t.steps[where]}</Button>}
      {yesOrNo[gap.what]?.map((change, i) => (
        <Button key={i} onClick={say(change)}>
          {i === 0 ? t.ui.sayYes : t.ui.sayNo}
        </Button>
      ))}
      {asked.includes(gap.what) && <DontKnow what={gap.what} who={gap.who as keyof typeof t.who} of={at} />}
    </li>
  );
}
