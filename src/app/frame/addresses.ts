/** What the address of a screen is, and what one means. A name in it is Dutch and stays, whatever the language of the screen. */
import type { AppState, DeskId, PageId, Screen, Step } from '../state/app-state.ts';

/** What has an address: steps, the pages beside them, and the desks that are switched on. */
export interface Addressed {
  readonly steps: Readonly<Record<string, unknown>>;
  readonly pages: Readonly<Record<string, unknown>>;
  readonly desks: readonly DeskId[];
}

export interface Place {
  /** Null where no dossier is meant. */
  readonly dossier: string | null;
  readonly screen: Screen;
}

/** What is read without a dossier, from the front door; an address of theirs that names no dossier is of none. */
export const pagesApart = ['beleid', 'uitleg', 'verbindingen'] as const satisfies readonly PageId[];

/** The address of what is on the screen; empty for the front door. */
export function addressOf({ screen, dossier }: Pick<AppState, 'screen'> & { dossier: { id: string } | null }): string {
  const of = dossier && !(screen.kind === 'page' && screen.apart) ? `#/dossier/${dossier.id}` : '#';
  switch (screen.kind) {
    case 'start':
      return '';
    case 'desk':
      return `#/${screen.desk}`;
    case 'work':
      return dossier ? `${of}/${screen.step}` : '';
    case 'page':
      return `${of}/${screen.page}`;
  }
}

/** What an address means; null where it means nothing here. */
export function placeAt(address: string, { steps, pages, desks }: Addressed): Place | null {
  if (address === '' || address === '#' || address === '#/') return { dossier: null, screen: { kind: 'start' } };
  const desk = desks.find((one) => address === `#/${one}` || address.startsWith(`#/${one}/`));
  if (desk) return { dossier: null, screen: { kind: 'desk', desk } };
  const {
    dossier = null,
    name = '',
    below,
  } = /^#(?:\/dossier\/(?<dossier>[\w-]+))?\/(?<name>[\w-]+)(?:\/(?<below>[\w-]+))?$/.exec(address)?.groups ?? {};
  // The report says below its name which form of it is read.
  if (below !== undefined && name !== 'rapport-lezen') return null;
  if (Object.hasOwn(steps, name))
    return dossier === null ? null : { dossier, screen: { kind: 'work', step: name as Step } };
  if (!Object.hasOwn(pages, name)) return null;
  const page = name as PageId;
  const apart = dossier === null && pagesApart.some((one) => one === page);
  return { dossier, screen: { kind: 'page', page, ...(apart && { apart }) } };
}
