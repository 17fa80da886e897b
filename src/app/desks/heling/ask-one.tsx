/** One number, with what is known of the goods beside it. */
import { useState } from 'preact/hooks';
import type { HelingWords } from '../../../i18n/nl/heling.ts';
import type { Asked } from '../../../modules/heling/search.ts';
import { Checkbox } from '../../kit/fields.tsx';
import { Barcode } from './barcode.tsx';

export function AskOne({ t, busy, onAsk }: { t: HelingWords; busy: boolean; onAsk: (asked: Asked) => void }) {
  const [input, setInput] = useState('');
  const [brand, setBrand] = useState('');
  const [bicycle, setBicycle] = useState(false);
  return (
    <form
      class="desk-form"
      onSubmit={(event) => {
        event.preventDefault();
        onAsk({ input, brand, what: bicycle ? 'fiets' : '' });
      }}
    >
      <label class="utrecht-form-label" for="one-number">
        {t.ui.one}
      </label>
      <input
        id="one-number"
        class="utrecht-textbox number"
        autocomplete="off"
        autocapitalize="characters"
        spellcheck={false}
        value={input}
        aria-describedby="one-number-help"
        onInput={(event) => setInput(event.currentTarget.value)}
      />
      <p id="one-number-help" class="help">
        {t.ui.oneHelp}
      </p>
      <label class="utrecht-form-label" for="one-brand">
        {t.ui.brand}
      </label>
      <input
        id="one-brand"
        class="utrecht-textbox"
        autocomplete="off"
        value={brand}
        onInput={(event) => setBrand(event.currentTarget.value)}
      />
      <Checkbox label={t.ui.bicycle} checked={bicycle} onChange={setBicycle} />
      <button
        type="submit"
        class="utrecht-button utrecht-button--primary-action button"
        disabled={!input.trim() || busy}
      >
        {t.ui.check}
      </button>
      <Barcode t={t} onRead={setInput} />
    </form>
  );
}
