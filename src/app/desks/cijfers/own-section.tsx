/** A municipality's own figures: each column is confirmed by its last figure, and stands beside the country per 1,000 inhabitants. */
import { useEffect, useState } from 'preact/hooks';
import type { Format } from '../../../i18n/format.ts';
import type { CijfersWords } from '../../../i18n/nl/cijfers.ts';
import { fileText } from '../../../job/decode-text.ts';
import { type Offence, offences } from '../../../modules/cijfers/letters.ts';
import { type Choice, readSheet, type Sheet } from '../../../modules/cijfers/own-figures.ts';
import { takeFigures } from '../../actions/figures-file.ts';
import { Button } from '../../kit/button.tsx';
import { FileChoice } from '../../kit/file-choice.tsx';
import { Select } from '../../kit/select.tsx';

export function OwnSection({
  t,
  f,
  sheet,
  choice,
  onSheet,
  onChoice,
}: {
  t: CijfersWords;
  f: Format;
  sheet: Sheet | null;
  /** Null until the columns are confirmed. */
  choice: Choice | null;
  /** Null when a file could not be read: figures of an earlier file do not stay under its message. */
  onSheet: (sheet: Sheet | null) => void;
  onChoice: (choice: Choice | null) => void;
}) {
  const [problem, setProblem] = useState<string | null>(null);
  const [name, setName] = useState('');
  const [draft, setDraft] = useState<Choice>({});
  const open = async (file: File) => {
    const read = readSheet(await fileText(file));
    setName(file.name);
    setProblem(read.ok ? null : t.ownProblems[read.error]);
    onSheet(read.ok ? read.value : null);
    onChoice(null);
    setDraft(read.ok ? read.value.suggested : {});
  };
  useEffect(() => takeFigures((file) => void open(file)), []);
  const last = (i: number): string => {
    const point = sheet?.series[i]?.points.findLast(({ count }) => count !== null);
    return point ? t.ownLast(point.year, f.number(point.count ?? 0)) : t.none;
  };
  const options = [['', t.ownNone] as const, ...(sheet?.series.map(({ name }, i) => [String(i), name] as const) ?? [])];
  const set = (offence: Offence, value: string) => {
    const { [offence]: _, ...others } = draft;
    setDraft(value === '' ? others : { ...others, [offence]: Number(value) });
    onChoice(null);
  };
  const twice =
    sheet?.series.filter((_, i) => Object.values(draft).includes(i)).filter((one) => one.twice.length > 0) ?? [];
  return (
    <section>
      <h2>{t.own}</h2>
      <p class="help">{t.ownHelp}</p>
      <FileChoice label={t.ownOpen} onFile={open} />
      {problem && (
        <p class="problem" role="alert">
          {problem}
        </p>
      )}
      {sheet && (
        <>
          <p>
            <strong>{t.ownRead(name)}</strong>
          </p>
          {sheet.region && <p>{t.ownRegion(sheet.region)}</p>}
          <p>{t.ownConfirm}</p>
          <div class="desk-norms">
            {offences.map((offence) => {
              const at = draft[offence];
              return (
                <div key={offence}>
                  <Select<string>
                    label={t.ownWhich(t.offences[offence])}
                    value={at === undefined ? '' : String(at)}
                    options={options}
                    onChange={(value) => set(offence, value)}
                  />
                  {at !== undefined && <p class="help">{t.ownLastIs(last(at))}</p>}
                </div>
              );
            })}
          </div>
          {sheet.skipped > 0 && <p class="problem">{t.ownSkipped(f.number(sheet.skipped))}</p>}
          {twice.map(({ name, twice: years }) => (
            <p key={name} class="problem">
              {t.ownTwice(name, years.join(', '))}
            </p>
          ))}
          <Button
            kind="primary"
            disabled={Object.keys(draft).length === 0 || choice !== null}
            onClick={() => onChoice(draft)}
          >
            {choice ? t.ownConfirmed : t.ownUse}
          </Button>
        </>
      )}
    </section>
  );
}
