import { luminanceOf } from './light.ts';

/**
 * Thresholds. Source: WCAG 2.2, “general flash and red flash thresholds”.
 * @see https://www.w3.org/TR/WCAG22/#dfn-general-flash-and-red-flash-thresholds
 */
const LEAST_CHANGE = 0.1;
const DARK = 0.8;
const SATURATED = 0.8;
const LEAST_HUE_CHANGE = 0.2;

export interface Turns {
  /**
   * Takes a place's luminance, known to lie between `low` and `high`; returns which way it has turned, brighter (1) or darker
   * (-1), if it has gone far enough to count, else 0.
   */
  turn(place: number, low: number, high: number): number;
  forget(place: number): void;
}

/** Follows each place's luminance from turn to turn. */
export function createTurns(count: number): Turns {
  const extreme = new Float32Array(count).fill(Number.NaN);
  const direction = new Int8Array(count);
  return {
    turn(place, low, high) {
      const from = extreme[place] as number;
      const now = Number.isNaN(from) ? low : Math.min(Math.max(from, low), high);
      const way = Math.sign(now - from);
      if (Number.isNaN(from) || way === direction[place]) {
        extreme[place] = now;
        return 0;
      }
      if (Math.abs(now - from) < LEAST_CHANGE || Math.min(now, from) >= DARK) return 0;
      direction[place] = way;
      extreme[place] = now;
      return way;
    },
    forget(place) {
      extreme[place] = Number.NaN;
      direction[place] = 0;
    },
  };
}

/** Where colours without light stand: white's place in the diagram of CIE 1976. */
const WHITE = [0.1978, 0.4683] as const;

export interface Hues {
  /** Takes a place's linear colour; returns whether it has changed far enough, to (1) or from (-1) a saturated red. */
  turn(place: number, r: number, g: number, b: number): number;
  forget(place: number): void;
}

/** Follows each place's colour. */
export function createHues(count: number): Hues {
  const known = new Float32Array(count * 3).fill(Number.NaN);
  return {
    turn(place, r, g, b) {
      const x = 0.4124 * r + 0.3576 * g + 0.1805 * b;
      const y = luminanceOf(r, g, b);
      const whole = x + 15 * y + 3 * (0.0193 * r + 0.1192 * g + 0.9505 * b);
      const [u, v] = whole > 1e-3 ? [(4 * x) / whole, (9 * y) / whole] : WHITE;
      const isRed = whole > 1e-3 && r / (r + g + b) >= SATURATED;
      const at = place * 3;
      const isFar = Math.hypot(u - (known[at] as number), v - (known[at + 1] as number)) > LEAST_HUE_CHANGE;
      const isChange = isFar && (isRed || known[at + 2] === 1);
      if (isChange || Number.isNaN(known[at])) known.set([u, v, isRed ? 1 : 0], at);
      return isChange ? (isRed ? 1 : -1) : 0;
    },
    forget(place) {
      known.fill(Number.NaN, place * 3, place * 3 + 3);
    },
  };
}
