import type { Grid } from './light.ts';

/** A field of sight of 10° on a screen of 1024 × 768, as shares of that screen. Source: WCAG 2.2, as for the thresholds. */
const FIELD = { width: 341 / 1024, height: 256 / 768 } as const;
/** Of a field; what is smaller may flash. */
const FIELD_SHARE = 0.25;
const STRIDE = 3;
/**
 * Part of a second in which a field brightens or darkens as a whole. What turns between two frames counts whatever the rest
 * does; a picture that is moved past the eye brightens here while it darkens there, and does not flash.
 */
const AT_ONCE = 0.1;

/** The cells of each field of sight. */
function fieldsOf({ columns, rows }: Grid): readonly (readonly number[])[] {
  const [width, height] = [Math.round(columns * FIELD.width), Math.round(rows * FIELD.height)];
  const fields: number[][] = [];
  for (let top = 0; top <= rows - height; top += STRIDE)
    for (let left = 0; left <= columns - width; left += STRIDE)
      fields.push(
        Array.from({ length: width * height }, (_, i) => (top + Math.floor(i / width)) * columns + left + (i % width)),
      );
  return fields;
}

export interface Second {
  /** The next frame begins. */
  tick(): void;
  write(place: number, way: number): void;
  forget(place: number): void;
  /** Pairs of opposing changes that a quarter of the worst field went through. @param at each cell's place. */
  pairs(at: Int32Array): number;
}

/** Counts the changes of the last second that a quarter of a field went through, each together with a quarter of it. */
export function createSecond(grid: Grid, rate: number): Second {
  const count = grid.columns * grid.rows;
  const fields = fieldsOf(grid);
  const atOnce = Math.max(1, Math.round(rate * AT_ONCE));
  const counts = new Uint16Array(count);
  /** Last change of each place: its frame and way; and which changes of the last second are counted. */
  const [frames, ways] = [new Int32Array(count).fill(-rate), new Int8Array(count)];
  const counted = new Uint8Array(count * rate);
  let now = -1;
  const countIn = (places: readonly number[], way: number): void => {
    const least = places.length * FIELD_SHARE;
    const within = (span: number, to: number): readonly number[] =>
      places.filter((place) => ways[place] === to && now - (frames[place] as number) < span);
    const [together, soon] = [within(1, way), within(atOnce, way)];
    if (together.length < least && soon.length - within(atOnce, -way).length < least) return;
    for (const place of soon) {
      const at = ((frames[place] as number) % rate) * count + place;
      if (counted[at] === 0) counts[place]!++;
      counted[at] = 1;
    }
  };
  return {
    tick() {
      now++;
      const from = (now % rate) * count;
      for (let place = 0; place < count; place++) counts[place]! -= counted[from + place] as number;
      counted.fill(0, from, from + count);
    },
    write(place, way) {
      frames[place] = now;
      ways[place] = way;
    },
    forget(place) {
      frames[place] = -rate;
      counts[place] = 0;
      for (let frame = 0; frame < rate; frame++) counted[frame * count + place] = 0;
    },
    pairs(at) {
      let worst = 0;
      for (const cells of fields) {
        const places = cells.map((cell) => at[cell] as number);
        for (const way of [1, -1]) countIn(places, way);
      }
      for (const cells of fields) {
        const changes = cells.map((cell) => counts[at[cell] as number] as number).sort((a, b) => b - a);
        worst = Math.max(worst, changes[Math.ceil(cells.length * FIELD_SHARE) - 1] ?? 0);
      }
      return Math.floor(worst / 2);
    },
  };
}
