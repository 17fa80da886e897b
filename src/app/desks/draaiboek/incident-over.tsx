/** The hand-over writes itself: what there is, what is late, is to be done now, is done and has not begun; and who is the contact from then on. */
import { useState } from 'preact/hooks';
import type { Format } from '../../../i18n/format.ts';
import type { DraaiboekWords } from '../../../i18n/nl/draaiboek.ts';
import {
  handOverOf,
  type Incident,
  linesOf,
  minutesIn,
  phaseOrder,
  soonMinutes,
  stateOf,
  stepsOf,
  writeDown,
} from '../../../modules/draaiboek/incident.ts';
import type { Step, Template } from '../../../modules/draaiboek/runbook.ts';
import { download } from '../../actions/download.ts';
import { Button } from '../../kit/button.tsx';
import { TextField } from '../../kit/fields.tsx';
import { SaveTable } from '../../kit/table-buttons.tsx';
import { Sure } from '../sure.tsx';
import { HandOverCode } from './hand-over-code.tsx';
import { callText } from './incident-calls.tsx';
import { durationIn } from './incident-time.ts';

/** So many lines stand open on a screen. */
const fewLines = 3;

export function IncidentOver({
  t,
  f,
  incident,
  template,
  now,
  target,
  onChange,
  onWipe,
}: {
  t: DraaiboekWords;
  f: Format;
  incident: Incident;
  template: Template;
  now: number;
  target: string;
  onChange: (by: (incident: Incident) => Incident) => void;
  onWipe: () => void;
}) {
  const w = t.incident;
  const [role, setRole] = useState('');
  const [whole, setWhole] = useState(false);
  const { done, runs, late, open } = handOverOf(template, incident, now);
  const time = (minutes: number) => durationIn(w, minutes);
  const list = (title: string, lines: readonly string[]) => (
    <section>
      <h4>{lines.length === 0 ? title : `${title} (${lines.length})`}</h4>
      {lines.length === 0 ? (
        <p>{w.nothing}</p>
      ) : (
        <ul>
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
    </section>
  );
  const said = (step: Step) => `${step.text} (${step.owner})`;
  const moment = (at: string) => (at ? `${f.date(at)}, ${f.time(at)}` : '');
  const stateText = (step: Step): string => {
    const state = stateOf(step, incident, now);
    if (state.kind === 'done') return w.doneAt(moment(state.at));
    if (state.kind === 'untimed') return step.deadline;
    return state.kind === 'late' ? w.late(time(state.left)) : w.left(time(state.left));
  };
  const leftText = (step: Step, left: number): string =>
    minutesIn(step.deadline) === 0 ? step.deadline : w.left(time(left));
  /** Paper holds all of it; on a screen it opens. */
  const later = [
    ...runs.filter(({ left }) => left > soonMinutes).map(({ step, left }) => `${said(step)}: ${leftText(step, left)}`),
    ...open.map((step) => `${said(step)}: ${step.deadline}`),
  ];
  const what = w.whatIs(target, incident.address || w.noAddress, moment(incident.struck));
  /** All of it: phase, step, who, until when, state; then the log, with what was corrected. */
  const table = () => ({
    head: [t.time, 'ISO 8601', t.phase, t.what, t.owner, t.deadline, t.state],
    rows: [
      ...(incident.exercise ? [['', '', '', w.exerciseMark, '', '', '']] : []),
      [moment(incident.struck), incident.struck, '', what, incident.contact, '', ''],
      ...phaseOrder.flatMap((phase) =>
        stepsOf(template, phase, incident).map((step) => {
          const state = stateOf(step, incident, now);
          const at = state.kind === 'done' ? state.at : 'due' in state ? state.due : '';
          return [moment(at), at, t.phases[phase], step.text, step.owner, step.deadline, stateText(step)];
        }),
      ),
      ...linesOf(incident).map((line) =>
        line.kind === 'call'
          ? [moment(line.at), line.at, w.parts.calls, callText(line.call, t), '', '', '']
          : [
              moment(line.at),
              line.at,
              w.parts.log,
              line.entry.text,
              '',
              '',
              line.entry.before.map((text) => w.was(text)).join(' '),
            ],
      ),
    ],
  });
  return (
    <>
      <h3>{w.handOver}</h3>
      {incident.exercise && <p class="incident-exercise">{w.exerciseMark}</p>}
      <section>
        <h4>{w.isWhat}</h4>
        <p>{what}</p>
        {(['incident', 'nazorg'] as const).map((phase) => {
          const steps = stepsOf(template, phase, incident);
          const ticked = steps.filter(({ id }) => incident.done[id] !== undefined).length;
          return <p key={phase}>{w.phaseCount(t.phases[phase], ticked, steps.length)}</p>;
        })}
      </section>
      {list(
        w.isLate,
        late.map(({ step, left }) => `${said(step)}: ${w.late(time(left))}`),
      )}
      {list(
        w.isNow,
        runs
          .filter(({ left }) => left <= soonMinutes)
          .map(({ step, left }) => `${said(step)}: ${leftText(step, left)}`),
      )}
      {list(
        w.isDone,
        done.map((step) => `${said(step)}, ${stateText(step)}`),
      )}
      <section>
        <h4>{`${w.isLater} (${later.length})`}</h4>
        {later.length > fewLines && (
          <div class="on-screen">
            <Button pressed={whole} onClick={() => setWhole(!whole)}>
              {whole ? w.showLess : w.showAll(later.length)}
            </Button>
          </div>
        )}
        <ul class={whole || later.length <= fewLines ? undefined : 'only-on-paper'}>
          {later.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </section>
      {list(
        t.log,
        linesOf(incident).map(
          (line) =>
            `${line.at ? f.time(line.at) : ''} ${line.kind === 'call' ? callText(line.call, t) : line.entry.text}`,
        ),
      )}
      <div class="on-screen hand-over">
        <TextField label={w.toRole} value={role} most={80} onCommit={setRole} />
        <Button
          kind="primary"
          disabled={!role.trim()}
          onClick={() => {
            const at = new Date().toISOString();
            onChange((one) => ({
              ...writeDown(one, crypto.randomUUID(), w.takes(role.trim()), at, at),
              contact: role.trim(),
            }));
            setRole('');
          }}
        >
          {role.trim() ? w.noteTakes(role.trim()) : w.giveOver}
        </Button>
        <p class="help">{w.giveOverHelp}</p>
        <HandOverCode t={t} incident={incident} />
        <div class="pair">
          <SaveTable name="incident" label={t.saveLog} table={table} />
          <Button onClick={() => download('incident.json', 'application/json', JSON.stringify(incident, null, 2))}>
            {w.saveAll}
          </Button>
          <Button onClick={() => window.print()}>{t.print}</Button>
        </div>
        <div class="pair close-incident">
          <Button onClick={() => onChange((one) => ({ ...one, closed: one.closed ? null : new Date().toISOString() }))}>
            {incident.closed ? w.reopen : w.close}
          </Button>
        </div>
        <p class="help">{w.closeHelp}</p>
        <div class="pair close-incident">
          <Sure words={[w.wipe, w.wipeSure, w.wipeYes, t.cancel]} onSure={onWipe} />
        </div>
      </div>
    </>
  );
}
