/** A home behind a shared wall fails the criterion of the machine, whatever is said of its own building: told at the question and at the reason. */
import { type Assessment, answeredByUse } from '../engine/scene/assessment.ts';
import type { Format } from './format.ts';
import { withOthers } from './left-unsaid.ts';
import type { Catalogue } from './nl/catalogue.ts';

interface Words {
  readonly aboutHost: string;
  readonly saidNobody: string;
  readonly besideHost: (neighbours: string, many: boolean, within: string) => string;
  readonly stillAsked: string;
}

interface Telling {
  readonly t: Pick<Catalogue, 'ui'>;
  readonly f: Pick<Format, 'metres'>;
  readonly name: (id: string | null) => string;
}

/** Null where no neighbour fails it. @param at the question, or the reason of somebody who said that nobody lives there */
export function neighboursText(
  { criteria, receptors }: Pick<Assessment, 'criteria' | 'receptors'>,
  at: 'question' | 'reason',
  w: Words,
  { t, f, name }: Telling,
): string | null {
  const host = receptors.find((one) => one.host)?.buildingId;
  const failing = criteria
    .filter(({ id }) => id === answeredByUse.dwellingBeside)
    .flatMap(({ findings }) => findings)
    .filter(({ value, limit, receptor }) => Number(value) <= Number(limit) && receptor !== null && receptor !== host)
    .toSorted((one, two) => one.distanceM - two.distanceM);
  const [first] = failing;
  if (!first || host === undefined) return null;
  const ids = [...new Set(failing.map(({ receptor }) => receptor))];
  const called = withOthers(ids, [name(first.receptor)], { t });
  const neighbours = `${called.charAt(0).toLocaleUpperCase()}${called.slice(1)}`;
  const told = w.besideHost(neighbours, ids.length > 1, f.metres(Number(first.limit)));
  return at === 'question' ? `${w.aboutHost} ${told} ${w.stillAsked}` : `${w.saidNobody} ${told}`;
}
