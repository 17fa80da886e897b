/** English words of the talk: other places, variants, what was agreed. Fetched with their screens. */
import { measuresEn } from './measures-en.ts';
import type { TalkWords } from './talk-nl.ts';

export const talkEn: TalkWords = {
  measures: measuresEn,
  openVariant: 'Open',
  fact: 'Fact',
  homesWithGlass: 'Homes with broken panes',
  doWhat: 'Choose',
  whereTitle: 'Where can it stand?',
  whereHelp:
    'The app tries every metre of facade within 60 m, with the machine inside too, and loose units on open ground. What you answered about this facade does not hold there by itself: the colour takes it that there is no shared entrance.',
  whereFind: 'Look along the facades',
  whereBusy: (done: number, total: number) => `${done} of ${total} places looked at.`,
  whereKinds: { gevel: 'In the facade', winkel: 'Inside, behind the facade', unit: 'Loose unit' },
  whereNoGround: 'Loose units were not tried: it is not known which ground is public.',
  whereNothing: 'No free facade on public space was found.',
  stop: 'Stop',
  spots: (count: number) => (count === 1 ? '1 place' : `${count} places`),
  nearest: 'Nearest',
  asVariant: 'Make it a variant',
  otherPlace: 'Another place at this address',
  insidePossible: 'The machine can also stand inside, at the back of the shop',
  setUnit: 'Put a free-standing unit on the map',
  clickForUnit: 'Click on the map where the unit comes',
  removeUnit: 'Take the unit away',
  stopTalk: 'Stop the talk',
  withoutMeasures: 'Without measures',
  withPlan: 'With what is switched on',
  whatMatters: 'What matters here',
  whatCanWeDo: 'What can we do',
  solved: 'solved',
  notSolved: 'not solved yet',
  agreed: 'Agreed',
  agreement: 'Agreement, without names of persons',
  role: 'Who (role or organisation)',
  addAgreement: 'Add',
};
