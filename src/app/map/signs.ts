/** Signs on the map that say nothing of themselves, the classes they are drawn with, and when they are there. Pure. */
import { activeVariant } from '../../archive/dossier.ts';
import { lightOf, worseHour } from '../../i18n/by-hours.ts';
import { differenceOf } from '../../i18n/plan-marks.ts';
import { pinsOf } from '../../report/reason-pins.ts';
import type { AppState } from '../state/app-state.ts';
import { drawnAssessment, shownAssessment, spotsShown } from '../state/selectors.ts';

/** The first class is how the legend shows it. */
export const signClasses = {
  pin: ['pin', 'pin-leader'],
  better: ['difference-mark difference-mark-better'],
  awaits: ['difference-mark difference-mark-awaits'],
  worse: ['difference-mark difference-mark-worse'],
  both: ['difference-mark difference-mark-both'],
  stay: ['place-of-stay'],
  unread: ['place'],
  other: ['other-place'],
  given: ['given-point', 'given-line'],
  green: ['spot spot-green'],
  orange: ['spot spot-orange'],
  red: ['spot spot-red'],
  'not-green': ['spot spot-not-green'],
  undetermined: ['spot spot-undetermined'],
  elsewhen: ['spot spot-elsewhen'],
  approach: ['approach'],
  barrier: ['barrier'],
  certified: ['barrier barrier-certified'],
  street: ['ground ground-rijbaan', 'ground-voetpad', 'ground-plein'],
  parking: ['ground ground-parkeren'],
  water: ['ground ground-water'],
  plants: ['ground ground-groen'],
  bare: ['ground ground-terrein'],
  tree: ['tree'],
} as const satisfies Record<string, readonly string[]>;

export type Sign = keyof typeof signClasses;

export function signsDrawn(state: AppState): readonly Sign[] {
  const { dossier, compare } = state;
  if (!dossier) return [];
  const { surroundings } = dossier;
  const { machines, alternatives, answers } = activeVariant(dossier);
  const assessment = drawnAssessment(state);
  const after = shownAssessment(state);
  const kinds = compare && after ? new Set(differenceOf(compare.before, after).values()) : new Set<string>();
  const spots = spotsShown(state);
  const colours = new Set(spots.map(lightOf));
  const lies = (...looks: readonly string[]) =>
    surroundings.publicSpace.some(({ kind }) => looks.includes(kind)) ||
    (surroundings.scenery.ground ?? []).some(({ look }) => looks.includes(look));
  const barriers = answers.barriers ?? [];
  const there: Record<Sign, boolean> = {
    pin:
      assessment !== null &&
      pinsOf({ machines, buildings: surroundings.buildings, places: surroundings.places }, assessment).length > 0,
    better: kinds.has('better'),
    awaits: kinds.has('awaits'),
    worse: kinds.has('worse'),
    both: kinds.has('both'),
    stay: surroundings.places.length > 0,
    unread: (surroundings.openPlaces ?? []).some(({ found }) => !found),
    other: alternatives.some(({ machine }) => machine.siting === 'unit'),
    given: state.given !== null && machines.length > 0,
    green: colours.has('green'),
    orange: colours.has('orange'),
    red: colours.has('red'),
    'not-green': colours.has('not-green'),
    undetermined: colours.has('undetermined'),
    elsewhen: spots.some(worseHour),
    approach: answers.vehicleApproach === 'possible' && machines.length > 0 && (answers.approaches ?? []).length > 0,
    barrier: barriers.some(({ certificate }) => !certificate),
    certified: barriers.some(({ certificate }) => Boolean(certificate)),
    street: lies('rijbaan', 'voetpad', 'plein'),
    parking: lies('parkeren'),
    water: lies('water'),
    plants: lies('groen'),
    bare: lies('terrein'),
    tree: surroundings.scenery.trees.length > 0,
  };
  return (Object.keys(there) as Sign[]).filter((sign) => there[sign]);
}
