/** What is open, where it is kept, and what one can always do: language, and with a case that is open route and undo. */

import { placeName } from '../../archive/place-name.ts';
import { languageCodes, languages } from '../../i18n/languages.ts';
import { Fetched, lazy } from '../lazy.tsx';
import { go } from '../state/go.ts';
import { shownAssessment } from '../state/selectors.ts';
import { useApp } from '../state/store.ts';
import { chooseLanguage, useWords } from '../words.ts';
import './frame.css';

const HeaderPart = lazy(async () => (await import('./header-route.tsx')).HeaderPart);

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
            <Fetched of={HeaderPart} dossier={dossier} />
          </div>
          <div class="header-tools">
            <Fetched of={HeaderPart} />
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
