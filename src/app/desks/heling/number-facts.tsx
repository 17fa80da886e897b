/** What a number says by itself, and what the registers say of it; "not looked" is never "not found". */
import type { Format } from '../../../i18n/format.ts';
import type { HelingWords } from '../../../i18n/nl/heling.ts';
import { aligned } from '../../../modules/heling/compare.ts';
import { grouped, makerOf, reportCodeOf } from '../../../modules/heling/maker.ts';
import type { Match, NumberAnswer } from '../../../modules/heling/search.ts';
import type { AskedRegister } from '../../../modules/heling/visit.ts';

type Answer = Pick<NumberAnswer, 'kind' | 'valid' | 'normalised' | 'remark' | 'result' | 'matches'>;

/** Kind, whether it can be right, maker where the number says it, and whether registers were looked in. */
export function NumberFacts({
  t,
  answer,
  registers,
  asked = false,
}: {
  t: HelingWords;
  answer: Answer;
  registers: readonly AskedRegister[];
  /** Stop Heling was asked already. */
  asked?: boolean;
}) {
  const o = t.outcome;
  const { kind, valid, remark } = answer;
  const maker = makerOf(answer);
  const code = reportCodeOf(answer);
  if (kind === 'none')
    return (
      <>
        <p>
          <strong>{remark ? t.remarks[remark] : t.remarks.placeholder}</strong>
        </p>
        {remark === 'article-code' && (
          <section>
            <h3>{o.whereTitle}</h3>
            <dl class="facts">
              {o.where.map(([what, where]) => [<dt key={what}>{what}</dt>, <dd key={where}>{where}</dd>])}
            </dl>
          </section>
        )}
      </>
    );
  return (
    <>
      <p class="number outcome-number">{grouped(answer)}</p>
      <dl class="facts">
        <dt>{o.kind}</dt>
        <dd>{kind === 'serial' ? o.kindOpen : t.kinds[kind]}</dd>
        <dt>{o.holds}</dt>
        <dd>
          <strong>{valid === null ? o.noRule : valid ? o.right : o.wrong}</strong>
          {valid === null && !asked && ` ${o.askThere}`}
          {remark && ` ${t.remarks[remark]}.`} {valid && kind === 'imei' && o.imeiLimit}
        </dd>
        {(kind === 'vin' || kind === 'imei' || kind === 'imeisv') && (
          <>
            <dt>{o.maker}</dt>
            <dd>
              <strong>{maker ?? o.makerUnknown}</strong>{' '}
              {kind === 'vin' ? o.makerVin : o.makerImei(answer.normalised.slice(0, 8))}
            </dd>
          </>
        )}
        {code && (
          <>
            <dt>{o.code}</dt>
            <dd>
              <span class="number">{code}</span> {o.codeHelp}
            </dd>
          </>
        )}
        {/* That none was looked in stands above it, once. */}
        {registers.length > 0 && (
          <>
            <dt>{o.registers}</dt>
            <dd>{t.results[answer.result]}</dd>
          </>
        )}
      </dl>
    </>
  );
}

/** A likeness or a find in full: numbers under each other, chance, line of the register. */
export function Findings({
  t,
  f,
  answer,
  registers,
}: {
  t: HelingWords;
  f: Format;
  answer: Answer;
  registers: readonly AskedRegister[];
}) {
  const [match, ...more] = answer.matches;
  if (!match) return null;
  const likeness = <Likeness t={t} match={match} equal={answer.result === 'exact'} />;
  return (
    <>
      {answer.result === 'near' && match.weak ? (
        <details class="desk-weak">
          <summary>{t.ui.showWeak}</summary>
          {likeness}
        </details>
      ) : (
        likeness
      )}
      <MatchFacts t={t} f={f} match={match} registers={registers} />
      {more.length > 0 && (
        <details>
          <summary>{t.ui.moreMatches(more.length)}</summary>
          {more.map((one) => (
            <MatchFacts key={`${one.register}${one.id}`} t={t} f={f} match={one} registers={registers} />
          ))}
        </details>
      )}
    </>
  );
}

/** The two numbers sign under sign, why they differ, and what chance means for that. */
function Likeness({ t, match, equal }: { t: HelingWords; match: Match; equal: boolean }) {
  const places = aligned(match.asked, match.there);
  const row = (side: 'here' | 'there') => (
    <div class="signs" role="img" aria-label={places.map((one) => one[side] ?? '–').join(' ')}>
      {places.map((one, i) => (
        <span key={i} aria-hidden="true" class={one.differs ? 'sign sign-differs' : 'sign'}>
          {one[side] ?? '·'}
        </span>
      ))}
    </div>
  );
  const inHundred = Math.round(100 * match.chance);
  return (
    <>
      {!equal && match.reason !== 'part' && (
        <div class="desk-compare">
          <p>{t.ui.typed}</p>
          {row('here')}
          <p>{t.ui.registered}</p>
          {row('there')}
          <p>{t.why(match.reason, match.cost > 1)}</p>
        </div>
      )}
      <div class="desk-chance">
        <svg viewBox="0 0 100 100" aria-hidden="true">
          {Array.from({ length: 100 }, (_, i) => (
            <circle
              key={`${i % 10} ${Math.floor(i / 10)}`}
              class={i < inHundred ? 'chance-hit' : 'chance-miss'}
              cx={5 + 10 * (i % 10)}
              cy={5 + 10 * Math.floor(i / 10)}
              r="3.4"
            />
          ))}
        </svg>
        <div>
          <strong>{t.ui.ofHundred(t.chanceShort(match.chance))}</strong>
          <p>{t.chance(match.chance, equal)}</p>
          {match.weak && <p class="help">{match.brandSays === 'other' ? t.otherBrand : t.ui.weak}</p>}
        </div>
      </div>
    </>
  );
}

function MatchFacts({
  t,
  f,
  match,
  registers,
}: {
  t: HelingWords;
  f: Format;
  match: Match;
  registers: readonly AskedRegister[];
}) {
  const register = registers.find(({ name }) => name === match.register);
  return (
    <dl class="facts">
      <dt>{t.ui.columns.register}</dt>
      <dd>{t.ui.lineOf(match.register, match.id)}</dd>
      <dt>{t.ui.columns.found}</dt>
      <dd class="number">{match.number}</dd>
      {register && (
        <>
          <dt>{t.ui.columns.date}</dt>
          <dd>{t.ui.dateAndLines(f.date(register.date), f.number(register.count))}</dd>
        </>
      )}
      {match.brand && (
        <>
          <dt>{t.ui.brandThere}</dt>
          <dd>{match.brand}</dd>
        </>
      )}
    </dl>
  );
}
