/** One clear sentence at a time: what, where, what to do. */
import { Fetched, lazy } from '../lazy.tsx';
import { useApp } from '../state/store.ts';
import { useWords } from '../words.ts';

const NoticeList = lazy(async () => (await import('./notice-list.tsx')).NoticeList);

export function Notices() {
  const { t } = useWords();
  const any = useApp((state) => state.notices.length > 0);
  const busy = useApp((state) => state.busy);
  return (
    <section class="notices" aria-label={t.ui.notices} aria-live="polite">
      {busy && <p class="notice notice-info">{busy.what === 'services' ? t.ui.busyServices : t.ui.busy}</p>}
      {any && <Fetched of={NoticeList} />}
    </section>
  );
}
