/** The report as it will be printed. */
import { useEffect, useState } from 'preact/hooks';
import { activeVariant, sceneOf } from '../../archive/dossier.ts';
import { packed } from '../../archive/link.ts';
import { reportEn } from '../../i18n/report-en.ts';
import { reportNl } from '../../i18n/report-nl.ts';
import { ReportPage } from '../../report/report-page.tsx';
import '../../report/print.css';
import { Button } from '../kit/button.tsx';
import { shownAssessment } from '../map/draw-state.ts';
import { patch, useApp } from '../state/store.ts';
import { useWords } from '../words.ts';

export function ReportScreen() {
  const { t, f } = useWords();
  const dossier = useApp((state) => state.dossier);
  const assessment = useApp(shownAssessment);
  const language = useApp((state) => state.language);
  const [link, setLink] = useState('');
  useEffect(() => {
    if (!dossier) return;
    // Only the surroundings that matter travel in the link: the buildings within reach.
    const { buildings } = sceneOf(dossier);
    const surroundings = {
      ...dossier.surroundings,
      buildings,
      scenery: { trees: [], parcels: [], labels: [], addresses: [] },
    };
    void packed(JSON.stringify({ ...dossier, surroundings })).then((fragment) =>
      setLink(`${location.origin}${location.pathname}#${fragment}`),
    );
  }, [dossier]);
  const words = language === 'en' ? reportEn : reportNl;
  if (!dossier || !assessment || activeVariant(dossier).machines.length === 0) return null;
  return (
    <main id="main" tabIndex={-1} class="report-screen">
      <div class="report-tools">
        <Button onClick={() => patch({ screen: { kind: 'work', step: 'rapport' } })}>{t.ui.back}</Button>
        <Button kind="primary" onClick={() => window.print()}>
          {t.ui.print}
        </Button>
        <span>{t.ui.printHelp}</span>
      </div>
      <ReportPage
        scene={sceneOf(dossier)}
        assessment={assessment}
        title={dossier.title}
        caseNumber={dossier.caseNumber}
        organisation={dossier.organisation}
        agreed={dossier.siteChecks.map(({ role, date, remark, text, found }) => {
          return {
            text: [text, found && words.tippingFound[found], remark].filter(Boolean).join('. '),
            role,
            date: f.date(date),
          };
        })}
        route={dossier.route}
        date={f.date(dossier.changed)}
        link={link}
        t={t}
        r={words}
        f={f}
      />
    </main>
  );
}
