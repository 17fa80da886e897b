/** Above the question of the front door: what cannot wait, what is done out of doors, and what one comes with a file of figures for. An incident that runs takes that place with its clock. */
import { useEffect, useState } from 'preact/hooks';
import { loadPart } from '../../archive/runbook.ts';
import { type Incident, readIncident } from '../../modules/draaiboek/incident.ts';
import { DeskLink } from '../frame/desk-link.tsx';
import { offers } from '../state/offers.ts';
import { useApp } from '../state/store.ts';
import { wordsIn } from '../words.ts';

const usePageWords = wordsIn('pages');
const minuteMs = 60_000;

export function StartNow() {
  const { now: w } = usePageWords();
  const any = useApp((state) => (['draaiboek', 'heling', 'cijfers'] as const).some((desk) => offers(state, desk)));
  const [running, setRunning] = useState<Incident | null>(null);
  useEffect(() => {
    void loadPart('cases').then((kept) => {
      const cases: readonly unknown[] = kept.ok && Array.isArray(kept.value) ? (kept.value as unknown[]) : [];
      const open = cases.flatMap((one) => readIncident(one) ?? []).filter(({ closed }) => closed === null);
      setRunning(open.at(-1) ?? null);
    });
  }, []);
  const minutes = running ? Math.max(0, Math.floor((Date.now() - Date.parse(running.struck)) / minuteMs)) : 0;
  if (!any) return <span class="start-nothing" />;
  return (
    <nav aria-label={w.title}>
      <DeskLink to="#/draaiboek">
        <strong>{running ? w.runs(running.address) : w.incident}</strong>
        <span>{running ? w.since(Math.floor(minutes / 60), minutes % 60) : w.incidentLine}</span>
      </DeskLink>
      <DeskLink to="#/heling">
        <strong>{w.number}</strong>
        <span>{w.numberLine}</span>
      </DeskLink>
      <DeskLink to="#/cijfers" look="start-figures">
        <strong>{w.figures}</strong>
        <span>{w.figuresLine}</span>
      </DeskLink>
    </nav>
  );
}
