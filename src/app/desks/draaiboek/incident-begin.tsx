/** Three answers and the clock runs: where, when, what. None of them blocks the start, all can be corrected later. */
import { useEffect, useId, useState } from 'preact/hooks';
import type { Format } from '../../../i18n/format.ts';
import { capital } from '../../../i18n/letters.ts';
import type { DraaiboekWords } from '../../../i18n/nl/draaiboek.ts';
import type { Incident } from '../../../modules/draaiboek/incident.ts';
import { type Target, targets } from '../../../modules/draaiboek/runbook.ts';
import { Button } from '../../kit/button.tsx';
import { Checkbox } from '../../kit/fields.tsx';

type Given = Pick<Incident, 'address' | 'struck' | 'target' | 'exercise'>;

const minuteMs = 60_000;
const pauseMs = 220;
const shortest = 3;

/** An answer begins as a sentence does. */

/** The latest moment with this time of day that is not still to come. @param clock HH:MM */
export function momentOf(clock: string, now: Date): string | null {
  const [, hour = '', minute = ''] = /^(\d{1,2})[:.]?(\d{2})$/.exec(clock) ?? [];
  if (hour === '' || Number(hour) > 23 || Number(minute) > 59) return null;
  const at = new Date(now);
  at.setHours(Number(hour), Number(minute), 0, 0);
  if (at.getTime() > now.getTime() + minuteMs) at.setDate(at.getDate() - 1);
  return at.toISOString();
}

export const clockOf = (moment: string): string => {
  const at = new Date(moment);
  const two = (part: number) => String(part).padStart(2, '0');
  return Number.isNaN(at.getTime()) ? '' : `${two(at.getHours())}:${two(at.getMinutes())}`;
};

export function IncidentBegin({
  t,
  f,
  start,
  label,
  onStart,
  onCancel,
}: {
  t: DraaiboekWords;
  f: Format;
  /** What is known already, when an incident is corrected. */
  start: Given | null;
  label: string;
  onStart: (given: Given) => void;
  onCancel?: () => void;
}) {
  const w = t.incident;
  const id = useId();
  const [address, setAddress] = useState(start?.address ?? '');
  const [struck, setStruck] = useState(() => start?.struck ?? new Date().toISOString());
  const [target, setTarget] = useState<Target | null>(start?.target ?? null);
  const [known, setKnown] = useState(start !== null);
  const [exercise, setExercise] = useState(start?.exercise ?? false);
  const [found, setFound] = useState<readonly { id: string; text: string }[]>([]);
  const back = Math.max(0, Math.round((Date.now() - Date.parse(struck)) / minuteMs));
  useEffect(() => {
    if (address.trim().length < shortest || found.some(({ text }) => text === address)) return;
    const stop = new AbortController();
    const timer = setTimeout(() => {
      void import('../../actions/open-address.ts')
        .then(({ suggestAddresses }) => suggestAddresses(address, stop.signal))
        .then((answer) => {
          if (!stop.signal.aborted) setFound(answer);
        })
        // Without a network the text as typed is the address.
        .catch(() => undefined);
    }, pauseMs);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [address]);
  const earlier = (minutes: number) => setStruck((now) => new Date(Date.parse(now) - minutes * minuteMs).toISOString());
  return (
    <form
      class="incident-begin"
      onSubmit={(event) => {
        event.preventDefault();
        onStart({ address: address.trim(), struck, target, exercise });
      }}
    >
      <a class="utrecht-button utrecht-button--secondary-action button call-112" href="tel:112">
        {w.call112}
      </a>
      <div class="field">
        <label class="utrecht-form-label" for={`${id}-where`}>
          {w.where}
        </label>
        <input
          id={`${id}-where`}
          class="utrecht-textbox"
          autocomplete="off"
          maxLength={200}
          value={address}
          list={`${id}-found`}
          aria-describedby={`${id}-help`}
          onInput={(event) => setAddress(event.currentTarget.value)}
        />
        <datalist id={`${id}-found`}>
          {found.map((one) => (
            <option key={one.id} value={one.text} />
          ))}
        </datalist>
        <p id={`${id}-help`} class="help">
          {w.whereHelp}
        </p>
      </div>
      <fieldset class="incident-when">
        <legend class="utrecht-form-label">{w.when}</legend>
        <p>
          <strong class="incident-time">{f.time(struck)}</strong>{' '}
          <span>
            {f.date(struck)}, {w.ago(back)}
          </span>
        </p>
        <div class="pair">
          <Button onClick={() => setStruck(new Date().toISOString())}>{w.nowTime}</Button>
          <Button onClick={() => earlier(5)}>{w.fiveBack}</Button>
          <label class="incident-clock">
            <span>{w.typeTime}</span>
            <input
              class="utrecht-textbox"
              inputMode="numeric"
              autocomplete="off"
              size={5}
              value={clockOf(struck)}
              onChange={(event) => {
                const field = event.currentTarget;
                const at = momentOf(field.value.trim(), new Date()) ?? struck;
                setStruck(at);
                field.value = clockOf(at);
              }}
            />
          </label>
        </div>
      </fieldset>
      <fieldset class="incident-what">
        <legend class="utrecht-form-label">{w.what}</legend>
        {targets.map((one) => (
          <Button
            key={one}
            pressed={known && target === one}
            onClick={() => {
              setKnown(true);
              setTarget(one);
            }}
          >
            {capital(t.targets[one])}
          </Button>
        ))}
        <Button
          pressed={known && target === null}
          onClick={() => {
            setKnown(true);
            setTarget(null);
          }}
        >
          {w.unknown}
        </Button>
      </fieldset>
      <Checkbox label={w.exercise} checked={exercise} onChange={setExercise} />
      <div class="incident-bar">
        <button type="submit" class="utrecht-button utrecht-button--primary-action button">
          {label}
        </button>
        {onCancel && <Button onClick={onCancel}>{t.cancel}</Button>}
      </div>
      <p class="help">{w.startHelp}</p>
    </form>
  );
}
