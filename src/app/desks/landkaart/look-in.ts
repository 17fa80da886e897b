/** Of a map that is not read whole: the part that is in view, asked anew whenever the view changes. */
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Box } from '../../../geodata/read-flat-geobuf.ts';
import type { MapPart } from '../../actions/map-file.ts';
import type { OpenMap } from '../../actions/town-map.ts';

/** `all` of the map, always. Else the `part` in view; it is being read; too much lies there to be drawn, or nothing. */
type Seen = 'all' | 'part' | 'reading' | 'too-much' | 'nothing';

interface InView {
  /** With the lines that are in view; the same map where it is read whole. */
  readonly map: OpenMap | null;
  readonly seen: Seen;
  /** Null: nothing needs to be asked. */
  readonly look: ((box: Box) => void) | null;
}

export function useInView(map: OpenMap | null, onProblem: (code: string) => void): InView {
  const [part, setPart] = useState<(MapPart & { readonly of: OpenMap; readonly tooMuch: boolean }) | null>(null);
  const [reading, setReading] = useState(true);
  const asked = useRef(0);
  const large = map?.large ?? null;
  useEffect(() => () => void asked.current++, [map]);
  const look = useMemo(() => {
    if (!map || !large) return null;
    return (box: Box) => {
      const mine = ++asked.current;
      setReading(true);
      void large.lookIn(box).then((answer) => {
        if (mine !== asked.current) return;
        setReading(false);
        const tooMuch = !answer.ok && answer.error.code === 'too-large';
        if (answer.ok) setPart({ ...answer.value, of: map, tooMuch });
        else setPart({ lines: [], about: map.about, otherModel: map.otherModel, of: map, tooMuch });
        if (!answer.ok && !tooMuch) onProblem(answer.error.code);
      });
    };
  }, [map]);
  const shown = useMemo(
    () => (map && part?.of === map ? { ...map, lines: part.lines, otherModel: part.otherModel } : map),
    [map, part],
  );
  const seen = !large
    ? 'all'
    : reading
      ? 'reading'
      : part?.tooMuch
        ? 'too-much'
        : shown?.lines.length
          ? 'part'
          : 'nothing';
  return { map: shown, seen, look };
}
