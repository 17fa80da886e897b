/** Decision aids: which power, when, and what must be weighed; not legally checked, and that stands here. */
import type { DraaiboekWords } from '../../../i18n/nl/draaiboek.ts';

export function IncidentDecisions({ t }: { t: DraaiboekWords }) {
  const w = t.incident;
  return (
    <>
      <p class="note">
        <strong>{w.legal}</strong>
      </p>
      {w.decisions.map(({ title, article, when, weigh }) => (
        <section key={title} class="decision">
          <h3>{title}</h3>
          <p class="help">{article}</p>
          <p>{when}</p>
          <h4>{w.weigh}</h4>
          <ul>
            {weigh.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
