/**
 * The style of QGIS for the map of a municipality: a facade is a line with a colour and a pattern of its own, as in the app. Of
 * two ways of standing on one wall only one is drawn: each has its own style. A place for a unit is a point, each light with a
 * shape of its own.
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
  ],
  others: [
    { line: edge, width: 1.5 },
    { line: '#e69f00', width: 1.1 },
    { line: edge, width: 1.1, dash: '0.6;2.4' },
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
  'not-green': [
    { line: '#3f4b55', width: 1.5 },
    { line: '#e69f00', width: 1.1 },
    { line: '#8b1a1a', width: 1.1, dash: '1.1;1.1' },
  ],
  undetermined: [
    { line: '#3f4b55', width: 1.5 },
    { line: '#ffffff', width: 1.1 },
    { line: '#3f4b55', width: 0.4, dash: '0.4;1' },
  ],
} as const satisfies Readonly<Record<string, readonly Stroke[]>>;

export type TownLight = keyof typeof townStrokes;

/** Points have no room for the pattern of a line. */
export const placeShapes = {
  green: 'circle',
  'own-means': 'triangle',
  others: 'pentagon',
  'to-be-shown': 'star',
  red: 'square',
  'not-green': 'diagonal_half_square',
  undetermined: 'diamond',
} as const satisfies Readonly<Record<TownLight, string>>;

const light = `CASE WHEN "verdict" = 'orange' THEN "grade" WHEN "notGreen" THEN 'not-green' ELSE "verdict" END`;

type Legend = Readonly<Record<TownLight, string>>;

/** @param words for the legend */
export const townStyle = (siting: string, words: Legend): string =>
  styleOf(`CASE WHEN "siting" <> '${siting}' THEN NULL ELSE ${light} END`, words, 'line', (one) =>
    townStrokes[one].map(layer).join(''),
  );

/** Of the places for a unit. @param words for the legend */
export const placeStyle = (words: Legend): string =>
  styleOf(light, words, 'marker', (one) => {
    const [outline, face] = townStrokes[one];
    return written('SimpleMarker', [
      ['name', placeShapes[one]],
      ['color', colour(face.line, 1)],
      ['outline_color', colour(outline.line, 1)],
      ['outline_width', '0.3'],
      ['outline_width_unit', 'MM'],
      ['size', '3'],
      ['size_unit', 'MM'],
    ]);
  });

function styleOf(by: string, words: Legend, kind: 'line' | 'marker', drawn: (light: TownLight) => string): string {
  const all = Object.keys(townStrokes) as TownLight[];
  const categories = all.map(
    (value, i) =>
      `<category render="true" symbol="${i}" value="${value}" label="${escaped(words[value])}" type="string"/>`,
  );
  const symbols = all.map(
    (value, i) =>
      `<symbol type="${kind}" name="${i}" alpha="1" clip_to_extent="1" force_rhr="0">${drawn(value)}</symbol>`,
  );
  return `<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis version="3.28.0" styleCategories="Symbology">
<renderer-v2 type="categorizedSymbol" attr="${escaped(by)}" symbollevels="0" enableorderby="0" forceraster="0">
<categories>${categories.join('')}</categories>
<symbols>${symbols.join('')}</symbols>
</renderer-v2>
<layerGeometryType>${kind === 'line' ? 1 : 0}</layerGeometryType>
</qgis>
`;
}

const layer = ({ line, width, dash }: Stroke): string =>
  written('SimpleLine', [
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
        ] as const)
      : []),
  ]);

function written(kind: string, options: readonly (readonly [name: string, value: string])[]): string {
  const inside = options.map(([name, value]) => `<Option type="QString" name="${name}" value="${value}"/>`).join('');
  return `<layer class="${kind}" enabled="1" pass="0" locked="0"><Option type="Map">${inside}</Option></layer>`;
}
