/** A file that is held over the page: the page says that it may be let go here. */
import { fetched } from '../../i18n/speak.ts';
import { store } from '../state/store.ts';
import './drop-zone.css';

let inside = 0;

const holdsFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false;

const show = (on: boolean): void => {
  document.body.classList.toggle('dropping', on);
};

export function showDropZone(): void {
  const say = async () => {
    const { ui } = await fetched(store.getState().language, 'labels');
    document.body.dataset['drop'] = ui.dropHere;
  };
  document.addEventListener('dragenter', (event) => {
    if (!holdsFiles(event)) return;
    inside++;
    void say().then(() => show(inside > 0));
  });
  document.addEventListener('dragleave', (event) => {
    if (!holdsFiles(event)) return;
    inside = Math.max(0, inside - 1);
    if (inside === 0) show(false);
  });
  document.addEventListener('drop', () => {
    inside = 0;
    show(false);
  });
}
