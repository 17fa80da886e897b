/** Where the charge goes off, and which way the machine looks. */
import type { SitingModel } from '../models/definitions.ts';
import type { BareMachine, RdPoint } from '../scene/scene.ts';

/** Unit vector of a compass bearing. */
export function outwardOf(bearingDeg: number): RdPoint {
  const angle = (bearingDeg * Math.PI) / 180;
  return [Math.sin(angle), Math.cos(angle)];
}

/** Burst point: in front of the facade, or the point itself when exact or free-standing. */
export function burstOf(machine: BareMachine, siting: SitingModel): RdPoint {
  if (machine.exact || machine.siting === 'unit') return machine.point;
  const [ox, oy] = outwardOf(machine.outwardDeg);
  const d = siting.burstDistanceM.value;
  return [machine.point[0] + ox * d, machine.point[1] + oy * d];
}
