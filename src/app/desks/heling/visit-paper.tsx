/** The visit report as it is printed: the same parts as the file. */
import type { ReportSection } from '../../../modules/heling/visit-report.ts';

export function VisitPaper({ title, sections }: { title: string; sections: readonly ReportSection[] }) {
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
          {text && <p>{text}</p>}
        </section>
      ))}
    </div>
  );
}
