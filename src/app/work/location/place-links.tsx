/** The place on a map and in the street of others: links, so nothing goes there until somebody clicks. */
import { panoramaOf, publicMapOf } from '../../../archive/place-links.ts';
import type { Machine } from '../../../engine/scene/scene.ts';
import { useApp } from '../../state/store.ts';
import { wordsIn } from '../../words.ts';

const useLocationWords = wordsIn('location');

export function PlaceLinks({ machine: { point, outwardDeg } }: { machine: Machine }) {
  const l = useLocationWords();
  const { publicMap, panorama } = useApp((state) => state.town);
  const pictures = panoramaOf(panorama, point, outwardDeg);
  return (
    <p class="help place-links">
      <a href={publicMapOf(publicMap, point)} target="_blank" rel="noreferrer">
        {l.publicMap}
      </a>
      {pictures !== null && (
        <>
          {' · '}
          <a href={pictures} target="_blank" rel="noreferrer">
            {l.panorama}
          </a>
        </>
      )}{' '}
      {l.linkTells}
    </p>
  );
}
