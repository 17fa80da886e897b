/** All keys there are, under "?": a window of the page itself, that Escape closes and that gives the focus back. */
import { render } from 'preact';
import { learn } from '../../i18n/speak.ts';
import { Button } from '../kit/button.tsx';
import { store } from '../state/store.ts';
import { wordsIn, wordsInFull } from '../words.ts';
import './keys.css';

const useFullWords = wordsInFull();
const useKeyWords = wordsIn('keys');

export function Keys({ close }: { close: () => void }) {
  const { t } = useFullWords();
  const w = useKeyWords();
  return (
    <>
      <h2 id="keys-title">{w.title}</h2>
      <dl class="keys-list">
        {w.all.map(([keys, what]) => (
          <div key={keys}>
            <dt>
              <kbd>{keys}</kbd>
            </dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
      <Button onClick={close}>{t.ui.close}</Button>
    </>
  );
}

export async function showKeys(): Promise<void> {
  await learn(store.getState().language);
  if (document.querySelector('dialog.keys')) return;
  const dialog = document.createElement('dialog');
  dialog.className = 'keys';
  dialog.setAttribute('aria-labelledby', 'keys-title');
  document.body.append(dialog);
  render(<Keys close={() => dialog.close()} />, dialog);
  dialog.addEventListener('close', () => {
    render(null, dialog);
    dialog.remove();
  });
  dialog.showModal();
}
