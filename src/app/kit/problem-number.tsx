/** The number of what went wrong, for who calls a helpdesk. */
import { useEffect, useState } from 'preact/hooks';

/** Small behind the sentence; the table is fetched when something went wrong. */
export function ProblemNumber({ code }: { code: string }) {
  const [number, show] = useState('');
  useEffect(() => {
    let here = true;
    // Without the table the sentence still stands.
    import('../../i18n/problem-numbers.ts').then(
      ({ numberOf }) => here && show(numberOf(code)),
      () => undefined,
    );
    return () => {
      here = false;
    };
  }, [code]);
  return number ? <small> {number}</small> : null;
}
