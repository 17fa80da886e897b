/** The log: a line may be of an earlier time, and can be corrected; what it said first stays readable. */
import { useState } from 'preact/hooks';
import type { Format } from '../../../i18n/format.ts';
import type { DraaiboekWords } from '../../../i18n/nl/draaiboek.ts';
import { correct, type Incident, linesOf, writeDown } from '../../../modules/draaiboek/incident.ts';
import { Button } from '../../kit/button.tsx';
import { TextField } from '../../kit/fields.tsx';
import { useNotGiven } from '../../kit/use-not-given.ts';
import { clockOf, momentOf } from './incident-begin.tsx';
import { callText } from './incident-calls.tsx';

const mostSigns = 1000;

export function IncidentLog({
  t,
  f,
  incident,
  onChange,
}: {
  t: DraaiboekWords;
  f: Format;
  incident: Incident;
  onChange: (by: (incident: Incident) => Incident) => void;
}) {
  const w = t.incident;
  const [text, setText] = useNotGiven('case note');
  const [clock, setClock] = useState('');
  const [editing, setEditing] = useState<string | null>(null);
  const lines = linesOf(incident);
  const write = () => {
    if (!text.trim()) return;
    const written = new Date().toISOString();
    const at = (clock && momentOf(clock, new Date())) || written;
    onChange((one) => writeDown(one, crypto.randomUUID(), text.trim().slice(0, mostSigns), at, written));
    setText('');
    setClock('');
  };
  return (
    <>
      <form
        class="incident-write on-screen"
        onSubmit={(event) => {
          event.preventDefault();
          write();
        }}
      >
        <TextField label={w.logWhat} most={mostSigns} value={text} onCommit={setText} />
        <label class="utrecht-form-field field">
          <span class="utrecht-form-label">{w.logAt}</span>
          <input
            class="utrecht-textbox"
            inputMode="numeric"
            autocomplete="off"
            value={clock || clockOf(new Date().toISOString())}
            onChange={(event) => {
              // The field of a browser shows the time in the way of its own language: this one is hours and minutes.
              const field = event.currentTarget;
              const at = momentOf(field.value.trim(), new Date());
              if (at) setClock(clockOf(at));
              field.value = clockOf(at ?? new Date().toISOString());
            }}
          />
        </label>
        <Button kind="primary" onClick={write}>
          {w.write}
        </Button>
      </form>
      {lines.length === 0 ? (
        <p class="help">{t.empty}</p>
      ) : (
        <ol class="incident-log">
          {lines.map((line) => {
            if (line.kind === 'call')
              return (
                <li key={`${line.at}${line.call.role}`}>
                  <strong>{f.time(line.at)}</strong>
                  <div>
                    <p>{callText(line.call, t)}</p>
                  </div>
                </li>
              );
            const one = line.entry;
            return (
              <li key={one.id}>
                <strong>{one.at ? f.time(one.at) : '–'}</strong>
                <div>
                  {editing === one.id ? (
                    <TextField
                      label={w.correctLine}
                      most={mostSigns}
                      value={one.text}
                      onCommit={(next) => {
                        setEditing(null);
                        if (next.trim()) onChange((now) => correct(now, one.id, next.trim()));
                      }}
                    />
                  ) : (
                    <p>{one.text}</p>
                  )}
                  {one.before.map((before) => (
                    <small key={before}>{w.was(before)}</small>
                  ))}
                  {one.written !== one.at && <small>{w.writtenAt(f.time(one.written))}</small>}
                </div>
                {one.stepId === null && (
                  <Button kind="subtle" label={`${w.correctLine}: ${one.text}`} onClick={() => setEditing(one.id)}>
                    {w.correctLine}
                  </Button>
                )}
              </li>
            );
          })}
        </ol>
      )}
    </>
  );
}
