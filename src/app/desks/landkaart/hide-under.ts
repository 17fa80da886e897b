/** A name of which a part lies under what floats over the map is not read there, and half of it is another word: then it is not drawn. */
interface Laid {
  getBoundingClientRect(): Pick<DOMRect, 'left' | 'right' | 'top' | 'bottom' | 'width'>;
}
type Named = Laid & { readonly classList: { toggle(name: string, on: boolean): unknown } };

export function hideUnder(names: Iterable<Named>, over: Iterable<Laid>): void {
  const boxes = [...over].map((one) => one.getBoundingClientRect()).filter(({ width }) => width > 0);
  // Read first, written then: the browser lays the page out once.
  const hidden = [...names].map((name) => {
    const { left, right, top, bottom } = name.getBoundingClientRect();
    const isUnder = boxes.some((box) => left < box.right && right > box.left && top < box.bottom && bottom > box.top);
    return [name, isUnder] as const;
  });
  for (const [name, isUnder] of hidden) name.classList.toggle('map-label-covered', isUnder);
}
