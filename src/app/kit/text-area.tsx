import { useId, useState } from 'preact/hooks';

/** Several lines of text; reports when left, and what was typed stays. */
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
  const [typed, setTyped] = useState<string | null>(null);
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
        value={typed ?? value}
        aria-describedby={help ? `${id}-help` : undefined}
        onInput={(event) => setTyped(event.currentTarget.value)}
        onBlur={() => {
          if (typed !== null && typed !== value) onCommit(typed);
          setTyped(null);
        }}
      />
      {help && (
        <p id={`${id}-help`} class="help">
          {help}
        </p>
      )}
    </div>
  );
}
