/** A day. */
export function DateField({
  label,
  value,
  hideLabel,
  onChange,
}: {
  label: string;
  value: string;
  hideLabel?: boolean;
  onChange: (value: string) => void;
}) {
  return (
    <label class="utrecht-form-field field">
      <span class={hideLabel ? 'unseen' : 'utrecht-form-label'}>{label}</span>
      <input
        class="utrecht-textbox"
        type="date"
        value={value}
        max="9999-12-31"
        onChange={(event) => onChange(event.currentTarget.value)}
      />
    </label>
  );
}
