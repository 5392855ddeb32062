import { pinch } from './hands.ts';
import { CORAL, type Dot, drawing, flat, INK, ink, placed, SKY, shape, TEAL, tone, YELLOW } from './pen.ts';
import { PROFESSIONAL } from './people.ts';
import { points } from './points.ts';
import { arm, FAR_SHOULDER, stander } from './stander.ts';

/** Where her neck ends, how large she is, and where her hands hold the line, in the scene. */
const NECK = [150, 520] as const;
const SIZE = 1.5;
const NEAR: Dot = [104, 742];
const FAR: Dot = [302, 590];

const local = ([x, y]: Dot): Dot => [(x - NECK[0]) / SIZE, (y - NECK[1]) / SIZE];
const box = (x: number, y: number, w: number, h: number): Dot[] => [
  [x, y, 1],
  [x + w, y + 2, 1],
  [x + w - 2, y + h, 1],
  [x + 1, y + h - 2, 1],
];

function stage(): string {
  const wall = box(-130, -130, 1260, 960);
  const shine: Dot[] = points('180 -130!, 560 -130!, 720 830!, 20 830!');
  const drape = (x: number, flip: 1 | -1): string =>
    shape(
      [
        [x, -130, 1],
        [x + 150 * flip, -130, 1],
        [x + 132 * flip, 240],
        [x + 96 * flip, 520],
        [x + 128 * flip, 830, 1],
        [x, 836, 1],
      ],
      YELLOW,
      5,
    ) +
    ink(
      [
        [x + 50 * flip, -120],
        [x + 56 * flip, 340],
        [x + 40 * flip, 820],
      ],
      3.8,
    ) +
    ink(
      [
        [x + 100 * flip, -120],
        [x + 92 * flip, 240],
        [x + 66 * flip, 560],
        [x + 84 * flip, 815],
      ],
      3.8,
    );
  return drawing(
    flat(wall, SKY) +
      flat(shine, '#ffffff') +
      tone('schatten', wall, TEAL, 1.7, 18, [0, 0]) +
      drape(-70, 1) +
      drape(1070, -1) +
      shape(box(-130, 826, 1260, 30), '#ffffff', 5) +
      flat(box(-130, 856, 1260, 280), '#d9b37a') +
      tone('buehne', box(-130, 856, 1260, 280), INK, 1.8, 17, [0, 0]),
  );
}

/** The flip chart on its easel. */
function chart(): string {
  return drawing(
    ink(points('392 180, 394 240'), 12) +
      ink(points('300 700, 262 900'), 14) +
      ink(points('486 700, 524 900'), 14) +
      ink(points('394 720, 394 876'), 11) +
      shape(box(256, 232, 276, 478), '#ffffff', 7) +
      tone('blatt', points('262 640!, 526 650!, 526 704!, 262 704!'), SKY, 3, 12, [0, 0]) +
      shape(box(280, 214, 228, 34), INK, 5) +
      shape(points('256 704!, 532 702!, 540 728!, 248 730!'), INK, 4) +
      shape(box(300, 690, 54, 14), TEAL, 4) +
      shape(box(372, 690, 48, 14), CORAL, 4) +
      ink(points('300 292, 330 290'), 3.6) +
      ink(points('270 250, 272 690'), 2.4),
  );
}

/** All drawings of the panel by file name. */
export function frage(): Readonly<Record<string, string>> {
  const [near, far] = [local(NEAR), local(FAR)];
  const hold = pinch(far[0], far[1], PROFESSIONAL.skin, false);
  const nearHold = pinch(near[0], near[1], PROFESSIONAL.skin, true);
  const at = (part: string): string => drawing(placed(part, NECK[0], NECK[1], SIZE));
  return {
    'frage-buehne': stage(),
    'frage-tafel': chart(),
    'frage-hauptamtliche': at(stander({ ...PROFESSIONAL, near, far, standing: true })),
    'frage-arm': at(arm(FAR_SHOULDER, far, PROFESSIONAL.top, 1, 40) + hold.below + hold.above),
    'frage-hand': at(arm([-52, 40], near, PROFESSIONAL.top, 1, 42) + nearHold.below + nearHold.above),
  };
}
