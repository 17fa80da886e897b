import { describe, expect, it } from 'vitest';
import { type Screenful, screensSeen } from '../e2e/screens-seen.ts';

describe('what the gate takes a part of', () => {
  it('is never a screen that this visit did not see: another address, heading, problem, width, language or paper is one', () => {
    const outcome: Screenful = {
      hash: '#/dossier/0d9b4f0e-7a52-4f0c-9a3e-1f0a2b3c4d5e/uitkomst',
      parts: [],
      width: 1440,
      language: 'nl',
      media: 'screen',
    };
    const isNew = screensSeen();
    expect(isNew(outcome)).toBe(true);
    expect(isNew(outcome)).toBe(false);
    // The same screen of another dossier.
    expect(isNew({ ...outcome, hash: '#/dossier/11111111-2222-4333-8444-555555555555/uitkomst' })).toBe(false);
    const others: readonly Partial<Screenful>[] = [
      { hash: '#/dossier/0d9b4f0e-7a52-4f0c-9a3e-1f0a2b3c4d5e/maatregelen' },
      { hash: '' },
      { parts: ['Log'] },
      { width: 390 },
      { language: 'en' },
      { media: 'print' },
    ];
    for (const other of others) expect(isNew({ ...outcome, ...other }), JSON.stringify(other)).toBe(true);
    expect(screensSeen()(outcome)).toBe(true);
  });
});
