/** One of a list, with the classes of NL Design System. */
import '@utrecht/form-field-css/dist/index.css';
import '@utrecht/form-label-css/dist/index.css';
import '@utrecht/select-css/dist/index.css';
import { useId } from 'preact/hooks';
import './fields.css';

export interface ChoiceProps<Value extends string> {
  readonly label: string;
  readonly value: Value;
  readonly options: readonly (readonly [Value, string])[];
  readonly onChange: (value: Value) => void;
  readonly hideLabel?: boolean;
}

export function Select<Value extends string>({ label, value, options, onChange, hideLabel }: ChoiceProps<Value>) {
  const id = useId();
  return (
    <div class="utrecht-form-field field">
      <label class={hideLabel ? 'unseen' : 'utrecht-form-label'} for={id}>
        {label}
      </label>
      <select
        id={id}
        class="utrecht-select utrecht-select--html-select"
        value={value}
        onChange={(event) => onChange(event.currentTarget.value as Value)}
      >
        {options.map(([key, text]) => (
          <option key={key} value={key}>
            {text}
          </option>
        ))}
      </select>
    </div>
  );
}
