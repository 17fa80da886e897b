/** What is said at once of the buildings that were chosen; what was said of all of them reads back. */
import type { Dossier } from '../../../archive/dossier.ts';
import { type Judgement, type Retention, retentions, type VulnerabilityClass } from '../../../engine/scene/scene.ts';
import { judgeBuildings } from '../../actions/judge-buildings.ts';
import { Button } from '../../kit/button.tsx';
import { TextField } from '../../kit/fields.tsx';
import { Select } from '../../kit/select.tsx';
import { useNotGiven } from '../../kit/use-not-given.ts';
import { wordsIn, wordsInFull } from '../../words.ts';
import { UseChoice } from './use-choice.tsx';

const useFullWords = wordsInFull();
const useBuildingWords = wordsIn('buildings');
const useSurroundingsWords = wordsIn('surroundings');

const classes: readonly VulnerabilityClass[] = ['zeer-kwetsbaar', 'kwetsbaar', 'beperkt-kwetsbaar'];

export function ChosenBuildings({ dossier, ids }: { dossier: Dossier; ids: readonly string[] }) {
  const { t } = useFullWords();
  const l = useSurroundingsWords();
  const b = useBuildingWords();
  /** What was said of each of them alike. */
  const alike = <Said,>(read: (one: Judgement) => Said | undefined): Said | undefined => {
    const [only, ...others] = new Set(ids.map((id) => read(dossier.judgements[id] ?? {})));
    return others.length === 0 ? only : undefined;
  };
  const retention = alike((one) => one.glazing?.retention);
  const paneType = alike((one) => one.glazing?.paneType) ?? null;
  /** Typed before its glass was chosen. */
  const [waiting, setWaiting] = useNotGiven('glass certificate');
  const judge = (change: Judgement) => ids.length > 0 && judgeBuildings(ids, change);
  const certify = (text: string) => {
    if (retention) judge({ glazing: { paneType, retention, certificate: text.trim() || null } });
    setWaiting(retention ? '' : text);
  };
  return (
    <section class="bulk" aria-labelledby="chosen-title">
      <h3 id="chosen-title">{l.forChosen}</h3>
      <Button disabled={ids.length === 0} onClick={() => judge({ confirmed: true })}>
        {l.confirm}
      </Button>
      <UseChoice ids={ids} label={l.setUse} none={l.choose} />
      <Select<VulnerabilityClass | ''>
        label={l.setClass}
        value={alike((one) => one.class) ?? ''}
        options={[['', l.choose], ...classes.map((one) => [one, t.classes[one]] as const)]}
        onChange={(cls) => cls && judge({ class: cls })}
      />
      <Select<Retention | ''>
        label={l.setGlass}
        value={retention ?? ''}
        options={[['', l.choose], ...retentions.map((one) => [one, b.retentions[one]] as const)]}
        onChange={(kept) => {
          if (!kept || ids.length === 0) return;
          judge({ glazing: { paneType: null, retention: kept, certificate: waiting.trim() || null } });
          setWaiting('');
        }}
      />
      <TextField
        label={t.ui.certificate}
        most={200}
        value={waiting || (alike((one) => one.glazing?.certificate) ?? '')}
        onCommit={certify}
      />
    </section>
  );
}
