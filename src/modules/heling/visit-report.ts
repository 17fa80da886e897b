/** A visit report as one file that any browser opens and any archive keeps: no script, no picture, no address to fetch. */

export interface ReportSection {
  readonly heading: string;
  /** A line of two: what, and what was found. */
  readonly rows?: readonly (readonly string[])[];
  readonly head?: readonly string[];
  readonly text?: string;
}

const escaped = (text: string) =>
  text.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] ?? sign);

/** @param language of the words, for whoever listens to the page */
export function visitReport(title: string, language: string, sections: readonly ReportSection[]): string {
  const body = sections.map(({ heading, head, rows, text }) => {
    const headRow = head
      ? `<thead><tr>${head.map((cell) => `<th scope="col">${escaped(cell)}</th>`).join('')}</tr></thead>`
      : '';
    const lines = rows?.map(
      ([first = '', ...rest]) =>
        `<tr><th scope="row">${escaped(first)}</th>${rest.map((cell) => `<td>${escaped(cell)}</td>`).join('')}</tr>`,
    );
    const table = lines
      ? `<table><caption>${escaped(heading)}</caption>${headRow}<tbody>${lines.join('')}</tbody></table>`
      : '';
    const paragraph = text ? `<p>${escaped(text).replace(/\n/g, '<br>')}</p>` : '';
    return `<section><h2>${escaped(heading)}</h2>${table}${paragraph}</section>`;
  });
  const style =
    'body{font:11pt/1.5 sans-serif;max-width:46rem;margin:2rem auto;padding:0 1rem;color:#111}' +
    'table{border-collapse:collapse;width:100%}caption{position:absolute;clip-path:inset(50%);width:1px;height:1px;overflow:hidden}' +
    'th,td{border:1px solid #767676;padding:.25rem .5rem;text-align:left;vertical-align:top}th[scope=row]{font-weight:400}';
  return `<!doctype html>
<html lang="${escaped(language)}"><head><meta charset="utf-8"><title>${escaped(title)}</title>
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<style>${style}</style></head><body><main><h1>${escaped(title)}</h1>
${body.join('\n')}
</main></body></html>
`;
}
