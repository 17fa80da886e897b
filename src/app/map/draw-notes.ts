/** What is written on the map: numbers of reasons, the distance that decides, and of each ring what it is and whom it counts for. */
import { activeVariant, type Dossier } from '../../archive/dossier.ts';
import { outwardOf } from '../../engine/effects/burst.ts';
import type { WholeAssessment } from '../../engine/scene/assessment.ts';
import type { RdPoint } from '../../engine/scene/scene.ts';
import type { Format } from '../../i18n/format.ts';
import type { Labels } from '../../i18n/nl/labels.ts';
import type { GroundWords } from '../../i18n/nl/map.ts';
import { pinsOf } from '../../report/reason-pins.ts';
import { isNarrow } from '../kit/media.ts';
import type { ZoneLayer } from '../state/app-state.ts';
import { reasons } from '../state/selectors.ts';
import { coverAddresses, followAddresses, sparedByAddresses } from './draw-addresses.ts';
import { lengthsOn } from './draw-length.ts';
import { placeNamesOn } from './draw-places.ts';
import type { FlatMap } from './leaflet-map.ts';
import { controls, machineBoxes, sizesOf, viewOf } from './map-boxes.ts';
import { type Box, inside, type Note, overlap, placeNotes, type Spot } from './place-notes.ts';
import { type Counted, whomText } from './rings.ts';
import './notes.css';

/** A ring as it is drawn: by its corners in RD. */
export interface DrawnRing {
  readonly zone: ZoneLayer;
  readonly reachM: number;
  readonly counted: Counted;
  readonly corners: readonly RdPoint[];
}

/** What is written, before it is known how large that is. */
interface Written {
  readonly text: string;
  readonly className: string;
  readonly note: Omit<Note, 'width' | 'height'>;
}

/** Rings with an edge somewhere; what falls below each facade is told by the legend. */
const named: readonly ZoneLayer[] = ['glass-room', 'glass-break', 'debris', 'stray'];
/** Nearer than this the line of the distance would hide under the machine. */
const nearestM = 6;
/** The ground before a machine that one looks at first. */
const beforePx = 120;

export function drawNotes(
  map: FlatMap,
  dossier: Dossier,
  assessment: WholeAssessment | null,
  drawn: readonly DrawnRing[],
  { zones, rings, f }: { zones: Labels['zones']; rings: GroundWords['rings']; f: Format },
): void {
  followAddresses(map, dossier);
  map.clear('reaches');
  map.clear('pins');
  const view = viewOf(map);
  const stays = [...placeNamesOn(map), ...controls(map, view)];
  const { machines } = activeVariant(dossier);
  const [machine] = machines;
  if (!assessment || !machine) {
    coverAddresses(map, stays);
    return;
  }
  const written: Written[] = [
    ...pins(map, dossier, assessment),
    ...distance(map, machine.point, assessment, f),
    ...drawn
      .filter(({ zone }) => named.includes(zone))
      .flatMap((ring) => ringName(map, ring, machine.point, view, ringText(ring, zones, rings, f))),
  ];
  const sizes = sizesOf(
    map,
    written.map(({ text, className }) => [text, className]),
  );
  const placed = placeNotes(
    written.map(({ note }, i) => ({ ...note, ...(sizes[i] ?? { width: 0, height: 0 }) })),
    {
      taken: [...machineBoxes(map, dossier), ...lengthsOn(map), ...stays],
      spared: [...sparedByAddresses(map), ...facadeBoxes(map, assessment)],
      view,
    },
  );
  const boxes: Box[] = [...stays];
  written.forEach(({ text, className }, i) => {
    const at = placed[i];
    // Half a note beyond the edge says nothing; the legend has its words.
    if (!at || (className !== 'pin' && !inside(at, view))) return;
    boxes.push(at);
    const point = map.ground(at);
    if (at.foot) map.line(groupOf(className), [map.ground(at.foot), point], 'pin-leader');
    map.label(groupOf(className), point, text, className);
  });
  coverAddresses(map, boxes);
}

const groupOf = (className: string): string => (className === 'pin' ? 'pins' : 'reaches');

function ringText(
  { zone, reachM, counted }: DrawnRing,
  zones: Labels['zones'],
  words: GroundWords['rings'],
  f: Format,
): string {
  const name = words.upTo(zones[zone], f.wholeMetres(reachM));
  // On a phone a second line hides the street: whom it counts for stands in the legend.
  return isNarrow() ? name : [name, ...inLines(whomText(zone, counted, words))].join('\n');
}

/** Letters of a line, at most; a note is no banner over the street. */
const lineLetters = 30;

function inLines(text: string): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < lineLetters) lines.splice(-1, 1, `${last} ${word}`);
    else lines.push(word);
  }
  return lines;
}

function pins(map: FlatMap, dossier: Dossier, assessment: WholeAssessment): Written[] {
  const { buildings, places } = dossier.surroundings;
  const { machines } = activeVariant(dossier);
  return pinsOf({ machines, buildings, places }, assessment).map(({ text, at, away: [east, north] }) => ({
    text,
    className: 'pin',
    note: { anchors: [{ ...map.pixel(at), away: { x: east, y: -north } }], upon: false },
  }));
}

/** A line from the machine to the building of the first reason that lies at some distance, and how far that is. */
function distance(map: FlatMap, from: RdPoint, assessment: WholeAssessment, f: Format): Written[] {
  const far = ({ met, distanceM }: { met: boolean; distanceM: number }) => !met && distanceM > nearestM;
  const finding = reasons(assessment)
    .find(({ findings }) => findings.some(far))
    ?.findings.find(far);
  const receptor = assessment.receptors.find(({ buildingId }) => buildingId === finding?.receptor);
  if (!receptor) return [];
  const [ox, oy] = outwardOf(receptor.bearingDeg);
  const part = (share: number): RdPoint => [
    from[0] + share * ox * receptor.distanceM,
    from[1] + share * oy * receptor.distanceM,
  ];
  map.line('reaches', [from, part(1)], 'dimension');
  // Nearer to the facade: the middle of a short line lies under the arrow of the machine.
  const anchors = [0.6, 0.7, 0.5, 0.4].map((share) => map.pixel(part(share)));
  const text = f.metres(receptor.distanceM);
  return [{ text, className: 'reach reach-distance', note: { anchors, upon: true } }];
}

/** Corners this near to the farthest are as good a place for the name. */
const nearEdge = 0.86;
const mostAnchors = 14;

function ringName(map: FlatMap, { zone, corners }: DrawnRing, from: RdPoint, view: Box, text: string): Written[] {
  const inView = (one: RdPoint) => overlap({ ...map.pixel(one), width: 0, height: 0 }, view);
  const awayM = (one: RdPoint) => Math.hypot(one[0] - from[0], one[1] - from[1]);
  const farthest = Math.max(0, ...corners.map(awayM));
  const edge = corners.filter((one) => awayM(one) >= nearEdge * farthest);
  const seen = edge.filter(inView);
  const all = seen.length > 0 ? seen : corners.filter(inView);
  const step = Math.max(1, Math.ceil(all.length / mostAnchors));
  const middle = map.pixel(from);
  const anchors = all
    .filter((_, i) => i % step === 0)
    .map((one) => {
      const { x, y } = map.pixel(one);
      const far = Math.hypot(x - middle.x, y - middle.y) || 1;
      return { x, y, away: { x: (x - middle.x) / far, y: (y - middle.y) / far } };
    });
  // A ring that ends outside the screen is named where one looks at it.
  if (anchors.length === 0) return [];
  const note = { anchors, upon: false, spared: [{ ...middle, width: beforePx, height: beforePx }] };
  return [{ text, className: `reach reach-${zone}`, note }];
}

/** Along the coloured facades, so that no note hides them. */
function facadeBoxes(map: FlatMap, { receptors }: WholeAssessment): Box[] {
  return receptors.flatMap(({ facades }) =>
    facades.flatMap(([ax, ay, bx, by]): Box[] => {
      const [a, b] = [map.pixel([ax, ay]), map.pixel([bx, by])];
      const n = Math.max(1, Math.round(Math.hypot(b.x - a.x, b.y - a.y) / 24));
      return Array.from({ length: n }, (_, i): Spot => {
        const share = (i + 0.5) / n;
        return { x: a.x + share * (b.x - a.x), y: a.y + share * (b.y - a.y) };
      }).map((spot) => ({ ...spot, width: 8, height: 8 }));
    }),
  );
}
