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

function walls(): string {
  const p = createRoomPen(6);
  let all = '';
  for (const y of FLOORS) {
    // The slabs leave the stairs open.
    all += p.flat(WALL.left, y, STAIRS.left - WALL.left + 2, SLAB, INK);
    all += p.flat(STAIRS.right - 2, y, WALL.right - STAIRS.right + 2, SLAB, INK);
    if (y !== FLOORS[0]) all += p.flat(STAIRS.left - 8, y, 26, SLAB, INK);
  }
  all += p.flat(WALL.left, FLOORS[0], WALL.right - WALL.left, SLAB, INK);
  for (const floor of FLOORS.slice(0, 3)) {
    // Inner walls end above the doors.
    for (const x of [STAIRS.left - 8, STAIRS.right]) all += p.flat(x, floor - 188 + SLAB, 8, 46, INK);
  }
  // Outer walls, with a door on either side of the ground floor.
  return all + p.flat(WALL.left, FLOORS[3], 12, 440, INK) + p.flat(WALL.right - 12, FLOORS[3], 12, 440, INK);
}

/** Sky, neighbours and trees, behind the house. */
export function surroundings(): readonly [defs: string, body: string] {
  const p = createRoomPen(2);
  const block = (x: number, y: number, w: number, fill: string): string => {
    let all = p.box(x, y, w, 820 - y, fill);
    for (let wy = y + 24; wy < 770; wy += 52)
      for (let wx = x + 16; wx < x + w - 26; wx += 44) {
        all += p.box(wx, wy, 22, 26, p.random() < 0.3 ? YELLOW : WHITE, THIN);
        if (p.random() < 0.35) all += p.box(wx - 5, wy + 20, 32, 14, p.random() < 0.5 ? CORAL : TEAL, THIN);
      }
    return all;
  };
  const tree = (x: number, y: number, s: number): string =>
    p.shape(
      [
        [x - 9 * s, 812],
        [x - 6 * s, y],
        [x + 7 * s, y],
        [x + 10 * s, 812],
      ],
      WOOD,
    ) +
    p.soft(
      p.around(x, y - 30 * s, 62 * s, 70 * s, 8, 9).map(([a, b]) => [p.about(a, 9), p.about(b, 9)] as const),
      TEAL,
    ) +
    p.line(
      [
        [x - 24 * s, y - 40 * s],
        [x - 12 * s, y - 50 * s],
        [x, y - 40 * s],
      ],
      2.6,
    ) +
    p.line(
      [
        [x + 8 * s, y - 66 * s],
        [x + 20 * s, y - 76 * s],
        [x + 32 * s, y - 64 * s],
      ],
      2.6,
    );
  return [
    tone('himmel', WHITE, 2.4, 16),
    p.flat(-120, -120, 1240, 960, SKY) +
      '<path d="M-120 320h1240v500h-1240z" fill="url(#himmel)"/>' +
      cloud(60, 250, 0.75) +
      cloud(215, 40, 0.5) +
      cloud(925, 270, 0.8) +
      cloud(880, 30, 0.5) +
      block(-110, 420, 190, PAPER) +
      block(60, 520, 150, WHITE) +
      block(800, 470, 130, PAPER) +
      block(920, 390, 200, WHITE) +
      tree(150, 690, 1) +
      tree(-20, 700, 1.2) +
      tree(860, 700, 0.95) +
      tree(1000, 680, 1.2),
  ];
}

/** A cloud; its middle at x, y. */
export function cloud(x: number, y: number, size: number): string {
  const p = createRoomPen(Math.round(x + y));
  const way = [
    [-90, 18],
    [-96, -8],
    [-62, -24],
    [-40, -52],
    [2, -56],
    [28, -34],
    [62, -40],
    [92, -14],
    [86, 16],
    [0, 24],
  ];
  return p.soft(
    way.map(([a, b]) => [x + a! * size, y + b! * size] as const),
    WHITE,
  );
}

/** Below the lawn: stones, roots, a mole, somebody's lost pot. */
function underground(): string {
  const p = createRoomPen(7);
  const stones = [
    [60, 950],
    [150, 985],
    [345, 975],
    [610, 982],
    [880, 980],
    [960, 930],
    [30, 870],
    [905, 870],
    [150, 880],
  ]
    .map(([x, y]) => p.oval(x!, y!, 15 + p.random() * 12, 9 + p.random() * 5, PAPER, THIN, p.random() * 30))
    .join('');
  const mole =
    p.soft('438 984, 440 956, 462 940, 486 950, 494 984', INK) +
    p.soft('478 958, 496 958, 500 968, 482 972', CORAL, THIN) +
    p.oval(470, 956, 2, 2, WHITE, { ...THIN, width: 0.8 }) +
    p.line('432 986, 424 978', 4) +
    p.line('498 988, 508 980', 4) +
    p.line('404 992, 520 992', 3);
  const worm =
    p.line('702 952, 716 944, 728 954, 742 946', 8, INK) + p.line('702 952, 716 944, 728 954, 742 946', 4, CORAL);
  const pot =
    p.soft('250 984, 238 958, 250 944, 250 934, 276 934, 276 944, 288 960, 274 986', TEAL, THIN) +
    p.line('242 962, 286 962', 2.2, YELLOW);
  const root = (x: number): string =>
    p.line(
      [
        [x, 818],
        [x - 8, 850],
        [x - 22, 870],
      ],
      3,
    ) +
    p.line(
      [
        [x, 826],
        [x + 14, 852],
      ],
      2.6,
    );
  return stones + mole + worm + pot + root(150) + root(860) + root(90);
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
