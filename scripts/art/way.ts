import type { Dot } from './pen.ts';

/** Points written briefly: `x y, x y!, …`; an exclamation mark keeps a corner there. */
export const way = (text: string): Dot[] =>
  text.split(', ').map((pair): Dot => {
    const [x, y] = pair.replace('!', '').split(' ').map(Number);
    return pair.endsWith('!') ? [x ?? 0, y ?? 0, 1] : [x ?? 0, y ?? 0];
  });
