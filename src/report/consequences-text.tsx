/** What is told beside the verdict, in sentences and small tables; the same in the app and in the report. */
import type { ComponentChildren } from 'preact';
import type { BuildingConsequence } from '../engine/consequences/consequences.ts';
import type { Harms } from '../engine/consequences/people.ts';
import type { Told } from '../engine/consequences/told.ts';
import type { Behind } from '../engine/consequences/totals.ts';
import type { Figure } from '../engine/ground/figure.ts';
import { hazardClasses } from '../engine/scene/assessment.ts';
import { type ChanceWord, chanceOf, chanceWord, chanceWords, roughly } from '../i18n/chances.ts';
import type { Format } from '../i18n/format.ts';
import type { ConsequenceWords } from '../i18n/nl/consequences.ts';

export interface GridProps {
  readonly caption: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly ComponentChildren[])[];
}

export interface TellProps {
  readonly told: Told;
  /** A plan is reckoned with of which a paper is still to come. */
  readonly onceProven: boolean;
  /** Measures are reckoned with. */
  readonly withPlan: boolean;
  /** That pieces and houses are reckoned without a measure of it; empty where they are not. */
  readonly without: string;
  readonly w: ConsequenceWords;
  readonly f: Format;
  /** Name or address of a building or place. */
  readonly name: (id: string) => string;
  /** A table in the form of the page it stands on. */
  readonly Grid: (props: GridProps) => preact.JSX.Element;
}

/** A chance in a word and a round figure. */
export function chanceText(probability: number, { w, f }: Pick<TellProps, 'w' | 'f'>): string {
  const chance = chanceOf(probability);
  return `${w.chanceWords[chance.word]} (${w.chance(chance, f.number)})`;
}

export const deathOf = ({ death }: Harms): number => Math.max(...Object.values(death));
export const injuryOf = ({ injury }: Harms): number => Math.max(...Object.values(injury));

const rank = ({ hazardClass }: BuildingConsequence): number => hazardClasses.indexOf(hazardClass);

/**
 * The building of the machine first, then where severe damage is too likely for a house, then by glass, by the chance that
 * panes break, and by what that does.
 */
export function worstFirst(
  buildings: readonly BuildingConsequence[],
  /** The chance of severe damage that is too large for a house. */
  tooLikely: number,
): readonly BuildingConsequence[] {
  const damaged = ({ house }: BuildingConsequence) => Number(house.major >= tooLikely);
  return buildings.toSorted(
    (one, two) =>
      Number(two.host) - Number(one.host) ||
      damaged(two) - damaged(one) ||
      rank(two) - rank(one) ||
      two.breakProbability - one.breakProbability ||
      injuryOf(two.atWindow) - injuryOf(one.atWindow) ||
      one.distanceM - two.distanceM,
  );
}

export function ToldText(props: TellProps) {
  return (
    <>
      {props.onceProven && <p>{props.w.onceProven}</p>}
      {props.without && <p>{props.without}</p>}
      <AtHome {...props} />
      <AtWindow {...props} />
      <Outside {...props} />
      <HouseDamage {...props} />
      <Pieces {...props} />
    </>
  );
}

const share = (value: number, { f }: TellProps): string => f.percent(value);
const digits = (value: number): number => (Number.isInteger(value) ? 0 : 1);

/** The margin of a figure, as "1,5 – 2,6". */
function marginOf({ range }: Figure, say: (value: number) => string): string {
  return range ? `${say(range[0])} – ${say(range[1])}` : '';
}

/** People at home in some buildings: unknown where nobody could be counted, at least where not all could. */
export function headsText(value: number, { unknown, atLeast }: Behind, { w, f }: Pick<TellProps, 'w' | 'f'>): string {
  if (value === 0) return unknown > 0 ? w.buildings.unknown : f.number(0);
  const text = f.number(roughly(value));
  return unknown + atLeast > 0 ? w.buildings.atLeast(text) : text;
}

function AtHome(props: TellProps) {
  const { told, w, f, Grid } = props;
  const { persons, figures } = told;
  const h = w.atHome;
  const about = (value: number, of: Behind) => headsText(value, of, props);
  const one = (value: number) => f.number(value, digits(value));
  const percent = (value: number) => share(value, props);
  const { personsPerHome, homeAtNight, homeByDay } = figures;
  return (
    <>
      <h3>{h.title}</h3>
      <Grid
        caption={`${h.table}. ${h.counted[props.withPlan ? 'plan' : 'none']}`}
        head={[h.where, h.night, h.day, h.buildings]}
        rows={[
          [
            h.broken,
            about(persons.brokenPanesNight, persons.brokenPanes),
            about(persons.brokenPanesDay, persons.brokenPanes),
            f.number(persons.brokenPanes.buildings),
          ],
          [
            h.thrown,
            about(persons.glassInRoomNight, persons.glassInRoom),
            about(persons.glassInRoomDay, persons.glassInRoom),
            f.number(persons.glassInRoom.buildings),
          ],
        ]}
      />
      <p>
        {h.basis(
          one(personsPerHome.value),
          marginOf(personsPerHome, one),
          percent(homeAtNight.value),
          marginOf(homeAtNight, percent),
          percent(homeByDay.value),
          marginOf(homeByDay, percent),
        )}
      </p>
      <Unknown of={persons.brokenPanes} w={w} />
    </>
  );
}

/** What is not known of who is there: said, never zero. */
function Unknown({ of, w }: { of: Behind; w: ConsequenceWords }) {
  const { unknown, atLeast, otherUse } = w.atHome;
  const said = [
    of.unknown > 0 && unknown(of.unknown),
    of.atLeast > 0 && atLeast(of.atLeast),
    of.otherUse > 0 && otherUse(of.otherUse),
  ].filter((text) => text !== false);
  if (said.length === 0) return null;
  return (
    <ul>
      {said.map((text) => (
        <li key={text}>{text}</li>
      ))}
    </ul>
  );
}

function AtWindow(props: TellProps) {
  const { told, w, f, name, Grid } = props;
  const others = told.buildings.filter(({ host }) => !host);
  const worst = others.reduce<BuildingConsequence | null>(
    (known, one) => (known && injuryOf(known.atWindow) >= injuryOf(one.atWindow) ? known : one),
    null,
  );
  const sharpest = others.reduce<BuildingConsequence | null>(
    (known, one) => (known && known.shardDeath >= one.shardDeath ? known : one),
    null,
  );
  const count = (word: ChanceWord, of: (harms: Harms) => number) =>
    others.filter(({ atWindow }) => chanceWord(of(atWindow)) === word).length;
  const rows = chanceWords
    .map((word) => [word, count(word, injuryOf), count(word, deathOf)] as const)
    .filter(([, injured, dead]) => injured + dead > 0);
  return (
    <>
      <h3>{w.window.title}</h3>
      {!worst ? (
        <p>{w.window.noOthers}</p>
      ) : (
        <>
          <Grid
            caption={w.window.table}
            head={[w.window.chance, w.window.injury, w.window.death]}
            rows={rows.map(([word, injured, dead]) => [w.chanceWords[word], f.number(injured), f.number(dead)])}
          />
          <p>
            {w.window.worst(
              name(worst.buildingId),
              harmText(injuryOf(worst.atWindow), worst.atWindow.worstInjury, props),
              harmText(deathOf(worst.atWindow), worst.atWindow.worstDeath, props),
            )}
          </p>
          {sharpest && sharpest.shardDeath > 0 && (
            <p>
              {w.window.shard(
                f.number(1000 * told.figures.shardKg.value),
                w.chance(chanceOf(sharpest.shardDeath), f.number),
                name(sharpest.buildingId),
              )}{' '}
              {w.window.held[props.withPlan ? 'plan' : 'none']}
            </p>
          )}
        </>
      )}
      {told.buildings.some(({ host }) => host) && <p>{w.window.host}</p>}
    </>
  );
}

/** A chance with its cause. */
function harmText(probability: number, cause: keyof ConsequenceWords['causes'] | null, props: TellProps): string {
  const text = chanceText(probability, props);
  return cause ? `${text}, ${props.w.causes[cause]}` : text;
}

function Outside(props: TellProps) {
  const { told, w, f, name } = props;
  return (
    <div class="report-listed">
      <h3>{w.outside.title}</h3>
      {told.places.length > 0 ? (
        <ul>
          {told.places.map(({ placeId, distanceM, harms, heldBelowRange }) => (
            <li key={placeId}>
              {w.outside.place(
                name(placeId),
                f.metres(distanceM),
                harmText(injuryOf(harms), harms.worstInjury, props),
                harmText(deathOf(harms), harms.worstDeath, props),
              )}{' '}
              {heldBelowRange && w.outside.held}
            </li>
          ))}
        </ul>
      ) : (
        <p>{told.placesKnown ? w.outside.none : w.outside.unknown}</p>
      )}
      <p>{w.outside.passer}</p>
    </div>
  );
}

/** An expected number of houses. */
export function expectedText(value: number, { w, f }: Pick<TellProps, 'w' | 'f'>): string {
  if (value < 0.05) return w.houses.few.none;
  return value < 1 ? w.houses.few.one : w.houses.about(f.number(roughly(value)));
}

function HouseDamage(props: TellProps) {
  const { told, w } = props;
  const { houses } = told;
  return (
    <div class="report-listed">
      <h3>{w.houses.title}</h3>
      {houses.count === 0 ? (
        <p>{w.houses.no}</p>
      ) : (
        <>
          <p>
            {props.without} {w.houses.of(houses.count)}
          </p>
          <ul>
            {(['minor', 'major', 'collapse'] as const).map((kind) => (
              <li key={kind}>
                {w.houses[kind]}: <strong>{expectedText(houses[kind], props)}</strong>
              </li>
            ))}
          </ul>
        </>
      )}
      {houses.unknown > 0 && <p>{w.houses.unknown(houses.unknown)}</p>}
      {told.buildings.some(({ host }) => host) && <p>{w.houses.host}</p>}
    </div>
  );
}

/** As far across as the model reckons with a second blow. */
export const echoesToM = 15;

/** Does the other side throw the blast back? */
export function streetText(widthM: number | null, { w: { pieces }, f }: Pick<TellProps, 'w' | 'f'>): string {
  if (widthM === null) return pieces.noStreet;
  return (widthM <= echoesToM ? pieces.street : pieces.wideStreet)(f.wholeMetres(widthM));
}

function Pieces({ told, without, w, f }: TellProps) {
  const { debris, limits, streetWidthM } = told;
  return (
    <>
      <h3>{w.pieces.title}</h3>
      {without && <p>{without}</p>}
      {debris.hazardousToM > 0 ? (
        <p>
          {w.pieces.far(f.number(limits.debrisEnergyJ), f.area(limits.debrisPerM2), f.wholeMetres(debris.hazardousToM))}{' '}
          {w.pieces.bound(f.wholeMetres(debris.hazardousFragmentDistanceM))} {w.pieces.over}
        </p>
      ) : (
        <p>{w.pieces.none}</p>
      )}
      {debris.heavyPiece && (
        <p>{w.pieces.heavy(f.number(debris.heavyPiece.massKg), f.wholeMetres(debris.heavyPiece.toM))}</p>
      )}
      {debris.strayToM > 0 && <p>{w.pieces.stray(f.wholeMetres(debris.strayToM))}</p>}
      <p>{streetText(streetWidthM, { w, f })}</p>
    </>
  );
}
