/** The name of a page beside the steps: its head, and the title of the window while it is open. */
import { useEffect } from 'preact/hooks';
import type { PageId } from '../state/app-state.ts';
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
