/** Who is in a building and which panes it has, from what the register and the officer say (model §3, model-2 §6.1, contract). */
import type { Building, Judgement, Scene } from '../../src/engine/scene/scene.ts';
import { type PaneModel, place, receptors } from './model.ts';
import { footprintM2 } from './plane.ts';

export interface Panes {
  readonly type: string;
  /** Lowest of them; the same on the floors above where `above` says so. */
  readonly heightM: number;
  readonly above: boolean;
  /** Whose room it is: of those who are asked about, of a shop below homes by day, of nobody now. */
  readonly room: 'asked' | 'shop' | 'none';
}

export interface Who {
  readonly class: string;
  /** In at the hours asked about; null: not known. */
  readonly inNow: boolean | null;
  /** A bar or gym of which nobody said whether it is used by night. */
  readonly maybeAtNight: boolean;
  /** Sleeps here, or cannot leave alone; null: not known. */
  readonly sleeps: boolean | null;
  readonly panes: readonly Panes[];
  readonly oldGlass: boolean;
  readonly shift: number;
  /** Its glass is certified to hold its pieces. */
  readonly certified: boolean;
}

const isHomeOnWaterOrWheels = ({ kind }: Building) => kind === 'ligplaats' || kind === 'standplaats';

function usesOf(scene: Scene, building: Building): readonly string[] | null {
  const said = scene.judgements[building.id]?.uses;
  if (said) return said;
  if (isHomeOnWaterOrWheels(building)) return building.uses?.length ? building.uses : ['woonfunctie'];
  return building.uses ?? (scene.unknownUseAs ? [scene.unknownUseAs] : null);
}

/** The heaviest class of its uses. A gathering may be childcare by day until it is confirmed; an unknown use is `onbekend`, however small. */
function classOf(
  uses: readonly string[] | null,
  building: Building,
  said: Judgement | undefined,
  day: boolean,
): string {
  if (said?.class) return said.class;
  if (uses === null) return 'onbekend';
  if (uses.length === 0)
    return !building.units && footprintM2(building) < receptors.smallestWithPeopleM2.value
      ? 'geen'
      : 'beperkt-kwetsbaar';
  if (day && uses.includes('bijeenkomstfunctie') && !said?.confirmed) return 'zeer-kwetsbaar';
  const classes = uses.map((use) => receptors.classByUse[use]);
  return ['zeer-kwetsbaar', 'kwetsbaar'].find((one) => classes.includes(one)) ?? 'beperkt-kwetsbaar';
}

/** Glass as confirmed, else the first proposal for this use, floor and year. */
function glassOf(
  uses: readonly string[] | null,
  floor: string,
  building: Building,
  said: Judgement | undefined,
): string {
  const confirmed = said?.glazing?.paneType;
  if (confirmed) return confirmed;
  const found = receptors.proposals.find(
    (one) =>
      (one.uses === null || one.uses.some((use) => uses?.includes(use))) &&
      (one.floor === 'any' || one.floor === floor) &&
      (one.fromYear === null || (building.year !== null && building.year >= one.fromYear)),
  );
  return found?.paneType ?? 'home-single';
}

function panesOf(
  uses: readonly string[] | null,
  building: Building,
  said: Judgement | undefined,
  day: boolean,
): Panes[] {
  const low = isHomeOnWaterOrWheels(building);
  const heightM = low ? receptors.berthPaneM.value : place('paneHeightM');
  if (!uses?.includes('winkelfunctie'))
    return [{ type: glassOf(uses, 'any', building, said), heightM, above: !low, room: 'asked' }];
  const front = glassOf(uses, 'ground', building, said);
  if (uses.length === 1) return [{ type: front, heightM, above: false, room: 'asked' }];
  return [
    { type: front, heightM, above: false, room: day ? 'shop' : 'none' },
    {
      type: glassOf(uses, 'any', building, said),
      heightM: heightM + place('floorHeightM'),
      above: true,
      room: 'asked',
    },
  ];
}

export function whoIsIn(scene: Scene, building: Building): Who {
  const said = scene.judgements[building.id];
  const { exposure, peopleAtNight } = scene.answers;
  const day = exposure === 'day';
  const uses = usesOf(scene, building);
  const cls = classOf(uses, building, said, day);
  const has = (some: readonly string[]) => uses?.some((use) => some.includes(use)) ?? false;
  const nobody = cls === 'geen';
  const saidVulnerable = said?.class === 'zeer-kwetsbaar' || said?.class === 'kwetsbaar';
  const byNight =
    said?.occupiedAtNight ??
    ((saidVulnerable && !has(receptors.dayOnlyUses)) || (uses === null ? null : has(receptors.nightUses)));
  const gathers = byNight === false && said?.occupiedAtNight === undefined && has(receptors.maybeNightUses);
  const byDay = saidVulnerable || (uses === null ? null : uses.length > 0);
  const panes = nobody ? [] : panesOf(uses, building, said, day);
  const seen = Boolean(said?.glazing?.paneType) || Boolean(said?.confirmed);
  const double = panes.length > 0 && panes.every(({ type }) => (receptors.panes[type] as PaneModel).leaves > 1);
  const retention = said?.glazing?.certificate ? said.glazing.retention : 'none';
  return {
    class: cls,
    inNow: nobody ? false : day ? byDay : (gathers && peopleAtNight === true) || byNight,
    maybeAtNight: !day && !nobody && gathers && (peopleAtNight ?? null) === null,
    sleeps: nobody ? false : cls === 'zeer-kwetsbaar' || byNight,
    panes,
    oldGlass: (building.year ?? 0) < receptors.insulatingFromYear.value && !(seen && double),
    shift: retention === 'none' ? 0 : (receptors.classShift[retention]?.value ?? 0),
    certified: retention !== 'none' && retention !== 'film-loose',
  };
}

/** Height of a roof: an unknown one, 0 and less, hides as little as it may and reaches as high as it may (model-2 §6.5). */
export const knownM = ({ heightM }: Building): number | null => (heightM !== null && heightM > 0 ? heightM : null);
export const hidesToM = (building: Building): number => knownM(building) ?? lowestM;
export const risesToM = (building: Building): number =>
  knownM(building) ?? (isHomeOnWaterOrWheels(building) ? lowestM : highestM);
const [lowestM, highestM] = [3, 30];
