/**
 * RD New (EPSG:28992) ⇄ WGS84: oblique stereographic projection on Bessel 1841 and a seven-parameter shift
 * (EPSG 4833, arc-seconds, position vector). Within 0.25 m of RDNAPTRANS in the Netherlands; ETRS89 counts as WGS84.
 */
import type { RdPoint } from '../scene/scene.ts';

const rad = Math.PI / 180;
const bessel = ellipsoid(6377397.155, 299.1528128);
const wgs84 = ellipsoid(6378137, 298.257223563);
const shift = {
  x: 565.4171,
  y: 50.3319,
  z: 465.5524,
  rx: -0.398957388243134,
  ry: 0.343987817378283,
  rz: -1.87740163998045,
  ppm: 4.0725,
};

function ellipsoid(a: number, inverseFlattening: number) {
  const f = 1 / inverseFlattening;
  return { a, e2: f * (2 - f) };
}

/** Constants of the projection around Amersfoort. */
const lat0 = 52.15616055555555 * rad;
const lon0 = 5.38763888888889 * rad;
const k0 = 0.9999079;
const [x0, y0] = [155000, 463000];
const e = Math.sqrt(bessel.e2);
const rho0 = (bessel.a * (1 - bessel.e2)) / (1 - bessel.e2 * Math.sin(lat0) ** 2) ** 1.5;
const nu0 = bessel.a / Math.sqrt(1 - bessel.e2 * Math.sin(lat0) ** 2);
const R = Math.sqrt(rho0 * nu0);
const n = Math.sqrt(1 + (bessel.e2 * Math.cos(lat0) ** 4) / (1 - bessel.e2));
const stretched = (lat: number) =>
  ((1 + Math.sin(lat)) / (1 - Math.sin(lat))) * ((1 - e * Math.sin(lat)) / (1 + e * Math.sin(lat))) ** e;
const w1 = stretched(lat0) ** n;
const sinChi00 = (w1 - 1) / (w1 + 1);
const c = ((n + Math.sin(lat0)) * (1 - sinChi00)) / ((n - Math.sin(lat0)) * (1 + sinChi00));
const chi0 = Math.asin((c * w1 - 1) / (c * w1 + 1));

function cartesian(lat: number, lon: number, { a, e2 }: { a: number; e2: number }): [number, number, number] {
  const nu = a / Math.sqrt(1 - e2 * Math.sin(lat) ** 2);
  return [nu * Math.cos(lat) * Math.cos(lon), nu * Math.cos(lat) * Math.sin(lon), nu * (1 - e2) * Math.sin(lat)];
}

function geographic(
  [x, y, z]: [number, number, number],
  { a, e2 }: { a: number; e2: number },
): { lat: number; lon: number } {
  const p = Math.hypot(x, y);
  let lat = Math.atan2(z, p * (1 - e2));
  for (let i = 0; i < 8; i++) {
    const nu = a / Math.sqrt(1 - e2 * Math.sin(lat) ** 2);
    lat = Math.atan2(z + e2 * nu * Math.sin(lat), p);
  }
  return { lat, lon: Math.atan2(y, x) };
}

function helmert([x, y, z]: [number, number, number], sign: 1 | -1): [number, number, number] {
  const second = rad / 3600;
  const [rx, ry, rz] = [shift.rx * second, shift.ry * second, shift.rz * second];
  const m = 1 + shift.ppm * 1e-6;
  if (sign === 1)
    return [
      m * (x - rz * y + ry * z) + shift.x,
      m * (rz * x + y - rx * z) + shift.y,
      m * (-ry * x + rx * y + z) + shift.z,
    ];
  // Back: two steps of fixed-point iteration are below a micrometre.
  let guess: [number, number, number] = [x - shift.x, y - shift.y, z - shift.z];
  for (let i = 0; i < 4; i++) {
    const there = helmert(guess, 1);
    guess = [guess[0] + x - there[0], guess[1] + y - there[1], guess[2] + z - there[2]];
  }
  return guess;
}

/** WGS84 degrees to RD metres. @example toRd(52.3622810, 4.8889370) ≈ [121060, 486160] */
export function toRd(latDeg: number, lonDeg: number): RdPoint {
  const { lat, lon } = geographic(helmert(cartesian(latDeg * rad, lonDeg * rad, wgs84), -1), bessel);
  const w = c * stretched(lat) ** n;
  const chi = Math.asin((w - 1) / (w + 1));
  const lambda = n * (lon - lon0);
  const B = 1 + Math.sin(chi) * Math.sin(chi0) + Math.cos(chi) * Math.cos(chi0) * Math.cos(lambda);
  return [
    x0 + (2 * R * k0 * Math.cos(chi) * Math.sin(lambda)) / B,
    y0 + (2 * R * k0 * (Math.sin(chi) * Math.cos(chi0) - Math.cos(chi) * Math.sin(chi0) * Math.cos(lambda))) / B,
  ];
}

/** RD metres to WGS84 degrees. */
export function toWgs84(x: number, y: number): { lat: number; lon: number } {
  const [dx, dy] = [x - x0, y - y0];
  const r = Math.hypot(dx, dy);
  const psi = 2 * Math.atan(r / (2 * k0 * R));
  const [sinA, cosA] = r === 0 ? [0, 1] : [dx / r, dy / r];
  const chi = Math.asin(Math.cos(psi) * Math.sin(chi0) + Math.sin(psi) * Math.cos(chi0) * cosA);
  const lon = Math.asin((sinA * Math.sin(psi)) / Math.cos(chi)) / n + lon0;
  const wanted = Math.log((1 + Math.sin(chi)) / (c * (1 - Math.sin(chi)))) / n;
  let lat = chi;
  for (let i = 0; i < 20; i++)
    lat =
      2 * Math.atan(Math.exp(wanted / 2 + (e / 2) * Math.log((1 + e * Math.sin(lat)) / (1 - e * Math.sin(lat))))) -
      Math.PI / 2;
  const back = geographic(helmert(cartesian(lat, lon, bessel), 1), wgs84);
  return { lat: back.lat / rad, lon: back.lon / rad };
}

/** Inside the area where RD is used. */
export function inNetherlands(x: number, y: number): boolean {
  return x >= 0 && x <= 300_000 && y >= 300_000 && y <= 625_000;
}
