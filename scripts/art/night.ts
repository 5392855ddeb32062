import { createRandom } from '../../src/core/random.ts';
import { type Dot, drawing, flat, INK, ink, oval, PAPER, placed, SKY, shape, tone, YELLOW } from './pen.ts';
import { points } from './points.ts';

/** Page 1 alone (and the last evening) may be night. */
export const NIGHT = '#22304f';
export const DARK = '#182238';
/** Lit by the moon: light enough for ink lines to read. */
export const DUSK = '#4a6290';
export const HAZE = '#7d93bb';

export const rect = (x: number, y: number, w: number, h: number): Dot[] => [
  [x, y, 1],
  [x + w, y + 1.5, 1],
  [x + w - 1.5, y + h, 1],
  [x + 1, y + h - 1.5, 1],
];

/** Stars as a pen sets them: dots and small crosses. */
export const stars = (places: readonly (readonly [number, number, number?])[]): string =>
  places
    .map(([x, y, size = 3]) =>
      size > 4
        ? ink(
            [
              [x - size, y],
              [x + size, y],
            ],
            2.6,
            false,
            PAPER,
          ) +
          ink(
            [
              [x, y - size],
              [x, y + size],
            ],
            2.6,
            false,
            PAPER,
          )
        : flat(oval(x, y, size, size, 0, 6), PAPER),
    )
    .join('');

/** Warm light around a lamp: rings of dots, no soft edge. */
export const glow = (id: string, x: number, y: number, radius: number): string =>
  tone(`${id}-weit`, oval(x, y, radius, radius, 0, 16), YELLOW, 2.6, 15, [0, 0]) +
  tone(`${id}-nah`, oval(x, y, radius * 0.66, radius * 0.66, 0, 14), YELLOW, 4.4, 14, [0, 0]);

/** A lamp that hangs by its cable; the cable starts at 0,0, the shade is about 110 wide. */
export function hangingLamp(cable: number, lit: boolean, shade = INK): string {
  const bulb: Dot[] = oval(0, cable + 62, 24, 20);
  const hood: Dot[] = [
    [-14, cable, 1],
    [14, cable, 1],
    [26, cable + 22],
    [58, cable + 54, 1],
    [-58, cable + 54, 1],
    [-26, cable + 22],
  ];
  return (
    ink(
      [
        [0, -10],
        [2, cable * 0.5],
        [0, cable],
      ],
      5,
    ) +
    shape(bulb, lit ? YELLOW : SKY, 4.4) +
    shape(hood, shade, 5) +
    ink(
      [
        [-30, cable + 40],
        [-16, cable + 22],
      ],
      3.6,
      false,
      PAPER,
    )
  );
}

/** A wall of bricks here and there, as lines on its own colour. */
export const bricks = (places: readonly Dot[], color: string): string =>
  places
    .map(([x, y]) =>
      placed(
        ink(points('0 0!, 52 1!, 51 24!, 1 23!'), 3, true, color) + ink(points('52 24, 100 25'), 3, false, color),
        x,
        y,
      ),
    )
    .join('');

/** How much smaller snow is drawn than it falls: a sparse layer need not cost a whole sheet. Its keys hold this scale. */
export const SNOW_SCALE = 3;

/** Snow that falls through a whole panel and a little above it, drawn small; none falls between the two x of `free`. */
export function snow(seed: number, count: number, size: number, free?: readonly [number, number]): string {
  const random = createRandom(seed);
  const flakes = Array.from({ length: count }, () => {
    const [x, y, r] = [-110 + random() * 1220, -240 + random() * 1360, size * (0.7 + random() * 0.6)];
    if (free && x > free[0] && x < free[1]) return '';
    const [u, v, s] = [500 + (x - 500) / SNOW_SCALE, 440 + (y - 440) / SNOW_SCALE, r / SNOW_SCALE];
    const arc = `a${s.toFixed(1)} ${s.toFixed(1)} 0 1 0`;
    return `M${(u - s).toFixed(1)} ${v.toFixed(1)}${arc} ${(2 * s).toFixed(1)} 0${arc} ${(-2 * s).toFixed(1)} 0z`;
  });
  return drawing(`<path fill="#ffffff" d="${flakes.join('')}"/>`, '290 200 420 480');
}
