/** The criteria about buildings under one strength: C-VUL, C-GLI, C-DEB for windows, C-STR. */
import type { PieceModel } from '../definitions.ts';
import type { Outlook } from '../outlook.ts';
import type { Scene } from '../scene.ts';
import type { Strength } from '../strength.ts';
import { decided } from '../units.ts';
import { type Case, type Reading, severity, Tally } from './reading.ts';

/** Hazardous pieces per m², without the classes that a measure took away. The sheets of a unit are its own shell: they stay. */
export function densityOf(
  density: Readonly<Record<PieceModel['id'], number>>,
  { answers }: Scene,
  { freeStanding }: Pick<Outlook, 'freeStanding'>,
): number {
  const masonry = answers.solidFacade ? 0 : density.masonry;
  const sheet = answers.loosePartsRemoved && !freeStanding ? 0 : density.sheet;
  return masonry + sheet + density.steel;
}

const dwellings = (reading: Reading) => reading.target.building.dwellings;
const id = (reading: Reading) => reading.target.building.id;

/** C-VUL: a zeer kwetsbaar gebouw inside the glass bound; certified glass is judged by the best estimate. */
export function vulnerable({ models }: Case, readings: readonly Reading[], strength: Strength) {
  const tally = new Tally('C-VUL', strength.scenario.id);
  const limit = models.policy.vulnerableBound.value;
  for (const reading of readings) {
    const { occupation, target } = reading;
    if (target.host) continue;
    const value = decided(reading.certified ? reading.breakProbability : reading.effect.breakBound, limit);
    if (occupation.class === 'onbekend') {
      if (value >= limit) tally.lacks('use', 'register', id(reading));
      continue;
    }
    // A school at night weighs; it does not decide.
    if (occupation.class !== 'zeer-kwetsbaar' || occupation.occupied === false) continue;
    tally.add({
      receptor: id(reading),
      value,
      limit,
      unit: '1',
      met: value < limit,
      distanceM: target.distanceM,
      dwellings: dwellings(reading),
    });
  }
  return tally.close();
}

/** C-GLI: glass is thrown into rooms where people are. The host is judged by C-ADJ, zeer kwetsbaar by C-VUL. */
export function glassInside({ models }: Case, readings: readonly Reading[], strength: Strength) {
  const tally = new Tally('C-GLI', strength.scenario.id);
  const { hazardKwetsbaar, hazardBeperkt } = models.policy;
  for (const reading of readings) {
    const { occupation, target } = reading;
    if (target.host || occupation.class === 'zeer-kwetsbaar' || occupation.class === 'geen') continue;
    const value = reading.roomHazardClass;
    if (occupation.class === 'onbekend') {
      if (severity(value) >= severity(hazardKwetsbaar)) tally.lacks('use', 'register', id(reading));
      continue;
    }
    if (occupation.occupied === false) continue;
    const limit = occupation.class === 'kwetsbaar' ? hazardKwetsbaar : hazardBeperkt;
    // A shop below homes has the limit of a shop; it is named where the homes above do not fail themselves.
    const shopFails = severity(reading.shopHazardClass) >= severity(hazardBeperkt);
    const byShop = shopFails && severity(value) < severity(limit);
    tally.add({
      receptor: id(reading),
      value: byShop ? reading.shopHazardClass : value,
      limit: byShop ? hazardBeperkt : limit,
      unit: 'class',
      met: !byShop && severity(value) < severity(limit),
      distanceM: target.distanceM,
      dwellings: dwellings(reading),
      extra: {
        throwM: byShop ? reading.shopThrowM : reading.roomThrowM,
        breakProbability: reading.breakProbability,
      },
    });
    if (reading.effect.panes.some((pane) => pane.outsideRange) && severity(value) < severity(limit))
      tally.lacks('model-range', 'constructor', id(reading));
  }
  return tally.close();
}

/** C-DEB, windows: hazardous pieces reach windows of (zeer) kwetsbare gebouwen. Places of stay are added by the caller. */
export function debrisOnWindows({ scene, outlook, models }: Case, readings: readonly Reading[], tally: Tally): void {
  const limit = models.policy.debrisPerM2.value;
  for (const reading of readings) {
    const { occupation, target } = reading;
    if (target.host || occupation.class === 'geen' || occupation.class === 'beperkt-kwetsbaar') continue;
    const value = decided(densityOf(reading.effect.density, scene, outlook), limit);
    if (occupation.class === 'onbekend') {
      if (value > limit) tally.lacks('use', 'register', id(reading));
      continue;
    }
    if (value > 0)
      tally.add({
        receptor: id(reading),
        value,
        limit,
        unit: '1/m2',
        met: value <= limit,
        distanceM: target.distanceM,
        dwellings: dwellings(reading),
      });
  }
}

/** C-STR: a detached neighbouring (zeer) kwetsbaar gebouw is structurally damaged. */
export function structure({ models }: Case, readings: readonly Reading[], strength: Strength) {
  const tally = new Tally('C-STR', strength.scenario.id);
  const limit = models.policy.majorDamage.value;
  for (const reading of readings) {
    const { occupation, target } = reading;
    if (target.host || target.attached || occupation.class === 'geen' || occupation.class === 'beperkt-kwetsbaar')
      continue;
    const value = decided(reading.effect.majorDamage, limit);
    if (occupation.class === 'onbekend') {
      if (value >= limit) tally.lacks('use', 'register', id(reading));
      continue;
    }
    tally.add({
      receptor: id(reading),
      value,
      limit,
      unit: '1',
      met: value < limit,
      distanceM: target.distanceM,
      dwellings: dwellings(reading),
    });
  }
  return tally.close();
}
