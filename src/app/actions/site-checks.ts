/** What was seen on site: recorded with role and date, and taken over as the answer it is. */
import { activeVariant, answeredIn, type Dossier, type SiteCheck } from '../../archive/dossier.ts';
import type { TippingPoint } from '../../engine/scene/assessment.ts';
import type { Use } from '../../engine/scene/scene.ts';
import { patch } from '../state/store.ts';
import { edit } from './edit-dossier.ts';

const asked = [
  'dwellingAboveOrBehind',
  'sharedEntrance',
  'vehicleApproach',
  'certifiedBarrier',
  'antiGas',
  'heavyChosen',
];

/** What holds when the place is not as the sentence says. */
function otherwise({ from, to }: TippingPoint): string | number | boolean {
  if (from !== null) return from;
  if (typeof to === 'boolean') return !to;
  return to === 'possible' ? 'none' : 'possible';
}

function takenOver(dossier: Dossier, point: TippingPoint, found: SiteCheck['found']): Dossier {
  const { input, to, receptor } = point;
  const noPlace = input === 'placesOfStay' && to === 'none' && found === 'different';
  if (asked.includes(input) || noPlace) {
    const value = found === 'different' ? to : otherwise(point);
    // The sentence asks about every side: whoever finds nobody says so of all of them.
    const nobody = input === 'dwellingAboveOrBehind' && value === false;
    // Noted with the answer is how far it was asked.
    const askedM = noPlace && typeof point.from === 'number' ? point.from : dossier.radiusM;
    const variants = dossier.variants.map((one) =>
      one.id === activeVariant(dossier).id
        ? answeredIn(one, { [input]: value, ...(nobody ? { dwellingBeside: false } : {}) }, 0, askedM)
        : one,
    );
    return { ...dossier, variants };
  }
  if (receptor === null) return dossier;
  const before = dossier.judgements[receptor];
  if (input === 'occupiedAtNight') {
    const said = { ...before, ...(found === 'different' ? { occupiedAtNight: true } : { confirmed: true }) };
    return { ...dossier, judgements: { ...dossier.judgements, [receptor]: said } };
  }
  if (input !== 'use') return dossier;
  const said = found === 'different' ? { ...before, uses: [to as Use] } : { ...before, confirmed: true };
  return { ...dossier, judgements: { ...dossier.judgements, [receptor]: said } };
}

/** Records a check; what cannot be answered by one tick leads to where it is entered. */
export function recordCheck(point: TippingPoint, check: SiteCheck): void {
  edit((dossier) => ({
    ...takenOver(dossier, point, check.found),
    siteChecks: [...dossier.siteChecks.filter((one) => one.point !== check.point), check],
  }));
  // Whoever says that there is no place has answered; whoever saw one draws it.
  const draws = (point.to === 'none') === (check.found === 'same');
  if (draws && ['placesOfStay', 'care', 'glazing', 'heightM', 'roofs', 'coverage'].includes(point.input))
    patch({ screen: { kind: 'work', step: 'omgeving' } });
}

export const removeCheck = (check: SiteCheck): void =>
  edit((dossier) => ({ ...dossier, siteChecks: dossier.siteChecks.filter((one) => one !== check) }));
