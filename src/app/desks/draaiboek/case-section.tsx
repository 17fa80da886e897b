/** A case: when what was done, in a log that can be kept as a file and wiped. */
import type { Format } from '../../../i18n/format.ts';
import type { DraaiboekWords } from '../../../i18n/nl/draaiboek.ts';
import { type CaseLog, note, type Target, type Template } from '../../../modules/draaiboek/runbook.ts';
import { Button } from '../../kit/button.tsx';
import { TextField } from '../../kit/fields.tsx';
import { SaveTable } from '../../kit/save-table.tsx';
import { Table } from '../../kit/table.tsx';
import { useNotGiven } from '../../kit/use-not-given.ts';
import { Sure } from '../sure.tsx';

const mostSigns = 1000;

export function CaseSection({
  t,
  f,
  log,
  target,
  steps,
  onChange,
}: {
  t: DraaiboekWords;
  f: Format;
  log: CaseLog | null;
  target: Target;
  steps: Template;
  onChange: (log: CaseLog | null) => void;
}) {
  const [title, setTitle] = useNotGiven('case name');
  const [text, setText] = useNotGiven('case note');
  if (!log)
    return (
      <section class="case on-screen">
        <h2>{t.case}</h2>
        <p class="help">{t.caseHelp}</p>
        <div class="pair">
          <TextField label={t.caseName} value={title} onCommit={setTitle} />
          <Button
            kind="primary"
            onClick={() => {
              setTitle('');
              onChange({
                id: crypto.randomUUID(),
                title: title.trim() || t.case,
                target,
                opened: new Date().toISOString(),
                done: [],
                entries: [],
              });
            }}
          >
            {t.begin}
          </Button>
        </div>
      </section>
    );
  const moment = (at: string) => `${f.date(at)}, ${f.time(at)}`;
  const all = steps.filter(({ targets }) => targets.includes(target));
  const table = () => ({
    head: [t.time, 'ISO 8601', t.what],
    rows: log.entries.map((entry) => [moment(entry.at), entry.at, entry.text]),
  });
  return (
    <section class="case">
      <h2>
        {t.case}: {log.title}
      </h2>
      <p>
        {t.begun(moment(log.opened))}{' '}
        <strong>{t.done(all.filter(({ id }) => log.done.includes(id)).length, all.length)}</strong>
      </p>
      <div class="pair on-screen">
        <TextField label={t.note} most={mostSigns} value={text} onCommit={setText} />
        <Button
          kind="primary"
          onClick={() => {
            if (!text.trim()) return;
            onChange(note(log, text.trim().slice(0, mostSigns), new Date().toISOString()));
            setText('');
          }}
        >
          {t.write}
        </Button>
      </div>
      {log.entries.length === 0 ? (
        <p class="help">{t.empty}</p>
      ) : (
        <Table caption={t.log} head={[t.time, t.what]}>
          {log.entries.map((entry, i) => (
            <tr key={`${i} ${entry.at}`}>
              <td class="moment">{moment(entry.at)}</td>
              <td>{entry.text}</td>
            </tr>
          ))}
        </Table>
      )}
      <div class="pair on-screen">
        <SaveTable name="logboek" label={t.saveLog} table={table} />
        <Sure words={[t.close, t.closeSure, t.closeYes, t.cancel]} onSure={() => onChange(null)} />
      </div>
    </section>
  );
}
