/** One list of all work in this browser: dossiers, and what is open at the other desks. Searched, dated, coloured. */
import { useEffect, useState } from 'preact/hooks';
import { type Card, isExpired } from '../../archive/card.ts';
import { coloursIn } from '../../archive/colours-in.ts';
import { type OtherWork, otherWork } from '../../archive/other-work.ts';
import { isRegisterId } from '../../archive/place-name.ts';
import { elsewhenOf, lightOf, type Told } from '../../i18n/by-hours.ts';
import type { DossiersWords } from '../../i18n/nl/start.ts';
import { type Light, Shape } from '../../report/stoplight.tsx';
import { askPersistence, exportAll, exportOne, isPersistent, wipe } from '../actions/all-dossiers.ts';
import { dayOf, today } from '../actions/day.ts';
import { forget } from '../actions/keep-dossier.ts';
import { openSaved } from '../actions/open-dossier.ts';
import { DeskLink } from '../frame/desk-link.tsx';
import { Button } from '../kit/button.tsx';
import { offers } from '../state/offers.ts';
import { useApp } from '../state/store.ts';
import { wordsIn, wordsInFull } from '../words.ts';

const useFullWords = wordsInFull();
const useDossiersWords = wordsIn('dossiers');
const usePageWords = wordsIn('pages');

/** So many are shown at first, and more each time: nobody reads thousands, and a browser is slow to draw them. */
const atOnce = 100;

/** From here on a list is worth searching. */
const searchFrom = 3;

/** As the headline has it: what fails already is not green, whatever is still asked. */
const toldOf = (card: Card): Told | null => card.verdict && { ...coloursIn(card), verdict: card.verdict };
const lightOfCard = (card: Card): Light => {
  const told = toldOf(card);
  return told ? lightOf(told) : 'none';
};

export function DossierList() {
  const { t, f } = useFullWords();
  const w = useDossiersWords();
  const p = usePageWords();
  const cards = useApp((state) => state.cards);
  const [text, setText] = useState('');
  const [most, setMost] = useState(atOnce);
  const [work, setWork] = useState<readonly OtherWork[]>([]);
  const town = useApp((state) => state.town);
  // Of a desk that is switched off it stays kept, and nothing leads there.
  const others = work.filter((one) => offers({ town }, one.module));
  useEffect(() => {
    void otherWork().then(setWork);
  }, []);
  const wordOf = (card: Card) => {
    const told = toldOf(card);
    const assumed = card.under === 'assumption' ? t.headline.assumed : '';
    return told ? t.verdict[lightOf(told)].word + assumed + elsewhenOf(told, t) : t.verdict.none.word;
  };
  const found = cards.filter((card) =>
    holds(
      text,
      card.title,
      card.place,
      card.caseNumber,
      card.kenmerk,
      wordOf(card),
      card.scope === 'public' && w.public,
      card.unread && `${nameOfCard(card, w)} ${w.unread}`,
    ),
  );
  const nameOf = (one: OtherWork) => one.title || (one.module === 'heling' ? w.visit : w.runbookCase);
  const foundOthers = others.filter((one) => holds(text, nameOf(one), p.desks[one.module].name));
  const old = cards.filter((card) => isExpired(card, today()));
  const all = cards.length + others.length;
  return (
    <section class="start-dossiers">
      <h2>
        {t.ui.yourDossiers} <small>{t.ui.inThisBrowser}</small>
      </h2>
      {all >= searchFrom && (
        <div class="dossier-search">
          <label class="utrecht-form-label" for="dossier-search">
            {w.search}
          </label>
          <input
            id="dossier-search"
            type="search"
            class="utrecht-textbox"
            value={text}
            aria-describedby="dossier-search-help"
            onInput={(event) => setText(event.currentTarget.value)}
          />
          <p id="dossier-search-help" class="help">
            {w.searchHelp} <span role="status">{text && w.shown(found.length + foundOthers.length, all)}</span>
          </p>
        </div>
      )}
      {all === 0 && <p>{w.none}</p>}
      {all > 0 && found.length + foundOthers.length === 0 && <p>{w.nothingFound(text)}</p>}
      {old.length > 0 && <Expired cards={old} w={w} />}
      <ul>
        {foundOthers.map((one) => (
          <li key={`${one.module}${one.since}`} class="start-card">
            <span aria-hidden="true" />
            <span>{w.openWork}</span>
            <span class="card-name">
              <DeskLink to={`#/${one.module}`}>{nameOf(one)}</DeskLink>
              <small>{p.desks[one.module].name}</small>
            </span>
            <span>{one.since && f.date(one.since)}</span>
            <span />
            <span />
          </li>
        ))}
        {found.slice(0, most).map((card) => (
          <li key={card.id} class="start-card">
            <Shape light={lightOfCard(card)} />
            <span>{wordOf(card)}</span>
            <span class="card-name">
              <button type="button" class="link-button" onClick={() => void openSaved(card.id)}>
                {nameOfCard(card, w)}
              </button>
              <small>{details(card, w, f.date)}</small>
            </span>
            <span>
              {card.changed && dayOf(Date.parse(card.changed)) === today()
                ? f.time(card.changed)
                : card.changed && f.date(card.changed)}
            </span>
            <code>{card.kenmerk ?? ''}</code>
            <CardActions card={card} w={w} />
          </li>
        ))}
      </ul>
      {found.length > most && (
        <Button onClick={() => setMost(most + atOnce)}>
          {w.more(Math.min(atOnce, found.length - most), found.length)}
        </Button>
      )}
      {cards.length > 0 && (
        <div class="dossier-foot">
          <Button onClick={() => void exportAll()}>{w.saveAll}</Button>
          <p class="help">{w.openAll}</p>
          <Persistence w={w} />
        </div>
      )}
    </section>
  );
}

function holds(text: string, ...parts: readonly (string | null | undefined | false)[]): boolean {
  const whole = parts.filter(Boolean).join(' ').toLowerCase();
  return text
    .toLowerCase()
    .split(/\s+/)
    .every((word) => whole.includes(word));
}

/** A name that cannot be read has its number for one. */
const nameOfCard = (card: Card, w: DossiersWords): string => card.title || w.nameless(String(card.id).slice(0, 8));

function details(card: Card, w: DossiersWords, date: (iso: string) => string): string {
  return [
    card.place !== card.title && !isRegisterId(card.place) && card.place,
    card.variants > 0 && w.variants(card.variants),
    card.caseNumber && w.case(card.caseNumber),
    card.scope === 'public' && w.public,
    card.unread && `${w.unread}: ${card.unread.map((part) => w.parts[part]).join(' + ')}`,
    card.keepUntil && (isExpired(card, today()) ? w.expired(date(card.keepUntil)) : w.keepUntil(date(card.keepUntil))),
  ]
    .filter(Boolean)
    .join(', ');
}

function CardActions({ card, w }: { card: Card; w: DossiersWords }) {
  const [asked, setAsked] = useState(false);
  if (asked)
    return (
      <span class="card-actions">
        <Button kind="subtle" label={`${w.sure}: ${nameOfCard(card, w)}`} onClick={() => void forget(card.id)}>
          {w.sure}
        </Button>
        <Button kind="subtle" onClick={() => setAsked(false)}>
          {w.cancel}
        </Button>
      </span>
    );
  return (
    <span class="card-actions">
      <Button kind="subtle" label={`${w.save}: ${nameOfCard(card, w)}`} onClick={() => void exportOne(card.id)}>
        {w.save}
      </Button>
      <Button kind="subtle" label={`${w.remove}: ${nameOfCard(card, w)}`} onClick={() => setAsked(true)}>
        {w.remove}
      </Button>
    </span>
  );
}

/** Past their day: wiped in one go, never without being asked. */
function Expired({ cards, w }: { cards: readonly Card[]; w: DossiersWords }) {
  const [asked, setAsked] = useState(false);
  return (
    <div class="dossier-expired">
      <p>{w.expiredHeading(cards.length)}</p>
      {asked ? (
        <>
          <Button onClick={() => void wipe(cards.map(({ id }) => id))}>{w.sure}</Button>
          <Button onClick={() => setAsked(false)}>{w.cancel}</Button>
        </>
      ) : (
        <Button onClick={() => setAsked(true)}>{w.wipeExpired}</Button>
      )}
    </div>
  );
}

function Persistence({ w }: { w: DossiersWords }) {
  const [state, setState] = useState<boolean | null | 'refused'>(null);
  useEffect(() => {
    void isPersistent().then(setState);
  }, []);
  if (state === null) return null;
  return (
    <div class="dossier-persistence">
      <p class="help" role="status">
        {state === true ? w.persistent : state === 'refused' ? w.refused : w.notPersistent}
      </p>
      {state === false && (
        <Button onClick={() => void askPersistence().then((granted) => setState(granted || 'refused'))}>{w.ask}</Button>
      )}
    </div>
  );
}
