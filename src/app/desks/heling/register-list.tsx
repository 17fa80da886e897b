/** Registers: whose they are, of when, until when, and the way to wipe them. */

import { useState } from 'preact/hooks';
import type { RegisterCard } from '../../../archive/registers.ts';
import type { Format } from '../../../i18n/format.ts';
import type { HelingWords } from '../../../i18n/nl/heling.ts';
import { decodeText } from '../../../job/decode-text.ts';
import { type Mapping, type Preview, previewTable } from '../../../modules/heling/number-list.ts';
import { Button } from '../../kit/button.tsx';
import { Checkbox, TextField } from '../../kit/fields.tsx';
import { FileChoice } from '../../kit/file-choice.tsx';
import { isStacked } from '../../kit/media.ts';
import { useNotGiven } from '../../kit/use-not-given.ts';
import { Sure } from '../sure.tsx';
import { ColumnMapping } from './column-mapping.tsx';
import { DateField } from './date-field.tsx';
import { mostBytes } from './limits.ts';
import { keepOnDays, type Registers } from './registers.ts';

const mostDays = 365;

export function RegisterList({ t, f, registers }: { t: HelingWords; f: Format; registers: Registers }) {
  const { all, expired, loading } = registers;
  // On a phone the number comes first: none of this is needed for it.
  const [wide] = useState(() => !isStacked());
  return (
    <section class="desk-registers" aria-labelledby="registers-title">
      <h2 id="registers-title">{t.ui.registers}</h2>
      {loading && <p role="status">{t.ui.loading}</p>}
      {expired.map((one) => (
        <fieldset key={one.id} class="register" aria-label={one.name}>
          <p>{t.ui.expired(one.name, f.date(one.expires))}</p>
          <Sure
            label={`${t.ui.wipe}: ${one.name}`}
            words={[t.ui.wipe, t.ui.wipeSure(one.name, f.number(one.count)), t.ui.wipeYes, t.mapping.cancel]}
            onSure={() => void registers.wipe(one.id)}
          />
          <Button kind="subtle" onClick={() => void registers.keepOn(one.id)}>
            {t.ui.keepOn(keepOnDays)}
          </Button>
        </fieldset>
      ))}
      {!loading && all.length === 0 && <p class="help">{t.ui.noRegisters}</p>}
      {all.length > 0 && (
        <ul>
          {all.map((one) => (
            <li key={one.id} class="register">
              <Checkbox
                label={<strong>{one.name}</strong>}
                checked={registers.on.includes(one)}
                onChange={() => registers.toggle(one.id)}
              />
              <p class="help">
                {one.owner && `${t.ui.ownerShort}: ${one.owner}. `}
                {one.ofFile && `${t.ui.dateOfFile} `}
                {t.ui.lines(f.number(one.count), f.date(one.date), f.date(one.expires))}
              </p>
              {one.health && <RegisterHealth t={t} f={f} health={one.health} />}
              <Sure
                label={`${t.ui.wipe}: ${one.name}`}
                words={[t.ui.wipe, t.ui.wipeSure(one.name, f.number(one.count)), t.ui.wipeYes, t.mapping.cancel]}
                onSure={() => void registers.wipe(one.id)}
              />
            </li>
          ))}
        </ul>
      )}
      {!loading && (
        <details class="register-new" open={all.length === 0 && wide}>
          <summary>{t.ui.load}</summary>
          <NewRegister key={all.length} t={t} registers={registers} />
        </details>
      )}
    </section>
  );
}

/** What of a register can be looked up, as it came in. */
function RegisterHealth({ t, f, health }: { t: HelingWords; f: Format; health: NonNullable<RegisterCard['health']> }) {
  const { lines, readable } = health;
  return (
    <div class={readable < lines ? 'register-health problem' : 'register-health help'}>
      <p>{t.ui.health(f.number(lines), f.number(readable))}</p>
      {readable < lines && (
        <ul>
          {(['empty', 'spreadsheet', 'unreadable'] as const).map(
            (one) => health[one] > 0 && <li key={one}>{t.ui.healthParts[one](f.number(health[one]))}</li>,
          )}
        </ul>
      )}
      {(['several', 'twice'] as const).map(
        (one) => health[one] > 0 && <p key={one}>{t.ui.healthParts[one](f.number(health[one]))}</p>,
      )}
    </div>
  );
}

function NewRegister({ t, registers }: { t: HelingWords; registers: Registers }) {
  const [name, setName] = useNotGiven('register name', '', 'heling');
  const [owner, setOwner] = useNotGiven('register owner', '', 'heling');
  const [days, setDays] = useNotGiven('register days', '30', 'heling');
  const [date, setDate] = useNotGiven('register date', '', 'heling');
  const [problem, setProblem] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const [asked, setAsked] = useState<{ file: File; text: string; preview: Preview } | null>(null);
  const keep = Number(days);
  const daysWrong = !(Number.isInteger(keep) && keep >= 1 && keep <= mostDays);
  const load = async (file: File) => {
    setProblem(null);
    if (daysWrong) return setProblem(t.ui.daysWrong(mostDays));
    if (file.size > mostBytes) return setProblem(t.problems['too-large']);
    const text = decodeText(new Uint8Array(await file.arrayBuffer()));
    const preview = previewTable(text);
    if (!preview.ok) return setProblem(t.problems[preview.error.code]);
    if (preview.value.columns < 2) return put(file, text);
    setAsked({ file, text, preview: preview.value });
  };
  const put = async (file: File, text: string, mapping?: Mapping) => {
    setAsked(null);
    setBusy(true);
    const code = await registers.add(text, {
      name: name.trim() || file.name.replace(/\.[^.]*$/, ''),
      owner: owner.trim(),
      days: keep,
      date: date === '' ? null : date,
      modified: file.lastModified,
      mapping,
    });
    setBusy(false);
    setProblem(code ? t.problems[code] : null);
    // Of this register; the next has its own.
    if (!code)
      for (const [put, start] of [
        [setName, ''],
        [setOwner, ''],
        [setDays, '30'],
        [setDate, ''],
      ] as const)
        put(start);
  };
  return (
    <div class="desk-form">
      <TextField label={t.ui.name} value={name} help={t.ui.nameHelp} onCommit={setName} />
      <TextField label={t.ui.owner} value={owner} onCommit={setOwner} />
      <TextField
        label={t.ui.days}
        value={days}
        problem={daysWrong ? t.ui.daysWrong(mostDays) : null}
        onCommit={setDays}
      />
      <DateField t={t} label={t.ui.dateOf} value={date} onChange={setDate} />
      <p class="help">{t.ui.dateHelp}</p>
      <FileChoice label={t.ui.choose} onFile={load} />
      {busy && <p role="status">{t.ui.loading}</p>}
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
    </div>
  );
}
