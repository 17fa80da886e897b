/** The example policy, and which limits there are: those of its file. The rest of the engine knows a limit by its name. */
import policy from '../../../models/verdict/policy-2.json' with { type: 'json' };

type Limits = Omit<typeof policy, 'id' | 'version' | 'owner'>;

/** Limits that are figures. */
export type PolicyFigure = {
  [Name in keyof Limits]: Limits[Name] extends { readonly value: number } ? Name : never;
}[keyof Limits];

/** Limits that are a class of glass. */
export type PolicyClass = Exclude<keyof Limits, PolicyFigure>;

export const examplePolicy = policy;
