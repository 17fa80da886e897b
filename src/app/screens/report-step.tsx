import type { Dossier } from '../../archive/dossier.ts';
import { Button } from '../kit/button.tsx';
import { download } from '../kit/download.ts';
import { patch } from '../state/store.ts';
import { useWords } from '../words.ts';

export function ReportStep({ dossier }: { dossier: Dossier }) {
  const { t } = useWords();
  const save = () => {
    const name = dossier.title.replace(/[^\p{L}\p{N}]+/gu, '-') || 'dossier';
    download(`${name}.gevelwijzer.json`, 'application/json', JSON.stringify(dossier));
  };
  return (
    <>
      <p>{t.ui.printHelp}</p>
      <div class="package-buttons">
        <Button kind="primary" onClick={() => patch({ screen: { kind: 'report' } })}>
          {t.ui.openReport}
        </Button>
        <Button onClick={save}>{t.ui.saveFile}</Button>
      </div>
    </>
  );
}
