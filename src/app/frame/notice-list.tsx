/** Notices as sentences, each with a way to close it, and a number for who calls a helpdesk. */
import { useEffect } from 'preact/hooks';
import { partNames } from '../../i18n/part-names.ts';
import { keepAsNew } from '../actions/keep-dossier.ts';
import { dismiss, read } from '../actions/notify.ts';
import { openSaved } from '../actions/open-dossier.ts';
import { Button } from '../kit/button.tsx';
import { ProblemNumber } from '../kit/problem-number.tsx';
import type { Notice } from '../state/app-state.ts';
import { useApp } from '../state/store.ts';
import { wordsIn, wordsInFull } from '../words.ts';
import { isGoodToKnow, ofTheLastEdit } from './untrue-notices.ts';

const useFullWords = wordsInFull();
const useProblemWords = wordsIn('problems');
const usePartWords = wordsIn('dossierParts');
const useWayWords = wordsIn('noticeWays');

/** The sentence of a code; an unknown code gets the one for a failed calculation. */
export function useProblem(): (code: string) => string {
  const w = useProblemWords();
  return (code) => w[code as keyof typeof w] ?? w['engine-failed'];
}

export function NoticeList() {
  const { t } = useFullWords();
  const sentence = useProblem();
  const parts = usePartWords();
  const w = useWayWords();
  const notices = useApp((state) => state.notices);
  const isFolded = (one: Notice) => isGoodToKnow(one) && !one.read;
  const folded = notices.filter(isFolded).map(({ id }) => id);
  /** The button goes with what it opens: the keyboard goes on at what is opened. */
  const unfold = () => {
    read(folded);
    requestAnimationFrame(() => document.querySelector<HTMLElement>('.notice-told')?.focus());
  };
  useEffect(() => {
    const place = document.querySelector<HTMLElement>('.notices');
    if (!place) return;
    // What stays in view stands below them: the verdict of a phone too.
    const { style } = document.documentElement;
    const stays = () => getComputedStyle(place).position === 'sticky';
    const measure = () => {
      style.setProperty('--notices', `${stays() ? place.offsetHeight : 0}px`);
      // What goes by itself stands below what is still in view of them, also where they leave with the page, and of the verdict.
      const read = [place, ...document.querySelectorAll('.verdict-head, .verdict-words')];
      const under = Math.max(0, ...read.map((one) => one.getBoundingClientRect().bottom));
      style.setProperty('--notices-to', `${under}px`);
    };
    const watch = new ResizeObserver(measure);
    watch.observe(place);
    document.addEventListener('scroll', measure, { capture: true, passive: true });
    return () => {
      watch.disconnect();
      document.removeEventListener('scroll', measure, { capture: true });
      style.removeProperty('--notices');
      style.removeProperty('--notices-to');
    };
  }, []);
  const shown = (done: boolean) =>
    notices
      .filter(({ tone }) => (tone === 'done') === done)
      .map((one) => {
        const { id, tone, code, details, way } = one;
        const kind = isFolded(one) ? ' notice-folded' : one.read ? ' notice-told' : '';
        return (
          <p
            key={id}
            class={`notice notice-${tone}${ofTheLastEdit.includes(code) ? ' notice-stays' : ''}${kind}`}
            tabIndex={one.read && -1}
          >
            <span>
              {details['fileName'] !== undefined && <strong>{details['fileName']}: </strong>}
              {way?.kind === 'back' && <strong>{way.title}: </strong>}
              {sentence(code)}
              {details['parts'] ? ` ${partNames(parts, String(details['parts']))}.` : ''}
              {details['far'] ? ` ${details['far']}.` : ''}
              {details['share'] ? ` (${details['share']})` : ''}
              {details['example'] ? ` (${details['count']}: ${details['example']})` : ''}
              {tone === 'problem' && <ProblemNumber code={code} />}
            </span>
            {way && (
              <span class="notice-ways">
                <Way way={way} />
              </span>
            )}
            <button type="button" aria-label={t.ui.close} onClick={() => dismiss(id)}>
              ×
            </button>
          </p>
        );
      });
  return (
    <>
      {shown(false)}
      {folded.length > 0 && (
        <button type="button" class="notices-fold" onClick={unfold}>
          {w.read(folded.length)}
        </button>
      )}
      <div class="notices-done">{shown(true)}</div>
    </>
  );
}

function Way({ way }: { way: NonNullable<Notice['way']> }) {
  const w = useWayWords();
  if (way.kind === 'points') {
    const take = (as: 'vulnerable' | 'sites') => () =>
      void import('../actions/points-file.ts').then(({ takePoints }) => takePoints(as));
    return (
      <>
        <Button onClick={take('vulnerable')}>{w.schools}</Button>
        <Button onClick={take('sites')}>{w.sites}</Button>
      </>
    );
  }
  return way.kind === 'keep-as-new' ? (
    <Button onClick={keepAsNew}>{w.keepAsNew}</Button>
  ) : (
    <Button onClick={() => void openSaved(way.id)}>{w.back}</Button>
  );
}
