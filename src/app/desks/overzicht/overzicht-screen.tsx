/** Many sites at once: a list or the dossiers of this browser, judged in workers, sorted, on a map, and out again. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { download } from '../../actions/download.ts';
import { type Assumptions, type JudgedSite, judgeSites, type SiteLine } from '../../actions/judge-sites.ts';
import { readSiteFile, takeSites } from '../../actions/listed-sites.ts';
import { useProblem } from '../../frame/notice-list.tsx';
import { Button } from '../../kit/button.tsx';
import { Checkbox } from '../../kit/fields.tsx';
import { FileChoice } from '../../kit/file-choice.tsx';
import { ProblemNumber } from '../../kit/problem-number.tsx';
import { useApp } from '../../state/store.ts';
import { JudgeButtons } from './judge-buttons.tsx';
import { SitesMap } from './sites-map.tsx';
import { SitesTable } from './sites-table.tsx';
import './overzicht.css';
import { wordsIn } from '../../words.ts';
import { DeskFrame } from '../frame.tsx';

const useOverzichtWords = wordsIn('overzicht');

export function OverzichtScreen() {
  const _language = useApp((state) => state.language);
  const t = useOverzichtWords();
  const sentence = useProblem();
  const cards = useApp((state) => state.cards);
  const [lines, setLines] = useState<readonly SiteLine[]>([]);
  const [judged, setJudged] = useState<ReadonlyMap<string, JudgedSite>>(new Map());
  const [assume, setAssume] = useState<Assumptions>({ neutral: false, unknownAsHome: false });
  const [problem, setProblem] = useState<{ readonly said: string; readonly code: string } | null>(null);
  const [running, setRunning] = useState(false);
  const stop = useRef<AbortController | null>(null);
  useEffect(() => takeSites((file) => void openList(file)), []);
  useEffect(() => () => stop.current?.abort(), []);

  const say = (code: string) => (code in t.problems ? t.problems[code as keyof typeof t.problems] : sentence(code));
  const take = (next: readonly SiteLine[]) => {
    stop.current?.abort();
    setRunning(false);
    setProblem(null);
    setJudged(new Map());
    setLines(next);
  };
  const openList = async (file: File) => {
    const read = await readSiteFile(file);
    if (!read.ok) return setProblem({ said: say(read.error.code), code: read.error.code });
    take(read.value.map((listed) => ({ key: `${listed.line}`, name: listed.name, listed, dossierId: null })));
  };
  const judge = async (all = lines) => {
    stop.current?.abort();
    const mine = new AbortController();
    stop.current = mine;
    setProblem(null);
    setJudged(new Map());
    setRunning(true);
    await judgeSites(all, assume, mine.signal, (sites) => {
      const come = sites.map((site) => [site.line.key, site] as const);
      if (!mine.signal.aborted) setJudged((known) => new Map([...known, ...come]));
    });
    if (stop.current === mine) setRunning(false);
  };
  const cancel = () => {
    stop.current?.abort();
    setRunning(false);
    setProblem({ said: t.stopped, code: '' });
  };
  return (
    <DeskFrame title={t.title} back={t.back}>
      <div class="overzicht">
        <section class="overzicht-start">
          <p>{t.lead}</p>
          <div class="overzicht-ways">
            <FileChoice label={t.openList} onFile={openList} />
            {cards.length > 0 && (
              <Button
                onClick={() => {
                  const all = cards.map(({ id, title }) => ({
                    key: id,
                    name: title || id,
                    listed: null,
                    dossierId: id,
                  }));
                  take(all);
                  // Each has all that it is judged by.
                  void judge(all);
                }}
              >
                {t.dossiers(cards.length)}
              </Button>
            )}
          </div>
          <p class="help">{t.columnsHelp}</p>
          <pre class="overzicht-example">{t.example}</pre>
          <Button kind="subtle" onClick={() => download(t.exampleFile, 'text/csv', `\ufeff${t.example}\n`)}>
            {t.saveExample}
          </Button>
          <Checkbox
            label={t.neutral}
            checked={assume.neutral}
            onChange={(neutral) => setAssume({ ...assume, neutral })}
          />
          <p class="help">{t.neutralHelp}</p>
          <Checkbox
            label={t.unknown}
            checked={assume.unknownAsHome}
            onChange={(unknownAsHome) => setAssume({ ...assume, unknownAsHome })}
          />
          {lines.length > 0 && (
            <JudgeButtons
              running={running}
              done={judged.size}
              total={lines.length}
              t={t}
              onJudge={() => void judge()}
              onCancel={cancel}
            />
          )}
          <div aria-live="polite">
            {problem && (
              <p class="note">
                {problem.said}
                <ProblemNumber code={problem.code} />
              </p>
            )}
            {lines.length > 0 && (running || judged.size > 0) && (
              <p>
                <progress value={judged.size} max={lines.length} aria-label={t.table} />{' '}
                {t.progress(judged.size, lines.length)}
              </p>
            )}
          </div>
        </section>
        {lines.length > 0 && (
          <>
            <SitesMap lines={lines} judged={judged} t={t} />
            <SitesTable lines={lines} judged={judged} assume={assume} say={say} t={t} />
          </>
        )}
      </div>
    </DeskFrame>
  );
}
