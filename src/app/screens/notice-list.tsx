/** Notices as sentences, each with a way to close it. */
import { waysEn } from '../../i18n/en/notice-ways.ts';
import { waysNl } from '../../i18n/nl/notice-ways.ts';
import { keepAsNew } from '../actions/keep-dossier.ts';
import { dismiss } from '../actions/notify.ts';
import { openSaved } from '../actions/open-dossier.ts';
import { Button } from '../kit/button.tsx';
import { usePartNames, useProblem } from '../problem-words.ts';
import type { Notice } from '../state/app-state.ts';
import { useApp } from '../state/store.ts';
import { useWords } from '../words.ts';

export function NoticeList() {
  const { t } = useWords();
  const sentence = useProblem();
  const partNames = usePartNames();
  const notices = useApp((state) => state.notices);
  return (
    <>
      {notices.map(({ id, tone, code, details, way }) => (
        <p key={id} class={`notice notice-${tone}`}>
          <span>
            {details['fileName'] !== undefined && <strong>{details['fileName']}: </strong>}
            {way?.kind === 'back' && <strong>{way.title}: </strong>}
            {sentence(code)}
            {details['parts'] ? ` ${partNames(String(details['parts']))}.` : ''}
            {details['share'] ? ` (${details['share']})` : ''}
            {details['example'] ? ` (${details['count']}: ${details['example']})` : ''}
          </span>
          {way && <Way way={way} />}
          <button type="button" aria-label={t.ui.close} onClick={() => dismiss(id)}>
            ×
          </button>
        </p>
      ))}
    </>
  );
}

function Way({ way }: { way: NonNullable<Notice['way']> }) {
  const w = useApp((state) => state.language) === 'en' ? waysEn : waysNl;
  if (way.kind === 'keep-as-new') return <Button onClick={keepAsNew}>{w.keepAsNew}</Button>;
  return <Button onClick={() => void openSaved(way.id)}>{w.back}</Button>;
}
