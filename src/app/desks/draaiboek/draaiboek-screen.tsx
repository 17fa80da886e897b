/** The explosion runbook: an incident that begins with an address and a time; below it the municipality's own text, phase by phase. */
import { useEffect, useState } from 'preact/hooks';
import { activeVariant } from '../../../archive/dossier.ts';
import { loadPart, savePart } from '../../../archive/runbook.ts';
import { fileText } from '../../../job/decode-text.ts';
import { phaseOrder } from '../../../modules/draaiboek/incident.ts';
import {
  moveStep,
  newStep,
  readTemplate,
  type Step,
  stepsFor,
  type Target,
  type Template,
  targets,
  writeTemplate,
} from '../../../modules/draaiboek/runbook.ts';
import { download } from '../../actions/download.ts';
import { Button } from '../../kit/button.tsx';
import { Radios } from '../../kit/fields.tsx';
import { FileChoice } from '../../kit/file-choice.tsx';
import { useApp } from '../../state/store.ts';
import { figuresOf, wordsIn } from '../../words.ts';
import { DeskFrame } from '../frame.tsx';
import { Sure } from '../sure.tsx';
import { IncidentBegin } from './incident-begin.tsx';
import { useIncidents } from './incidents.ts';
import { NearbySection } from './nearby-section.tsx';
import { useNight } from './night.ts';
import { PhaseSteps } from './phase-steps.tsx';
import { RunningIncident } from './running-incident.tsx';
import { TakeOver, useTakeOver } from './take-over.tsx';
import './draaiboek.css';
import './incident.css';
import './night.css';

const useDraaiboekWords = wordsIn('draaiboek');

export function DraaiboekScreen() {
  const language = useApp((state) => state.language);
  const t = useDraaiboekWords();
  const f = figuresOf(language);
  const [own, setOwn] = useState<Template | null>(null);
  const [kept, setKept] = useState(true);
  const incidents = useIncidents();
  const [dark, turn] = useNight();
  const template = own ?? t.steps;
  const { open } = incidents;
  const taking = useTakeOver();
  useEffect(() => {
    void loadPart('template').then((steps) => {
      setKept(steps.ok);
      // What an older version kept goes through the same door as a file.
      if (steps.ok && steps.value) setOwn(readTemplate(JSON.stringify({ steps: steps.value })));
    });
  }, []);
  const keepTemplate = (next: Template | null) => {
    setOwn(next);
    void savePart('template', next).then((done) => setKept(done.ok));
  };
  const running = incidents.all.filter(({ closed }) => closed === null);
  return (
    <DeskFrame
      title={t.title}
      back={t.back}
      head={<Button onClick={turn}>{dark ? t.incident.light : t.incident.dark}</Button>}
      {...(open ? { part: open.address || t.incident.title } : {})}
    >
      {!(kept && incidents.kept) && (
        <p class="problem" role="alert">
          {t.notKept}
        </p>
      )}
      <TakeOver t={t} f={f} known={incidents.all} taking={taking} onTake={incidents.take} />
      {open ? (
        <RunningIncident
          key={open.id}
          t={t}
          f={f}
          incident={open}
          template={template}
          onChange={(by) => incidents.change(open.id, by)}
          onBack={() => incidents.show(null)}
          onWipe={() => incidents.wipe(open.id)}
        />
      ) : (
        <div class="desk-page runbook">
          <section class="incident-first on-screen">
            {running.map((one) => (
              <Button key={one.id} kind="primary" onClick={() => incidents.show(one.id)}>
                {t.incident.show(one.address || t.incident.noAddress)}
              </Button>
            ))}
            <details open={running.length === 0}>
              <summary>{running.length === 0 ? t.incident.title : t.incident.another}</summary>
              <IncidentBegin
                t={t}
                f={f}
                start={null}
                label={t.incident.start}
                onStart={(given) =>
                  incidents.begin(given, (one) =>
                    t.incident.started(
                      t.incident.whatIs(
                        one.target ? t.targets[one.target] : t.incident.targetUnknown,
                        one.address || t.incident.noAddress,
                        `${f.date(one.struck)}, ${f.time(one.struck)}`,
                      ),
                    ),
                  )
                }
              />
            </details>
            <FileChoice label={t.incident.takeFile} accept=".json" onFile={taking.open} />
          </section>
          {incidents.all.length > running.length && (
            <section class="on-screen">
              <h2>{t.incident.all}</h2>
              <ul>
                {incidents.all
                  .filter(({ closed }) => closed !== null)
                  .map((one) => (
                    <li key={one.id}>
                      <button type="button" class="link-button" onClick={() => incidents.show(one.id)}>
                        {one.address || t.incident.noAddress}, {f.date(one.struck)} ({t.incident.closed})
                      </button>
                    </li>
                  ))}
              </ul>
            </section>
          )}
          <Runbook t={t} template={template} own={own !== null} onKeep={keepTemplate} />
          <DossierNearby t={t} f={f} />
        </div>
      )}
    </DeskFrame>
  );
}

/** The four phases to read, print and make one's own. */
function Runbook({
  t,
  template,
  own,
  onKeep,
}: {
  t: ReturnType<typeof useDraaiboekWords>;
  template: Template;
  own: boolean;
  onKeep: (next: Template | null) => void;
}) {
  const [target, setTarget] = useState<Target>('woning');
  const [editing, setEditing] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const changes = {
    change: (id: string, change: Partial<Step>) =>
      onKeep(template.map((step) => (step.id === id ? { ...step, ...change } : step))),
    move: (id: string, by: -1 | 1) => onKeep(moveStep(template, id, by)),
    remove: (id: string) => onKeep(template.filter((step) => step.id !== id)),
    add: (phase: Step['phase']) => onKeep([...template, newStep(crypto.randomUUID(), phase, target)]),
  };
  const openFile = async (file: File) => {
    const read = readTemplate(await fileText(file));
    setProblem(read ? null : t.unreadable);
    if (read) onKeep(read);
  };
  return (
    <>
      <h2>{t.runbook}</h2>
      <p class="desk-lead">{t.lead}</p>
      <Radios<Target>
        label={t.target}
        value={target}
        options={targets.map((one) => [one, t.targets[one]] as const)}
        onChange={setTarget}
      />
      <div class="pair on-screen">
        <Button pressed={editing} onClick={() => setEditing(!editing)}>
          {editing ? t.editDone : t.edit}
        </Button>
        <Button onClick={() => download('draaiboek.json', 'application/json', writeTemplate(template))}>
          {t.save}
        </Button>
        <FileChoice label={t.open} accept=".json" onFile={openFile} />
        <Button onClick={() => window.print()}>{t.print}</Button>
        {own && <Sure words={[t.reset, t.resetSure, t.resetYes, t.cancel]} onSure={() => onKeep(null)} />}
      </div>
      {problem && (
        <p class="problem" role="alert">
          {problem}
        </p>
      )}
      {phaseOrder.map((phase, i) => (
        <section key={phase} class="phase">
          <h2>
            <span class="phase-number">{i + 1}</span> {t.phases[phase]}
          </h2>
          <PhaseSteps
            t={t}
            phase={phase}
            steps={stepsFor(template, phase, target)}
            changes={editing ? changes : null}
          />
        </section>
      ))}
    </>
  );
}

/** For planning: around the machine of the dossier that is open, which is named. */
function DossierNearby({ t, f }: { t: ReturnType<typeof useDraaiboekWords>; f: ReturnType<typeof figuresOf> }) {
  const dossier = useApp((state) => state.dossier);
  const machine = dossier && activeVariant(dossier).machines[0];
  if (!dossier || !machine || dossier.surroundings.buildings.length === 0) return null;
  const name = t.machine(dossier.surroundings.name);
  return (
    <NearbySection
      t={t}
      f={f}
      surroundings={dossier.surroundings}
      place={{ name, point: machine.point }}
      label={name}
    />
  );
}
