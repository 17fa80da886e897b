/** Where can it stand: along the facades, inside, or as a unit. */
import { activeVariant, type Dossier } from '../../archive/dossier.ts';
import { Shape } from '../../report/stoplight.tsx';
import { addVariantAt, findPlaces, mayAdd, nearestOf, setInside, setUnit, stopFinding } from '../actions/variants.ts';
import { Button } from '../kit/button.tsx';
import { Checkbox } from '../kit/fields.tsx';
import { patch, useApp } from '../state/store.ts';
import { useTalkWords } from '../talk-words.ts';
import { useWords } from '../words.ts';
import { nameOf } from './finding-words.ts';

export function WhereSection({ dossier }: { dossier: Dossier }) {
  const { t, f } = useWords();
  const w = useTalkWords();
  const where = useApp((state) => state.where);
  const placing = useApp((state) => state.placing);
  const { alternatives, machines } = activeVariant(dossier);
  const has = (measure: string) => alternatives.some((one) => one.measure === measure);
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
      {where?.kind === 'ready' && (
        <ul class="spots">
          {spots.length === 0 && <li>{w.whereNothing}</li>}
          {(['green', 'orange', 'red', 'undetermined'] as const).map((verdict) => {
            const nearest = nearestOf(spots, verdict);
            if (!nearest) return null;
            const count = spots.filter((spot) => spot.verdict === verdict).length;
            return (
              <li key={verdict}>
                <Shape light={verdict} size={18} />
                <span>
                  <strong>{t.verdict[verdict].word}</strong>: {w.spots(count)}
                  {verdict !== 'red' && (
                    <>
                      . {w.nearest}: {nameOf(nearest.machine.hostId, dossier)}, {f.metres(nearest.distanceM)}
                    </>
                  )}
                </span>
                {(verdict === 'green' || verdict === 'orange') && mayAdd(dossier) && (
                  <Button
                    label={`${w.asVariant}: ${t.verdict[verdict].word}`}
                    onClick={() => addVariantAt(nearest.machine)}
                  >
                    {w.asVariant}
                  </Button>
                )}
              </li>
            );
          })}
        </ul>
      )}
      <fieldset class="choice">
        <legend class="utrecht-form-label">{w.otherPlace}</legend>
        {machines[0]?.siting !== 'unit' && machines[0]?.siting !== 'winkel' && (
          <Checkbox label={w.insidePossible} checked={has('M02')} onChange={setInside} />
        )}
        <div class="pair">
          <Button pressed={placing === 'M04'} onClick={() => patch({ placing: placing ? null : 'M04' })}>
            {placing ? w.clickForUnit : w.setUnit}
          </Button>
          {has('M04') && <Button onClick={() => setUnit(null)}>{w.removeUnit}</Button>}
        </div>
      </fieldset>
    </section>
  );
}
