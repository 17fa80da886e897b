/** What reaches the spot that was clicked: how far it is, the blast, what that does to someone there, and the pieces. */
import { useEffect } from 'preact/hooks';
import { judgedAlike } from '../../archive/judged-alike.ts';
import { densityText } from '../../i18n/figures.ts';
import { endProbe } from '../actions/probe.ts';
import { Button } from '../kit/button.tsx';
import { useApp } from '../state/store.ts';
import { wordsIn, wordsInFull } from '../words.ts';
import './probe.css';

const useFullWords = wordsInFull();
const useGroundWords = wordsIn('ground');

export function ProbeCard() {
  const { t, f } = useFullWords();
  const w = useGroundWords().probe;
  const probe = useApp((state) => (state.probe && judgedAlike(state.probe.of, state.dossier) ? state.probe : null));
  useEffect(() => {
    const leave = ({ key }: KeyboardEvent) => key === 'Escape' && endProbe();
    document.addEventListener('keydown', leave);
    return () => document.removeEventListener('keydown', leave);
  }, []);
  if (!probe) return null;
  const { state, found } = probe;
  return (
    <section class="probe" aria-labelledby="probe-title" aria-live="polite">
      <div class="probe-head">
        <h2 id="probe-title">
          {state === 'busy' ? t.ui.busy : found ? w.title(f.metres(found.distanceM), found.lineOfSight) : w.nothing}
        </h2>
        <Button kind="subtle" label={`${t.ui.close}: ${w.name}`} onClick={endProbe}>
          ×
        </Button>
      </div>
      {found && (
        <dl>
          <dt>{w.pressure}</dt>
          <dd>{f.kilopascals(found.incidentPressureKpa)}</dd>
          <dt>{w.eardrum}</dt>
          <dd>{f.percent(found.eardrumProbability)}</dd>
          <dt>{w.death}</dt>
          <dd>{f.percent(found.deathProbability)}</dd>
          <dt>{w.pieces}</dt>
          <dd>{densityText(found.debrisDensityPerM2, t, f)}</dd>
        </dl>
      )}
      <p class="help">{w.how}</p>
    </section>
  );
}
