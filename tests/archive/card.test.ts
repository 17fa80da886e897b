import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { cardOf, readCard } from '../../src/archive/card.ts';
import type { Dossier } from '../../src/archive/dossier.ts';
import { blank, readDossierText } from '../../src/archive/dossier-schema.ts';
import { recordOf } from '../../src/archive/outcomes.ts';
import { placeName } from '../../src/archive/place-name.ts';
import { publicCopy } from '../../src/archive/public-copy.ts';
import { assess } from '../../src/engine/assessment/assess.ts';
import { releasedModels } from '../../src/engine/models/models.ts';
import type { Scene } from '../../src/engine/scene/scene.ts';
import { demo } from '../engine/scenes.ts';

const outcomeOf = (scene: Scene) => {
  const made = assess(scene, releasedModels);
  if (!made.ok) throw new Error(made.error.message);
  return recordOf(made.value, blank.variants[0]?.name ?? '', '2026-11-29T00:00:00.000Z');
};
const green = demo('demo-green');
const listed = (scene: Scene) => {
  const stored = JSON.stringify({ ...blank, id: 'd', outcomes: [outcomeOf(scene)] });
  const read = readDossierText(stored);
  if (!read.ok) throw new Error(read.error.message);
  return { dossier: read.value, card: readCard(JSON.parse(JSON.stringify(cardOf(read.value))), 'd') };
};

describe('what the list shows of a dossier', () => {
  it('says of a green that it stands under an assumption, where it does', () => {
    expect(listed(green).card).toMatchObject({ verdict: 'green' });
    expect(listed(green).card.under).toBeUndefined();
    const assumed = listed({ ...green, assumed: ['placesOfStay'] });
    expect(assumed.card).toMatchObject({ verdict: 'green', under: 'assumption' });
    // What it rests on may be confidential: a published outcome says its colour.
    const [outcome] = assumed.dossier.outcomes;
    expect(publicCopy(assumed.dossier, 'p', outcome ?? null).outcomes[0]).not.toHaveProperty('under');
  });

  it('says of what is not known yet that it is not green, where something fails already', () => {
    const open = demo('demo-orange');
    const failing = listed({ ...open, answers: { ...open.answers, placesOfStay: null } });
    expect(failing.card).toMatchObject({ verdict: 'undetermined', under: 'not-green' });
    const waiting = listed({ ...green, answers: { ...green.answers, placesOfStay: null } });
    expect(waiting.card.verdict).toBe('undetermined');
    expect(waiting.card.under).toBeUndefined();
  });

  it('calls it as the header does: by where its machine stands, where the title only says from which file it came', () => {
    const read = readDossierText(readFileSync('tests/archive/examples/dossier-2.json', 'utf8'));
    if (!read.ok) throw new Error(read.error.message);
    const dossier = read.value;
    const buildings = dossier.surroundings.buildings.map((one) => ({ ...one, address: null, name: null }));
    const fromFile: Dossier = {
      ...dossier,
      title: 'panden_rd',
      surroundings: { ...dossier.surroundings, name: 'panden_rd', buildings },
    };
    expect(cardOf(fromFile).title).toMatch(/^RD \d+, \d+$/);
    for (const one of [fromFile, dossier, { ...fromFile, title: 'De Hof' }])
      expect(cardOf(one).title).toBe(placeName(one));
  });

  it('reads a card of before as it is, and names one that cannot be read', () => {
    const { card } = listed(green);
    expect(readCard(card, 'd')).toEqual(card);
    expect(readCard({ ...card, under: 'sand' }, 'd').unread).toEqual(['verdict']);
  });
});
