// Makes the demo municipality: Lindervoort, an invented Dutch centre in RD, from one seed. The same bytes on every run.
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { bend, layCourts, layStreets } from './demo-town/streets.mjs';

const seed = 437;
const [originX, originY] = [150_000, 520_000];

/** Small seeded generator (mulberry32). */
function dice(start) {
  let a = start >>> 0;
  return () => {
    a = (a + 0x6d2b79f5) >>> 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** The town as plain data; `random` decides widths, years and uses. */
export function makeTown(random = dice(seed)) {
  const buildings = [];
  const addresses = [];
  const places = [];
  const publicSpace = [];
  const labels = [];
  const trees = [];
  const round = (value) => Math.round(value * 100) / 100;
  const between = (low, high) => low + random() * (high - low);
  // The whole centre lies a little askew, as towns do.
  const [cos, sin] = [Math.cos(0.14), Math.sin(0.14)];
  const at = (u, v) => [round(originX + u * cos - v * sin), round(originY + u * sin + v * cos)];
  const ring = (points) => points.map(([u, v]) => at(u, v));
  const id = () => `9999100000${String(buildings.length + 1).padStart(6, '0')}`;
  const add = (points, facts) => {
    const building = {
      id: id(),
      footprint: [[ring(points), ...(facts.holes ?? []).map(ring)]],
      status: 'Pand in gebruik',
      year: facts.year ?? null,
      uses: facts.uses === undefined ? [] : facts.uses,
      units: facts.units ?? 0,
      dwellings: facts.dwellings ?? 0,
      heightM: facts.heightM ?? 3,
      address: facts.address ?? null,
      name: facts.name ?? null,
    };
    if (facts.more) building.footprint.push([ring(facts.more)]);
    buildings.push(building);
    if (facts.address)
      addresses.push({ text: `${facts.address}, Lindervoort`, point: at(...facts.door), buildingId: building.id });
    return building;
  };
  const space = (kind, points) =>
    publicSpace.push({ id: `ruimte-${publicSpace.length + 1}`, kind, rings: [ring(points)] });
  const label = (text, u, v, kind) => labels.push({ text, point: at(u, v), angleDeg: 0, kind });

  /** A row of houses along v: facades on u = front(v), gardens to the side `out`; neighbours share their corners. */
  function row({ street, from, to, front, out, depth, first, shop, skip = () => false, step = 2 }) {
    let v = from;
    let number = first;
    while (v < to - 4) {
      let width = round(between(5.2, 7.4));
      if (to - (v + width) < 4) width = round(to - v);
      const next = round(v + width);
      const deep = round(depth + between(-0.8, 0.8));
      if (skip(v, next)) {
        v = next;
        number += step;
        continue;
      }
      const [a, b] = [front(v), front(next)];
      // All backs on one line, so that party walls are whole.
      const back = out > 0 ? Math.max(front(from), front(to)) + depth : Math.min(front(from), front(to)) - depth;
      const use = shop(number);
      const dwellings = use.includes('woonfunctie') ? 1 + Math.floor(random() * 2.4) : 0;
      const corners = [
        [a, v],
        [back, v],
        [back, next],
        [b, next],
      ];
      add(out > 0 ? corners : corners.reverse(), {
        year: Math.round(between(1882, 2006)),
        uses: use,
        units: dwellings + (use.includes('woonfunctie') && use.length === 1 ? 0 : 1),
        dwellings,
        heightM: round(between(7.5, 12.5)),
        address: `${street} ${number}`,
        door: [(a + b) / 2, (v + next) / 2],
      });
      if (random() < 0.34 && depth < 12) {
        const u = back + out * between(4, 8);
        const shed = [
          [u, v + 0.6],
          [u + out * 3.6, v + 0.6],
          [u + out * 3.6, v + 3.8],
          [u, v + 3.8],
        ];
        add(out > 0 ? shed : shed.reverse(), { heightM: 2.6 });
      }
      v = next;
      number += step;
      void deep;
    }
  }

  layStreets(space, label);
  const ground = [];
  layCourts((look, points) => ground.push({ look, rings: [ring(points)] }));

  // Marktstraat: shops with homes above; here and there a shop, office or café alone.
  const mixed = (number) =>
    number % 13 === 0
      ? ['winkelfunctie']
      : number % 17 === 0
        ? ['bijeenkomstfunctie']
        : ['woonfunctie', 'winkelfunctie'];
  const homes = () => ['woonfunctie'];
  const alley = (low, high) => (v, next) => next > low && v < high;
  row({ street: 'Marktstraat', from: -148, to: -34, front: () => -5.5, out: -1, depth: 11, first: 2, shop: mixed });
  row({
    street: 'Marktstraat',
    from: -29,
    to: 122,
    front: (v) => -5.5 + bend(v),
    out: -1,
    depth: 11,
    first: 40,
    shop: mixed,
  });
  row({ street: 'Marktstraat', from: -148, to: 8, front: () => 5.5, out: 1, depth: 11, first: 1, shop: mixed });
  row({
    street: 'Marktstraat',
    from: 13,
    to: 122,
    front: (v) => 5.5 + bend(v),
    out: 1,
    depth: 11,
    first: 53,
    shop: mixed,
  });
  // Achterstraat and Singel: homes back to back with the shopping street.
  row({ street: 'Achterstraat', from: -148, to: 6, front: () => 66, out: -1, depth: 9, first: 2, shop: homes });
  row({ street: 'Achterstraat', from: 15, to: 118, front: () => 66, out: -1, depth: 9, first: 52, shop: homes });
  row({ street: 'Achterstraat', from: -146, to: -30, front: () => 76, out: 1, depth: 9, first: 1, shop: homes });
  row({ street: 'Singel', from: -148, to: -36, front: () => -69, out: 1, depth: 9, first: 1, shop: homes });
  row({
    street: 'Singel',
    from: -27,
    to: 118,
    front: () => -69,
    out: 1,
    depth: 9,
    first: 41,
    shop: homes,
    skip: alley(58, 68),
  });
  row({ street: 'Overzijde', from: -160, to: 58, front: () => -98, out: -1, depth: 9, first: 1, shop: homes });
  row({ street: 'Overzijde', from: 68, to: 200, front: () => -98, out: -1, depth: 9, first: 71, shop: homes });
  row({ street: 'Vestingstraat', from: -230, to: -162, front: () => 20, out: 1, depth: 9, first: 2, shop: homes });
  row({ street: 'Vestingstraat', from: -230, to: -162, front: () => 10, out: -1, depth: 9, first: 1, shop: homes });
  row({ street: 'Molenpad', from: -230, to: -162, front: () => 66, out: 1, depth: 9, first: 2, shop: homes });
  row({ street: 'Molenpad', from: -230, to: -162, front: () => 58, out: -1, depth: 9, first: 1, shop: homes });
  row({ street: 'Zuidlaan', from: -230, to: -162, front: () => -40, out: 1, depth: 9, first: 2, shop: homes });
  row({ street: 'Zuidlaan', from: -230, to: -162, front: () => -52, out: -1, depth: 9, first: 1, shop: homes });
  space('rijbaan', [
    [10, -232],
    [20, -232],
    [20, -160],
    [10, -160],
  ]);
  space('rijbaan', [
    [58, -232],
    [66, -232],
    [66, -160],
    [58, -160],
  ]);
  space('rijbaan', [
    [-52, -232],
    [-40, -232],
    [-40, -160],
    [-52, -160],
  ]);

  const block = (u1, v1, u2, v2) => [
    [u1, v1],
    [u2, v1],
    [u2, v2],
    [u1, v2],
  ];
  const named = (points, name, uses, year, heightM, units, dwellings, door, address, extra = {}) =>
    add(points, { name, uses, year, heightM, units, dwellings, door, address, ...extra });
  named(block(-40, 182.5, -14, 198), 'Stadhuis', ['kantoorfunctie'], 1931, 14, 1, 0, [-27, 182.5], 'Markt 1');
  named(
    [
      [10, 184],
      [36, 184],
      [36, 190],
      [46, 190],
      [46, 200],
      [10, 200],
    ],
    'Sint-Joriskerk',
    ['bijeenkomstfunctie'],
    1650,
    18,
    1,
    0,
    [20, 184],
    'Markt 2',
  );
  named(block(54, 126, 65, 150), 'Café De Waag', ['bijeenkomstfunctie'], 1780, 10, 1, 0, [54, 138], 'Markt 9');
  named(block(54, 150, 65, 176), null, ['woonfunctie', 'winkelfunctie'], 1905, 12, 7, 6, [54, 163], 'Markt 11');
  named(block(-60, 126, -47, 152), null, ['woonfunctie', 'winkelfunctie'], 1899, 12, 6, 5, [-47, 139], 'Markt 4');
  named(block(-60, 152, -47, 176), 'Hotel Lindenhof', ['logiesfunctie'], 1925, 13, 1, 0, [-47, 160], 'Markt 6');
  named(
    [
      [90, -20],
      [130, -20],
      [130, 24],
      [112, 24],
      [112, 0],
      [90, 0],
    ],
    'Verpleeghuis De Linde',
    ['gezondheidszorgfunctie'],
    1988,
    11,
    1,
    0,
    [100, -20],
    'Achterstraat 61',
  );
  named(
    block(80, 32, 112, 54),
    'Basisschool De Vlieger',
    ['onderwijsfunctie'],
    1996,
    7,
    1,
    0,
    [80, 43],
    'Achterstraat 71',
    {
      holes: [
        [
          [92, 39],
          [92, 47],
          [100, 47],
          [100, 39],
        ],
      ],
    },
  );
  named(
    block(118, 34, 140, 52),
    'Kinderopvang De Vlieger',
    ['bijeenkomstfunctie'],
    2004,
    5,
    1,
    0,
    [118, 43],
    'Schoolpad 2',
    {
      more: [
        [124, 54],
        [134, 54],
        [134, 60],
        [124, 60],
      ],
    },
  );
  named(block(82, 80, 96, 146), 'Flat Hoogzicht', ['woonfunctie'], 1972, 25, 64, 64, [82, 113], 'Achterstraat 91');
  named(block(165, 95, 225, 145), 'Winkelcentrum De Hof', ['winkelfunctie'], 2001, 8, 14, 0, [195, 95], 'Hofplein 1');
  named(block(170, -18, 230, 20), 'Supermarkt', ['winkelfunctie'], 2009, 7, 1, 0, [200, -18], 'Vestingstraat 90');
  named(block(120, 100, 134, 122), 'Voormalig postkantoor', null, 1954, 9, 1, 0, [120, 110], 'Hofstraat 3');

  const place = (kind, name, points, occupiedAtNight, homesServed = 0, buildingId = null) =>
    places.push({
      id: `plek-${places.length + 1}`,
      kind,
      name,
      ring: ring(points),
      occupiedAtNight,
      homesServed,
      buildingId,
    });
  const flat = buildings.find(({ name }) => name === 'Flat Hoogzicht');
  place('terras', 'Terras De Waag', block(46, 130, 53, 146), true);
  place('terras', 'Terras Lindenhof', block(-46, 154, -39, 168), false);
  place('halte', 'Bushalte Achterstraat', block(64.5, 60, 67, 66), false);
  place('ingang', 'Ingang Flat Hoogzicht', block(80.5, 111, 82, 115), true, 64, flat.id);
  for (const [u, v] of [
    [-30, 140],
    [-12, 140],
    [8, 140],
    [26, 140],
    [-30, 166],
    [8, 168],
    [28, 166],
    [-20, 190],
    [0, 194],
    [52, 60],
    [40, -60],
    [-40, 30],
    [-40, -80],
    [42, 60],
    [104, 60],
    [150, 30],
    [156, 60],
    [170, 80],
    [230, 84],
    [240, 120],
  ])
    trees.push([...at(u, v), round(between(1.8, 3.4))]);
  for (let v = -160; v < 200; v += 17) trees.push([...at(-80, v), 2.2]);

  const facade = (building, u, v, outwardDeg) => ({
    point: at(u, v),
    hostId: building.id,
    outwardDeg: (outwardDeg - (0.14 * 180) / Math.PI + 360) % 360,
  });
  const byAddress = (address) => buildings.find((one) => one.address === address);
  const machine = (where, functions = ['opname']) => ({
    id: 'machine-1',
    siting: 'gevel',
    functions,
    exact: false,
    ...where,
  });
  const shop = addresses.find(({ buildingId }) => buildingId === byAddress('Marktstraat 62').id);
  const neutral = { placesOfStay: 'drawn', vehicleApproach: 'none', sharedEntrance: false, recess: 'none' };
  const west = (270 + 180) % 360;
  // Who knows the town knows where small children are minded and, where old glass is in its reach, what the post office is now.
  const looked = { [byAddress('Schoolpad 2').id]: { class: 'zeer-kwetsbaar' } };
  const lookedFar = { ...looked, [byAddress('Hofstraat 3').id]: { uses: ['kantoorfunctie'] } };
  const dossiers = [
    {
      id: 'demo-green',
      colour: 'green',
      title: 'Winkelcentrum De Hof',
      machine: machine(facade(byAddress('Hofplein 1'), 195, 95, 180)),
      answers: neutral,
      judgements: lookedFar,
    },
    {
      id: 'demo-orange',
      colour: 'orange',
      title: 'Marktstraat 62',
      machine: machine({
        point: shop.point,
        hostId: shop.buildingId,
        outwardDeg: (west - (0.14 * 180) / Math.PI + 360) % 360,
      }),
      answers: neutral,
      judgements: looked,
    },
    {
      id: 'demo-red',
      colour: 'red',
      title: 'Flat Hoogzicht, entree',
      machine: { ...machine(facade(flat, 82, 113, 270), ['opname', 'sealbag']), siting: 'vestibule' },
      answers: { ...neutral, sharedEntrance: true },
      judgements: lookedFar,
    },
  ];
  return {
    schema: 'gevelwijzer/surroundings@1',
    name: 'Lindervoort',
    invented: true,
    seed,
    buildings,
    publicSpace,
    places,
    labels,
    scenery: { trees, parcels: [], ground },
    addresses,
    coverage: { hull: null, declared: true },
    sources: [
      {
        name: 'Demogemeente Lindervoort (verzonnen)',
        reference: 'meegeleverd met Gevelwijzer',
        retrieved: null,
        count: buildings.length,
        sha256: null,
      },
    ],
    dossiers,
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const folder = new URL('../public/demo/', import.meta.url);
  mkdirSync(folder, { recursive: true });
  const town = makeTown();
  writeFileSync(new URL('lindervoort.json', folder), `${JSON.stringify(town)}\n`);
  console.log(`${town.buildings.length} buildings`);
}
