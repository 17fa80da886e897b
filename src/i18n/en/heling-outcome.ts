/** English words of the outcome of one number. */
import type { helingOutcomeNl } from '../nl/heling-outcome.ts';

export const helingOutcomeEn: typeof helingOutcomeNl = {
  title: 'What the number says',
  kind: 'Kind',
  holds: 'Does it hold?',
  right: 'The number can be right.',
  wrong: 'The number cannot be right.',
  kindOpen: 'serial or frame number; the number itself does not say which kind of goods',
  noRule: 'This number does not show that.',
  askThere: 'Whether the goods are stolen you ask at Stop Heling.',
  imeiLimit: 'The check digit does not see a 0 and 9 that were swapped.',
  maker: 'Maker',
  makerUnknown: 'Not known.',
  makerVin:
    'From the first three signs, after the lists of Wikipedia and vininfo; the official register is not public. Compare with the vehicle.',
  makerImei: (code) => `Device code ${code}. We have no list of makers. Dial *#06# and compare.`,
  code: 'Report code',
  codeHelp: 'The last four signs. Compare with the registration papers.',
  registers: 'Registers',
  stillLoading: 'A register is still being read. It was not looked in; check again in a moment.',
  stolenTitle: 'Registered as stolen, according to Stop Heling',
  writeDown:
    'Write down: shop, who offers it, time, brand, colour and number. Take a photo. Add the goods to the visit: that keeps number and time.',
  afterStolen:
    'Do not hand the goods back before you spoke with the police. Call 0900-8844, at once 112, and ask what to do. Only the police establish whether these are the stolen goods.',
  callPolice: 'Call the police: 0900-8844',
  afterNone: 'Not every theft is reported with a number: the goods may still be stolen.',
  toVisit: 'Add to visit',
  whereTitle: 'Where is the serial number?',
  where: [
    ['Phone', 'Dial *#06#, or look in the SIM tray.'],
    ['Bicycle', 'Under the bottom bracket, at the head tube or the seat tube.'],
    ['Laptop', 'At the bottom, on the sticker with S/N.'],
    ['Tools', 'On the type plate, at S/N.'],
  ],
};
