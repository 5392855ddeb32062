import { type Dot, dots, flow, INK } from './marker.ts';

const n = (value: number): string => String(Math.round(value * 10) / 10);

/** A thick soft stroke with an outline: what fingers and sleeves are made of. Both ends are round. */
export function tubeOf(points: readonly Dot[], width: number, fill: string, line: number): string {
  const d = flow(points, false);
  const stroke = (color: string, wide: number): string =>
    `<path d="${d}" fill="none" stroke="${color}" stroke-width="${n(wide)}" stroke-linecap="round" stroke-linejoin="round"/>`;
  return stroke(INK, width + line) + stroke(fill, width - line);
}

/** Moves points drawn around 0,0: grown, mirrored across x, turned, then put to x, y. */
export function put(points: readonly Dot[], x: number, y: number, size = 1, turn = 0, flip = false): Dot[] {
  const [c, s] = [Math.cos((turn * Math.PI) / 180) * size, Math.sin((turn * Math.PI) / 180) * size];
  return points.map(([px, py]) => {
    const up = flip ? -py : py;
    return [x + px * c - up * s, y + px * s + up * c] as const;
  });
}

export type Grip = 'pinch' | 'fist' | 'flat' | 'open' | 'point' | 'shears';

interface Shape {
  readonly palm: string;
  /** From the back to the front: way and width of each finger. */
  readonly fingers: readonly (readonly [way: string, width: number])[];
  /** Lines on the back of the hand. */
  readonly creases?: readonly string[];
}

/** Hands about 130 long that reach towards +x; what they hold lies at 0,0, the thumb towards −y. */
const SHAPES: Readonly<Record<Grip, Shape>> = {
  pinch: {
    palm: '-142 -26, -104 -36, -74 -32, -54 -10, -52 20, -66 44, -104 42, -142 26',
    fingers: [
      ['-84 34, -56 60, -30 66', 23],
      ['-74 26, -40 50, -10 50', 26],
      ['-68 12, -26 34, 6 28', 28],
      ['-66 -6, -28 12, 0 5', 28],
      ['-104 -20, -64 -34, -28 -30, -2 -7', 28],
    ],
    // Nails of thumb and forefinger, knuckles.
    creases: ['-12 -18, -6 -8, 4 -3', '-13 1, -11 9, -2 15', '-70 2, -62 8', '-72 18, -64 25', '-78 33, -72 40'],
  },
  fist: {
    palm: '-120 -26, -84 -40, -40 -44, -20 -30, -18 30, -40 44, -84 40, -120 26',
    fingers: [
      ['-40 36, -4 36, 2 38', 24],
      ['-42 14, 4 14, 8 15', 26],
      ['-42 -8, 6 -8, 10 -7', 27],
      ['-42 -29, 0 -30, 6 -28', 27],
      ['-86 -26, -46 -46, -8 -24', 27],
    ],
  },
  flat: {
    palm: '-140 -26, -104 -36, -70 -38, -52 -20, -50 24, -68 40, -104 38, -140 26',
    fingers: [
      ['-80 34, -38 42, -20 44', 22],
      ['-70 20, -14 22, 0 24', 25],
      ['-66 0, -6 0, 8 2', 26],
      ['-68 -20, -16 -24, -2 -22', 26],
      ['-108 -26, -74 -56, -46 -58', 26],
    ],
  },
  open: {
    palm: '-140 -25, -104 -38, -74 -40, -54 -22, -50 24, -68 42, -104 40, -140 25',
    fingers: [
      ['-80 34, -46 60, -28 76', 22],
      ['-66 22, -18 36, 2 44', 25],
      ['-62 2, -4 0, 12 0', 26],
      ['-66 -18, -18 -36, -2 -44', 26],
      ['-106 -26, -80 -62, -62 -80', 26],
    ],
  },
  // One finger and the thumb go through the rings of scissors, whose joint lies ahead.
  shears: {
    palm: '-120 -26, -88 -42, -52 -46, -28 -34, -24 32, -44 46, -86 42, -120 26',
    fingers: [
      ['-56 40, -26 56, -14 62', 22],
      ['-52 28, -10 46, 4 58', 24],
      ['-50 4, 4 6, 22 2', 25],
      ['-50 18, 0 32, 44 37', 26],
      ['-90 -30, -44 -52, -4 -44, 44 -37', 26],
    ],
  },
  point: {
    palm: '-142 -26, -104 -38, -72 -36, -52 -16, -50 24, -66 42, -104 40, -142 26',
    fingers: [
      ['-84 32, -56 42, -66 30', 23],
      ['-70 20, -38 30, -52 18', 25],
      ['-66 4, -30 12, -44 2', 26],
      ['-68 -18, -16 -12, 4 -4', 27],
      ['-106 -24, -66 -34, -46 -10', 26],
    ],
  },
};

export interface HandPlace {
  /** Towards which the hand reaches, in degrees: 0 right, 90 down. */
  readonly turn: number;
  /** Length ÷ 130. */
  readonly size?: number;
  /** The other hand: its thumb on the other side. */
  readonly flip?: boolean;
  readonly line?: number;
}

/** A hand whose hold is at x, y. Fingers lie over each other, so that each keeps its line. */
export function hand(grip: Grip, x: number, y: number, skin: string, place: HandPlace): string {
  const { turn, size = 1, flip = false, line = 5 } = place;
  const { palm, fingers, creases = [] } = SHAPES[grip];
  const at = (way: string): Dot[] => put(dots(way), x, y, size, turn, flip);
  const back = flow(at(palm), true);
  const outline = `<path d="${back}" fill="${skin}" stroke="${INK}" stroke-width="${line}" stroke-linejoin="round"/>`;
  const drawn = fingers.map(([way, width]) => tubeOf(at(way), width * size, skin, line)).join('');
  // The palm once more without its line, so that the fingers grow out of it.
  const inner = flow(
    put(
      dots(palm).map(([px, py]) => [px * 0.94 - 3, py * 0.9] as const),
      x,
      y,
      size,
      turn,
      flip,
    ),
    true,
  );
  const lines = creases
    .map(
      (way) =>
        `<path d="${flow(at(way), false)}" fill="none" stroke="${INK}" stroke-width="${n(line * 0.7)}" stroke-linecap="round"/>`,
    )
    .join('');
  return `${outline}${drawn}<path d="${inner}" fill="${skin}"/>${lines}`;
}

/** Where a hand's wrist is, for the arm that ends there. */
export const wristOf = (x: number, y: number, { turn, size = 1 }: HandPlace): Dot =>
  put([[-128, 0]], x, y, size, turn)[0] ?? [x, y];
