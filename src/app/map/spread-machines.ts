/**
 * Machines that stand closer together than a pointer can tell apart are drawn side by side along their line, each with a
 * line to its true place. Only the drawing moves: what is dragged or nudged is the place itself.
 */
interface At {
  readonly x: number;
  readonly y: number;
}

/** Pixels between the middles of two discs; the least target of WCAG 2.2 is 24. */
const apartPx = 28;

/** Where each is drawn, from its true place. @param apart between the middles of two */
export function offsetsOf(points: readonly At[], apart: number): readonly At[] {
  let groups = points.map((_, i) => [i]);
  for (;;) {
    const drawn = groups.flatMap((group) => sideBySide(group, points, apart));
    const tooNear = (one: readonly number[], two: readonly number[]) =>
      one.some((i) => two.some((k) => distance(at(drawn, i), at(drawn, k)) < 0.96 * apart));
    const pair = groups.flatMap((one, i) => groups.slice(i + 1).map((two) => [one, two] as const));
    const clash = pair.find(([one, two]) => tooNear(one, two));
    if (!clash) return points.map((point, i) => difference(at(drawn, i), point));
    groups = [...groups.filter((group) => !clash.includes(group)), clash.flat()];
  }
}

interface Drawn extends At {
  readonly of: number;
}

function at(drawn: readonly Drawn[], index: number): At {
  return drawn.find(({ of }) => of === index) ?? { x: 0, y: 0 };
}

const distance = (one: At, two: At): number => Math.hypot(one.x - two.x, one.y - two.y);
const difference = (one: At, two: At): At => ({ x: one.x - two.x, y: one.y - two.y });

/** One group on the line through its farthest two, in order, around its middle. */
function sideBySide(group: readonly number[], points: readonly At[], apart: number): readonly Drawn[] {
  const all = group.map((of) => ({ of, ...(points[of] as At) }));
  if (all.length < 2) return all;
  const pairs = all.flatMap((one) => all.map((two) => ({ one, two, length: distance(one, two) })));
  const { one: from, two: to, length } = pairs.reduce((far, pair) => (pair.length > far.length + 1e-9 ? pair : far));
  // At one and the same place there is no line: then from left to right.
  const [ux, uy] = length < apart / 50 ? [1, 0] : [(to.x - from.x) / length, (to.y - from.y) / length];
  const middle = {
    x: all.reduce((sum, { x }) => sum + x, 0) / all.length,
    y: all.reduce((sum, { y }) => sum + y, 0) / all.length,
  };
  const along = all
    .map((one) => ({ of: one.of, t: ux * (one.x - middle.x) + uy * (one.y - middle.y) }))
    .toSorted((one, two) => one.t - two.t || one.of - two.of);
  const placed: number[] = [];
  for (const { t } of along) placed.push(Math.max(t, (placed.at(-1) ?? Number.NEGATIVE_INFINITY) + apart));
  const shift = placed.reduce((sum, t) => sum + t, 0) / placed.length;
  return along.map(({ of }, i) => {
    const t = (placed[i] as number) - shift;
    return { of, x: middle.x + ux * t, y: middle.y + uy * t };
  });
}

const svg = 'http://www.w3.org/2000/svg';

/** @param elements of the machines, 48 × 48 pixels around the place */
export function spread(elements: readonly (HTMLElement | undefined)[], points: readonly At[]): void {
  const offsets = offsetsOf(points, apartPx);
  elements.forEach((element, i) => {
    const { x, y } = offsets[i] as At;
    const moved = Math.hypot(x, y) > 0.5;
    if (!element) return;
    element.classList.toggle('machine-close', elements.length > 1);
    element.style.marginLeft = `${x - 24}px`;
    element.style.marginTop = `${y - 24}px`;
    const drawing = element.querySelector('svg');
    drawing?.querySelector('.machine-leader')?.remove();
    if (!drawing || !moved) return;
    const leader = document.createElementNS(svg, 'path');
    leader.setAttribute('class', 'machine-leader');
    leader.setAttribute('d', `M24 24L${(24 - x).toFixed(1)} ${(24 - y).toFixed(1)}`);
    drawing.prepend(leader);
  });
}
