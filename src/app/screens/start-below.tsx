/** The lower half of the front door: the dossiers of this browser and the other desks. */
import { Shape } from '../../report/stoplight.tsx';
import { forget } from '../actions/keep-dossier.ts';
import { openSaved } from '../actions/open-dossier.ts';
import { Button } from '../kit/button.tsx';
import { modules } from '../modules.tsx';
import { moduleIds } from '../state/app-state.ts';
import { useApp } from '../state/store.ts';
import { useWords } from '../words.ts';

export function StartBelow() {
  const { t, f } = useWords();
  const cards = useApp((state) => state.cards);
  const also = moduleIds.filter((module) => modules[module]);
  return (
    <div class="start-below">
      <section class="start-dossiers">
        <h2>
          {t.ui.yourDossiers} <small>{t.ui.inThisBrowser}</small>
        </h2>
        {cards.length === 0 && <p>{t.ui.noDossiers}</p>}
        <ul>
          {cards.map((card) => (
            <li key={card.id} class="start-card">
              <Shape light={card.verdict ?? 'none'} />
              <span>{t.verdict[card.verdict ?? 'none'].word}</span>
              <button type="button" class="link-button" onClick={() => void openSaved(card.id)}>
                {card.title}
              </button>
              <span>{f.date(card.changed)}</span>
              <code>{card.kenmerk ?? ''}</code>
              <Button kind="subtle" label={`${t.ui.remove}: ${card.title}`} onClick={() => void forget(card.id)}>
                {t.ui.remove}
              </Button>
            </li>
          ))}
        </ul>
      </section>
      {also.length > 0 && (
        <section class="start-modules">
          <h2>{t.ui.alsoHere}</h2>
          <ul>
            {also.map((module) => (
              <li key={module}>
                <a href={`#/${module}`}>{t.modules[module].name}</a>
                <p>{t.modules[module].line}</p>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
