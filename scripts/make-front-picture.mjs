// Draws the picture of the front door from the orange demo dossier: `node scripts/make-front-picture.mjs`. All looks are
// attributes, so that the strictest content security policy has nothing to object to.
import { readFileSync, writeFileSync } from 'node:fs';
import { assess } from '../src/engine/assessment/assess.ts';
import { toRd } from '../src/engine/geometry/rd.ts';
import { releasedModels } from '../src/engine/models/models.ts';
import { unanswered } from '../src/engine/scene/scene.ts';

const town = JSON.parse(readFileSync('public/demo/lindervoort.json', 'utf8'));
const { machine, answers, judgements } = town.dossiers.find(({ id }) => id === 'demo-orange');
const scene = {
  schema: 'gevelwijzer/scene@1',
  dossierId: 'picture',
  machines: [machine],
  buildings: town.buildings,
  places: town.places,
  publicSpace: town.publicSpace,
  radiusM: 150,
  coverage: town.coverage,
  sources: town.sources,
  judgements,
  answers: { ...unanswered, ...answers },
  alternatives: [],
  measures: [],
  unknownUseAs: null,
  assumed: [],
};
const answer = assess(scene, releasedModels);
if (!answer.ok) throw new Error(answer.error.message);
const { receptors, zones } = answer.value;

const [wide, high, scale] = [116, 68, 7];
const [cx, cy] = machine.point;
const at = ([x, y]) =>
  [(x - cx + wide * 0.46) * scale, (high / 2 - (y - cy)) * scale].map((one) => one.toFixed(1)).join(' ');
const path = (rings) => rings.map((ring) => `M${ring.map(at).join('L')}Z`).join('');
const inView = (ring) => ring.some(([x, y]) => Math.abs(x - cx) < wide && Math.abs(y - cy) < high);
const parts = [];
const draw = (rings, look) => parts.push(`<path d="${path(rings)}" ${look}/>`);

for (const { kind, rings } of town.publicSpace)
  draw(rings, `fill="${{ water: '#d3dfe4', groen: '#e2e4d5', parkeren: '#f0eee7' }[kind] ?? '#fbfaf7'}"`);
for (const [x, y, r] of town.scenery.trees)
  if (inView([[x, y]]))
    parts.push(
      `<circle cx="${at([x, y]).split(' ')[0]}" cy="${at([x, y]).split(' ')[1]}" r="${r * scale}" fill="#d5d9c4" stroke="#b9bfa4"/>`,
    );
const classes = new Map(receptors.map((one) => [one.buildingId, one]));
const fills = {
  'zeer-kwetsbaar': '#6c5c98',
  kwetsbaar: '#d3cde3',
  'beperkt-kwetsbaar': '#e7e4ea',
  geen: '#e0ded9',
  onbekend: '#ffffff',
};
for (const { id, footprint, address } of town.buildings) {
  const ring = footprint[0][0];
  if (!inView(ring)) continue;
  for (const rings of footprint) draw(rings, `fill="${fills[classes.get(id)?.class] ?? '#e0ded9'}" stroke="#857e97"`);
  const number = /\d+$/.exec(address ?? '')?.[0];
  const middle = [
    ring.reduce((sum, p) => sum + p[0], 0) / ring.length,
    ring.reduce((sum, p) => sum + p[1], 0) / ring.length,
  ];
  const [x, y] = at(middle).split(' ');
  if (number)
    parts.push(
      `<text x="${x}" y="${y}" font-family="sans-serif" font-size="13" fill="#54606a" text-anchor="middle">${number}</text>`,
    );
}
const looks = {
  'glass-break': ['fill="#1e6e9d" fill-opacity="0.09" stroke="#1e6e9d"', 'fill="url(#dots)"'],
  'glass-room': ['fill="#1e6e9d" fill-opacity="0.3" stroke="#1e6e9d" stroke-width="1.5"', 'fill="url(#dots)"'],
  'glass-fall': ['fill="url(#lines)"'],
  debris: ['fill="url(#hatch)" stroke="#2b3741" stroke-width="1.3"'],
};
for (const [zone, styles] of Object.entries(looks)) {
  const geometry = zones.features.find(({ properties }) => properties.zone === zone)?.geometry;
  const polygons = geometry?.type === 'Polygon' ? [geometry.coordinates] : (geometry?.coordinates ?? []);
  for (const rings of polygons)
    for (const look of styles)
      draw(
        rings.map((ring) => ring.map(([lon, lat]) => toRd(lat, lon))),
        look,
      );
}
for (const { facades } of receptors)
  for (const [x1, y1, x2, y2] of facades)
    parts.push(
      `<path d="M${at([x1, y1])}L${at([x2, y2])}" stroke="#3f2a00" stroke-width="8"/><path d="M${at([x1, y1])}L${at([x2, y2])}" stroke="#e69f00" stroke-width="6" stroke-dasharray="12 2"/>`,
    );
const [mx, my] = at(machine.point).split(' ').map(Number);
const angle = (machine.outwardDeg * Math.PI) / 180;
parts.push(
  `<path d="M${mx} ${my}l${(32 * Math.sin(angle)).toFixed(1)} ${(-32 * Math.cos(angle)).toFixed(1)}" stroke="#16212b" stroke-width="4"/>`,
  `<circle cx="${mx}" cy="${my}" r="14" fill="#fff" stroke="#16212b" stroke-width="5"/><path d="M${mx - 6} ${my - 6}h12v12h-12zM${mx - 3} ${my - 2}h6M${mx - 3} ${my + 2}h6" fill="none" stroke="#16212b" stroke-width="2.5"/>`,
);
const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${wide * scale} ${high * scale}"><defs><pattern id="dots" width="7" height="7" patternUnits="userSpaceOnUse"><circle cx="1.8" cy="1.8" r="0.9" fill="#1e6e9d"/><circle cx="5.3" cy="5.3" r="0.9" fill="#1e6e9d"/></pattern><pattern id="lines" width="5" height="5" patternUnits="userSpaceOnUse"><path d="M0 2.500H5" stroke="#1e6e9d"/></pattern><pattern id="hatch" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path d="M0 0V7" stroke="#2b3741" stroke-width="1.3"/></pattern></defs><rect width="100%" height="100%" fill="#ecebe3"/>${parts.join('')}</svg>\n`;
writeFileSync('public/street.svg', svg);
console.log(`public/street.svg, ${Math.round(svg.length / 1000)} kB`);
