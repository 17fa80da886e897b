/** One good of a visit: what its number says, its line in the purchase register, its photo, and Stop Heling. */
import { useEffect, useRef } from 'preact/hooks';
import type { Format } from '../../../i18n/format.ts';
import type { HelingWords } from '../../../i18n/nl/heling.ts';
import type { SanctionTable } from '../../../modules/heling/sanctions.ts';
import {
  type Good,
  type GoodState,
  goodStates,
  signOf,
  type Visit,
  type YesNo,
} from '../../../modules/heling/visit.ts';
import { Button } from '../../kit/button.tsx';
import { TextField } from '../../kit/fields.tsx';
import { Select } from '../../kit/select.tsx';
import { Sure } from '../sure.tsx';
import { DateField } from './date-field.tsx';
import { Mark } from './mark.tsx';
import { Findings, NumberFacts } from './number-facts.tsx';
import { Photo } from './photo.tsx';
import { StopHelingForm } from './stop-heling-form.tsx';
import { answerText, keepText, ruleOf } from './visit-report-of.ts';

export function VisitGood({
  t,
  f,
  nr,
  visit,
  good,
  places,
  table,
  onChange,
  onDrop,
  onList,
  onNext,
}: {
  t: HelingWords;
  f: Format;
  nr: number;
  visit: Visit;
  good: Good;
  /** Drawn by chance, and not seen yet. */
  places: readonly number[];
  table: SanctionTable;
  onChange: (good: Good) => void;
  onDrop: () => void;
  onList: () => void;
  onNext: () => void;
}) {
  const w = t.visit;
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus({ preventScroll: true }), []);
  const put = (change: Partial<Good>) => onChange({ ...good, ...change });
  const { answer } = good;
  const sign = signOf(good);
  const yesNo = (label: string, key: 'line' | 'dor') => (
    <fieldset class="yes-no">
      <legend class="utrecht-form-label">{label}</legend>
      {(['yes', 'no', 'open'] as const).map((one: YesNo) => (
        <Button key={one} pressed={good[key] === one} onClick={() => put({ [key]: one })}>
          {w.yesNo[one]}
        </Button>
      ))}
    </fieldset>
  );
  return (
    <section class="visit-good" aria-labelledby="good-title">
      <h3 id="good-title" ref={title} tabIndex={-1}>
        {sign !== 'not-asked' && <Mark result={sign} />}
        {w.goodTitle(nr)}: {sign === 'stolen' ? t.outcome.stolenTitle : w.goodResults[sign]}
      </h3>
      {good.state === 'number' ? (
        <>
          {answer === null ? (
            <p role="status">{t.ui.loading}</p>
          ) : (
            <>
              <p>{answerText(good, t)}</p>
              <NumberFacts t={t} answer={answer} registers={answer.registers} asked={good.stopHeling !== null} />
              <Findings t={t} f={f} answer={answer} registers={answer.registers} />
            </>
          )}
          {good.later && (
            <div class="note">
              <p>{w.laterFound}</p>
              <p>{t.message(good.later, good.later.registers)}</p>
              <Findings t={t} f={f} answer={good.later} registers={good.later.registers} />
            </div>
          )}
          {answer && answer.kind !== 'none' && (
            <StopHelingForm
              t={t}
              f={f}
              number={answer.normalised}
              known={good.stopHeling}
              onOutcome={(outcome) =>
                put({ stopHeling: outcome === null ? null : { outcome, at: new Date().toISOString() } })
              }
            />
          )}
        </>
      ) : (
        <p>{answerText(good, t)}</p>
      )}
      <div class="desk-norms">
        <TextField label={t.mapping.goods} value={good.what} onCommit={(what) => put({ what })} />
        <TextField label={t.ui.brandShort} value={good.brand} onCommit={(brand) => put({ brand })} />
        <Select<Good['state']>
          label={w.stateLabel}
          value={good.state}
          options={(['number', 'unreadable', 'none'] as const).map((one) => [one, w.states[one]] as const)}
          onChange={(state) => put({ state })}
        />
        <Select<string>
          label={w.place}
          value={good.place === null ? '' : String(good.place)}
          options={[
            ['', w.ownChoice] as const,
            ...[...places, ...(good.place === null ? [] : [good.place])]
              .toSorted((one, two) => one - two)
              .map((place) => [String(place), String(place)] as const),
          ]}
          onChange={(place) => put({ place: place === '' ? null : Number(place) })}
        />
      </div>
      {yesNo(w.lineSeen, 'line')}
      {good.line === 'yes' && <TextField label={w.lineNr} value={good.lineNr} onCommit={(lineNr) => put({ lineNr })} />}
      {yesNo(w.inDor, 'dor')}
      <div class="desk-norms">
        <DateField t={t} label={w.bought} value={good.bought} onChange={(bought) => put({ bought })} />
        <Select<GoodState>
          label={w.goodState}
          value={good.there}
          options={goodStates.map((one) => [one, w.goodStates[one]] as const)}
          onChange={(there) => put({ there })}
        />
      </div>
      {good.bought !== '' && <p role="status">{keepText(visit, ruleOf(visit, table), good, w, f)}</p>}
      <TextField label={w.goodNote} value={good.note} onCommit={(note) => put({ note })} />
      <Photo t={t} goodId={good.id} has={good.photo} onChange={(photo) => put({ photo })} />
      <div class="visit-bar">
        <Button kind="primary" onClick={onNext}>
          {w.next}
        </Button>
        <Button onClick={onList}>{w.backToGoods}</Button>
        <Sure words={[w.drop, w.dropSure, w.dropYes, t.mapping.cancel]} onSure={onDrop} />
      </div>
    </section>
  );
}
