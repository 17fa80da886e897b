/** A barcode by camera or picture, where the browser can read one. The picture stays in the browser and is not kept. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { HelingWords } from '../../../i18n/nl/heling.ts';
import { Button } from '../../kit/button.tsx';

/** The Barcode Detection API; not yet in TypeScript's library. */
interface Detector {
  detect(image: CanvasImageSource): Promise<readonly { readonly rawValue: string }[]>;
}
type DetectorClass = new () => Detector;

const detectorClass = (): DetectorClass | null =>
  (globalThis as { BarcodeDetector?: DetectorClass }).BarcodeDetector ?? null;

const betweenLooksMs = 200;

export function Barcode({ t, onRead }: { t: HelingWords; onRead: (text: string) => void }) {
  const b = t.barcode;
  const video = useRef<HTMLVideoElement>(null);
  const input = useRef<HTMLInputElement>(null);
  const [stream, setStream] = useState<MediaStream | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const Detector = detectorClass();

  useEffect(() => {
    const player = video.current;
    if (!stream || !player || !Detector) return;
    const detector = new Detector();
    player.srcObject = stream;
    void player.play().catch(() => undefined);
    let timer = 0;
    let over = false;
    const look = async () => {
      const found = await detector.detect(player).catch(() => []);
      if (over) return;
      const [first] = found;
      if (first?.rawValue) {
        setStream(null);
        onRead(first.rawValue);
      } else timer = window.setTimeout(() => void look(), betweenLooksMs);
    };
    void look();
    // The lamp of the camera goes out with the picture, whatever closed it.
    return () => {
      over = true;
      window.clearTimeout(timer);
      for (const track of stream.getTracks()) track.stop();
    };
  }, [stream]);

  if (!Detector) return <p class="help">{b.typeIt}</p>;
  const open = async () => {
    setProblem(null);
    try {
      setStream(await navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment' }, audio: false }));
    } catch {
      setProblem(b.noCamera);
    }
  };
  const readPicture = async (file: File) => {
    setProblem(null);
    try {
      const [first] = await new Detector().detect(await createImageBitmap(file));
      if (first?.rawValue) onRead(first.rawValue);
      else setProblem(b.nothing);
    } catch {
      setProblem(b.noPicture);
    }
  };
  return (
    <div class="barcode">
      {stream ? (
        <>
          <video ref={video} muted playsInline aria-label={b.picture} />
          <Button onClick={() => setStream(null)}>{b.stop}</Button>
        </>
      ) : (
        <div class="pair">
          <Button onClick={() => void open()}>{b.camera}</Button>
          <input
            ref={input}
            type="file"
            class="unseen"
            tabIndex={-1}
            accept="image/*"
            aria-label={b.fromPicture}
            onChange={(event) => {
              const file = event.currentTarget.files?.[0];
              event.currentTarget.value = '';
              if (file) void readPicture(file);
            }}
          />
          <Button onClick={() => input.current?.click()}>{b.fromPicture}</Button>
        </div>
      )}
      {problem && (
        <p class="problem" role="alert">
          {problem}
        </p>
      )}
    </div>
  );
}
