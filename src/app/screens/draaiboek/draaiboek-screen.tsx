/** The explosion runbook: steps per phase, the municipality's own text, a log with times, and the buildings nearby. */
import { useEffect, useState } from 'preact/hooks';
import { loadPart, savePart } from '../../../archive/runbook.ts';
import { draaiboekEn } from '../../../i18n/draaiboek-en.ts';
import { draaiboekNl } from '../../../i18n/draaiboek-nl.ts';
import { formatFor } from '../../../i18n/format.ts';
import {
  type CaseLog,
  phases,
  type Step,
  stepsFor,
  type Target,
  type Template,
  targets,
  tick,
} from '../../../modules/draaiboek/runbook.ts';
import { Button } from '../../kit/button.tsx';
import { Checkbox, Radios, TextField } from '../../kit/fields.tsx';
import { patch, useApp } from '../../state/store.ts';
import { CaseSection } from './case-section.tsx';
import { NearbySection } from './nearby-section.tsx';
import '../../kit/desk.css';

const now = () => new Date().toISOString();

export function DraaiboekScreen() {
  const language = useApp((state) => state.language);
  const t = language === 'en' ? draaiboekEn : draaiboekNl;
  const f = formatFor(language);
  const [own, setOwn] = useState<Template | null>(null);
  const [log, setLog] = useState<CaseLog | null>(null);
  const [target, setTarget] = useState<Target>('woning');
  const [editing, setEditing] = useState(false);
  const [kept, setKept] = useState(true);
  const template = own ?? t.steps;
  useEffect(() => {
    document.title = `${t.title} – Gevelwijzer`;
    return () => {
      document.title = 'Gevelwijzer';
    };
  }, [t]);
  useEffect(() => {
    void Promise.all([loadPart('template'), loadPart('case')]).then(([steps, open]) => {
      setKept(steps.ok && open.ok);
      if (steps.ok && Array.isArray(steps.value)) setOwn(steps.value as Template);
      if (open.ok && open.value) {
        const found = open.value as CaseLog;
        setLog(found);
        setTarget(found.target);
      }
    });
  }, []);
  const keepTemplate = (next: Template | null) => {
    setOwn(next);
    void savePart('template', next).then((done) => setKept(done.ok));
  };
  const keepLog = (next: CaseLog | null) => {
    setLog(next);
    void savePart('case', next).then((done) => setKept(done.ok));
  };
  const change = (id: string, field: 'text' | 'owner' | 'deadline' | 'power' | 'communication') => (value: string) =>
    keepTemplate(template.map((step) => (step.id === id ? { ...step, [field]: value.slice(0, 500) } : step)));
  return (
    <main id="main" tabIndex={-1} class="desk">
      <div class="desk-head">
        <h1>{t.title}</h1>
        <Button kind="subtle" onClick={() => patch({ screen: { kind: 'start' } })}>
          {t.back}
        </Button>
      </div>
      <div class="desk-page">
        <p class="note">{t.lead}</p>
        {!kept && (
          <p class="problem" role="alert">
            {t.notKept}
          </p>
        )}
        <Radios<Target>
          label={t.target}
          value={target}
          options={targets.map((one) => [one, t.targets[one]] as const)}
          onChange={setTarget}
        />
        <div class="pair">
          <Button pressed={editing} onClick={() => setEditing(!editing)}>
            {editing ? t.editDone : t.edit}
          </Button>
          {own && <Button onClick={() => keepTemplate(null)}>{t.reset}</Button>}
          <Button onClick={() => window.print()}>{t.print}</Button>
        </div>
        {phases.map((phase, i) => (
          <section key={phase} class="phase">
            <h2>
              {i + 1} {t.phases[phase]}
            </h2>
            <ul class="phase-steps">
              {stepsFor(template, phase, target).map((step) => (
                <li key={step.id} class="phase-step">
                  {editing ? (
                    <>
                      <TextField label={t.step} value={step.text} onCommit={change(step.id, 'text')} />
                      <TextField label={t.owner} value={step.owner} onCommit={change(step.id, 'owner')} />
                      <TextField label={t.deadline} value={step.deadline} onCommit={change(step.id, 'deadline')} />
                      <TextField label={t.power} value={step.power} onCommit={change(step.id, 'power')} />
                      <TextField
                        label={t.communication}
                        value={step.communication}
                        onCommit={change(step.id, 'communication')}
                      />
                    </>
                  ) : (
                    <StepText step={step} log={log} onTick={() => log && keepLog(tick(log, step, now()))} />
                  )}
                </li>
              ))}
            </ul>
          </section>
        ))}
        <CaseSection t={t} f={f} log={log} target={target} onChange={keepLog} />
        <NearbySection t={t} f={f} />
      </div>
    </main>
  );

  function StepText({ step, log: open, onTick }: { step: Step; log: CaseLog | null; onTick: () => void }) {
    return (
      <>
        {open ? (
          <Checkbox label={<strong>{step.text}</strong>} checked={open.done.includes(step.id)} onChange={onTick} />
        ) : (
          <p>
            <strong>{step.text}</strong>
          </p>
        )}
        <dl class="facts">
          <dt>{t.owner}</dt>
          <dd>{step.owner}</dd>
          <dt>{t.deadline}</dt>
          <dd>{step.deadline}</dd>
          <dt>{t.power}</dt>
          <dd>{step.power || t.none}</dd>
          <dt>{t.communication}</dt>
          <dd>{step.communication}</dd>
        </dl>
      </>
    );
  }
}
