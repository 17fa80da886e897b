/** What is shown in a scope, ready for every sheet that is made of it: the report, the map alone, the text for a decision. */

import { calledIn } from '../i18n/building-name.ts';
import type { Format } from '../i18n/format.ts';
import { unbroken } from '../i18n/locale-format.ts';
import { placeCalled } from './place-called.ts';
import { openProps } from './public-view.ts';
import type { Part, ReportProps } from './report-part.ts';

/** @returns null while the public part is being made: without it nothing is shown, the case itself stands in no public part */
export function partOf(given: ReportProps): Part | null {
  if (given.scope === 'internal') return prepared(given);
  return given.open ? prepared(openProps(given, given.open)) : null;
}

/** The machines as they would stand: a plan that moves one is told at the place where it was judged. */
export function standing({ scene, models }: Pick<ReportProps, 'scene' | 'models'>): Part['machines'] {
  const moved = scene.alternatives.find(({ measure }) => scene.measures.includes(measure));
  const [machine] = scene.machines;
  if (moved && machine) return [{ ...moved.machine, functions: machine.functions }];
  // A public copy has no other places in it; that it goes inside the measure says itself.
  const inside = models.measures.some(
    ({ id, effect }) => scene.measures.includes(id) && effect?.kind === 'place' && effect.siting === 'winkel',
  );
  return inside ? scene.machines.map((one) => ({ ...one, siting: 'winkel' })) : scene.machines;
}

const known = new WeakMap<Format, Format>();

/** A date stays on one line. The same for the same: much is remembered by it. */
function withWholeDates(f: Format): Format {
  const made = known.get(f) ?? { ...f, date: (iso: string) => f.date(iso).replaceAll(' ', '\u00a0') };
  known.set(f, made);
  return made;
}

function prepared(given: ReportProps): Part {
  const { scene, dossier } = given;
  const f = withWholeDates(unbroken(given.f));
  const machines = standing(given);
  const around = { ...scene, machines, receptors: given.assessment.receptors };
  const name = (id: string | null): string => calledIn(around, id, given.t, f);
  return {
    ...given,
    f,
    machines,
    name,
    isPlace: (id) => scene.places.some((one) => one.id === id),
    place: placeCalled(dossier, f),
  };
}
