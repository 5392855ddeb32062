/** A picture's colours: one red, green, blue (0 to 255) after the other, by rows. */
export interface Frame {
  readonly width: number;
  readonly height: number;
  readonly rgb: Uint8Array;
}

/** Pairs of opposing changes within the last second, in a quarter of the worst field of sight. */
export interface Flashes {
  readonly general: number;
  readonly red: number;
}

export interface FlashCounter {
  /** Takes the next frame; returns what the last second holds. */
  add(frame: Frame): Flashes;
}

/**
 * Thresholds. Source: WCAG 2.2, “general flash and red flash thresholds”.
 * @see https://www.w3.org/TR/WCAG22/#dfn-general-flash-and-red-flash-thresholds
 */
const LEAST_CHANGE = 0.1;
const DARK = 0.8;
const SATURATED = 0.8;
const LEAST_HUE_CHANGE = 0.2;
/** Flashes within a second that are allowed. */
export const MOST_FLASHES = 3;
/** A field of sight of 10° on a screen of 1024 × 768, as shares of that screen. */
export const FIELD = { width: 341 / 1024, height: 256 / 768 } as const;
/** Of a field; what is smaller may flash. */
const FIELD_SHARE = 0.25;
/** Pixels of a frame averaged to one place: finer patterns do not flash as a whole. */
const CELL = 4;
const STRIDE = 3;
/**
 * Part of a second in which a field brightens or darkens as a whole. What turns between two frames counts whatever the rest
 * does; a picture that is moved past the eye brightens here while it darkens there, and does not flash.
 */
const AT_ONCE = 0.1;

const LINEAR = Float32Array.from({ length: 256 }, (_, byte) => {
  const value = byte / 255;
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
});

interface Cells {
  readonly columns: number;
  readonly rows: number;
  /** Linear red, green, blue (0 to 1) of each place. */
  readonly light: Float32Array;
}

function cellsOf({ width, height, rgb }: Frame): Cells {
  const [columns, rows] = [Math.floor(width / CELL), Math.floor(height / CELL)];
  const light = new Float32Array(columns * rows * 3);
  for (let y = 0; y < rows * CELL; y++) {
    for (let x = 0; x < columns * CELL; x++) {
      const to = (Math.floor(y / CELL) * columns + Math.floor(x / CELL)) * 3;
      const from = (y * width + x) * 3;
      for (let part = 0; part < 3; part++)
        light[to + part]! += (LINEAR[rgb[from + part] as number] as number) / CELL ** 2;
    }
  }
  return { columns, rows, light };
}

const luminanceOf = (r: number, g: number, b: number): number => 0.2126 * r + 0.7152 * g + 0.0722 * b;

/** Follows each place's luminance from turn to turn; says which way it has turned, if it has gone far enough to count. */
function createTurns(count: number): (cell: number, luminance: number) => number {
  const extreme = new Float32Array(count).fill(Number.NaN);
  const direction = new Int8Array(count);
  return (cell, now) => {
    const from = extreme[cell] as number;
    const way = Math.sign(now - from);
    if (Number.isNaN(from) || way === direction[cell]) {
      extreme[cell] = now;
      return 0;
    }
    if (Math.abs(now - from) < LEAST_CHANGE || Math.min(now, from) >= DARK) return 0;
    direction[cell] = way;
    extreme[cell] = now;
    return way;
  };
}

/** Where colours without light stand: white's place in the diagram of CIE 1976. */
const WHITE = [0.1978, 0.4683] as const;

/** Follows each place's colour; says whether it has changed far enough, to (1) or from (-1) a saturated red. */
function createHues(count: number): (cell: number, r: number, g: number, b: number) => number {
  const known = new Float32Array(count * 3).fill(Number.NaN);
  return (cell, r, g, b) => {
    const x = 0.4124 * r + 0.3576 * g + 0.1805 * b;
    const y = luminanceOf(r, g, b);
    const whole = x + 15 * y + 3 * (0.0193 * r + 0.1192 * g + 0.9505 * b);
    const [u, v] = whole > 1e-3 ? [(4 * x) / whole, (9 * y) / whole] : WHITE;
    const isRed = whole > 1e-3 && r / (r + g + b) >= SATURATED;
    const at = cell * 3;
    const isFar = Math.hypot(u - (known[at] as number), v - (known[at + 1] as number)) > LEAST_HUE_CHANGE;
    const isChange = isFar && (isRed || known[at + 2] === 1);
    if (isChange || Number.isNaN(known[at])) known.set([u, v, isRed ? 1 : 0], at);
    return isChange ? (isRed ? 1 : -1) : 0;
  };
}

interface Grid {
  readonly columns: number;
  readonly rows: number;
}

/** Calls `look` with the places of each field of sight. */
function eachField({ columns, rows }: Grid, look: (cells: readonly number[]) => void): void {
  const [width, height] = [Math.round(columns * FIELD.width), Math.round(rows * FIELD.height)];
  for (let top = 0; top <= rows - height; top += STRIDE)
    for (let left = 0; left <= columns - width; left += STRIDE)
      look(
        Array.from({ length: width * height }, (_, i) => (top + Math.floor(i / width)) * columns + left + (i % width)),
      );
}

/** Counts the changes of the last second that a quarter of a field went through, each together with a quarter of it. */
function createSecond(
  grid: Grid,
  rate: number,
): { turn(): void; write(cell: number, way: number): void; pairs(): number } {
  const count = grid.columns * grid.rows;
  const fields: (readonly number[])[] = [];
  eachField(grid, (cells) => fields.push(cells));
  const atOnce = Math.max(1, Math.round(rate * AT_ONCE));
  const counts = new Uint16Array(count);
  /** Last change of each place: its frame and way; and which changes of the last second are counted. */
  const [frames, ways] = [new Int32Array(count).fill(-rate), new Int8Array(count)];
  const counted = new Uint8Array(count * rate);
  let now = -1;
  const countIn = (cells: readonly number[], way: number): void => {
    const least = cells.length * FIELD_SHARE;
    const within = (span: number, to: number): readonly number[] =>
      cells.filter((cell) => ways[cell] === to && now - (frames[cell] as number) < span);
    const [together, soon] = [within(1, way), within(atOnce, way)];
    const isChange = together.length >= least || soon.length - within(atOnce, -way).length >= least;
    if (!isChange) return;
    for (const cell of soon) {
      const at = ((frames[cell] as number) % rate) * count + cell;
      if (counted[at] === 0) counts[cell]!++;
      counted[at] = 1;
    }
  };
  return {
    turn() {
      now++;
      const from = (now % rate) * count;
      for (let cell = 0; cell < count; cell++) counts[cell]! -= counted[from + cell] as number;
      counted.fill(0, from, from + count);
    },
    write(cell, way) {
      frames[cell] = now;
      ways[cell] = way;
    },
    pairs() {
      for (const cells of fields) for (const way of [1, -1]) countIn(cells, way);
      let worst = 0;
      for (const cells of fields) {
        const changes = cells.map((cell) => counts[cell] as number).sort((a, b) => b - a);
        worst = Math.max(worst, changes[Math.ceil(cells.length * FIELD_SHARE) - 1] ?? 0);
      }
      return Math.floor(worst / 2);
    },
  };
}

/**
 * Counts flashes in frames that follow each other at `rate` a second, all of the size of a screen seen at 1024 × 768.
 * @throws {RangeError} if a frame has another size than the first.
 */
export function createFlashCounter(rate: number): FlashCounter {
  const createParts = (grid: Grid) => ({
    turned: createTurns(grid.columns * grid.rows),
    reddened: createHues(grid.columns * grid.rows),
    general: createSecond(grid, rate),
    red: createSecond(grid, rate),
  });
  let size = '';
  let parts: ReturnType<typeof createParts> | null = null;
  return {
    add(frame) {
      const { light, ...grid } = cellsOf(frame);
      const own = `${frame.width} × ${frame.height}`;
      if (parts && own !== size) throw new RangeError(`createFlashCounter: a frame of ${own} after ${size}`);
      size = own;
      parts ??= createParts(grid);
      const { turned, reddened, general, red } = parts;
      general.turn();
      red.turn();
      for (let cell = 0; cell < light.length / 3; cell++) {
        const [r, g, b] = light.subarray(cell * 3, cell * 3 + 3) as unknown as [number, number, number];
        const [up, to] = [turned(cell, luminanceOf(r, g, b)), reddened(cell, r, g, b)];
        if (up !== 0) general.write(cell, up);
        if (to !== 0) red.write(cell, to);
      }
      return { general: general.pairs(), red: red.pairs() };
    },
  };
}
