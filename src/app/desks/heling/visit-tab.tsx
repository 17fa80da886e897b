/** Visits to dealers: which there are, a new one, and the one that is open in three parts. */
import { useState } from 'preact/hooks';
import type { RegisterCard } from '../../../archive/registers.ts';
import type { Format } from '../../../i18n/format.ts';
import type { HelingWords } from '../../../i18n/nl/heling.ts';
import { noSanctions, type SanctionTable } from '../../../modules/heling/sanctions.ts';
import {
  earlierVisits,
  goodsInView,
  openPoints,
  type Role,
  roles,
  timesBefore,
  type Visit,
} from '../../../modules/heling/visit.ts';
import { Button } from '../../kit/button.tsx';
import { Radios, TextField } from '../../kit/fields.tsx';
import { useChoiceNotGiven, useNotGiven } from '../../kit/use-not-given.ts';
import { Sure } from '../sure.tsx';
import { useKept } from './kept.ts';
import { PastDay } from './past-day.tsx';
import { wipePhoto } from './photo.tsx';
import { VisitDuties } from './visit-duties.tsx';
import { VisitEnd } from './visit-end.tsx';
import { VisitGoods } from './visit-goods.tsx';
import { faultsOf, placesOf } from './visit-report-of.ts';
import type { Visits } from './visits.ts';

interface Tab {
  readonly t: HelingWords;
  readonly f: Format;
  readonly language: string;
  readonly visits: Visits;
  readonly registers: readonly RegisterCard[];
}

export function VisitTab({ t, f, language, visits, registers }: Tab) {
  const [table, setTable] = useKept<SanctionTable>('sanctions', () => noSanctions, null);
  const { open } = visits;
  const wipe = (visit: Visit) => {
    for (const { id, photo } of visit.goods) if (photo) wipePhoto(id);
    visits.wipe(visit.id);
  };
  if (open)
    return (
      <OpenVisit
        key={open.id}
        t={t}
        f={f}
        language={language}
        visit={open}
        visits={visits}
        registers={registers}
        table={table}
        onTable={setTable}
        onWipe={() => wipe(open)}
      />
    );
  return <VisitStart t={t} f={f} visits={visits} registers={registers} onWipe={wipe} />;
}

function VisitStart({
  t,
  f,
  visits,
  registers,
  onWipe,
}: Pick<Tab, 't' | 'f' | 'visits' | 'registers'> & { onWipe: (visit: Visit) => void }) {
  const w = t.visit;
  const [dealer, setDealer] = useNotGiven('visit dealer', '', 'heling');
  const [address, setAddress] = useNotGiven('visit address', '', 'heling');
  const [kvk, setKvk] = useNotGiven('visit kvk', '', 'heling');
  const [stock, setStock] = useNotGiven('visit stock', '', 'heling');
  const [take, setTake] = useNotGiven('visit take', '8', 'heling');
  const [role, setRole] = useChoiceNotGiven<Role | ''>('visit role', '', 'heling');
  const given = { dealer, address, kvk, stock, take };
  const begin = () => {
    visits.begin({ ...given, role });
    for (const empty of [setDealer, setAddress, setKvk]) empty('');
    setStock('');
    setTake('8');
    setRole(null);
  };
  const before = earlierVisits({ ...given, id: '', begun: '9' } as Visit, visits.all);
  const names: Readonly<Record<string, string>> = { ...w.fieldNames, ...w.dutyNames };
  const sorted = visits.all.toSorted((one, two) => (one.begun < two.begun ? 1 : -1));
  return (
    <div class="desk-page visit-page">
      <h2>{w.fresh}</h2>
      <p class="desk-lead">{w.lead}</p>
      <div id="visit-role">
        <Radios<Role | ''>
          label={w.role}
          value={role}
          options={roles.map((one) => [one, w.roles[one]] as const)}
          onChange={setRole}
        />
        {role !== '' && <p class="note">{w.roleHelp[role]}</p>}
      </div>
      <div class="desk-norms">
        <TextField label={w.dealer} value={dealer} help={w.dealerHelp} onCommit={setDealer} />
        <TextField label={w.address} value={address} onCommit={setAddress} />
        <TextField label={w.kvk} value={kvk} onCommit={setKvk} />
      </div>
      {before[0] && (
        <p class="note">
          {w.before(
            f.date(before[0].date),
            faultsOf(before[0], Object.keys(names))
              .map((code) => names[code] ?? code)
              .join('; '),
          )}
        </p>
      )}
      <p class="help">
        {registers.length === 0 ? w.noRegisters : w.compareWith(registers.map(({ name }) => name).join(', '))}
      </p>
      <div class="desk-norms">
        <TextField label={w.stock} value={stock} help={w.stockHelp} onCommit={setStock} />
        <TextField label={w.take} value={take} help={w.sampleHelp} onCommit={setTake} />
      </div>
      <Button kind="primary" onClick={begin}>
        {w.beginVisit}
      </Button>
      {sorted.length > 0 && (
        <section>
          <h2>{w.history}</h2>
          <ul class="visit-list">
            {sorted.map((visit) => {
              const past = visits.past.find(({ id }) => id === visit.id);
              return (
                <li key={visit.id}>
                  <button type="button" class="link-button" onClick={() => visits.show(visit.id)}>
                    {visit.dealer || w.noDealer}, {f.date(visit.date)}
                  </button>
                  <p class="help">
                    {w.visitState(
                      visit.goods.length,
                      visit.ended !== null,
                      openPoints(visit, Object.keys(names), placesOf(visit)).length,
                    )}
                  </p>
                  {visit.goods.some(({ later }) => later) && <p class="problem">{w.laterFound}</p>}
                  {past && (
                    <PastDay
                      t={t}
                      date={f.date(past.expires)}
                      onWipe={() => onWipe(visit)}
                      onKeep={() => visits.keepOn(visit.id)}
                    />
                  )}
                </li>
              );
            })}
          </ul>
        </section>
      )}
    </div>
  );
}

const parts = ['goods', 'duties', 'end'] as const;

function OpenVisit({
  t,
  f,
  language,
  visit,
  visits,
  registers,
  table,
  onTable,
  onWipe,
}: Tab & {
  visit: Visit;
  table: SanctionTable;
  onTable: (change: Partial<SanctionTable>) => void;
  onWipe: () => void;
}) {
  const w = t.visit;
  const [part, setPart] = useState<(typeof parts)[number]>('goods');
  const names: Readonly<Record<string, string>> = { ...w.fieldNames, ...w.dutyNames };
  const codes = Object.keys(names);
  const drawn = placesOf(visit);
  const past = visits.past.find(({ id }) => id === visit.id);
  const open = openPoints(visit, codes, drawn);
  const counts = {
    goods: w.countOf(visit.goods.length, goodsInView(visit, drawn)),
    duties: w.countOf(codes.filter((code) => (visit.found[code] ?? 'open') !== 'open').length, codes.length),
    end: w.openCount(open.length),
  };
  const put = (change: Partial<Visit>) => visits.change(visit.id, (now) => ({ ...now, ...change }));
  const change = (by: (now: Visit) => Visit) => visits.change(visit.id, by);
  return (
    <>
      <div class="desk-page visit-page on-screen">
        <div class="visit-head">
          <div>
            <h2>{visit.dealer || w.noDealer}</h2>
            <p class="help">{w.begunAt(f.date(visit.date), f.time(visit.begun))}</p>
          </div>
          <div class="pair">
            <Button kind="subtle" onClick={() => visits.show(null)}>
              {w.toList}
            </Button>
            <Sure words={[w.wipe, w.endSure, w.endYes, t.mapping.cancel]} onSure={onWipe} />
          </div>
        </div>
        {past && <PastDay t={t} date={f.date(past.expires)} onWipe={onWipe} onKeep={() => visits.keepOn(visit.id)} />}
        <fieldset class="visit-parts">
          <legend class="unseen">{w.report}</legend>
          {parts.map((one) => (
            <button key={one} type="button" aria-pressed={part === one} onClick={() => setPart(one)}>
              <strong>{counts[one]}</strong> {w.parts[one]}
            </button>
          ))}
        </fieldset>
        {part === 'goods' && (
          <VisitGoods t={t} f={f} visit={visit} registers={registers} table={table} drawn={drawn} onChange={change} />
        )}
        {part === 'duties' && (
          <VisitDuties
            t={t}
            visit={visit}
            table={table}
            onTable={onTable}
            onChange={put}
            onNext={() => setPart('end')}
          />
        )}
      </div>
      {part === 'end' && (
        <VisitEnd
          t={t}
          f={f}
          language={language}
          visit={visit}
          open={open}
          table={table}
          onTable={onTable}
          onChange={put}
          timesBefore={(code) => timesBefore(visit, visits.all, code)}
        />
      )}
    </>
  );
}
