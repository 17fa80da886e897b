/** The front door: one question, the ways to begin, and the dossiers of this browser. */
import { useRef } from 'preact/hooks';
import { Shape } from '../../report/stoplight.tsx';
import { openDemo, openFiles } from '../actions/open-dossier.ts';
import { Button } from '../kit/button.tsx';
import { Fetched, lazy } from '../lazy.tsx';
import type { DeskId } from '../state/app-state.ts';
import { useWords } from '../words.ts';
import { AddressSearch } from './address-search.tsx';
import './start.css';

const StartNow = lazy(async () => (await import('./start-now.tsx')).StartNow);
const StartBelow = lazy(async () => (await import('./start-below.tsx')).StartBelow);

export function StartScreen({ desks }: { desks: readonly DeskId[] }) {
  const { t } = useWords();
  return (
    <main id="main" tabIndex={-1} class="start">
      <div class="start-now">
        <Fetched of={StartNow} />
      </div>
      <div class="start-top">
        <section class="start-hero">
          <h1>{t.app.question}</h1>
          <p class="start-lead">{t.app.answer}</p>
          <AddressSearch />
          <div class="start-ways">
            <FileButton />
          </div>
          <h2 id="start-examples">{t.ui.openDemo}</h2>
          <p>{t.ui.demoWhat}</p>
          <ul class="start-demos" aria-labelledby="start-examples">
            {(['green', 'orange', 'red'] as const).map((colour) => (
              <li key={colour}>
                <button type="button" class="link-button" onClick={() => void openDemo(`demo-${colour}`)}>
                  <Shape light={colour} /> {t.ui.demos[colour]}
                </button>
              </li>
            ))}
            <li>
              <button type="button" class="link-button" onClick={() => void openDemo()}>
                {t.ui.demoEmpty}
              </button>
            </li>
          </ul>
        </section>
        <img class="start-picture" src="street.svg" alt="" width="812" height="476" />
      </div>
      <ul class="start-verdicts">
        {(['green', 'orange', 'red', 'undetermined'] as const).map((light) => (
          <li key={light}>
            <Shape light={light} size={30} />
            <span>
              <strong>{t.verdict[light].word}</strong>
              <br />
              {t.verdict[light].line}
            </span>
          </li>
        ))}
      </ul>
      <Fetched of={StartBelow} desks={desks} />
    </main>
  );
}

/** Opens a file by picker; dropping works anywhere on the page. */
export function FileButton() {
  const { t } = useWords();
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={input}
        type="file"
        class="unseen"
        tabIndex={-1}
        aria-label={t.ui.openFile}
        accept=".json,.txt,.geojson,.geojsons,.jsonl,.fgb,.csv,.xlsx,.xml,.pdf,.html,.zip"
        multiple
        onChange={(event) => {
          const files = [...(event.currentTarget.files ?? [])];
          event.currentTarget.value = '';
          void openFiles(files);
        }}
      />
      <Button onClick={() => input.current?.click()}>{t.ui.openFile}</Button>
    </>
  );
}
