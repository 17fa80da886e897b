/** Buildings around the place of the incident: never around the machine of whatever dossier is open. */
import { useEffect, useState } from 'preact/hooks';
import type { Surroundings } from '../../../archive/dossier.ts';
import type { Format } from '../../../i18n/format.ts';
import type { DraaiboekWords } from '../../../i18n/nl/draaiboek.ts';
import type { Incident } from '../../../modules/draaiboek/incident.ts';
import { Button } from '../../kit/button.tsx';
import { NearbySection } from './nearby-section.tsx';

export function IncidentMap({
  t,
  f,
  incident,
  onChange,
}: {
  t: DraaiboekWords;
  f: Format;
  incident: Incident;
  onChange: (by: (incident: Incident) => Incident) => void;
}) {
  const w = t.incident;
  const { address, point } = incident;
  const [around, setAround] = useState<Surroundings | null>(null);
  const [state, setState] = useState<'idle' | 'busy' | 'nothing'>('idle');
  const find = async (signal: AbortSignal) => {
    if (address.trim() === '') return;
    setState('busy');
    try {
      const { placeAndAround } = await import('../../actions/open-address.ts');
      const found = await placeAndAround(point ? `${point[0]}, ${point[1]}` : address, null, signal);
      if (signal.aborted) return;
      setAround(found?.surroundings ?? null);
      setState(found?.surroundings ? 'idle' : 'nothing');
      if (found && !point) onChange((one) => ({ ...one, point: found.point }));
    } catch {
      if (!signal.aborted) setState('nothing');
    }
  };
  useEffect(() => {
    const stop = new AbortController();
    setAround(null);
    void find(stop.signal);
    return () => stop.abort();
  }, [address]);
  if (around && point)
    return (
      <NearbySection t={t} f={f} surroundings={around} place={{ name: address || w.place, point }} label={w.place} />
    );
  return (
    <section id="nearby">
      <h3>{t.nearby}</h3>
      {state === 'busy' && <p role="status">{w.searching}</p>}
      {state !== 'busy' && (
        <>
          <p class="problem" role="status">
            {address ? w.notOnMap : w.noAddress}
          </p>
          <Button kind="primary" onClick={() => void find(new AbortController().signal)}>
            {w.search}
          </Button>
        </>
      )}
    </section>
  );
}
