/** One clear sentence at a time: what, where, what to do. */
import { Fetched, lazy } from '../lazy.tsx';
import { useApp } from '../state/store.ts';
import { useWords } from '../words.ts';

const Waiting = lazy(async () => (await import('./waiting.tsx')).Waiting);
const NoticeList = lazy(async () => (await import('./notice-list.tsx')).NoticeList);

export function Notices() {
  const { t } = useWords();
  const any = useApp((state) => state.notices.length > 0);
  const busy = useApp((state) => state.busy);
  return (
    <section class="notices" aria-label={t.ui.notices} aria-live="polite">
      {busy && (
        <div class="notices-busy">
          {busy.what === 'services' ? <Fetched of={Waiting} /> : <p class="notice notice-info">{t.ui.busy}</p>}
        </div>
      )}
      {any && <Fetched of={NoticeList} />}
    </section>
  );
}
