/** One number, scanned or typed, with what is known of the goods beside it. Works with no register at all. */
import { useId, useState } from 'preact/hooks';
import type { HelingWords } from '../../../i18n/nl/heling.ts';
import type { Asked } from '../../../modules/heling/search.ts';
import { Checkbox } from '../../kit/fields.tsx';
import { Barcode } from './barcode.tsx';

/** In a bicycle shop the next one is a bicycle as well: the tick stays until it is taken away or the page goes. */
let wasBicycle = false;

export function AskOne({
  t,
  busy,
  again = 0,
  onAsk,
}: {
  t: HelingWords;
  busy: boolean;
  /** Rises when the next good is to be scanned. */
  again?: number;
  onAsk: (asked: Asked) => void;
}) {
  const [input, setInput] = useState('');
  const [brand, setBrand] = useState('');
  const [bicycle, setBicycle] = useState(wasBicycle);
  const [part, setPart] = useState(false);
  const id = useId();
  const ask = (text: string) => {
    if (text.trim() !== '') onAsk({ input: text, brand, what: bicycle ? 'fiets' : '', part });
  };
  return (
    <form
      class="desk-form ask-one"
      onSubmit={(event) => {
        event.preventDefault();
        ask(input);
      }}
    >
      <Barcode
        t={t}
        again={again}
        onRead={(text) => {
          setInput(text);
          ask(text);
        }}
      />
      {/* What it is comes first: one form of a number means another thing on a bicycle. */}
      <Checkbox
        label={t.ui.bicycle}
        checked={bicycle}
        onChange={(on) => {
          wasBicycle = on;
          setBicycle(on);
        }}
      />
      <label class="utrecht-form-label" for={`${id}-number`}>
        {t.ui.one}
      </label>
      <div class="ask-row">
        <input
          id={`${id}-number`}
          class="utrecht-textbox number"
          autocomplete="off"
          autocapitalize="characters"
          spellcheck={false}
          value={input}
          aria-describedby={`${id}-help`}
          onInput={(event) => setInput(event.currentTarget.value)}
        />
        <button
          type="submit"
          class="utrecht-button utrecht-button--primary-action button"
          disabled={!input.trim() || busy}
        >
          {t.ui.check}
        </button>
      </div>
      <p id={`${id}-help`} class="help">
        {t.ui.oneHelp}
      </p>
      <label class="utrecht-form-label" for={`${id}-brand`}>
        {t.ui.brand}
      </label>
      <input
        id={`${id}-brand`}
        class="utrecht-textbox"
        autocomplete="off"
        value={brand}
        onInput={(event) => setBrand(event.currentTarget.value)}
      />
      <Checkbox label={t.ui.part} checked={part} onChange={setPart} />
    </form>
  );
}
