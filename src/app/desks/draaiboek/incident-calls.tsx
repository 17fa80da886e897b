/** Roles with a button that calls; called, no answer and when are kept. Numbers are the municipality's own. */
import { useState } from 'preact/hooks';
import type { Format } from '../../../i18n/format.ts';
import type { DraaiboekWords } from '../../../i18n/nl/draaiboek.ts';
import { fileText } from '../../../job/decode-text.ts';
import { type Call, callRole, dialled, type Incident } from '../../../modules/draaiboek/incident.ts';
import type { Template } from '../../../modules/draaiboek/runbook.ts';
import { download } from '../../actions/download.ts';
import { Button } from '../../kit/button.tsx';
import { TextField } from '../../kit/fields.tsx';
import { FileChoice } from '../../kit/file-choice.tsx';
import { generalOf, numberOf, readPhones, usePhones } from './incidents.ts';

/** One call as a line of the log. */
export const callText = ({ role, reached }: Call, { incident: w }: DraaiboekWords): string =>
  w.callLine(w.roles.find(([id]) => id === role)?.[1] ?? role, reached ? w.reached : w.notReached);

export function IncidentCalls({
  t,
  f,
  incident,
  template,
  onChange,
}: {
  t: DraaiboekWords;
  f: Format;
  incident: Incident;
  template: Template;
  onChange: (by: (incident: Incident) => Incident) => void;
}) {
  const w = t.incident;
  const [phones, setPhones] = usePhones();
  const [filling, setFilling] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const called = (role: string, reached: boolean) =>
    onChange((one) =>
      callRole(one, { role, reached, at: new Date().toISOString() }, template, w.roles, () => crypto.randomUUID()),
    );
  const open = async (file: File) => {
    const text = await fileText(file);
    let read: ReturnType<typeof readPhones> = null;
    try {
      read = readPhones(JSON.parse(text));
    } catch {
      // Said below.
    }
    setProblem(read ? null : t.unreadable);
    if (read) setPhones(read);
  };
  return (
    <>
      <ul class="incident-calls">
        {w.roles.map(([id, role, why]) => {
          const number = numberOf(phones, id);
          const general = generalOf(phones, id);
          const dial = dialled(number);
          const last = incident.calls.findLast((one) => one.role === id);
          return (
            <li key={id}>
              <div>
                <strong>{role}</strong>
                <small>
                  {why}, {general ? w.generalNumber(general) : number || w.noNumber}
                </small>
                {last && <small>{(last.reached ? w.spoke : w.callAgain)(f.time(last.at))}</small>}
                {(filling || general || number === '') && (
                  <TextField
                    label={w.number(role)}
                    most={40}
                    value={phones[id] ?? ''}
                    onCommit={(next) => setPhones({ ...phones, [id]: next })}
                  />
                )}
              </div>
              <div class="pair">
                {dial && (
                  <a
                    class="utrecht-button utrecht-button--primary-action button"
                    href={`tel:${dial}`}
                    aria-label={`${w.call}: ${role}`}
                  >
                    {w.call}
                  </a>
                )}
                <Button label={`${w.reached}: ${role}`} onClick={() => called(id, true)}>
                  {w.reached}
                </Button>
                <Button label={`${w.notReached}: ${role}`} onClick={() => called(id, false)}>
                  {w.notReached}
                </Button>
              </div>
            </li>
          );
        })}
      </ul>
      <p class="help">{w.numbersHelp}</p>
      <div class="pair on-screen">
        <Button pressed={filling} onClick={() => setFilling(!filling)}>
          {filling ? w.fillDone : w.fill}
        </Button>
        <Button onClick={() => download('nummers.json', 'application/json', JSON.stringify(phones, null, 2))}>
          {w.saveNumbers}
        </Button>
        <FileChoice label={w.openNumbers} accept=".json" onFile={open} />
      </div>
      {problem && (
        <p class="problem" role="alert">
          {problem}
        </p>
      )}
    </>
  );
}
