/** Dutch questions about the machine and the building that it stands in. */

export const machineNl = {
  whichMachine: 'Over welke automaat gaat het?',
  addMachine: 'Zet er een automaat naast',
  removeMachine: 'Haal deze automaat weg',
  severalHelp: 'De slechtste automaat bepaalt de kleur. Vragen over het pand gelden voor alle automaten samen.',
  severalApart:
    'Niet alle automaten staan aan hetzelfde pand. Uw antwoorden gelden voor het pand van automaat 1. Maak voor een ander pand een eigen dossier.',
  sitingQuestion: 'Waar staat de automaat?',
  functionsQuestion: 'Wat kan de automaat?',
  dwellingQuestion: 'Wordt er direct boven, naast of achter de automaat gewoond of geslapen?',
  dwellingWhere: 'Waar?',
  dwellingAbove: 'Boven of achter de automaat',
  dwellingBeside: 'Naast de automaat, in hetzelfde pand',
  dwellingHalf: 'Van boven en achter is al gezegd dat er niemand woont. Van naast de automaat nog niet.',
  entranceQuestion: 'Staat de automaat in of bij een gedeelde ingang of vluchtweg van woningen?',
  followRegister: 'volg de BAG',
  antiGas: 'Maatregel tegen gas is aanwezig',
  barrier: 'Gecertificeerde palen zijn aanwezig',
  solidFacade: 'Gevel rond de automaat breekt niet in stukken',
  looseParts: 'Losse delen zijn weg',
  heavy: 'Reken ook met een zware lading',
};

export type MachineWords = typeof machineNl;
