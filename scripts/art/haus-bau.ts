import {
  CELLAR,
  createRoomPen,
  FINE,
  FLOORS,
  ROOM_NAMES,
  ROOMS,
  type RoomName,
  SLAB,
  STAIRS,
  THIN,
  WALL,
} from './haus-plan.ts';
import { underground } from './haus-umgebung.ts';
import { CORAL, type Dot, INK, PAPER, SKY, TEAL, tone, WHITE, YELLOW } from './marker.ts';

const WOOD = '#d9b37a';
/** Wallpaper and floor of each room. */
const PAPERS: Readonly<Record<RoomName, readonly [wall: string, floor: string]>> = {
  begegnung: [YELLOW, CORAL],
  kueche: [WHITE, SKY],
  sprache: [PAPER, WOOD],
  beratung: [SKY, TEAL],
  freizeit: [CORAL, YELLOW],
  werkstatt: [PAPER, '#9aa3a8'],
};
/** How high the banister runs above the steps. */
const BANISTER = 34;

/** Both flights of one floor's stairs, up to the right and back, from the floor at `y`. */
const flights = (y: number): readonly [Dot, Dot, Dot] => [
  [STAIRS.left + 12, y],
  [STAIRS.right - 12, y - 94],
  [STAIRS.left + 12, y - 188],
];

/** The banister's way up, for the red thread: from the ground floor's first step to the last. */
export const banister = (): readonly Dot[] =>
  FLOORS.slice(0, 3).flatMap((y) => flights(y).map(([x, at]): Dot => [x, at - BANISTER]));

function stairs(): string {
  const p = createRoomPen(5);
  let all = p.flat(STAIRS.left, FLOORS[3] + SLAB, STAIRS.right - STAIRS.left, FLOORS[0] - FLOORS[3] - SLAB, PAPER);
  all += `<path d="M${STAIRS.left} ${FLOORS[3]}h110v564h-110z" fill="url(#tapete)"/>`;
  for (const y of FLOORS.slice(0, 3)) {
    // A round window behind the landing.
    all += p.oval(500, y - 142, 18, 18, SKY);
    all +=
      p.line(
        [
          [482, y - 142],
          [518, y - 142],
        ],
        2.2,
      ) +
      p.line(
        [
          [500, y - 160],
          [500, y - 124],
        ],
        2.2,
      );
    const [from, turn, to] = flights(y);
    for (const [a, b, fill] of [
      [turn, to, WOOD],
      [from, turn, WHITE],
    ] as const) {
      const steps = 8;
      const points: Dot[] = [];
      let posts = '';
      for (let i = 0; i < steps; i += 1) {
        const [x0, x1] = [a[0] + ((b[0] - a[0]) * i) / steps, a[0] + ((b[0] - a[0]) * (i + 1)) / steps];
        const y1 = a[1] + ((b[1] - a[1]) * (i + 1)) / steps;
        points.push([x0, y1], [x1, y1]);
        posts += p.line(
          [
            [(x0 + x1) / 2, y1],
            [(x0 + x1) / 2, y1 - BANISTER + 6],
          ],
          1.8,
        );
      }
      const under: Dot[] = [
        [b[0], b[1] + 16],
        [a[0], a[1] + (a[1] < y ? 10 : 0)],
      ];
      all += p.shape([...points, ...under], fill, { ...FINE, wobble: 0.3 }) + posts;
    }
    all += p.box(STAIRS.right - 22, y - 96, 22, 9, WOOD, THIN);
  }
  return all;
}

/** What stands below the landings: shoes and an umbrella, a palm, books. */
function corners(): string {
  const p = createRoomPen(9);
  const shoes =
    p.box(506, 768, 44, 5, WOOD, THIN) +
    p.box(506, 788, 44, 5, WOOD, THIN) +
    [510, 522, 536]
      .map((x, i) =>
        p.soft(
          [
            [x, 768],
            [x, 760],
            [x + 6, 762],
            [x + 11, 768],
          ],
          [CORAL, INK, TEAL][i]!,
          THIN,
        ),
      )
      .join('') +
    [512, 528]
      .map((x, i) =>
        p.soft(
          [
            [x, 788],
            [x, 780],
            [x + 7, 782],
            [x + 13, 788],
          ],
          [YELLOW, TEAL][i]!,
          THIN,
        ),
      )
      .join('') +
    p.line('508 768, 508 800', 3) +
    p.line('548 768, 548 800', 3);
  const palm =
    p.shape('522 612, 518 590, 544 590, 540 612', CORAL, THIN) +
    ['531 590, 522 572, 510 570', '531 590, 531 566, 528 556', '531 590, 540 572, 550 572']
      .map((way) => p.line(way, 6, INK) + p.line(way, 3, TEAL))
      .join('');
  const books =
    p.box(510, 392, 38, 32, WOOD, THIN) +
    [514, 521, 529, 538].map((x, i) => p.box(x, 398, 6, 24, [TEAL, CORAL, YELLOW, WHITE][i]!, THIN)).join('');
  return shoes + palm + books;
}

function walls(): string {
  const p = createRoomPen(6);
  let all = '';
  for (const y of FLOORS) {
    all += p.flat(WALL.left, y, STAIRS.left - WALL.left + 2, SLAB, INK);
    all += p.flat(STAIRS.right - 2, y, WALL.right - STAIRS.right + 2, SLAB, INK);
    if (y !== FLOORS[0]) all += p.flat(STAIRS.left - 8, y, 126, SLAB, INK);
  }
  all += p.flat(WALL.left, FLOORS[0], WALL.right - WALL.left, SLAB, INK);
  for (const floor of FLOORS.slice(0, 3)) {
    // Inner walls end above the doors.
    for (const x of [STAIRS.left - 8, STAIRS.right]) all += p.flat(x, floor - 188 + SLAB, 8, 46, INK);
  }
  // Outer walls, with a door on either side of the ground floor.
  return all + p.flat(WALL.left, FLOORS[3], 12, 440, INK) + p.flat(WALL.right - 12, FLOORS[3], 12, 440, INK);
}

/** The house without its people: earth, cellar, rooms, attic, stairs, walls. */
export function shell(): readonly [defs: string, body: string] {
  const p = createRoomPen(3);
  let rooms = '';
  for (const name of ROOM_NAMES) {
    const { x, y, width, height, floor } = ROOMS[name];
    const [wall, ground] = PAPERS[name];
    rooms += p.flat(x - 12, y, width + 24, height, wall) + p.flat(x - 12, floor - 22, width + 24, 22, ground);
    rooms += p.line(
      [
        [x - 6, floor - 22],
        [x + width + 6, floor - 22],
      ],
      2.6,
    );
  }
  const [cellarTop, cellarHigh] = [FLOORS[0] + SLAB, CELLAR - FLOORS[0] - SLAB];
  return [
    tone('erde', INK, 1.8, 17) +
      tone('tapete', YELLOW, 2, 13) +
      tone('keller', INK, 1.3, 9) +
      tone('dach', INK, 1.8, 12),
    p.flat(-120, 806, 1240, 320, WOOD) +
      '<path d="M-120 824h1240v300h-1240z" fill="url(#erde)"/>' +
      p.flat(-120, 800, 1240, 16, TEAL) +
      p.line('-120 800, 300 801, 700 799, 1120 800', 4.6) +
      p.line('-120 817, 200 819, 1120 816', 3) +
      underground() +
      p.flat(WALL.left, FLOORS[0], WALL.right - WALL.left, CELLAR - FLOORS[0] + 12, INK) +
      p.flat(WALL.left + 12, cellarTop, 566, cellarHigh, PAPER) +
      `<path d="M${WALL.left + 12} ${cellarTop}h566v${cellarHigh}h-566z" fill="url(#keller)" opacity=".6"/>` +
      p.shape('232 236, 500 112, 768 236', PAPER) +
      '<path d="M240 235L500 114L560 142L330 235z" fill="url(#dach)" opacity=".35"/>' +
      rooms +
      stairs() +
      corners() +
      walls(),
  ];
}

/** The roof over the attic, with its chimney. */
export function roof(): string {
  const p = createRoomPen(4);
  let tiles = '';
  for (const side of [-1, 1])
    for (let i = 0; i < 9; i += 1) {
      const t = (i + 0.5) / 9;
      const y = 92 + 146 * t;
      tiles += p.line(
        [
          [500 + side * (14 + 318 * t), y],
          [500 + side * (8 + 318 * t), y + 16],
        ],
        2.6,
      );
    }
  return (
    p.box(588, 68, 44, 90, CORAL) +
    p.box(580, 58, 60, 16, WHITE) +
    p.line('590 100, 630 100', 2) +
    p.line('590 88, 630 88', 2) +
    p.shape('172 246, 160 232, 500 76, 840 232, 828 246, 500 108', CORAL, { ...FINE, width: 4.6 }) +
    tiles
  );
}

/** Smoke over the chimney. */
export function smoke(): string {
  const p = createRoomPen(8);
  return (
    p.soft('600 50, 590 40, 598 28, 612 30, 618 44, 610 52', WHITE) +
    p.soft('622 26, 614 14, 626 4, 642 10, 640 24', WHITE) +
    p.soft('648 0, 642 -14, 660 -22, 672 -8, 664 4', WHITE)
  );
}
