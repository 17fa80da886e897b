/** A case: when what was done, in a log that can be kept as a file and wiped. */
import { useState } from 'preact/hooks';
import type { DraaiboekWords } from '../../../i18n/draaiboek-nl.ts';
import type { Format } from '../../../i18n/format.ts';
import { type CaseLog, note, type Target } from '../../../modules/draaiboek/runbook.ts';
import { writeTable } from '../../../modules/heling/table.ts';
import { Button } from '../../kit/button.tsx';
import { download } from '../../kit/download.ts';
import { TextField } from '../../kit/fields.tsx';
import { Table } from '../../kit/table.tsx';

export function CaseSection({
  t,
  f,
  log,
  target,
  onChange,
}: {
  t: DraaiboekWords;
  f: Format;
  log: CaseLog | null;
  target: Target;
  onChange: (log: CaseLog | null) => void;
}) {
  const [title, setTitle] = useState('');
  const [text, setText] = useState('');
  if (!log)
    return (
      <section class="desk-form">
        <h2>{t.case}</h2>
        <TextField label={t.caseName} value={title} onCommit={setTitle} />
        <Button
          kind="primary"
          onClick={() =>
            onChange({
              id: crypto.randomUUID(),
              title: title.trim() || t.case,
              target,
              opened: new Date().toISOString(),
              done: [],
              entries: [],
            })
          }
        >
          {t.begin}
        </Button>
      </section>
    );
  const save = () => {
    const rows = log.entries.map((entry) => [entry.at, entry.text]);
    download('logboek.csv', 'text/csv', `\uFEFF${writeTable([t.time, t.what], rows)}`);
  };
  return (
    <section class="desk-form">
      <h2>
        {t.case}: {log.title}
      </h2>
      <TextField label={t.note} value={text} onCommit={setText} />
      <div class="pair">
        <Button
          onClick={() => {
            if (!text.trim()) return;
            onChange(note(log, text.trim().slice(0, 1000), new Date().toISOString()));
            setText('');
          }}
        >
          {t.write}
        </Button>
        <Button onClick={save}>{t.saveLog}</Button>
        <Button kind="subtle" onClick={() => onChange(null)}>
          {t.close}
        </Button>
      </div>
      {log.entries.length === 0 ? (
        <p class="help">{t.empty}</p>
      ) : (
        <Table caption={t.log} head={[t.time, t.what]}>
          {log.entries.map((entry) => (
            <tr key={`${entry.at}${entry.text}`}>
              <td>
                {f.date(entry.at)}, {f.time(entry.at)}
              </td>
              <td>{entry.text}</td>
            </tr>
          ))}
        </Table>
      )}
    </section>
  );
}
