/**
 * The style of QGIS for the map of a municipality: a facade is a line with a colour and a pattern of its own, as in the app. Of
 * two ways of standing on one wall only one is drawn: each has its own style.
 */
import { colour, escaped } from './qgis-style.ts';

/** One stroke of a line, the lowest first; `dash` in millimetres, `dots` across it. */
interface Stroke {
  readonly line: string;
  readonly width: number;
  readonly dash?: string;
}

const edge = '#5c3000';
/** In the order of the legend. */
export const townStrokes = {
  green: [
    { line: '#004a38', width: 1.5 },
    { line: '#007a5a', width: 1.1 },
    { line: '#ffffff', width: 0.3 },
  ],
  'own-means': [
    { line: edge, width: 1.5 },
    { line: '#e69f00', width: 1.1 },
    { line: edge, width: 1.1, dash: '0.3;4.5' },
  ],
  others: [
    { line: edge, width: 1.5 },
    { line: '#e69f00', width: 1.1 },
    { line: edge, width: 1.1, dash: '0.3;2.4' },
  ],
  'to-be-shown': [
    { line: edge, width: 1.5 },
    { line: '#e69f00', width: 1.1 },
    { line: edge, width: 1.1, dash: '0.35;0.65' },
  ],
  red: [
    { line: '#520c0c', width: 1.5 },
    { line: '#8b1a1a', width: 1.1 },
    { line: '#ffffff', width: 1.1, dash: '0.2;0.9' },
    { line: '#ffffff', width: 0.2 },
  ],
  undetermined: [
    { line: '#3f4b55', width: 1.5 },
    { line: '#ffffff', width: 1.1 },
    { line: '#3f4b55', width: 0.4, dash: '0.4;1' },
  ],
} as const satisfies Readonly<Record<string, readonly Stroke[]>>;

export type TownLight = keyof typeof townStrokes;

/** @param words for the legend */
export function townStyle(siting: string, words: Readonly<Record<TownLight, string>>): string {
  const all = Object.entries(townStrokes) as [TownLight, readonly Stroke[]][];
  const categories = all.map(
    ([value], i) =>
      `<category render="true" symbol="${i}" value="${value}" label="${escaped(words[value])}" type="string"/>`,
  );
  const symbols = all.map(
    ([, strokes], i) =>
      `<symbol type="line" name="${i}" alpha="1" clip_to_extent="1" force_rhr="0">${strokes.map(layer).join('')}</symbol>`,
  );
  const light = `CASE WHEN "siting" <> '${siting}' THEN NULL WHEN "verdict" = 'orange' THEN "grade" ELSE "verdict" END`;
  return `<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis version="3.28.0" styleCategories="Symbology">
<renderer-v2 type="categorizedSymbol" attr="${escaped(light)}" symbollevels="0" enableorderby="0" forceraster="0">
<categories>${categories.join('')}</categories>
<symbols>${symbols.join('')}</symbols>
</renderer-v2>
<layerGeometryType>1</layerGeometryType>
</qgis>
`;
}

function layer({ line, width, dash }: Stroke): string {
  const options: [string, string][] = [
    ['line_color', colour(line, 1)],
    ['line_width', String(width)],
    ['line_width_unit', 'MM'],
    ['line_style', 'solid'],
    ['capstyle', 'flat'],
    ['joinstyle', 'miter'],
    ['use_custom_dash', dash ? '1' : '0'],
    ...(dash
      ? ([
          ['customdash', dash],
          ['customdash_unit', 'MM'],
        ] as [string, string][])
      : []),
  ];
  const inside = options.map(([name, value]) => `<Option type="QString" name="${name}" value="${value}"/>`).join('');
  return `<layer class="SimpleLine" enabled="1" pass="0" locked="0"><Option type="Map">${inside}</Option></layer>`;
}
