const ways = ['wheel', 'touchmove', 'keydown', 'pointerdown'] as const;

/** Says once that somebody went on to something else: by wheel, finger, key or mouse. @returns stops listening */
export function whenOneGoesOn(then: () => void): () => void {
  const until = new AbortController();
  const heard = () => {
    until.abort();
    then();
  };
  for (const way of ways) window.addEventListener(way, heard, { passive: true, signal: until.signal });
  return () => until.abort();
}
