/** Where else the place can be looked at: addresses of other sites, written out so that paper says them too. Nothing is asked there. */
import { panoramaOf, publicMapOf } from '../archive/place-links.ts';
import type { Part } from './report-part.ts';

/** Of each machine, by the place that the report gives it: an address says no more than the coordinates beside it. */
export function sitesOf(part: Part): readonly (readonly [term: string, addresses: preact.JSX.Element | ''])[] {
  const { machines, sites = {}, r } = part;
  const maps = machines.map(({ point }) => publicMapOf(sites.publicMap, point));
  const pictures = machines.flatMap(({ point, outwardDeg }) => panoramaOf(sites.panorama, point, outwardDeg) ?? []);
  return [
    [r.facts.publicMap, <Addresses key="map" of={maps} />],
    [r.facts.panorama, pictures.length > 0 ? <Addresses key="street" of={pictures} /> : ''],
  ];
}

function Addresses({ of }: { of: readonly string[] }) {
  return (
    <>
      {[...new Set(of)].map((address) => (
        <a key={address} class="report-address report-link" href={address} rel="noreferrer">
          {address}
        </a>
      ))}
    </>
  );
}
