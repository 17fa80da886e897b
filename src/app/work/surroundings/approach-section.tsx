/** How a vehicle could drive at the machine: what the roads allow, runs drawn by the officer, and what stands across. */
import { useEffect, useState } from 'preact/hooks';
import { activeVariant, type Dossier } from '../../../archive/dossier.ts';
import { type RunUp, runFrom, startOf, stateOf } from '../../../engine/placing/approach.ts';
import { addApproach, addBarrier, removeApproach, removeBarrier } from '../../actions/approach.ts';
import { ramOf, roadRunsTo } from '../../actions/ask-engine.ts';
import { answer } from '../../actions/edit-dossier.ts';
import { Button } from '../../kit/button.tsx';
import { TextField } from '../../kit/fields.tsx';
import { useNotGiven } from '../../kit/use-not-given.ts';
import { pointAt } from '../../state/go.ts';
import { questionOf } from '../../state/question.ts';
import { useApp } from '../../state/store.ts';
import { wordsIn, wordsInFull } from '../../words.ts';

const useFullWords = wordsInFull();
const useApproachWords = wordsIn('approach');

const numberOf = (text: string): number => Number(text.trim().replace(',', '.'));

export function ApproachSection({ dossier }: { dossier: Dossier }) {
  const { f } = useFullWords();
  const w = useApproachWords();
  const { machines, answers } = activeVariant(dossier);
  const machine = machines[0];
  const [runs, setRuns] = useState<readonly RunUp[] | null | undefined>(undefined);
  const key = machine ? `${machine.point.join()}:${machine.outwardDeg}` : '';
  useEffect(() => {
    let current = true;
    setRuns(undefined);
    if (machine)
      void roadRunsTo(questionOf(dossier), machine).then((found) => {
        if (current) setRuns(found);
      });
    return () => {
      current = false;
    };
  }, [key]);
  if (!machine) return null;
  const best = runs?.[0];
  return (
    <section class="approach-section" aria-label={w.title}>
      {runs === null && <p class="help">{w.proposalUnknown}</p>}
      {runs && (
        <p class="note">
          {best ? w.proposal(f.metres(best.runM), f.number(Math.abs(best.angleDeg))) : w.proposalNone}{' '}
          <Button onClick={() => (best ? addApproach(best.start) : answer({ vehicleApproach: 'none' }))}>
            {w.take}
          </Button>
        </p>
      )}
      {answers.vehicleApproach === 'possible' && <Drawn dossier={dossier} />}
    </section>
  );
}

/** What the fields say when nobody typed. */
const usual = { length: '15', angle: '0', distance: '3', width: '4' } as const;

function Drawn({ dossier }: { dossier: Dossier }) {
  const { t, f } = useFullWords();
  const w = useApproachWords();
  const placing = useApp((state) => state.placing);
  const { machines, answers } = activeVariant(dossier);
  const machine = machines[0];
  const [ram, setRam] = useState<Awaited<ReturnType<typeof ramOf>> | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [length, setLength] = useNotGiven('run length', usual.length);
  const [angle, setAngle] = useNotGiven('run angle', usual.angle);
  const [distance, setDistance] = useNotGiven('barrier distance', usual.distance);
  const [width, setWidth] = useNotGiven('barrier width', usual.width);
  const [certificate, setCertificate] = useNotGiven('barrier certificate');
  useEffect(() => void ramOf().then(setRam), []);
  if (!machine || !ram) return null;
  const { approaches = [], barriers = [] } = answers;
  const positive = (...texts: readonly string[]): boolean => {
    const good = texts.every((text) => numberOf(text) > 0);
    setProblem(good ? null : w.notANumber);
    return good;
  };
  return (
    <>
      <h2>{w.runs}</h2>
      {approaches.length === 0 && <p class="help">{w.none}</p>}
      <ul class="rows">
        {approaches.map((start) => {
          const one = runFrom(start, machine);
          const text = w.run(f.metres(one.runM), f.number(Math.abs(one.angleDeg)));
          return (
            <li key={start.join()}>
              <span>
                {text}: <strong>{w.states[stateOf(one, machine, barriers, ram, answers.barrierRatedKmh)]}</strong>
              </span>
              <Button kind="subtle" label={`${t.ui.remove}: ${text}`} onClick={() => removeApproach(start)}>
                {t.ui.remove}
              </Button>
            </li>
          );
        })}
      </ul>
      <div class="pair">
        <TextField label={w.length} value={length} onCommit={setLength} />
        <TextField label={w.angle} value={angle} onCommit={setAngle} />
      </div>
      <div class="package-buttons">
        <Button
          onClick={() => {
            if (!positive(length)) return;
            addApproach(startOf(numberOf(length), numberOf(angle) || 0, machine));
            setLength(usual.length);
            setAngle(usual.angle);
          }}
        >
          {w.draw}
        </Button>
        <Button pressed={placing === 'approach'} onClick={() => pointAt('approach')}>
          {placing === 'approach' ? w.pointing : w.point}
        </Button>
      </div>
      <h2>{w.barriers}</h2>
      <ul class="rows">
        {barriers.map((one) => {
          const text = w.barrier(f.metres(Math.hypot(one.to[0] - one.from[0], one.to[1] - one.from[1])));
          return (
            <li key={one.from.join()}>
              <span>
                {text}: {one.certificate ? w.certified(one.certificate) : w.uncertified}
              </span>
              <Button kind="subtle" label={`${t.ui.remove}: ${text}`} onClick={() => removeBarrier(one)}>
                {t.ui.remove}
              </Button>
            </li>
          );
        })}
      </ul>
      <div class="pair">
        <TextField label={w.distance} value={distance} onCommit={setDistance} />
        <TextField label={w.width} value={width} onCommit={setWidth} />
      </div>
      <TextField label={w.certificate} most={200} value={certificate} onCommit={setCertificate} />
      <Button
        onClick={() => {
          if (!positive(distance, width)) return;
          addBarrier(numberOf(distance), numberOf(width), certificate.trim().slice(0, 200) || null);
          setDistance(usual.distance);
          setWidth(usual.width);
          setCertificate('');
        }}
      >
        {w.addBarrier}
      </Button>
      {problem && (
        <p class="problem" role="alert">
          {problem}
        </p>
      )}
    </>
  );
}
