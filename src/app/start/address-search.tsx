/** The question "where?": an address with suggestions while typing, or RD, or latitude and longitude. */
import '@utrecht/form-field-css/dist/index.css';
import '@utrecht/form-label-css/dist/index.css';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { atStart } from '../state/typed-at-start.ts';
import { useWords } from '../words.ts';
import '../kit/fields.css';

/** The note says what it is, where that is no address. */
type Suggestion = { readonly id: string; readonly text: string; readonly note?: string };

const pauseMs = 220;
const shortest = 3;

export function AddressSearch() {
  const { t } = useWords();
  const [text, setText] = useState('');
  atStart.typed = text;
  const [picked, setPicked] = useState<Suggestion | null>(null);
  const [options, setOptions] = useState<readonly Suggestion[]>([]);
  const [active, setActive] = useState(-1);
  const id = useId();
  const input = useRef<HTMLInputElement>(null);

  useEffect(() => {
    setActive(-1);
    if (text.trim().length < shortest || picked?.text === text || /^[\d\s.,;-]+$|^https?:|°/.test(text))
      return setOptions([]);
    const stop = new AbortController();
    const ask = async () => {
      const { suggestionsFor } = await import('../actions/seek-place.ts');
      const found = await suggestionsFor(text, stop.signal);
      if (!stop.signal.aborted) setOptions(found);
    };
    const timer = setTimeout(() => void ask(), pauseMs);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [text, picked]);

  const go = async (chosen: Suggestion | null) => {
    setOptions([]);
    const { openSought } = await import('../actions/seek-place.ts');
    // Gone to: it waits for nothing. Where it is not found the field still has it.
    atStart.typed = '';
    await openSought(chosen?.text ?? text, chosen?.id ?? null);
  };
  const pick = (option: Suggestion) => {
    setPicked(option);
    setText(option.text);
    void go(option);
  };
  const keys = (event: KeyboardEvent) => {
    if (options.length === 0) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      const step = event.key === 'ArrowDown' ? 1 : -1;
      setActive((now) => (now + step + options.length) % options.length);
    } else if (event.key === 'Escape') setOptions([]);
    else if (event.key === 'Enter' && active >= 0) {
      event.preventDefault();
      pick(options[active] as Suggestion);
    }
  };
  const open = options.length > 0;
  return (
    <form
      class="search address-search"
      onSubmit={(event) => {
        event.preventDefault();
        void go(picked?.text === text ? picked : null);
      }}
    >
      <label class="utrecht-form-label" for={id}>
        {t.ui.address}
      </label>
      <div class="search-row">
        <div class="combobox">
          <input
            ref={input}
            id={id}
            class="utrecht-textbox"
            value={text}
            role="combobox"
            autocomplete="off"
            aria-expanded={open}
            aria-controls={`${id}-list`}
            aria-autocomplete="list"
            aria-activedescendant={active >= 0 ? `${id}-${active}` : undefined}
            aria-describedby={`${id}-help`}
            placeholder={t.ui.addressExample}
            onInput={(event) => setText(event.currentTarget.value)}
            onKeyDown={keys}
          />
          <div id={`${id}-list`} role="listbox" aria-label={t.ui.address} class="combobox-list" hidden={!open}>
            {options.map((option, i) => (
              <div
                key={option.id}
                id={`${id}-${i}`}
                role="option"
                tabIndex={-1}
                aria-selected={i === active}
                onMouseDown={(event) => {
                  event.preventDefault();
                  pick(option);
                }}
              >
                {option.text} {option.note && <small>{option.note}</small>}
              </div>
            ))}
          </div>
        </div>
        <button type="submit" class="utrecht-button utrecht-button--primary-action button">
          {t.ui.putOnMap}
        </button>
      </div>
      <p id={`${id}-help`} class="help">
        {t.ui.addressHelp}
      </p>
    </form>
  );
}
