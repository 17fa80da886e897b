/** A step that is taken back says what it was, wherever one is: what it changed may be out of view. */
import { afterEach, expect, it, vi } from 'vitest';
import { edit, redo, undo } from '../../src/app/actions/edit-dossier.ts';
import { store } from '../../src/app/state/store.ts';
import { demo } from '../engine/scenes.ts';
import { bare, caseOn } from '../words/drawn-case.ts';

vi.mock('../../src/app/actions/judge-dossier.ts', () => ({ judgeSoon: vi.fn(), glanced: vi.fn() }));
vi.mock('../../src/app/actions/save-soon.ts', () => ({ saveSoon: vi.fn() }));

const begun = store.getState();
afterEach(() => store.setState(begun, true));

it('names the field of the last step while another step is in view', async () => {
  const { dossier } = caseOn(demo('demo-orange'), bare);
  store.setState({ dossier, past: [], future: [], screen: { kind: 'work', step: 'uitkomst' } });
  edit((one) => ({ ...one, notes: { ...one.notes, alternatives: 'Leidsestraat 12' } }));
  const said = async (code: string) =>
    vi.waitFor(() => {
      const found = store.getState().notices.find((one) => one.code === code);
      if (!found) throw new Error('nothing said yet');
      return found.details['far'];
    }, 20_000);
  undo();
  expect(await said('undone')).toBe('Andere plekken die zijn bekeken');
  redo();
  expect(await said('redone')).toBe('Andere plekken die zijn bekeken');
});
