/** An incident that comes from another device, by link or file: seen first, taken over by a tap. */
import { useEffect, useState } from 'preact/hooks';
import type { Format } from '../../../i18n/format.ts';
import type { DraaiboekWords } from '../../../i18n/nl/draaiboek.ts';
import { decodeText } from '../../../job/decode-text.ts';
import { type Incident, readIncident } from '../../../modules/draaiboek/incident.ts';
import { Button } from '../../kit/button.tsx';
import { incidentIn } from './hand-over-link.ts';

export interface TakingOver {
  readonly come: Incident | 'unreadable' | null;
  readonly open: (file: File) => Promise<void>;
  readonly done: () => void;
}

export function useTakeOver(): TakingOver {
  const [come, setCome] = useState<Incident | 'unreadable' | null>(null);
  useEffect(() => {
    const look = () => void incidentIn(location.hash).then((found) => found && setCome(found));
    look();
    window.addEventListener('hashchange', look);
    return () => window.removeEventListener('hashchange', look);
  }, []);
  return {
    come,
    open: async (file) => {
      let read: Incident | null = null;
      try {
        read = readIncident(JSON.parse(decodeText(new Uint8Array(await file.arrayBuffer()))));
      } catch {
        // No JSON: said where it is shown.
      }
      setCome(read ?? 'unreadable');
    },
    done: () => {
      setCome(null);
      history.replaceState(null, '', '#/draaiboek');
    },
  };
}

export function TakeOver({
  t,
  f,
  known,
  taking: { come, done },
  onTake,
}: {
  t: DraaiboekWords;
  f: Format;
  /** The incidents that this browser has. */
  known: readonly Incident[];
  taking: TakingOver;
  onTake: (incident: Incident) => void;
}) {
  const w = t.incident;
  if (come === null) return null;
  if (come === 'unreadable')
    return (
      <p class="problem" role="alert">
        {w.takeUnreadable}
      </p>
    );
  const here = known.find(({ id }) => id === come.id);
  return (
    <div class="note take-over" role="status">
      <h2>{w.takeTitle(come.address || w.noAddress)}</h2>
      <p>
        {w.takeFacts(
          `${f.date(come.struck)}, ${f.time(come.struck)}`,
          Object.keys(come.done).length,
          come.entries.length,
        )}
      </p>
      {here && <p>{w.takeKnown(Object.keys(here.done).length, here.entries.length)}</p>}
      <div class="pair">
        <Button
          kind="primary"
          onClick={() => {
            onTake(come);
            done();
          }}
        >
          {w.take}
        </Button>
        <Button onClick={done}>{t.cancel}</Button>
      </div>
    </div>
  );
}
