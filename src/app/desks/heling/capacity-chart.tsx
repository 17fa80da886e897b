/** Hours per role as bars with their band; the table under it says the same. */
import type { Format } from '../../../i18n/format.ts';
import type { HelingWords } from '../../../i18n/nl/heling.ts';
import type { Capacity } from '../../../modules/heling/capacity.ts';

export const capacityRoles = ['boa', 'lawyer', 'dol', 'total'] as const;
const [left, wide, step] = [110, 440, 36];

export function CapacityChart({ t, f, answer }: { t: HelingWords; f: Format; answer: Capacity }) {
  const c = t.capacity;
  const widest = Math.max(1, answer.total.hours.high);
  const x = (hours: number) => left + (wide * hours) / widest;
  const said = capacityRoles.map((role) => {
    const { low, middle, high } = answer[role].hours;
    return c.chartLine(c.roles[role], f.number(middle, 0), f.number(low, 0), f.number(high, 0));
  });
  return (
    <figure class="desk-chart">
      <svg
        viewBox={`0 0 640 ${step * capacityRoles.length + 4}`}
        role="img"
        aria-label={`${c.chart}. ${said.join('; ')}.`}
      >
        {capacityRoles.map((role, i) => {
          const { low, middle, high } = answer[role].hours;
          const y = 6 + step * i;
          return (
            <g key={role}>
              <text x="0" y={y + 16}>
                {c.roles[role]}
              </text>
              {middle > 0 && (
                <>
                  <rect class="chart-bar" x={left} y={y} width={x(middle) - left} height="22" />
                  <path
                    class="chart-band"
                    d={`M${x(low)} ${y + 4}V${y + 18}M${x(low)} ${y + 11}H${x(high)}M${x(high)} ${y + 4}V${y + 18}`}
                  />
                </>
              )}
              <text x={(middle > 0 ? x(high) : left) + 8} y={y + 16}>
                {f.number(middle, 0)}
              </text>
            </g>
          );
        })}
      </svg>
      <figcaption>{c.chart}</figcaption>
    </figure>
  );
}
