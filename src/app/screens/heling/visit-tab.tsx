/** A visit to a dealer: in which role, what the law asks, what was found, and a sample that chance draws. No names. */
import { useState } from 'preact/hooks';
import type { HelingWords } from '../../../i18n/heling-nl.ts';
import { drawSample } from '../../../modules/heling/sample.ts';
import { Button } from '../../kit/button.tsx';
import { Radios, Select, TextField } from '../../kit/fields.tsx';

const findings = ['open', 'present', 'missing', 'wrong'] as const;
type Finding = (typeof findings)[number];
type Role = keyof HelingWords['visit']['roles'];
type Law = keyof HelingWords['visit']['laws'];

export function VisitTab({ t }: { t: HelingWords }) {
  const w = t.visit;
  const [role, setRole] = useState<Role>('boa');
  const [law, setLaw] = useState<Law>('now');
  const [keep, setKeep] = useState('');
  const [found, setFound] = useState<Readonly<Record<string, Finding>>>({});
  const [stock, setStock] = useState('200');
  const [take, setTake] = useState('10');
  const [seed, setSeed] = useState('437');
  const [note, setNote] = useState('');
  const places = drawSample(Math.min(1e6, Number(stock) || 0), Math.min(500, Number(take) || 0), Number(seed) || 0);
  const lines = (names: Readonly<Record<string, string>>) =>
    Object.entries(names).map(([key, name]) => (
      <li key={key} class="visit-line">
        <Select<Finding>
          label={name}
          value={found[key] ?? 'open'}
          options={findings.map((one) => [one, w.findings[one]] as const)}
          onChange={(value) => setFound({ ...found, [key]: value })}
        />
      </li>
    ));
  return (
    <div class="desk-page">
      <Radios<Role>
        label={w.role}
        value={role}
        options={(['boa', 'awb', 'police'] as const).map((one) => [one, w.roles[one]] as const)}
        onChange={setRole}
      />
      <p class="note">{w.roleHelp[role]}</p>
      <Radios<Law>
        label={w.law}
        value={law}
        options={(['now', 'bill'] as const).map((one) => [one, w.laws[one]] as const)}
        onChange={setLaw}
      />
      {law === 'bill' ? <p class="note">{w.keepBill}</p> : <TextField label={w.keep} value={keep} onCommit={setKeep} />}
      <h2>{w.fields}</h2>
      <ul class="visit-lines">{lines(w.fieldNames)}</ul>
      <h2>{w.duties}</h2>
      <ul class="visit-lines">{lines(w.dutyNames)}</ul>
      <h2>{w.sample}</h2>
      <p class="help">{w.sampleHelp}</p>
      <div class="desk-norms">
        <TextField label={w.stock} value={stock} onCommit={setStock} />
        <TextField label={w.take} value={take} onCommit={setTake} />
        <TextField label={w.seed} value={seed} onCommit={setSeed} />
      </div>
      {places.length > 0 && <p>{w.sampleText(places.join(', '))}</p>}
      <label for="visit-note">
        <strong>{w.note}</strong>
      </label>
      <textarea id="visit-note" rows={4} value={note} onInput={(event) => setNote(event.currentTarget.value)} />
      <Button kind="primary" onClick={() => window.print()}>
        {w.print}
      </Button>
    </div>
  );
}
