import type { Grid } from './light.ts';

/** Cells that a picture may travel between two frames; what goes further is a cut. */
const REACH = 4;
/** What travels fits so much better moved than where it was; what flashes or turns over does not. */
const FITS = 0.75;
/** Frames that a picture is compared with, so that slow travel is seen too; and for which it counts as travelling on. */
const PATIENCE = 8;

export interface Travel {
  /** Each cell's place in the picture. Places that leave the screen on one side are used anew on the other. */
  readonly at: Int32Array;
  /** Whether the picture is on its way. */
  readonly isMoving: boolean;
  /** Takes the next frame's luminances; returns the places that have just come in. */
  follow(luminances: Float32Array): readonly number[];
}

/** Quarters of the screen that have to travel together: what flashes at an edge could have gone over it. */
const QUARTERS = 3;

type Distances = readonly [number, number, number, number];

/**
 * Distances of a picture to an earlier one moved by `x`, `y` cells, in each quarter of the screen.
 * @param within moved so far, the two would overlap where they are compared.
 */
function distancesOf(
  { columns, rows }: Grid,
  [now, then]: readonly [Float32Array, Float32Array],
  [x, y]: readonly [number, number],
  within: readonly [number, number] = [x, y],
): Distances {
  const [left, right] = [Math.max(0, x, within[0]), columns + Math.min(0, x, within[0])];
  const [top, bottom] = [Math.max(0, y, within[1]), rows + Math.min(0, y, within[1])];
  const sums: [number, number, number, number] = [0, 0, 0, 0];
  for (let row = top; row < bottom; row++)
    for (let column = left; column < right; column++)
      sums[(row < rows / 2 ? 0 : 2) + (column < columns / 2 ? 0 : 1)]! += Math.abs(
        (now[row * columns + column] as number) - (then[(row - y) * columns + column - x] as number),
      );
  return sums;
}

/** How far a picture has travelled, in cells. A pattern that turns over fits as well moved to and fro: it has not. */
function shiftOf(grid: Grid, now: Float32Array, then: Float32Array): readonly [x: number, y: number] {
  const meanOf = (x: number, y: number): number =>
    distancesOf(grid, [now, then], [x, y]).reduce((sum, part) => sum + part, 0) /
    ((grid.columns - Math.abs(x)) * (grid.rows - Math.abs(y)));
  let [least, x, y] = [meanOf(0, 0), 0, 0];
  for (let down = -REACH; down <= REACH; down++)
    for (let right = -REACH; right <= REACH; right++) {
      const mean = meanOf(right, down);
      if (mean < least) [least, x, y] = [mean, right, down];
    }
  if (least >= FITS * meanOf(-x, -y)) return [0, 0];
  const moved = distancesOf(grid, [now, then], [x, y]);
  const resting = distancesOf(grid, [now, then], [0, 0], [x, y]);
  return moved.filter((part, quarter) => part < FITS * (resting[quarter] as number)).length >= QUARTERS
    ? [x, y]
    : [0, 0];
}

/** Follows a picture that the camera moves, as the eye does. */
export function createTravel(grid: Grid): Travel {
  const { columns, rows } = grid;
  const at = Int32Array.from({ length: columns * rows }, (_, cell) => cell);
  const wrap = (value: number, size: number): number => ((value % size) + size) % size;
  let [left, top] = [0, 0];
  let then: Float32Array | null = null;
  let age = 0;
  let isMoving = false;
  const move = (x: number, y: number): readonly number[] => {
    [left, top] = [wrap(left - x, columns), wrap(top - y, rows)];
    const entered: number[] = [];
    for (let row = 0; row < rows; row++)
      for (let column = 0; column < columns; column++) {
        const place = wrap(row + top, rows) * columns + wrap(column + left, columns);
        at[row * columns + column] = place;
        const [fromRow, fromColumn] = [row - y, column - x];
        if (fromRow < 0 || fromRow >= rows || fromColumn < 0 || fromColumn >= columns) entered.push(place);
      }
    return entered;
  };
  return {
    at,
    get isMoving() {
      return isMoving;
    },
    follow(luminances) {
      const [x, y] = then ? shiftOf(grid, luminances, then) : [0, 0];
      const isShift = x !== 0 || y !== 0;
      if (isShift) isMoving = true;
      else if (++age >= PATIENCE) isMoving = false;
      if (!then || isShift || age >= PATIENCE) [then, age] = [luminances, 0];
      return isShift ? move(x, y) : [];
    },
  };
}
