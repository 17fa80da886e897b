import { activeVariant, type Dossier } from '../../archive/dossier.ts';
import { machineFunctions, siting } from '../../engine/scene.ts';
import { answer, editMachine } from '../actions/edit-dossier.ts';
import { Checkbox, Radios, Select, TextField } from '../kit/fields.tsx';
import { useWords } from '../words.ts';

type Triple = 'yes' | 'no' | 'open';
export const tripleOf = (value: boolean | null): Triple => (value === null ? 'open' : value ? 'yes' : 'no');
export const ofTriple = (value: Triple): boolean | null => (value === 'open' ? null : value === 'yes');

export function MachineStep({ dossier }: { dossier: Dossier }) {
  const { t } = useWords();
  const { machines, answers } = activeVariant(dossier);
  const machine = machines[0];
  if (!machine) return <p>{t.verdict.none.line}</p>;
  return (
    <>
      <Select
        label={t.ui.sitingQuestion}
        value={machine.siting}
        options={siting.map((one) => [one, t.siting[one]] as const)}
        onChange={(value) => editMachine(value === 'unit' ? { siting: value, hostId: null } : { siting: value })}
      />
      <fieldset class="choice">
        <legend class="utrecht-form-label">{t.ui.functionsQuestion}</legend>
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
      <Radios
        label={t.ui.dwellingQuestion}
        value={tripleOf(answers.dwellingAboveOrBehind)}
        options={[
          ['open', t.ui.followRegister],
          ['yes', t.ui.yes],
          ['no', t.ui.no],
        ]}
        onChange={(value) => answer({ dwellingAboveOrBehind: ofTriple(value) })}
      />
      <Radios
        label={t.ui.entranceQuestion}
        value={tripleOf(answers.sharedEntrance)}
        options={[
          ['open', t.ui.notAnswered],
          ['yes', t.ui.yes],
          ['no', t.ui.no],
        ]}
        onChange={(value) => answer({ sharedEntrance: ofTriple(value) })}
      />
      <fieldset class="choice">
        <legend class="utrecht-form-label">{t.ui.recorded}</legend>
        <Checkbox label={t.ui.antiGas} checked={answers.antiGas} onChange={(antiGas) => answer({ antiGas })} />
        <Checkbox
          label={t.ui.barrier}
          checked={answers.certifiedBarrier}
          onChange={(certifiedBarrier) => answer({ certifiedBarrier })}
        />
        <Checkbox
          label={t.ui.solidFacade}
          checked={answers.solidFacade}
          onChange={(solidFacade) => answer({ solidFacade })}
        />
        <Checkbox
          label={t.ui.looseParts}
          checked={answers.loosePartsRemoved}
          onChange={(loosePartsRemoved) => answer({ loosePartsRemoved })}
        />
        <Checkbox
          label={t.ui.heavy}
          checked={answers.heavyChosen}
          onChange={(heavyChosen) => answer({ heavyChosen })}
        />
      </fieldset>
      <TextField
        label={t.ui.report}
        value={answers.constructorReport ?? ''}
        onCommit={(value) => answer({ constructorReport: value.trim() === '' ? null : value.slice(0, 200) })}
      />
    </>
  );
}
