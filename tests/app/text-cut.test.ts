import { beforeEach, describe, expect, it } from 'vitest';
import { sayIfCut } from '../../src/app/actions/text-cut.ts';
import { patch, store } from '../../src/app/state/store.ts';

beforeEach(() => patch({ notices: [] }));

const said = (value: string, selected: number, pasted: string, maxLength = 10) => {
  sayIfCut({ value, maxLength, selectionStart: 0, selectionEnd: selected }, pasted);
  return store.getState().notices.map(({ code }) => code);
};

describe('what is pasted and does not fit', () => {
  it('is said to be cut off, to the letter', () => {
    expect(said('12345', 0, '12345')).toEqual([]);
    expect(said('12345', 0, '123456')).toEqual(['text-cut']);
  });

  it('has the room of what is selected', () => {
    expect(said('1234567890', 6, '123456')).toEqual([]);
    expect(said('1234567890', 6, '1234567')).toEqual(['text-cut']);
  });

  it('counts the end of a line once, and a field without an end holds all', () => {
    expect(said('', 0, '1234\r\n67890')).toEqual([]);
    expect(said('', 0, 'x'.repeat(100_000), -1)).toEqual([]);
  });
});
