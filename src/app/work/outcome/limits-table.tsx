/** The limits of a policy beside those of the example, in plain words; how its file calls them stands apart. */
import type { Policy } from '../../../engine/models/definitions.ts';
import {
  differingLimits,
  limitOf,
  type PolicyLimit,
  policyClasses,
  policyExtras,
  policyFigures,
} from '../../../engine/models/policy-schema.ts';
import type { Format } from '../../../i18n/format.ts';
import type { FullWords } from '../../../i18n/full-words.ts';
import { limitText } from '../../../i18n/limit-text.ts';
import type { PolicyWords } from '../../../i18n/nl/criteria.ts';
import { Table } from '../../kit/table.tsx';

const limits: readonly PolicyLimit[] = [...policyFigures, ...policyExtras, ...policyClasses];

export function LimitsTable({
  policy,
  released,
  t,
  w,
  f,
}: {
  policy: Policy;
  released: Policy;
  t: FullWords;
  w: PolicyWords;
  f: Format;
}) {
  const different = new Set(differingLimits(policy, released));
  // Of the example itself there is nothing to compare.
  const own = policy.id !== released.id || different.size > 0;
  const said = (name: PolicyLimit, value: number | string, unit: string) =>
    limitText(name, value as Parameters<typeof limitText>[1], unit, t, f);
  const shown = (of: Policy, name: PolicyLimit): string => {
    const limit = of[name];
    if (!limit) return w.none;
    return typeof limit === 'string' ? said(name, limit, 'class') : said(name, Number(limitOf(of, name)), limit.unit);
  };
  const rangeOf = (name: PolicyLimit): string => {
    const limit = released[name];
    if (typeof limit === 'string' || !limit?.range) return '–';
    // A line ends between the two, not in one of them.
    const ends = limit.range.map((end) => said(name, end, limit.unit).replaceAll(' ', '\u00a0'));
    return w.to(...(ends as [string, string]));
  };
  return (
    <>
      <Table
        caption={w.caption}
        head={own ? [w.limit, w.value, w.released, w.range, w.reason] : [w.limit, w.value, w.range]}
      >
        {limits.map((name) => (
          <tr key={name}>
            <th scope="row">{w.limits[name]}</th>
            <td>
              {shown(policy, name)} {different.has(name) && <strong>({w.differs})</strong>}
            </td>
            {own && <td>{shown(released, name)}</td>}
            <td>{rangeOf(name)}</td>
            {own && <td>{policy.reasons?.[name] ?? w.noReason}</td>}
          </tr>
        ))}
      </Table>
      <details>
        <summary>{w.inFile}</summary>
        <ul>
          {limits.map((name) => (
            <li key={name}>
              {w.limits[name]}: <code>{name}</code>
            </li>
          ))}
        </ul>
      </details>
    </>
  );
}
