/** The chapters of a report that is read on a screen, folded: a long page is walked by its headings. */
import { useEffect, useState } from 'preact/hooks';
import { useApp } from '../../state/store.ts';
import { wordsIn } from '../../words.ts';

const useStepWords = wordsIn('reportStep');

const headings = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>('article.report h2')];
const nameOf = ({ textContent }: HTMLElement): string => textContent?.replaceAll(/\s+/g, ' ').trim() ?? '';

/** The address says which report is read, so that a chapter has none of its own. */
function goTo(at: number): void {
  const heading = headings()[at];
  if (!heading) return;
  heading.tabIndex = -1;
  heading.scrollIntoView({ block: 'start' });
  heading.focus({ preventScroll: true });
}

export function Contents() {
  const _language = useApp((state) => state.language);
  const { contents } = useStepWords();
  const [names, setNames] = useState<readonly string[]>([]);
  // Whenever the report is drawn anew it may have other chapters.
  useEffect(() => {
    const now = headings().map(nameOf);
    setNames((before) => (before.join('\n') === now.join('\n') ? before : now));
  });
  if (names.length === 0) return null;
  return (
    <nav class="report-contents" aria-label={contents}>
      <details>
        <summary>{contents}</summary>
        <ol>
          {names.map((name, at) => (
            <li key={name}>
              <button type="button" class="link-button" onClick={() => goTo(at)}>
                {name}
              </button>
            </li>
          ))}
        </ol>
      </details>
    </nav>
  );
}
