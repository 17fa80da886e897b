import { useEffect, useState } from 'preact/hooks';
import { activeVariant, type Dossier } from '../../../archive/dossier.ts';
import { ownName } from '../../../archive/own-name.ts';
import { placeName } from '../../../archive/place-name.ts';
import { inNetherlands } from '../../../engine/geometry/rd.ts';
import type { RdPoint } from '../../../engine/scene/scene.ts';
import { edit, editMachine } from '../../actions/edit-dossier.ts';
import { locate, streetsHere } from '../../actions/locate.ts';
import { place, turn } from '../../actions/place-machine.ts';
import { seekHere } from '../../actions/seek-here.ts';
import { useProblem } from '../../frame/notice-list.tsx';
import { RouteChoice } from '../../frame/route-choice.tsx';
import { Button } from '../../kit/button.tsx';
import { TextField } from '../../kit/fields.tsx';
import { isStacked } from '../../kit/media.ts';
import { FileButton } from '../../start/start-screen.tsx';
import { machineAt } from '../../state/app-state.ts';
import { lookAt, showGiven } from '../../state/go.ts';
import { readAssessment } from '../../state/selectors.ts';
import { useApp } from '../../state/store.ts';
import { atStart } from '../../state/typed-at-start.ts';
import { useWords, wordsIn } from '../../words.ts';
import { HouseNumbers } from '../house-numbers.tsx';
import { FirstQuestion } from '../outcome/first-question.tsx';
import { RouteWorth } from '../outcome/route-worth.tsx';
import { useHelpWords, Why } from '../outcome/trail-fold.tsx';
import { PlaceLinks } from './place-links.tsx';

const useLocationWords = wordsIn('location');

const turnDegrees = 5;

/** As a person types it: with the mark of the language, and none between thousands. */
const inField = (figure: string): string => figure.replaceAll(/[.,\s](?=\d{3}(?!\d))/g, '');

/** Farther from the point that was given the machine may hang at another facade than is meant. */
const saidFromM = 3;

/** Where the map is out of sight. First one goes there: what is drawn meanwhile would hold the page at what was pressed. */
function showBoth([ax, ay]: RdPoint, [bx, by]: RdPoint): void {
  document.querySelector('.work-map')?.scrollIntoView({ block: 'start' });
  requestAnimationFrame(() => requestAnimationFrame(() => lookAt([(ax + bx) / 2, (ay + by) / 2])));
}

export function LocationStep({ dossier }: { dossier: Dossier }) {
  const { t, f } = useWords();
  const l = useLocationWords();
  const h = useHelpWords();
  const sentence = useProblem();
  const [text, setText] = useState(atStart.typed);
  useEffect(() => {
    atStart.typed = '';
  }, []);
  const [problem, setProblem] = useState<string | null>(null);
  /** What was given by its coordinates. */
  const [given, setGiven] = useState<RdPoint | null>(null);
  /** What is wrong with a number, and in which field. */
  const [wrong, setWrong] = useState<{ readonly at: 0 | 1 | 2; readonly text: string } | null>(null);
  const index = useApp((state) => state.machineAt);
  const machine = machineAt(activeVariant(dossier).machines, index);
  const assessment = useApp(readAssessment);
  // A place that was given in another way leaves nothing wrong with what was typed.
  useEffect(() => setProblem(null), [machine?.point]);
  const go = () => {
    const code = seekHere(text, (late) => setProblem(sentence(late)));
    setProblem(code && sentence(code));
    const found = locate(text);
    setGiven('exact' in found ? found.point : null);
  };
  const hangsM = given && machine ? Math.hypot(machine.point[0] - given[0], machine.point[1] - given[1]) : 0;
  const asked = hangsM > saidFromM ? given : null;
  useEffect(() => {
    showGiven(asked);
    return () => showGiven(null);
  }, [asked]);
  const move = (axis: 0 | 1, typed: string) => {
    const value = Number(
      typed
        .trim()
        .replace(/\.(?=\d{3}\b)/g, '')
        .replace(',', '.'),
    );
    const [x, y] = machine?.point ?? [Number.NaN, Number.NaN];
    const point: [number, number] = axis === 0 ? [value, y] : [x, value];
    const no = (code: string) => setWrong({ at: axis, text: sentence(code) });
    if (!Number.isFinite(value)) return no('not-a-number');
    if (value > 3 && value < 54 && !inNetherlands(...point)) return no('wgs84-as-rd');
    if (!inNetherlands(...point)) return no('outside-netherlands');
    setWrong(null);
    place(point);
  };
  return (
    <>
      <div class="place-given">
        <form
          class="search"
          onSubmit={(event) => {
            event.preventDefault();
            go();
          }}
        >
          <label class="utrecht-form-label" for="search">
            {l.search}
          </label>
          <div class="search-row">
            <input
              id="search"
              class="utrecht-textbox"
              value={text}
              list="addresses"
              aria-invalid={problem ? 'true' : undefined}
              aria-describedby={problem ? 'search-problem' : undefined}
              onInput={(event) => setText(event.currentTarget.value)}
            />
            <button type="submit" class="utrecht-button utrecht-button--primary-action button">
              {t.ui.putOnMap}
            </button>
          </div>
          <datalist id="addresses">
            {[...streetsHere(dossier), ...dossier.surroundings.scenery.addresses.map(({ text: one }) => one)].map(
              (one) => (
                <option key={one} value={one} />
              ),
            )}
          </datalist>
          {problem && (
            <p id="search-problem" class="problem" role="alert">
              {problem}
            </p>
          )}
        </form>
        {asked && (
          <>
            <p class="note" role="status">
              {l.hangsFrom(f.metres(hangsM))}
            </p>
            {isStacked() && machine && <Button onClick={() => showBoth(asked, machine.point)}>{l.showOnMap}</Button>}
          </>
        )}
        {assessment && <FirstQuestion assessment={assessment} step="locatie" />}
      </div>
      <RouteChoice dossier={dossier} label={h.routeQuestion} />
      {dossier.route && (
        <p class="help">
          <RouteWorth route={dossier.route} />
        </p>
      )}
      <Why of="route" />
      <p class="help">
        {l.orClick} {!dossier.surroundings.invented && l.fromService}
      </p>
      <HouseNumbers dossier={dossier} />
      {machine && (
        <>
          <div class="pair">
            {([0, 1] as const).map((axis) => (
              <TextField
                key={axis}
                label={axis === 0 ? l.rdX : l.rdY}
                value={inField(f.number(machine.point[axis], 1))}
                problem={wrong?.at === axis ? wrong.text : null}
                onCommit={(value) => move(axis, value)}
              />
            ))}
          </div>
          <div class="pair">
            <TextField
              label={l.outward}
              problem={wrong?.at === 2 ? wrong.text : null}
              value={machine.outwardDeg.toFixed(0)}
              onCommit={(value) => {
                const degrees = Number(value.replace(',', '.'));
                if (value.trim() === '' || !Number.isFinite(degrees))
                  return setWrong({ at: 2, text: sentence('not-a-number') });
                setWrong(null);
                editMachine({ outwardDeg: ((degrees % 360) + 360) % 360 });
              }}
            />
            <div class="package-buttons">
              <Button onClick={() => turn(-turnDegrees)}>{l.turnLeft(turnDegrees)}</Button>
              <Button onClick={() => turn(turnDegrees)}>{l.turnRight(turnDegrees)}</Button>
            </div>
          </div>
          {!dossier.surroundings.invented && <PlaceLinks machine={machine} />}
        </>
      )}
      <TextField
        label={l.dossierTitle}
        most={200}
        value={ownName(dossier)}
        help={l.dossierTitleHelp(placeName(dossier))}
        onCommit={(title) => edit((one) => ({ ...one, title: title.slice(0, 200) }))}
      />
      <TextField
        label={l.caseNumber}
        most={80}
        value={dossier.caseNumber}
        onCommit={(caseNumber) => edit((one) => ({ ...one, caseNumber: caseNumber.slice(0, 80) }))}
      />
      <FileButton />
    </>
  );
}
