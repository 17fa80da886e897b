/** The municipality's own steps: per finding what follows the first, second and third time. */
import { useState } from 'preact/hooks';
import type { HelingWords } from '../../../i18n/nl/heling.ts';
import { fileText } from '../../../job/decode-text.ts';
import { readSanctions, type SanctionTable, writeSanctions } from '../../../modules/heling/sanctions.ts';
import { download } from '../../actions/download.ts';
import { Button } from '../../kit/button.tsx';
import { TextField } from '../../kit/fields.tsx';
import { FileChoice } from '../../kit/file-choice.tsx';

export function SanctionEditor({
  t,
  names,
  table,
  onChange,
}: {
  t: HelingWords;
  names: Readonly<Record<string, string>>;
  table: SanctionTable;
  onChange: (change: Partial<SanctionTable>) => void;
}) {
  const s = t.sanctions;
  const [problem, setProblem] = useState<string | null>(null);
  const put = (code: string, time: number, text: string) => {
    const before = table.steps[code] ?? ['', '', ''];
    onChange({ steps: { ...table.steps, [code]: before.with(time, text) as [string, string, string] } });
  };
  return (
    <details class="desk-sanctions">
      <summary>{s.title}</summary>
      <p class="help">{s.help}</p>
      <div class="desk-norms">
        <TextField
          label={s.municipality}
          value={table.municipality}
          onCommit={(municipality) => onChange({ municipality })}
        />
        <TextField label={s.policy} value={table.policy} onCommit={(policy) => onChange({ policy })} />
      </div>
      {Object.entries(names).map(([code, name]) => (
        <fieldset key={code} class="sanction-row">
          <legend>{name}</legend>
          {s.times.map((label, time) => (
            <TextField
              key={label}
              label={label}
              value={table.steps[code]?.[time] ?? ''}
              onCommit={(text) => put(code, time, text)}
            />
          ))}
        </fieldset>
      ))}
      <div class="pair">
        <Button onClick={() => download('sancties.csv', 'text/csv', `\uFEFF${writeSanctions(table)}`)}>{s.save}</Button>
        <FileChoice
          label={s.load}
          onFile={async (file) => {
            const read = readSanctions(await fileText(file), Object.keys(names));
            setProblem(read ? null : s.unreadable);
            if (read) onChange(read);
          }}
        />
      </div>
      {problem && (
        <p class="problem" role="alert">
          {problem}
        </p>
      )}
    </details>
  );
}
