/** What the shades of the squares mean, and whether they are shown. */
import { showOnMap } from '../actions/tell-consequences.ts';
import { useApp } from '../state/store.ts';
import { figuresOf, wordsIn } from '../words.ts';
import { cellClasses, toldNow } from './draw-ground-cells.ts';
import './cells.css';
import './legend.css';

const useConsequenceWords = wordsIn('consequences');

export function CellLegend() {
  const w = useConsequenceWords();
  const f = figuresOf(useApp((state) => state.language));
  const told = useApp(toldNow);
  const shown = useApp((state) => state.aside?.onMap ?? false);
  if (!told) return null;
  const { classes } = w.ground;
  const area = f.area(told.limits.debrisPerM2);
  const names = { many: classes.many, some: classes.some, few: classes.few(area), rare: classes.rare(area) };
  return (
    <>
      <label class="legend-row">
        <input type="checkbox" checked={shown} onChange={(event) => showOnMap(event.currentTarget.checked)} />
        <CellSwatch of="some" />
        <span class="legend-name">{w.ground.layer}</span>
      </label>
      {shown && (
        <ul class="legend-cells">
          {cellClasses.map((name) => (
            <li key={name}>
              <CellSwatch of={name} /> {names[name]}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function CellSwatch({ of }: { of: (typeof cellClasses)[number] }) {
  return (
    <svg viewBox="0 0 36 18" width="30" height="16" aria-hidden="true" class="swatch">
      <rect class={`cells cells-${of}`} width="36" height="18" />
    </svg>
  );
}
