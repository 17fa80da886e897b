/** A value of a trail in words: what the engine calls a wall, a pane, a class or a unit is no word of a reader. */
import type { TrailStep } from '../engine/assessment/trail-steps.ts';
import type { HazardClass } from '../engine/scene/assessment.ts';
import { chanceText, classLimitText, densityText } from './figures.ts';
import type { Format } from './format.ts';
import type { FullWords } from './full-words.ts';
import type { ExplainWords } from './nl/explain.ts';

interface Words {
  readonly t: FullWords;
  readonly f: Format;
  readonly w: ExplainWords;
}

/** Of these the values are codes, each with its own words. */
const codesOf = (
  { t, w }: Words,
  { values }: TrailStep,
): Readonly<Record<string, Readonly<Record<string, string>>>> => {
  const asked = { true: t.ui.yes, possible: t.ui.yes, drawn: t.ui.yes, false: t.ui.no, none: t.ui.no };
  const answer = { ...asked, null: t.ui.notAnswered };
  const number = values['unit'] === 'class' ? t.hazard : answer;
  return {
    ground: w.grounds,
    unit: w.units,
    hazardClass: t.hazard,
    earnedClass: t.hazard,
    paneType: t.panes,
    strength50Kpa: { 'outside table': w.outsideTable },
    sharedEntrance: answer,
    vehicleApproach: answer,
    certifiedBarrier: answer,
    value: number,
    limit: number,
  };
};

const chances: readonly string[] = ['probability', 'breakProbability', 'breakHalf'];

/** The same number as every other place says it; empty where that is no other form. */
function asRead({ values }: TrailStep, key: string, value: number, { t, f }: Words): string {
  const unit = key === 'value' || key === 'limit' ? values['unit'] : null;
  if (unit === '1' || chances.includes(key)) return chanceText(value, t, f);
  if ((unit === '1/m2' || key === 'densityPerM2') && value > 0) return densityText(value, t, f);
  return '';
}

export function trailSaid(step: TrailStep, key: string, words: Words): string {
  const value = step.values[key] ?? 'null';
  // The limit is the first class that is too much: said is what is still allowed, as where the reason stands.
  if (key === 'limit' && step.values['unit'] === 'class') return classLimitText(value as HazardClass, words.t, words.f);
  if (typeof value === 'number') {
    const read = asRead(step, key, value, words);
    return words.f.precise(value) + (read && ` (${read})`);
  }
  return codesOf(words, step)[key]?.[value] ?? value;
}
