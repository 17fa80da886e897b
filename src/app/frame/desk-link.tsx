/** The way to a desk by its address, or to the front door: nothing where the municipality switched that desk off, for then it has none. */
import type { ComponentChildren } from 'preact';
import type { AppState, DeskId } from '../state/app-state.ts';
import { offers } from '../state/offers.ts';
import { useApp } from '../state/store.ts';

type DeskAddress = '#/' | `#/${DeskId}` | `#/${DeskId}/${string}`;

const isOn = (state: AppState, to: DeskAddress): boolean => to === '#/' || offers(state, to.split('/')[1] as DeskId);

export function DeskLink({
  to,
  look,
  children,
  after,
}: {
  to: DeskAddress;
  look?: string;
  children: ComponentChildren;
  /** What stands behind it, and goes with it. */
  after?: string;
}) {
  if (!useApp((state) => isOn(state, to))) return null;
  return (
    <>
      <a href={to} class={look}>
        {children}
      </a>
      {after}
    </>
  );
}
