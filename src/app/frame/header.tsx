/** What is open, where it is kept, and what one can always do: route, undo, language. */

import { placeName } from '../../archive/place-name.ts';
import { languageCodes, languages } from '../../i18n/languages.ts';
import { redo, undo } from '../actions/edit-dossier.ts';
import { Button } from '../kit/button.tsx';
import { Fetched, lazy } from '../lazy.tsx';
import { go } from '../state/go.ts';
import { shownAssessment } from '../state/selectors.ts';
import { useApp } from '../state/store.ts';
import { chooseLanguage, useWords } from '../words.ts';
import './frame.css';

const HeaderRoute = lazy(async () => (await import('./header-route.tsx')).HeaderRoute);

export function Header() {
  const { t, f } = useWords();
  const dossier = useApp((state) => state.dossier);
  const saved = useApp((state) => state.saved);
  const typing = useApp((state) => state.typing);
  const waiting = useApp(
    ({ dossier: one, notGiven }) => Object.entries(notGiven).find(([key]) => one && key.startsWith(`${one.id} `))?.[1],
  );
  const fleeting = useApp((state) => state.fleeting);
  const language = useApp((state) => state.language);
  const canUndo = useApp((state) => state.past.length > 0);
  const canRedo = useApp((state) => state.future.length > 0);
  const kenmerk = useApp((state) => shownAssessment(state)?.receipt.kenmerk ?? null);
  const working = useApp(({ screen }) => screen.kind === 'work' || (screen.kind === 'page' && !screen.apart));
  const town = useApp((state) => state.town);
  return (
    <header class="header">
      <a class="skip" href="#main">
        {t.app.skip}
      </a>
      <button type="button" class="brand" onClick={() => go({ kind: 'start' })}>
        <img src={town.logo ?? 'icon.svg'} alt="" height="28" />
        <span>
          {t.app.name} {town.name && <small>{town.name}</small>}
        </span>
      </button>
      {working && dossier && (
        <>
          <div class="header-case">
            <strong>{placeName(dossier)}</strong>
            <span>
              {kenmerk && (
                <>
                  {t.ui.kenmerk} <code>{kenmerk}</code> ·{' '}
                </>
              )}
              {saved.kind === 'failed'
                ? t.ui.notSaved
                : waiting !== undefined
                  ? t.ui.notGiven(waiting.slice(0, 24))
                  : saved.kind === 'saved' && saved.at && !typing
                    ? t.ui.saved(f.time(saved.at), fleeting)
                    : t.ui.saving}
            </span>
          </div>
          <div class="header-route">
            <Fetched of={HeaderRoute} dossier={dossier} />
          </div>
          <div class="header-tools">
            <Button label={t.ui.undo} disabled={!canUndo} onClick={undo}>
              <svg viewBox="0 0 24 24" width="18" height="18" aria-hidden="true" class="icon">
                <path d="M9 5L4 10l5 5M4 10h10a5 5 0 0 1 0 10h-3" />
              </svg>
            </Button>
            <Button label={t.ui.redo} disabled={!canRedo} onClick={redo}>
              <svg viewBox="0 0 24 24" width="18" height="18" aria-hidden="true" class="icon">
                <path d="M15 5l5 5-5 5M20 10H10a5 5 0 0 0 0 10h3" />
              </svg>
            </Button>
          </div>
        </>
      )}
      <fieldset class="language" aria-label={t.ui.language}>
        {languageCodes.map((one) => (
          <button
            key={one}
            type="button"
            lang={one}
            aria-pressed={language === one}
            aria-label={`${one.toUpperCase()} ${languages[one].name}`}
            onClick={() => void chooseLanguage(one)}
          >
            {one.toUpperCase()}
          </button>
        ))}
      </fieldset>
    </header>
  );
}
