/** A button that asks for a file. */
import { useRef } from 'preact/hooks';
import { Button } from './button.tsx';

export function FileChoice({
  label,
  accept = '.csv,.txt,.xlsx',
  onFile,
}: {
  label: string;
  accept?: string;
  onFile: (file: File) => Promise<void> | void;
}) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={input}
        type="file"
        class="unseen"
        tabIndex={-1}
        aria-label={label}
        accept={accept}
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          event.currentTarget.value = '';
          if (file) void onFile(file);
        }}
      />
      <Button onClick={() => input.current?.click()}>{label}</Button>
    </>
  );
}
