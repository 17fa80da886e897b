/** Where can it stand: along the facades, inside, or as a unit. */
import { activeVariant, type Dossier } from '../../archive/dossier.ts';
import { Shape } from '../../report/stoplight.tsx';
import { addVariantAt, findPlaces, mayAdd, nearestOf, setInside, setUnit, stopFinding } from '../actions/variants.ts';
import { Button } from '../kit/button.tsx';
import { Checkbox } from '../kit/fields.tsx';
import { patch, useApp } from '../state/store.ts';
import { useWords } from '../words.ts';
import { nameOf } from './outcome-step.tsx';

export function WhereSection({ dossier }: { dossier: Dossier }) {
  const { t, f } = useWords();
  const where = useApp((state) => state.where);
  const placing = useApp((state) => state.placing);
  const { alternatives, machines } = activeVariant(dossier);
  const has = (measure: string) => alternatives.some((one) => one.measure === measure);
  const spots = where?.kind === 'ready' ? where.spots : [];
  return (
    <section aria-labelledby="where-title" class="where">
      <h2 id="where-title">{t.ui.whereTitle}</h2>
      <p class="help">{t.ui.whereHelp}</p>
      {where?.kind === 'busy' ? (
        <p role="status">
          {t.ui.whereBusy(where.done, where.total)} <Button onClick={stopFinding}>{t.ui.stop}</Button>
        </p>
      ) : (
        <Button onClick={() => void findPlaces()}>{t.ui.whereFind}</Button>
      )}
      {where?.kind === 'ready' && (
        <ul class="spots">
          {spots.length === 0 && <li>{t.ui.whereNothing}</li>}
          {(['green', 'orange', 'red', 'undetermined'] as const).map((verdict) => {
            const nearest = nearestOf(spots, verdict);
            if (!nearest) return null;
            const count = spots.filter((spot) => spot.verdict === verdict).length;
            return (
              <li key={verdict}>
                <Shape light={verdict} size={18} />
                <span>
                  <strong>{t.verdict[verdict].word}</strong>: {t.ui.spots(count)}
                  {verdict !== 'red' && (
                    <>
                      . {t.ui.nearest}: {nameOf(nearest.machine.hostId, dossier)}, {f.metres(nearest.distanceM)}
                    </>
                  )}
                </span>
                {(verdict === 'green' || verdict === 'orange') && mayAdd(dossier) && (
                  <Button
                    label={`${t.ui.asVariant}: ${t.verdict[verdict].word}`}
                    onClick={() => addVariantAt(nearest.machine)}
                  >
                    {t.ui.asVariant}
                  </Button>
                )}
              </li>
            );
          })}
        </ul>
      )}
      <fieldset class="choice">
        <legend class="utrecht-form-label">{t.ui.otherPlace}</legend>
        {machines[0]?.siting !== 'unit' && machines[0]?.siting !== 'winkel' && (
          <Checkbox label={t.ui.insidePossible} checked={has('M02')} onChange={setInside} />
        )}
        <div class="pair">
          <Button pressed={placing === 'M04'} onClick={() => patch({ placing: placing ? null : 'M04' })}>
            {placing ? t.ui.clickForUnit : t.ui.setUnit}
          </Button>
          {has('M04') && <Button onClick={() => setUnit(null)}>{t.ui.removeUnit}</Button>}
        </div>
      </fieldset>
    </section>
  );
}
