/** How far work in a worker is. */
import { type ProxyMarked, proxy } from 'comlink';

/**
 * What is told on the way goes by a way of its own, and may come after the answer: then it is no longer so, and is not told.
 * @param progress of the page
 * @param ask hands the worker what it is to call
 */
export async function whileTelling<Told extends readonly unknown[], Answer>(
  progress: (...told: Told) => void,
  ask: (tell: ((...told: Told) => void) & ProxyMarked) => Promise<Answer>,
): Promise<Answer> {
  let answered = false;
  const tell = proxy((...told: Told) => {
    if (!answered) progress(...told);
  });
  try {
    return await ask(tell);
  } finally {
    answered = true;
  }
}
