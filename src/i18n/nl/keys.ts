/** Dutch of the list of keys. */
export const keysNl = {
  title: 'Toetsen',
  all: [
    ['Pijltjes', 'verplaatsen de automaat, als hij de focus heeft; anders de kaart'],
    ['Shift + pijltje', 'verplaatst de automaat in grotere stappen'],
    ['Enter', 'op de kaart: vertelt wat er op het midden van de kaart gebeurt; bij tekenen of meten: zet een punt'],
    ['Esc', 'sluit wat op de kaart is gevraagd, of dit venster'],
    ['+ en −', 'zoomen de kaart in en uit'],
    ['Ctrl + Z', 'maakt de laatste stap ongedaan'],
    ['Ctrl + Shift + Z', 'doet hem opnieuw'],
    ['?', 'toont deze lijst'],
  ] as readonly (readonly [string, string])[],
};

export type KeyWords = typeof keysNl;
