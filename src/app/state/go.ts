/** Where one is and what is pointed at: screens say where to, here it is written. */
import type { WholeAssessment } from '../../engine/scene/assessment.ts';
import type { RdPoint } from '../../engine/scene/scene.ts';
import type { AppState, PageId, Screen, Step, ZoneLayer } from './app-state.ts';
import { patch, store } from './store.ts';

export const go = (screen: Screen): void => patch({ screen });

/** A building that was looked at belongs to the step that is left. */
export const goToStep = (step: Step): void => patch({ selection: null, screen: { kind: 'work', step } });

export const goToPage = (page: PageId): void => patch({ screen: { kind: 'page', page } });

/** The building with its card, beside the outcome. */
export const goToBuilding = (id: string): void =>
  patch({ selection: { kind: 'building', id }, screen: { kind: 'work', step: 'uitkomst' } });

/** A reason lights what it is about. */
export const pointAtReason = (pointed: AppState['pointed']): void => patch({ pointed });

export const letGo = (): void => patch({ selection: null });

export const showLayer = (layer: ZoneLayer, shown: boolean): void =>
  patch({ layers: { ...store.getState().layers, [layer]: shown } });

/** The machine that is moved and answered for from now on. */
export const chooseMachine = (machineAt: number): void => {
  if (store.getState().machineAt !== machineAt) patch({ machineAt });
};

/** What the next click on the map puts there; asked for again, nothing. */
export const pointAt = (what: NonNullable<AppState['placing']>): void =>
  patch({ placing: store.getState().placing ? null : what });

/** Lays the answer without measures beside the one that is shown; null ends it. */
export const compareWith = (before: WholeAssessment | null, side: 'before' | 'after' = 'after'): void =>
  patch({ compare: before && { before, side } });

export const speak = (language: AppState['language']): void => patch({ language });

/** The map shows this place; the machine stays where it is. */
export const lookAt = (point: RdPoint): void => patch({ look: { point } });

/** The map shows what was typed beside where the machine hangs; null: nothing is asked about it. */
export const showGiven = (given: RdPoint | null): void => patch({ given });

/** A reason that is opened: the map shows where it comes out worst. */
export const showReason = ({ worst }: Pick<WholeAssessment['criteria'][number], 'worst'>): void =>
  patch({ look: { buildings: worst?.receptor ? [worst.receptor] : [] } });
