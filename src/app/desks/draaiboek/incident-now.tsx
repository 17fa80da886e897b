/** What is to be done: late first, then what runs out first; one tap ticks, and takes back what was a slip. */
import { useState } from 'preact/hooks';
import type { Format } from '../../../i18n/format.ts';
import type { DraaiboekWords } from '../../../i18n/nl/draaiboek.ts';
import {
  dialled,
  graceMs,
  type Incident,
  inOrder,
  isCall,
  phaseOrder,
  rolesOf,
  type StepState,
  stateOf,
  stepsOf,
  tickStep,
} from '../../../modules/draaiboek/incident.ts';
import type { Step, Template } from '../../../modules/draaiboek/runbook.ts';
import { Button } from '../../kit/button.tsx';
import { durationIn } from './incident-time.ts';
import { generalOf, numberOf, usePhones } from './incidents.ts';

export function IncidentNow({
  t,
  f,
  incident,
  template,
  now,
  shownAt,
  onChange,
  onCalls,
}: {
  t: DraaiboekWords;
  f: Format;
  incident: Incident;
  template: Template;
  /** Milliseconds: now, and when the order was made. */
  now: number;
  shownAt: number;
  onChange: (by: (incident: Incident) => Incident) => void;
  /** To the numbers. */
  onCalls: () => void;
}) {
  const w = t.incident;
  const [slip, setSlip] = useState<string | null>(null);
  const [phones] = usePhones();
  const spoken = incident.calls.filter(({ reached }) => reached).map(({ role }) => role);
  const tick = (step: Step) => {
    const was = incident.done[step.id] === undefined;
    onChange((one) => tickStep(one, step, crypto.randomUUID(), new Date().toISOString()));
    setSlip(was ? step.id : null);
    if (was) setTimeout(() => setSlip((id) => (id === step.id ? null : id)), graceMs);
  };
  return (
    <>
      {phaseOrder.map((phase) => {
        const steps = stepsOf(template, phase, incident);
        const done = steps.filter(({ id }) => incident.done[id] !== undefined).length;
        const list = (
          <ol class="incident-steps">
            {inOrder(steps, incident, shownAt).map((step) => {
              const state = stateOf(step, incident, now);
              return (
                <li key={step.id} class={`incident-step due-${state.kind}`}>
                  <label>
                    <input type="checkbox" checked={state.kind === 'done'} onChange={() => tick(step)} />
                    <span>
                      <strong>{step.text || t.emptyStep}</strong>
                      <small>
                        {step.owner}
                        {step.power && step.power !== t.none && `; ${step.power}`}
                      </small>
                    </span>
                  </label>
                  <Time t={t} f={f} step={step} state={state} />
                  {slip === step.id && <Button onClick={() => tick(step)}>{w.undo}</Button>}
                  {state.kind !== 'done' && (isCall(step) || rolesOf(step, w.roles).length > 0) && (
                    <StepCalls t={t} step={step} phones={phones} spoken={spoken} onCalls={onCalls} />
                  )}
                </li>
              );
            })}
          </ol>
        );
        return phase === 'incident' ? (
          <section key={phase}>
            <div class="section-head">
              <h3>{t.phases[phase]}</h3>
              <p role="status">{w.doneOf(done, steps.length)}</p>
            </div>
            {list}
            <p class="help">{w.agreed}</p>
          </section>
        ) : (
          <details key={phase} open={phase === 'nazorg'}>
            <summary>
              {t.phases[phase]} ({w.doneOf(done, steps.length)})
            </summary>
            {list}
          </details>
        );
      })}
    </>
  );
}

/** What is left of the time, and until when, by the clock. */
function Time({ t, f, step, state }: { t: DraaiboekWords; f: Format; step: Step; state: StepState }) {
  const w = t.incident;
  if (state.kind === 'done') return <p class="due-time">{w.doneAt(f.time(state.at))}</p>;
  if (state.kind === 'untimed' || state.left === undefined) return <p class="due-time">{step.deadline}</p>;
  const amount = Math.abs(state.left);
  const said = durationIn(w, amount);
  const at = step.deadline.startsWith('meteen') || step.deadline.startsWith('at once');
  return (
    <p class="due-time">
      <strong>{at ? step.deadline : state.kind === 'late' ? w.late(said) : w.left(said)}</strong>
      {!at && <small>{w.until(`${amount >= 24 * 60 ? `${f.date(state.due)}, ` : ''}${f.time(state.due)}`)}</small>}
    </p>
  );
}

/** A step that says to call has its button in place: for each role it names, with the number of the municipality's list. */
function StepCalls({
  t,
  step,
  phones,
  spoken,
  onCalls,
}: {
  t: DraaiboekWords;
  step: Step;
  phones: Readonly<Record<string, string>>;
  /** Roles that were spoken: they are not called again from here. */
  spoken: readonly string[];
  onCalls: () => void;
}) {
  const w = t.incident;
  const asked = rolesOf(step, w.roles);
  const named = w.roles.filter(([id]) => asked.includes(id) && !spoken.includes(id));
  const known = named.filter(([id]) => dialled(numberOf(phones, id)) !== '');
  return (
    <div class="step-calls on-screen">
      {known.map(([id, role]) => (
        <a
          key={id}
          class="utrecht-button utrecht-button--primary-action button"
          href={`tel:${dialled(numberOf(phones, id))}`}
        >
          {w.callRole(role, generalOf(phones, id))}
        </a>
      ))}
      {(known.length < named.length || asked.length === 0) && (
        <Button onClick={onCalls}>{known.length < named.length ? w.toNumbers : w.parts.calls}</Button>
      )}
    </div>
  );
}
