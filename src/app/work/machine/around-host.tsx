/** What lies above, behind and beside the machine, deduced from the register and shown as a proposal. */
import { useEffect, useState } from 'preact/hooks';
import { activeVariant, answersOf, type Dossier } from '../../../archive/dossier.ts';
import { floorsIn } from '../../../engine/effects/storeys.ts';
import type { SitingModel } from '../../../engine/models/definitions.ts';
import { isSleptBeside, type Receptor } from '../../../engine/scene/assessment.ts';
import { knownHeight } from '../../../engine/scene/known-height.ts';
import { sitingOf } from '../../actions/ask-engine.ts';
import { shownAssessment } from '../../state/selectors.ts';
import { useApp } from '../../state/store.ts';
import { useWords } from '../../words.ts';
import { nameOf, withDistance } from '../outcome/finding-words.ts';
import { useDrawingWords } from '../surroundings/draw-bar.tsx';

/** Does somebody live or sleep there? As the criterion has it, else as the register says; null: not known. */
function livedIn(receptor: Receptor): boolean | null {
  const { use, dwellings } = receptor;
  if (isSleptBeside(receptor)) return true;
  return use === null ? null : Boolean(dwellings) || use.split(',').includes('woonfunctie');
}

export function AroundHost({ dossier }: { dossier: Dossier }) {
  const t = useDrawingWords();
  const { t: names, f } = useWords();
  const receptors = useApp((state) => shownAssessment(state)?.receptors) ?? [];
  const at = useApp((state) => state.machineAt);
  const [siting, setSiting] = useState<SitingModel | null>(null);
  useEffect(() => void sitingOf().then(setSiting), []);
  const host = receptors.find((one) => one.host);
  if (!host) return null;
  const answers = answersOf(activeVariant(dossier), at);
  const beside = receptors.filter((one) => one.attached && !one.host);
  const building = dossier.surroundings.buildings.find(({ id }) => id === host.buildingId);
  const heightM = building ? knownHeight(building) : null;
  /** Who says that somebody lives there, where the register does not. */
  const saidBy = (one: Receptor): string => {
    const { buildingId } = one;
    if (livedIn(one) !== true) return '';
    if (dossier.judgements[buildingId]?.uses) return t.saidBy.chosen;
    const known = dossier.surroundings.buildings.find(({ id }) => id === buildingId)?.uses ?? null;
    if (known?.includes('woonfunctie')) return '';
    if (one.host && [answers.dwellingAboveOrBehind, answers.dwellingBeside].includes(true)) return t.saidBy.answered;
    return known === null && dossier.unknownUseAs ? t.saidBy.assumed : '';
  };
  const homes = (one: Receptor) => t.homes(livedIn(one), one.dwellings) + saidBy(one);
  const called = nameOf(host.buildingId, dossier);
  return (
    <section class="note" aria-labelledby="around-host">
      <h2 id="around-host">
        {t.around} <small>({t.proposal})</small>
      </h2>
      <ul>
        <li>{t.above(called === names.called.host ? '' : called, homes(host))}</li>
        {siting && heightM !== null && (
          <li>
            {t.floors(f.metres(heightM), t.floorCount(floorsIn(heightM, siting)), f.metres(siting.floorHeightM.value))}
          </li>
        )}
        {beside.length === 0 && <li>{t.noneBeside}</li>}
        {beside.map((one) => (
          <li key={one.buildingId}>
            {t.beside(withDistance(nameOf(one.buildingId, dossier), one.distanceM, f), homes(one))}
          </li>
        ))}
      </ul>
      {siting && (
        <p class="help">{t.tolerance(f.metres(siting.sharedWallM.value), f.metres(siting.sharedWallGapM.value))}</p>
      )}
    </section>
  );
}
