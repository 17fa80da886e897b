/** Machines of a list beside the map. Of a map that is not read whole their surroundings are asked for, one by one. */
import { useEffect, useMemo, useState } from 'preact/hooks';
import { type Beside, machinesBeside } from '../../../modules/landkaart/map-lines.ts';
import { besideIn } from '../../actions/map-search.ts';
import type { MapMachine, OpenMap } from '../../actions/town-map.ts';

const none: readonly Beside[] = [];

export function useBeside(
  map: OpenMap | null,
  machines: readonly MapMachine[],
  onProblem: (code: string) => void,
): readonly Beside[] {
  const large = map?.large ?? null;
  const [read, setRead] = useState<readonly Beside[]>(none);
  useEffect(() => {
    setRead(none);
    if (!large) return;
    let wanted = true;
    void (async () => {
      for (let i = 0; wanted && i < machines.length; i++) {
        const one = await besideIn(large, machines, i);
        if (!wanted) return;
        if (!one.ok) return onProblem(one.error.code);
        setRead((before) => [...before, one.value]);
      }
    })();
    return () => {
      wanted = false;
    };
  }, [large, machines]);
  const whole = useMemo(() => (map && !large ? machinesBeside(machines, map.lines) : none), [map, machines]);
  return large ? read : whole;
}
