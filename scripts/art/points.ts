import type { Dot } from './pen.ts';

/** Points written briefly: `x y, x y!, …`; a `!` keeps a corner there. */
export const points = (text: string): Dot[] =>
  text.split(', ').map((pair) => {
    const [x, y] = pair.replace('!', '').split(' ').map(Number);
    return [x ?? 0, y ?? 0, pair.endsWith('!') ? 1 : 0] as const;
  });
