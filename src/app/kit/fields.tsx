/** Form parts with the classes of NL Design System. */
import '@utrecht/form-field-css/dist/index.css';
import '@utrecht/form-label-css/dist/index.css';
import '@utrecht/textbox-css/dist/index.css';
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import type { ChoiceProps } from './select.tsx';
import { useTyped } from './use-typed.ts';
import './fields.css';

interface FieldProps {
  readonly label: string;
  readonly value: string;
  readonly onCommit: (value: string) => void;
  readonly problem?: string | null;
  readonly placeholder?: string;
  readonly help?: string;
  readonly hideLabel?: boolean;
  /** What does not fit cannot be typed; nothing of what stands there is cut off afterwards. */
  readonly most?: number;
  /** A day is picked or typed as the browser has it; what once was written and is no day stays as it stands. */
  readonly day?: boolean;
}

/** A text field that reports after a pause, on Enter or when left; what was typed stays, whatever is wrong with it. */
export function TextField({ label, value, onCommit, problem, placeholder, help, hideLabel, most, day }: FieldProps) {
  const id = useId();
  const { shown, input, give } = useTyped(value, onCommit, problem, label);
  return (
    <div class="utrecht-form-field field">
      <label class={hideLabel ? 'unseen' : 'utrecht-form-label'} for={id}>
        {label}
      </label>
      <input
        id={id}
        class={`utrecht-textbox${problem ? ' utrecht-textbox--invalid' : ''}`}
        {...(day && /^(\d{4}-\d\d-\d\d)?$/.test(shown) ? { type: 'date' as const } : {})}
        value={shown}
        placeholder={placeholder}
        maxLength={most}
        aria-invalid={problem ? 'true' : undefined}
        aria-describedby={problem ? `${id}-problem` : help ? `${id}-help` : undefined}
        onInput={({ currentTarget: { value: text, type } }) => {
          input(text);
          // Whoever picked a day is done; a year begins with noughts while it is typed.
          if (type === 'date' && !text.startsWith('0')) give();
        }}
        onBlur={give}
        onKeyDown={(event) => {
          if (event.key === 'Enter') give();
        }}
      />
      {help && (
        <p id={`${id}-help`} class="help">
          {help}
        </p>
      )}
      {problem && (
        <p id={`${id}-problem`} class="problem" role="alert">
          {problem}
        </p>
      )}
    </div>
  );
}

/** @param value null: none of them yet */
export function Radios<Value extends string>({
  label,
  value,
  options,
  onChange,
}: Omit<ChoiceProps<Value>, 'value'> & { value: Value | null }) {
  const name = useId();
  return (
    <fieldset class="choice radios">
      <legend class="utrecht-form-label">{label}</legend>
      {options.map(([key, text]) => (
        <label key={key} class="option">
          <input type="radio" name={name} checked={value === key} onChange={() => onChange(key)} />
          <span>{text}</span>
        </label>
      ))}
    </fieldset>
  );
}

export function Checkbox({
  label,
  checked,
  onChange,
}: {
  label: ComponentChildren;
  checked: boolean;
  onChange: (checked: boolean) => void;
}) {
  return (
    <label class="option">
      <input type="checkbox" checked={checked} onChange={(event) => onChange(event.currentTarget.checked)} />
      <span>{label}</span>
    </label>
  );
}
