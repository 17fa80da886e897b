/** The list with its answers: sorted by any column, each line opens its site; out as CSV or GeoJSON. */
import { useState } from 'preact/hooks';
import { toWgs84 } from '../../../engine/geometry/rd.ts';
import { type Colour, colourSaid, lightOf, worseHour } from '../../../i18n/by-hours.ts';
import { leastOr } from '../../../i18n/homes-said.ts';
import type { OverzichtWords } from '../../../i18n/nl/overzicht.ts';
import { Shape } from '../../../report/stoplight.tsx';
import { download } from '../../actions/download.ts';
import { type Assumptions, type JudgedSite, openSite, type SiteLine } from '../../actions/judge-sites.ts';
import { Button } from '../../kit/button.tsx';
import { ProblemNumber } from '../../kit/problem-number.tsx';
import { Table } from '../../kit/table.tsx';
import { SaveTable } from '../../kit/table-buttons.tsx';
import { wordsInFull } from '../../words.ts';

const useFullWords = wordsInFull();

/** Of the services, and then of more than one line: said once, above the table. */
export const saidOnce = (judged: ReadonlyMap<string, JudgedSite>): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const { problem } of judged.values())
    if (problem?.startsWith('service-')) counts.set(problem, (counts.get(problem) ?? 0) + 1);
  return new Map([...counts].filter(([, count]) => count > 1));
};

/** Where it stands in the file; and its address, unless that is its name: a name alone may be no place. */
const listedAs = ({ listed, name }: SiteLine, t: Pick<OverzichtWords, 'line'>): string =>
  listed ? `(${[t.line(listed.line), listed.address !== name && listed.address].filter(Boolean).join(', ')})` : '';

const columns = ['number', 'name', 'verdict', 'unmet', 'missing', 'homes', 'host', 'facts'] as const;
type Column = (typeof columns)[number];

/** Worst first; what fails already before what only waits. */
const lights = ['red', 'orange', 'not-green', 'undetermined', 'green'] as const satisfies readonly Colour[];

interface Props {
  readonly lines: readonly SiteLine[];
  readonly judged: ReadonlyMap<string, JudgedSite>;
  readonly assume: Assumptions;
  readonly say: (code: string) => string;
  readonly t: OverzichtWords;
}

export function SitesTable({ lines, judged, assume, say, t }: Props) {
  const words = useFullWords();
  const { f } = words;
  const [order, setOrder] = useState<{ readonly by: Column; readonly up: boolean }>({ by: 'number', up: true });
  const once = saidOnce(judged);
  const value = (line: SiteLine, column: Column): string | number => {
    const site = judged.get(line.key);
    const answer = site?.answer;
    switch (column) {
      case 'number':
        return lines.indexOf(line) + 1;
      case 'name':
        return line.name;
      case 'verdict':
        // Of one colour first what is worse by the other hours.
        if (answer) return 2 * lights.indexOf(lightOf(answer)) + (worseHour(answer) ? 0 : 1);
        return 2 * lights.length + (site?.problem ? 0 : 1);
      case 'unmet':
        return answer?.unmet.map((id) => words.t.criteria[id].chip).join(', ') ?? '';
      case 'missing':
        if (!answer) return site?.problem ? say(site.problem) : '';
        return [
          ...answer.missing.map((code) => missingOf(code)),
          ...(answer.pending.length > 0 ? [t.pending(answer.pending.length)] : []),
        ].join(' ');
      case 'homes':
        return answer?.homes ?? -1;
      case 'host':
        return answer?.host ?? '';
      case 'facts':
        return site?.facts ?? '';
    }
  };
  const missingOf = (code: string) =>
    words.t.missing[code as keyof typeof words.t.missing]?.(1, words.t.sides.all, '') ?? code;
  const rows = lines.toSorted((one, two) => {
    const [a, b] = [value(one, order.by), value(two, order.by)];
    const way = typeof a === 'number' && typeof b === 'number' ? a - b : String(a).localeCompare(String(b), 'nl');
    return (order.up ? way : -way) || lines.indexOf(one) - lines.indexOf(two);
  });
  const word = (line: SiteLine) => {
    const site = judged.get(line.key);
    if (site?.answer) return colourSaid(site.answer, words.t);
    return site ? t.failed : t.waiting;
  };
  /** A dossier of this browser too may rest on what nobody was asked. */
  const provisional = (line: SiteLine): boolean => {
    const answer = judged.get(line.key)?.answer;
    return Boolean(answer && ((assume.neutral && line.dossierId === null) || answer.conditional));
  };
  const answers = [...judged.values()].flatMap(({ answer }) => answer ?? []);
  const tally = lights.flatMap((light) => {
    const all = answers.flatMap((one) => (lightOf(one) === light ? [colourSaid(one, words.t)] : []));
    return [...new Set(all)].map((said) => ({ light, said, count: all.filter((one) => one === said).length }));
  });
  /** A list of a spreadsheet says it as the table does: as a bare number the least would be read as all. */
  const homesOf = (answer: JudgedSite['answer'] | undefined, say: (count: number) => string) =>
    typeof answer?.homes === 'number' ? leastOr(say(answer.homes), answer.homesLeast, words.t) : '';
  const table = () => ({
    head: [...columns.map((column) => t.columns[column]), 'RD x', 'RD y'],
    rows: rows.map((line) => {
      const site = judged.get(line.key);
      const [x = '', y = ''] = site?.point?.map((metres) => metres.toFixed(1)) ?? [];
      const cells = columns.map((column) => {
        if (column === 'verdict') return provisional(line) ? `${word(line)} (${t.provisional})` : word(line);
        return column === 'homes' ? homesOf(site?.answer, String) : value(line, column);
      });
      return [...cells, x, y];
    }),
  });
  const asGeoJson = () =>
    JSON.stringify({
      type: 'FeatureCollection',
      features: rows.flatMap((line) => {
        const site = judged.get(line.key);
        if (!site?.point) return [];
        const { lat, lon } = toWgs84(...site.point);
        const { unmet = [], missing = [], pending = [], host = null, verdict = null } = site.answer ?? {};
        const { notGreen = null, exposures = null, notGreenAt = [] } = site.answer ?? {};
        return [
          {
            type: 'Feature',
            geometry: { type: 'Point', coordinates: [Number(lon.toFixed(7)), Number(lat.toFixed(7))] },
            properties: {
              name: line.name,
              verdict,
              notGreen,
              exposures,
              notGreenAt,
              provisional: provisional(line),
              unmet,
              missing,
              pending,
              host,
              problem: site.problem,
            },
          },
        ];
      }),
    });
  return (
    <section class="overzicht-table">
      {[...once].map(([code, count]) => (
        <p key={code} class="note">
          {t.saidOnce(count, say(code))} <ProblemNumber code={code} />
        </p>
      ))}
      {judged.size > 0 && (
        <div class="overzicht-ways">
          {tally.map(({ light, said, count }) => (
            <span key={said} class="overzicht-tally">
              <Shape light={light} /> {t.tally(count, said)}
            </span>
          ))}
          <SaveTable name="overzicht" label={t.exportCsv} table={table} />
          <Button onClick={() => download('overzicht.geojson', 'application/geo+json', asGeoJson())}>
            {t.exportGeoJson}
          </Button>
        </div>
      )}
      <Table
        caption={t.table}
        head={columns.map((column) => t.columns[column])}
        sort={{
          at: columns.indexOf(order.by),
          up: order.up,
          label: t.sort,
          onSort: (i) => {
            const by = columns[i] ?? 'number';
            setOrder({ by, up: order.by === by ? !order.up : true });
          },
        }}
      >
        {rows.map((line) => {
          const site = judged.get(line.key);
          return (
            <tr key={line.key}>
              <td>{value(line, 'number')}</td>
              <th scope="row">
                {site?.answer ? (
                  <button
                    type="button"
                    class="link-button"
                    aria-label={t.openName(line.name)}
                    onClick={() => void openSite(site, assume)}
                  >
                    {line.name}
                  </button>
                ) : (
                  line.name
                )}
                {line.listed && <small> {listedAs(line, t)}</small>}
              </th>
              <td>
                <Shape light={site?.answer ? lightOf(site.answer) : 'none'} size={18} /> {word(line)}
                {provisional(line) ? <em> ({t.provisional})</em> : ''}
              </td>
              <td>{value(line, 'unmet')}</td>
              <td>{once.has(site?.problem ?? '') ? '' : value(line, 'missing')}</td>
              <td>{homesOf(site?.answer, f.number)}</td>
              <td>{value(line, 'host')}</td>
              <td>{site?.facts ? f.date(site.facts) : ''}</td>
            </tr>
          );
        })}
      </Table>
    </section>
  );
}
