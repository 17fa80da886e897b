/**
 * A request of the DSO (STAM XML, any version): only its place and its number, everything else is left unread. Namespaces
 * differ by version, so elements are known by their local names. Experimental: no official example was at hand.
 */
import { inNetherlands, toRd } from '../engine/geometry/rd.ts';
import { ok, type Result, refuse } from '../engine/ground/units.ts';
import type { RdPoint } from '../engine/scene/scene.ts';
import type { FileKind } from './file-kind.ts';

export interface PlaceRequest {
  readonly caseNumber: string;
  readonly point: RdPoint | null;
  /** Postcode and number, to look up when there is no point; empty when there is none. */
  readonly address: string;
}

const largest = 5_000_000;

/** @param parse the XML parser of the world, so that this file needs no browser; @returns errors `too-large`, `not-a-request`, `request-without-place` */
export function readRequest(text: string, parse: (xml: string) => Document): Result<PlaceRequest> {
  if (text.length > largest) return refuse('too-large', 'the request is too large');
  // A document type could name other files or grow without end.
  if (/<!DOCTYPE|<!ENTITY/i.test(text)) return refuse('not-a-request', 'a document type is not allowed');
  const document = parse(text);
  const all = [...document.getElementsByTagName('*')];
  const broken = all.some(({ localName }) => localName === 'parsererror');
  if (broken || !/omgevingswet\.nl\/koppelvlak\/stam/.test(text))
    return refuse('not-a-request', 'no request of the DSO');
  const one = (name: string) =>
    all
      .find(({ localName }) => localName === name)
      ?.textContent?.trim()
      .slice(0, 80) ?? '';
  const point = all.flatMap((element) => pointIn(element) ?? [])[0];
  const address = [one('postcode'), `${one('huisnummer')}${one('huisletter')}`].filter(Boolean).join(' ');
  if (!point && !/^\d{4}\s?[A-Za-z]{2} \d/.test(address))
    return refuse('request-without-place', 'no place in the request');
  return ok({ caseNumber: one('verzoeknummer'), point: point ? [point[0], point[1]] : null, address });
}

/** The first position of a `pos` or `posList`, in RD: by its reference system when that is named, else by its numbers. */
function pointIn(element: Element): [RdPoint] | null {
  if (element.localName !== 'pos' && element.localName !== 'posList') return null;
  const [a = Number.NaN, b = Number.NaN] = (element.textContent ?? '').trim().split(/\s+/).map(Number);
  if (inNetherlands(a, b)) return [[a, b]];
  // EPSG:4258 runs latitude first, some senders turn it round.
  const [lat, lon] = a > b ? [a, b] : [b, a];
  return lat > 50 && lat < 54 && lon > 3 && lon < 7.5 ? [toRd(lat, lon)] : null;
}

export const requestFile = {
  id: 'request',
  opens: 'request',
  is: ({ start }) => start.startsWith('<'),
} as const satisfies FileKind;
