/** One clear sentence at a time: what, where, what to do. */
import { dismiss } from '../actions/notify.ts';
import { useApp } from '../state/store.ts';
import { useWords } from '../words.ts';

export function Notices() {
  const { t } = useWords();
  const notices = useApp((state) => state.notices);
  const busy = useApp((state) => state.busy);
  return (
    <section class="notices" aria-label={t.ui.notices} aria-live="polite">
      {busy && <p class="notice notice-info">{busy.what === 'services' ? t.ui.busyServices : t.ui.busy}</p>}
      {notices.map(({ id, tone, code, details }) => (
        <p key={id} class={`notice notice-${tone}`}>
          <span>
            {details['fileName'] !== undefined && <strong>{details['fileName']}: </strong>}
            {t.problems[code as keyof typeof t.problems] ?? t.problems['engine-failed']}
          </span>
          <button type="button" aria-label={t.ui.close} onClick={() => dismiss(id)}>
            ×
          </button>
        </p>
      ))}
    </section>
  );
}
