/** What is taken as answered at every place of a map, and the hours that this makes it of. */
import { neutralAnswers, unanswered } from '../../engine/scene/scene.ts';

/** Whoever only looks is asked nothing. */
export const townAnswers = { ...unanswered, ...neutralAnswers } as const;

/** The words of the map say them with each colour, and so does each line of its files. */
export const townHour = townAnswers.exposure;
