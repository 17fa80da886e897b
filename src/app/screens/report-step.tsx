import type { Dossier } from '../../archive/dossier.ts';
import { Button } from '../kit/button.tsx';
import { patch } from '../state/store.ts';
import { useWords } from '../words.ts';

export function ReportStep({ dossier }: { dossier: Dossier }) {
  const { t } = useWords();
  const save = () => {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([JSON.stringify(dossier)], { type: 'application/json' }));
    link.download = `${dossier.title.replace(/[^\p{L}\p{N}]+/gu, '-') || 'dossier'}.gevelwijzer.json`;
    link.click();
    URL.revokeObjectURL(link.href);
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
