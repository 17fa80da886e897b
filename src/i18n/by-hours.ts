/** A colour in a word, and that of the other hours where it is worse: one state and one function for every face that tells a colour. */
import type { ByHours, Hour, Verdict, WholeAssessment } from '../engine/scene/assessment.ts';
import type { Catalogue } from './nl/catalogue.ts';

/** What fails already, while orange or red waits for an answer, has a face and a word of its own. */
export type Colour = Verdict | 'not-green';

/** Of a record of an older release, or of a public copy, not all of it is known. */
export type Told = Pick<ByHours, 'verdict'> & { readonly [Key in keyof ByHours]?: ByHours[Key] | undefined };

export const lightOf = ({ verdict, notGreen }: Pick<Told, 'verdict' | 'notGreen'>): Colour =>
  verdict === 'undetermined' && notGreen ? 'not-green' : verdict;

/** By night or by day, whichever was asked for; undefined where it was not kept. */
export function colourAt({ exposures, notGreenAt }: Pick<Told, 'exposures' | 'notGreenAt'>, hour: Hour) {
  const verdict = exposures?.[hour];
  return verdict && lightOf({ verdict, notGreen: notGreenAt?.includes(hour) });
}

/** The worse the higher; of what is not known the lowest. */
export const gravityOf = (colour: Colour | undefined): number =>
  'green orange undetermined not-green red'.indexOf(colour as string);

/** The hours that are worse than those that were asked for; undefined where none are, or were not kept. */
export const worseHour = (one: Told): Hour | undefined =>
  (['day', 'night'] as const).find((hour) => gravityOf(colourAt(one, hour)) > gravityOf(lightOf(one)));

/** What goes with the colour wherever it stands; empty where the other hours are no worse. */
export const elsewhenOf = (
  one: Told,
  { headline, verdict: words }: Pick<Catalogue, 'headline' | 'verdict'>,
  hour: Hour | undefined = worseHour(one),
): string => (hour ? headline.elsewhen[hour] + words[colourAt(one, hour) as Colour].word.toLowerCase() : '');

/** Green is promised of the hours that were asked for: what goes with it where by the others the colour is worse, or the proof is not all. */
export const elsewhenMore = (
  one: Pick<WholeAssessment, 'verdict' | 'exposures' | 'notGreen' | 'notGreenAt' | 'otherHour' | 'measureSets'>,
  words: Pick<Catalogue, 'headline' | 'verdict'>,
): string =>
  elsewhenOf(
    one,
    words,
    !one.measureSets[0] && one.otherHour?.verdict === one.verdict ? one.otherHour.hour : undefined,
  );

/** The hours for which what suffices now does not; undefined where it does for both. */
export const shortAt = (one: Told & Pick<WholeAssessment, 'otherHour'>): Hour | undefined =>
  worseHour(one) ?? (one.otherHour && one.otherHour.unmet.length > 0 ? one.otherHour.hour : undefined);

/** Where there is room for no more than a word: in a list, at a dot. */
export const colourSaid = (one: Told, words: Pick<Catalogue, 'headline' | 'verdict'>): string =>
  words.verdict[lightOf(one)].word + elsewhenOf(one, words);

/** Beside others whose worse hours are told: that they were not kept of this one is said, or it would read as a change. */
export const colourBeside = (
  one: Told,
  others: readonly Told[],
  words: Pick<Catalogue, 'headline' | 'verdict'>,
): string => colourSaid(one, words) + (!one.exposures && others.some(worseHour) ? words.headline.hoursNotKept : '');
