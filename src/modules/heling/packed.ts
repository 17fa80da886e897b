/** Many short texts as a few long ones: two million numbers cost their signs and four bytes each. */
import type { Rows } from './register.ts';

const perPart = 65_536;

export interface Packer {
  readonly add: (text: string) => void;
  readonly done: () => Rows;
}

export function packer(): Packer {
  const parts: string[] = [];
  const places: Uint32Array[] = [];
  let open: string[] = [];
  const close = () => {
    const ends = new Uint32Array(open.length + 1);
    for (let i = 0; i < open.length; i++) ends[i + 1] = (ends[i] as number) + (open[i] as string).length;
    parts.push(open.join(''));
    places.push(ends);
    open = [];
  };
  return {
    add: (text) => {
      open.push(text);
      if (open.length === perPart) close();
    },
    done: () => {
      if (open.length > 0) close();
      const last = places.length - 1;
      const count = last < 0 ? 0 : perPart * last + (places[last] as Uint32Array).length - 1;
      return {
        count,
        at: (row) => {
          const ends = places[Math.floor(row / perPart)];
          const i = row % perPart;
          return ends ? (parts[Math.floor(row / perPart)] as string).slice(ends[i], ends[i + 1]) : '';
        },
      };
    },
  };
}
