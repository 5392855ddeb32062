import { castOf, createCrowd, type Person } from './crowd.ts';
import { seated } from './crowd-body.ts';
import {
  type FrontSitter,
  frontArm,
  frontChair,
  frontSitter,
  lapFist,
  wheelchairBack,
  wheels,
} from './front-sitter.ts';
import { kitHead } from './kit-head.ts';
import { limb } from './limbs.ts';
import { createMarker } from './marker.ts';
import { CORAL, type Dot, drawing, flat, INK, ink, oval, placed, SKY, shape, TEAL, tone, YELLOW } from './pen.ts';
import { COLLEAGUE, NEIGHBOUR, NEWCOMER, STUDENT, VOLUNTEER } from './people.ts';
import { points } from './points.ts';
import { satUpon, sunHat } from './straw-hat.ts';

const NECK = 462;
/** Where the volunteer takes her hat, from her neck. */
const TAKES: Dot = [28, 150];

interface Seat {
  readonly x: number;
  readonly look: FrontSitter;
}

/** Left to right; the hands' places are from the neck. */
export const FRONT_ROW = {
  nachbar: { x: 142, look: { ...NEIGHBOUR, wheels: true, left: [-46, 190], right: [40, 178] } },
  neue: { x: 318, look: { ...NEWCOMER, left: [-40, 184], right: [36, 192] } },
  kollege: { x: 690, look: { ...COLLEAGUE, coat: 'blazer', legsLie: 'apart', right: [42, 188] } },
  ehrenamtliche: { x: 500, look: { ...VOLUNTEER, left: [-42, 190] } },
  studentin: { x: 872, look: { ...STUDENT, shoes: CORAL, legsLie: 'crossed', left: [-40, 186], right: [44, 190] } },
} as const satisfies Record<string, Seat>;

const box = (x: number, y: number, w: number, h: number): Dot[] => [
  [x, y, 1],
  [x + w, y + 2, 1],
  [x + w - 2, y + h, 1],
  [x + 1, y + h - 2, 1],
];

function hall(): string {
  const wall = box(-130, -130, 1260, 700);
  const floor: Dot[] = points('-130 560!, 1130 558!, 1130 1130!, -130 1130!');
  const pane = (x: number): string =>
    shape(box(x, -110, 300, 330), SKY, 5) +
    flat(box(x + 3, 130, 294, 60), TEAL) +
    ink(
      [
        [x + 2, 130],
        [x + 90, 120],
        [x + 180, 130],
        [x + 298, 122],
      ],
      4,
    ) +
    ink(
      [
        [x + 60, 160],
        [x + 84, 154],
        [x + 110, 162],
      ],
      3.4,
      false,
      '#f6f1e4',
    ) +
    ink(
      [
        [x + 150, -106],
        [x + 151, 190],
      ],
      7,
    ) +
    shape(box(x, 188, 300, 36), '#ffffff', 4.6);
  return drawing(
    flat(wall, YELLOW) +
      tone('wand', points('-130 236!, 1130 234!, 1130 560!, -130 562!'), CORAL, 2.9, 26, [0, 0]) +
      [-170, 190, 550, 910].map(pane).join('') +
      flat(floor, '#d9b37a') +
      tone('boden', points('-130 860, 300 840, 700 862, 1130 842, 1130 1130!, -130 1130!'), INK, 2.6, 26, [0, 0]) +
      [-60, 140, 340, 540, 740, 940]
        .map((x) =>
          ink(
            [
              [x + (500 - x) * 0.3, 562],
              [x, 1130],
            ],
            3.4,
          ),
        )
        .join('') +
      ink(points('-130 560, 400 562, 1130 558'), 5),
  );
}

/** Somebody of the second row, from the crowd. */
function neighbourBehind(person: Person, x: number, neck: number, head: number): string {
  const body = seated(createMarker(77 + x), { ...person, posture: 'lap' });
  return `<g transform="translate(${x} ${neck}) scale(${head / 100})">${body}</g>${kitHead(castOf(person), person.face, [x, neck], head, person)}`;
}

/** The second row, between the shoulders of the first; one place is left to her who hisses. */
const behind = (): string =>
  drawing(
    createCrowd(6, 4711)
      .map((person, i) => (i === 3 ? '' : neighbourBehind(person, 36 + i * 184, 392, 118)))
      .join(''),
  );

/** She who wants to hear the talk: a finger on her lips. */
function hisser(): string {
  const [x, neck, skin] = [598, 394, '#f1cfb1'];
  const her: Person = {
    skin,
    hair: 'MediumBangs',
    hairColor: '#7a4b2b',
    cloth: TEAL,
    glasses: 'GlassesThree',
    face: 'Suspicious',
    garment: 'shirt',
    top: '#ffffff',
    trim: TEAL,
    worn: 'nothing',
    posture: 'lap',
    mirror: true,
    tilt: 0,
  };
  const [fx, fy] = [x - 14, neck - 20];
  return drawing(
    neighbourBehind(her, x, neck, 126) +
      limb(
        [
          [x + 74, neck + 76],
          [x + 50, neck + 96],
          [fx + 8, fy + 58],
        ],
        [42, 38, 32],
        '#ffffff',
        4.6,
      ) +
      // Seen from the side: the finger at the fist's edge, the thumb across it, the others curled away.
      shape(oval(fx + 14, fy + 38, 26, 20, 6, 10), skin, 4.4) +
      limb(
        [
          [fx - 2, fy + 36],
          [fx - 5, fy + 14],
          [fx - 4, fy - 4],
        ],
        [16, 15, 13],
        skin,
        4,
      ) +
      shape(oval(fx - 8, fy + 3, 4, 7, 0, 7), '#fbeadb', 2.6) +
      limb(
        [
          [fx + 24, fy + 40],
          [fx + 12, fy + 26],
          [fx - 6, fy + 25],
        ],
        [18, 16, 13],
        skin,
        4,
      ) +
      flat(oval(fx + 25, fy + 42, 9, 9), skin) +
      ink(
        [
          [fx + 18, fy + 50],
          [fx + 32, fy + 47],
        ],
        3.4,
      ),
  );
}

/** What lies below the chairs and before them. */
const luggage = (): string =>
  ink(points('60 950, 190 918'), 15) +
  ink(points('60 950, 190 918'), 8, false, CORAL) +
  ink(points('190 918, 206 914, 210 898, 198 892'), 5) +
  placed(
    shape(points('768 936!, 776 872, 800 858, 826 872, 832 936!'), '#ffffff', 4.6) +
      ink(points('770 906, 832 904'), 5, false, TEAL) +
      shape(points('782 866!, 786 842, 816 842, 820 866!'), INK, 4),
    -360,
    26,
  ) +
  shape(points('196 836!, 204 806, 268 804, 278 836!, 274 884!, 200 886!'), YELLOW, 5) +
  ink(points('216 806, 222 780, 252 780, 258 806'), 7) +
  shape(points('958 830!, 1020 826!, 1026 884!, 962 888!'), INK, 4) +
  shape(points('556 900!, 616 888!, 626 916!, 564 928!'), '#ffffff', 4.4) +
  ink(points('574 904, 604 898'), 3.4) +
  ink(points('577 914, 596 910'), 3.4);

/** All drawings of the panel by file name. */
export function reihe(): Readonly<Record<string, string>> {
  const out: Record<string, string> = { 'reihe-saal': hall(), 'reihe-dahinter': behind() };
  let chairs = '';
  let bodies = '';
  let hands = '';
  for (const [name, { x, look }] of Object.entries(FRONT_ROW) as [string, Seat][]) {
    chairs += placed(look.wheels ? wheelchairBack() : frontChair(name === 'kollege' ? SKY : TEAL), x, NECK);
    const body = placed(frontSitter(look) + (look.wheels ? wheels() : ''), x, NECK);
    // The hat's brim shows between him and the others, who share one picture.
    if (name === 'kollege') out['reihe-kollege'] = drawing(body);
    else bodies += body;
    if (look.left) hands += placed(lapFist(-1, look.left, look.skin), x, NECK);
    if (look.right) hands += placed(lapFist(1, look.right, look.skin), x, NECK);
  }
  const { kollege, ehrenamtliche } = FRONT_ROW;
  const arm = ({ x, look }: Seat, side: -1 | 1, hand: Dot, more = ''): string =>
    drawing(placed(frontArm(side, hand, look.top) + more + lapFist(side, hand, look.skin), x, NECK));
  const straw = (x: number, y: number, size: number, turn: number): string => placed(sunHat(), x, y, size, turn);
  out['reihe-pst'] = hisser();
  out['reihe-vorn'] = drawing(luggage() + chairs + bodies);
  out['reihe-haende'] = drawing(hands);
  out['reihe-krempe'] = drawing(placed(satUpon(), kollege.x, NECK + 226));
  out['reihe-arm-ruht'] = arm(kollege, -1, [-42, 188]);
  // He pulls it out from below in three drawings.
  out['reihe-arm-zieht'] = arm(kollege, -1, [-58, 214], straw(-124, 226, 1.36, -16));
  out['reihe-arm-hebt'] = arm(kollege, -1, [-46, 184], straw(-104, 178, 1.45, -12));
  // Both hold the brim: whole arms behind the hat, what is before it once more.
  interface Reach {
    readonly elbow: Dot;
    readonly hand: Dot;
  }
  const behindHat = ({ x, look }: Seat, side: -1 | 1, { elbow, hand }: Reach): string =>
    placed(limb([[70 * side, 36], [86 * side, 96], elbow, hand], [56, 54, 50, 38], look.top), x, NECK);
  const beforeHat = ({ x, look }: Seat, side: -1 | 1, { elbow, hand }: Reach): string => {
    const bend: Dot = [elbow[0] * 0.3 + hand[0] * 0.7, elbow[1] * 0.3 + hand[1] * 0.7];
    return placed(limb([bend, hand], [41, 38], look.top) + lapFist(side, hand, look.skin), x, NECK);
  };
  const his: Reach = { elbow: [-78, 160], hand: [4, 142] };
  const hers: Reach = { elbow: [80, 160], hand: TAKES };
  out['reihe-arm-hut'] = drawing(
    behindHat(kollege, -1, his) +
      straw(614, 578, 1.5, -4) +
      beforeHat(ehrenamtliche, 1, hers) +
      beforeHat(kollege, -1, his),
  );
  out['reihe-griff-ruht'] = arm(ehrenamtliche, 1, [34, 182]);
  out['reihe-griff-nimmt'] = drawing(behindHat(ehrenamtliche, 1, hers));
  return out;
}
