/** The one place where state becomes map: ground, buildings, zones, facade lines, pins and the machine. */
import { activeVariant, type Dossier } from '../../archive/dossier.ts';
import type { WholeAssessment } from '../../engine/scene/assessment.ts';
import type { Building, RdPoint } from '../../engine/scene/scene.ts';
import type { Format } from '../../i18n/format.ts';
import type { Catalogue } from '../../i18n/nl/catalogue.ts';
import { afterColour } from '../state/after-colour.ts';
import type { AppState } from '../state/app-state.ts';
import { drawnAssessment, insideOf, shownAssessment } from '../state/selectors.ts';
import { store } from '../state/store.ts';
import type { FlatMap } from './leaflet-map.ts';

/**
 * What is drawn comes when its part is fetched: by then the map may be gone, and what it was asked for is no longer so. A part that waits
 * for its sheet is there after one that was asked for later.
 */
const later = <Part>(map: FlatMap, part: Promise<Part>, drawn: (part: Part, now: AppState) => unknown): void =>
  void part.then((one) => map.isThere() && drawn(one, store.getState()));

/** Redraws what changed since `before`. */
export function draw(
  map: FlatMap,
  state: AppState,
  before: AppState | null,
  words: { machine: string; siting: Catalogue['siting']; help: string; format: Format },
): void {
  const { dossier } = state;
  if (!dossier) return;
  const assessment = drawnAssessment(state);
  const changed = !before?.dossier || before.dossier.surroundings !== dossier.surroundings;
  if (changed) {
    later(
      map,
      afterColour(() => import('./draw-ground.ts')),
      (one, now) => now.dossier && one.drawGround(map, now.dossier),
    );
    later(
      map,
      afterColour(() => import('./draw-addresses.ts')),
      (one, now) => now.dossier && one.drawAddresses(map, now.dossier),
    );
  }
  const known = before ? drawnAssessment(before) : null;
  // Figures are written on the map.
  const told = changed || assessment !== known || state.language !== before?.language;
  if (changed || assessment !== known) drawBuildings(map, dossier, assessment);
  const { machines } = activeVariant(dossier);
  const [machine] = machines;
  if (told || state.layers !== before?.layers)
    later(
      map,
      afterColour(() => import('./draw-answer.ts')),
      (one, now) => one.drawAnswer(map, now, words.format),
    );
  const step = state.where !== null && state.screen !== before?.screen;
  if (changed || step || state.where !== before?.where || dossier !== before?.dossier)
    later(
      map,
      afterColour(() => import('./draw-spots.ts')),
      (one, now) => now.dossier && one.drawSpots(map, now, now.dossier),
    );
  const { aside } = state;
  if (aside ? aside !== before?.aside || dossier !== before.dossier || state.trial !== before.trial : before?.aside)
    later(map, import('./draw-ground-cells.ts'), (one, now) => one.drawGroundCells(map, now));
  if (state.compare ? state.compare !== before?.compare || assessment !== known : before?.compare)
    later(map, import('./draw-difference.ts'), (one, now) => {
      one.drawDifference(map, now, shownAssessment(now));
      map.rest();
    });
  if (state.probe !== (before?.probe ?? null) || (state.probe && dossier !== before?.dossier))
    later(map, import('./draw-probe.ts'), (one, now) => {
      one.drawProbe(map, now, words.format);
      map.rest();
    });
  if (state.ruler !== (before?.ruler ?? null))
    later(map, import('./draw-ruler.ts'), (one, now) => {
      one.drawRuler(map, now, words.format);
      map.rest();
    });
  const given = state.given !== (before?.given ?? null) || (state.given !== null && dossier !== before?.dossier);
  if (given || state.pointed !== (before?.pointed ?? null) || state.selection !== (before?.selection ?? null))
    later(map, import('./draw-pointed.ts'), (one, now) => one.drawPointed(map, now));
  if (state.drawing !== (before?.drawing ?? null))
    later(map, import('./draw-outline.ts'), (one, now) => one.drawOutline(map, now.drawing));
  map.machines(
    machines.map(({ point, outwardDeg }, i) => {
      const label = machines.length > 1 ? String(i + 1) : '';
      const inside = insideOf(state, i);
      const name = [words.machine, label, inside && words.siting[inside]].filter(Boolean).join(' ');
      return { point, outwardDeg, name, label, inside: inside !== null };
    }),
    words.help,
  );
  const opened = before?.dossier?.id !== dossier.id || activeVariant(before.dossier).machines.length === 0;
  if (machine ? opened : changed) look(map, dossier);
}

/** So near is a machine shown when its dossier opens. */
export const openingZoom = 3;

function look(map: FlatMap, dossier: Dossier): void {
  const machine = activeVariant(dossier).machines[0];
  if (machine) map.view(machine.point, openingZoom);
  else map.fit(cornersOf(dossier));
}

/** One of each building: all of them are in view where all of these are. */
export const cornersOf = ({ surroundings }: Dossier): RdPoint[] =>
  surroundings.buildings.flatMap(({ footprint }) => footprint[0]?.[0]?.slice(0, 1) ?? []);

function drawBuildings(map: FlatMap, dossier: Dossier, assessment: WholeAssessment | null): void {
  const receptors = new Map(assessment?.receptors.map((one) => [one.buildingId, one]));
  const marks = dossier.surroundings.buildings.map((building) => {
    const { id, footprint } = building;
    const receptor = receptors.get(id);
    const faded = assessment !== null && !receptor?.inGlassBound;
    const cls = receptor?.class ?? proposedClass(building, dossier);
    const className = `building building-${cls}${faded ? ' building-faded' : ''}`;
    return { id, footprint, className };
  });
  map.buildings(marks);
}

/**
 * Only a colour for the map, before anything is judged: the class that the model gives these uses, which a test holds it to,
 * since the page has no model.
 */
export function proposedClass(building: Building, dossier: Dossier): string {
  const uses =
    dossier.judgements[building.id]?.uses ?? building.uses ?? (dossier.unknownUseAs ? [dossier.unknownUseAs] : null);
  if (uses === null) return 'onbekend';
  if (uses.some((use) => use === 'gezondheidszorgfunctie' || use === 'onderwijsfunctie' || use === 'celfunctie'))
    return 'zeer-kwetsbaar';
  if (uses.includes('woonfunctie') || uses.includes('logiesfunctie')) return 'kwetsbaar';
  return 'beperkt-kwetsbaar';
}
