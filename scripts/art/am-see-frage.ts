import { castOf, createCrowd, type Person } from './crowd.ts';
import { seated } from './crowd-body.ts';
import { pinch } from './hands.ts';
import { kitHead } from './kit-head.ts';
import { fist } from './limbs.ts';
import { createMarker } from './marker.ts';
import { CORAL, type Dot, drawing, flat, INK, ink, placed, SKY, shape, TEAL, tone, YELLOW } from './pen.ts';
import { PROFESSIONAL } from './people.ts';
import { points } from './points.ts';
import { arm, NEAR_SHOULDER, stander } from './stander.ts';

/** Where her neck ends, how large she is, and where her hands hold the line, in the scene. */
const NECK = [164, 520] as const;
const SIZE = 1.5;
const NEAR: Dot = [118, 752];
const FAR: Dot = [308, 404];

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
  const bag =
    shape(points('330 930!, 350 900, 470 898, 492 930!, 486 1010!, 338 1012!'), TEAL, 5) +
    ink(points('372 902, 380 862, 440 860, 448 900'), 9) +
    shape(points('372 902!, 446 900!, 438 952!, 380 954!'), '#ffffff', 4.4) +
    ink(points('336 960, 488 956'), 4);
  const jug =
    shape(points('528 884!, 534 846, 572 844, 580 884, 590 990!, 518 992!'), '#ffffff', 5) +
    ink(points('588 890, 616 900, 612 950, 590 956'), 7) +
    shape(points('530 850, 534 832, 572 830, 576 848!'), INK, 4) +
    ink(points('526 930, 584 928'), 5, false, TEAL);
  return drawing(
    flat(wall, SKY) +
      flat(shine, '#ffffff') +
      tone('schatten', points('566 -130!, 1130 -130!, 1130 830!, 724 830!'), TEAL, 2.8, 24, [0, 0]) +
      drape(-70, 1) +
      drape(1070, -1) +
      shape(box(-130, 826, 1260, 30), '#ffffff', 5) +
      flat(box(-130, 856, 1260, 280), '#d9b37a') +
      tone('buehne', box(-130, 856, 1260, 280), INK, 2.6, 28, [0, 0]) +
      bag +
      jug,
  );
}

/** The flip chart on its easel. */
function chart(): string {
  const sheet = points('274 206!, 566 204!, 568 716!, 272 718!');
  return drawing(
    ink(points('420 150, 421 210'), 12) +
      ink(points('320 716, 280 930'), 14) +
      ink(points('520 716, 560 930'), 14) +
      ink(points('420 730, 420 900'), 11) +
      shape(sheet, '#ffffff', 7, [0, 0]) +
      tone('blatt', points('500 210!, 562 210!, 562 712!, 526 712!, 534 460'), SKY, 3.4, 12, [0, 0]) +
      shape(points('292 186!, 548 184!, 548 222!, 292 222!'), INK, 5) +
      flat(points('312 196!, 330 196!, 330 210!, 312 210!'), '#9aa3a8') +
      flat(points('510 196!, 528 196!, 528 210!, 510 210!'), '#9aa3a8') +
      ink(points('272 700, 300 690, 330 700, 566 704'), 3) +
      shape(points('258 714!, 582 712!, 590 740!, 250 742!'), INK, 4) +
      shape(points('300 700!, 362 700!, 362 716!, 300 716!'), TEAL, 4) +
      shape(points('470 700!, 520 700!, 520 716!, 470 716!'), CORAL, 4),
  );
}

/** More of the audience, between those who speak. */
function audience(): string {
  const marker = createMarker(5);
  return drawing(
    createCrowd(2, 23)
      .map((person, i) => {
        const [x, neck, head] = [
          [712, 588, 104],
          [872, 592, 110],
        ][i]!;
        if (!head || !x || !neck) return '';
        const look: Person = { ...person, posture: 'lap', face: 'Awe' };
        return `<g transform="translate(${x} ${neck}) scale(${head / 100})">${seated(marker, look)}</g>${kitHead(castOf(look), look.face, [x, neck], head, { mirror: true, tilt: 8 })}`;
      })
      .join(''),
  );
}

/** All drawings of the panel by file name. */
export function frage(): Readonly<Record<string, string>> {
  const [near, far] = [local(NEAR), local(FAR)];
  const hold = pinch(far[0], far[1], PROFESSIONAL.skin, false);
  const at = (part: string): string => drawing(placed(part, NECK[0], NECK[1], SIZE));
  return {
    'frage-buehne': stage(),
    'frage-tafel': chart(),
    'frage-publikum': audience(),
    'frage-hauptamtliche': at(stander({ ...PROFESSIONAL, near, far, standing: true })),
    'frage-arm': at(hold.below + arm([52, 46], far, PROFESSIONAL.top, 1, 40)),
    'frage-daumen': at(hold.above),
    'frage-hand': at(arm(NEAR_SHOULDER, near, PROFESSIONAL.top, 1, 42)),
    'frage-faust': at(fist(near[0], near[1], PROFESSIONAL.skin, 62, 0.86)),
  };
}
