/**
 * The land border, coarsely: the registers know nothing beyond it, so surroundings that may reach it are not proven whole.
 * From Natural Earth 1:10m (public domain), in RD, simplified to 300 m. Some such points lie about a kilometre from the true
 * line, which the strip on both sides makes up for.
 */
import { contains, nearestOnSegment, ringDistance } from '../engine/geometry/plane.ts';
import type { Border, RdPoint, Ring } from '../engine/scene/scene.ts';

/** Corners as `x y` in hundreds of metres: with Germany, with Belgium, and with Belgium in Zeeuws-Vlaanderen. */
const lines = [
  `1980 3069, 1977 3090, 1969 3094, 1959 3118, 1972 3116, 1982 3126, 1981 3158, 1989 3169, 1999 3175,
  2014 3173, 2022 3182, 2027 3203, 2019 3226, 2026 3244, 2003 3252, 1980 3268, 1978 3293, 1985 3312,
  1983 3317, 1957 3313, 1929 3321, 1892 3307, 1891 3335, 1876 3394, 1896 3403, 1906 3399, 1924 3379,
  1937 3381, 1966 3430, 2032 3481, 2072 3502, 2082 3517, 2066 3530, 2089 3548, 2071 3553, 2039 3528,
  2021 3537, 2016 3558, 2018 3583, 2023 3605, 2045 3635, 2080 3701, 2105 3721, 2112 3732, 2122 3779,
  2111 3792, 2118 3858, 2110 3914, 2034 4009, 2034 4039, 2044 4064, 1996 4084, 1981 4104, 1988 4136,
  1983 4144, 1958 4159, 1931 4160, 1936 4177, 1948 4189, 1948 4209, 1938 4232, 1923 4243, 1925 4254,
  1937 4262, 1965 4268, 2002 4289, 2029 4297, 2081 4284, 2036 4332, 2058 4346, 2128 4307, 2155 4313,
  2170 4291, 2198 4287, 2208 4280, 2210 4263, 2235 4271, 2240 4282, 2232 4306, 2277 4294, 2292 4294,
  2336 4327, 2405 4350, 2464 4353, 2484 4365, 2515 4413, 2528 4422, 2527 4445, 2504 4469, 2445 4496,
  2435 4503, 2432 4520, 2436 4533, 2449 4535, 2463 4547, 2468 4562, 2482 4581, 2495 4587, 2539 4593,
  2575 4647, 2604 4661, 2640 4708, 2669 4726, 2672 4732, 2658 4767, 2658 4788, 2677 4835, 2681 4876,
  2670 4904, 2629 4971, 2613 4956, 2598 4950, 2578 4949, 2559 4951, 2524 4963, 2470 4970, 2453 4979,
  2438 4994, 2430 5050, 2422 5069, 2432 5069, 2471 5088, 2443 5114, 2445 5142, 2440 5153, 2464 5173,
  2486 5179, 2552 5182, 2586 5171, 2620 5178, 2654 5167, 2666 5190, 2678 5388, 2690 5422, 2743 5509,
  2757 5547, 2762 5623, 2745 5746, 2760 5809, 2757 5858`,
  `766 3761, 786 3761, 825 3741, 858 3739, 871 3746, 871 3777, 849 3805, 857 3833, 847 3843, 922 3877,
  942 3879, 957 3869, 947 3824, 962 3815, 989 3818, 1024 3812, 1039 3822, 1095 3887, 1118 3898,
  1128 3898, 1153 3884, 1158 3875, 1160 3858, 1152 3826, 1157 3807, 1120 3821, 1114 3806, 1129 3800,
  1179 3798, 1217 3782, 1232 3786, 1250 3803, 1277 3842, 1290 3874, 1300 3876, 1323 3859, 1337 3833,
  1327 3797, 1327 3761, 1352 3735, 1367 3693, 1377 3688, 1417 3688, 1430 3673, 1430 3633, 1442 3629,
  1470 3637, 1550 3633, 1608 3665, 1623 3663, 1641 3654, 1653 3637, 1661 3590, 1676 3577, 1716 3564,
  1739 3545, 1789 3549, 1802 3543, 1825 3515, 1847 3521, 1860 3519, 1868 3501, 1858 3491, 1855 3478,
  1870 3461, 1858 3454, 1843 3453, 1848 3437, 1843 3422, 1833 3406, 1825 3414, 1820 3410, 1815 3384,
  1823 3373, 1813 3344, 1785 3301, 1808 3305, 1816 3301, 1786 3247, 1765 3239, 1715 3181, 1718 3156,
  1728 3139, 1771 3119, 1764 3079, 1776 3072, 1792 3072, 1807 3093, 1814 3091, 1837 3070, 1898 3072,
  1914 3067, 1964 3065, 1980 3069`,
  `132 3782, 135 3739, 131 3687, 141 3658, 158 3639, 178 3629, 200 3625, 233 3629, 236 3667, 244 3674,
  310 3684, 412 3649, 424 3640, 429 3627, 429 3602, 446 3585, 546 3588, 577 3614, 666 3656, 699 3681,
  727 3719, 738 3762`,
];

/** Enclaves that a map of this scale leaves out: Baarle. */
const baarle = { minX: 118_000, maxX: 127_500, minY: 379_500, maxY: 388_500 } as const;

const borders: readonly (readonly RdPoint[])[] = lines.map((line) =>
  line.split(',').map((corner) => {
    const [x = 0, y = 0] = corner.trim().split(' ').map(Number);
    return [x * 100, y * 100] as const;
  }),
);

/** How wide the strip on both sides of the coarse line is within which the true line may run. */
export const borderStripM = 2500;

/** Metres to the coarse line; 0 among the enclaves. */
export function borderDistance(point: RdPoint): number {
  const [x, y] = point;
  if (x > baarle.minX && x < baarle.maxX && y > baarle.minY && y < baarle.maxY) return 0;
  let best = Infinity;
  for (const border of borders)
    for (let i = 0; i + 1 < border.length; i++)
      best = Math.min(best, nearestOnSegment(point, border[i] as RdPoint, border[i + 1] as RdPoint).distanceM);
  return best;
}

/** The widest circle that a scene may have, in m. */
const widestM = 1000;

/** A line to and fro among the enclaves: no point of them lies farther from it than the strip is wide. */
function amongEnclaves(): readonly RdPoint[] {
  const { minX, maxX, minY, maxY } = baarle;
  const rows = Math.ceil((maxY - minY) / borderStripM);
  return Array.from({ length: rows + 1 }, (_, i) => {
    const y = Math.min(maxY, minY + i * borderStripM);
    const row: readonly RdPoint[] = [
      [minX, y],
      [maxX, y],
    ];
    return i % 2 ? row.toReversed() : row;
  }).flat();
}

/**
 * What of the border runs so near to the ground inside a hull that a circle around a point of it may reach across; null
 * when nothing does. A file may hold a whole municipality: whether a circle is touched is judged where the machine stands.
 */
export function borderNear(hull: Ring): Border | null {
  const known = bordersOf.get(hull);
  if (known !== undefined) return known;
  const found = searched(hull);
  bordersOf.set(hull, found);
  return found;
}

/** A list of sites asks about the same hull again and again. */
const bordersOf = new WeakMap<Ring, Border | null>();

function searched(hull: Ring): Border | null {
  const reach = borderStripM + widestM;
  const lines: (readonly RdPoint[])[] = [];
  for (const line of [...borders, amongEnclaves()])
    for (let i = 0; i + 1 < line.length; i++) {
      const [from, to] = [line[i] as RdPoint, line[i + 1] as RdPoint];
      if (!boxesMeet(hull, [from, to], reach)) continue;
      if (contains(hull, from) || segmentDistance(hull, from, to) < reach) lines.push([from, to]);
    }
  return lines.length > 0 ? { lines: joinedLines(lines), stripM: borderStripM } : null;
}

function boxesMeet(one: readonly RdPoint[], two: readonly RdPoint[], reach: number): boolean {
  return ([0, 1] as const).every((axis) => {
    const [a, b] = [one, two].map((points) => points.map((point) => point[axis])) as [number[], number[]];
    return Math.min(...a) <= Math.max(...b) + reach && Math.max(...a) >= Math.min(...b) - reach;
  });
}

/** From a segment to the boundary of a ring, near enough for a strip of kilometres: at steps of 100 m along the segment. */
function segmentDistance(ring: Ring, [ax, ay]: RdPoint, [bx, by]: RdPoint): number {
  const steps = Math.max(1, Math.ceil(Math.hypot(bx - ax, by - ay) / 100));
  let best = Infinity;
  for (let i = 0; i <= steps; i++) {
    const t = i / steps;
    best = Math.min(best, ringDistance(ring, [ax + t * (bx - ax), ay + t * (by - ay)]));
  }
  return best;
}

/** Segments that follow on each other as one line. */
function joinedLines(segments: readonly (readonly RdPoint[])[]): readonly (readonly RdPoint[])[] {
  const lines: RdPoint[][] = [];
  for (const [from, to] of segments as readonly (readonly [RdPoint, RdPoint])[]) {
    const last = lines.at(-1);
    if (last?.at(-1) === from) last.push(to);
    else lines.push([from, to]);
  }
  return lines;
}
