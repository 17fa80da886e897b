/** What a verdict is worth in the procedure that was chosen: nobody reads it before one is. */
import type { LegalRoute } from '../../../archive/dossier.ts';
import { wordsInFull } from '../../words.ts';

const useFullWords = wordsInFull();

export function RouteWorth({ route }: { route: LegalRoute }) {
  const { routeWorth } = useFullWords().t;
  return (
    <>
      {routeWorth[route]} {routeWorth.unverified}
    </>
  );
}
