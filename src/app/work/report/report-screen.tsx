/** The report as it will be printed: the internal version with its annex, or the public one. */

import { useEffect, useState } from 'preact/hooks';
import { activeVariant } from '../../../archive/dossier.ts';
import type { WholeAssessment } from '../../../engine/scene/assessment.ts';
import { DecisionPage } from '../../../report/decision-page.tsx';
import { MapSheet, sheetPage } from '../../../report/map-sheet.tsx';
import { placeCalled } from '../../../report/place-called.ts';
import { ReportPage } from '../../../report/report-page.tsx';
import type { ReportProps } from '../../../report/report-part.ts';
import { runningFoot } from '../../../report/running-foot.ts';
import '../../../report/print.css';
import '../../../report/other-forms.css';
import { copyForWord } from '../../actions/copy-for-word.ts';
import { whole } from '../../actions/keep-dossier.ts';
import { insideOf, linkOf, nothingYet, reportGiven } from '../../actions/report-given.ts';
import { cited } from '../../actions/report-number.ts';
import { Button } from '../../kit/button.tsx';
import { backToStep } from '../../state/last-step.ts';
import { shownAssessment } from '../../state/selectors.ts';
import { useApp } from '../../state/store.ts';
import { wordsIn, wordsInFull } from '../../words.ts';
import '../../../report/figure.css';
import '../../../report/first-page.css';
import { Contents } from './contents.tsx';
import { FromTheColour } from './from-the-colour.tsx';
import { LetterButtons } from './letter-buttons.tsx';
import { printWaits } from './print-waits.ts';
import { useOpenPart } from './use-open-part.ts';
import './report.css';

const useFullWords = wordsInFull();
const useReportWords = wordsIn('report');
const useStepWords = wordsIn('reportStep');

/** What is made of it: the whole report, the text of a decision, or the map alone. */
type Form = 'report' | 'decision' | 'sheet';

interface Chosen {
  readonly form: Form;
  readonly scope: ReportProps['scope'];
}

/** What stands below the name in the address: a reload, or the way back, prints no annex that nobody chose. */
const addressed: Readonly<Record<string, Chosen>> = {
  openbaar: { form: 'report', scope: 'public' },
  besluit: { form: 'decision', scope: 'internal' },
  'openbaar-besluit': { form: 'decision', scope: 'public' },
  kaartblad: { form: 'sheet', scope: 'internal' },
  'openbaar-kaartblad': { form: 'sheet', scope: 'public' },
};
const internal: Chosen = { form: 'report', scope: 'internal' };

function chosenNow(): Chosen {
  const below = location.hash.split('/rapport-lezen/')[1] ?? '';
  return (Object.hasOwn(addressed, below) && addressed[below]) || internal;
}

function choose(chosen: Chosen): void {
  const [page = ''] = location.hash.split(/(?<=\/rapport-lezen)\//);
  const below = Object.keys(addressed).find(
    (one) => addressed[one]?.form === chosen.form && addressed[one]?.scope === chosen.scope,
  );
  location.hash = below ? `${page}/${below}` : page;
}

/** How long paper waits for how sure it is, should that never come. */
const patienceMs = 20_000;

/** Is all there that page one says? Zones, tips and how sure it is come after the colour, in that order. */
function useComplete(assessment: WholeAssessment | null): boolean {
  const [waited, setWaited] = useState<string | null>(null);
  const kenmerk = assessment?.receipt.kenmerk ?? null;
  useEffect(() => {
    const timer = setTimeout(() => setWaited(kenmerk), patienceMs);
    return () => clearTimeout(timer);
  }, [kenmerk]);
  return !assessment || assessment.confidence !== null || assessment.verdict === 'undetermined' || waited === kenmerk;
}

export function ReportScreen() {
  const { t } = useFullWords();
  const given = useApp((state) => state.dossier);
  const assessment = useApp(shownAssessment);
  const language = useApp((state) => state.language);
  const r = useReportWords();
  const s = useStepWords();
  const [{ form, scope: chosen }, setChosen] = useState(chosenNow);
  useEffect(() => {
    const follow = () => {
      setChosen(chosenNow());
      setSaid('');
    };
    window.addEventListener('hashchange', follow);
    return () => window.removeEventListener('hashchange', follow);
  }, []);
  const [said, setSaid] = useState('');
  const [made, setMade] = useState({ ...nothingYet, of: given });
  const [link, setLink] = useState('');
  const dossier = given && whole(given);
  // A decision is published: its text is made of the public part.
  const scope = dossier?.scope === 'public' || form === 'decision' ? 'public' : chosen;
  const kenmerk = assessment?.receipt.kenmerk;
  const { open, share } = useOpenPart(given, scope === 'public' ? assessment : null);
  const isInside = scope === 'internal';
  const inside = made.of === given ? made : nothingYet;
  const isWhole = isInside ? inside.told !== undefined : open !== null;
  useEffect(() => {
    if (!given || !isInside || isWhole) return;
    let current = true;
    const follow = async () => {
      for await (const one of insideOf(given)) {
        if (!current) return;
        setMade({ ...one, of: given });
      }
    };
    void follow();
    return () => {
      current = false;
    };
  }, [given, isInside]);
  useEffect(() => {
    let current = true;
    setLink('');
    if (given && assessment && (isInside || open))
      void linkOf(cited(given, assessment), assessment, isInside ? null : open).then((made) => {
        if (current) setLink(made);
      });
    return () => {
      current = false;
    };
  }, [given, scope, kenmerk, open]);
  const props = dossier && assessment && reportGiven(dossier, assessment, { ...inside, open, scope, language, link });
  const foot = props
    ? form === 'sheet'
      ? sheetPage
      : runningFoot(props, form === 'decision' ? s.forms.decision : undefined)
    : '';
  const complete = useComplete(assessment);
  const printable = link !== '' && isWhole && complete;
  const waits = printWaits(
    { isInside, compared: inside.variants !== undefined, isWhole, share, complete, hasLink: link !== '' },
    s,
  );
  useEffect(() => {
    // A rule of the page box cannot be written in an attribute, and the policy allows no style element.
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(foot);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
    };
  }, [foot]);
  useEffect(() => {
    if (!props) return;
    const title = document.title;
    // A browser names the PDF so: by its name too it says whether anyone may have it.
    const of = scope === 'public' ? props.r.scopes.public : '';
    document.title = [props.r.title(placeCalled(props.dossier, props.f)), props.dossier.caseNumber, of]
      .filter(Boolean)
      .join(' ');
    return () => {
      document.title = title;
    };
  }, [dossier?.title, dossier?.caseNumber, scope, language]);
  const copyText = async () => {
    const text = document.querySelector<HTMLElement>('#decision-text');
    if (text) setSaid((await copyForWord(text)) ? s.copied : s.copyFailed);
  };
  if (!props || activeVariant(props.dossier).machines.length === 0)
    return (
      <main id="main" tabIndex={-1} class="report-screen">
        <div class="report-tools">
          <Button onClick={() => backToStep('rapport')}>{t.ui.back}</Button>
          <p role="status">{dossier && activeVariant(dossier).machines.length === 0 ? s.placeFirst : t.ui.busy}</p>
        </div>
      </main>
    );
  return (
    <main id="main" tabIndex={-1} class="report-screen">
      <div class="report-tools">
        <Button onClick={() => backToStep('rapport')}>{t.ui.back}</Button>
        <fieldset class="report-scope">
          <legend class="unseen">{r.facts.version}</legend>
          {(['internal', 'public'] as const).map((one) => (
            <Button
              key={one}
              pressed={form === 'report' && scope === one}
              disabled={props.dossier.scope === 'public' && one === 'internal'}
              onClick={() => choose({ form: 'report', scope: one })}
            >
              {r.scopes[one]}
            </Button>
          ))}
          {(['decision', 'sheet'] as const).map((one) => (
            <Button key={one} pressed={form === one} onClick={() => choose({ form: one, scope: chosen })}>
              {s.forms[one]}
            </Button>
          ))}
        </fieldset>
        {form === 'decision' ? (
          <>
            <Button kind="primary" disabled={!open || !props.dossier.route} onClick={() => void copyText()}>
              {s.copyWord}
            </Button>
            <LetterButtons props={props} ready={Boolean(open && props.dossier.route)} />
          </>
        ) : (
          <Button kind="primary" disabled={!printable} onClick={() => window.print()}>
            {t.ui.print}
          </Button>
        )}
        {form === 'report' && (
          <Button
            disabled={!isWhole}
            onClick={() => void import('../../actions/save-word.ts').then(({ saveWord }) => saveWord(props, language))}
          >
            {s.saveWord}
          </Button>
        )}
        <span role="status">{form === 'decision' ? said : waits}</span>
        {form !== 'decision' && <span>{s.printHelp}</span>}
        {scope === 'public' && assessment?.verdict !== 'undetermined' && <FromTheColour open={open} share={share} />}
      </div>
      {form === 'report' && <Contents />}
      {form === 'report' && <ReportPage {...props} />}
      {form === 'sheet' && <MapSheet {...props} />}
      {form === 'decision' && <DecisionPage {...props} />}
    </main>
  );
}
