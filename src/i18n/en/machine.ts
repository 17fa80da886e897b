/** English questions about the machine and the building that it stands in. */
import type { MachineWords } from '../nl/machine.ts';

export const machineEn: MachineWords = {
  whichMachine: 'Which machine is this about?',
  addMachine: 'Put another machine beside it',
  removeMachine: 'Take this machine away',
  severalHelp: 'The worst machine decides the colour. Questions about the building hold for all machines together.',
  severalApart:
    'Not all machines stand at the same building. Your answers are about the building of machine 1. Make a dossier of its own for another building.',
  sitingQuestion: 'Where does the machine stand?',
  functionsQuestion: 'What can the machine do?',
  dwellingQuestion: 'Do people live or sleep directly above, beside or behind the machine?',
  dwellingWhere: 'Where?',
  dwellingAbove: 'Above or behind the machine',
  dwellingBeside: 'Beside the machine, in the same building',
  dwellingHalf: 'Of above and behind it was said that nobody lives there. Of beside the machine not yet.',
  entranceQuestion: 'Does the machine stand in or at a shared entrance or escape route of homes?',
  followRegister: 'follow the register',
  antiGas: 'Measure against gas is present',
  barrier: 'Certified posts are present',
  solidFacade: 'Facade around the machine does not break up',
  looseParts: 'Loose parts are gone',
  heavy: 'Reckon with a heavy charge too',
};
