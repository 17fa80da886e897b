/** In which procedure the verdict is used: asked on the first step, and on every other to be seen and changed in the header. */
import { type Dossier, type LegalRoute, legalRoutes } from '../../archive/dossier.ts';
import { edit } from '../actions/edit-dossier.ts';
import { Select } from '../kit/select.tsx';
import { useApp } from '../state/store.ts';
import { wordsInFull } from '../words.ts';

const useFullWords = wordsInFull();

export function RouteChoice({ dossier, label }: { dossier: Dossier; label?: string }) {
  const { t } = useFullWords();
  const { routes } = useApp((state) => state.town);
  // What the municipality offers; one that the dossier has already stays to be seen.
  const offered = legalRoutes.filter((one) => !routes || routes.includes(one) || one === dossier.route);
  return (
    <Select<LegalRoute | ''>
      label={label ?? t.ui.route}
      value={dossier.route ?? ''}
      options={[['', t.ui.chooseRoute], ...offered.map((route) => [route, t.routes[route]] as const)]}
      onChange={(route) => edit((one) => ({ ...one, route: route === '' ? null : route }))}
    />
  );
}
