/** One save at a time: a slow disk never has two of one tab at once. Of what waits for one dossier the latest wins. */

export type Work = () => Promise<void>;

export interface SaveQueue {
  /** Ends when this work, or a later one for the same dossier that took its place, is done. */
  readonly ask: (id: string, work: Work) => Promise<void>;
  /** What still waits for this dossier is not done: another took all of it along. */
  readonly drop: (id: string) => void;
}

export function saveQueue(): SaveQueue {
  const waiting = new Map<string, { readonly work: Work; readonly ends: readonly (() => void)[] }>();
  let busy = false;
  const run = async () => {
    if (busy) return;
    busy = true;
    for (let [next] = waiting; next; [next] = waiting) {
      const [id, { work, ends }] = next;
      waiting.delete(id);
      // What goes wrong is said by the work itself; those behind it go on.
      await work().catch(() => undefined);
      for (const end of ends) end();
    }
    busy = false;
  };
  return {
    ask: (id, work) =>
      new Promise((end) => {
        waiting.set(id, { work, ends: [...(waiting.get(id)?.ends ?? []), end] });
        void run();
      }),
    drop: (id) => {
      const ends = waiting.get(id)?.ends ?? [];
      waiting.delete(id);
      for (const end of ends) end();
    },
  };
}
