/** The figures behind what is told beside the verdict: building by building, the ground, and where figures come from. */
import type { ComponentChildren } from 'preact';
import type { BuildingConsequence } from '../engine/consequences/consequences.ts';
import type { Cell } from '../engine/consequences/pieces-at.ts';
import type { RdPoint } from '../engine/scene/scene.ts';
import { chanceOf, roughly } from '../i18n/chances.ts';
import type { FullWords } from '../i18n/full-words.ts';
import { sourceIn } from '../i18n/model-source.ts';
import { deathOf, injuryOf, type TellProps } from './consequences-text.tsx';
import { across } from './report-table.tsx';

/** The columns of the table of buildings. */
export const buildingHead = ({ w }: Pick<TellProps, 'w'>): readonly string[] => {
  const b = w.buildings;
  return [b.building, b.distance, b.persons, b.glass, b.iso, b.breaks, b.injury, b.death, b.major];
};

/** One building: the first cell is its name. The building of the machine gets words where figures would mislead. */
export function buildingCells(
  one: BuildingConsequence,
  { w, f, t, name }: Pick<TellProps, 'w' | 'f' | 'name'> & { readonly t: FullWords },
): readonly ComponentChildren[] {
  const chance = (value: number) => w.chanceShort(chanceOf(value), f.number);
  const first = [name(one.buildingId), f.metres(one.distanceM), personsText(one, { w, f })];
  if (one.host) return [...first, across(6, w.buildings.host)];
  return [
    ...first,
    t.hazard[one.hazardClass],
    one.isoClass,
    f.percent(one.breakProbability),
    one.heldBelowRange ? `${chance(injuryOf(one.atWindow))}; ${w.buildings.held}` : chance(injuryOf(one.atWindow)),
    chance(deathOf(one.atWindow)),
    chance(one.house.major),
  ];
}

/** People by night and by day; unknown is never zero. */
function personsText(one: BuildingConsequence, { w, f }: Pick<TellProps, 'w' | 'f'>): string {
  const { personsAtNight, personsByDay, homes, homesCounted } = one;
  if (personsAtNight === null || personsByDay === null) return w.buildings.unknown;
  if (homes === 0) return w.buildings.noHomes;
  const text = `${f.number(roughly(personsAtNight))} / ${f.number(roughly(personsByDay))}`;
  return homesCounted ? text : w.buildings.atLeast(text);
}

/** Metres of one ring of the table of the ground. */
const bandM = 10;

interface Band {
  readonly fromM: number;
  cells: number;
  densest: number;
  energyJ: number;
}

/** The ground by distance to the nearest machine. */
export function groundBands(cells: readonly Cell[], machines: readonly RdPoint[]): readonly Band[] {
  const bands = new Map<number, Band>();
  for (const { x, y, densityPerM2, energyJ } of cells) {
    const distanceM = Math.min(...machines.map(([mx, my]) => Math.hypot(x - mx, y - my)));
    const fromM = bandM * Math.floor(distanceM / bandM);
    const band = bands.get(fromM) ?? { fromM, cells: 0, densest: 0, energyJ: 0 };
    band.cells++;
    band.densest = Math.max(band.densest, densityPerM2);
    band.energyJ = Math.max(band.energyJ, energyJ);
    bands.set(fromM, band);
  }
  return [...bands.values()].toSorted((one, two) => one.fromM - two.fromM);
}

export function GroundTable({ told, w, f, Grid, machines }: TellProps & { readonly machines: readonly RdPoint[] }) {
  const bands = groundBands(told.debris.cells, machines);
  if (bands.length === 0) return <p>{w.ground.none}</p>;
  const density = (perM2: number) => w.ground.onePer(f.area(perM2 >= 1 ? roughly(perM2) : 1 / roughly(1 / perM2)));
  return (
    <>
      <Grid
        caption={w.ground.table}
        head={[w.ground.distance, w.ground.hit, w.ground.densest, w.ground.energy]}
        rows={bands.map(({ fromM, cells, densest, energyJ }) => [
          w.ground.band(fromM, fromM + bandM),
          `${f.number(roughly(cells))} m²`,
          density(densest),
          w.ground.joule(f.number(roughly(energyJ))),
        ])}
      />
      <p>{w.ground.note}</p>
    </>
  );
}

/** Each figure with its margin, status and source; and the source of each kind of relation. */
export function FigureTable({ told, w, f, Grid }: TellProps) {
  const s = w.sources;
  const source = (key: string) => {
    const found = sourceIn(key, w.modelSources);
    return found ? `${found.title} (${found.where})` : key;
  };
  const value = (of: number) => f.precise(of);
  const names = Object.keys(s.figures) as (keyof typeof s.figures)[];
  const methods = Object.keys(s.methods) as (keyof typeof s.methods)[];
  return (
    <>
      <Grid
        caption={s.table}
        head={[s.figure, s.value, s.range, s.status, s.source]}
        rows={names.map((key) => {
          const figure = told.figures[key];
          const { range } = figure;
          return [
            s.figures[key],
            value(figure.value),
            range ? `${value(range[0])} – ${value(range[1])}` : '–',
            s.statuses[figure.status],
            source(figure.source),
          ];
        })}
      />
      <Grid
        caption={s.methodsTable}
        head={[s.method, s.source]}
        rows={methods.map((key) => [s.methods[key], told.sources[key].map(source).join('; ')])}
      />
    </>
  );
}
