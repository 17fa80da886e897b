/** The visit report as it is printed: the same parts as the file. */
import type { ReportSection } from '../../../modules/heling/visit-report.ts';

export function VisitPaper({
  title,
  foot,
  sections,
}: {
  title: string;
  /** Number of the report and its check figure. */
  foot: string;
  sections: readonly ReportSection[];
}) {
  return (
    <div class="desk-page on-paper">
      <h2>{title}</h2>
      {sections.map(({ heading, head, rows, text }) => (
        <section key={heading}>
          <h3>{heading}</h3>
          {rows && (
            <table class="utrecht-table">
              {head && (
                <thead>
                  <tr>
                    {head.map((cell) => (
                      <th key={cell} scope="col">
                        {cell}
                      </th>
                    ))}
                  </tr>
                </thead>
              )}
              <tbody>
                {rows.map(([first = '', ...rest]) => (
                  <tr key={first}>
                    <th scope="row">{first}</th>
                    {rest.map((cell, i) => (
                      <td key={i}>{cell}</td>
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
          )}
          {text?.split('\n').map((line) => (
            <p key={line}>{line}</p>
          ))}
        </section>
      ))}
      <p>{foot}</p>
    </div>
  );
}
