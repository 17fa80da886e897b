/** How far a place where people stay outdoors is looked for: as far as a pane may break or pieces come, and what falls beyond. */
import type { WholeAssessment } from '../../../engine/scene/assessment.ts';

/** Whole metres from the machine; null where nothing was reckoned. */
export function placesWithinM({ zones }: Pick<WholeAssessment, 'zones'>): number | null {
  const reachM = (zone: string) =>
    Math.max(
      0,
      ...zones.features.flatMap(({ properties }) =>
        properties?.['zone'] === zone ? [Number(properties['reachM'])] : [],
      ),
    );
  const farM = Math.max(reachM('glass-break'), reachM('debris'));
  return farM > 0 ? Math.ceil(farM + reachM('glass-fall')) : null;
}
