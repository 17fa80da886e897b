/** The criteria, in the order in which they are answered: the one list. A criterion that is not in it is not judged. */
import type { CriterionId } from '../scene/assessment.ts';
import { adjacency } from './adjacency.ts';
import { data } from './data.ts';
import { debris } from './debris.ts';
import { escape } from './escape.ts';
import { glassIndoors } from './glass-indoors.ts';
import { glassOutdoors } from './glass-outdoors.ts';
import { peopleOutdoors } from './people-outdoors.ts';
import { ramming } from './ramming.ts';
import type { Rule } from './rule.ts';
import { Rules } from './rules.ts';
import { structure } from './structure.ts';
import { vulnerable } from './vulnerable.ts';

/** By id, so that the compiler asks for the rule of each criterion that has a name. */
const byId: Readonly<Record<CriterionId, Rule>> = {
  'C-ADJ': adjacency,
  'C-ESC': escape,
  'C-VUL': vulnerable,
  'C-GLI': glassIndoors,
  'C-GLO': glassOutdoors,
  'C-DEB': debris,
  'C-PPL': peopleOutdoors,
  'C-STR': structure,
  'C-RAM': ramming,
  'C-DAT': data,
};

/** What is judged by where nobody names other rules: at the doors of the engine, and in `judge`, `near` and the search for measures. */
export const released = new Rules(Object.values(byId));
