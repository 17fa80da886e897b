/** What stands on the report's map besides shapes: house numbers, names, and the legend under it. */
import type { Machine, RdPoint, Siting } from '../engine/scene/scene.ts';
import { unnamedIn } from '../i18n/building-name.ts';
import { type DifferenceKind, differenceKinds, differenceSigns } from '../i18n/plan-marks.ts';
import { numberIn } from './houses.ts';
import { middle } from './reason-pins.ts';
import type { Part, ZoneName } from './report-part.ts';
import { streetsOf } from './street-names.ts';

const classes = ['zeer-kwetsbaar', 'kwetsbaar', 'beperkt-kwetsbaar', 'geen', 'onbekend'] as const;

/** Under so many points of the figure a metre a house has no room for its number. */
const readableScale = 2.3;

/** About how wide a letter of a name is, in points of the figure. */
const nameLetter = 5.6;
/** The same of a street, whose letters are set apart. */
const streetLetter = 7.4;

/** So far from the left the bar of the scale reaches at most. */
const underBar = 200;

interface View {
  readonly xy: (point: RdPoint) => [number, number];
  readonly width: number;
  readonly height: number;
  /** Pixels per metre. */
  readonly scale: number;
  /** Where signs stand that no name may cover. */
  readonly clear: readonly RdPoint[];
  /** Where in the figure signs of the plan stand. */
  readonly marks: readonly (readonly [number, number])[];
  /** Buildings that carry a number of their own already. */
  readonly unlabelled?: readonly string[] | undefined;
}

/** House numbers in the middle of their building, names of vulnerable buildings, names of streets. */
export function Labels({
  scene,
  dossier,
  assessment,
  machines,
  t,
  f,
  xy,
  width,
  height,
  scale,
  clear,
  marks,
  unlabelled = [],
}: Pick<Part, 'scene' | 'dossier' | 'assessment' | 'machines' | 't' | 'f'> & View) {
  const inside = ([x, y]: readonly [number, number]): boolean => x > 12 && y > 12 && x < width - 12 && y < height - 12;
  /** The sign of the north stands there. */
  const underNorth = (x: number, y: number, half: number): boolean => x + half > width - 56 && y < 78;
  const vulnerable = new Set(
    assessment.receptors.filter((one) => one.class === 'zeer-kwetsbaar').map((one) => one.buildingId),
  );
  // Names that would lie over one another: the first stands.
  const named: { readonly x: number; readonly y: number; readonly half: number }[] = [];
  const { labels, addresses } = dossier.surroundings.scenery;
  const isCovered = (text: string, point: RdPoint, angleDeg: number): boolean => {
    const [half, angle] = [(text.length * streetLetter) / 2, (angleDeg * Math.PI) / 180];
    const [x, y] = xy(point);
    return clear.map(xy).some(([cx, cy]) => {
      const [dx, dy] = [cx - x, y - cy];
      const along = Math.abs(dx * Math.cos(angle) - dy * Math.sin(angle));
      return along < half + 12 && Math.abs(dy * Math.cos(angle) + dx * Math.sin(angle)) < 12;
    });
  };
  const written = labels.filter(
    ({ kind, text, point, angleDeg }) => kind !== 'building' && !isCovered(text, point, angleDeg),
  );
  // What the map has no name for, or one that a sign covers, is called as its addresses say, where it fits whole between the buildings.
  const drawn = {
    ...dossier.surroundings,
    // A street is called along what is seen of it.
    buildings: scene.buildings.map((one) =>
      inside(xy(one.footprint[0]?.[0]?.[0] ?? [0, 0])) ? one : { ...one, address: null },
    ),
    scenery: { ...dossier.surroundings.scenery, addresses: addresses.filter(({ point }) => inside(xy(point))) },
  };
  const streets = streetsOf(drawn, { letterM: streetLetter / scale, highM: 12 / scale, clear })
    .filter(({ text }) => !written.some((one) => one.text === text))
    .map(({ text, point, turnDeg }) => ({ text, point, angleDeg: -turnDeg }));
  const isFree = (x: number, y: number, half: number): boolean =>
    x - half > 4 &&
    x + half < width - 4 &&
    inside([x, y]) &&
    !underNorth(x, y, half) &&
    !(y > height - 66 && x - half < underBar) &&
    !named.some((one) => Math.abs(one.x - x) < one.half + half + 2 && Math.abs(one.y - y) < 11) &&
    ![...clear.map(xy), ...marks].some(([cx, cy]) => Math.abs(cx - x) < half + 9 && Math.abs(cy - y) < 13);
  /** What has no address is called in every list by how far it lies: so it is on the map, the nearest first, where it covers nothing. */
  const unnamed = () =>
    (scale < readableScale ? [] : unnamedIn({ ...scene, machines, receptors: assessment.receptors }, t, f)).flatMap(
      ({ building, text }) => {
        if (unlabelled.includes(building.id)) return [];
        const [x, middleY] = xy(middle(building.footprint[0]?.[0] ?? []));
        if (!inside([x, middleY])) return [];
        const half = (text.length * nameLetter) / 2;
        const y = [0, 9, -9].map((aside) => middleY + aside).find((one) => isFree(x, one, half));
        if (y === undefined) return [];
        named.push({ x, y, half });
        return [
          <text key={building.id} class="figure-number figure-unnamed" x={x} y={y + 4}>
            {text}
          </text>,
        ];
      },
    );
  return (
    <g>
      {[...written, ...streets]
        .map((label) => ({ ...label, spot: xy(label.point) }))
        .filter(({ spot }) => inside(spot))
        .map(({ text, angleDeg, spot: [x, y] }) => (
          <text key={`${text}${x}`} class="figure-street" x={x} y={y} transform={`rotate(${-angleDeg} ${x} ${y})`}>
            {text}
          </text>
        ))}
      {scene.buildings.map((building) => {
        const points = building.footprint[0]?.[0] ?? [];
        const [x, y] = xy([
          points.reduce((sum, point) => sum + point[0], 0) / Math.max(1, points.length),
          points.reduce((sum, point) => sum + point[1], 0) / Math.max(1, points.length),
        ]);
        // A name stands where it fits whole: of half a word nobody knows what it was.
        const called = vulnerable.has(building.id) ? building.name : null;
        const half = ((called?.length ?? 0) * nameLetter) / 2;
        const free = !named.some((one) => Math.abs(one.x - x) < one.half + half + 4 && Math.abs(one.y - y) < 14);
        const name = free && x - half > 4 && x + half < width - 4 && !underNorth(x, y, half) ? called : null;
        if (name) named.push({ x, y, half });
        const text = name ?? numberIn(building.address);
        if (unlabelled.includes(building.id)) return null;
        if (!text || !inside([x, y]) || scale < readableScale || (!name && underNorth(x, y, 8))) return null;
        return (
          <text key={building.id} class={name ? 'figure-name' : 'figure-number'} x={x} y={y + 4}>
            {text}
          </text>
        );
      })}
      {unnamed()}
    </g>
  );
}

export const standsInside = ({ siting }: Machine): boolean => siting !== 'gevel' && siting !== 'unit';

/** A house for one that stands behind its facade, a disc for others. */
export function MachineSign({ inside }: { readonly inside: boolean }) {
  return (
    <>
      {inside ? <path class="figure-machine" d="M-11-3l11-9 11 9v14h-22z" /> : <circle class="figure-machine" r="10" />}
      <path class="figure-machine-sign" d="M-4-4h8v8h-8z" />
    </>
  );
}

/** What the plan comes to at a building. */
export function PlanMark({ kind, x, y }: { readonly kind: DifferenceKind; readonly x: number; readonly y: number }) {
  return (
    <g class="figure-mark" transform={`translate(${x.toFixed(1)} ${y.toFixed(1)})`}>
      <circle r="8" />
      <text y="4">{differenceSigns[kind]}</text>
    </g>
  );
}

export function Legend({
  zones,
  facade,
  marks,
  inside,
  shown,
  t,
  r,
  f,
}: Pick<Part, 't' | 'r' | 'f'> & {
  zones: readonly { readonly zone: ZoneName; readonly reachM: number }[];
  facade: boolean;
  /** What became of buildings by the plan. */
  marks: readonly DifferenceKind[];
  /** How a machine stands that is drawn as a house; null where none is. */
  inside: Siting | null;
  /** Kinds of buildings that the map shows. */
  shown: ReadonlySet<string>;
}) {
  return (
    <ul class="report-legend" aria-label={r.legend}>
      {zones.map(({ zone, reachM }) => (
        <li key={zone}>
          <svg viewBox="0 0 30 16" width="30" height="16" aria-hidden="true">
            <rect class={`figure-zone figure-zone-${zone}`} x="1" y="1" width="28" height="14" />
            <path class={`figure-hatch figure-hatch-${zone}`} d={swatch(zone)} />
          </svg>
          {t.zones[zone]}
          {zone !== 'shadow' &&
            `, ${zone === 'glass-fall' ? r.fromFacade(f.wholeMetres(reachM)) : f.wholeMetres(reachM)}`}
        </li>
      ))}
      {facade && (
        <li>
          <svg viewBox="0 0 30 16" width="30" height="16" aria-hidden="true">
            <path class="figure-facade" d="M1 8H29" />
            <path class="figure-facade-dash" d="M1 8H29" />
          </svg>
          {r.facade}
        </li>
      )}
      {differenceKinds
        .filter((kind) => marks.includes(kind))
        .map((kind) => (
          <li key={kind}>
            <svg viewBox="-15 -8 30 16" width="30" height="16" aria-hidden="true">
              <PlanMark kind={kind} x={0} y={0} />
            </svg>
            {t.changes[kind]}
          </li>
        ))}
      {inside && (
        <li>
          <svg viewBox="-15 -14 30 28" width="30" height="16" aria-hidden="true">
            <MachineSign inside />
          </svg>
          {t.ui.machine} {t.siting[inside]}
        </li>
      )}
      {classes
        .filter((one) => shown.has(one))
        .map((one) => (
          <li key={one}>
            <svg viewBox="0 0 30 16" width="30" height="16" aria-hidden="true">
              <rect class={`figure-building figure-${one}`} x="1" y="1" width="28" height="14" />
            </svg>
            {t.classes[one]}
          </li>
        ))}
    </ul>
  );
}

function swatch(zone: ZoneName): string {
  if (zone === 'debris') return 'M1 11L11 1M5 15L19 1M13 15L27 1M21 15L29 7';
  if (zone === 'glass-fall') return 'M1 4H29M1 8H29M1 12H29';
  if (zone === 'glass-room') return 'M2 4H29M2 8H29M2 12H29';
  if (zone === 'glass-break') return 'M4 5H29M4 11H29';
  if (zone === 'shadow') return 'M1 5H29M1 11H29';
  return '';
}
