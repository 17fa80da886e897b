/** Registers: whose they are, of when, until when, and the way to wipe them. */
import { useState } from 'preact/hooks';
import type { Format } from '../../../i18n/format.ts';
import type { HelingWords } from '../../../i18n/heling-nl.ts';
import { decodeText } from '../../../job/decode-text.ts';
import { Button } from '../../kit/button.tsx';
import { Checkbox, TextField } from '../../kit/fields.tsx';
import { FileChoice } from '../../kit/file-choice.tsx';
import type { Registers } from './registers.ts';

export function RegisterList({ t, f, registers }: { t: HelingWords; f: Format; registers: Registers }) {
  const [name, setName] = useState('');
  const [owner, setOwner] = useState('');
  const [days, setDays] = useState('30');
  const [problem, setProblem] = useState<string | null>(null);
  const load = async (file: File) => {
    const text = decodeText(new Uint8Array(await file.arrayBuffer()));
    const keep = Number(days);
    const code = await registers.add(text, {
      name: name.trim() || file.name.replace(/\.[^.]*$/, ''),
      owner: owner.trim(),
      days: Number.isInteger(keep) && keep >= 1 && keep <= 365 ? keep : 30,
      modified: file.lastModified,
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
      {problem && (
        <p class="problem" role="alert">
          {problem}
        </p>
      )}
    </section>
  );
}
