/** The released figures beside the verdict. They colour nothing, so they are no part of the model set and come later. */
import released from '../../../models/consequences/consequences-2.json' with { type: 'json' };
import type { ConsequenceModel } from './consequences-model.ts';
import type { ModelSet } from './definitions.ts';

/** The figures of a set that brings its own, else the released ones. */
export function figuresOf(models: ModelSet): ConsequenceModel {
  // JSON types are wider than the model's: `models verify` checks the file against its schema.
  return models.consequences ?? (released as ConsequenceModel);
}
