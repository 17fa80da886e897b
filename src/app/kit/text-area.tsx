import { useId } from 'preact/hooks';
import { useTyped } from './use-typed.ts';
import './text-area.css';

/** Several lines of text; reports after a pause and when left, and what was typed stays. */
export function TextArea({
  label,
  value,
  onCommit,
  help,
}: {
  label: string;
  value: string;
  onCommit: (value: string) => void;
  help?: string;
}) {
  const id = useId();
  const { shown, input, give } = useTyped(value, onCommit, undefined, label);
  return (
    <div class="utrecht-form-field field">
      <label class="utrecht-form-label" for={id}>
        {label}
      </label>
      <textarea
        id={id}
        class="utrecht-textbox text-area"
        rows={3}
        maxLength={8000}
        value={shown}
        aria-describedby={help ? `${id}-help` : undefined}
        onInput={(event) => input(event.currentTarget.value)}
        onBlur={give}
      />
      {help && (
        <p id={`${id}-help`} class="help">
          {help}
        </p>
      )}
    </div>
  );
}
