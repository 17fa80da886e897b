import { useEffect, useRef, useState } from 'preact/hooks';
import { activeVariant, answersOf, type Dossier } from '../../../archive/dossier.ts';
import { isPrefilled } from '../../../archive/prefilled.ts';
import {
  type Answers,
  hangsInFacade,
  type Machine,
  machineFunctions,
  recesses,
  shells,
  siting,
} from '../../../engine/scene/scene.ts';
import { answer, editMachine } from '../../actions/edit-dossier.ts';
import { place } from '../../actions/place-machine.ts';
import { addMachine, mayAddMachine, removeMachine, takeUp } from '../../actions/several-machines.ts';
import { belowVerdict } from '../../kit/below-verdict.ts';
import { Button } from '../../kit/button.tsx';
import { Checkbox, Radios, TextField } from '../../kit/fields.tsx';
import { Select } from '../../kit/select.tsx';
import { machineAt } from '../../state/app-state.ts';
import { useApp } from '../../state/store.ts';
import { wordsIn, wordsInFull } from '../../words.ts';
import { Asked } from '../outcome/dont-know.tsx';
import { Why } from '../outcome/trail-fold.tsx';
import { AroundHost } from './around-host.tsx';
import { AssumedAnswers } from './assumed-answers.tsx';
import { DwellingQuestion } from './dwelling-question.tsx';
import { Prefilled } from './prefilled.tsx';
import { ReportsSection } from './reports-section.tsx';
import { SaidBefore } from './said-before.tsx';
import './machine.css';

const useFullWords = wordsInFull();
const useMachineWords = wordsIn('machine');
const useEvidenceWords = wordsIn('evidence');

/** Asked on this step. */
const aboutTheWall = [
  'dwellingAboveOrBehind',
  'dwellingBeside',
  'sharedEntrance',
  'certifiedBarrier',
  'barrierRatedKmh',
  'reports',
  'constructorReport',
  'glassCertificate',
  'equivalent',
  'solidFacade',
  'loosePartsRemoved',
] as const satisfies readonly (keyof Answers)[];
const aboutTheFacade = [...aboutTheWall, 'lightFront', 'recess'] as const satisfies readonly (keyof Answers)[];

/** One machine is the rule; a pinwinkel has more. The worst of them decides. */
function WhichMachine({ machines, chosen }: { machines: readonly Machine[]; chosen: Machine }) {
  const { t } = useFullWords();
  const l = useMachineWords();
  const apart = machines.some(({ hostId }) => hostId !== machines[0]?.hostId);
  const which = useRef<HTMLDivElement>(null);
  const many = useRef(machines.length);
  // One that was added below is asked about from here on.
  useEffect(() => {
    if (machines.length > many.current && which.current) {
      belowVerdict(which.current);
      which.current.querySelector<HTMLInputElement>('input:checked')?.focus({ preventScroll: true });
    }
    many.current = machines.length;
  }, [machines.length]);
  if (machines.length === 1) return null;
  return (
    <div class="several" ref={which}>
      <Radios
        label={l.whichMachine}
        value={chosen.id}
        options={machines.map(({ id }, i) => [id, `${t.ui.machine} ${i + 1}`] as const)}
        onChange={(id) => takeUp(machines.findIndex((one) => one.id === id))}
      />
      <p class="help">{l.severalHelp}</p>
      {apart && <p class="problem">{l.severalApart}</p>}
    </div>
  );
}

/** Below what is asked: nobody has to. */
function MoreMachines({ machines }: { machines: readonly Machine[] }) {
  const l = useMachineWords();
  return (
    <div class="several-buttons">
      {mayAddMachine(machines) && <Button onClick={addMachine}>{l.addMachine}</Button>}
      {machines.length > 1 && <Button onClick={removeMachine}>{l.removeMachine}</Button>}
    </div>
  );
}

/** As with every question of yes and no. */
const recessesNoLast = [...recesses.filter((one) => one !== 'none'), 'none'] as const;

export function MachineStep({ dossier }: { dossier: Dossier }) {
  const { t } = useFullWords();
  const l = useMachineWords();
  const w = useEvidenceWords();
  const variant = activeVariant(dossier);
  const { machines } = variant;
  const index = useApp((state) => state.machineAt);
  const answers = answersOf(variant, index);
  const machine = machineAt(machines, index);
  const [speed, setSpeed] = useState(answers.barrierRatedKmh ? String(answers.barrierRatedKmh) : '');
  const km = Number(speed.replace(',', '.'));
  const wrongSpeed = speed.trim() !== '' && !(km > 0 && km <= 200);
  if (!machine) return <p>{t.verdict.none.line}</p>;
  const about = hangsInFacade(machine) ? aboutTheFacade : aboutTheWall;
  return (
    <>
      <WhichMachine machines={machines} chosen={machine} />
      <Select
        label={l.sitingQuestion}
        value={machine.siting}
        options={siting.map((one) => [one, t.siting[one]] as const)}
        onChange={(value) => {
          editMachine(value === 'unit' ? { siting: value, hostId: null } : { siting: value });
          // A machine that stood free needs a wall.
          if (machine.siting === 'unit' && value !== 'unit') place(machine.point);
        }}
      />
      <Prefilled
        key={`siting of ${machine.id}`}
        waits={isPrefilled(machine, 'siting')}
        of={l.sitingQuestion}
        onRight={() => editMachine({ siting: machine.siting })}
      />
      <Why of="siting" />
      <fieldset class="choice">
        <legend class="utrecht-form-label">{l.functionsQuestion}</legend>
        {machineFunctions.map((one) => (
          <Checkbox
            key={one}
            label={t.functions[one]}
            checked={machine.functions.includes(one)}
            onChange={(on) =>
              editMachine({
                functions: on ? [...machine.functions, one] : machine.functions.filter((other) => other !== one),
              })
            }
          />
        ))}
      </fieldset>
      <Prefilled
        key={`functions of ${machine.id}`}
        waits={isPrefilled(machine, 'functions')}
        of={l.functionsQuestion}
        onRight={() => editMachine({ functions: machine.functions })}
      />
      <Why of="functions" />
      {machine.siting === 'unit' && (
        <Asked
          what="shell"
          label={w.shell}
          value={answers.shell ?? null}
          options={shells.map((one) => [one, w.shells[one]] as const)}
          onChange={(shell) => answer({ shell })}
        />
      )}
      <AssumedAnswers dossier={dossier} about={about} />
      <SaidBefore dossier={dossier} about={about} />
      <DwellingQuestion answers={answers} />
      <Why of="dwelling" />
      <Asked
        what="shared-entrance"
        who="officer"
        label={l.entranceQuestion}
        value={answers.sharedEntrance === null ? null : answers.sharedEntrance ? 'yes' : 'no'}
        options={[
          ['yes', t.ui.sayYes],
          ['no', t.ui.sayNo],
        ]}
        onChange={(value) => answer({ sharedEntrance: value === 'yes' })}
      />
      <Why of="entrance" />
      {hangsInFacade(machine) && (
        <Asked
          what="recess"
          label={w.recess}
          value={answers.recess ?? null}
          options={recessesNoLast.map((one) => [one, w.recesses[one]] as const)}
          onChange={(recess) => answer({ recess })}
        />
      )}
      <AroundHost dossier={dossier} />
      <fieldset class="choice">
        <legend class="utrecht-form-label">{t.ui.recorded}</legend>
        <p class="help">{l.tickedOnly}</p>
        {hangsInFacade(machine) && (
          <Checkbox
            label={w.lightFront}
            checked={answers.lightFront ?? false}
            onChange={(on) => answer({ lightFront: on ? true : undefined })}
          />
        )}
        <Checkbox label={l.antiGas} checked={answers.antiGas} onChange={(antiGas) => answer({ antiGas })} />
        <Checkbox
          label={l.barrier}
          checked={answers.certifiedBarrier}
          onChange={(certifiedBarrier) => answer({ certifiedBarrier })}
        />
        <Checkbox
          label={l.solidFacade}
          checked={answers.solidFacade}
          onChange={(solidFacade) => answer({ solidFacade })}
        />
        <Checkbox
          label={l.looseParts}
          checked={answers.loosePartsRemoved}
          onChange={(loosePartsRemoved) => answer({ loosePartsRemoved })}
        />
        <Checkbox label={l.heavy} checked={answers.heavyChosen} onChange={(heavyChosen) => answer({ heavyChosen })} />
      </fieldset>
      {(answers.certifiedBarrier || (answers.barriers ?? []).length > 0) && (
        <TextField
          label={w.barrierRated}
          help={w.barrierHelp}
          problem={wrongSpeed ? w.wrongNumber : null}
          value={speed}
          onCommit={(value) => {
            setSpeed(value);
            const km = Number(value.replace(',', '.'));
            if (value.trim() === '') answer({ barrierRatedKmh: null });
            else if (km > 0 && km <= 200) answer({ barrierRatedKmh: km });
          }}
        />
      )}
      <ReportsSection dossier={dossier} />
      <MoreMachines machines={machines} />
    </>
  );
}
