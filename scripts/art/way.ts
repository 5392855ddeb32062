import type { Dot } from './pen.ts';

/** Dots of a line written briefly: `x y, x y!, x y 1, …`; an exclamation mark or a third value 1 keeps a corner. */
export const way = (text: string): Dot[] =>
  text.split(', ').map((dot) => {
    const [x = 0, y = 0, corner] = dot.replace('!', ' 1').split(' ').map(Number);
    return corner ? ([x, y, 1] as const) : ([x, y] as const);
  });
