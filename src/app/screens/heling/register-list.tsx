/** Registers: whose they are, of when, until when, and the way to wipe them. */
import { useState } from 'preact/hooks';
import type { Format } from '../../../i18n/format.ts';
import type { HelingWords } from '../../../i18n/heling-nl.ts';
import { decodeText } from '../../../job/decode-text.ts';
import { type Mapping, type Preview, previewTable } from '../../../modules/heling/table.ts';
import { Button } from '../../kit/button.tsx';
import { Checkbox, TextField } from '../../kit/fields.tsx';
import { FileChoice } from '../../kit/file-choice.tsx';
import { ColumnMapping } from './column-mapping.tsx';
import { mostBytes } from './limits.ts';
import type { Registers } from './registers.ts';

export function RegisterList({ t, f, registers }: { t: HelingWords; f: Format; registers: Registers }) {
  const [name, setName] = useState('');
  const [owner, setOwner] = useState('');
  const [days, setDays] = useState('30');
  const [problem, setProblem] = useState<string | null>(null);
  const [asked, setAsked] = useState<{ file: File; text: string; preview: Preview } | null>(null);
  const load = async (file: File) => {
    setProblem(null);
    if (file.size > mostBytes) return setProblem(t.problems['too-large']);
    const text = decodeText(new Uint8Array(await file.arrayBuffer()));
    const preview = previewTable(text);
    if (!preview.ok) return setProblem(t.problems[preview.error.code]);
    if (preview.value.columns < 2) return put(file, text);
    setAsked({ file, text, preview: preview.value });
  };
  const put = async (file: File, text: string, mapping?: Mapping) => {
    setAsked(null);
    const keep = Number(days);
    const code = await registers.add(text, {
      name: name.trim() || file.name.replace(/\.[^.]*$/, ''),
      owner: owner.trim(),
      days: Number.isInteger(keep) && keep >= 1 && keep <= 365 ? keep : 30,
      modified: file.lastModified,
      mapping,
    });
    setProblem(code ? t.problems[code as keyof typeof t.problems] : null);
    if (!code) setName('');
  };
  return (
    <section class="desk-registers" aria-labelledby="registers-title">
      <h2 id="registers-title">{t.ui.registers}</h2>
      {registers.all.length === 0 && <p class="help">{t.ui.noRegisters}</p>}
      <ul>
        {registers.all.map((one) => (
          <li key={one.id} class="register">
            <Checkbox
              label={<strong>{one.name}</strong>}
              checked={registers.on.includes(one)}
              onChange={() => registers.toggle(one.id)}
            />
            <p class="help">
              {one.owner && `${one.owner}. `}
              {t.ui.lines(f.number(one.count), f.date(one.date), f.date(one.expires))}
            </p>
            <Button kind="subtle" label={`${t.ui.wipe}: ${one.name}`} onClick={() => void registers.wipe(one.id)}>
              {t.ui.wipe}
            </Button>
          </li>
        ))}
      </ul>
      <TextField label={t.ui.name} value={name} onCommit={setName} />
      <TextField label={t.ui.owner} value={owner} onCommit={setOwner} />
      <TextField label={t.ui.days} value={days} onCommit={setDays} />
      <FileChoice label={t.ui.load} onFile={load} />
      {asked && (
        <ColumnMapping
          key={asked.file.name}
          t={t}
          preview={asked.preview}
          register
          confirm={t.mapping.load}
          onConfirm={(mapping) => void put(asked.file, asked.text, mapping)}
          onCancel={() => setAsked(null)}
        />
      )}
      {problem && (
        <p class="problem" role="alert">
          {problem}
        </p>
      )}
    </section>
  );
}
