/** The siting map of a municipality: open it, look by siting, grade and criterion, go to a place, lay another map beside it. */
import { useEffect, useMemo, useState } from 'preact/hooks';
import { type CriterionId, criterionIds } from '../../../engine/scene/assessment.ts';
import type { RdPoint } from '../../../engine/scene/scene.ts';
import type { MapLine } from '../../../modules/landkaart/map-columns.ts';
import {
  differenceOf,
  type Filter,
  type NamedPoint,
  nearestLine,
  passes,
  placeOn,
  shareNear,
} from '../../../modules/landkaart/map-lines.ts';
import { type TownSiting, townSitings } from '../../../modules/landkaart/town-plan.ts';
import { type Light, lights, type Tally, tallyOf } from '../../../modules/landkaart/town-summary.ts';
import type { MapFile, MapPart } from '../../actions/map-file.ts';
import {
  fileOf,
  hasPlacesOnly,
  type MapMachine,
  type OpenMap,
  openDemoMap,
  openMachines,
  openMapFile,
  openServerMap,
} from '../../actions/town-map.ts';
import { useProblem } from '../../frame/notice-list.tsx';
import { Button } from '../../kit/button.tsx';
import { Checkbox } from '../../kit/fields.tsx';
import { FileChoice } from '../../kit/file-choice.tsx';
import { ProblemNumber } from '../../kit/problem-number.tsx';
import { Select } from '../../kit/select.tsx';
import { Fetched, lazy } from '../../lazy.tsx';
import { useWords, wordsIn } from '../../words.ts';
import { DeskFrame } from '../frame.tsx';
import { AreaTable } from './area-table.tsx';
import { useBeside } from './beside.ts';
import { type Chosen, ChosenLine } from './chosen-line.tsx';
import { LightTable } from './light-table.tsx';
import { BarPatterns } from './line-sample.tsx';
import { useInView } from './look-in.ts';
import { MachineList } from './machine-list.tsx';
import { MapLegend } from './map-legend.tsx';
import { PlaceList } from './place-list.tsx';
import { Reasons } from './reasons.tsx';
import { StreetTable } from './street-table.tsx';
import './landkaart.css';

const useLandkaartWords = wordsIn('landkaart');
const useBuildingWords = wordsIn('buildings');
const Facades = lazy(async () => (await import('./facade-map.tsx')).FacadeMap);

const shownAtFirst: Filter = { siting: 'gevel', light: null, criterion: null, onUse: false };

/** The version for the public? */
const isOpen = (map: MapPart | null): boolean => !!map?.lines.length && map.lines.every(({ by }) => by === null);

const totalsOf = (map: MapFile | null, siting: TownSiting): Tally | null =>
  (siting !== 'unit' && map?.about?.totals[siting]) || null;

const offers = (map: OpenMap | null, lines: readonly MapLine[] | undefined, siting: TownSiting): boolean =>
  siting === 'unit' && map?.places
    ? true
    : totalsOf(map, siting) !== null || !!lines?.some((line) => line.siting === siting);

/** Beside a narrow map the legend is one button: the table says the same. */
const legendFits = (): boolean => window.matchMedia('(min-width: 1200px)').matches;

export function LandkaartScreen() {
  const t = useLandkaartWords();
  const b = useBuildingWords();
  const { t: words } = useWords();
  const sentence = useProblem();
  const [whole, setMap] = useState<OpenMap | null>(null);
  const [other, setOther] = useState<OpenMap | null>(null);
  const [machines, setMachines] = useState<readonly MapMachine[]>([]);
  const [filter, setFilter] = useState<Filter>(shownAtFirst);
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const [view, setView] = useState<readonly RdPoint[] | null>(null);
  const [asked, setAsked] = useState<NamedPoint | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  /** How many maps were opened: what was looked up in one is not in the next. */
  const [opened, setOpened] = useState(0);
  const [busy, setBusy] = useState(false);
  /** What was laid beside it cannot be compared. */
  const [refused, setRefused] = useState(false);
  const file = whole && fileOf(whole, filter.siting);
  const units = filter.siting === 'unit';
  const { part, seen, pair, compared, look } = useInView(file, units ? null : other, setProblem);

  const take = (found: OpenMap) => {
    if (whole && hasPlacesOnly(found) && !hasPlacesOnly(whole)) {
      setMap({ ...whole, places: found, placesProblem: null });
      setChosen(null);
      setFilter({ ...shownAtFirst, siting: 'unit' });
      return;
    }
    setMap(found);
    setOpened((count) => count + 1);
    setMachines(found.machines);
    setOther(null);
    setRefused(false);
    setChosen(null);
    setView(null);
    setAsked(null);
    setFilter({ ...shownAtFirst, siting: found.lines[0]?.siting ?? 'gevel' });
  };
  const opening = async <Value,>(
    ask: Promise<{ ok: true; value: Value } | { ok: false; error: { code: string } } | null>,
    use: (value: Value) => void,
  ) => {
    setBusy(true);
    setProblem(null);
    const answer = await ask;
    setBusy(false);
    if (answer?.ok) use(answer.value);
    else if (answer) setProblem(answer.error.code);
  };
  useEffect(() => void opening(openServerMap(), take), []);

  const all = part?.lines;
  const lines = useMemo(() => (all ?? []).filter((line) => passes(filter, line)), [all, filter]);
  const ofSiting = useMemo(() => (all ?? []).filter(({ siting }) => siting === filter.siting), [all, filter.siting]);
  const difference = useMemo(() => (pair ? differenceOf(...pair, filter.siting) : null), [pair, filter.siting]);
  const beside = useBeside(whole, machines, setProblem);
  const cashShare = useMemo(() => (machines.length > 0 ? shareNear(machines, ofSiting) : null), [machines, ofSiting]);
  const sitings = townSitings.filter((one) => one === filter.siting || offers(whole, all, one));
  // What is not read is not summed; while it is read, the tables stay where they are.
  const told = seen !== 'too-much';
  const isPublic = isOpen(whole) || (!!all?.length && isOpen(part));
  const ways = (
    <div class="landkaart-ways">
      <FileChoice label={t.open} accept=".fgb" onFile={(file) => opening(openMapFile(file), take)} />
      <Button kind={whole ? 'secondary' : 'primary'} onClick={() => void opening(openDemoMap(), take)}>
        {t.demo}
      </Button>
    </div>
  );
  const said = (
    <div class="landkaart-said" aria-live="polite">
      {busy && <p>{t.loading}</p>}
      {problem && (
        <p class="note">
          {sentence(problem)} <ProblemNumber code={problem} />
        </p>
      )}
    </div>
  );
  if (!part || !whole)
    return (
      <DeskFrame title={t.title} back={t.back}>
        <div class="desk-page">
          <p class="desk-lead">{t.lead}</p>
          {ways}
          {said}
        </div>
      </DeskFrame>
    );
  const totals = seen === 'all' ? null : totalsOf(whole, filter.siting);
  const setCompared = (found: OpenMap) => {
    setRefused(isOpen(found));
    setOther(isOpen(found) ? null : found);
  };
  const judgedOf = ({ lines: [one] }: MapPart): string => {
    const { functions = [], unknownUseAs = null } = one?.by ?? {};
    return [
      functions.length > 0 && t.judgedFor(functions.map((it) => words.functions[it]).join(', ')),
      unknownUseAs && t.unknownUseAs(b.uses[unknownUseAs]),
    ]
      .filter(Boolean)
      .join(' ');
  };
  const judged = judgedOf(part);
  const pick = (at: readonly [number, number], withinM: number) => {
    const near = nearestLine(lines, at, withinM);
    setChosen(near && { line: near.line, at: near.point });
  };
  return (
    <DeskFrame title={t.title} back={t.back} part={whole.name}>
      <BarPatterns />
      <div class="landkaart">
        <div class="landkaart-view">
          <Fetched
            of={Facades}
            map={whole}
            lines={lines}
            changed={difference?.changed ?? null}
            chosen={chosen?.line ?? null}
            beside={beside}
            view={view}
            asked={asked}
            onLook={look}
            onPick={pick}
            t={t}
          />
          <MapLegend beside={beside} open={legendFits()} t={t} />
        </div>
        <div class="landkaart-panel">
          <section class="landkaart-part-head">
            <h2>{whole.name}</h2>
            <p class="help">
              {isPublic && `${t.publicFile} `}
              {t.kinds[whole.kind]} {t.drawn(t.sitings[filter.siting])} {judged} {t.byNight} {t.byDay}
            </p>
            <p class="help">{t.assumed}</p>
            {part.otherModel && <p class="note">{t.otherModel}</p>}
            {!part.saysNotGreen && <p class="note">{t.olderMap}</p>}
            {whole.placesProblem && (
              <p class="note">
                {t.placesUnread} <ProblemNumber code={whole.placesProblem} />
              </p>
            )}
            {seen !== 'all' && (
              <p class="note" role="status">
                {t.seen[seen]}
              </p>
            )}
            <div class="landkaart-filters">
              <Select
                label={t.siting}
                value={filter.siting}
                options={sitings.map((one) => [one, t.sitings[one]] as const)}
                onChange={(siting) => {
                  setFilter({ ...filter, siting });
                  setChosen(null);
                }}
              />
              <Select
                label={t.light}
                value={filter.light ?? 'all'}
                options={[['all', t.all] as const, ...lights.map((light) => [light, t.lights[light]] as const)]}
                onChange={(light) => setFilter({ ...filter, light: light === 'all' ? null : (light as Light) })}
              />
              {!isPublic && (
                <Select
                  label={t.criterion}
                  value={filter.criterion ?? 'all'}
                  options={[
                    ['all', t.all] as const,
                    ...criterionIds.map((id) => [id, words.criteria[id].chip] as const),
                  ]}
                  onChange={(id) => setFilter({ ...filter, criterion: id === 'all' ? null : (id as CriterionId) })}
                />
              )}
            </div>
            {!isPublic && (
              <div class="on-screen">
                <Checkbox
                  label={t.onUse}
                  checked={filter.onUse}
                  onChange={(onUse) => setFilter({ ...filter, onUse })}
                />
              </div>
            )}
          </section>
          <ChosenLine map={whole} chosen={chosen} machines={machines} units={units} onProblem={setProblem} t={t} />
          {said}
          {!units && told && (
            <LightTable
              lines={ofSiting}
              name={seen === 'all' ? whole.name : t.inView}
              otherName={other?.name ?? null}
              difference={difference}
              all={totals?.all ?? null}
              otherAll={totalsOf(other, filter.siting)?.all ?? null}
              inView={compared !== 'all'}
              t={t}
            />
          )}
          {!units && (
            <section class="on-screen landkaart-ways">
              {other && (compared === 'reading' || compared === 'too-much') && (
                <p class="note" role="status">
                  {t.comparedStates[compared]}
                </p>
              )}
              {isPublic ? (
                <p class="help">{t.noCompare}</p>
              ) : (
                <>
                  <FileChoice
                    label={t.compare}
                    accept=".fgb"
                    onFile={(one) => opening(openMapFile(one), setCompared)}
                  />
                  {other && <Button onClick={() => setOther(null)}>{t.endCompare}</Button>}
                  {refused && (
                    <p class="note" role="status">
                      {t.noCompare}
                    </p>
                  )}
                  {other && !other.saysNotGreen && <p class="note">{t.olderBeside(other.name)}</p>}
                  <p class="help">
                    {t.compareHelp} {other && t.otherJudgedFor(other.name, judgedOf(other))}
                  </p>
                </>
              )}
            </section>
          )}
          {!units && !isPublic && told && (
            <Reasons
              tally={totals ?? tallyOf(ofSiting)}
              about={seen === 'all' || totals ? whole.name : t.inView}
              askFirst={whole.about?.askFirst ?? []}
              criterion={filter.criterion}
              onCriterion={(criterion) => setFilter({ ...filter, criterion })}
              onAsked={setAsked}
              t={t}
            />
          )}
          {told && units && (
            <PlaceList
              map={whole}
              places={lines}
              onChoose={(line) => setChosen({ line, at: placeOn(line, line.from) })}
              onProblem={setProblem}
              t={t}
            />
          )}
          {filter.siting !== 'unit' && (
            <AreaTable
              areas={whole.about?.areas ?? []}
              siting={filter.siting}
              onView={([minX, minY, maxX, maxY]) =>
                setView([
                  [minX, minY],
                  [maxX, maxY],
                ])
              }
              t={t}
            />
          )}
          {told && !units && (
            <StreetTable
              key={opened}
              map={whole}
              lines={lines}
              onView={(own) => setView(own.flatMap(({ from, to }) => [from, to]))}
              onChoose={(line) => setChosen({ line, at: line.from })}
              onProblem={setProblem}
              t={t}
            />
          )}
          {!isPublic && (
            <MachineList
              beside={beside}
              count={machines.length}
              cashShare={cashShare}
              where={seen === 'all' ? whole.name : t.inView}
              onFile={(file) => opening(openMachines(file), setMachines)}
              t={t}
            />
          )}
          <section class="landkaart-foot">
            {part.about && part.about.sources.length > 0 && (
              <p>{t.sources(part.about.sources.map(({ name, reference }) => `${name} ${reference}`).join(', '))}</p>
            )}
            {all?.[0]?.by && <p>{t.modelLine(all[0].by.model)}</p>}
            <div class="landkaart-ways">
              {ways}
              <Button onClick={() => window.print()}>{t.printA3}</Button>
            </div>
          </section>
        </div>
      </div>
    </DeskFrame>
  );
}
