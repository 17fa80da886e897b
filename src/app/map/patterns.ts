/** Patterns of zones and verdicts: no meaning hangs on colour alone. */
const svg = 'http://www.w3.org/2000/svg';

interface Pattern {
  readonly id: string;
  readonly width: number;
  readonly height: number;
  readonly turn?: number;
  readonly marks: readonly { readonly tag: 'path' | 'circle'; readonly attributes: Readonly<Record<string, string>> }[];
}

const dot = (cx: string, cy: string) =>
  ({ tag: 'circle', attributes: { cx, cy, r: '0.85', class: 'pattern-dot' } }) as const;

const patterns: readonly Pattern[] = [
  { id: 'p-glass', width: 7, height: 7, marks: [dot('1.75', '1.75'), dot('5.25', '5.25')] },
  {
    id: 'p-debris',
    width: 7,
    height: 7,
    turn: 45,
    marks: [{ tag: 'path', attributes: { d: 'M0 0V7', class: 'pattern-debris' } }],
  },
  { id: 'p-fall', width: 5, height: 5, marks: [{ tag: 'path', attributes: { d: 'M0 2.5H5', class: 'pattern-fall' } }] },
  {
    id: 'p-shadow',
    width: 9,
    height: 6,
    marks: [{ tag: 'path', attributes: { d: 'M0 1.5H3.6M4.5 4.5H8.1', class: 'pattern-shadow' } }],
  },
];

export function fillPatterns(defs: SVGElement): void {
  for (const { id, width, height, turn, marks } of patterns) {
    const pattern = document.createElementNS(svg, 'pattern');
    pattern.id = id;
    pattern.setAttribute('width', String(width));
    pattern.setAttribute('height', String(height));
    pattern.setAttribute('patternUnits', 'userSpaceOnUse');
    if (turn) pattern.setAttribute('patternTransform', `rotate(${turn})`);
    for (const { tag, attributes } of marks) {
      const mark = document.createElementNS(svg, tag);
      for (const [name, value] of Object.entries(attributes)) mark.setAttribute(name, value);
      pattern.append(mark);
    }
    defs.append(pattern);
  }
}
