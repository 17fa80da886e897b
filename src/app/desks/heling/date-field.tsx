/** A day, typed as one writes it here: the field of a browser shows it in the order of the browser's own language. */
import { useState } from 'preact/hooks';
import type { HelingWords } from '../../../i18n/nl/heling.ts';
import { dateIn } from '../../../modules/heling/dealers.ts';
import { TextField } from '../../kit/fields.tsx';

/** An ISO day as it is written: day, month, year. */
export const written = (iso: string): string => iso.split('-').toReversed().join('-');

export function DateField({
  t,
  label,
  value,
  onChange,
}: {
  t: HelingWords;
  label: string;
  /** ISO; empty for none. */
  value: string;
  onChange: (value: string) => void;
}) {
  const [wrong, setWrong] = useState(false);
  return (
    <TextField
      label={label}
      value={written(value)}
      placeholder={t.ui.dayPattern}
      most={10}
      problem={wrong ? t.ui.dayWrong : null}
      onCommit={(typed) => {
        const day = typed.trim() === '' ? '' : dateIn(typed);
        setWrong(day === null);
        if (day !== null) onChange(day);
      }}
    />
  );
}
