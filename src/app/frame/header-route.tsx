/** What the header has of a case that is open: a way over the map, and in which procedure it stands. */
import type { Dossier } from '../../archive/dossier.ts';
import { RouteChoice } from './route-choice.tsx';
import { SkipToSteps } from './skip-to-steps.tsx';

export function HeaderRoute({ dossier }: { dossier: Dossier }) {
  return (
    <>
      <SkipToSteps />
      <RouteChoice dossier={dossier} />
    </>
  );
}
