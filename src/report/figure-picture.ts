/**
 * The map of the report as one drawing for programs that read no page: its shapes, its styles and its legend in one SVG. Who
 * needs dots makes them of it; both are handed in, for this room knows no browser.
 */
import { type Element, type Node, textOf } from './report-tree.ts';

export interface Drawing {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

/** How a picture is made of a drawing; null where nothing can. */
export type Draw = (drawing: Drawing) => Promise<Uint8Array | null>;

const perRow = 4;
const rowHigh = 22;
const margin = 8;

const isElement = (node: Node): node is Element => typeof node === 'object';
const named = ({ children }: Element, tag: string): Element[] =>
  children.filter(isElement).filter((one) => one.tag === tag);

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

function written(node: Node): string {
  if (!isElement(node)) return escaped(node);
  const { tag, props, children } = node;
  const said = Object.entries(props)
    .filter(([name, value]) => name !== 'children' && name !== 'key' && ['string', 'number'].includes(typeof value))
    .map(([name, value]) => ` ${name}="${escaped(String(value))}"`)
    .join('');
  return `<${tag}${said}>${children.map(written).join('')}</${tag}>`;
}

/** @param figure the element of the map with its legend @param css its style sheet */
export function drawingOf(figure: Element, css: string): Drawing | null {
  const [map] = named(figure, 'svg');
  const view = map?.props['viewBox'];
  const box = typeof view === 'string' ? /^0 0 (\d+) (\d+)$/.exec(view) : null;
  if (!map || !box) return null;
  const [width, mapHigh] = [Number(box[1]), Number(box[2])];
  const entries = named(figure, 'ul').flatMap((list) => named(list, 'li'));
  const column = width / perRow;
  const legend = entries.map((item, i) => {
    const [x, y] = [column * (i % perRow), mapHigh + margin + rowHigh * Math.floor(i / perRow)];
    const swatches = named(item, 'svg').map((one) => {
      const sized = {
        ...one,
        props: { ...one.props, x: 0, y: 0, width: one.props['width'] ?? 24, height: one.props['height'] ?? 14 },
      };
      return written(sized);
    });
    return `<g transform="translate(${x} ${y})">${swatches.join('')}<text x="34" y="12" font-size="12" fill="#16212b">${escaped(textOf(item).trim())}</text></g>`;
  });
  const height = mapHigh + (entries.length > 0 ? margin + rowHigh * Math.ceil(entries.length / perRow) : 0);
  const placed = written({ ...map, props: { ...map.props, x: 0, y: 0, width, height: mapHigh } });
  return {
    width,
    height,
    svg: `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" font-family="Arial, sans-serif"><style>${css.replaceAll('<', '')}</style><rect width="${width}" height="${height}" fill="#fff"/>${placed}${legend.join('')}</svg>`,
  };
}
