/** Where can it stand: along the facades, inside, or as a unit. */
import { activeVariant, type Dossier, mayAdd } from '../../../archive/dossier.ts';
import type { Spot } from '../../../engine/assessment/where.ts';
import { type Verdict, verdicts } from '../../../engine/scene/assessment.ts';
import type { Siting } from '../../../engine/scene/scene.ts';
import { Shape } from '../../../report/stoplight.tsx';
import { addVariantAt, findPlaces, nearestOf, setInside, setUnit, stopFinding } from '../../actions/variants.ts';
import { Button } from '../../kit/button.tsx';
import { Checkbox } from '../../kit/fields.tsx';
import { pointAt } from '../../state/go.ts';
import { useApp } from '../../state/store.ts';
import { useWords, wordsIn } from '../../words.ts';
import { nameOf } from '../outcome/finding-words.ts';

const useTalkWords = wordsIn('talk');

/** In the facade, inside behind it, or loose. */
const whereKinds = ['gevel', 'winkel', 'unit'] as const;

export function WhereSection({ dossier }: { dossier: Dossier }) {
  const { t } = useWords();
  const w = useTalkWords();
  const where = useApp((state) => state.where);
  const placing = useApp((state) => state.placing);
  const { alternatives, machines } = activeVariant(dossier);
  const has = (siting: Siting) => alternatives.some(({ machine }) => machine.siting === siting);
  const spots = where?.kind === 'ready' ? where.spots : [];
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
      {where?.kind === 'ready' && spots.length === 0 && <p>{w.whereNothing}</p>}
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
          <Checkbox label={w.insidePossible} checked={has('winkel')} onChange={setInside} />
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
