import type { AppState, DeskId } from './app-state.ts';

/** A desk that the municipality switched off is offered nowhere. */
export const offers = ({ town }: Pick<AppState, 'town'>, desk: DeskId): boolean => town.desks?.includes(desk) ?? true;
