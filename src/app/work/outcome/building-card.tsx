/** The building that was clicked, where one is: what it undergoes and why it has its colour. Closed, one reads on where one was. */
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { activeVariant, type Dossier } from '../../../archive/dossier.ts';
import type { Receptor, WholeAssessment } from '../../../engine/scene/assessment.ts';
import { densityText } from '../../../i18n/figures.ts';
import { glassSaid } from '../../../i18n/glass-said.ts';
import { buildingOverText } from '../../../i18n/over-roofs.ts';
import { hostText, throwsIn } from '../../../i18n/throws.ts';
import { failsAt, waitingAt } from '../../../i18n/waits-at.ts';
import { closeBuilding } from '../../actions/show-building.ts';
import { belowVerdict, scrollerOf } from '../../kit/below-verdict.ts';
import { Button } from '../../kit/button.tsx';
import { store } from '../../state/store.ts';
import { wordsIn, wordsInFull } from '../../words.ts';
import { useWithoutMeasures } from '../measures/before-after.tsx';
import { nameOf } from './finding-words.ts';
import { ExplainFold } from './trail-fold.tsx';
import './outcome.css';

const useFullWords = wordsInFull();
const useGroundsWords = wordsIn('grounds');
const useBuildingWords = wordsIn('buildings');
const useGroundWords = wordsIn('ground');

/** Where one was as it came is where one is once it goes, as long as one stays on that screen. */
function useWayBack(): void {
  useLayoutEffect(() => {
    const { screen } = store.getState();
    const scroller = scrollerOf(document.querySelector('.panel'));
    const top = scroller.scrollTop;
    return () => {
      if (store.getState().screen === screen) requestAnimationFrame(() => scroller.scrollTo(0, top));
    };
  }, []);
}

interface Card {
  readonly id: string;
  readonly dossier: Dossier;
  /** Null where no machine stands yet: then it is only a name. */
  readonly assessment: WholeAssessment | null;
}

export function BuildingCard({ id, dossier, assessment }: Card) {
  const { t, f } = useFullWords();
  const l = useBuildingWords();
  const receptor = assessment?.receptors.find((one) => one.buildingId === id);
  const roofs = useGroundWords().rings;
  const g = useGroundsWords();
  /** No register knows what it is used for: what it counts as is what was said of all such buildings. */
  const isUnknown = !(
    dossier.judgements[id]?.uses ?? dossier.surroundings.buildings.find((one) => one.id === id)?.uses
  );
  const taken = isUnknown && receptor?.classReason === 'by-use' ? g.assumptions['unknownUseAs'] : null;
  const over = receptor && assessment && buildingOverText(receptor, assessment.receptors, roofs, f);
  const { before, fresh } = useWithoutMeasures(activeVariant(dossier).measures.length > 0 ? dossier : null);
  const failing = (one: Receptor, of: WholeAssessment) => {
    const waiting = waitingAt(of, fresh ? before : null);
    const { fails, waits } = failsAt(one.unmet, waiting(one), (it) => t.criteria[it].title, t.ui, '; ');
    return [fails, waits].filter(Boolean).join('; ');
  };
  const card = useRef<HTMLElement>(null);
  useWayBack();
  // What was clicked comes into view, below the verdict that stays there, and the keyboard goes on from it.
  useEffect(() => {
    if (card.current) belowVerdict(card.current);
    card.current?.focus({ preventScroll: true });
  }, [id]);
  return (
    <section class="selected" aria-labelledby="selected-title" tabIndex={-1} ref={card}>
      <div class="section-head">
        <h2 id="selected-title">{nameOf(id, dossier)}</h2>
        <Button kind="subtle" label={`${t.ui.close}: ${nameOf(id, dossier)}`} onClick={closeBuilding}>
          ×
        </Button>
      </div>
      {receptor && assessment && (
        <dl class="facts">
          <dt>{t.ui.distance}</dt>
          <dd>{f.metres(receptor.distanceM)}</dd>
          <dt>{t.ui.class}</dt>
          <dd>
            {t.classes[receptor.class]} ({t.basis[receptor.basis]}:{' '}
            {taken ?? l.classReasons[receptor.classReason as keyof typeof l.classReasons]})
          </dd>
          <dt>{t.ui.glass}</dt>
          <dd>{glassSaid(receptor.paneType, dossier.judgements[id], { t, b: l })}</dd>
          {receptor.host ? (
            <>
              <dt>{t.ui.pressure}</dt>
              <dd>{hostText(receptor, assessment.criteria, l, { t, f })}</dd>
            </>
          ) : (
            <>
              <dt>{t.ui.pressure}</dt>
              <dd>{f.kilopascals(receptor.reflectedPressureKpa)}</dd>
              <dt>{t.ui.breakChance}</dt>
              <dd>
                {f.percent(receptor.breakProbability)} ({t.hazard[receptor.hazardClass]})
              </dd>
              <dt>{t.ui.throwIn}</dt>
              <dd>{f.metres(throwsIn(assessment.criteria)(receptor))}</dd>
              <dt>{t.ui.pieces}</dt>
              <dd>{densityText(receptor.debrisDensityPerM2, t, f)}</dd>
            </>
          )}
          <dt>{t.ui.criteriaFailing}</dt>
          <dd>{failing(receptor, assessment)}</dd>
          {over && (
            <>
              <dt>{t.ui.sight}</dt>
              <dd>{over}</dd>
            </>
          )}
        </dl>
      )}
      {receptor && <ExplainFold about={{ building: id }} dossier={dossier} name={nameOf(id, dossier)} />}
    </section>
  );
}
