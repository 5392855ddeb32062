import { HOLDER_HANDS, holder } from './holder.ts';
import { reeds, water } from './lake.ts';
import { fist, limb } from './limbs.ts';
import { drawing, flat, INK, ink, PAPER, placed, shape, TEAL, YELLOW } from './pen.ts';
import { garden, leftSky, table, village } from './ufer-links.ts';
import { files, quay, rain, rainSky, town } from './ufer-rechts.ts';

const NAVY = '#3d405b';
/** Lower ends of the two necks. */
export const NECKS = { left: [292, 400], right: [708, 400] } as const;

const ripples = (x: number, y: number, flip: 1 | -1): string =>
  [26, 54, 88]
    .map((r, i) =>
      ink(
        [
          [x - r, y - 1],
          [x - r * 0.6, y + r * 0.16],
          [x, y + r * 0.22],
          [x + r * 0.7 * flip, y + r * 0.15],
          [x + r * flip, y],
        ],
        4.5 - i * 0.7,
        false,
        PAPER,
      ),
    )
    .join('');

/** All drawings of both banks by file name. */
export function drawUfer(): Readonly<Record<string, string>> {
  const volunteer = holder({ skin: '#f1cfb1', top: YELLOW, legs: NAVY, shoes: INK, coat: 'cardigan' });
  const professional = holder({ skin: '#8d5a3b', top: TEAL, legs: INK, shoes: INK, coat: 'blazer' }, 'far');
  const [lx, ly] = NECKS.left;
  const [rx, ry] = NECKS.right;
  // Her free arm holds the files that nobody else holds.
  const folder =
    shape(
      [
        [-150, 150, 1],
        [6, 128, 1],
        [30, 300, 1],
        [-126, 322, 1],
      ],
      YELLOW,
      5,
    ) +
    shape(
      [
        [-136, 134, 1],
        [10, 112, 1],
        [14, 132, 1],
        [-140, 154, 1],
      ],
      '#ffffff',
      4.5,
    ) +
    ink(
      [
        [-110, 190],
        [-20, 178],
      ],
      4,
    );
  const arm =
    limb(
      [
        [-96, 74],
        [-132, 220],
        [-20, 270],
      ],
      [62, 76, 50],
      TEAL,
      5.5,
    ) +
    flat(
      [
        [-130, 70],
        [-104, 28],
        [-70, 40],
        [-58, 84],
        [-90, 104],
        [-120, 100],
      ],
      TEAL,
    ) +
    ink(
      [
        [-112, 240],
        [-98, 232],
        [-92, 216],
      ],
      3.5,
    ) +
    fist(8, 280, '#8d5a3b', 16, 1.5);
  return {
    'ufer-links-himmel': leftSky(),
    'ufer-links-dorf': village(),
    'ufer-links-wasser': drawing(water('welle', 624, 1130, 41) + ripples(770, 790, 1)),
    'ufer-links-wiese': garden(),
    'ufer-links-tisch': table(),
    'ufer-links-ehrenamtliche': drawing(placed(volunteer.below, lx, ly)),
    'ufer-links-haende': drawing(placed(volunteer.above, lx, ly)),
    'ufer-links-schilf': drawing(reeds(900, 1030, 9, 51, 1.3) + reeds(960, 1040, 5, 57, 1, YELLOW)),
    'ufer-rechts-himmel': rainSky(),
    'ufer-rechts-regen': rain(),
    'ufer-rechts-stadt': town(),
    'ufer-rechts-wasser': drawing(water('welle', 624, 1130, 63) + ripples(230, 790, -1)),
    'ufer-rechts-kai': quay(),
    'ufer-rechts-akten': files(),
    'ufer-rechts-hauptamtliche': drawing(placed(professional.below + folder + arm, rx, ry, 1, 0, true)),
    'ufer-rechts-haende': drawing(placed(professional.above, rx, ry, 1, 0, true)),
    'ufer-rechts-schilf': drawing(reeds(80, 1040, 7, 71, 1.2)),
  };
}

/** Where the lines leave the far hands, for the thread's paths. */
export const HELD = {
  left: [NECKS.left[0] + HOLDER_HANDS[1].x, NECKS.left[1] + HOLDER_HANDS[1].y],
  right: [NECKS.right[0] - HOLDER_HANDS[1].x, NECKS.right[1] + HOLDER_HANDS[1].y],
} as const;
