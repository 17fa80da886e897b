/** The officer's hands and eyes inside the page, by the words that stand on it: one source for every browser. */
import type { Fields } from './ledger.ts';

export interface Screen {
  /** Titles in the list, once it shows at least so many or has had its time. */
  cards(atLeast: number): Promise<string[]>;
  /** False when it does not open. */
  open(title: string): Promise<boolean>;
  example(name: string): Promise<void>;
  /** Goes to the step, and gives the fields that have these labels. */
  read(step: string, labels: readonly string[]): Promise<Fields>;
  focus(label: string): void;
  home(): Promise<void>;
  /** Wipes, and waits until the list no longer shows it. */
  wipe(title: string): Promise<void>;
  kept(): Promise<void>;
  /** Tells by `console.debug` what stands in the fields whenever the header says that all is kept. */
  watch(labels: readonly string[]): void;
}

declare global {
  var officer: Screen;
}

/** Runs in the page, so that it needs nothing from outside itself. */
export function installScreen(): void {
  const patience = 15_000;
  async function until<Made>(what: string, look: () => Made, ms = patience): Promise<NonNullable<Made>> {
    const end = performance.now() + ms;
    for (;;) {
      const found = look();
      if (found) return found;
      if (performance.now() > end)
        throw new Error(`Not on the screen: ${what}, but: ${document.body.innerText.slice(0, 2000)}`);
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
  }
  const all = <Kind extends HTMLElement>(selector: string) => [...document.querySelectorAll<Kind>(selector)];
  const named = (name: string) =>
    all<HTMLButtonElement>('button').find((one) => (one.ariaLabel ?? one.textContent).trim() === name.trim());
  const press = async (name: string) => (await until(name, () => named(name))).click();
  const field = (label: string) => {
    const found = all<HTMLLabelElement>('label').find(({ textContent }) => textContent === label)?.control;
    return found instanceof HTMLInputElement || found instanceof HTMLTextAreaElement ? found : undefined;
  };
  const header = () => document.querySelector('header')?.textContent ?? '';
  const isKept = () => header().includes('bewaard in deze browser');
  const removing = 'Verwijder: ';
  const titles = () =>
    all('button').flatMap(({ ariaLabel }) => (ariaLabel?.startsWith(removing) ? ariaLabel.slice(removing.length) : []));
  const steps = () => document.querySelector('nav[aria-label="Stappen"]');

  globalThis.officer = {
    async cards(atLeast) {
      await until('the list', () => titles().length >= atLeast, 4000).catch(() => undefined);
      return titles();
    },
    async open(title) {
      await press(title);
      return until(title, () => steps() && header().includes(title), 5000).then(
        () => true,
        () => false,
      );
    },
    async example(name) {
      await press(name);
      await until('the steps', steps);
    },
    async read(step, labels) {
      const button = () =>
        [...(steps()?.querySelectorAll('button') ?? [])].find((one) => one.textContent.includes(step));
      // Again where the screen went elsewhere meanwhile.
      await until(step, () => {
        if (button()?.ariaCurrent !== 'step') button()?.click();
        return labels.every(field);
      });
      return Object.fromEntries(labels.map((label) => [label, field(label)?.value ?? '']));
    },
    focus(label) {
      field(label)?.focus();
      field(label)?.select();
    },
    async home() {
      await press('Gevelwijzer');
      await until('the front door', () => !steps());
    },
    async wipe(title) {
      await press(removing + title);
      await press(`Verwijder voorgoed: ${title}`);
      await until(`the list without ${title}`, () => !named(title));
    },
    async kept() {
      await until('bewaard', isKept);
    },
    watch(labels) {
      const tell = () => {
        if (!isKept()) return;
        const shown = labels.flatMap((label) => {
          const one = field(label);
          return one ? [[label, one.value]] : [];
        });
        console.debug(JSON.stringify(Object.fromEntries(shown)));
      };
      new MutationObserver((changes) => {
        const within = ({ target }: MutationRecord) =>
          (target instanceof Element ? target : target.parentElement)?.closest('header');
        if (changes.some(within)) tell();
      }).observe(document.body, { subtree: true, childList: true, characterData: true });
      // A letter under a header that goes on saying "bewaard" is claimed by it.
      document.addEventListener('input', () => requestAnimationFrame(() => requestAnimationFrame(tell)));
    },
  };
}
