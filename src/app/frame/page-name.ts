/** The name of a page beside the steps: its head, and the title of the window while it is open. */
import { useEffect } from 'preact/hooks';
import type { Dossier } from '../../archive/dossier.ts';
import type { PageId } from '../state/app-state.ts';
import { useApp } from '../state/store.ts';
import { wordsIn } from '../words.ts';

const usePageWords = wordsIn('pages');

export function usePageName(page: PageId): string {
  const name = usePageWords().pages[page];
  useEffect(() => {
    document.title = `${name} – Gevelwijzer`;
    return () => {
      document.title = 'Gevelwijzer';
    };
  }, [name]);
  return name;
}

/** The dossier that a page is about: none where it stands apart from the one that is open. */
export const usePageDossier = (): Dossier | null =>
  useApp(({ dossier, screen }) => (screen.kind === 'page' && screen.apart ? null : dossier));
