/** Barcodes by camera or picture, on any phone. The picture stays in the browser and is not kept. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { HelingWords } from '../../../i18n/nl/heling.ts';
import { numbersIn } from '../../../modules/heling/cell.ts';
import { Button } from '../../kit/button.tsx';
import { Checkbox } from '../../kit/fields.tsx';
import type { Code } from './read-codes.ts';

/** The Barcode Detection API; not yet in TypeScript's library. */
interface Detector {
  detect(image: CanvasImageSource): Promise<readonly { readonly rawValue: string; readonly format?: string }[]>;
}
type DetectorClass = new () => Detector;

const detectorClass = (): DetectorClass | null =>
  (globalThis as { BarcodeDetector?: DetectorClass }).BarcodeDetector ?? null;

type Look = (image: CanvasImageSource, width: number, height: number) => Promise<readonly Code[]>;

const widest = 1280;
const betweenLooksMs = 200;

/** By the browser itself where it can; else by code that is fetched when the camera goes on. */
async function looker(): Promise<Look> {
  const Own = detectorClass();
  if (Own) {
    const detector = new Own();
    return async (image) =>
      (await detector.detect(image)).flatMap(({ rawValue, format = '' }) =>
        rawValue.trim() === '' ? [] : [{ text: rawValue.trim(), article: /ean|upc/i.test(format) }],
      );
  }
  const { readCodes } = await import('./read-codes.ts');
  const canvas = document.createElement('canvas');
  const draw = canvas.getContext('2d', { willReadFrequently: true });
  return async (image, width, height) => {
    if (!draw || width === 0) return [];
    const scale = Math.min(1, widest / width);
    [canvas.width, canvas.height] = [Math.round(width * scale), Math.round(height * scale)];
    draw.drawImage(image, 0, 0, canvas.width, canvas.height);
    const { data } = draw.getImageData(0, 0, canvas.width, canvas.height);
    const grey = new Uint8ClampedArray(canvas.width * canvas.height);
    for (let i = 0; i < grey.length; i++)
      grey[i] = ((data[4 * i] ?? 0) + 2 * (data[4 * i + 1] ?? 0) + (data[4 * i + 2] ?? 0)) / 4;
    return readCodes(grey, canvas.width, canvas.height);
  };
}

/** An EAN or a book, an address of a site: seen and named, and left out. */
const isNumber = ({ text, article }: Code): boolean =>
  !article && !text.includes('://') && numbersIn(text).problem === null;

export function Barcode({
  t,
  again,
  onRead,
}: {
  t: HelingWords;
  /** Rises when the next good is to be scanned. */
  again: number;
  /** One text, of one good: several numbers are put beside each other. */
  onRead: (text: string) => void;
}) {
  const b = t.barcode;
  const video = useRef<HTMLVideoElement>(null);
  const input = useRef<HTMLInputElement>(null);
  const [stream, setStream] = useState<MediaStream | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [seen, setSeen] = useState<readonly Code[] | null>(null);

  const take = (codes: readonly Code[]) => {
    setStream(null);
    const [only] = codes;
    if (codes.length === 1 && only) onRead(only.text);
    else setSeen(codes);
  };

  useEffect(() => {
    const player = video.current;
    if (!stream || !player) return;
    player.srcObject = stream;
    void player.play().catch(() => undefined);
    let timer = 0;
    let over = false;
    let before: readonly Code[] = [];
    const run = async () => {
      const look = await looker();
      const once = async () => {
        const now = await look(player, player.videoWidth, player.videoHeight).catch(() => []);
        if (over) return;
        // One look more after the first: a box has several codes, and not all are sharp at once.
        const all = [...new Map([...before, ...now].map((code) => [code.text, code])).values()];
        if (before.length > 0 && all.length > 0) return take(all);
        before = now;
        timer = window.setTimeout(() => void once(), betweenLooksMs);
      };
      await once();
    };
    void run().catch(() => setProblem(b.noCamera));
    // The lamp of the camera goes out with the picture, whatever closed it.
    return () => {
      over = true;
      window.clearTimeout(timer);
      for (const track of stream.getTracks()) track.stop();
    };
  }, [stream]);

  const open = async () => {
    setProblem(null);
    setSeen(null);
    try {
      setStream(await navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment' }, audio: false }));
    } catch {
      setProblem(b.noCamera);
    }
  };
  useEffect(() => {
    if (again > 0) void open();
  }, [again]);
  const readPicture = async (file: File) => {
    setProblem(null);
    setSeen(null);
    try {
      const picture = await createImageBitmap(file);
      const codes = await (await looker())(picture, picture.width, picture.height);
      if (codes.length > 0) take(codes);
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
          <p class="help">{b.hold}</p>
          <Button onClick={() => setStream(null)}>{b.stop}</Button>
        </>
      ) : (
        <div class="pair">
          <Button kind="primary" onClick={() => void open()}>
            {b.camera}
          </Button>
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
      {seen && (
        <CodeChooser
          t={t}
          codes={seen}
          onChoose={(text) => {
            setSeen(null);
            onRead(text);
          }}
        />
      )}
      {problem && (
        <p class="problem" role="alert">
          {problem}
        </p>
      )}
    </div>
  );
}

/** Several codes on one box: those that are numbers are ticked, the others are named and left out. */
function CodeChooser({
  t,
  codes,
  onChoose,
}: {
  t: HelingWords;
  codes: readonly Code[];
  onChoose: (text: string) => void;
}) {
  const b = t.barcode;
  const title = useRef<HTMLHeadingElement>(null);
  const numbers = codes.filter(isNumber);
  const [off, setOff] = useState<readonly string[]>([]);
  const chosen = numbers.filter(({ text }) => !off.includes(text));
  useEffect(() => title.current?.focus(), []);
  return (
    <section class="code-chooser" aria-labelledby="codes-title">
      <h2 id="codes-title" ref={title} tabIndex={-1}>
        {b.several(codes.length)}
      </h2>
      <ul>
        {codes.map((code) => (
          <li key={code.text}>
            {isNumber(code) ? (
              <Checkbox
                label={<span class="number">{code.text}</span>}
                checked={!off.includes(code.text)}
                onChange={(on) => setOff(on ? off.filter((one) => one !== code.text) : [...off, code.text])}
              />
            ) : (
              <p>
                <span class="number">{code.text}</span> <small>{b.leftOut}</small>
              </p>
            )}
          </li>
        ))}
      </ul>
      <Button
        kind="primary"
        disabled={chosen.length === 0}
        onClick={() => onChoose(chosen.map(({ text }) => text).join(' / '))}
      >
        {b.useThese(chosen.length)}
      </Button>
    </section>
  );
}
