/**
 * Styles of QGIS (.qml) for the layers of a map: a file of the same name beside a layer is taken by itself. Colours are
 * those of the app, and no meaning hangs on colour alone: each kind has a hatching or a line of its own.
 */
import type { ZoneId } from '../engine/assessment/zones.ts';
import type { Verdict } from '../engine/scene/assessment.ts';
import type { VulnerabilityClass } from '../engine/scene/scene.ts';
import type { MapLayer } from './map-layers.ts';

/** Words for the legend, by what stands in the column. */
export type StyleWords = Readonly<Record<MapLayer['name'], Readonly<Record<string, string>>>>;

interface Look {
  readonly fill?: string;
  /** How much of it covers what is below, 0 … 1. */
  readonly cover?: number;
  readonly brush?: 'solid' | 'no' | 'b_diagonal' | 'f_diagonal' | 'dense6' | 'cross';
  readonly line?: string;
  readonly width?: number;
  readonly dash?: 'solid' | 'dash' | 'no';
  readonly shape?: 'circle' | 'triangle' | 'diamond' | 'square';
}

const [glass, piece, shadow] = ['#1e6e9d', '#2b3741', '#7c858b'];
const edge = { line: '#857e97', width: 0.2 } as const;

/** Every value of a column has a look; the order is the order of the legend. */
export const looks: Readonly<Record<MapLayer['name'], Readonly<Record<string, Look>>>> = {
  machines: {
    green: { fill: '#007a5a', shape: 'circle' },
    orange: { fill: '#e69f00', shape: 'triangle' },
    red: { fill: '#8b1a1a', shape: 'square' },
    undetermined: { fill: '#ffffff', shape: 'diamond' },
  } satisfies Record<Verdict, Look>,
  buildings: {
    unmet: { fill: '#d3cde3', brush: 'solid', line: '#8b1a1a', width: 0.9 },
    'zeer-kwetsbaar': { fill: '#6c5c98', ...edge },
    kwetsbaar: { fill: '#d3cde3', ...edge },
    'beperkt-kwetsbaar': { fill: '#e7e4ea', ...edge },
    geen: { fill: '#e0ded9', ...edge },
    onbekend: { fill: '#ffffff', brush: 'cross', ...edge },
    'not-asked': { brush: 'no', ...edge },
  } satisfies Record<VulnerabilityClass | 'unmet' | 'not-asked', Look>,
  zones: {
    stray: { brush: 'no', line: piece, dash: 'dash', width: 0.4 },
    'glass-break': { fill: glass, cover: 0.12, line: glass, dash: 'no' },
    'glass-room': { fill: glass, cover: 0.3, brush: 'dense6', line: glass, width: 0.5 },
    'glass-fall': { fill: glass, cover: 0.8, brush: 'b_diagonal', line: glass, dash: 'no' },
    debris: { fill: piece, cover: 0.6, brush: 'f_diagonal', line: piece, width: 0.4 },
    shadow: { fill: shadow, cover: 0.5, brush: 'cross', line: shadow, dash: 'no' },
  } satisfies Record<ZoneId, Look>,
};

const column: Readonly<Record<MapLayer['name'], string>> = {
  machines: 'verdict',
  buildings: `CASE WHEN "judged" = 'met' THEN "class" ELSE "judged" END`,
  zones: 'zone',
};

export function qgisStyle(name: MapLayer['name'], words: StyleWords): string {
  const all = Object.entries(looks[name]);
  const kind = name === 'machines' ? 'marker' : 'fill';
  const categories = all.map(
    ([value], i) =>
      `<category render="true" symbol="${i}" value="${value}" label="${escaped(words[name][value] ?? value)}" type="string"/>`,
  );
  const symbols = all.map(
    ([, look], i) =>
      `<symbol type="${kind}" name="${i}" alpha="1" clip_to_extent="1" force_rhr="0"><layer class="${kind === 'marker' ? 'SimpleMarker' : 'SimpleFill'}" enabled="1" pass="0" locked="0"><Option type="Map">${options(kind, look)}</Option></layer></symbol>`,
  );
  return `<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis version="3.28.0" styleCategories="Symbology">
<renderer-v2 type="categorizedSymbol" attr="${escaped(column[name])}" symbollevels="0" enableorderby="0" forceraster="0">
<categories>${categories.join('')}</categories>
<symbols>${symbols.join('')}</symbols>
</renderer-v2>
<layerGeometryType>${kind === 'marker' ? 0 : 2}</layerGeometryType>
</qgis>
`;
}

function options(kind: 'marker' | 'fill', look: Look): string {
  const {
    fill = '#ffffff',
    cover = 1,
    brush = 'solid',
    line = '#16212b',
    width = 0.3,
    dash = 'solid',
    shape = 'circle',
  } = look;
  const shared: [string, string][] = [
    ['color', colour(fill, cover)],
    ['outline_color', colour(line, 1)],
    ['outline_style', dash],
    ['outline_width', String(width)],
    ['outline_width_unit', 'MM'],
  ];
  const own: [string, string][] =
    kind === 'marker'
      ? [
          ['name', shape],
          ['size', '5'],
          ['size_unit', 'MM'],
        ]
      : [['style', brush]];
  return [...shared, ...own]
    .map(([name, value]) => `<Option type="QString" name="${name}" value="${value}"/>`)
    .join('');
}

export function colour(hex: string, cover: number): string {
  const parts = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
  return [...parts, Math.round(cover * 255)].join(',');
}

export const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
