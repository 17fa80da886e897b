/** Interventions as cards: searched by word, age, aim and setting, compared side by side. */
import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { InterventiesWords } from '../../../i18n/nl/interventies.ts';
import {
  type Aim,
  aims,
  type Card,
  type CardId,
  findCards,
  type Setting,
  settings,
} from '../../../modules/interventies/cards.ts';
import { forProblem, nextStepOf, type Problem, problems } from '../../../modules/interventies/next-steps.ts';
import { quotes } from '../../../modules/interventies/quotes.ts';
import { DeskLink } from '../../frame/desk-link.tsx';
import { Button } from '../../kit/button.tsx';
import { Checkbox, TextField } from '../../kit/fields.tsx';
import { Select } from '../../kit/select.tsx';
import { Table } from '../../kit/table.tsx';
import { useApp } from '../../state/store.ts';
import { wordsIn } from '../../words.ts';
import { DeskFrame } from '../frame.tsx';
import './interventies.css';

const useInterventiesWords = wordsIn('interventies');

export function InterventiesScreen() {
  const _language = useApp((state) => state.language);
  const t = useInterventiesWords();
  const [text, setText] = useState('');
  const [age, setAge] = useState<number | null>(null);
  const [wrong, setWrong] = useState(false);
  const [aim, setAim] = useState<Aim | ''>('');
  const [setting, setSetting] = useState<Setting | ''>('');
  const [problem, setProblem] = useState<Problem | null>(null);
  const [chosen, setChosen] = useState<readonly CardId[]>([]);
  const comparison = useRef<HTMLElement>(null);
  const words = (id: CardId) => JSON.stringify(Object.values(t.cards[id]));
  const found = forProblem(findCards({ text, age, aim: aim || null, setting: setting || null }, words), problem);
  const commitAge = (typed: string) => {
    const value = typed.trim() === '' ? null : Number(typed);
    const bad = value !== null && !(Number.isInteger(value) && value >= 0 && value <= 120);
    setWrong(bad);
    if (!bad) setAge(value);
  };
  return (
    <DeskFrame title={t.title} back={t.back}>
      <div class="desk-page">
        <p class="desk-lead">{t.lead}</p>
        <fieldset class="problem-choice on-screen">
          <legend>{t.problem}</legend>
          <div class="pair">
            <Button pressed={problem === null} onClick={() => setProblem(null)}>
              {t.all}
            </Button>
            {problems.map((one) => (
              <Button key={one} pressed={problem === one} onClick={() => setProblem(one)}>
                {t.problems[one]}
              </Button>
            ))}
          </div>
        </fieldset>
        <div class="desk-norms">
          <TextField label={t.search} value={text} onCommit={setText} />
          <TextField
            label={t.age}
            value={age === null ? '' : String(age)}
            problem={wrong ? t.ageWrong : null}
            onCommit={commitAge}
          />
          <Select<Aim | ''>
            label={t.aim}
            value={aim}
            options={[['', t.all], ...aims.map((one) => [one, t.aims[one]] as const)]}
            onChange={setAim}
          />
          <Select<Setting | ''>
            label={t.setting}
            value={setting}
            options={[['', t.all], ...settings.map((one) => [one, t.settings[one]] as const)]}
            onChange={setSetting}
          />
        </div>
        <div class="section-head">
          <p role="status">{t.count(found.length)}</p>
          <Button onClick={() => window.print()}>{t.print}</Button>
        </div>
        {found.length === 0 && <p class="note">{t.nothing}</p>}
        {chosen.length > 1 && (
          <section ref={comparison} tabIndex={-1}>
            <h2>{t.comparison}</h2>
            <Comparison chosen={chosen} t={t} />
          </section>
        )}
        <ul class="cards">
          {found.map((card) => (
            <li key={card.id} class="card">
              <h2>{t.cards[card.id].name}</h2>
              <p>{t.cards[card.id].what}</p>
              <dl class="facts card-facts">
                <dt>{t.forWhom}</dt>
                <dd>{agesOf(card, t)}</dd>
                <dt>{t.aimShort}</dt>
                <dd>{card.aims.map((one) => t.aims[one]).join(', ')}</dd>
                <dt>{t.settingShort}</dt>
                <dd>{card.settings.map((one) => t.settings[one]).join(', ')}</dd>
              </dl>
              <Facts card={card} t={t} />
              <Next card={card} t={t} />
              <div class="card-choose on-screen">
                <Checkbox
                  label={
                    <>
                      {t.compare}
                      <span class="unseen">: {t.cards[card.id].name}</span>
                    </>
                  }
                  checked={chosen.includes(card.id)}
                  onChange={(on) => setChosen(on ? [...chosen, card.id] : chosen.filter((one) => one !== card.id))}
                />
              </div>
            </li>
          ))}
        </ul>
        {chosen.length > 0 && (
          <div class="desk-bar on-screen">
            <span role="status">{chosen.length > 1 ? t.chosen(chosen.length) : t.chooseMore}</span>
            {chosen.length > 1 && (
              <Button
                kind="primary"
                onClick={() => {
                  comparison.current?.scrollIntoView({ block: 'start' });
                  comparison.current?.focus({ preventScroll: true });
                }}
              >
                {t.show}
              </Button>
            )}
            <Button onClick={() => setChosen([])}>{t.clear}</Button>
          </div>
        )}
      </div>
    </DeskFrame>
  );
}

function agesOf({ ages }: Card, t: InterventiesWords): string {
  return ages ? t.ages(ages.from, ages.to) : t.noAges;
}

/** What can be done from here: the desk that does it, whom to ask, and beside each line of the card the letter's own words. */
function Next({ card, t }: { card: Card; t: InterventiesWords }) {
  const { desk, ask, stage } = nextStepOf(card.id);
  return (
    <div class="card-next">
      <h3>
        {t.nextStep} <small>({t.stages[stage]})</small>
      </h3>
      <p>
        {desk && (
          <DeskLink to={desk} after=". ">
            {t.desks[desk]}
          </DeskLink>
        )}
        {t.ask(t.asks[ask])}
      </p>
      <details>
        <summary>
          {t.inLetter}
          <span class="unseen">: {t.cards[card.id].name}</span>
        </summary>
        <dl class="card-quotes">
          {t.cards[card.id].facts.map(({ letter, text }, i) => (
            <div key={text}>
              <dt>{text}</dt>
              <dd>
                <blockquote lang="nl">“{quotes[card.id][i]}”</blockquote>
                <p class="help">{t.citations[letter as keyof typeof t.citations]}</p>
              </dd>
            </div>
          ))}
        </dl>
      </details>
    </div>
  );
}

function Facts({ card, t }: { card: Card; t: InterventiesWords }) {
  return (
    <ul>
      {t.cards[card.id].facts.map(({ letter, text }) => (
        <li key={text}>
          {text} <small>({t.letter(letter)})</small>
        </li>
      ))}
    </ul>
  );
}

function Comparison({ chosen, t }: { chosen: readonly CardId[]; t: InterventiesWords }) {
  const cards = findCards({ text: '', age: null, aim: null, setting: null }, () => '').filter(({ id }) =>
    chosen.includes(id),
  );
  const row = (label: string, cell: (card: Card) => ComponentChildren) => (
    <tr>
      <th scope="row">{label}</th>
      {cards.map((card) => (
        <td key={card.id}>{cell(card)}</td>
      ))}
    </tr>
  );
  return (
    <Table caption={t.comparison} head={[t.comparison, ...cards.map(({ id }) => t.cards[id].name)]}>
      {row(t.what, ({ id }) => t.cards[id].what)}
      {row(t.forWhom, (card) => agesOf(card, t))}
      {row(t.aimShort, (card) => card.aims.map((one) => t.aims[one]).join(', '))}
      {row(t.settingShort, (card) => card.settings.map((one) => t.settings[one]).join(', '))}
      {row(t.figures, (card) => (
        <Facts card={card} t={t} />
      ))}
    </Table>
  );
}
