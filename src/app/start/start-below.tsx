/** The lower half of the front door: the other desks, all in view at once, and what is kept in this browser. */
import { modules } from '../modules.tsx';
import { moduleIds } from '../state/app-state.ts';
import { wordsInFull } from '../words.ts';
import { DossierList } from './dossier-list.tsx';

const useFullWords = wordsInFull();

export function StartBelow() {
  const { t } = useFullWords();
  const also = moduleIds.filter((module) => modules[module]);
  return (
    <div class="start-below">
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
      <DossierList />
    </div>
  );
}
