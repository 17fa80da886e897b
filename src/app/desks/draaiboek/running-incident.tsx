/** An incident that runs: its clock, and in six parts what is to be done, who is called, where, what is weighed, written and handed over. */
import { useMemo, useState } from 'preact/hooks';
import type { Format } from '../../../i18n/format.ts';
import type { DraaiboekWords } from '../../../i18n/nl/draaiboek.ts';
import type { Incident } from '../../../modules/draaiboek/incident.ts';
import type { Template } from '../../../modules/draaiboek/runbook.ts';
import { Button } from '../../kit/button.tsx';
import { IncidentBegin } from './incident-begin.tsx';
import { IncidentCalls } from './incident-calls.tsx';
import { IncidentDecisions } from './incident-decisions.tsx';
import { IncidentLog } from './incident-log.tsx';
import { IncidentMap } from './incident-map.tsx';
import { IncidentNow } from './incident-now.tsx';
import { IncidentOver } from './incident-over.tsx';
import { durationIn, useMinute } from './incident-time.ts';
import { useAwake } from './night.ts';

const parts = ['now', 'calls', 'map', 'decisions', 'log', 'over'] as const;
type Part = (typeof parts)[number];

const minuteMs = 60_000;

export function RunningIncident({
  t,
  f,
  incident,
  template,
  onChange,
  onBack,
  onWipe,
}: {
  t: DraaiboekWords;
  f: Format;
  incident: Incident;
  template: Template;
  onChange: (by: (incident: Incident) => Incident) => void;
  onBack: () => void;
  onWipe: () => void;
}) {
  const w = t.incident;
  const [part, setPart] = useState<Part>('now');
  const [correcting, setCorrecting] = useState(false);
  const now = useMinute();
  useAwake();
  const minutes = Math.max(0, Math.floor((now - Date.parse(incident.struck)) / minuteMs));
  const target = incident.target ? t.targets[incident.target] : w.targetUnknown;
  // The order of the steps changes when one comes back to them, never under a finger.
  const shownAt = useMemo(() => Date.now(), [part, incident.struck, incident.target]);
  const given = { t, f, incident, template, now, shownAt, onChange };
  return (
    <div class="incident">
      <div class="incident-head">
        <div>
          {incident.exercise && <strong class="incident-exercise">{w.exerciseMark}</strong>}
          <h2>{incident.address || w.noAddress}</h2>
          <p>
            <strong class="incident-clock-big">{durationIn(w, minutes)}</strong> {w.since(f.time(incident.struck))},{' '}
            {target}
          </p>
          {incident.contact && <p>{w.contact(incident.contact)}</p>}
        </div>
        <div class="pair on-screen">
          <Button label={w.correct} onClick={() => setCorrecting(!correcting)}>
            {w.correctShort}
          </Button>
          <Button kind="subtle" onClick={onBack}>
            {w.back}
          </Button>
        </div>
      </div>
      {correcting && (
        <IncidentBegin
          t={t}
          f={f}
          start={incident}
          label={t.editDone}
          onStart={(next) => {
            setCorrecting(false);
            onChange((one) => ({ ...one, ...next, point: next.address === one.address ? one.point : null }));
          }}
          onCancel={() => setCorrecting(false)}
        />
      )}
      <nav class="incident-parts on-screen" aria-label={w.title}>
        {parts.map((one) => (
          <button key={one} type="button" aria-current={part === one ? 'page' : undefined} onClick={() => setPart(one)}>
            {w.parts[one]}
          </button>
        ))}
      </nav>
      <div class="desk-page incident-part">
        {part === 'now' && <IncidentNow {...given} onCalls={() => setPart('calls')} />}
        {part === 'calls' && <IncidentCalls t={t} f={f} incident={incident} template={template} onChange={onChange} />}
        {part === 'map' && <IncidentMap t={t} f={f} incident={incident} onChange={onChange} />}
        {part === 'decisions' && <IncidentDecisions t={t} />}
        {part === 'log' && <IncidentLog t={t} f={f} incident={incident} onChange={onChange} />}
        {part === 'over' && <IncidentOver {...given} target={target} onWipe={onWipe} />}
      </div>
    </div>
  );
}
