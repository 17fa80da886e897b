/** The steps of one phase: read, or changed, moved, added and taken away. */
import type { DraaiboekWords } from '../../../i18n/nl/draaiboek.ts';
import { type Phase, type Step, type Target, targets } from '../../../modules/draaiboek/runbook.ts';
import { Button } from '../../kit/button.tsx';
import { Checkbox, TextField } from '../../kit/fields.tsx';

const fields = ['text', 'owner', 'deadline', 'power', 'communication'] as const;
const mostSigns = 500;

interface Changes {
  readonly change: (id: string, change: Partial<Step>) => void;
  readonly move: (id: string, by: -1 | 1) => void;
  readonly remove: (id: string) => void;
  readonly add: (phase: Phase) => void;
}

export function PhaseSteps({
  t,
  phase,
  steps,
  changes,
}: {
  t: DraaiboekWords;
  phase: Phase;
  steps: readonly Step[];
  /** Null while reading. */
  changes: Changes | null;
}) {
  return (
    <>
      <ol class="phase-steps">
        {steps.map((step) => (
          <li key={step.id} class="phase-step">
            {changes ? <StepEditor t={t} step={step} changes={changes} /> : <StepText t={t} step={step} />}
          </li>
        ))}
      </ol>
      {changes && (
        <Button label={`${t.add}: ${t.phases[phase]}`} onClick={() => changes.add(phase)}>
          {t.add}
        </Button>
      )}
    </>
  );
}

function StepText({ t, step }: { t: DraaiboekWords; step: Step }) {
  return (
    <>
      <p>
        <strong>{step.text || t.emptyStep}</strong>
      </p>
      <dl class="facts">
        <dt>{t.owner}</dt>
        <dd>{step.owner || '–'}</dd>
        <dt>{t.deadline}</dt>
        <dd>{step.deadline || '–'}</dd>
        <dt>{t.power}</dt>
        <dd>{step.power || t.none}</dd>
        <dt>{t.communication}</dt>
        <dd>{step.communication || '–'}</dd>
      </dl>
    </>
  );
}

function StepEditor({ t, step, changes }: { t: DraaiboekWords; step: Step; changes: Changes }) {
  const labels = { text: t.step, owner: t.owner, deadline: t.deadline, power: t.power, communication: t.communication };
  const name = step.text || t.emptyStep;
  return (
    <>
      {fields.map((field) => (
        <TextField
          key={field}
          label={labels[field]}
          most={mostSigns}
          value={step[field]}
          onCommit={(value) => changes.change(step.id, { [field]: value.slice(0, mostSigns) })}
        />
      ))}
      <fieldset class="choice">
        <legend class="utrecht-form-label">{t.holdsFor}</legend>
        <div class="pair">
          {targets.map((target: Target) => (
            <Checkbox
              key={target}
              label={t.targets[target]}
              checked={step.targets.includes(target)}
              onChange={(on) => {
                const next = targets.filter((one) => (one === target ? on : step.targets.includes(one)));
                // A step that holds for nothing would be lost from sight.
                if (next.length > 0) changes.change(step.id, { targets: next });
              }}
            />
          ))}
        </div>
      </fieldset>
      <div class="pair">
        <Button label={`${t.up}: ${name}`} onClick={() => changes.move(step.id, -1)}>
          {t.up}
        </Button>
        <Button label={`${t.down}: ${name}`} onClick={() => changes.move(step.id, 1)}>
          {t.down}
        </Button>
        <Button kind="subtle" label={`${t.remove}: ${name}`} onClick={() => changes.remove(step.id)}>
          {t.remove}
        </Button>
      </div>
    </>
  );
}
