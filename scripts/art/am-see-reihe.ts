import { castOf, createCrowd } from './crowd.ts';
import { seated } from './crowd-body.ts';
import {
  type FrontSitter,
  flatHat,
  frontArm,
  frontChair,
  frontSitter,
  frontWheelchair,
  lapFist,
} from './front-sitter.ts';
import { kitHead } from './kit-head.ts';
import { createMarker } from './marker.ts';
import { CORAL, type Dot, drawing, flat, INK, ink, placed, SKY, shape, TEAL, tone, YELLOW } from './pen.ts';
import { COLLEAGUE, NEIGHBOUR, NEWCOMER, STUDENT, VOLUNTEER } from './people.ts';
import { points } from './points.ts';

const NECK = 462;

interface Seat {
  readonly x: number;
  readonly look: FrontSitter;
}

/** Left to right; the hands' places are from the neck. */
export const FRONT_ROW = {
  nachbar: { x: 128, look: { ...NEIGHBOUR, wheels: true, left: [-46, 190], right: [40, 178] } },
  neue: { x: 318, look: { ...NEWCOMER, left: [-40, 184], right: [36, 192] } },
  ehrenamtliche: { x: 500, look: { ...VOLUNTEER, left: [-42, 190], right: [34, 182] } },
  kollege: { x: 690, look: { ...COLLEAGUE, coat: 'blazer', right: [42, 188] } },
  studentin: { x: 872, look: { ...STUDENT, left: [-40, 186], right: [44, 190] } },
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
      tone('wand', wall, CORAL, 1.9, 18, [0, 0]) +
      [-170, 190, 550, 910].map(pane).join('') +
      flat(floor, '#d9b37a') +
      tone('boden', floor, INK, 1.7, 17, [0, 0]) +
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

/** The second row, between the shoulders of the first. */
function behind(): string {
  const marker = createMarker(77);
  const row = createCrowd(6, 4711).map((person, i) => {
    const [x, neck, head] = [36 + i * 184, 392, 118];
    const body = `<g transform="translate(${x} ${neck}) scale(${head / 100})">${seated(marker, person)}</g>`;
    return body + kitHead(castOf(person), person.face, [x, neck], head, person);
  });
  return drawing(row.join(''));
}

/** All drawings of the panel by file name. */
export function reihe(): Readonly<Record<string, string>> {
  const out: Record<string, string> = { 'reihe-saal': hall(), 'reihe-dahinter': behind() };
  let chairs = '';
  let hands = '';
  for (const [name, { x, look }] of Object.entries(FRONT_ROW) as [string, Seat][]) {
    chairs += placed(look.wheels ? frontWheelchair() : frontChair(TEAL), x, NECK);
    out[`reihe-${name}`] = drawing(placed(frontSitter(look), x, NECK));
    if (look.left) hands += placed(lapFist(-1, look.left, look.skin), x, NECK);
    if (look.right) hands += placed(lapFist(1, look.right, look.skin), x, NECK);
  }
  const { kollege } = FRONT_ROW;
  const arm = (hand: Dot, more = ''): string =>
    drawing(
      placed(frontArm(-1, hand, kollege.look.top) + more + lapFist(-1, hand, kollege.look.skin), kollege.x, NECK),
    );
  out['reihe-stuehle'] = drawing(chairs);
  out['reihe-haende'] = drawing(hands);
  out['reihe-krempe'] = drawing(placed(flatHat('#f6f1e4', YELLOW), kollege.x - 36, NECK + 214, 1.15, -4));
  out['reihe-arm-ruht'] = arm([-42, 186]);
  out['reihe-arm-hut'] = arm([-74, 96], placed(flatHat('#f6f1e4', YELLOW), -108, 66, 1, -14));
  return out;
}
