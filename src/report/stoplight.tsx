/** The verdict in four carriers: shape, pattern, colour, and beside it always the word. */
import type { Colour } from '../i18n/by-hours.ts';

export { lightOf } from '../i18n/by-hours.ts';

export type Light = Colour | 'none';

const shapeOf = (light: Light): Colour => (light === 'none' ? 'undetermined' : light);

/** A small shape for lists; decorative, the word stands beside it. */
export function Shape({ light, size = 20 }: { light: Light; size?: number }) {
  return (
    <svg class={`shape shape-${shapeOf(light)}`} viewBox="0 0 24 24" width={size} height={size} aria-hidden="true">
      {figure(light)}
    </svg>
  );
}

function figure(light: Light) {
  switch (light) {
    case 'green':
      return (
        <>
          <circle class="shape-face" cx="12" cy="12" r="10.2" />
          <path class="shape-sign" d="M6.8 12.4l3.6 3.7 7-7.8" />
        </>
      );
    case 'orange':
      return (
        <>
          <path class="shape-face" d="M12 2.2L23 21.2H1Z" />
          <path class="shape-sign" d="M12 9v6" />
          <circle class="shape-dot" cx="12" cy="18" r="1.25" />
        </>
      );
    case 'red':
      return (
        <>
          <path class="shape-face" d="M7.6 1.5h8.8l6.1 6.1v8.8l-6.1 6.1H7.6l-6.1-6.1V7.6Z" />
          <path class="shape-sign" d="M8 8l8 8M16 8l-8 8" />
        </>
      );
    case 'not-green':
      return (
        <>
          <path class="shape-face shape-half-orange" d="M2 2H22L2 22Z" />
          <path class="shape-face shape-half-red" d="M22 2V22H2Z" />
          <path class="shape-sign shape-sign-dark" d="M7.500 5.500v4.500M7.500 12.600v.4" />
          <path class="shape-sign shape-half-sign" d="M14.200 14.200l4 4M18.200 14.200l-4 4" />
        </>
      );
    case 'undetermined':
    case 'none':
      return (
        <>
          <rect class="shape-face" x="2.2" y="2.2" width="19.6" height="19.6" />
          <path class="shape-sign" d="M8.6 9.2c0-4.4 6.8-4.4 6.8-.2 0 2.6-3.3 2.7-3.3 5.4" />
          <circle class="shape-dot" cx="12.1" cy="18" r="1.2" />
        </>
      );
  }
}

/** The big light: shape on its patterned field. */
export function Stoplight({ light }: { light: Light }) {
  const kind = shapeOf(light);
  return (
    <svg class={`stoplight shape-${kind}`} viewBox="0 0 96 96" aria-hidden="true">
      <rect class="stoplight-field" x="1.5" y="1.5" width="93" height="93" />
      <path class="stoplight-pattern" d={field(kind)} />
      <svg x="17" y="17" width="62" height="62" viewBox="0 0 24 24" aria-hidden="true">
        {figure(light)}
      </svg>
    </svg>
  );
}

/** Pattern as plain lines, clipped by construction: print keeps them sharp. */
function field(kind: string): string {
  const lines: string[] = [];
  if (kind === 'green') for (let y = 8; y < 94; y += 7) lines.push(`M2 ${y}H94`);
  if (kind === 'orange' || kind === 'red')
    for (let d = 10; d < 186; d += 9)
      lines.push(`M${Math.max(2, d - 92)} ${Math.min(94, d)}L${Math.min(94, d)} ${Math.max(2, d - 92)}`);
  if (kind === 'red')
    for (let d = -90; d < 90; d += 9)
      lines.push(`M${Math.max(2, d + 2)} ${Math.max(2, 2 - d)}L${Math.min(94, 94 + d)} ${Math.min(94, 94 - d)}`);
  if (kind === 'undetermined')
    for (let y = 6; y < 94; y += 8)
      for (let x = 6 + (y % 16 === 6 ? 0 : 4); x < 94; x += 8) lines.push(`M${x} ${y}h1.600`);
  return lines.join('');
}
