/** Dutch of the bar that offers a newer version. */

export const updateNl = {
  title: 'Er is een nieuwe versie',
  text: 'Uw werk blijft bewaard. Tot u bijwerkt, gaat u verder met deze versie.',
  now: 'Werk nu bij',
  later: 'Later',
};

export type UpdateWords = typeof updateNl;
