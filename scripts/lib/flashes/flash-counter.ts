import { type Frame, type Grid, type Light, lightOf, luminancesOf } from './light.ts';
import { createSecond } from './second.ts';
import { createTravel } from './travel.ts';
import { createHues, createTurns } from './turns.ts';

/** Pairs of opposing changes within the last second, in a quarter of the worst field of sight. */
export interface Flashes {
  /** Of luminance, as the eye follows a picture that the camera moves. */
  readonly general: number;
  /** To and from a saturated red. */
  readonly red: number;
  /** Of luminance at fixed places of the screen: thick lines that the camera passes count too, though nothing blinks. */
  readonly passing: number;
}

export interface FlashCounter {
  /** Takes the next frame; returns what the last second holds. */
  add(frame: Frame): Flashes;
}

/** Flashes within a second that are allowed. Source: WCAG 2.2, success criterion 2.3.1. */
export const MOST_FLASHES = 3;

type Range = readonly [low: number, high: number];

/** Between what a place may show that stands up to half a cell beside the cell's middle. */
function rangeAround({ columns, rows }: Grid, luminances: Float32Array, cell: number): Range {
  const own = luminances[cell] as number;
  const [x, y] = [cell % columns, Math.floor(cell / columns)];
  let [low, high] = [own, own];
  for (let row = Math.max(0, y - 1); row <= Math.min(rows - 1, y + 1); row++)
    for (let column = Math.max(0, x - 1); column <= Math.min(columns - 1, x + 1); column++) {
      const between = (own + (luminances[row * columns + column] as number)) / 2;
      [low, high] = [Math.min(low, between), Math.max(high, between)];
    }
  return [low, high];
}

/** Counts at fixed places, or at places that travel with the picture. */
function createLuminanceCounter(grid: Grid, rate: number, isFollowing: boolean): (luminances: Float32Array) => number {
  const count = grid.columns * grid.rows;
  const [turns, second, travel] = [createTurns(count), createSecond(grid, rate), createTravel(grid)];
  return (luminances) => {
    second.tick();
    for (const place of isFollowing ? travel.follow(luminances) : []) {
      turns.forget(place);
      second.forget(place);
    }
    for (let cell = 0; cell < count; cell++) {
      const own = luminances[cell] as number;
      const [low, high] = travel.isMoving ? rangeAround(grid, luminances, cell) : [own, own];
      const place = travel.at[cell] as number;
      const way = turns.turn(place, low, high);
      if (way !== 0) second.write(place, way);
    }
    return second.pairs(travel.at);
  };
}

function createRedCounter(grid: Grid, rate: number): (light: Light) => number {
  const at = Int32Array.from({ length: grid.columns * grid.rows }, (_, cell) => cell);
  const [hues, second] = [createHues(at.length), createSecond(grid, rate)];
  return ({ light }) => {
    second.tick();
    for (const cell of at) {
      const way = hues.turn(cell, ...(light.subarray(cell * 3, cell * 3 + 3) as unknown as [number, number, number]));
      if (way !== 0) second.write(cell, way);
    }
    return second.pairs(at);
  };
}

/**
 * Counts flashes in frames that follow each other at `rate` a second, all of the size of a screen seen at 1024 × 768.
 * @throws {RangeError} if a frame has another size than the first.
 */
export function createFlashCounter(rate: number): FlashCounter {
  const createParts = (grid: Grid) => ({
    general: createLuminanceCounter(grid, rate, true),
    passing: createLuminanceCounter(grid, rate, false),
    red: createRedCounter(grid, rate),
  });
  let size = '';
  let parts: ReturnType<typeof createParts> | null = null;
  return {
    add(frame) {
      const light = lightOf(frame);
      const own = `${frame.width} × ${frame.height}`;
      if (parts && own !== size) throw new RangeError(`createFlashCounter: a frame of ${own} after ${size}`);
      size = own;
      parts ??= createParts(light);
      const luminances = luminancesOf(light);
      return { general: parts.general(luminances), passing: parts.passing(luminances), red: parts.red(light) };
    },
  };
}
