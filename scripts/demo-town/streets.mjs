// Streets, squares, water and their names: the ground the rows of houses stand along.

/** The shopping street bends a little beyond this point. */
export const bend = (v) => (v > 40 ? (v - 40) * 0.05 : 0);

/** @param space draws ground of a kind @param label writes a name on the map */
export function layStreets(space, label) {
  space('voetpad', [
    [-5.5, -150],
    [5.5, -150],
    [5.5, 40],
    [5.5 + bend(125), 125],
    [-5.5 + bend(125), 125],
    [-5.5, 40],
  ]);
  space('plein', [
    [-46, 125],
    [52, 125],
    [52, 178],
    [-46, 178],
  ]);
  space('rijbaan', [
    [66, -160],
    [76, -160],
    [76, 200],
    [66, 200],
  ]);
  space('rijbaan', [
    [-78, -160],
    [-69, -160],
    [-69, 200],
    [-78, 200],
  ]);
  space('voetpad', [
    [-69, -34],
    [-5.5, -34],
    [-5.5, -29],
    [-69, -29],
  ]);
  space('voetpad', [
    [5.5, 8],
    [66, 8],
    [66, 13],
    [5.5, 13],
  ]);
  space('rijbaan', [
    [-78, -160],
    [240, -160],
    [240, -150],
    [-78, -150],
  ]);
  space('water', [
    [-96, -170],
    [-82, -170],
    [-82, 210],
    [-96, 210],
  ]);
  space('voetpad', [
    [-82, -170],
    [-78, -170],
    [-78, 210],
    [-82, 210],
  ]);
  space('rijbaan', [
    [-110, 60],
    [-69, 60],
    [-69, 66],
    [-110, 66],
  ]);
  space('rijbaan', [
    [76, 66],
    [240, 66],
    [240, 74],
    [76, 74],
  ]);
  space('parkeren', [
    [160, -148],
    [238, -148],
    [238, -20],
    [160, -20],
  ]);
  space('plein', [
    [150, 74],
    [238, 74],
    [238, 190],
    [150, 190],
  ]);
  space('groen', [
    [-46, 182],
    [52, 182],
    [52, 205],
    [-46, 205],
  ]);
  label('Marktstraat', 0, 20, 'street');
  label('Marktstraat', 0, -100, 'street');
  label('Markt', 4, 150, 'square');
  label('Singel', -89, 0, 'water');
  label('Achterstraat', 71, -60, 'street');
  label('Kerksteeg', -36, -31.5, 'street');
  label('Vestingstraat', 100, -155, 'street');
  label('Hofplein', 200, 170, 'square');
}

/** What the map draws between the rows, and nobody judges: courts, a pond, a playground. @param land draws ground of a look */
export function layCourts(land) {
  land('groen', [
    [-46, -132],
    [-33, -136],
    [-31, -96],
    [-34, -48],
    [-45, -44],
    [-47, -90],
  ]);
  land('groen', [
    [-45, -20],
    [-32, -18],
    [-29, 30],
    [-31, 92],
    [-38, 104],
    [-46, 98],
    [-47, 40],
  ]);
  land('water', [
    [-43, 8],
    [-37, 4],
    [-33, 10],
    [-33, 24],
    [-36, 38],
    [-42, 40],
    [-45, 28],
  ]);
  land('groen', [
    [32, -138],
    [42, -134],
    [44, -70],
    [41, -8],
    [33, -6],
    [30, -70],
  ]);
  land('groen', [
    [33, 22],
    [43, 20],
    [45, 60],
    [44, 110],
    [36, 114],
    [32, 70],
  ]);
  land('terrein', [
    [35, 34],
    [42, 33],
    [43, 48],
    [36, 50],
  ]);
  land('groen', [
    [-110, 212],
    [-78, 210],
    [-78, 224],
    [-110, 226],
  ]);
}
