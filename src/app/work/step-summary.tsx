/** Of a step in the bar of steps: what was answered so far, in a few words. */
import { activeVariant, type Dossier } from '../../archive/dossier.ts';
import { pointName } from '../../archive/place-name.ts';
import { isJudged } from '../../engine/scene/assessment.ts';
import { colourSaid } from '../../i18n/by-hours.ts';
import type { Step } from '../state/app-state.ts';
import { shown } from '../state/selectors.ts';
import { useApp } from '../state/store.ts';
import { useWords } from '../words.ts';

export function StepSummary({ step, dossier }: { step: Step; dossier: Dossier }) {
  const { t, f } = useWords();
  const assessment = useApp((state) => shown(state).assessment);
  const { machines, measures } = activeVariant(dossier);
  const [machine] = machines;
  const [only, more] = machine?.functions ?? [];
  const planned = measures.length;
  const receptors = assessment?.receptors ?? [];
  const text = ((): string => {
    switch (step) {
      case 'locatie': {
        const host = dossier.surroundings.buildings.find((one) => one.id === machine?.hostId);
        return machine ? (host?.address?.split(', ')[0] ?? pointName(machine.point)) : t.ui.notAnswered;
      }
      case 'automaat':
        return machine
          ? // More than one has no room there.
            t.siting[machine.siting] + (only && !more ? `, ${t.functions[only]}` : '')
          : '';
      case 'omgeving':
        return assessment && isJudged(assessment)
          ? t.ui.buildingsIn(receptors.length, f.wholeMetres(dossier.radiusM))
          : '';
      case 'uitkomst':
        return assessment ? colourSaid(assessment, t) : '';
      case 'maatregelen':
        return planned > 0 ? t.ui.inPlan(planned) : '';
      case 'rapport':
        return '';
    }
  })();
  return <span class="step-summary">{text}</span>;
}
