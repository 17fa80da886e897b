/** What lies above, behind and beside the machine, deduced from the register and shown as a proposal. */
import type { Dossier } from '../../archive/dossier.ts';
import { shownAssessment } from '../map/draw-state.ts';
import { useApp } from '../state/store.ts';
import { useWords } from '../words.ts';
import { useDrawingWords } from './draw-bar.tsx';
import { nameOf } from './finding-words.ts';

export function AroundHost({ dossier }: { dossier: Dossier }) {
  const t = useDrawingWords();
  const { f } = useWords();
  const receptors = useApp((state) => shownAssessment(state)?.receptors) ?? [];
  const host = receptors.find((one) => one.host);
  if (!host) return null;
  const beside = receptors.filter((one) => one.attached && !one.host);
  return (
    <section class="note" aria-labelledby="around-host">
      <h2 id="around-host">
        {t.around} <small>({t.proposal})</small>
      </h2>
      <ul>
        <li>{t.above(nameOf(host.buildingId, dossier), host.use === null ? null : host.dwellings)}</li>
        {beside.length === 0 && <li>{t.noneBeside}</li>}
        {beside.map((one) => (
          <li key={one.buildingId}>
            {t.beside(
              nameOf(one.buildingId, dossier),
              f.metres(one.distanceM),
              t.homes(one.use === null ? null : one.dwellings),
            )}
          </li>
        ))}
      </ul>
      <p class="help">{t.tolerance}</p>
    </section>
  );
}
