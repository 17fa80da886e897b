/** Of a map that is not read whole: the part that is in view, asked anew whenever the view changes; of two maps, the same part. */
import { useMemo, useRef, useState } from 'preact/hooks';
import type { Result } from '../../../engine/ground/units.ts';
import type { Box } from '../../../geodata/read-flat-geobuf.ts';
import type { MapLine } from '../../../modules/landkaart/map-columns.ts';
import { within } from '../../../modules/landkaart/map-lines.ts';
import type { MapFile, MapPart } from '../../actions/map-file.ts';

/** `all` of the map, always. Else the `part` in view; it is being read; too much lies there to be drawn, or nothing. */
export type Seen = 'all' | 'part' | 'reading' | 'too-much' | 'nothing';

interface InView {
  /** The lines that are in view; all of them where the map is read whole. */
  readonly part: MapPart | null;
  readonly seen: Seen;
  /** Both maps as far as both are known there, cut off at the same pieces; null: nothing lies beside it, or not yet. */
  readonly pair: readonly [one: readonly MapLine[], two: readonly MapLine[]] | null;
  /** How much of them is compared. */
  readonly compared: Seen;
  /** Null: nothing needs to be asked. */
  readonly look: ((box: Box) => void) | null;
}

interface Looked {
  readonly of: MapFile;
  readonly beside: MapFile | null;
  readonly box: Box;
  /** Null: that map is read whole. */
  readonly own: Result<MapPart> | null;
  readonly other: Result<MapPart> | null;
}

const isTooMuch = (answer: Result<MapPart> | null): boolean =>
  !!answer && !answer.ok && answer.error.code === 'too-large';

export function useInView(file: MapFile | null, beside: MapFile | null, onProblem: (code: string) => void): InView {
  const [looked, setLooked] = useState<Looked | null>(null);
  const [reading, setReading] = useState(true);
  const asked = useRef(0);
  const [own, other] = [file?.large ?? null, beside?.large ?? null];
  const look = useMemo(() => {
    if (!file || !(own || other)) return null;
    return (box: Box) => {
      const mine = ++asked.current;
      setReading(true);
      void Promise.all([own?.lookIn(box) ?? null, other?.lookIn(box) ?? null]).then((answers) => {
        if (mine !== asked.current) return;
        setReading(false);
        setLooked({ of: file, beside, box, own: answers[0], other: answers[1] });
        for (const answer of answers) if (answer && !answer.ok && !isTooMuch(answer)) onProblem(answer.error.code);
      });
    };
  }, [file, beside]);
  const there = looked?.of === file ? looked : null;
  const part = useMemo<MapPart | null>(() => {
    if (!file || !own || !there?.own) return file;
    return there.own.ok ? there.own.value : { ...file, lines: [] };
  }, [file, there?.own]);
  const pair = useMemo<InView['pair']>(() => {
    if (!file || !beside) return null;
    if (!own && !other) return [file.lines, beside.lines];
    if (!there || there.beside !== beside) return null;
    const [one, two] = [there.own ?? { ok: true, value: file }, there.other ?? { ok: true, value: beside }];
    return one.ok && two.ok ? [within(there.box, one.value.lines), within(there.box, two.value.lines)] : null;
  }, [file, beside, there]);
  const tooMuch = isTooMuch(there?.own ?? null);
  const seen: Seen = !own
    ? 'all'
    : reading || !there
      ? 'reading'
      : tooMuch
        ? 'too-much'
        : part?.lines.length
          ? 'part'
          : 'nothing';
  const compared: Seen = !look
    ? 'all'
    : reading || there?.beside !== beside
      ? 'reading'
      : tooMuch || isTooMuch(there.other)
        ? 'too-much'
        : 'part';
  return { part, seen, pair, compared, look };
}
