/** A photo of the plate of a good: made smaller, kept in this browser only, never in the report. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { keep, listKept, wipeKept } from '../../../archive/desk.ts';
import type { HelingWords } from '../../../i18n/nl/heling.ts';
import { Button } from '../../kit/button.tsx';

const kind = 'visit-photo';
const widest = 1280;
const idOf = (goodId: string) => `${kind}:${goodId}`;

async function smaller(file: File): Promise<string> {
  const picture = await createImageBitmap(file);
  const scale = Math.min(1, widest / Math.max(picture.width, picture.height));
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [Math.round(picture.width * scale), Math.round(picture.height * scale)];
  canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height);
  return canvas.toDataURL('image/jpeg', 0.8);
}

export const wipePhoto = (goodId: string): void => void wipeKept(idOf(goodId));

export function Photo({
  t,
  goodId,
  has,
  onChange,
}: {
  t: HelingWords;
  goodId: string;
  has: boolean;
  onChange: (has: boolean) => void;
}) {
  const w = t.visit;
  const [picture, setPicture] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (!has) return setPicture(null);
    void listKept<{ picture: string }>(kind).then((stored) => {
      if (stored.ok) setPicture(stored.value.find(({ id }) => id === idOf(goodId))?.value.picture ?? null);
    });
  }, [goodId, has]);
  const take = async (file: File) => {
    try {
      const small = await smaller(file);
      const kept = await keep({ id: idOf(goodId), kind, expires: null, value: { picture: small } });
      setPicture(small);
      setProblem(kept.ok ? null : t.problems['storage-refused']);
      onChange(kept.ok);
    } catch {
      setProblem(t.barcode.noPicture);
    }
  };
  return (
    <section class="visit-photo">
      <h4>{w.photo}</h4>
      <p class="help">{w.photoHelp}</p>
      {picture && <img src={picture} alt={w.photo} />}
      <div class="pair">
        <input
          ref={input}
          type="file"
          class="unseen"
          tabIndex={-1}
          accept="image/*"
          capture="environment"
          aria-label={w.photoTake}
          onChange={(event) => {
            const file = event.currentTarget.files?.[0];
            event.currentTarget.value = '';
            if (file) void take(file);
          }}
        />
        <Button onClick={() => input.current?.click()}>{w.photoTake}</Button>
        {picture && (
          <Button
            kind="subtle"
            onClick={() => {
              wipePhoto(goodId);
              setPicture(null);
              onChange(false);
            }}
          >
            {w.photoWipe}
          </Button>
        )}
      </div>
      {problem && (
        <p class="problem" role="alert">
          {problem}
        </p>
      )}
    </section>
  );
}
