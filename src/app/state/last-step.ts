/** A page beside the steps is left for the step that one came from. */
import type { Step } from './app-state.ts';
import { goToStep } from './go.ts';
import { store } from './store.ts';

let last: Step | null = null;

/** From now on. */
export function rememberStep(): void {
  const look = ({ screen }: { screen: ReturnType<typeof store.getState>['screen'] }) => {
    if (screen.kind === 'work') last = screen.step;
    else if (screen.kind !== 'page') last = null;
  };
  look(store.getState());
  store.subscribe(look);
}

/** @param otherwise where one came by its address */
export const backToStep = (otherwise: Step): void => goToStep(last ?? otherwise);
