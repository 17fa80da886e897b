import { useRef, useState } from 'preact/hooks';
import { activeVariant, answersOf, type Dossier } from '../../../archive/dossier.ts';
import { isPrefilled } from '../../../archive/prefilled.ts';
import { contains } from '../../../engine/geometry/plane.ts';
import type { Receptor } from '../../../engine/scene/assessment.ts';
import type { Ring, Use } from '../../../engine/scene/scene.ts';
import { buildingCounts } from '../../../i18n/building-counts.ts';
import { glassSaid } from '../../../i18n/glass-said.ts';
import { missingText } from '../../../i18n/missing-text.ts';
import { placesAskedText } from '../../../i18n/places-asked-text.ts';
import { useOf } from '../../../i18n/uses-said.ts';
import { answer, edit } from '../../actions/edit-dossier.ts';
import { Button } from '../../kit/button.tsx';
import { Checkbox, Radios } from '../../kit/fields.tsx';
import { isNarrow } from '../../kit/media.ts';
import { shownAssessment } from '../../state/selectors.ts';
import { useApp } from '../../state/store.ts';
import { wordsIn, wordsInFull } from '../../words.ts';
import { AssumedAnswers } from '../machine/assumed-answers.tsx';
import { Prefilled } from '../machine/prefilled.tsx';
import { SaidBefore } from '../machine/said-before.tsx';
import { Asked } from '../outcome/dont-know.tsx';
import { nameOf } from '../outcome/finding-words.ts';
import { MissingFact } from '../outcome/next-steps.tsx';
import { Why } from '../outcome/trail-fold.tsx';
import { ApproachSection } from './approach-section.tsx';
import { ChosenBuildings } from './chosen-buildings.tsx';
import { DrawBar, useDrawingWords } from './draw-bar.tsx';
import { NotInUse } from './not-in-use.tsx';
import { PlacesSection } from './places-section.tsx';
import { SourcesSection } from './sources-section.tsx';
import './surroundings.css';

const useFullWords = wordsInFull();
const useBuildingWords = wordsIn('buildings');
const useSurroundingsWords = wordsIn('surroundings');

/** Asked here while it is missing, and never before. */
const askedAsGap: readonly string[] = ['coverage', 'people-at-night'];

function UnknownUse({ dossier }: { dossier: Dossier }) {
  const { t } = useFullWords();
  const l = useSurroundingsWords();
  const { judgements, surroundings, unknownUseAs } = dossier;
  const gap = useApp((state) =>
    shownAssessment(state)?.missing.find(({ what }) => what === 'use' || what === 'host-use'),
  );
  const asked = gap ? missingText(gap, t, (id) => nameOf(id, dossier)) : '';
  const count = surroundings.buildings.filter(({ id, uses }) => !(judgements[id]?.uses ?? uses)).length;
  const set = (as: Dossier['unknownUseAs']) => () => edit((one) => ({ ...one, unknownUseAs: as }));
  if (unknownUseAs === null && count === 0) return null;
  return (
    <p class="note">
      {unknownUseAs === null ? l.unknownUse(count, surroundings.buildings.length, asked) : l.unknownTreated}{' '}
      {unknownUseAs === null ? (
        <Button onClick={set('woonfunctie')}>{t.ui.treatUnknown}</Button>
      ) : (
        <Button onClick={set(null)}>{l.stopTreating}</Button>
      )}
    </p>
  );
}

export function SurroundingsStep({ dossier }: { dossier: Dossier }) {
  const { t, f } = useFullWords();
  const l = useSurroundingsWords();
  const index = useApp((state) => state.machineAt);
  const variant = activeVariant(dossier);
  const answers = answersOf(variant, index);
  const missing = useApp((state) => shownAssessment(state)?.missing) ?? [];
  const places = useApp((state) => shownAssessment(state)?.placesAsked[index]);
  /** Answered for less than counts now: a no is no answer any more, and of places that are drawn it is asked whether there are more. */
  const isShort = typeof places?.saidM === 'number';
  const asksMore = isShort && answers.placesOfStay === 'drawn';
  const gaps = missing.filter(({ what }) => askedAsGap.includes(what) || (asksMore && what === 'places-of-stay'));
  /** The colour waits for it, or rests on what is said for all; otherwise it may be said, at the list. */
  const treatsUse = dossier.unknownUseAs !== null || missing.some(({ what }) => what === 'use' || what === 'host-use');
  return (
    <>
      {gaps.length > 0 && (
        <ul class="missing">
          {gaps.map((gap) => (
            <MissingFact key={gap.what} gap={gap} />
          ))}
        </ul>
      )}
      {treatsUse && <UnknownUse dossier={dossier} />}
      <AssumedAnswers dossier={dossier} about={['placesOfStay', 'vehicleApproach', 'peopleAtNight']} />
      <SaidBefore dossier={dossier} about={['placesOfStay', 'vehicleApproach', 'approaches', 'peopleAtNight']} />
      <Asked
        what="places-of-stay"
        who="officer"
        label={l.placesQuestion}
        value={isShort && !asksMore ? null : answers.placesOfStay}
        options={[
          ['drawn', l.drawn],
          ['none', t.ui.sayNo],
        ]}
        onChange={(value) => answer({ placesOfStay: value })}
        help={places && !asksMore ? placesAskedText(places, false, t, f) : undefined}
        stays={missing.some(({ what }) => what === 'places-of-stay')}
      />
      <Why of="places" />
      {answers.placesOfStay === 'drawn' && <PlacesSection dossier={dossier} />}
      <Asked
        what="vehicle-approach"
        who="officer"
        label={l.approachQuestion}
        value={answers.vehicleApproach}
        options={[
          ['possible', t.ui.sayYes],
          ['none', t.ui.sayNo],
        ]}
        onChange={(value) => answer({ vehicleApproach: value })}
        help={l.approachHelp}
      />
      <Why of="approach" />
      <ApproachSection dossier={dossier} />
      <Radios
        label={l.exposure}
        value={answers.exposure}
        options={[
          ['night', l.night],
          ['day', l.day],
        ]}
        onChange={(exposure) => answer({ exposure })}
      />
      <Prefilled
        waits={isPrefilled(variant, 'exposure')}
        of={l.exposure}
        onRight={() => answer({ exposure: answers.exposure })}
      />
      <Why of="exposure" />
      <NotInUse dossier={dossier} />
      {!treatsUse && <UnknownUse dossier={dossier} />}
      <Buildings dossier={dossier} />
      <SourcesSection dossier={dossier} />
    </>
  );
}

/** A building is chosen when a corner of it lies within the line that was drawn. */
function touches({ surroundings }: Dossier, id: string, ring: Ring): boolean {
  const building = surroundings.buildings.find((one) => one.id === id);
  return building?.footprint.some(([outer = []]) => outer.some((corner) => contains(ring, corner))) ?? false;
}

const fewRows = 12;

/** All buildings that matter, nearest first; one or many are confirmed or overridden at once. */
function Buildings({ dossier }: { dossier: Dossier }) {
  const { t, f } = useFullWords();
  const l = useSurroundingsWords();
  const b = useBuildingWords();
  const d = useDrawingWords();
  const receptors = useApp((state) => shownAssessment(state)?.receptors) ?? [];
  const missing = useApp((state) => shownAssessment(state)?.missing) ?? [];
  const asked = missing.flatMap((gap) => (gap.what === 'use' ? gap.receptors : []));
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const all = receptors.filter((one) => one.class !== 'geen');
  const { judged, hosts } = buildingCounts(receptors);
  const isUseUnknown = all.some(({ use }) => use === null);
  // A question about buildings shows each of them.
  const last = all.findLastIndex(({ buildingId }) => asked.includes(buildingId));
  const near = all.slice(0, Math.max(60, last + 1));
  const isPart = near.length < all.length;
  /** On a phone the way on is not a walk away: first the nearest, and the rest when it is asked for. */
  const [whole, setWhole] = useState(!isNarrow());
  const listed = whole ? near : near.slice(0, fewRows);
  const rows = useRef<HTMLUListElement>(null);
  // The button went: the keyboard goes on at the first row that came.
  const showAll = () => {
    setWhole(true);
    requestAnimationFrame(() => rows.current?.querySelectorAll('input')[fewRows]?.focus());
  };
  const known = dossier.surroundings.buildings.filter(({ uses }) => uses !== null).length;
  const usesKnown = known === 0 ? 'none' : known < dossier.surroundings.buildings.length ? 'some' : 'all';
  const address = new Map(dossier.surroundings.buildings.map((one) => [one.id, nameOf(one.id, dossier)]));
  const toggle = (id: string) =>
    setChosen((old) => (old.includes(id) ? old.filter((one) => one !== id) : [...old, id]));
  /** How far, unless its name says so; what for; and how vulnerable, unless that is unknown with it. */
  const knownOf = ({ buildingId, distanceM, use, class: cls }: Receptor): string => {
    const far = f.metres(distanceM);
    const uses = useOf(dossier.judgements[buildingId]?.uses, use === null ? null : (use.split(',') as Use[]), b);
    return [
      !address.get(buildingId)?.includes(far) && far,
      uses || b.useUnknown,
      (uses || cls !== 'onbekend') && t.classes[cls],
    ]
      .filter(Boolean)
      .join(' · ');
  };
  return (
    <section class="buildings" aria-labelledby="buildings-title">
      <h2 id="buildings-title">{t.ui.buildings}</h2>
      <p class="help">
        {all.length > 0 &&
          l.counts(judged, hosts, all.length, near.length, f.wholeMetres(dossier.radiusM), isUseUnknown)}{' '}
        {l.buildingsHelp(usesKnown)}
      </p>
      <Why of="glazing" />
      <details class="buildings-fold" open={!isNarrow()}>
        <summary>{l.fold(near.length, all.length)}</summary>
        <div class="bulk">
          <DrawBar
            of="choose"
            label={d.lasso}
            onDone={(ring) => {
              // What was drawn around is seen to be chosen.
              setWhole(true);
              setChosen(near.map((one) => one.buildingId).filter((id) => touches(dossier, id, ring)));
            }}
          />
          <Button onClick={() => setChosen(chosen.length === near.length ? [] : near.map((one) => one.buildingId))}>
            {isPart ? l.selectThese(near.length) : l.selectAll}
          </Button>
          <span>{l.selected(chosen.length)}</span>
        </div>
        <ChosenBuildings dossier={dossier} ids={chosen} />
        <ul class="rows" ref={rows}>
          {listed.map((receptor) => (
            <li key={receptor.buildingId}>
              <Checkbox
                checked={chosen.includes(receptor.buildingId)}
                onChange={() => toggle(receptor.buildingId)}
                label={
                  <>
                    <strong>{address.get(receptor.buildingId)}</strong> · {knownOf(receptor)}
                  </>
                }
              />
              <span class={`basis basis-${receptor.basis}`}>{t.basis[receptor.basis]}</span>
              <span class="row-glass">
                {glassSaid(receptor.paneType, dossier.judgements[receptor.buildingId], { t, b })}
              </span>
            </li>
          ))}
        </ul>
        {listed.length < near.length && <Button onClick={showAll}>{l.showAll(near.length, all.length)}</Button>}
      </details>
    </section>
  );
}
