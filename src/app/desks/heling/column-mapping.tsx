/** Which column holds what: the first lines of a list, with a guess that the user can change. */
import { useState } from 'preact/hooks';
import type { HelingWords } from '../../../i18n/nl/heling.ts';
import type { Mapping, Preview } from '../../../modules/heling/number-list.ts';
import { Button } from '../../kit/button.tsx';
import { Checkbox } from '../../kit/fields.tsx';
import { Select } from '../../kit/select.tsx';
import { Table } from '../../kit/table.tsx';

export function ColumnMapping({
  t,
  preview,
  register,
  confirm,
  onConfirm,
  onCancel,
}: {
  t: HelingWords;
  preview: Preview;
  /** A register has a number of its own per line; a list says what kind of goods it asks about. */
  register: boolean;
  confirm: string;
  onConfirm: (mapping: Mapping) => void;
  onCancel: () => void;
}) {
  const m = t.mapping;
  const [mapping, setMapping] = useState(preview.mapping);
  const { hasHeader } = mapping;
  const places = Array.from({ length: preview.columns }, (_, i) => i);
  const nameOf = (i: number) => (hasHeader && preview.first[i]?.trim() ? String(preview.first[i]) : m.column(i + 1));
  const options = places.map((i) => [String(i), nameOf(i)] as const);
  const choice = (key: 'numberColumn' | 'idColumn' | 'brandColumn' | 'whatColumn', label: string) => (
    <Select
      label={label}
      value={String(mapping[key] ?? -1)}
      options={key === 'numberColumn' ? options : [['-1', m.none] as const, ...options]}
      onChange={(value) => setMapping({ ...mapping, [key]: Number(value) })}
    />
  );
  const lines = hasHeader ? preview.lines.slice(1) : preview.lines;
  return (
    <section class="desk-mapping" aria-labelledby="mapping-title">
      <h2 id="mapping-title">{m.title}</h2>
      <Checkbox
        label={m.hasHeader}
        checked={hasHeader}
        onChange={() => setMapping({ ...mapping, hasHeader: !hasHeader })}
      />
      {choice('numberColumn', m.number)}
      <Select
        label={m.more}
        value={String(mapping.moreColumns?.[0] ?? -1)}
        options={[['-1', m.none] as const, ...options]}
        onChange={(value) => setMapping({ ...mapping, moreColumns: value === '-1' ? [] : [Number(value)] })}
      />
      {register && choice('idColumn', m.id)}
      {choice('brandColumn', m.brand)}
      {!register && choice('whatColumn', m.what)}
      <Table caption={m.firstLines} head={places.map((i) => nameOf(i))}>
        {lines.slice(0, 4).map((line, i) => (
          <tr key={`${i}${line.join()}`}>
            {places.map((place) => (
              <td
                key={place}
                class={
                  place === mapping.numberColumn || mapping.moreColumns?.includes(place) ? 'number mapping-number' : ''
                }
              >
                {line[place] ?? ''}
              </td>
            ))}
          </tr>
        ))}
      </Table>
      <div class="pair">
        <Button kind="primary" onClick={() => onConfirm(mapping)}>
          {confirm}
        </Button>
        <Button onClick={onCancel}>{m.cancel}</Button>
      </div>
    </section>
  );
}
