/** Notices as sentences, each with a way to close it. */
import { dismiss } from '../actions/notify.ts';
import { usePartNames, useProblem } from '../problem-words.ts';
import { useApp } from '../state/store.ts';
import { useWords } from '../words.ts';

export function NoticeList() {
  const { t } = useWords();
  const sentence = useProblem();
  const partNames = usePartNames();
  const notices = useApp((state) => state.notices);
  return (
    <>
      {notices.map(({ id, tone, code, details }) => (
        <p key={id} class={`notice notice-${tone}`}>
          <span>
            {details['fileName'] !== undefined && <strong>{details['fileName']}: </strong>}
            {sentence(code)}
            {details['parts'] ? ` ${partNames(String(details['parts']))}.` : ''}
            {details['share'] ? ` (${details['share']})` : ''}
            {details['example'] ? ` (${details['count']}: ${details['example']})` : ''}
          </span>
          <button type="button" aria-label={t.ui.close} onClick={() => dismiss(id)}>
            ×
          </button>
        </p>
      ))}
    </>
  );
}
