/** The incident for another telephone: as a QR code that it reads from this screen, and as a link. */
import { useState } from 'preact/hooks';
import type { DraaiboekWords } from '../../../i18n/nl/draaiboek.ts';
import type { Incident } from '../../../modules/draaiboek/incident.ts';
import { copyText } from '../../actions/copy-text.ts';
import { Button } from '../../kit/button.tsx';
import { linkOf } from './hand-over-link.ts';

const edge = 4;

/** So many pixels of a telephone's width; a square is a whole number of them, or a camera reads it badly. */
const acrossPx = 340;

export function HandOverCode({ t, incident }: { t: DraaiboekWords; incident: Incident }) {
  const w = t.incident;
  const [link, setLink] = useState<string | null>(null);
  const [squares, setSquares] = useState<readonly (readonly boolean[])[] | null>(null);
  const [copied, setCopied] = useState(false);
  const show = async () => {
    if (link !== null) return setLink(null);
    const made = await linkOf(incident, location.href.replace(/#.*$/, ''));
    const { qrCode } = await import('./qr-code.ts');
    setSquares(qrCode(made));
    setCopied(false);
    setLink(made);
  };
  const size = (squares?.length ?? 0) + 2 * edge;
  const sidePx = size * Math.max(2, Math.floor(acrossPx / size));
  const path = (squares ?? [])
    .flatMap((row, y) => row.map((dark, x) => (dark ? `M${x + edge} ${y + edge}h1v1h-1z` : '')))
    .join('');
  return (
    <>
      <Button pressed={link !== null} onClick={() => void show()}>
        {w.qr}
      </Button>
      {link !== null && (
        <div class="hand-over-code">
          {squares ? (
            <svg
              width={sidePx}
              height={sidePx}
              viewBox={`0 0 ${size} ${size}`}
              role="img"
              aria-label={w.qrAlt}
              shape-rendering="crispEdges"
            >
              <path d={`M0 0h${size}v${size}h-${size}z`} fill="#fff" />
              <path d={path} fill="#000" />
            </svg>
          ) : (
            <p class="problem" role="status">
              {w.qrTooLong}
            </p>
          )}
          <p class="help">{w.qrHelp}</p>
          <Button onClick={() => void copyText(link).then(setCopied)}>{copied ? w.linkCopied : w.linkCopy}</Button>
        </div>
      )}
    </>
  );
}
