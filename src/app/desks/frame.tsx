/** The frame of every desk: its name as head and as title of the page, what the desk adds there, and the way back. */
import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import { Button } from '../kit/button.tsx';
import { go } from '../state/go.ts';
import './desk.css';

interface Frame {
  readonly title: string;
  /** What the way back is called. */
  readonly back: string;
  /** Part of the desk that is open, for the title of the page. */
  readonly part?: string;
  /** Beside the head: parts of the desk. */
  readonly head?: ComponentChildren;
  readonly children: ComponentChildren;
}

export function DeskFrame({ title, back, part, head, children }: Frame) {
  useEffect(() => {
    document.title = [part, title, 'Gevelwijzer'].filter(Boolean).join(' – ');
    return () => {
      document.title = 'Gevelwijzer';
    };
  }, [title, part]);
  return (
    <main id="main" tabIndex={-1} class="desk">
      <div class="desk-head">
        <h1>{title}</h1>
        {head}
        <Button kind="subtle" onClick={() => go({ kind: 'start' })}>
          {back}
        </Button>
      </div>
      {children}
    </main>
  );
}
