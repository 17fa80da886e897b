/** What the header has of a case that is open: a way over the map, in which procedure it stands, and a step back. */
import type { Dossier } from '../../archive/dossier.ts';
import { redo, undo } from '../actions/edit-dossier.ts';
import { Button } from '../kit/button.tsx';
import { useApp } from '../state/store.ts';
import { wordsInFull } from '../words.ts';
import { RouteChoice } from './route-choice.tsx';
import { SkipToSteps } from './skip-to-steps.tsx';

const useFullWords = wordsInFull();

/** With a dossier its route, only to be read where the step itself asks for it; without one the tools. */
export function HeaderPart({ dossier }: { dossier?: Dossier }) {
  const { t } = useFullWords();
  const asksItself = useApp(({ screen }) => screen.kind === 'work' && screen.step === 'locatie');
  if (!dossier) return <HeaderTools />;
  return (
    <>
      <SkipToSteps />
      {asksItself ? (
        <p class="header-route-said">
          {t.ui.route}
          <strong>{dossier.route ? t.routes[dossier.route] : t.ui.notAnswered}</strong>
        </p>
      ) : (
        <RouteChoice dossier={dossier} />
      )}
    </>
  );
}

function HeaderTools() {
  const { t } = useFullWords();
  const canUndo = useApp((state) => state.past.length > 0);
  const canRedo = useApp((state) => state.future.length > 0);
  return (
    <>
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
    </>
  );
}
