/** The explosion runbook: steps per phase, the municipality's own text, a log with times, and the buildings nearby. */
import { useEffect, useState } from 'preact/hooks';
import { loadPart, savePart } from '../../../archive/runbook.ts';
import { formatFor } from '../../../i18n/format.ts';
import { decodeText } from '../../../job/decode-text.ts';
import {
  type CaseLog,
  moveStep,
  newStep,
  phases,
  readLog,
  readTemplate,
  type Step,
  stepsFor,
  type Target,
  type Template,
  targets,
  tick,
  writeTemplate,
} from '../../../modules/draaiboek/runbook.ts';
import { download } from '../../actions/download.ts';
import { Button } from '../../kit/button.tsx';
import { Radios } from '../../kit/fields.tsx';
import { FileChoice } from '../../kit/file-choice.tsx';
import { useApp } from '../../state/store.ts';
import { Sure } from '../sure.tsx';
import { CaseSection } from './case-section.tsx';
import { NearbySection } from './nearby-section.tsx';
import { PhaseSteps } from './phase-steps.tsx';
import './draaiboek.css';
import { wordsIn } from '../../words.ts';
import { DeskFrame } from '../frame.tsx';

const useDraaiboekWords = wordsIn('draaiboek');

const now = () => new Date().toISOString();

export function DraaiboekScreen() {
  const language = useApp((state) => state.language);
  const t = useDraaiboekWords();
  const f = formatFor(language);
  const [own, setOwn] = useState<Template | null>(null);
  const [log, setLog] = useState<CaseLog | null>(null);
  const [target, setTarget] = useState<Target>('woning');
  const [editing, setEditing] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const [kept, setKept] = useState(true);
  const template = own ?? t.steps;
  useEffect(() => {
    void Promise.all([loadPart('template'), loadPart('case')]).then(([steps, open]) => {
      setKept(steps.ok && open.ok);
      // What an older version kept goes through the same door as a file.
      if (steps.ok && steps.value) setOwn(readTemplate(JSON.stringify({ steps: steps.value })));
      const found = open.ok ? readLog(open.value) : null;
      if (found) {
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
  const changes = {
    change: (id: string, change: Partial<Step>) =>
      keepTemplate(template.map((step) => (step.id === id ? { ...step, ...change } : step))),
    move: (id: string, by: -1 | 1) => keepTemplate(moveStep(template, id, by)),
    remove: (id: string) => keepTemplate(template.filter((step) => step.id !== id)),
    add: (phase: Step['phase']) => keepTemplate([...template, newStep(crypto.randomUUID(), phase, target)]),
  };
  const open = async (file: File) => {
    const read = readTemplate(decodeText(new Uint8Array(await file.arrayBuffer())));
    setProblem(read ? null : t.unreadable);
    if (read) keepTemplate(read);
  };
  return (
    <DeskFrame title={t.title} back={t.back}>
      <div class="desk-page runbook">
        <p class="desk-lead">{t.lead}</p>
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
        <CaseSection t={t} f={f} log={log} target={target} steps={template} onChange={keepLog} />
        <div class="pair on-screen">
          <Button pressed={editing} onClick={() => setEditing(!editing)}>
            {editing ? t.editDone : t.edit}
          </Button>
          <Button onClick={() => download('draaiboek.json', 'application/json', writeTemplate(template))}>
            {t.save}
          </Button>
          <FileChoice label={t.open} onFile={open} />
          <Button onClick={() => window.print()}>{t.print}</Button>
          {own && <Sure words={[t.reset, t.resetSure, t.resetYes, t.cancel]} onSure={() => keepTemplate(null)} />}
        </div>
        {problem && (
          <p class="problem" role="alert">
            {problem}
          </p>
        )}
        {phases.map((phase, i) => (
          <section key={phase} class="phase">
            <h2>
              <span class="phase-number">{i + 1}</span> {t.phases[phase]}
            </h2>
            <PhaseSteps
              t={t}
              phase={phase}
              steps={stepsFor(template, phase, target)}
              log={log}
              onTick={(step) => log && keepLog(tick(log, step, now()))}
              changes={editing ? changes : null}
            />
          </section>
        ))}
        <NearbySection t={t} f={f} />
      </div>
    </DeskFrame>
  );
}
