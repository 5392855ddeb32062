/** Rows of numbers written briefly: `x y w, x y w, …`. */
export const rows = (text: string): readonly (readonly number[])[] =>
  text.split(', ').map((row) => row.split(' ').map(Number));
