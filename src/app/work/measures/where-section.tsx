/** Where can it stand: along the facades, inside, or as a unit. */
import { useState } from 'preact/hooks';
import { activeVariant, type Dossier, mayAdd } from '../../../archive/dossier.ts';
import type { Spot } from '../../../engine/assessment/where.ts';
import { type Verdict, verdicts } from '../../../engine/scene/assessment.ts';
import type { Siting } from '../../../engine/scene/scene.ts';
import { betterSpots, whereSentence } from '../../../i18n/where-sentences.ts';
import { Shape } from '../../../report/stoplight.tsx';
import {
  addVariantAt,
  findPlaces,
  type Inside,
  insideOf,
  nearestOf,
  setInside,
  setUnit,
  stopFinding,
} from '../../actions/variants.ts';
import { Button } from '../../kit/button.tsx';
import { Radios } from '../../kit/fields.tsx';
import { Select } from '../../kit/select.tsx';
import { pointAt } from '../../state/go.ts';
import { lastAssessment } from '../../state/selectors.ts';
import { useApp } from '../../state/store.ts';
import { useWords, wordsIn, wordsInFull } from '../../words.ts';
import { nameOf } from '../outcome/finding-words.ts';

const useFullWords = wordsInFull();
const useTalkWords = wordsIn('talk');

/** The search goes no farther than the last. */
const radii = ['20', '40', '60'] as const;

/** In the facade, inside behind it, or loose. */
const whereKinds = ['gevel', 'winkel', 'unit'] as const;

export function WhereSection({ dossier }: { dossier: Dossier }) {
  const { t, f } = useFullWords();
  const w = useTalkWords();
  const where = useApp((state) => state.where);
  const placing = useApp((state) => state.placing);
  const variant = activeVariant(dossier);
  const { alternatives, machines } = variant;
  const has = (siting: Siting) => alternatives.some(({ machine }) => machine.siting === siting);
  const now = useApp((state) => lastAssessment(state.outcome)?.verdict ?? 'undetermined');
  const [radius, setRadius] = useState<(typeof radii)[number]>('60');
  const found = where?.kind === 'ready' ? where.spots : [];
  const spots = betterSpots(found, now, Number(radius));
  return (
    <section aria-labelledby="where-title" class="where">
      <h2 id="where-title">{w.whereTitle}</h2>
      <p class="help">{w.whereHelp}</p>
      {where?.kind === 'busy' ? (
        <p role="status">
          {w.whereBusy(where.done, where.total)} <Button onClick={stopFinding}>{w.stop}</Button>
        </p>
      ) : (
        <Button onClick={() => void findPlaces()}>{w.whereFind}</Button>
      )}
      {where?.kind === 'ready' && found.length === 0 && <p>{w.whereNothing}</p>}
      {found.length > 0 && (
        <>
          <Select
            label={w.whereRadius}
            value={radius}
            options={radii.map((one) => [one, f.wholeMetres(Number(one))] as const)}
            onChange={setRadius}
          />
          <p class="where-best" role="status">
            {whereSentence(spots, now, Number(radius), w, f, (id) => nameOf(id, dossier))}
          </p>
        </>
      )}
      {where?.kind === 'ready' && dossier.surroundings.publicSpace.length === 0 && (
        <p class="help">{w.whereNoGround}</p>
      )}
      {where?.kind === 'ready' &&
        verdicts.map((verdict) => {
          const kinds = whereKinds.filter((kind) => nearestOf(spots, verdict, kind));
          if (kinds.length === 0) return null;
          return (
            <section key={verdict} class="spots" aria-label={t.verdict[verdict].word}>
              <h3>
                <Shape light={verdict} size={18} /> {t.verdict[verdict].word}
              </h3>
              <ul>
                {kinds.map((kind) => (
                  <Spots key={kind} spots={spots} verdict={verdict} kind={kind} dossier={dossier} />
                ))}
              </ul>
            </section>
          );
        })}
      <fieldset class="choice">
        <legend class="utrecht-form-label">{w.otherPlace}</legend>
        {machines[0]?.siting !== 'unit' && machines[0]?.siting !== 'winkel' && (
          <Radios<Inside>
            label={w.inside}
            value={insideOf(variant)}
            options={[
              ['yes', t.ui.sayYes],
              ['no', t.ui.sayNo],
              ['not-known', t.ui.dontKnow],
            ]}
            onChange={setInside}
          />
        )}
        <div class="pair">
          <Button pressed={placing === 'unit'} onClick={() => pointAt('unit')}>
            {placing ? w.clickForUnit : w.setUnit}
          </Button>
          {has('unit') && <Button onClick={() => setUnit(null)}>{w.removeUnit}</Button>}
        </div>
      </fieldset>
    </section>
  );
}

/** How many places of one kind have this colour, and the nearest of them. */
function Spots({
  spots,
  verdict,
  kind,
  dossier,
}: {
  spots: readonly Spot[];
  verdict: Verdict;
  kind: (typeof whereKinds)[number];
  dossier: Dossier;
}) {
  const { t, f } = useWords();
  const w = useTalkWords();
  const nearest = nearestOf(spots, verdict, kind);
  if (!nearest) return null;
  const { machine, distanceM } = nearest;
  const count = spots.filter((spot) => spot.verdict === verdict && spot.machine.siting === kind).length;
  return (
    <li>
      <span>
        <strong>{w.whereKinds[kind]}</strong>: {w.spots(count)}. {w.nearest}: {nameOf(machine.hostId, dossier)}{' '}
        {f.metres(distanceM)}
      </span>
      {mayAdd(dossier) && (
        <Button
          label={`${w.asVariant}: ${t.verdict[verdict].word}, ${w.whereKinds[kind]}`}
          onClick={() => addVariantAt(machine)}
        >
          {w.asVariant}
        </Button>
      )}
    </li>
  );
}
