// @vitest-environment happy-dom
/** A double click does a thing once: where a button means something else by its second click, that click was not meant for it. */
import { h, render } from 'preact';
import { useState } from 'preact/hooks';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it } from 'vitest';
import { Sure } from '../../src/app/desks/sure.tsx';
import { Button } from '../../src/app/kit/button.tsx';

const page = document.createElement('div');
document.body.append(page);

/** As a browser tells the clicks of a hand that goes on in one place. */
async function click(times: number): Promise<void> {
  for (let detail = 1; detail <= times; detail++)
    await act(() => {
      page.querySelector('button')?.dispatchEvent(new MouseEvent('click', { bubbles: true, detail }));
    });
}

function Incident() {
  const [closed, setClosed] = useState(false);
  return h(Button, { onClick: () => setClosed(!closed), children: closed ? 'Heropenen' : 'Afsluiten' });
}

function Ruler() {
  const [on, setOn] = useState(false);
  return h(Button, { onClick: () => setOn(!on), pressed: on, children: 'Meetlat' });
}

describe('a double click', () => {
  beforeEach(() => render(null, page));

  it('does not undo by its second click what the first did', async () => {
    render(h(Incident, {}), page);
    await click(2);
    expect(page.textContent).toBe('Heropenen');
    await click(1);
    expect(page.textContent).toBe('Afsluiten');
  });

  it('nor switch off what the first switched on, whatever the button is called', async () => {
    render(h(Ruler, {}), page);
    await click(2);
    expect(page.querySelector('button')?.getAttribute('aria-pressed')).toBe('true');
  });

  it('nor says yes to what is only asked by then', async () => {
    let wiped = 0;
    render(h(Sure, { words: ['Wis', 'Zeker?', 'Ja, wis', 'Nee'], onSure: () => wiped++ }), page);
    await click(2);
    expect(wiped).toBe(0);
    await click(1);
    expect(wiped).toBe(1);
  });

  it('on a button that stays what it is counts each time', async () => {
    let steps = 0;
    render(h(Button, { onClick: () => steps++, children: 'Stap terug' }), page);
    await click(4);
    expect(steps).toBe(4);
  });

  it('by keys counts each time too', async () => {
    render(h(Incident, {}), page);
    for (let i = 0; i < 2; i++) await act(() => page.querySelector('button')?.click());
    expect(page.textContent).toBe('Afsluiten');
  });
});
