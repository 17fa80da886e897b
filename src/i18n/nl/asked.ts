/** Dutch questions that stand in more than one place, each once: whoever answers one is asked what is written down. */
export const askedNl = {
  sharedEntrance: 'Staat de automaat in of bij een gedeelde ingang of vluchtweg van woningen?',
  vehicleApproach: 'Kan een auto met een aanloop van 15 m recht op de automaat inrijden?',
  placesOfStay: 'Zijn er plekken waar mensen buiten zijn, zoals een terras of halte?',
};
