// @vitest-environment happy-dom
/** The panel scrolls along with a question that one is about to answer: what comes late above it moves nothing under the hand. */
import { h, render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { silenceWorkers } from './stand-ins.ts';

silenceWorkers();
const { HeldQuestions } = await import('../../src/app/work/outcome/hold-questions.ts');

describe('the hand that scrolls', () => {
  const page = document.createElement('div');
  document.body.append(page);
  /** A panel of this height on the screen; what is in it stands below each other, as high as it says. */
  const heightPx = 600;
  let panel: HTMLElement;
  let list: HTMLElement;

  const high = (one: Element) => Number(one.getAttribute('data-px') ?? 0);
  const inside = () => [...panel.querySelectorAll('[data-px]')];
  const most = () => inside().reduce((sum, one) => sum + high(one), 0) + held() - heightPx;
  const held = () => Number.parseFloat(panel.style.getPropertyValue('--held')) || 0;
  const topOf = (one: Element): number => {
    const above = inside().filter((it) => it.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING);
    return above.reduce((sum, it) => sum + high(it), 0) - panel.scrollTop;
  };
  const scrollTo = (top: number) => {
    panel.scrollTop = Math.max(0, Math.min(most(), top));
  };
  const seen = () => new Promise((done) => setTimeout(done, 5));

  const question = (name: string) => {
    const one = document.createElement('li');
    one.dataset['px'] = '120';
    one.innerHTML = `<button>${name}</button>`;
    return one;
  };

  beforeEach(async () => {
    page.innerHTML = '<div class="panel"><p data-px="500"></p><ul class="missing"></ul><p data-px="3000"></p></div>';
    panel = page.querySelector('.panel') as HTMLElement;
    list = page.querySelector('.missing') as HTMLElement;
    window.innerHeight = heightPx;
    Object.defineProperty(panel, 'clientHeight', { value: heightPx });
    panel.scrollBy = ((_: number, by: number) => scrollTo(panel.scrollTop + by)) as typeof panel.scrollBy;
    vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (this: Element) {
      const top = this === panel ? 0 : topOf(this);
      const height = this === panel ? heightPx : high(this);
      return { top, height, bottom: top + height } as DOMRect;
    });
    const root = document.createElement('div');
    page.append(root);
    await act(() => render(h(HeldQuestions, {}), root));
  });
  afterEach(async () => {
    await act(() => render(null, page.lastElementChild as Element));
    vi.restoreAllMocks();
  });

  const point = (at: Element) => at.dispatchEvent(new PointerEvent('pointermove', { bubbles: true }));
  const wheel = async (px: number) => {
    const from = panel.scrollTop;
    scrollTo(from + px);
    panel.dispatchEvent(new Event('scroll'));
    await seen();
    return panel.scrollTop - from;
  };
  const elsewhere = () => point(panel.firstElementChild as Element);
  const press = () => {
    const button = list.querySelector('button') as HTMLElement;
    point(button);
    button.click();
  };
  /** The answer comes: the question goes, the next stands in its place, and something above it is higher. */
  const comes = async (next: Element | null) => {
    const [first] = list.children;
    (panel.firstElementChild as HTMLElement).dataset['px'] = '590';
    if (next) first?.replaceWith(next);
    else first?.remove();
    await seen();
  };
  /** Whatever changes on the panel. */
  const changes = async () => {
    panel.append(document.createElement('span'));
    await seen();
  };
  const ask = async (count: number) => {
    list.append(...Array.from({ length: count }, (_, i) => question(`Vraag ${i}`)));
    scrollTo(200);
    panel.dispatchEvent(new Event('scroll'));
    await seen();
    return topOf(list.children[0] as Element);
  };

  it('finds what is asked next where it pressed, also where it scrolled before the answer came', async () => {
    const stoodAt = await ask(1);
    press();
    await comes(question('Volgende'));
    expect(topOf(list.children[0] as Element)).toBe(stoodAt);
    press();
    expect(await wheel(150)).toBe(150);
    await comes(question('Laatste'));
    expect(topOf(list.children[0] as Element)).toBe(stoodAt - 150);
  });

  it.each([
    ['lies still', () => undefined],
    ['moved off', elsewhere],
  ])('goes as far as it turns: it answered and %s', async (_, moves) => {
    for (const count of [1, 3]) {
      list.replaceChildren();
      await ask(count);
      press();
      await comes(count === 1 ? question('Volgende') : null);
      moves();
      for (const px of [300, -100, 300, -200]) {
        expect(await wheel(px)).toBe(px);
        const at = panel.scrollTop;
        await changes();
        expect(panel.scrollTop).toBe(at);
      }
    }
  });

  const below = (name: string): HTMLElement => {
    const one = document.createElement('div');
    one.className = name;
    one.dataset['px'] = '100';
    list.after(one);
    return one;
  };

  describe.each([
    ['the button to the next step', 'step-move'],
    ['a field that was filled in beforehand', 'prefilled'],
    ['the place that was given', 'place-given'],
  ])('%s', (_, name) => {
    it('stays under the hand while a late part comes above it, and moves along once the hand is elsewhere', async () => {
      const one = below(name);
      scrollTo(300);
      panel.dispatchEvent(new Event('scroll'));
      point(one);
      await seen();
      const stood = topOf(one);
      (panel.firstElementChild as HTMLElement).dataset['px'] = '620';
      panel.append(document.createElement('span'));
      await seen();
      expect(topOf(one)).toBe(stood);
      point(panel.firstElementChild as Element);
      (panel.firstElementChild as HTMLElement).dataset['px'] = '660';
      panel.append(document.createElement('span'));
      await seen();
      expect(topOf(one)).toBe(stood + 40);
    });
  });

  it('what is asked about the place that was given comes into view, once: whoever scrolls away is not brought back', async () => {
    const one = below('place-given');
    scrollTo(50);
    panel.dispatchEvent(new Event('scroll'));
    point(one);
    await seen();
    one.dataset['px'] = '300';
    panel.append(document.createElement('span'));
    await seen();
    expect(topOf(one) + high(one)).toBe(600 - 8);
    // What does not fit is read from its top.
    one.dataset['px'] = '900';
    panel.append(document.createElement('span'));
    await seen();
    expect(topOf(one)).toBe(0);
    scrollTo(panel.scrollTop - 150);
    const at = panel.scrollTop;
    panel.dispatchEvent(new Event('scroll'));
    await seen();
    panel.append(document.createElement('span'));
    await seen();
    expect(panel.scrollTop).toBe(at);
  });
});
